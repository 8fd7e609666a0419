using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.ReferenceData;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>Calendars of every shape over a few weeks around a date on which something happens to the clock.</summary>
internal static class RandomCalendars
{
    private static readonly (string Zone, string Date)[] Places =
    [
        ("Europe/Amsterdam", "2026-03-29"), ("Europe/Amsterdam", "2026-10-25"), ("Europe/Amsterdam", "2027-12-25"), ("Europe/Amsterdam", "2028-02-29"),
        ("UTC", "2026-05-01"), ("America/New_York", "2025-03-09"), ("America/New_York", "2025-11-02"),
        ("America/Sao_Paulo", "2015-10-18"), ("America/Sao_Paulo", "2015-02-22"), ("Australia/Lord_Howe", "2025-10-05"), ("Australia/Lord_Howe", "2025-04-06"),
        ("Pacific/Apia", "2011-12-30"), ("Asia/Tehran", "2015-03-22"), ("Asia/Tehran", "2015-09-22"), ("America/St_Johns", "2010-11-07"),
    ];

    private static readonly Gen<int> Second = Gen.Frequency((8, Gen.Int[0, 95].Select(q => q * 900)), (3, Gen.Int[0, 1439].Select(m => m * 60)));

    private static readonly Gen<int> OddSecond = Gen.Frequency((1, Second), (1, Gen.Int[0, 86_399]));

    /// <summary>Any calendar with boundaries in whole minutes.</summary>
    public static Gen<CompiledCalendar> InMinutes { get; } = Compiled(Second, 3, 14);

    /// <summary>Any calendar, seconds included.</summary>
    public static Gen<CompiledCalendar> Any { get; } = Compiled(OddSecond, 2, 20);

    /// <summary>Any calendar with seconds, over a day or two.</summary>
    public static Gen<CompiledCalendar> InSeconds { get; } = Compiled(OddSecond, 1, 2);

    /// <summary>An instant in the horizon: anywhere, or at an opening or closing and a hair beside it.</summary>
    public static Instant Moment(CompiledCalendar calendar, (int Kind, long Where, int Beside) pick)
    {
        var length = (calendar.End - calendar.Start).BclCompatibleTicks;
        if (pick.Kind == 0)
            return calendar.Start.PlusTicks((long)((Int128)length * pick.Where / (1L << 40)));
        if (pick.Kind == 1)
            return calendar.Start + Duration.FromSeconds((long)((Int128)length * pick.Where / (1L << 40)) / NodaConstants.TicksPerSecond);
        var stretches = calendar.OpenStretches(calendar.Start, calendar.End).ToList();
        var stretch = stretches[(int)(pick.Where % stretches.Count)];
        var beside = (pick.Kind == 2 ? stretch.Start : stretch.End).PlusTicks(pick.Beside switch { 0 or 1 or 2 => 0, 3 => 1, 4 => -1, 5 => NodaConstants.TicksPerSecond, _ => -NodaConstants.TicksPerSecond });
        return Instant.Max(calendar.Start, Instant.Min(calendar.End, beside));
    }

    /// <summary>What <see cref="Moment"/> makes an instant of.</summary>
    public static Gen<(int Kind, long Where, int Beside)> Pick { get; } = Gen.Select(Gen.Int[0, 3], Gen.Long[0, 1L << 40], Gen.Int[0, 6]);

    /// <summary>Closed pauses of a calendar's horizon.</summary>
    public static Pauses PausesOf(CompiledCalendar calendar, IEnumerable<((int, long, int) First, (int, long, int) Second)> picks) => Pauses.From(picks.Select(p =>
    {
        var (a, b) = (Moment(calendar, p.First), Moment(calendar, p.Second));
        return Calendars.Paused(Instant.Min(a, b), Instant.Max(a, b));
    }));

    private static Gen<CompiledCalendar> Compiled(Gen<int> second, int fewestDays, int mostDays) =>
        Gen.Select(Calendar(second, mostDays), Gen.Int[0, mostDays - 1], Gen.Int[fewestDays, mostDays])
            .Select((drawn, before, days) => TryCompile(drawn.Calendar, drawn.Date.PlusDays(-Math.Min(before, days)), days))
            .Where(compiled => compiled is not null)
            .Select(compiled => compiled!);

    private static Gen<(ServiceCalendar Calendar, LocalDate Date)> Calendar(Gen<int> second, int reach)
    {
        var near = Gen.Int[-reach, reach];
        return Gen.Select(Gen.Int[0, Places.Length - 1], Week(second), Week(second), near, Gen.Int[0, 3], Exceptions(second, near), Gen.Bool)
            .Select((place, week, later, change, holidays, exceptions, keep) =>
            {
                var date = Calendars.Date(Places[place].Date);
                var closedOn = holidays switch { 0 => [], 1 => new IHolidayCalendar[] { DutchHolidays.GeneralTimeLimitsAct }, _ => [DutchHolidays.Lustrum] };
                var draft = ServiceCalendarDraft.For(new CalendarId("random"), Places[place].Zone).Open(week, closedOn).WithOvernight(keep ? OvernightRule.Keep : OvernightRule.CutByNextDate);
                if (change % 2 == 0)
                    draft = draft.OpenFrom(date.PlusDays(change), later, DutchHolidays.YearlyLiberationDay);
                foreach (var (days, make) in exceptions.DistinctBy(e => e.Days))
                    draft = draft.With(make(days % 3 == 0 ? CalendarDay.EveryYear(date.PlusDays(days).Month, date.PlusDays(days).Day) : CalendarDay.On(date.PlusDays(days))));
                return (draft, date);
            })
            .Where(drawn => drawn.draft.Validate().Count == 0)
            .Select(drawn => (drawn.draft.Build(), drawn.date));
    }

    private static Gen<List<(int Days, Func<CalendarDay, CalendarException> Make)>> Exceptions(Gen<int> second, Gen<int> near)
    {
        var closure = near.Select(days => (days, Make: (Func<CalendarDay, CalendarException>)(day => new CalendarException.Closure(day, "closed"))));
        var early = Gen.Select(near, second.Where(s => s > 0)).Select((days, s) =>
            (days, Make: (Func<CalendarDay, CalendarException>)(day => new CalendarException.EarlyClosing(day, LocalTime.FromSecondsSinceMidnight(s), "early"))));
        var special = Gen.Select(near, Windows(second).Where(w => w.Count > 0)).Select((days, windows) =>
            (days, Make: (Func<CalendarDay, CalendarException>)(day => new CalendarException.SpecialHours(day, windows.ToValueList(), "special"))));
        return Gen.OneOf(closure, early, special).List[0, 5];
    }

    private static Gen<WeeklyHours> Week(Gen<int> second) => Windows(second).Array[7].Select(days =>
        days.Select((windows, i) => (windows, Day: (IsoDayOfWeek)(i + 1))).Aggregate(WeeklyHours.Closed, (week, d) => week.With(d.Day, d.windows)));

    // Cut points in order, taken in pairs; a last single one starts a window that runs into the night, up to the first.
    private static Gen<List<ServiceWindow>> Windows(Gen<int> second) => Gen.Frequency(
        (1, Gen.Const(new List<ServiceWindow> { ServiceWindow.WholeDay })),
        (7, second.List[0, 7].Select(cuts =>
        {
            var at = cuts.Distinct().OrderBy(s => s).Select(s => LocalTime.FromSecondsSinceMidnight(s)).ToList();
            var windows = new List<ServiceWindow>();
            for (var i = 0; i + 1 < at.Count; i += 2)
                windows.Add(ServiceWindow.Between(at[i], at[i + 1]));
            if (at.Count % 2 == 1 && at.Count > 1)
                windows.Add(ServiceWindow.Between(at[at.Count - 1], at[0]));
            return windows;
        })));

    private static CompiledCalendar? TryCompile(ServiceCalendar calendar, LocalDate first, int days)
    {
        try
        {
            return calendar.Compile(CalendarHorizon.Between(first, first.PlusDays(days)));
        }
        catch (RegieValidationException refused) when (refused.Findings.All(f => f.Code == ServiceTimeFindings.CalendarMustOpenWithinHorizon))
        {
            return null;
        }
    }
}
