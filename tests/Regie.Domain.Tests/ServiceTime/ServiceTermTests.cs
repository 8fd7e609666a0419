using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Holidays;
using Regie.ServiceTime;
using Regie.Tests.Clocks;
using Regie.Tests.Explanation;

namespace Regie.Tests.ServiceTime;

public class ServiceTermTests
{
    private static readonly LocalTime? FourOClock = new LocalTime(16, 0);

    // Nine to five, from Tuesday on until six, on Friday until noon; closed in the lunch hour and on holidays.
    private static readonly CompiledCalendar Uneven = Desk.Compile(Desk.Draft("uneven").Open(
        WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Monday, "09:00-12:00", "13:00-17:00").OpenFrom(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, "08:00-12:30", "13:00-18:00").OpenFrom(IsoDayOfWeek.Friday, IsoDayOfWeek.Friday, "08:30-12:00"),
        DutchHolidays.Lustrum));

    private static readonly CompiledCalendar Nights = Desk.Compile(Desk.Draft("nights").Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "22:00-06:00")));

    private static readonly Gen<Instant> Receipts = Gen.Frequency(
        (3, Gen.Int[0, 40 * 24 * 4].Select(q => Desk.At("2026-04-01 00:00") + Duration.FromMinutes(15 * q))),
        (1, Gen.Long[0, 40 * NodaConstants.TicksPerDay].Select(t => Desk.At("2026-04-01 00:00").PlusTicks(t))));

    private static readonly Gen<ServiceTerm.WorkingDays> Terms = Gen.Select(Gen.Int[1, 5], Gen.Int[0, 2], Gen.Int[0, 1]).Select((count, moment, receipt) =>
        new ServiceTerm.WorkingDays(count, (DayMoment)moment, (DayOfReceipt)receipt, null));

    [Fact]
    public void Due_ADayInItsSeveralMeanings_IsThisTable()
    {
        var (hours24, hours8) = (new ServiceTerm.ClockTime(Desk.Hours(24)), new ServiceTerm.OpenTime(Desk.Hours(8)));
        (string Received, ServiceTerm Term, string Due, string Why)[] rows =
        [
            ("2026-03-06 15:00", hours24, "2026-03-07 15:00", "24 hours from Friday afternoon end on Saturday, open or not"),
            ("2026-03-06 15:00", hours8, "2026-03-09 14:30", "8 service hours: two on Friday, six on Monday"),
            ("2026-03-06 15:00", Days(1), "2026-03-09 15:00", "one working day after Friday is Monday"),
            ("2026-03-06 15:00", Days(1, DayMoment.EndOfDay), "2026-03-09 17:00", "to the end of that Monday"),
            ("2026-03-06 15:00", Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted), "2026-03-06 17:00", "the day of receipt is the first and last"),
            ("2026-03-06 15:00", Days(2, DayMoment.EndOfDay, DayOfReceipt.Counted), "2026-03-09 17:00", "Friday is the first, Monday the second"),
            ("2026-03-06 15:00", Days(1, DayMoment.SameClockTime, DayOfReceipt.Counted), "2026-03-06 15:00", "one working day from Friday is Friday, at the same clock time: at once"),
            ("2026-04-24 15:00", Days(1), "2026-04-28 15:00", "a weekend and King's Day are no working days"),
            ("2026-04-03 15:00", Days(3), "2026-04-09 15:00", "Easter Monday is none either"),
            ("2026-04-24 15:00", hours24, "2026-04-25 15:00", "24 hours know no holiday"),
            ("2026-04-24 15:00", hours8, "2026-04-28 14:30", "8 service hours skip it"),
            ("2026-03-28 12:00", hours24, "2026-03-29 13:00", "the night in which the clock goes forward has 23 hours"),
            ("2026-10-24 12:00", hours24, "2026-10-25 11:00", "the night in which it goes back has 25"),
            ("2026-03-27 12:00", Days(1), "2026-03-30 12:00", "a working day keeps the clock time over the change"),
            ("2026-10-23 12:00", Days(1), "2026-10-26 12:00", "and over the other"),
            ("2026-03-02 20:00", Days(1), "2026-03-03 20:00", "the same clock time, though the desk is closed then"),
            ("2026-03-02 20:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-04 08:30", "moved to the next opening"),
            ("2026-03-02 06:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-03 08:30", "moved to the opening of that morning"),
            ("2026-03-02 12:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-03 12:00", "open then: not moved"),
            ("2026-03-02 08:30", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-03 08:30", "an opening moment is open"),
            ("2026-03-06 17:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-09 17:00", "a closing moment is due under the closing convention"),
            ("2026-03-07 12:00", Days(1), "2026-03-09 12:00", "received on Saturday, without cut-off: the first working day is Monday"),
            ("2026-03-07 12:00", Days(1, DayMoment.SameClockTime, DayOfReceipt.Counted), "2026-03-09 12:00", "a Saturday can't be counted as a working day"),
            ("2026-03-07 12:00", Days(1, DayMoment.SameClockTime, DayOfReceipt.NotCounted, FourOClock), "2026-03-10 08:30", "with a cut-off it counts as received on Monday at the opening"),
            ("2026-03-07 12:00", Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted, FourOClock), "2026-03-09 17:00", "and Monday is then the first day"),
            ("2026-03-06 16:00", Days(1, DayMoment.SameClockTime, DayOfReceipt.NotCounted, FourOClock), "2026-03-09 16:00", "exactly at the cut-off is in time for that day"),
            ("2026-03-06 16:00:00.0000001", Days(1, DayMoment.SameClockTime, DayOfReceipt.NotCounted, FourOClock), "2026-03-10 08:30", "a tick after it is received on Monday"),
            ("2026-03-06 16:30", Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted, FourOClock), "2026-03-09 17:00", "after it, Monday is the day of receipt"),
            ("2026-03-06 07:00", Days(1, DayMoment.SameClockTime, DayOfReceipt.NotCounted, FourOClock), "2026-03-09 08:30", "with a cut-off, what comes before the opening is received at the opening"),
            ("2026-03-06 07:00", Days(1), "2026-03-09 07:00", "without one it is taken as it is"),
            ("2026-03-06 17:00", Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted), "2026-03-06 17:00", "received at the closing moment: that day has not passed"),
            ("2026-03-06 17:00:00.0000001", Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted), "2026-03-09 17:00", "a day that had closed can't be the first: nothing is due before it is received"),
            ("2026-03-06 18:00", Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted, new LocalTime(23, 0)), "2026-03-09 17:00", "nor under a cut-off after closing time"),
            ("2026-03-06 15:00", new ServiceTerm.ClockTime(Duration.Zero), "2026-03-06 15:00", "no time at all"),
            ("2026-03-07 15:00", new ServiceTerm.OpenTime(Duration.Zero), "2026-03-07 15:00", "no service time at all"),
        ];
        foreach (var (received, term, due, why) in rows)
            Expect.Equal(Desk.At(due), Desk.Office.Due(Desk.At(received), term, DueConvention.Closing), why);
    }

    [Fact]
    public void Due_UnderTheNextOpening_MovesWhatEndsAtClosingTime()
    {
        (string Received, ServiceTerm Term, string Due, string Why)[] rows =
        [
            ("2026-03-06 09:00", new ServiceTerm.OpenTime(Desk.Hours(8)), "2026-03-09 08:30", "service time that runs out at closing"),
            ("2026-03-06 17:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-10 08:30", "a clock time moved to open, at closing"),
            ("2026-03-06 15:00", Days(1, DayMoment.EndOfDay), "2026-03-09 17:00", "the end of a day is one moment"),
            ("2026-03-06 17:00", Days(1), "2026-03-09 17:00", "and so is the same clock time"),
            ("2026-03-06 17:00", new ServiceTerm.ClockTime(Desk.Hours(24)), "2026-03-07 17:00", "and 24 hours"),
        ];
        foreach (var (received, term, due, why) in rows)
            Expect.Equal(Desk.At(due), Desk.Office.Due(Desk.At(received), term, DueConvention.NextOpening), why);
    }

    [Fact]
    public void Due_OnCalendarsWithNightsAndChangesOfTheClock_FollowsTheDefinitions()
    {
        var gap = Desk.Compile(Desk.Draft("gap").Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Saturday, IsoDayOfWeek.Monday, "02:15-02:45")));
        (CompiledCalendar Calendar, string Received, ServiceTerm Term, string Due, string Why)[] rows =
        [
            (Nights, "2026-03-02 23:00", Days(1, DayMoment.EndOfDay), "2026-03-04 06:00", "the night that begins on Tuesday ends on Wednesday"),
            (Nights, "2026-03-03 03:00", Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted), "2026-03-04 06:00", "in the night from Monday it is Tuesday, whose own night is the first"),
            (gap, "2026-03-28 02:30", Days(1), "2026-03-30 02:30", "a Sunday whose only window the clock took is no working day"),
            (gap, "2026-03-28 02:30", Days(1, DayMoment.EndOfDay), "2026-03-30 02:45", "nor does it end"),
        ];
        foreach (var (calendar, received, term, due, why) in rows)
            Expect.Equal(Desk.At(due), calendar.Due(Desk.At(received), term, DueConvention.Closing), why);

        var secondHalfPastTwo = Instant.FromUtc(2026, 10, 25, 1, 30);
        var today = Days(1, DayMoment.SameClockTime, DayOfReceipt.Counted);
        Expect.Equal(secondHalfPastTwo, Desk.AroundTheClock.Due(secondHalfPastTwo, today, DueConvention.Closing), "received in the second of two hours, due the same moment and not an hour before");
        Expect.Equal(secondHalfPastTwo, Desk.AroundTheClock.LatestStart(secondHalfPastTwo, today), "and back");
    }

    [Fact]
    public void LatestStart_OfEachTerm_IsThisTable()
    {
        (string Deadline, ServiceTerm Term, string Start, string Why)[] rows =
        [
            ("2026-03-09 15:00", new ServiceTerm.ClockTime(Desk.Hours(24)), "2026-03-08 15:00", "24 hours before, on a Sunday"),
            ("2026-03-09 14:30", new ServiceTerm.OpenTime(Desk.Hours(8)), "2026-03-06 15:00", "six hours on Monday, two on Friday"),
            ("2026-03-09 08:30", new ServiceTerm.OpenTime(Desk.Hours(8.5)), "2026-03-06 08:30", "a whole day needed: begin as the desk opens"),
            ("2026-03-08 12:00", new ServiceTerm.OpenTime(Duration.Zero), "2026-03-06 17:00", "nothing needed by Sunday: the last closing"),
            ("2026-03-09 15:00", Days(1), "2026-03-06 15:00", "one working day before Monday is Friday"),
            ("2026-03-09 15:00", Days(1, DayMoment.SameClockTime, DayOfReceipt.Counted), "2026-03-09 15:00", "the day itself, where it is counted"),
            ("2026-04-28 15:00", Days(1), "2026-04-24 15:00", "back over King's Day and a weekend"),
            ("2026-03-08 12:00", Days(1), "2026-03-05 12:00", "by Sunday the last working day is Friday, one before it is Thursday"),
            ("2026-03-08 12:00", Days(1, DayMoment.SameClockTime, DayOfReceipt.Counted), "2026-03-06 12:00", "by Sunday, Friday counted"),
            ("2026-03-09 17:00", Days(1, DayMoment.EndOfDay), "2026-03-06 17:00", "the end of Monday is the deadline: Friday will do until it closes"),
            ("2026-03-09 16:59", Days(1, DayMoment.EndOfDay), "2026-03-05 17:00", "the end of Monday is too late: Friday must be the last day"),
            ("2026-03-10 15:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-09 15:00", "open then: not moved"),
            ("2026-03-10 20:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-09 17:00", "closed at eight: counted from the closing"),
            ("2026-03-10 08:00", Days(1, DayMoment.SameClockTimeWhenOpen), "2026-03-06 17:00", "closed at eight in the morning: counted from Monday's closing"),
        ];
        foreach (var (deadline, term, start, why) in rows)
            Expect.Equal(Desk.At(start), Desk.Office.LatestStart(Desk.At(deadline), term), why);
    }

    [Fact]
    public void DueAndLatestStart_BeyondTheHorizon_AreRefused()
    {
        var (first, last) = (Desk.At("2026-01-02 09:00"), Desk.At("2027-12-31 12:00"));
        (Action Ask, FindingCode Code, string Why)[] rows =
        [
            (() => Desk.Office.Due(last, new ServiceTerm.OpenTime(Desk.Hours(40)), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon, "service time runs out after it"),
            (() => Desk.Office.Due(last, new ServiceTerm.ClockTime(Desk.Hours(24)), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon, "24 hours end after it"),
            (() => Desk.Office.Due(last, new ServiceTerm.ClockTime(Duration.MaxValue), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon, "the longest duration ends after everything"),
            (() => Desk.Office.Due(last, Days(1), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon, "no working day is left"),
            (() => Desk.Office.Due(last, Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted, new LocalTime(9, 0)), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon, "no day of receipt is left after the cut-off"),
            (() => Desk.Office.Due(Desk.Office.End, Days(1, DayMoment.SameClockTime, DayOfReceipt.Counted), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon, "whether the date after it is a working day is not known"),
            (() => Nights.Due(last, Days(1, DayMoment.EndOfDay, DayOfReceipt.Counted), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon, "the last night ends after it"),
            (() => Desk.Office.Due(Desk.At("2025-12-31 12:00"), Days(1), DueConvention.Closing), ServiceTimeFindings.MomentMustLieWithinHorizon, "received before it"),
            (() => Desk.Office.Due(Desk.At("2025-12-31 12:00"), new ServiceTerm.ClockTime(Desk.Hours(1)), DueConvention.Closing), ServiceTimeFindings.MomentMustLieWithinHorizon, "received before it, on the clock"),
            (() => Desk.Office.LatestStart(first, new ServiceTerm.OpenTime(Desk.Hours(1))), ServiceTimeFindings.StartMustLieWithinHorizon, "not enough service time before"),
            (() => Desk.Office.LatestStart(first, new ServiceTerm.ClockTime(Desk.Hours(48))), ServiceTimeFindings.StartMustLieWithinHorizon, "not enough time before"),
            (() => Desk.Office.LatestStart(first, Days(1)), ServiceTimeFindings.StartMustLieWithinHorizon, "no working day before"),
            (() => Desk.Office.LatestStart(Desk.At("2028-01-03 12:00"), Days(1)), ServiceTimeFindings.MomentMustLieWithinHorizon, "a deadline after it"),
            (() => Desk.Office.LatestStart(Desk.Office.End, Days(1)), ServiceTimeFindings.MomentMustLieWithinHorizon, "a deadline on the date after it"),
        ];
        foreach (var (ask, code, why) in rows)
            Expect.Equal(code, Expect.Throws<RegieValidationException>(ask, why).Findings[0].Code, why);
    }

    [Fact]
    public void Due_ReceivedLater_IsNeverDueEarlierWithACutOff() => Gen.Select(Receipts, Receipts, Terms, Gen.Int[0, 23], Gen.OneOf(Desk.Office, Uneven), Gen.OneOf(DueConvention.Closing, DueConvention.NextOpening)).Sample(
        (one, other, term, cutOff, calendar, convention) =>
        {
            var withCutOff = new ServiceTerm.WorkingDays(term.Count, term.Moment, term.Receipt, new LocalTime(cutOff, 0));
            var (earlier, later) = (Instant.Min(one, other), Instant.Max(one, other));
            Assert.True(calendar.Due(earlier, withCutOff, convention) <= calendar.Due(later, withCutOff, convention));
        },
        iter: Laws.Cases);

    [Fact]
    public void Due_OfAnyTerm_IsNotBeforeTheReceipt() => Gen.Select(Receipts, Terms, Gen.Int[-1, 23], Gen.OneOf(Desk.Office, Uneven, Nights, Desk.AroundTheClock)).Sample(
        (received, term, cutOff, calendar) =>
        {
            var asked = new ServiceTerm.WorkingDays(term.Count, term.Moment, term.Receipt, cutOff < 0 ? null : new LocalTime(cutOff, 0));
            var (closing, nextOpening) = (calendar.Due(received, asked, DueConvention.Closing), calendar.Due(received, asked, DueConvention.NextOpening));
            Assert.True(received <= closing && closing <= nextOpening);
            foreach (var (convention, due) in new[] { (DueConvention.Closing, closing), (DueConvention.NextOpening, nextOpening) })
            {
                // The dates that are said to be working days are as many as the term has.
                var explained = calendar.ExplainDue(received, asked, convention);
                Assert.Equal(due, explained.MomentOf());
                Assert.Equal(
                    Enumerable.Range(1, asked.Count).Select(n => FormattableString.Invariant($"working day {n}")),
                    explained.StepsOf(ServiceTimeRules.Date).Select(s => s.Value.ToString()).Where(s => s.StartsWith("working day", StringComparison.Ordinal)));
            }
        },
        iter: Laws.Cases);

    [Fact]
    public void LatestStart_OfWorkingDays_LeavesTheTermInTime() => Gen.Select(Receipts, Terms, Gen.OneOf(Desk.Office, Uneven)).Sample(
        (time, term, calendar) =>
        {
            var deadline = time + Duration.FromDays(30);
            var start = calendar.LatestStart(deadline, term);
            Assert.True(start <= deadline);
            Assert.True(calendar.Due(start, term, DueConvention.Closing) <= deadline);
        },
        iter: Laws.Cases);

    [Fact]
    public void LatestStart_OfOpenTime_IsTheLastThatIsInTime() => Gen.Select(Receipts, Gen.Long[0, 40 * NodaConstants.TicksPerHour], Gen.OneOf(Desk.Office, Uneven, Nights)).Sample(
        (time, ticks, calendar) =>
        {
            var (deadline, term) = (time + Duration.FromDays(30), new ServiceTerm.OpenTime(Duration.FromTicks(ticks)));
            var start = calendar.LatestStart(deadline, term);
            Assert.Equal(term.Length, calendar.Elapsed(start, deadline));
            Assert.True(calendar.Due(start, term, DueConvention.Closing) <= deadline);
            if (ticks > 0)
                Assert.True(calendar.Due(start.PlusTicks(1), term, DueConvention.Closing) > deadline, "a tick later is too late");
        },
        iter: Laws.Cases);

    [Fact]
    public void Terms_ThatAreNone_AreRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("length", () => _ = new ServiceTerm.OpenTime(Duration.FromTicks(-1)));
        Expect.Argument<ArgumentOutOfRangeException>("length", () => _ = new ServiceTerm.ClockTime(Duration.FromTicks(-1)));
        Expect.Argument<ArgumentOutOfRangeException>("count", () => Days(0));
        Expect.Argument<ArgumentOutOfRangeException>("moment", () => Days(1, (DayMoment)3));
        Expect.Argument<ArgumentOutOfRangeException>("receipt", () => Days(1, DayMoment.EndOfDay, (DayOfReceipt)2));
        Expect.Argument<ArgumentNullException>("term", () => Desk.Office.Due(Desk.Office.Start, null!, DueConvention.Closing));
        Expect.Argument<ArgumentNullException>("term", () => Desk.Office.LatestStart(Desk.Office.Start, (ServiceTerm)null!));
        Expect.Argument<ArgumentNullException>("calendar", () => ServiceTerms.Due(null!, default, Days(1), DueConvention.Closing));
        Expect.Argument<ArgumentNullException>("calendar", () => ServiceTerms.LatestStart(null!, default, Days(1)));
        foreach (var tooFine in new Action[] { () => _ = new ServiceTerm.ClockTime(Duration.FromNanoseconds(1)), () => _ = new ServiceTerm.OpenTime(Duration.FromNanoseconds(1)) })
            Expect.Equal(ServiceTimeFindings.TimeMustBeInWholeTicks, Expect.Throws<RegieValidationException>(tooFine, "finer than a tick").Findings.Single().Code, "finer than a tick");
    }

    private static ServiceTerm.WorkingDays Days(int count, DayMoment moment = DayMoment.SameClockTime, DayOfReceipt receipt = DayOfReceipt.NotCounted, LocalTime? cutOff = null) =>
        new(count, moment, receipt, cutOff);
}
