using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.ReferenceData;
using Regie.ServiceTime;

namespace Regie.Benchmarks;

/// <summary>
/// Service time as one would write it first: date by date, every window resolved in the time zone, overlaps summed. Correct, and written with care:
/// weeks and holidays are looked up in arrays and a set, and the offset of a date is asked once unless the clock changes on it.
/// </summary>
internal sealed class DayLoop
{
    // Wall clocks are at most 18 hours from UTC, and a window ends at most two days after its date begins.
    private static readonly Duration Margin = Duration.FromHours(66);

    private readonly DateTimeZone _zone;
    private readonly (int Start, int End)[][] _week;
    private readonly HashSet<LocalDate> _holidays;

    public DayLoop(ServiceCalendar calendar, IHolidayCalendar holidays, CalendarHorizon horizon)
    {
        _zone = DateTimeZoneProviders.Tzdb[calendar.Zone];
        _week = Enumerable.Range(0, 8)
            .Select(day => day == 0 ? [] : calendar.Hours[0].Week.On((IsoDayOfWeek)day).Select(w => (w.StartSecond, w.EndSecond)).ToArray())
            .ToArray();
        _holidays = [.. Enumerable.Range(horizon.Start.Year, horizon.End.Year - horizon.Start.Year).SelectMany(holidays.HolidaysIn).Select(h => h.Date)];
    }

    public long Elapsed(long start, long end)
    {
        var open = 0L;
        var last = Instant.FromUnixTimeSeconds(end).InZone(_zone).Date;
        for (var date = Instant.FromUnixTimeSeconds(start).InZone(_zone).Date; date <= last; date = date.PlusDays(1))
        {
            var windows = _week[(int)date.DayOfWeek];
            if (windows.Length == 0 || _holidays.Contains(date))
                continue;
            var day = DayOf(date);
            foreach (var window in windows)
                open += Math.Max(0, Math.Min(end, day.Moment(window.End)) - Math.Max(start, day.Moment(window.Start)));
        }

        return open;
    }

    /// <summary>The closing moment.</summary>
    public long Due(long start, long norm)
    {
        if (norm == 0)
            return start;
        for (var date = Instant.FromUnixTimeSeconds(start).InZone(_zone).Date; ; date = date.PlusDays(1))
        {
            var windows = _week[(int)date.DayOfWeek];
            if (windows.Length == 0 || _holidays.Contains(date))
                continue;
            var day = DayOf(date);
            foreach (var window in windows)
            {
                var from = Math.Max(start, day.Moment(window.Start));
                var open = Math.Max(0, day.Moment(window.End) - from);
                if (norm <= open)
                    return from + norm;
                norm -= open;
            }
        }
    }

    private Day DayOf(LocalDate date)
    {
        var nominal = date.AtMidnight().InUtc().ToInstant();
        var before = _zone.GetZoneInterval(nominal - Margin);
        return new Day(this, date, nominal.ToUnixTimeSeconds() - before.WallOffset.Seconds, before.HasEnd && before.End <= nominal + Margin);
    }

    private long Resolve(LocalDate date, int second)
    {
        var local = date.PlusDays(second / 86_400).AtMidnight().PlusSeconds(second % 86_400);
        var mapping = _zone.MapLocal(local);
        return (mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.First().ToInstant()).ToUnixTimeSeconds();
    }

    private readonly struct Day(DayLoop loop, LocalDate date, long midnight, bool changes)
    {
        public long Moment(int second) => changes ? loop.Resolve(date, second) : midnight + second;
    }
}
