using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Language;

namespace Regie.Tests;

public class EffectivePeriodTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    private static readonly Gen<EffectivePeriod> Periods = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8]).Select((from, days) =>
        days == 0 ? EffectivePeriod.From(Start.PlusDays(from)) : EffectivePeriod.From(Start.PlusDays(from)).Until(Start.PlusDays(from + days)));

    // Far enough to see the difference between a period that ends and one that does not.
    private static readonly LocalDate[] Days = [.. Enumerable.Range(-2, 30).Select(Start.PlusDays)];

    [Theory]
    [InlineData("2025-12-31", false, "the day before")]
    [InlineData("2026-01-01", true, "the first day belongs to it")]
    [InlineData("2026-02-28", true, "the last day belongs to it")]
    [InlineData("2026-03-01", false, "the end does not")]
    public void Contains_HasTheFirstDayAndNotTheEnd(string day, bool expected, string why) =>
        Expect.Equal(expected, EffectivePeriod.From(Start).Until(new LocalDate(2026, 3, 1)).Contains(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), why);

    [Fact]
    public void Contains_WithoutAnEnd_NeverEnds() => Assert.True(EffectivePeriod.From(Start).Contains(new LocalDate(9999, 12, 31)));

    [Fact]
    public void On_IsOneDay() => Assert.Equal(EffectivePeriod.From(Start).Until(Start.PlusDays(1)), EffectivePeriod.On(Start));

    [Fact]
    public void Until_NotAfterTheStart_IsRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("end", () => EffectivePeriod.From(Start).Until(Start));
        Expect.Argument<ArgumentOutOfRangeException>("end", () => EffectivePeriod.From(Start).Until(Start.PlusDays(-1)));
    }

    [Fact]
    public void IsWithinAndOverlaps_AgreeWithADayByDayCount() =>
        Gen.Select(Periods, Periods).Sample((a, b) =>
        {
            Assert.Equal(Days.Where(a.Contains).All(b.Contains), a.IsWithin(b));
            Assert.Equal(Days.Any(day => a.Contains(day) && b.Contains(day)), a.Overlaps(b));
        }, iter: Laws.Cases);

    [Fact]
    public void Texts_NameTheLastDay()
    {
        var year = EffectivePeriod.From(Start).Until(new LocalDate(2027, 1, 1));
        Assert.Equal("1 januari 2026 tot en met 31 december 2026", year.ToText(LanguageCode.Dutch));
        Assert.Equal("1 January 2026 up to and including 31 December 2026", year.ToText(LanguageCode.English));
        Assert.Equal("2026-01-01/2027-01-01", year.ToString());
        Assert.Equal("vanaf 1 januari 2026", EffectivePeriod.From(Start).ToText(LanguageCode.Dutch));
        Assert.Equal("from 1 January 2026", EffectivePeriod.From(Start).ToText(LanguageCode.English));
        Assert.Equal("2026-01-01/..", EffectivePeriod.From(Start).ToString());
        Assert.Equal("1 January 2026", EffectivePeriod.On(Start).ToText(LanguageCode.English));
    }

    [Fact]
    public void NullPeriods_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("other", () => EffectivePeriod.From(Start).IsWithin(null!));
        Expect.Argument<ArgumentNullException>("other", () => EffectivePeriod.From(Start).Overlaps(null!));
    }
}
