using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Parties;
using Regie.ReferenceData;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>Bad input, and how each is refused: by which exception, with which finding codes or for which parameter.</summary>
public sealed class RefusalTests
{
    private static readonly CompiledCalendar Hours = Calendars.Named("kantoor").Over("2026-01-01", "2027-01-01");
    private static readonly Instant Open = Calendars.Utc("2026-03-02T09:00:00Z");
    private static readonly Instant Later = Calendars.Utc("2026-03-04T09:00:00Z");
    private static readonly Instant Before = Calendars.Utc("2025-12-31T22:59:59Z");
    private static readonly Instant Beyond = Calendars.Utc("2026-12-31T23:00:01Z");
    private static readonly Instant TooFine = Open.PlusNanoseconds(1);
    private static readonly WeeklyHours Week = Calendars.Weekdays("08:00-17:00");
    private static readonly CalendarHorizon Year = CalendarHorizon.OfYears(2026, 2026);
    private static readonly CalendarDay Day = CalendarDay.Parse("2026-06-01");

    private static readonly Dictionary<string, Refused> Cases = new()
    {
        // Windows and days
        ["a window without a hyphen"] = Format(() => ServiceWindow.Parse("08:00")),
        ["a window without an end"] = Format(() => ServiceWindow.Parse("08:00-")),
        ["a window with one digit of hours"] = Format(() => ServiceWindow.Parse("8:00-17:00")),
        ["a window past 24:00"] = Format(() => ServiceWindow.Parse("08:00-24:01")),
        ["a window past 24:00 by a second"] = Format(() => ServiceWindow.Parse("08:00-24:00:01")),
        ["a window at hour 25"] = Format(() => ServiceWindow.Parse("08:00-25:00")),
        ["a window at minute 60"] = Format(() => ServiceWindow.Parse("08:60-17:00")),
        ["a window at second 60"] = Format(() => ServiceWindow.Parse("08:00:60-17:00")),
        ["a window that starts at 24:00"] = Format(() => ServiceWindow.Parse("24:00-06:00")),
        ["a window from a time to the same time"] = Format(() => ServiceWindow.Parse("08:00-08:00")),
        ["a window with fractions of a second"] = Format(() => ServiceWindow.Parse("08:00:00.5-17:00")),
        ["a window with spaces"] = Format(() => ServiceWindow.Parse("08:00 - 17:00")),
        ["a window in digits of another script"] = Format(() => ServiceWindow.Parse("٠٨:00-17:00")),
        ["a window with a dot"] = Format(() => ServiceWindow.Parse("08.00-17.00")),
        ["no text for a window"] = Null(() => ServiceWindow.Parse(null!), "text"),
        ["a window between equal times"] = Argument(() => ServiceWindow.Between(new LocalTime(8, 0), new LocalTime(8, 0)), "end"),
        ["a window between 00:00 and 00:00 is no window"] = None(() => ServiceWindow.Between(LocalTime.Midnight, LocalTime.Midnight)),
        ["a window that starts at half a second"] = Argument(() => ServiceWindow.Between(new LocalTime(8, 0, 0, 500), new LocalTime(9, 0)), "start"),
        ["a window that ends at half a second"] = Argument(() => ServiceWindow.Between(new LocalTime(8, 0), new LocalTime(9, 0, 0, 500)), "end"),
        ["30 February"] = Format(() => CalendarDay.Parse("02-30")),
        ["30 February by numbers"] = Range(() => CalendarDay.EveryYear(2, 30), "day"),
        ["month 13"] = Format(() => CalendarDay.Parse("2026-13-01")),
        ["29 February of an ordinary year"] = Format(() => CalendarDay.Parse("2026-02-29")),
        ["a day the other way round"] = Format(() => CalendarDay.Parse("24-12-2026")),
        ["no text for a day"] = Null(() => CalendarDay.Parse(null!), "text"),
        ["no day of the week"] = Range(() => WeeklyHours.Closed.On(IsoDayOfWeek.None), "day"),
        ["day of the week 8"] = Range(() => WeeklyHours.Closed.With((IsoDayOfWeek)8, []), "day"),
        ["hours on a day of the week that does not exist"] = Range(() => WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.None, "08:00-17:00"), "last"),
        ["hours from a day of the week that does not exist"] = Range(() => WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.None, IsoDayOfWeek.Friday, "08:00-17:00"), "first"),
        ["no windows"] = Null(() => WeeklyHours.Closed.With(IsoDayOfWeek.Monday, null!), "windows"),
        ["a week with a text that is no window"] = Format(() => Calendars.Weekdays("from nine to five")),

        // Exceptions
        ["special hours without a window"] = Argument(() => Draft().SpecialHoursOn(Day, "party"), "windows"),
        ["an early closing at 00:00"] = Argument(() => Draft().ClosesAt(Day, LocalTime.Midnight, "party"), "time"),
        ["an early closing at a fraction of a second"] = Argument(() => Draft().ClosesAt(Day, new LocalTime(16, 0, 0, 1), "party"), "time"),
        ["an exception without a day"] = Null(() => Draft().ClosedOn(null!, "party"), "day"),
        ["an exception without a reason"] = Null(() => Draft().ClosedOn(Day, null!), "reason"),
        ["no exception"] = Null(() => Draft().With((CalendarException)null!), "exception"),
        ["two closures of one day"] = Findings(() => Draft().ClosedOn(Day, "one").ClosedOn(Day, "two").Build(), ServiceTimeFindings.ExceptionsOfOneKindMustNotShareADay),
        ["two special hours of one day in every year"] = Findings(() => Draft().SpecialHoursOn(CalendarDay.EveryYear(5, 5), "one", "10:00-12:00").SpecialHoursOn(CalendarDay.EveryYear(5, 5), "two", "14:00-15:00").Build(), ServiceTimeFindings.ExceptionsOfOneKindMustNotShareADay),
        ["special hours that overlap"] = Findings(() => Draft().SpecialHoursOn(Day, "party", "10:00-12:00", "11:59-13:00").Build(), ServiceTimeFindings.WindowsOfOneDayMustNotOverlap),

        // Calendars
        ["a calendar without hours"] = Findings(() => ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Build(), ServiceTimeFindings.CalendarMustStateItsHours),
        ["a calendar whose weeks are all empty"] = Findings(() => Calendars.Draft(WeeklyHours.Closed).ClosedOn(Day, "").Build(), ServiceTimeFindings.CalendarMustHaveOpeningHours),
        ["two weeks from the beginning"] = Findings(() => Draft().Open(Week).Build(), ServiceTimeFindings.HoursMustBecomeValidOnDifferentDates),
        ["two weeks from one date"] = Findings(() => Draft().OpenFrom(Calendars.Date("2026-05-01"), Week).OpenFrom(Calendars.Date("2026-05-01"), Week).Build(), ServiceTimeFindings.HoursMustBecomeValidOnDifferentDates),
        ["windows of a day that overlap"] = Findings(() => Calendars.Draft(Calendars.On(IsoDayOfWeek.Monday, "08:00-12:00", "11:00-17:00")).Build(), ServiceTimeFindings.WindowsOfOneDayMustNotOverlap),
        ["the same window twice"] = Findings(() => Calendars.Draft(Calendars.On(IsoDayOfWeek.Monday, "08:00-12:00", "08:00-12:00")).Build(), ServiceTimeFindings.WindowsOfOneDayMustNotOverlap),
        ["overnight windows of a day that overlap"] = Findings(() => Calendars.Draft(Calendars.On(IsoDayOfWeek.Monday, "20:00-02:00", "22:00-06:00")).Build(), ServiceTimeFindings.WindowsOfOneDayMustNotOverlap),
        ["two windows within a third"] = Findings(() => Calendars.Draft(Calendars.On(IsoDayOfWeek.Monday, "08:00-20:00", "09:00-10:00", "11:00-12:00")).Build(), ServiceTimeFindings.WindowsOfOneDayMustNotOverlap, ServiceTimeFindings.WindowsOfOneDayMustNotOverlap),
        ["everything at once, and all of it is told"] = Findings(
            () => Calendars.Draft(Calendars.On(IsoDayOfWeek.Monday, "08:00-12:00", "11:00-17:00")).Open(Week).ClosedOn(Day, "").ClosedOn(Day, "").Build(),
            ServiceTimeFindings.HoursMustBecomeValidOnDifferentDates, ServiceTimeFindings.WindowsOfOneDayMustNotOverlap, ServiceTimeFindings.ExceptionsOfOneKindMustNotShareADay),
        ["no rule for overnight windows"] = Range(() => Draft().WithOvernight((OvernightRule)7), "rule"),
        ["no identifier"] = Null(() => ServiceCalendarDraft.For(null!, "UTC"), "id"),
        ["no zone"] = Null(() => ServiceCalendarDraft.For(new CalendarId("x"), null!), "zone"),
        ["no week"] = Null(() => ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Open(null!), "week"),
        ["no holiday calendars"] = Null(() => ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Open(Week, null!), "calendars"),

        // Compilation
        ["an unknown zone"] = Findings(() => Calendars.Draft(Week, "Europe/Atlantis").Build().Compile(Year), ServiceTimeFindings.ZoneMustBeKnown),
        ["a zone in another case"] = Findings(() => Calendars.Draft(Week, "europe/amsterdam").Build().Compile(Year), ServiceTimeFindings.ZoneMustBeKnown),
        ["holidays that nobody supplied"] = Findings(() => WithHolidays("ours").Build().Compile(Year), ServiceTimeFindings.HolidayCalendarMustBeKnown),
        ["a horizon before the first hours are valid"] = Findings(() => ServiceCalendarDraft.For(new CalendarId("x"), "UTC").OpenFrom(Calendars.Date("2026-01-02"), Week).Build().Compile(Year), ServiceTimeFindings.HorizonMustBeginWithinValidity),
        ["an unknown zone, unknown holidays and a horizon before validity at once"] = Findings(
            () => ServiceCalendarDraft.For(new CalendarId("x"), "Europe/Atlantis").OpenFrom(Calendars.Date("2026-05-01"), Week, new Unsupplied("ours"), new Unsupplied("theirs")).Build().Compile(Year),
            ServiceTimeFindings.ZoneMustBeKnown, ServiceTimeFindings.HolidayCalendarMustBeKnown, ServiceTimeFindings.HolidayCalendarMustBeKnown, ServiceTimeFindings.HorizonMustBeginWithinValidity),
        ["closures that cover the horizon"] = Findings(() => Draft().ClosedOn(CalendarDay.Parse("2026-06-01"), "").ClosedOn(CalendarDay.Parse("2026-06-02"), "").Over("2026-06-01", "2026-06-03"), ServiceTimeFindings.CalendarMustOpenWithinHorizon),
        ["a horizon over a weekend only"] = Findings(() => Draft().Over("2026-06-06", "2026-06-08"), ServiceTimeFindings.CalendarMustOpenWithinHorizon),
        ["a horizon of a date that the zone skipped"] = Findings(() => Calendars.Draft(WeeklyHours.AroundTheClock, "Pacific/Apia").Over("2011-12-30", "2011-12-31"), ServiceTimeFindings.CalendarMustOpenWithinHorizon),
        ["a horizon beyond the years of its holidays"] = Range(() => Calendars.Named("kantoor").Over("2100-01-01", "2101-01-02"), "year"),
        ["no horizon"] = Null(() => Calendars.Named("kantoor").Compile(null!), "horizon"),
        ["no references"] = Null(() => Calendars.Named("kantoor").Compile(Year, null!), "references"),
        ["no calendar"] = Null(() => ((ServiceCalendar)null!).Compile(Year), "calendar"),
        ["no zones"] = Null(() => CalendarReferences.Default.WithZones(null!), "zones"),
        ["no holidays"] = Null(() => CalendarReferences.Default.WithHolidays(null!), "holidays"),
        ["an empty horizon"] = Range(() => CalendarHorizon.Between(Calendars.Date("2026-01-01"), Calendars.Date("2026-01-01")), "end"),
        ["a horizon the wrong way round"] = Range(() => CalendarHorizon.OfYears(2027, 2025), "end"),
        ["a horizon of more than a hundred years"] = Range(() => CalendarHorizon.Between(Calendars.Date("1950-01-01"), Calendars.Date("2050-01-02")), "end"),
        ["an extension to the same end"] = Range(() => Hours.Extend(Hours.Horizon.End), "end"),
        ["an extension beyond a hundred years"] = Range(() => Hours.Extend(Calendars.Date("2126-01-02")), "end"),

        // Questions
        ["a span that starts before the horizon"] = Findings(() => Hours.Elapsed(Before, Open), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["a span that ends beyond the horizon"] = Findings(() => Hours.Elapsed(Open, Beyond), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["a span the wrong way round"] = Findings(() => Hours.Elapsed(Later, Open), ServiceTimeFindings.EndMustNotPrecedeStart),
        ["a span with pauses the wrong way round"] = Findings(() => Hours.Elapsed(Later, Open, Pauses.None), ServiceTimeFindings.EndMustNotPrecedeStart),
        ["a span finer than 100 ns at its start"] = Findings(() => Hours.Elapsed(TooFine, Later), ServiceTimeFindings.TimeMustBeInWholeTicks),
        ["a span finer than 100 ns at its end"] = Findings(() => Hours.Elapsed(Open, TooFine), ServiceTimeFindings.TimeMustBeInWholeTicks),
        ["a span without pauses where null was given"] = Null(() => Hours.Elapsed(Open, Later, null!), "pauses"),
        ["stretches the wrong way round, before the first is read"] = Findings(() => Hours.OpenStretches(Later, Open), ServiceTimeFindings.EndMustNotPrecedeStart),
        ["open at an instant before the horizon"] = Findings(() => Hours.IsOpenAt(Before), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["open at the end of the horizon, which lies beyond it"] = Findings(() => Hours.IsOpenAt(Hours.End), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["the day before the horizon"] = Findings(() => Hours.DayOn(Calendars.Date("2025-12-31")), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["the day after the horizon"] = Findings(() => Hours.DayOn(Calendars.Date("2027-01-01")), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["a day beyond the horizon that the zone skipped"] = Findings(() => Calendars.Draft(WeeklyHours.AroundTheClock, "Pacific/Apia").Over("2011-01-01", "2011-12-30").DayOn(Calendars.Date("2011-12-30")), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["a negative norm"] = Range(() => Hours.Due(Open, Duration.FromTicks(-1), DueConvention.Closing), "norm"),
        ["a norm finer than 100 ns"] = Findings(() => Hours.Due(Open, Duration.FromNanoseconds(150), DueConvention.Closing), ServiceTimeFindings.TimeMustBeInWholeTicks),
        ["no convention"] = Range(() => Hours.Due(Open, Duration.Zero, (DueConvention)2), "convention"),
        ["no pauses for a due moment"] = Null(() => Hours.Due(Open, Duration.Zero, DueConvention.Closing, null!), "pauses"),
        ["a norm that starts before the horizon"] = Findings(() => Hours.Due(Before, Duration.FromHours(1), DueConvention.Closing), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["a norm that outlasts the horizon"] = Findings(() => Hours.Due(Open, Duration.FromHours(3000), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a norm of all open time, at the next opening"] = Findings(() => Hours.Due(Hours.Start, Hours.OpenTime, DueConvention.NextOpening), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a norm of all open time and a hair"] = Findings(() => Hours.Due(Hours.Start, Hours.OpenTime + Duration.FromTicks(1), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a norm at the end of the horizon"] = Findings(() => Hours.Due(Hours.End, Duration.Zero, DueConvention.NextOpening), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a norm as long as ticks can tell"] = Findings(() => Hours.Due(Open, Duration.FromTicks(long.MaxValue), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["the longest norm of all"] = Findings(() => Hours.Due(Open, Duration.MaxValue, DueConvention.NextOpening), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a due moment while a pause is open"] = Findings(() => Hours.Due(Open, Duration.FromHours(4), DueConvention.Closing, Pauses.Of(Calendars.PausedSince(Open + Duration.FromHours(1)))), ServiceTimeFindings.OpenPauseHasNoDueMoment),
        ["a pause that ends beyond the horizon before the norm runs out"] = Findings(() => Hours.Due(Open, Duration.FromHours(4), DueConvention.Closing, Pauses.Of(Calendars.Paused(Later, Beyond), Calendars.Paused(Open, Later))), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a norm that outlasts a horizon at whose end an open pause begins"] = Findings(() => Hours.Due(Open, Duration.FromHours(3000), DueConvention.Closing, Pauses.Of(Calendars.PausedSince(Hours.End))), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a term on the clock that outlasts the horizon"] = Findings(() => Hours.Due(Open, new ServiceTerm.ClockTime(Duration.FromDays(400)), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["the longest term on the clock"] = Findings(() => Hours.Due(Open, new ServiceTerm.ClockTime(Duration.MaxValue), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a term on the clock counted back before the horizon"] = Findings(() => Hours.LatestStart(Open, new ServiceTerm.ClockTime(Duration.FromDays(400))), ServiceTimeFindings.StartMustLieWithinHorizon),
        ["more working days than the horizon has"] = Findings(() => Hours.Due(Open, new ServiceTerm.WorkingDays(300, DayMoment.EndOfDay, DayOfReceipt.NotCounted, null), DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["more working days back than the horizon has"] = Findings(() => Hours.LatestStart(Open, new ServiceTerm.WorkingDays(300, DayMoment.EndOfDay, DayOfReceipt.NotCounted, null)), ServiceTimeFindings.StartMustLieWithinHorizon),
        ["no working days"] = Range(() => new ServiceTerm.WorkingDays(0, DayMoment.EndOfDay, DayOfReceipt.NotCounted, null), "count"),
        ["more service time back than there was"] = Findings(() => Hours.LatestStart(Open, Duration.MaxValue), ServiceTimeFindings.StartMustLieWithinHorizon),
        ["a pause the wrong way round"] = Findings(() => Calendars.Paused(Later, Open), ServiceTimeFindings.EndMustNotPrecedeStart),
        ["a pause finer than 100 ns at its start"] = Findings(() => Calendars.PausedSince(TooFine), ServiceTimeFindings.TimeMustBeInWholeTicks),
        ["a pause finer than 100 ns at its end"] = Findings(() => Calendars.Paused(Open, TooFine), ServiceTimeFindings.TimeMustBeInWholeTicks),
        ["a pause without a reason"] = Null(() => Pause.Since(Open, ActorRole.Customer, null!), "reason"),
        ["no list of pauses"] = Null(() => Pauses.From(null!), "pauses"),

        ["a wall time in a gap, strictly"] = Findings(() => WallTimePolicy.Strict.Resolve(Calendars.Wall("2026-03-29 02:30"), Hours.Zone), ServiceTimeFindings.WallTimeMustOccur),
        ["a wall time that occurs twice, strictly"] = Findings(() => WallTimePolicy.Strict.Resolve(Calendars.Wall("2026-10-25 02:30"), Hours.Zone), ServiceTimeFindings.WallTimeMustOccurOnce),

        // Seconds and columns
        ["seconds before the horizon"] = Findings(() => Hours.ElapsedSeconds(Before.ToUnixTimeSeconds(), Open.ToUnixTimeSeconds()), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["seconds beyond the horizon"] = Findings(() => Hours.ElapsedSeconds(Open.ToUnixTimeSeconds(), Beyond.ToUnixTimeSeconds()), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["seconds the wrong way round"] = Findings(() => Hours.ElapsedSeconds(Later.ToUnixTimeSeconds(), Open.ToUnixTimeSeconds()), ServiceTimeFindings.EndMustNotPrecedeStart),
        ["seconds at the end of time"] = Findings(() => Hours.ElapsedSeconds(long.MinValue, long.MaxValue), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["a negative norm in seconds"] = Range(() => Hours.DueSeconds(Open.ToUnixTimeSeconds(), -1, DueConvention.Closing), "norm"),
        ["a norm in seconds that outlasts the horizon"] = Findings(() => Hours.DueSeconds(Open.ToUnixTimeSeconds(), 10_000_000, DueConvention.NextOpening), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["the longest norm in seconds, closing"] = Findings(() => Hours.DueSeconds(Open.ToUnixTimeSeconds(), long.MaxValue, DueConvention.Closing), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["the longest norm in seconds, next opening"] = Findings(() => Hours.DueSeconds(Open.ToUnixTimeSeconds(), long.MaxValue, DueConvention.NextOpening), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["a norm in seconds from the beginning of time"] = Findings(() => Hours.DueSeconds(long.MinValue, 1, DueConvention.Closing), ServiceTimeFindings.MomentMustLieWithinHorizon),
        ["no convention for seconds"] = Range(() => Hours.DueSeconds(Open.ToUnixTimeSeconds(), 1, (DueConvention)(-1)), "convention"),
        ["more starts than ends"] = Argument(() => Hours.ElapsedSeconds(new long[2], new long[1], new long[2]), "ends"),
        ["no room for the results"] = Argument(() => Hours.ElapsedSeconds(new long[2], new long[2], new long[1]), "results"),
        ["more starts than norms"] = Argument(() => Hours.DueSeconds(new long[2], new long[1], DueConvention.Closing, new long[2]), "norms"),
        ["no room for due moments"] = Argument(() => Hours.DueSeconds(new long[2], new long[2], DueConvention.Closing, new long[3]), "results"),
        ["a negative norm in a column"] = Range(() => Hours.DueSeconds([Open.ToUnixTimeSeconds()], [-1], DueConvention.Closing, new long[1]), "norms"),
        ["no convention for a column"] = Range(() => Hours.DueSeconds([], [], (DueConvention)9, []), "convention"),
        ["a pause of a ticket that is not there"] = Argument(() => ElapsedWith([1], [0], [100]), "pauses"),
        ["a pause of a ticket before the first"] = Argument(() => ElapsedWith([-1], [0], [100]), "pauses"),
        ["pauses out of order"] = Argument(() => ElapsedWith([0, 0], [7200, 0], [7300, 100]), "pauses"),
        ["pauses that overlap"] = Argument(() => ElapsedWith([0, 0], [0, 50], [100, 200]), "pauses"),
        ["a pause in a column the wrong way round"] = Argument(() => ElapsedWith([0], [100], [0]), "pauses"),
        ["rows that go back"] = Argument(() => Hours.ElapsedSeconds(new long[2].Select(_ => Open.ToUnixTimeSeconds()).ToArray(), new long[2].Select(_ => Open.ToUnixTimeSeconds()).ToArray(), new PauseColumns([1, 0], new long[2], new long[2]), new long[2]), "pauses"),
        ["a due moment with a pause of a ticket that is not there"] = Argument(() => DueWith([1], [0], [100]), "pauses"),
        ["a due moment with a pause of a ticket before the first"] = Argument(() => DueWith([-1], [0], [100]), "pauses"),
        ["a due moment with pauses out of order"] = Argument(() => DueWith([0, 0], [7200, 0], [7300, 100]), "pauses"),
        ["a due moment with pauses that overlap"] = Argument(() => DueWith([0, 0], [0, 50], [100, 200]), "pauses"),
        ["a due moment with a pause the wrong way round"] = Argument(() => DueWith([0], [100], [0]), "pauses"),
        ["a due moment with a pause that is open"] = Findings(() => DueWith([0], [0], [long.MaxValue - Open.ToUnixTimeSeconds()]), ServiceTimeFindings.OpenPauseHasNoDueMoment),
        ["a due moment with a pause that outlasts the horizon"] = Findings(() => DueWith([0], [0], [1_000_000_000]), ServiceTimeFindings.DueMomentMustLieWithinHorizon),
        ["more starts than norms, with pauses"] = Argument(() => Hours.DueSeconds(new long[2], new long[1], DueConvention.Closing, default, new long[2]), "norms"),
        ["no room for due moments, with pauses"] = Argument(() => Hours.DueSeconds(new long[2], new long[2], DueConvention.Closing, default, new long[3]), "results"),
        ["a negative norm in a column, with pauses"] = Range(() => Hours.DueSeconds([Open.ToUnixTimeSeconds()], [-1], DueConvention.Closing, default, new long[1]), "norms"),
        ["fewer pause starts than rows"] = Argument(() => new PauseColumns(new int[2], new long[1], new long[2]), "starts"),
        ["fewer pause ends than rows"] = Argument(() => new PauseColumns(new int[2], new long[2], new long[1]), "ends"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void BadInput_IsRefused_ByName(string name) => Cases[name].Assert();

    [Fact]
    public void TheTable_HasEveryFindingOfServiceTime_ButThoseOfTheVerifier() => Assert.Equal(
        [ServiceTimeFindings.AccountMustBeWithoutGaps, ServiceTimeFindings.AccountMustFollowTheCalendar],
        typeof(ServiceTimeFindings).GetProperties().Select(p => (FindingCode)p.GetValue(null)!).Except(Cases.Values.SelectMany(c => c.Codes)).Order());

    [Fact]
    public void ARefusal_TellsWhatAndWhyInBothLanguages_WithItsValues()
    {
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => Hours.Elapsed(Open, Beyond)).Findings);

        Assert.Equal(
            [new FindingValue("calendar", "kantoor"), new FindingValue("horizon", "[2026-01-01, 2027-01-01)"), new FindingValue("moment", "2026-12-31T23:00:01Z"), new FindingValue("what", "end")],
            finding.Values);
        Assert.All(finding.Values, v => Assert.Contains(v.Value == "end" ? "(end)" : v.Value, finding.Message.Dutch));
        Assert.All(finding.Values, v => Assert.Contains(v.Value == "end" ? "(end)" : v.Value, finding.Message.English));
    }

    private static ServiceCalendarDraft Draft() => Calendars.Draft(Week);

    private static ServiceCalendarDraft WithHolidays(string id) => ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Open(Week, new Unsupplied(id));

    private static void ElapsedWith(int[] rows, long[] starts, long[] ends)
    {
        var at = Open.ToUnixTimeSeconds();
        Hours.ElapsedSeconds([at], [Later.ToUnixTimeSeconds()], new PauseColumns(rows, starts.Select(s => s + at).ToArray(), ends.Select(e => e + at).ToArray()), new long[1]);
    }

    private static void DueWith(int[] rows, long[] starts, long[] ends)
    {
        var at = Open.ToUnixTimeSeconds();
        Hours.DueSeconds([at], [3600], DueConvention.Closing, new PauseColumns(rows, starts.Select(s => s + at).ToArray(), ends.Select(e => e + at).ToArray()), new long[1]);
    }

    private static Refused Format(Action action) => new(action, typeof(FormatException), null, []);

    private static Refused Null(Action action, string parameter) => new(action, typeof(ArgumentNullException), parameter, []);

    private static Refused Argument(Action action, string parameter) => new(action, typeof(ArgumentException), parameter, []);

    private static Refused Range(Action action, string parameter) => new(action, typeof(ArgumentOutOfRangeException), parameter, []);

    private static Refused Findings(Action action, params FindingCode[] codes) => new(action, typeof(RegieValidationException), null, codes);

    private static Refused None(Action action) => new(action, null, null, []);

    private sealed record Refused(Action Action, Type? Exception, string? Parameter, FindingCode[] Codes)
    {
        public void Assert()
        {
            var thrown = Record.Exception(Action);
            Xunit.Assert.Equal(Exception, thrown?.GetType());
            if (thrown is RegieValidationException refused)
                Xunit.Assert.Equal(Codes, refused.Findings.Select(f => f.Code));
            else if (thrown is ArgumentException argument)
                Xunit.Assert.Equal(Parameter, argument.ParamName);
        }
    }

    private sealed class Unsupplied(string id) : IHolidayCalendar
    {
        public HolidayCalendarId Id { get; } = new(id);

        public IEnumerable<Holiday> HolidaysIn(int year) => throw new InvalidOperationException("Nobody supplied these holidays.");
    }
}
