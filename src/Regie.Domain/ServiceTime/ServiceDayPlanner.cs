using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.ReferenceData;

namespace Regie.ServiceTime;

/// <summary>Applies a calendar's rules to one date: closure, special hours, early closing, holiday, week, in that order.</summary>
internal sealed class ServiceDayPlanner
{
    private readonly ServiceCalendar _calendar;
    private readonly Dictionary<HolidayCalendarId, Dictionary<LocalDate, LocalizedText>> _holidays;
    private readonly Dictionary<LocalDate, List<CalendarException>> _onDate;
    private readonly Dictionary<AnnualDate, List<CalendarException>> _everyYear;

    public ServiceDayPlanner(ServiceCalendar calendar, ValueList<IHolidayCalendar> holidays, CalendarHorizon horizon)
    {
        _calendar = calendar;
        _onDate = calendar.Exceptions.Where(e => e.Day.Date is not null).GroupBy(e => e.Day.Date!.Value).ToDictionary(g => g.Key, g => g.ToList());
        _everyYear = calendar.Exceptions.Where(e => e.Day.Annual is not null).GroupBy(e => e.Day.Annual!.Value).ToDictionary(g => g.Key, g => g.ToList());

        // An overnight window reaches the next date, so the dates beside the horizon have a say; a calendar without one must not ask for their years.
        var margin = HasOvernightWindows ? 1 : 0;
        var (first, last) = (horizon.Start.PlusDays(-margin).Year, horizon.End.PlusDays(margin - 1).Year);
        var named = new HashSet<HolidayCalendarId>(calendar.Hours.SelectMany(h => h.Holidays));
        _holidays = holidays.Where(h => named.Contains(h.Id)).ToDictionary(
            h => h.Id,
            h => Enumerable.Range(first, last - first + 1).SelectMany(h.HolidaysIn).GroupBy(d => d.Date).ToDictionary(g => g.Key, g => g.First().Name));
    }

    public bool HasOvernightWindows => _calendar.Hours.Any(h => Enumerable.Range(1, 7).Any(day => h.Week.On((IsoDayOfWeek)day).Any(w => w.IsOvernight)))
        || _calendar.Exceptions.OfType<CalendarException.SpecialHours>().Any(s => s.Windows.Any(w => w.IsOvernight));

    public ServiceDay On(LocalDate date)
    {
        var day = ByItself(date);
        if (_calendar.Overnight == OvernightRule.Keep || !day.Windows.Any(w => w.IsOvernight) || ByItself(date.PlusDays(1)).ClosedFrom is not { } closedFrom)
            return day;
        return day.With(Cut(day.Windows, ServiceWindow.SecondsPerDay + closedFrom));
    }

    /// <summary>The hours of the ordinary week that a date did not have, and what took them.</summary>
    public IEnumerable<LostWindow> LostOn(LocalDate date)
    {
        var day = ByItself(date);
        var (kind, cause) = Taken(day);

        // Special hours leave open what they open, and so need not be taken off here.
        if ((day.Exception is CalendarException.SpecialHours ? 0 : day.ClosedFrom) is { } closedFrom)
            foreach (var window in day.OrdinaryWindows.Where(w => w.EndSecond > closedFrom))
                yield return new LostWindow(date, Math.Max(closedFrom, window.StartSecond), window.EndSecond, kind, cause);
        if (_calendar.Overnight == OvernightRule.Keep)
            yield break;
        foreach (var window in day.Windows.Where(w => w.IsOvernight))
            if (ByItself(date.PlusDays(1)) is { ClosedFrom: { } nextClosedFrom } next && ServiceWindow.SecondsPerDay + nextClosedFrom < window.EndSecond)
                yield return new LostWindow(date, ServiceWindow.SecondsPerDay + nextClosedFrom, window.EndSecond, Taken(next).Kind, Taken(next).Cause);
    }

    // What special hours on a holiday do not open, the holiday keeps closed.
    private static (TimeKind Kind, LocalizedText? Cause) Taken(ServiceDay day) => day.Exception is { } exception && !(exception is CalendarException.SpecialHours && day.Holiday is not null)
        ? (TimeKind.Closed, exception.Reason.Length > 0 ? LocalizedText.Same(exception.Reason) : null)
        : (TimeKind.Holiday, day.Holiday);

    private ServiceDay ByItself(LocalDate date)
    {
        if (_calendar.HoursOn(date) is not { } hours)
            return new ServiceDay(date, ValueList<ServiceWindow>.Empty, ValueList<ServiceWindow>.Empty, null, null);
        var ordinary = hours.Week.On(date.DayOfWeek);
        var holiday = HolidayOn(date, hours);
        if (Find<CalendarException.Closure>(date) is { } closure)
            return new ServiceDay(date, ValueList<ServiceWindow>.Empty, ordinary, holiday, closure);
        if (Find<CalendarException.SpecialHours>(date) is { } special)
            return new ServiceDay(date, special.Windows, ordinary, holiday, special);
        if (holiday is not null)
            return new ServiceDay(date, ValueList<ServiceWindow>.Empty, ordinary, holiday, null);
        return Find<CalendarException.EarlyClosing>(date) is { } early
            ? new ServiceDay(date, Cut(ordinary, ServiceWindow.SecondOf(early.Time)), ordinary, null, early)
            : new ServiceDay(date, ordinary, ordinary, null, null);
    }

    private static ValueList<ServiceWindow> Cut(ValueList<ServiceWindow> windows, int second) =>
        windows.Select(w => w.CutAt(second)).OfType<ServiceWindow>().ToValueList();

    // An exception for one date goes before one for every year.
    private T? Find<T>(LocalDate date)
        where T : CalendarException =>
        (_onDate.TryGetValue(date, out var once) ? once.OfType<T>().FirstOrDefault() : null)
        ?? (_everyYear.Count > 0 && _everyYear.TryGetValue(new AnnualDate(date.Month, date.Day), out var yearly) ? yearly.OfType<T>().FirstOrDefault() : null);

    private LocalizedText? HolidayOn(LocalDate date, ServiceHours hours)
    {
        foreach (var id in hours.Holidays)
            if (_holidays[id].TryGetValue(date, out var name))
                return name;
        return null;
    }
}
