using System;
using CsCheck;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class InTimeNormTests
{
    private static readonly ClauseReference Clause = new("C-12", "art. 4.2");

    [Theory]
    [InlineData(94_995, 100_000, "95", false, "94.995 % does not meet 95 %, though it shows as 95.00")]
    [InlineData(95_000, 100_000, "95", true, "equality meets")]
    [InlineData(2, 3, "66.66666666666666666666666666", true, "two thirds lie above 26 sixes")]
    [InlineData(2, 3, "66.66666666666666666666666667", false, "and below the next digit up")]
    [InlineData(8, 11, "72.72727272727272727272727273", false, "8 of 11 has no decimal form")]
    [InlineData(0, 5, "0", true, "nothing is asked")]
    [InlineData(5, 5, "100", true, "all of them")]
    [InlineData(4, 5, "100", false, "all but one")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "100", false, "one of very many")]
    public void Assess_ComparesExactly(long inTime, long total, string target, bool met, string why)
    {
        var assessment = Norm(target).Assess(inTime, total);

        Expect.Equal(met, assessment.Verdict is Verdict.Met, why);
        Expect.Equal(!met, assessment.Verdict is Verdict.NotMet, why);
        Expect.Equal((inTime, total), (assessment.InTime, assessment.Total), why);
        Expect.Equal(Ratio.Of(inTime, total), assessment.Ratio, why);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("90")]
    [InlineData("100")]
    public void Assess_WithoutTickets_IsNotAssessable_WhateverTheTarget(string target)
    {
        var assessment = Norm(target).Assess(0, 0);

        Assert.Null(assessment.Ratio);
        Assert.Equal("geen meldingen", Assert.IsType<Verdict.NotAssessable>(assessment.Verdict).Reason.Dutch);
        Assert.Equal("not assessable: no tickets", assessment.Verdict.Label.English);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Assess_BelowTheMinimumVolume_IsNotAssessable(long total, bool assessed)
    {
        var assessment = Norm("90", minimumVolume: 10).Assess(total, total);

        Assert.Equal(assessed, assessment.Verdict is Verdict.Met);
        Assert.NotNull(assessment.Ratio);
        if (!assessed)
            Assert.Equal("niet te beoordelen: minder dan 10 meldingen", assessment.Verdict.Label.Dutch);
    }

    [Fact]
    public void Assess_OneMoreInTime_NeverTurnsMetIntoNotMet() => Gen.Select(Gen.Long[1, 10_000], Gen.Long[0, 10_000], Gen.Int[0, 10_000]).Sample((total, some, hundredths) =>
    {
        var norm = new InTimeNorm(new NormId("N"), Percentage.Of(hundredths / 100m), 1, null);
        var inTime = some % total;

        if (norm.Assess(inTime, total).Verdict is Verdict.Met)
            Assert.IsType<Verdict.Met>(norm.Assess(inTime + 1, total).Verdict);
        Assert.Equal(inTime * 10_000 >= hundredths * total, norm.Assess(inTime, total).Verdict is Verdict.Met);
    });

    [Theory]
    [InlineData(-1, 5, "inTime")]
    [InlineData(6, 5, "inTime")]
    [InlineData(1, 0, "inTime")]
    [InlineData(0, -1, "total")]
    public void Assess_OfNumbersThatCannotBe_IsRefused(long inTime, long total, string argument)
    {
        Assert.Equal(argument, Assert.Throws<ArgumentOutOfRangeException>(() => Norm("90").Assess(inTime, total)).ParamName);
        Assert.Equal(argument, Assert.Throws<ArgumentOutOfRangeException>(() => Norm("90").Explain(inTime, total, Rounding.HalfUp(2))).ParamName);
    }

    [Fact]
    public void Norms_ThatCannotBe_AreRefused()
    {
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => new InTimeNorm(null!, Percentage.Of(90), 1, null)).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentOutOfRangeException>(() => Norm("100.01")).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentOutOfRangeException>(() => Norm("-0.01")).ParamName);
        Assert.Equal("minimumVolume", Assert.Throws<ArgumentOutOfRangeException>(() => Norm("90", 0)).ParamName);
        Assert.Equal("display", Assert.Throws<ArgumentNullException>(() => Norm("90").Explain(1, 1, null!)).ParamName);
    }

    [Theory]
    [InlineData(94_995, 100_000)]
    [InlineData(19, 20)]
    [InlineData(3, 9)]
    [InlineData(0, 0)]
    public void Explain_GivesTheVerdictOfAssess(long inTime, long total)
    {
        var norm = Norm("95", 10);

        Assert.Equal(new DerivedValue.Statement(norm.Assess(inTime, total).Verdict.Label), norm.Explain(inTime, total, Rounding.HalfUp(2)).Value);
    }

    [Fact]
    public void Explain_ShowsTheRoundingAsAStepOfItsOwn()
    {
        var norm = new InTimeNorm(new NormId("P1"), Percentage.Of(95), 10, Clause);

        Assert.Equal(
            """
            Norm P1: niet gehaald (eis, ten minste: 95 %; kleinste aantal: 10 meldingen) [C-12, art. 4.2]
              Op tijd: 94.995 van 100.000
                Afgerond om te tonen, half omhoog op 2 decimalen: 95 %
            """.ReplaceLineEndings("\n"),
            norm.Explain(94_995, 100_000, Rounding.HalfUp(2)).ToWorksheet(LanguageCode.Dutch).TrimEnd('\n'));
    }

    [Fact]
    public void Explain_WithoutTickets_ShowsNoShare() =>
        Assert.Empty(Norm("90").Explain(0, 0, Rounding.HalfUp(2)).Steps);

    private static InTimeNorm Norm(string target, long minimumVolume = 1) =>
        new(new NormId("P1"), Percentage.Of(Foundations.D(target)), minimumVolume, null);
}
