using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>Works out <see cref="ServiceTerm"/>s on a calendar, forward to when something is due and back to when it must have begun.</summary>
public static class ServiceTerms
{
    /// <summary>When a term that begins at an instant is due.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="start">When it begins: the receipt.</param>
    /// <param name="term">The term.</param>
    /// <param name="convention">Which moment, where service time runs out at closing time; other terms have one due moment.</param>
    /// <returns>The due moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or <paramref name="term"/> is null.</exception>
    /// <exception cref="RegieValidationException">The start or the due moment lies outside the horizon.</exception>
    public static Instant Due(this CompiledCalendar calendar, Instant start, ServiceTerm term, DueConvention convention)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(term);
        switch (term)
        {
            case ServiceTerm.OpenTime open:
                return calendar.Due(start, open.Length, convention);
            case ServiceTerm.ClockTime clock:
                calendar.Within(start, "start");
                return clock.Length <= calendar.End - start
                    ? start + clock.Length
                    : throw new RegieValidationException(ServiceTimeProblems.DueBeyondHorizon(calendar.Definition.Id, calendar.Horizon, start, convention, "term"));
            default:
                var days = (ServiceTerm.WorkingDays)term;
                var (last, _) = calendar.DatesOf(start, days, convention).Last();
                var time = Received(calendar, start, days, convention).TimeOfDay;
                return MomentOn(calendar, last, time, days.Moment, instant => calendar.Due(instant, Duration.Zero, DueConvention.NextOpening));
        }
    }

    /// <summary>When something must have begun for a term to end by an instant: the term counted back.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="deadline">The instant by which it must end.</param>
    /// <param name="term">The term; a cut-off time plays no part in counting back.</param>
    /// <returns>For service time the latest instant with that much open time up to the deadline; for working days that many before, at the moment of the day that the term states.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or <paramref name="term"/> is null.</exception>
    /// <exception cref="RegieValidationException">The deadline or the answer lies outside the horizon.</exception>
    public static Instant LatestStart(this CompiledCalendar calendar, Instant deadline, ServiceTerm term)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(term);
        switch (term)
        {
            case ServiceTerm.OpenTime open:
                return calendar.LatestStart(deadline, open.Length);
            case ServiceTerm.ClockTime clock:
                calendar.Within(deadline, "deadline");
                return clock.Length <= deadline - calendar.Start
                    ? deadline - clock.Length
                    : throw new RegieValidationException(ServiceTimeProblems.StartBeforeHorizon(calendar.Definition.Id, calendar.Horizon, deadline));
            default:
                var days = (ServiceTerm.WorkingDays)term;
                calendar.Within(deadline, "deadline");
                var local = deadline.InZone(calendar.Zone).LocalDateTime;
                var date = local.Date;
                for (var left = days.Receipt == DayOfReceipt.Counted && IsWorkingDay(calendar, date) ? days.Count - 1 : days.Count; left > 0; left--)
                    date = WorkingDayBefore(calendar, date, deadline);
                return MomentOn(calendar, date, local.TimeOfDay, days.Moment, instant => calendar.LatestStart(instant, Duration.Zero));
        }
    }

    /// <summary>Every date from the receipt to the last working day, and whether it counted.</summary>
    internal static IEnumerable<(LocalDate Date, bool IsCounted)> DatesOf(this CompiledCalendar calendar, Instant start, ServiceTerm.WorkingDays days, DueConvention convention)
    {
        var received = Received(calendar, start, days, convention).Date;
        for (var date = start.InZone(calendar.Zone).Date; date < received; date = date.PlusDays(1))
            yield return (date, false);
        var counted = days.Receipt == DayOfReceipt.Counted && IsWorkingDay(calendar, received) ? 1 : 0;
        yield return (received, counted == 1);
        for (var date = received.PlusDays(1); counted < days.Count; date = date.PlusDays(1))
        {
            if (!calendar.Horizon.Includes(date))
                throw new RegieValidationException(ServiceTimeProblems.DueBeyondHorizon(calendar.Definition.Id, calendar.Horizon, start, convention, "term"));
            var isCounted = IsWorkingDay(calendar, date);
            counted += isCounted ? 1 : 0;
            yield return (date, isCounted);
        }
    }

    private static LocalDateTime Received(CompiledCalendar calendar, Instant start, ServiceTerm.WorkingDays days, DueConvention convention)
    {
        calendar.Within(start, "start");
        var local = start.InZone(calendar.Zone).LocalDateTime;
        if (days.CutOff is not { } cutOff || (local.TimeOfDay <= cutOff && IsWorkingDay(calendar, local.Date)))
            return local;
        var next = WorkingDayAfter(calendar, local.Date, start, convention);
        return WallClock.Resolve(calendar.Zone, next, calendar.WindowsOn(next)[0].StartSecond).InZone(calendar.Zone).LocalDateTime;
    }

    private static Instant MomentOn(CompiledCalendar calendar, LocalDate date, LocalTime time, DayMoment moment, Func<Instant, Instant> whenClosed)
    {
        if (moment == DayMoment.EndOfDay)
            return WallClock.Resolve(calendar.Zone, date, calendar.WindowsOn(date).Max(w => w.EndSecond));
        var sameTime = WallClock.Resolve(calendar.Zone, date + time);
        return moment == DayMoment.SameClockTime || calendar.IsOpenAt(sameTime) ? sameTime : whenClosed(sameTime);
    }

    private static bool IsWorkingDay(CompiledCalendar calendar, LocalDate date) => calendar.WindowsOn(date).Count > 0;

    private static LocalDate WorkingDayAfter(CompiledCalendar calendar, LocalDate date, Instant start, DueConvention convention)
    {
        do
            date = date.PlusDays(1);
        while (calendar.Horizon.Includes(date) && !IsWorkingDay(calendar, date));
        return calendar.Horizon.Includes(date) ? date : throw new RegieValidationException(ServiceTimeProblems.DueBeyondHorizon(calendar.Definition.Id, calendar.Horizon, start, convention, "term"));
    }

    private static LocalDate WorkingDayBefore(CompiledCalendar calendar, LocalDate date, Instant deadline)
    {
        do
            date = date.PlusDays(-1);
        while (calendar.Horizon.Includes(date) && !IsWorkingDay(calendar, date));
        return calendar.Horizon.Includes(date) ? date : throw new RegieValidationException(ServiceTimeProblems.StartBeforeHorizon(calendar.Definition.Id, calendar.Horizon, deadline));
    }
}
