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
    /// <param name="convention">Which moment, where service time runs out, or a clock time moved to an open moment falls, at closing time; other terms have one due moment.</param>
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
                var received = Received(calendar, start, days, convention);
                var last = calendar.DatesOf(start, days, convention).Last().Date;
                var due = days.Moment switch
                {
                    DayMoment.EndOfDay => ClosingOf(calendar, last),
                    DayMoment.SameClockTimeWhenOpen => MovedForward(calendar, SameTimeOn(last, received), convention),
                    _ => SameTimeOn(last, received),
                };
                return due <= calendar.End
                    ? due
                    : throw new RegieValidationException(ServiceTimeProblems.DueBeyondHorizon(calendar.Definition.Id, calendar.Horizon, start, convention, "term"));
        }
    }

    /// <summary>When something must have begun for a term to end by an instant: the term counted back.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="deadline">The instant by which it must end.</param>
    /// <param name="term">The term; a cut-off time plays no part in counting back.</param>
    /// <returns>
    /// For service time the latest instant with that much open time up to the deadline. For working days, counted from the last working day by which the term can
    /// end in time, the moment of the day that the term states: what begins then is due by the deadline.
    /// </returns>
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
                var latest = (days.Moment == DayMoment.SameClockTimeWhenOpen ? calendar.LatestStart(deadline, Duration.Zero) : deadline).InZone(calendar.Zone);
                if (!calendar.Horizon.Includes(latest.Date))
                    throw new RegieValidationException(ServiceTimeProblems.OutsideHorizon(calendar.Definition.Id, calendar.Horizon, deadline, "deadline"));
                var date = latest.Date;
                if (!IsWorkingDay(calendar, date) || (days.Moment == DayMoment.EndOfDay && ClosingOf(calendar, date) > deadline))
                    date = WorkingDayBefore(calendar, date, deadline);
                for (var left = days.Receipt == DayOfReceipt.Counted ? days.Count - 1 : days.Count; left > 0; left--)
                    date = WorkingDayBefore(calendar, date, deadline);
                return days.Moment switch
                {
                    DayMoment.EndOfDay => ClosingOf(calendar, date),
                    DayMoment.SameClockTimeWhenOpen => calendar.LatestStart(SameTimeOn(date, latest), Duration.Zero),
                    _ => SameTimeOn(date, latest),
                };
        }
    }

    /// <summary>Every date from the receipt to the last working day, and whether it counted.</summary>
    internal static IEnumerable<(LocalDate Date, bool IsCounted)> DatesOf(this CompiledCalendar calendar, Instant start, ServiceTerm.WorkingDays days, DueConvention convention)
    {
        var received = calendar.DateOfReceipt(start, days, convention);
        for (var date = start.InZone(calendar.Zone).Date; date < received; date = date.PlusDays(1))
            yield return (date, false);
        var counted = days.Receipt == DayOfReceipt.Counted && IsWorkingDay(calendar, received) && !(days.Moment == DayMoment.EndOfDay && ClosingOf(calendar, received) < start) ? 1 : 0;
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

    /// <summary>The date on which something counts as received.</summary>
    internal static LocalDate DateOfReceipt(this CompiledCalendar calendar, Instant start, ServiceTerm.WorkingDays days, DueConvention convention) =>
        Received(calendar, start, days, convention).Date;

    /// <summary>Whether a date of the horizon has a window that the change of the clock did not take away.</summary>
    internal static bool IsWorkingDay(this CompiledCalendar calendar, LocalDate date) => Openings(calendar, date).Any();

    private static ZonedDateTime Received(CompiledCalendar calendar, Instant start, ServiceTerm.WorkingDays days, DueConvention convention)
    {
        calendar.Within(start, "start");
        var local = start.InZone(calendar.Zone);
        if (days.CutOff is not { } cutOff)
            return local;
        if (local.TimeOfDay <= cutOff && IsWorkingDay(calendar, local.Date))
            return Instant.Max(start, OpeningOf(calendar, local.Date)).InZone(calendar.Zone);
        return OpeningOf(calendar, WorkingDayAfter(calendar, local.Date, start, convention)).InZone(calendar.Zone);
    }

    // On its own date a moment stays itself, also in an hour that occurs twice.
    private static Instant SameTimeOn(LocalDate date, ZonedDateTime moment) =>
        date == moment.Date ? moment.ToInstant() : WallClock.Resolve(moment.Zone, date + moment.TimeOfDay);

    private static Instant MovedForward(CompiledCalendar calendar, Instant instant, DueConvention convention) =>
        convention == DueConvention.Closing && instant > calendar.Start && calendar.IsOpenAt(instant.PlusTicks(-1)) ? instant : calendar.Due(instant, Duration.Zero, DueConvention.NextOpening);

    private static IEnumerable<(Instant Start, Instant End)> Openings(CompiledCalendar calendar, LocalDate date) => !calendar.Horizon.Includes(date) ? [] : calendar.WindowsOn(date)
        .Select(w => (Start: WallClock.Resolve(calendar.Zone, date, w.StartSecond), End: WallClock.Resolve(calendar.Zone, date, w.EndSecond)))
        .Where(w => w.Start < w.End);

    private static Instant OpeningOf(CompiledCalendar calendar, LocalDate date) => Openings(calendar, date).First().Start;

    private static Instant ClosingOf(CompiledCalendar calendar, LocalDate date) => Openings(calendar, date).Max(w => w.End);

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
