using System;
using CsCheck;
using NodaTime;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class TargetTests
{
    private static readonly Target AtLeast95 = Target.AtLeast(95.0m);
    private static readonly Target AtMost2 = Target.AtMost(2m);
    private static readonly Target Between20And22 = Target.Between(20m, 22m);

    [Theory]
    [InlineData("95", true, "0", "equality meets it")]
    [InlineData("94.995", false, "-0.005", "whatever it would round to")]
    [InlineData("94.9999999999999999999999999999999999", false, null, "a hair short")]
    [InlineData("96", true, "1", "above it")]
    [InlineData("800/11", false, "-245/11", "an endless fraction")]
    public void AtLeast_IsMetByItAndAbove(string value, bool met, string? margin, string why) => Judges(AtLeast95, value, met, margin, why);

    [Theory]
    [InlineData("2", true, "0", "equality meets it")]
    [InlineData("2.0001", false, "-0.0001", "a little more")]
    [InlineData("0", true, "2", "none")]
    [InlineData("7/3", false, "-1/3", "an endless fraction")]
    public void AtMost_IsMetByItAndBelow(string value, bool met, string? margin, string why) => Judges(AtMost2, value, met, margin, why);

    [Theory]
    [InlineData("20", true, "0", "the least value")]
    [InlineData("22", true, "0", "the greatest value")]
    [InlineData("20.5", true, "0.5", "nearest to the least")]
    [InlineData("21.75", true, "0.25", "nearest to the greatest")]
    [InlineData("19.9", false, "-0.1", "below")]
    [InlineData("22.1", false, "-0.1", "above")]
    public void Between_IsMetByBothEndsAndWhatLiesBetween(string value, bool met, string? margin, string why) => Judges(Between20And22, value, met, margin, why);

    [Fact]
    public void EachFitsOneDirection()
    {
        foreach (var direction in new[] { Direction.HigherIsBetter, Direction.LowerIsBetter, Direction.TargetIsBest })
        {
            Assert.Equal(direction == Direction.HigherIsBetter, AtLeast95.Fits(direction));
            Assert.Equal(direction == Direction.LowerIsBetter, AtMost2.Fits(direction));
            Assert.Equal(direction == Direction.TargetIsBest, Between20And22.Fits(direction));
        }
    }

    [Fact]
    public void EachLiesInADomain_OrNot()
    {
        Assert.True(Target.AtLeast(100).LiesIn(ValueDomain.Percentages));
        Assert.False(Target.AtLeast(100.5m).LiesIn(ValueDomain.Percentages));
        Assert.True(Target.AtMost(0).LiesIn(ValueDomain.NotNegative));
        Assert.False(Target.AtMost(-1).LiesIn(ValueDomain.NotNegative));
        Assert.True(Between20And22.LiesIn(new ValueDomain(20, 22)));
        Assert.False(Between20And22.LiesIn(new ValueDomain(21, null)));
        Assert.False(Between20And22.LiesIn(new ValueDomain(null, 21)));
        foreach (var target in new[] { AtLeast95, AtMost2, Between20And22 })
            Expect.Argument<ArgumentNullException>("domain", () => target.LiesIn(null!));
    }

    [Fact]
    public void EachIsWrittenAsPeopleDo_AndInvariantly()
    {
        Assert.Equal(("ten minste 95 %", "at least 95%", "≥ 95"), (AtLeast95.ToText(Unit.Percent, LanguageCode.Dutch), AtLeast95.ToText(Unit.Percent, LanguageCode.English), AtLeast95.ToString()));
        Assert.Equal(("ten hoogste 2 dagen", "at most 2 days", "≤ 2"), (AtMost2.ToText(Unit.Days, LanguageCode.Dutch), AtMost2.ToText(Unit.Days, LanguageCode.English), AtMost2.ToString()));
        Assert.Equal(("tussen 20 en 22,5 uur", "between 20 and 22.5 hours", "20–22.5"), (Target.Between(20, 22.5m).ToText(Unit.Hours, LanguageCode.Dutch), Target.Between(20, 22.5m).ToText(Unit.Hours, LanguageCode.English), Target.Between(20, 22.50m).ToString()));
        foreach (var target in new[] { AtLeast95, AtMost2, Between20And22 })
            Expect.Argument<ArgumentNullException>("unit", () => target.ToText(null!, LanguageCode.Dutch));
    }

    [Fact]
    public void Values_AreKept_AndEqualityIsByThem()
    {
        Assert.Equal((95m, 2m), (((Target.Floor)AtLeast95).Value, ((Target.Ceiling)AtMost2).Value));
        Assert.Equal((20m, 22m), (((Target.Range)Between20And22).Least, ((Target.Range)Between20And22).Greatest));
        Assert.Equal(Target.AtLeast(95), AtLeast95);
        Assert.NotEqual(Target.AtLeast(2), AtMost2);
        Assert.True(Target.Between(5, 5).IsMetBy(ExactNumber.Of(5)));
        Expect.Argument<ArgumentOutOfRangeException>("greatest", () => Target.Between(22, 20));
    }

    [Fact]
    public void AStricterTarget_IsMetByNothingThatMissedTheLooserOne() => Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 3000], Gen.Int[0, 1000]).Sample(
        (one, other, thirds, width) =>
        {
            var (low, high, value) = (Math.Min(one, other), Math.Max(one, other), ExactNumber.Quotient(thirds, 3));
            Assert.True(!Target.AtLeast(high).IsMetBy(value) || Target.AtLeast(low).IsMetBy(value));
            Assert.True(!Target.AtMost(low).IsMetBy(value) || Target.AtMost(high).IsMetBy(value));
            Assert.True(!Target.Between(low, high).IsMetBy(value) || Target.Between(low - width, high + width).IsMetBy(value));
            Assert.Equal(Target.AtLeast(low).IsMetBy(value) && Target.AtMost(high).IsMetBy(value), Target.Between(low, high).IsMetBy(value));
        });

    [Fact]
    public void AVersion_HoldsFromADate_WithAClauseOfItsOwn()
    {
        var version = new TargetVersion(new LocalDate(2026, 1, 16), AtLeast95, new ClauseReference("C-12", "art. 4.2"));
        Assert.Equal((new LocalDate(2026, 1, 16), AtLeast95, new ClauseReference("C-12", "art. 4.2")), (version.From, version.Target, version.Clause));
        Assert.Null(new TargetVersion(new LocalDate(2026, 1, 16), AtLeast95, null).Clause);
        Expect.Argument<ArgumentNullException>("target", () => _ = new TargetVersion(new LocalDate(2026, 1, 16), null!, null));
    }

    private static void Judges(Target target, string value, bool met, string? margin, string why)
    {
        // A number with more digits than a decimal keeps is written as a quotient here.
        var exact = ExactNumber.TryParse(value, out var number) ? number : ExactNumber.Of(95) - ExactNumber.Quotient(1, System.Numerics.BigInteger.Pow(10, 34));
        Expect.Equal(met, target.IsMetBy(exact), why);
        if (margin is not null)
            Expect.Equal(margin, target.MarginOf(exact).ToString(), why);
    }
}
