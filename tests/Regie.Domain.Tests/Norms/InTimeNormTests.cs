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
    private static readonly InTimeNorm Norm = new(new NormId("P2"), Percentage.Of(75), 5, new ClauseReference("C-12", "art. 4.2"));

    [Theory]
    [InlineData(8, 11, "not met", "72.7272… %")]
    [InlineData(6, 8, "met", "equality meets it")]
    [InlineData(4, 4, "not assessable: fewer than 5 tickets", "below the minimum volume")]
    [InlineData(0, 5, "not met", "none in time")]
    [InlineData(0, 0, "not assessable: no tickets", "nothing is neither 0 % nor 100 %")]
    public void Assess_IsExact(long inTime, long total, string expected, string why)
    {
        var assessment = Norm.Assess(inTime, total);
        Expect.Equal(expected, assessment.Verdict.ToString(), why);
        Assert.Equal((inTime, total, total == 0 ? null : Ratio.Of(inTime, total)), (assessment.InTime, assessment.Total, assessment.Ratio));
    }

    [Fact]
    public void Explain_ComesToTheSameVerdict_HoweverItIsRounded() => Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[0, 2]).Sample(
        (inTime, late, digits) =>
        {
            var (total, display) = (inTime + late, Rounding.HalfUp(digits));
            var explained = Norm.Explain(inTime, total, display);
            Assert.Equal(new DerivedValue.Statement(Norm.Assess(inTime, total).Verdict.Label), explained.Value);
            if (total >= 5)
                Assert.Equal(100 * inTime >= 75 * total, Norm.Assess(inTime, total).Verdict is Verdict.Met);
        });

    [Fact]
    public void Explain_ShowsNormRatioAndRounding() =>
        Assert.Equal(
            "Norm P2: niet gehaald (eis: ten minste: 75 %; kleinste aantal: 5 meldingen) [C-12, art. 4.2]\n  Op tijd: 8 van 11\n    Afgerond om te tonen, HalfUp(2): 72,73 %",
            Norm.Explain(8, 11, Rounding.HalfUp(2)).ToWorksheet(LanguageCode.Dutch));

    [Fact]
    public void WrongInput_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("id", () => _ = new InTimeNorm(null!, Percentage.Of(75), 1, null));
        Expect.Argument<ArgumentOutOfRangeException>("target", () => _ = new InTimeNorm(new NormId("n"), Percentage.Of(-1), 1, null));
        Expect.Argument<ArgumentOutOfRangeException>("target", () => _ = new InTimeNorm(new NormId("n"), Percentage.Of(100.1m), 1, null));
        Expect.Argument<ArgumentOutOfRangeException>("minimumVolume", () => _ = new InTimeNorm(new NormId("n"), Percentage.Of(75), 0, null));
        Expect.Argument<ArgumentOutOfRangeException>("total", () => Norm.Assess(0, -1));
        Expect.Argument<ArgumentOutOfRangeException>("inTime", () => Norm.Assess(-1, 5));
        Expect.Argument<ArgumentOutOfRangeException>("inTime", () => Norm.Assess(6, 5));
        Expect.Argument<ArgumentNullException>("display", () => Norm.Explain(1, 5, null!));
    }
}
