using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

public class WallTimePolicyTests
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    [Theory]
    [InlineData("2026-03-02T12:00:00", AmbiguousTimeRule.Earlier, SkippedTimeRule.Forward, "2026-03-02T11:00:00Z", "an ordinary time means one instant")]
    [InlineData("2026-03-29T02:00:00", AmbiguousTimeRule.Earlier, SkippedTimeRule.Forward, "2026-03-29T01:00:00Z", "the first skipped minute")]
    [InlineData("2026-03-29T02:30:00", AmbiguousTimeRule.Earlier, SkippedTimeRule.Forward, "2026-03-29T01:30:00Z", "forward by the length of the gap: 03:30")]
    [InlineData("2026-03-29T03:00:00", AmbiguousTimeRule.Refuse, SkippedTimeRule.Refuse, "2026-03-29T01:00:00Z", "the gap has ended")]
    [InlineData("2026-10-25T02:00:00", AmbiguousTimeRule.Earlier, SkippedTimeRule.Refuse, "2026-10-25T00:00:00Z", "still summer time")]
    [InlineData("2026-10-25T02:00:00", AmbiguousTimeRule.Later, SkippedTimeRule.Refuse, "2026-10-25T01:00:00Z", "winter time")]
    [InlineData("2026-10-25T02:59:59", AmbiguousTimeRule.Later, SkippedTimeRule.Forward, "2026-10-25T01:59:59Z", "the last ambiguous second")]
    [InlineData("2026-10-25T03:00:00", AmbiguousTimeRule.Refuse, SkippedTimeRule.Refuse, "2026-10-25T02:00:00Z", "the overlap has ended")]
    public void Resolve_FollowsTheRules(string wallTime, AmbiguousTimeRule ambiguous, SkippedTimeRule skipped, string expected, string why) =>
        Assert.True(InstantPattern.ExtendedIso.Parse(expected).Value == WallTimePolicy.Of(ambiguous, skipped).Resolve(Wall(wallTime), Amsterdam), why);

    [Theory]
    [InlineData("2026-03-29T02:30:00", "REG-TIM-019")]
    [InlineData("2026-10-25T02:30:00", "REG-TIM-018")]
    public void Resolve_WhatDoesNotOccurOnce_IsRefusedStrictly(string wallTime, string code)
    {
        var finding = Assert.Throws<RegieValidationException>(() => WallTimePolicy.Strict.Resolve(Wall(wallTime), Amsterdam)).Findings.Single();
        Assert.Equal(code, finding.Code.Value);
        Assert.Contains(finding.Values, v => v == new FindingValue("wallTime", wallTime));
        Assert.Contains(finding.Values, v => v == new FindingValue("zone", "Europe/Amsterdam"));
    }

    [Fact]
    public void Lenient_TakesTheEarlierAndGoesForward() =>
        Assert.Equal(WallTimePolicy.Of(AmbiguousTimeRule.Earlier, SkippedTimeRule.Forward), WallTimePolicy.Lenient);

    [Fact]
    public void Of_RefusesUndeclaredRules()
    {
        Assert.Throws<ArgumentOutOfRangeException>("ambiguous", () => WallTimePolicy.Of((AmbiguousTimeRule)9, SkippedTimeRule.Forward));
        Assert.Throws<ArgumentOutOfRangeException>("skipped", () => WallTimePolicy.Of(AmbiguousTimeRule.Earlier, (SkippedTimeRule)9));
    }

    private static LocalDateTime Wall(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value;
}
