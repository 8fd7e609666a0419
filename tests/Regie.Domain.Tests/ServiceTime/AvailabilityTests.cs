using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.ServiceTime;
using Regie.Tests.Clocks;
using Regie.Tests.Explanation;

namespace Regie.Tests.ServiceTime;

public class AvailabilityTests
{
    // One office day of eight and a half hours: Monday 2 March 2026.
    private static readonly Instant Start = Desk.At("2026-03-02 00:00");
    private static readonly Instant End = Desk.At("2026-03-03 00:00");

    [Fact]
    public void Assess_OfAMonthAroundTheClock_IsExactToTheTick()
    {
        // October 2026 has 31 days and one hour more. Down from 02:00 to 03:00 in the night in which that hour comes: two hours, of 745.
        var record = AvailabilityRecord.Empty.WithOutages(Between("2026-10-25 02:00", "2026-10-25 03:00"));
        var result = Desk.AroundTheClock.AssessAvailability(Desk.At("2026-10-01 00:00"), Desk.At("2026-11-01 00:00"), record);
        Assert.Equal((Desk.Hours(745), Desk.Hours(2)), (result.AgreedTime, result.Downtime));
        Assert.Equal(Ratio.Of(743, 745), result.Ratio);
        Assert.Equal(Percentage.Of(99.7315m), result.Ratio!.ToPercentage(Rounding.HalfUp(4)));
        Assert.Equal(745 * NodaConstants.TicksPerHour, result.Ratio.Whole);
    }

    [Fact]
    public void Assess_OfOutagesMaintenanceAndGaps_IsThisTable()
    {
        var empty = AvailabilityRecord.Empty;
        (AvailabilityRecord Record, double Agreed, double Down, double Unknown, int Part, int Whole, string Why)[] rows =
        [
            (empty, 8.5, 0, 0, 85, 85, "nothing happened"),
            (empty.WithOutages(Between("2026-03-02 09:00", "2026-03-02 10:00")), 8.5, 1, 0, 75, 85, "one hour down"),
            (empty.WithOutages(Between("2026-03-02 09:00", "2026-03-02 11:00"), Between("2026-03-02 10:00", "2026-03-02 12:00")).WithOutages(Between("2026-03-02 09:30", "2026-03-02 10:30")), 8.5, 3, 0, 55, 85, "overlapping outages count once"),
            (empty.WithOutages(Between("2026-03-02 11:00", "2026-03-02 12:00"), Between("2026-03-02 09:00", "2026-03-02 11:00")), 8.5, 3, 0, 55, 85, "in any order, touching"),
            (empty.WithOutages(Between("2026-03-02 09:00", "2026-03-02 09:00")), 8.5, 0, 0, 85, 85, "an outage of no length"),
            (empty.WithOutages(Between("2026-03-02 18:00", "2026-03-03 08:00")), 8.5, 0, 0, 85, 85, "outside opening hours"),
            (empty.WithOutages(Between("2026-03-02 16:00", "2026-03-03 10:00")), 8.5, 1, 0, 75, 85, "into the night and the next period"),
            (empty.WithOutages(Between("2026-02-27 12:00", "2026-03-02 09:00")), 8.5, 0.5, 0, 80, 85, "since before the period"),
            (empty.WithOutages(new Interval(Desk.At("2026-03-02 15:00"), null)), 8.5, 2, 0, 65, 85, "still down"),
            (empty.WithOutages(new Interval(null, Desk.At("2026-03-02 09:30"))), 8.5, 1, 0, 75, 85, "down since nobody knows when"),
            (empty.WithOutages(new Interval(null, null)), 8.5, 8.5, 0, 0, 85, "always down"),
            (empty.WithMaintenance(Between("2026-03-02 09:00", "2026-03-02 11:00")), 6.5, 0, 0, 65, 65, "agreed maintenance is not agreed time"),
            (empty.WithMaintenance(Between("2026-03-02 06:00", "2026-03-02 08:30")), 8.5, 0, 0, 85, 85, "maintenance before opening takes nothing"),
            (empty.WithMaintenance(Between("2026-03-02 09:00", "2026-03-02 11:00")).WithOutages(Between("2026-03-02 10:00", "2026-03-02 12:00")), 6.5, 1, 0, 55, 65, "down during maintenance is no downtime"),
            (empty.WithMaintenance(Between("2026-03-02 09:00", "2026-03-02 11:00")).WithUnknown(Between("2026-03-02 10:00", "2026-03-02 12:00")), 6.5, 0, 1, 55, 55, "nor is it unknown then"),
            (empty.WithUnknown(Between("2026-03-02 09:00", "2026-03-02 12:00")).WithOutages(Between("2026-03-02 10:00", "2026-03-02 11:00")), 8.5, 1, 2, 55, 65, "a known outage goes before what is unknown"),
            (empty.WithUnknown(Between("2026-03-02 09:00", "2026-03-02 12:00")).WithOutages(new Interval(null, null)), 8.5, 8.5, 0, 0, 85, "also an endless one"),
        ];
        foreach (var (record, agreed, down, unknown, part, whole, why) in rows)
        {
            var result = Desk.Office.AssessAvailability(Start, End, record);
            Expect.Equal((Desk.Hours(8.5), Desk.Hours(agreed), Desk.Hours(down), Desk.Hours(unknown)), (result.ServiceTime, result.AgreedTime, result.Downtime, result.Unknown), why);
            Expect.Equal(Ratio.Of(part, whole), result.Ratio, why);
        }
    }

    [Theory]
    [InlineData(UnknownStatePolicy.ShrinksAgreedTime, 55, 65)]
    [InlineData(UnknownStatePolicy.CountsAsAvailable, 75, 85)]
    [InlineData(UnknownStatePolicy.CountsAsUnavailable, 55, 85)]
    public void Assess_UnknownState_FollowsThePolicy(UnknownStatePolicy policy, int part, int whole)
    {
        // Three hours unknown, in one of which it is known to have been down.
        var record = AvailabilityRecord.Empty.WithUnknown(Between("2026-03-02 09:00", "2026-03-02 12:00")).WithOutages(Between("2026-03-02 10:00", "2026-03-02 11:00"))
            .Under(policy, YoungerThanPeriodPolicy.CountsFromBirth);
        Assert.Equal(Ratio.Of(part, whole), Desk.Office.AssessAvailability(Start, End, record).Ratio);
    }

    [Theory]
    [InlineData(YoungerThanPeriodPolicy.CountsFromBirth, 50, 60)]
    [InlineData(YoungerThanPeriodPolicy.CountsAsAvailable, 75, 85)]
    [InlineData(YoungerThanPeriodPolicy.CountsAsUnavailable, 50, 85)]
    public void Assess_YoungerThanThePeriod_FollowsThePolicy(YoungerThanPeriodPolicy policy, int part, int whole)
    {
        // In service since 11:00; an outage from 10:00 to 12:00 is one hour of downtime, for before it was born nothing can be down.
        var record = AvailabilityRecord.Empty.BornAt(Desk.At("2026-03-02 11:00")).WithOutages(Between("2026-03-02 10:00", "2026-03-02 12:00"))
            .Under(UnknownStatePolicy.ShrinksAgreedTime, policy);
        var result = Desk.Office.AssessAvailability(Start, End, record);
        Assert.Equal((Desk.Hours(2.5), Desk.Hours(1)), (result.BeforeService, result.Downtime));
        Assert.Equal(Ratio.Of(part, whole), result.Ratio);
    }

    [Fact]
    public void Assess_WhereNoTimeCounts_HasNoRatio()
    {
        (Instant Start, Instant End, AvailabilityRecord Record, string Why)[] rows =
        [
            (Start, Start, AvailabilityRecord.Empty, "a period of no length"),
            (Desk.At("2026-03-07 00:00"), Desk.At("2026-03-09 00:00"), AvailabilityRecord.Empty, "a weekend"),
            (Start, End, AvailabilityRecord.Empty.WithMaintenance(new Interval(Start, End)), "maintenance all day"),
            (Start, End, AvailabilityRecord.Empty.WithUnknown(new Interval(null, null)), "nothing known"),
            (Start, End, AvailabilityRecord.Empty.BornAt(End), "not in service yet"),
        ];
        foreach (var (start, end, record, why) in rows)
        {
            Expect.Equal(null, Desk.Office.AssessAvailability(start, end, record).Ratio, why);
            Expect.Equal<DerivedValue>(new DerivedValue.Statement(LocalizedText.Of("niet te beoordelen, er telt geen tijd", "not assessable, no time counts")), Desk.Office.ExplainAvailability(start, end, record, Rounding.HalfUp(2)).Value, why);
        }
    }

    [Fact]
    public void Assess_BornBeforeThePeriodOrAtTheBeginningOfTime_CountsItWhole()
    {
        foreach (var birth in new[] { Instant.FromUnixTimeTicks(long.MinValue / 1000), Start.PlusTicks(-1), Start })
            Assert.Equal(Ratio.Of(1, 1), Desk.Office.AssessAvailability(Start, End, AvailabilityRecord.Empty.BornAt(birth)).Ratio);
    }

    [Fact]
    public void Assess_OfAnything_IsWhatTheMinutesSay()
    {
        var intervals = Gen.Select(Gen.Int[0, 4 * 1440], Gen.Int[0, 900]).Select((from, length) => new Interval(Start + Duration.FromMinutes(from), Start + Duration.FromMinutes(from + length))).Array[0, 4];
        Gen.Select(intervals, intervals, intervals, Gen.Int[-1, 4 * 1440], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 1440], Gen.Int[0, 3 * 1440]).Sample(
            (outages, maintenance, unknown, birth, unknownPolicy, youngerPolicy, from, length) =>
            {
                var record = AvailabilityRecord.Empty.WithOutages(outages).WithMaintenance(maintenance).WithUnknown(unknown).Under((UnknownStatePolicy)unknownPolicy, (YoungerThanPeriodPolicy)youngerPolicy);
                if (birth >= 0)
                    record = record.BornAt(Start + Duration.FromMinutes(birth));
                var (start, end) = (Start + Duration.FromMinutes(from), Start + Duration.FromMinutes(from + length));
                int up = 0, counted = 0, down = 0, notKnown = 0, before = 0, maintained = 0, open = 0;
                for (var minute = from; minute < from + length; minute++)
                {
                    // The week of 2 March: weekdays from 08:30 to 17:00.
                    var ofDay = minute % 1440;
                    if (ofDay is < 510 or >= 1020)
                        continue;
                    open++;
                    var at = Start + Duration.FromMinutes(minute);
                    bool In(Interval[] all) => all.Any(i => i.Contains(at));
                    if (In(maintenance))
                    {
                        maintained++;
                    }
                    else if (minute < birth)
                    {
                        before++;
                        counted += youngerPolicy == 0 ? 0 : 1;
                        up += youngerPolicy == 1 ? 1 : 0;
                    }
                    else if (In(outages))
                    {
                        down++;
                        counted++;
                    }
                    else if (In(unknown))
                    {
                        notKnown++;
                        counted += unknownPolicy == 0 ? 0 : 1;
                        up += unknownPolicy == 1 ? 1 : 0;
                    }
                    else
                    {
                        counted++;
                        up++;
                    }
                }

                var result = Desk.Office.AssessAvailability(start, end, record);
                Assert.Equal((open, maintained, before, notKnown, down), (Minutes(result.ServiceTime), Minutes(result.Maintenance), Minutes(result.BeforeService), Minutes(result.Unknown), Minutes(result.Downtime)));
                Assert.Equal(counted == 0 ? null : Ratio.Of(up, counted), result.Ratio);
                if (result.Ratio is { } ratio)
                {
                    var explained = Desk.Office.ExplainAvailability(start, end, record, Rounding.HalfUp(3));
                    Assert.Equal(new DerivedValue.Share(ratio.ToPercentage(Rounding.HalfUp(3))), explained.Value);
                    var available = explained.StepsOf(ServiceTimeRules.AvailableTime).Single();
                    Assert.Equal((new DerivedValue.Time(Duration.FromTicks(ratio.Part)), new DerivedValue.Time(Duration.FromTicks(ratio.Whole))), (available.Value, available.Inputs[0].Value));
                }
            },
            iter: Laws.Times(5_000));
    }

    [Fact]
    public void Assess_WhatCannotBe_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("record", () => Desk.Office.AssessAvailability(Start, End, null!));
        Expect.Argument<ArgumentNullException>("calendar", () => AvailabilityAssessment.AssessAvailability(null!, Start, End, AvailabilityRecord.Empty));
        Expect.Argument<ArgumentNullException>("display", () => Desk.Office.ExplainAvailability(Start, End, AvailabilityRecord.Empty, null!));
        Expect.Argument<ArgumentNullException>("calendar", () => AvailabilityAssessment.ExplainAvailability(null!, Start, End, AvailabilityRecord.Empty, Rounding.HalfUp(2)));
        Expect.Argument<ArgumentNullException>("outages", () => AvailabilityRecord.Empty.WithOutages(null!));
        Expect.Argument<ArgumentNullException>("maintenance", () => AvailabilityRecord.Empty.WithMaintenance(null!));
        Expect.Argument<ArgumentNullException>("unknown", () => AvailabilityRecord.Empty.WithUnknown(null!));
        Expect.Argument<ArgumentOutOfRangeException>("unknownState", () => AvailabilityRecord.Empty.Under((UnknownStatePolicy)3, YoungerThanPeriodPolicy.CountsFromBirth));
        Expect.Argument<ArgumentOutOfRangeException>("youngerThanPeriod", () => AvailabilityRecord.Empty.Under(UnknownStatePolicy.CountsAsAvailable, (YoungerThanPeriodPolicy)(-1)));
        (Action Ask, FindingCode Code, string Why)[] rows =
        [
            (() => Desk.Office.AssessAvailability(End, Start, AvailabilityRecord.Empty), ServiceTimeFindings.EndMustNotPrecedeStart, "the wrong way round"),
            (() => Desk.Office.AssessAvailability(Desk.Office.Start.PlusTicks(-1), End, AvailabilityRecord.Empty), ServiceTimeFindings.MomentMustLieWithinHorizon, "before the horizon"),
            (() => Desk.Office.AssessAvailability(Start, End, AvailabilityRecord.Empty.WithOutages(new Interval(Start.PlusNanoseconds(1), null))), ServiceTimeFindings.TimeMustBeInWholeTicks, "an outage finer than a tick"),
            (() => Desk.Office.AssessAvailability(Start, End, AvailabilityRecord.Empty.BornAt(Start.PlusNanoseconds(1))), ServiceTimeFindings.TimeMustBeInWholeTicks, "a birth finer than a tick"),
        ];
        foreach (var (ask, code, why) in rows)
            Expect.Equal(code, Expect.Throws<RegieValidationException>(ask, why).Findings[0].Code, why);
    }

    private static Interval Between(string start, string end) => new(Desk.At(start), Desk.At(end));

    private static int Minutes(Duration duration) => checked((int)(duration.BclCompatibleTicks / NodaConstants.TicksPerMinute));
}
