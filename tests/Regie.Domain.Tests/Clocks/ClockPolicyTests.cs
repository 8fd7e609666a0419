using System;
using Regie.Clocks;
using Regie.Measurements;

namespace Regie.Tests.Clocks;

public class ClockPolicyTests
{
    [Fact]
    public void Default_IsWhatTheFieldExpects()
    {
        Assert.Equal([ClockKind.Attend, ClockKind.Fix, ClockKind.Complete], ClockPolicy.Default.StoppedByPauses);
        Assert.Equal(ClockStart.AtCreation, ClockPolicy.Default.Start);
        Assert.Equal(PriorityChangeRule.Recompute, ClockPolicy.Default.PriorityChange);
        Assert.Equal(ReopenedTimeRule.DoesNotCount, ClockPolicy.Default.ReopenedTime);
        Assert.Equal([Percentage.Of(50), Percentage.Of(75)], ClockPolicy.Default.WarnAt);
        Assert.Equal("pauses stop Attend, Fix, Complete; AtCreation; Recompute; DoesNotCount; warn at 50%, 75%", ClockPolicy.Default.ToString());
        Assert.Equal("pauses stop no clock; AtAssignment; Keep; Counts; no warnings",
            new ClockPolicy([], ClockStart.AtAssignment, PriorityChangeRule.Keep, ReopenedTimeRule.Counts, []).ToString());
    }

    [Fact]
    public void Policies_WithTheSameRules_AreEqual() =>
        Assert.Equal(ClockPolicy.Default, ClockPolicy.Default with { StoppedByPauses = [ClockKind.Attend, ClockKind.Fix, ClockKind.Complete] });

    [Fact]
    public void With_WhatIsNotDeclared_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("StoppedByPauses", () => _ = ClockPolicy.Default with { StoppedByPauses = null! });
        Expect.Argument<ArgumentOutOfRangeException>("StoppedByPauses", () => _ = ClockPolicy.Default with { StoppedByPauses = [(ClockKind)4] });
        Expect.Argument<ArgumentOutOfRangeException>("Start", () => _ = ClockPolicy.Default with { Start = (ClockStart)2 });
        Expect.Argument<ArgumentOutOfRangeException>("PriorityChange", () => _ = ClockPolicy.Default with { PriorityChange = (PriorityChangeRule)3 });
        Expect.Argument<ArgumentOutOfRangeException>("ReopenedTime", () => _ = ClockPolicy.Default with { ReopenedTime = (ReopenedTimeRule)(-1) });
        Expect.Argument<ArgumentNullException>("WarnAt", () => _ = ClockPolicy.Default with { WarnAt = null! });
    }

    [Theory]
    [InlineData(0, "nothing used is no warning")]
    [InlineData(100, "the whole norm is the due moment")]
    [InlineData(-1, "less than nothing")]
    [InlineData(101, "after the breach")]
    public void WarnAt_OutsideTheNorm_IsRefused(int percent, string why) =>
        Assert.Equal("WarnAt", Expect.Throws<ArgumentException>(() => _ = ClockPolicy.Default with { WarnAt = [Percentage.Of(50), Percentage.Of(percent)] }, why).ParamName);
}
