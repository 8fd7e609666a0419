using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.Language;
using Regie.Parties;
using Regie.ServiceTime;
using Regie.Tests.Clocks;

namespace Regie.Tests.ServiceTime;

public class AccountTests
{
    private static readonly ValueList<TimeExclusion> Nothing = ValueList<TimeExclusion>.Empty;

    [Fact]
    public void Account_WhereSeveralApply_FollowsThePrecedence()
    {
        // Monday 27 April 2026 is King's Day, Tuesday an ordinary day from 08:30 to 17:00.
        (string At, bool Excluded, bool Paused, TimeKind Kind, string Why)[] rows =
        [
            ("2026-04-27 12:00", false, false, TimeKind.Holiday, "the week would have opened, the holiday did not"),
            ("2026-04-27 12:00", true, true, TimeKind.Holiday, "a holiday goes before everything"),
            ("2026-04-27 20:00", false, false, TimeKind.Closed, "the evening of a holiday would have been closed anyhow"),
            ("2026-04-28 20:00", true, true, TimeKind.Closed, "closed goes before excluded and paused"),
            ("2026-04-28 12:00", true, true, TimeKind.Excluded, "excluded goes before paused"),
            ("2026-04-28 12:00", false, true, TimeKind.Paused, "paused goes before open"),
            ("2026-04-28 12:00", true, false, TimeKind.Excluded, "excluded goes before open"),
            ("2026-04-28 12:00", false, false, TimeKind.Open, "nothing else applies"),
        ];
        foreach (var (at, excluded, paused, kind, why) in rows)
        {
            var moment = Desk.At(at);
            var account = Desk.Office.Account(moment, moment.PlusTicks(1), paused ? Pauses.Of(Pause.Since(moment, ActorRole.Customer, "")) : Pauses.None,
                excluded ? [new TimeExclusion(moment, moment.PlusTicks(1), LocalizedText.Of("overmacht", "force majeure"), null)] : Nothing);
            Expect.Equal(kind, Assert.Single(account.Segments).Kind, why);
        }
    }

    [Fact]
    public void Account_AmongPausesAndExclusions_TheEarliestCounts()
    {
        var account = Desk.Office.Account(Desk.At("2026-03-02 09:00"), Desk.At("2026-03-02 15:00"),
            Pauses.Of(
                Pause.Between(Desk.At("2026-03-02 10:00"), Desk.At("2026-03-02 12:00"), ActorRole.Supplier, "second"),
                Pause.Between(Desk.At("2026-03-02 09:30"), Desk.At("2026-03-02 11:00"), ActorRole.Customer, "first"),
                Pause.Between(Desk.At("2026-03-02 14:30"), Desk.At("2026-03-02 14:30"), ActorRole.Customer, "empty")),
            [
                new TimeExclusion(Desk.At("2026-03-02 13:00"), Desk.At("2026-03-02 14:00"), LocalizedText.Same("later"), null),
                new TimeExclusion(Desk.At("2026-03-02 11:30"), Desk.At("2026-03-02 13:30"), LocalizedText.Same("earlier"), null),
            ]);
        Assert.Equal(
            ["09:00 Open", "09:30 Paused first Customer", "11:00 Paused second Supplier", "11:30 Excluded earlier", "13:30 Excluded later", "14:00 Open"],
            Lines(account));
        Assert.Equal((Desk.Hours(1.5), Desk.Hours(2), Desk.Hours(2.5)), (account.Counted, account.Total(TimeKind.Paused), account.Total(TimeKind.Excluded)));
    }

    [Fact]
    public void Account_OfHolidaysAndExceptions_SaysWhatTookTheTime()
    {
        (string Start, string End, ServiceCalendarDraft Draft, string[] Lines, string Why)[] rows =
        [
            ("2026-04-27 00:00", "2026-04-28 00:00", Office("08:30-17:00"), ["00:00 Closed", "08:30 Holiday King's Day", "17:00 Closed"], "a holiday takes the hours that the week would have had, no more"),
            ("2026-04-26 00:00", "2026-04-27 00:00", Office("08:30-17:00"), ["00:00 Closed"], "on a Sunday a holiday takes nothing"),
            ("2026-04-27 00:00", "2026-04-28 00:00", Office("08:30-17:00").SpecialHoursOn(CalendarDay.EveryYear(4, 27), "market", "10:00-12:00"),
                ["00:00 Closed", "08:30 Holiday King's Day", "10:00 Open", "12:00 Holiday King's Day", "17:00 Closed"], "special hours open a part of the holiday, the rest stays a holiday"),
            ("2026-03-02 00:00", "2026-03-03 00:00", Office("08:30-17:00").SpecialHoursOn(CalendarDay.EveryYear(3, 2), "stocktaking", "10:00-12:00"),
                ["00:00 Closed", "08:30 Closed stocktaking", "10:00 Open", "12:00 Closed stocktaking", "17:00 Closed"], "special hours that are shorter than the week's close the rest"),
            ("2026-03-02 00:00", "2026-03-03 00:00", Office("08:30-17:00").ClosesAt(CalendarDay.EveryYear(3, 2), new LocalTime(12, 0), "outing"),
                ["00:00 Closed", "08:30 Open", "12:00 Closed outing", "17:00 Closed"], "an early closing says why"),
            ("2026-04-27 00:00", "2026-04-28 00:00", Office("08:30-17:00").ClosedOn(CalendarDay.EveryYear(4, 27), "moving"),
                ["00:00 Closed", "08:30 Closed moving", "17:00 Closed"], "a closure goes before the holiday"),
            ("2026-04-26 20:00", "2026-04-28 08:00", Nights(OvernightRule.CutByNextDate), ["20:00 Closed", "22:00 Open", "00:00 Holiday King's Day", "06:00 Closed", "22:00 Holiday King's Day", "06:00 Closed"],
                "the night into a holiday is cut at midnight, the night of the holiday is gone as a whole"),
            ("2026-04-26 20:00", "2026-04-28 08:00", Nights(OvernightRule.Keep), ["20:00 Closed", "22:00 Open", "06:00 Closed", "22:00 Holiday King's Day", "06:00 Closed"],
                "where the calendar keeps nights, the night into a holiday stays"),
        ];
        foreach (var (start, end, draft, lines, why) in rows)
        {
            var calendar = Desk.Compile(draft);
            var account = calendar.Account(Desk.At(start), Desk.At(end), Pauses.None, Nothing);
            Expect.Equal(string.Join(" | ", lines), string.Join(" | ", Lines(account)), why);
            Expect.Equal(ValueList<Finding>.Empty, ServiceTimeAccountVerifier.Verify(account, calendar, Pauses.None, Nothing), why);
        }
    }

    [Fact]
    public void Account_OnDaysWhenTheClockChanges_SumsToPhysicalTime()
    {
        var spring = Desk.AroundTheClock.Account(Desk.At("2026-03-29 00:00"), Desk.At("2026-03-30 00:00"), Pauses.None, Nothing);
        var autumn = Desk.AroundTheClock.Account(Desk.At("2026-10-25 00:00"), Desk.At("2026-10-26 00:00"), Pauses.None, Nothing);
        Assert.Equal((Desk.Hours(23), Desk.Hours(25)), (spring.Counted, autumn.Counted));
    }

    [Fact]
    public void Account_OfAnEmptySpan_HasNoSegments()
    {
        var at = Desk.At("2026-03-02 12:00");
        var account = Desk.Office.Account(at, at, Pauses.Of(Pause.Since(at, ActorRole.Customer, "")), Nothing);
        Assert.Empty(account.Segments);
        Assert.Equal(Duration.Zero, account.Counted);
        Assert.Empty(ServiceTimeAccountVerifier.Verify(account, Desk.Office, Pauses.None, Nothing));
    }

    [Fact]
    public void Account_OfTheWholeHorizon_IsAccountedForToTheLastSecond()
    {
        var account = Desk.Office.Account(Desk.Office.Start, Desk.Office.End, Pauses.None, Nothing);
        Assert.Equal(Desk.Office.OpenTime, account.Counted);
        Assert.Empty(ServiceTimeAccountVerifier.Verify(account, Desk.Office, Pauses.None, Nothing));
    }

    [Fact]
    public void Account_OfWhatCannotBe_IsRefused()
    {
        var (at, later) = (Desk.At("2026-03-02 12:00"), Desk.At("2026-03-02 13:00"));
        (Instant Start, Instant End, FindingCode Code, string Why)[] rows =
        [
            (later, at, ServiceTimeFindings.EndMustNotPrecedeStart, "the wrong way round"),
            (Desk.At("2025-12-31 12:00"), at, ServiceTimeFindings.MomentMustLieWithinHorizon, "before the horizon"),
            (at, Desk.At("2028-01-01 00:00").PlusTicks(1), ServiceTimeFindings.MomentMustLieWithinHorizon, "a tick after the horizon"),
            (at, later.PlusNanoseconds(1), ServiceTimeFindings.TimeMustBeInWholeTicks, "finer than a tick"),
        ];
        foreach (var (start, end, code, why) in rows)
            Expect.Equal(code, Expect.Throws<RegieValidationException>(() => Desk.Office.Account(start, end, Pauses.None, Nothing), why).Findings[0].Code, why);
        Expect.Argument<ArgumentNullException>("calendar", () => ServiceTimeAccounting.Account(null!, at, later, Pauses.None, Nothing));
        Expect.Argument<ArgumentNullException>("pauses", () => Desk.Office.Account(at, later, null!, Nothing));
        Expect.Argument<ArgumentNullException>("exclusions", () => Desk.Office.Account(at, later, Pauses.None, null!));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => Desk.Office.Account(at, later, Pauses.None, Nothing).Total((TimeKind)5));
    }

    private static ServiceCalendarDraft Office(string window) =>
        Desk.Draft("office").Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, window), DutchHolidays.Lustrum);

    private static ServiceCalendarDraft Nights(OvernightRule rule) =>
        Desk.Draft("nights").Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00"), DutchHolidays.Lustrum).WithOvernight(rule);

    private static IEnumerable<string> Lines(ServiceTimeAccount account) => account.Segments.Select(s =>
        $"{Desk.Wall(s.Start).Substring(7, 5)} {s.Kind} {s.Cause?.English} {s.WaitingFor}".TrimEnd());
}
