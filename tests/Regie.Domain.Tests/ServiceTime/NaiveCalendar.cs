using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>
/// Service time as slow and plain as it can be: it decides for one instant whether the service is open, from the rules, and counts or walks step by step.
/// It shares nothing with the engine but the definition of the calendar.
/// </summary>
internal sealed class NaiveCalendar(ServiceCalendar calendar)
{
    private static readonly ZoneLocalMappingResolver FirstOrTransition = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[calendar.Zone];
    private readonly Dictionary<LocalDate, List<(Instant Opens, Instant Closes)>> _seen = [];

    /// <summary>The longest step that never straddles a boundary: a minute, or a second where a boundary has seconds.</summary>
    public Duration Step { get; } = Times(calendar).All(t => t.Second == 0) ? Duration.FromMinutes(1) : Duration.FromSeconds(1);

    public bool IsOpenAt(Instant instant)
    {
        var today = instant.InZone(_zone).Date;
        for (var date = today.PlusDays(-2); date <= today.PlusDays(1); date = date.PlusDays(1))
            foreach (var (opens, closes) in HoursOf(date))
                if (opens <= instant && instant < closes)
                    return true;
        return false;
    }

    /// <summary>Whether each step of a span counts.</summary>
    public bool[] Classify(Instant start, Instant end, IReadOnlyCollection<Pause> pauses)
    {
        var steps = new List<bool>();
        for (var at = start; at < end; at += Step)
            steps.Add(IsOpenAt(at) && !pauses.Any(p => p.Start <= at && (p.End is null || at < p.End)));
        return steps.ToArray();
    }

    /// <summary>After how many steps a norm is due, walking from a step; null where it is not within the steps.</summary>
    public static int? Due(bool[] counts, int from, int norm, DueConvention convention)
    {
        var (at, left) = (from, norm);
        while (left > 0)
        {
            if (at == counts.Length)
                return null;
            left -= counts[at++] ? 1 : 0;
        }

        if (convention == DueConvention.NextOpening)
            while (at < counts.Length && !counts[at])
                at++;
        return convention == DueConvention.NextOpening && at == counts.Length ? null : at;
    }

    private static IEnumerable<LocalTime> Times(ServiceCalendar calendar)
    {
        var weekly = calendar.Hours.SelectMany(h => Enumerable.Range(1, 7).SelectMany(day => h.Week.On((IsoDayOfWeek)day)));
        var special = calendar.Exceptions.OfType<CalendarException.SpecialHours>().SelectMany(e => e.Windows);
        return weekly.Concat(special).SelectMany(w => new[] { w.Start, w.End }).Concat(calendar.Exceptions.OfType<CalendarException.EarlyClosing>().Select(e => e.Time));
    }

    private List<(Instant Opens, Instant Closes)> HoursOf(LocalDate date)
    {
        if (!_seen.TryGetValue(date, out var hours))
            _seen[date] = hours = WindowsOf(date).Select(w => (At(date, w.Start), Closing(date, w))).ToList();
        return hours;
    }

    // The window's own end, or what shuts it earlier: an early closing of its date, or what the calendar declares of the next date.
    private Instant Closing(LocalDate date, ServiceWindow window)
    {
        var next = date.PlusDays(1);
        var ends = new List<Instant> { window.IsOvernight || window.End == LocalTime.Midnight ? At(next, window.End) : At(date, window.End) };
        if (!HasSpecialHours(date) && Said<CalendarException.EarlyClosing>(date) is { } early)
            ends.Add(At(date, early.Time));
        if (window.IsOvernight && calendar.Overnight == OvernightRule.CutByNextDate && Valid(next) is not null && Said<CalendarException.Closure>(next) is not null)
            ends.Add(At(next, LocalTime.Midnight));
        else if (window.IsOvernight && calendar.Overnight == OvernightRule.CutByNextDate && Valid(next) is not null && !HasSpecialHours(next))
        {
            if (IsHoliday(next))
                ends.Add(At(next, LocalTime.Midnight));
            if (Said<CalendarException.EarlyClosing>(next) is { } earlyNext)
                ends.Add(At(next, earlyNext.Time));
        }

        return ends.Min();
    }

    private IEnumerable<ServiceWindow> WindowsOf(LocalDate date)
    {
        if (Valid(date) is not { } hours || Said<CalendarException.Closure>(date) is not null)
            return [];
        if (Said<CalendarException.SpecialHours>(date) is { } special)
            return special.Windows;
        return IsHoliday(date) ? [] : hours.Week.On(date.DayOfWeek);
    }

    private ServiceHours? Valid(LocalDate date) => calendar.Hours.Where(h => (h.ValidFrom ?? LocalDate.MinIsoValue) <= date).OrderByDescending(h => h.ValidFrom ?? LocalDate.MinIsoValue).FirstOrDefault();

    private bool HasSpecialHours(LocalDate date) => Said<CalendarException.SpecialHours>(date) is not null;

    private T? Said<T>(LocalDate date)
        where T : CalendarException => calendar.Exceptions.OfType<T>().Where(e => e.Day.Includes(date)).OrderBy(e => e.Day.Date is null).FirstOrDefault();

    private bool IsHoliday(LocalDate date) => Valid(date) is { } hours && CalendarReferences.Default.Holidays
        .Where(h => hours.Holidays.Contains(h.Id)).Any(h => h.HolidaysIn(date.Year).Any(d => d.Date == date));

    private Instant At(LocalDate date, LocalTime time) => _zone.ResolveLocal(date + time, FirstOrTransition).ToInstant();
}
