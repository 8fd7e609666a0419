using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Parties;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>Calendars, instants and pauses in the words that the tests use.</summary>
internal static class Calendars
{
    public const string Amsterdam = "Europe/Amsterdam";

    /// <summary>The names that <see cref="Named"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["kantoor", "pauze", "servicedesk", "nacht", "24x7"];

    public static ServiceCalendar Named(string name, string zone = Amsterdam)
    {
        var draft = ServiceCalendarDraft.For(new CalendarId(name), zone);
        return name switch
        {
            "kantoor" => draft.Open(Weekdays("08:00-17:00"), DutchHolidays.Lustrum).Build(),
            "pauze" => draft.Open(Weekdays("08:30-12:30", "13:00-17:00"), DutchHolidays.Lustrum).Build(),
            "servicedesk" => draft.Open(Weekdays("07:30-18:00").OpenFrom(IsoDayOfWeek.Saturday, IsoDayOfWeek.Saturday, "09:00-13:00"), DutchHolidays.Lustrum)
                .ClosesAt(CalendarDay.EveryYear(12, 24), new LocalTime(16, 0), "Christmas Eve")
                .ClosesAt(CalendarDay.EveryYear(12, 31), new LocalTime(16, 0), "New Year's Eve").Build(),
            "nacht" => draft.Open(Daily("00:00-06:00", "22:00-24:00")).Build(),
            "24x7" => draft.Open(WeeklyHours.AroundTheClock).Build(),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No calendar of the tests."),
        };
    }

    public static ServiceCalendarDraft Draft(WeeklyHours week, string zone = Amsterdam) => ServiceCalendarDraft.For(new CalendarId("test"), zone).Open(week);

    public static WeeklyHours Weekdays(params string[] windows) => WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, windows);

    public static WeeklyHours Daily(params string[] windows) => WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, windows);

    public static WeeklyHours On(IsoDayOfWeek day, params string[] windows) => WeeklyHours.Closed.OpenFrom(day, day, windows);

    public static CompiledCalendar Over(this ServiceCalendar calendar, string first, string lastExcluded) => calendar.Compile(CalendarHorizon.Between(Date(first), Date(lastExcluded)));

    public static CompiledCalendar Over(this ServiceCalendarDraft draft, string first, string lastExcluded) => draft.Build().Over(first, lastExcluded);

    /// <summary>The calendar under every strategy that fits it.</summary>
    public static IReadOnlyList<CompiledCalendar> UnderEveryStrategy(this ServiceCalendar calendar, CalendarHorizon horizon) =>
        new[] { OpenTimeStrategy.Cells, OpenTimeStrategy.Scan, OpenTimeStrategy.Search }.Select(s => TryCreate(calendar, horizon, s)).OfType<CompiledCalendar>().ToList();

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    /// <summary>An instant: <c>2026-03-02T09:00:00Z</c>, fractions allowed.</summary>
    public static Instant Utc(string text) => InstantPattern.ExtendedIso.Parse(text).GetValueOrThrow();

    /// <summary>A wall time, <c>2026-03-02 09:00</c> with seconds where needed, that exists once in the calendar's zone.</summary>
    public static Instant At(this CompiledCalendar calendar, string wall) => calendar.Zone.AtStrictly(Wall(wall)).ToInstant();

    public static LocalDateTime Wall(string text) => (text.Length == 16 ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm") : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"))
        .Parse(text).GetValueOrThrow();

    public static Pause Paused(Instant start, Instant end) => Pause.Between(start, end, ActorRole.Customer, "");

    public static Pause PausedSince(Instant start) => Pause.Since(start, ActorRole.Customer, "");

    public static FindingCode OnlyCode(Action action) => Assert.Single(Assert.Throws<RegieValidationException>(action).Findings).Code;

    private static CompiledCalendar? TryCreate(ServiceCalendar calendar, CalendarHorizon horizon, OpenTimeStrategy strategy)
    {
        try
        {
            return CompiledCalendar.Create(calendar, horizon, CalendarReferences.Default, strategy);
        }
        catch (ArgumentException refused) when (refused.ParamName == "strategy")
        {
            return null;
        }
    }
}
