using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.ServiceTime;

namespace Regie.Benchmarks;

/// <summary>The calendars that questions are timed on.</summary>
internal static class Calendars
{
    /// <summary>Holidays that fall on working days in some year.</summary>
    public static readonly DutchHolidays Holidays = DutchHolidays.Of(new HolidayCalendarId("benchmark"), LiberationDayRule.LustrumYears,
        DutchHoliday.NewYearsDay, DutchHoliday.EasterMonday, DutchHoliday.KingsDay, DutchHoliday.LiberationDay,
        DutchHoliday.AscensionDay, DutchHoliday.WhitMonday, DutchHoliday.ChristmasDay, DutchHoliday.BoxingDay);

    public static readonly CalendarReferences References = CalendarReferences.Default.WithHolidays(Holidays);

    public static readonly CalendarHorizon TwentyYears = CalendarHorizon.OfYears(2016, 2035);

    public static readonly CalendarHorizon OneYear = CalendarHorizon.OfYears(2025, 2025);

    /// <summary>Calendar A: office hours and one late evening.</summary>
    public static readonly ServiceCalendar Office = Of("office", WeeklyHours.Closed
        .OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
        .OpenFrom(IsoDayOfWeek.Thursday, IsoDayOfWeek.Thursday, "08:00-18:00", "18:00-21:00"));

    /// <summary>Calendar B: around the clock but for holidays.</summary>
    public static readonly ServiceCalendar AroundTheClock = Of("around-the-clock", WeeklyHours.AroundTheClock);

    /// <summary>Office hours with a lunch break of half an hour.</summary>
    public static readonly ServiceCalendar Lunch = Of("lunch", WeeklyHours.Closed
        .OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-12:30", "13:00-18:00")
        .OpenFrom(IsoDayOfWeek.Thursday, IsoDayOfWeek.Thursday, "08:00-12:30", "13:00-21:00"));

    /// <summary>Twelve windows every day, with five minutes between.</summary>
    public static readonly ServiceCalendar TwelveWindows = Of("twelve-windows", WeeklyHours.Closed
        .OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, Enumerable.Range(0, 12).Select(i => $"{2 * i:00}:00-{(2 * i) + 1:00}:55").ToArray()));

    /// <summary>Ninety-six windows every day, with one minute between.</summary>
    public static readonly ServiceCalendar QuarterHours = Of("quarter-hours", WeeklyHours.Closed
        .OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, Enumerable.Range(0, 96).Select(i => $"{i / 4:00}:{i % 4 * 15:00}-{i / 4:00}:{(i % 4 * 15) + 14:00}").ToArray()));

    public static CompiledCalendar Compile(ServiceCalendar calendar, CalendarHorizon horizon, OpenTimeStrategy strategy = OpenTimeStrategy.Fitting) =>
        CompiledCalendar.Create(calendar, horizon, References, strategy);

    private static ServiceCalendar Of(string id, WeeklyHours week) => ServiceCalendarDraft.For(new CalendarId(id), "Europe/Amsterdam").Open(week, Holidays).Build();
}
