using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.ReferenceData;

namespace Regie.ServiceTime;

/// <summary>A service calendar that is being written down; <see cref="Build"/> checks it as a whole (concept van een servicekalender).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// ServiceCalendar desk = ServiceCalendarDraft.For(new CalendarId("servicedesk"), "Europe/Amsterdam")
///     .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "07:30-18:00"), DutchHolidays.Lustrum)
///     .ClosesAt(CalendarDay.EveryYear(12, 24), new LocalTime(16, 0), "Christmas Eve")
///     .Build();
/// </code></example>
public sealed record ServiceCalendarDraft
{
    private ServiceCalendarDraft(CalendarId id, string zone, ValueList<ServiceHours> hours, ValueList<CalendarException> exceptions, OvernightRule overnight) =>
        (Id, Zone, Hours, Exceptions, Overnight) = (id, zone, hours, exceptions, overnight);

    /// <summary>The name by which agreements refer to the calendar.</summary>
    public CalendarId Id { get; }

    /// <summary>The name of its time zone in the IANA database.</summary>
    public string Zone { get; }

    /// <summary>The hours stated so far.</summary>
    public ValueList<ServiceHours> Hours { get; }

    /// <summary>The exceptions stated so far.</summary>
    public ValueList<CalendarException> Exceptions { get; }

    /// <summary>What becomes of an overnight window when only the next date closes.</summary>
    public OvernightRule Overnight { get; }

    /// <summary>Begins a calendar.</summary>
    /// <param name="id">The name by which agreements refer to it.</param>
    /// <param name="zone">The name of its time zone in the IANA database, for example <c>Europe/Amsterdam</c>.</param>
    /// <returns>A draft without hours.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ServiceCalendarDraft For(CalendarId id, string zone)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(zone);
        return new ServiceCalendarDraft(id, zone, ValueList<ServiceHours>.Empty, ValueList<CalendarException>.Empty, OvernightRule.CutByNextDate);
    }

    /// <summary>States the hours that hold from the beginning.</summary>
    /// <param name="week">The ordinary week.</param>
    /// <param name="closedOn">The holiday calendars on which the service is closed. The calendar keeps their names; those of your own go to Compile too, in <see cref="CalendarReferences"/>.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ServiceCalendarDraft Open(WeeklyHours week, params IHolidayCalendar[] closedOn) => With(new ServiceHours(null, week, Ids(closedOn)));

    /// <summary>States other hours that hold from a date on.</summary>
    /// <param name="date">The first date on which they hold.</param>
    /// <param name="week">The ordinary week from then on.</param>
    /// <param name="closedOn">The holiday calendars on which the service is closed from then on.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ServiceCalendarDraft OpenFrom(LocalDate date, WeeklyHours week, params IHolidayCalendar[] closedOn) => With(new ServiceHours(date, week, Ids(closedOn)));

    /// <summary>Adds hours.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public ServiceCalendarDraft With(ServiceHours hours) =>
        new(Id, Zone, Hours.With(hours ?? throw new ArgumentNullException(nameof(hours))), Exceptions, Overnight);

    /// <summary>Adds an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public ServiceCalendarDraft With(CalendarException exception) =>
        new(Id, Zone, Hours, Exceptions.With(exception ?? throw new ArgumentNullException(nameof(exception))), Overnight);

    /// <summary>Closes a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="reason">Why, for readers; may be empty.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ServiceCalendarDraft ClosedOn(CalendarDay day, string reason) => With(new CalendarException.Closure(day, reason));

    /// <summary>Gives a day other hours.</summary>
    /// <param name="day">The day.</param>
    /// <param name="reason">Why, for readers; may be empty.</param>
    /// <param name="windows">Its windows as text, for example <c>10:00-12:00</c>; at least one.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="windows"/> is empty.</exception>
    /// <exception cref="FormatException">A text is no window.</exception>
    public ServiceCalendarDraft SpecialHoursOn(CalendarDay day, string reason, params string[] windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return With(new CalendarException.SpecialHours(day, windows.Select(ServiceWindow.Parse).ToValueList(), reason));
    }

    /// <summary>Closes a day early.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time by which its windows end.</param>
    /// <param name="reason">Why, for readers; may be empty.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> or <paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="time"/> is no whole second, or is 00:00.</exception>
    public ServiceCalendarDraft ClosesAt(CalendarDay day, LocalTime time, string reason) => With(new CalendarException.EarlyClosing(day, time, reason));

    /// <summary>States what becomes of an overnight window when only the next date closes.</summary>
    /// <param name="rule">The rule; <see cref="OvernightRule.CutByNextDate"/> unless stated.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is no declared rule.</exception>
    public ServiceCalendarDraft WithOvernight(OvernightRule rule) => rule is OvernightRule.CutByNextDate or OvernightRule.Keep
        ? new ServiceCalendarDraft(Id, Zone, Hours, Exceptions, rule)
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule for overnight windows.");

    /// <summary>Everything that is wrong with the draft.</summary>
    /// <returns>All findings; none when it can be built. Zone and holidays are checked when it is compiled, with the reference data.</returns>
    public ValueList<Finding> Validate()
    {
        var findings = new List<Finding>();
        if (Hours.Count == 0)
            findings.Add(ServiceTimeProblems.NoHours(Id));
        else if (Hours.All(h => h.Week.IsEmpty) && !Exceptions.OfType<CalendarException.SpecialHours>().Any())
            findings.Add(ServiceTimeProblems.NeverOpens(Id));
        findings.AddRange(Hours.GroupBy(h => h.ValidFrom).Where(g => g.Count() > 1).Select(g => ServiceTimeProblems.SameValidity(Id, g.Key)));
        foreach (var hours in Hours)
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
                findings.AddRange(Overlaps(hours.Week.On(day), day.ToString()));
        foreach (var special in Exceptions.OfType<CalendarException.SpecialHours>())
            findings.AddRange(Overlaps(special.Windows, special.Day.ToString()));
        findings.AddRange(Exceptions.GroupBy(e => (e.GetType().Name, e.Day)).Where(g => g.Count() > 1).Select(g => ServiceTimeProblems.SharedDay(Id, g.Key.Name, g.Key.Day)));
        return findings.ToValueList();
    }

    /// <summary>The calendar.</summary>
    /// <returns>A calendar whose hours are in order of validity.</returns>
    /// <exception cref="RegieValidationException">Something is wrong; all findings of <see cref="Validate"/> are in it.</exception>
    public ServiceCalendar Build()
    {
        var findings = Validate();
        return findings.Count == 0
            ? new ServiceCalendar(Id, Zone, Hours.OrderBy(h => h.ValidFrom ?? LocalDate.MinIsoValue).ToValueList(), Exceptions, Overnight)
            : throw new RegieValidationException(findings);
    }

    private static ValueList<HolidayCalendarId> Ids(IHolidayCalendar[] calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        return calendars.Select(c => c.Id).Distinct().ToValueList();
    }

    private IEnumerable<Finding> Overlaps(ValueList<ServiceWindow> windows, string where)
    {
        for (int i = 1, longest = 0; i < windows.Count; i++)
        {
            // A long window may overlap more than the one after it.
            if (windows[i].StartSecond < windows[longest].EndSecond)
                yield return ServiceTimeProblems.Overlap(Id, where, windows[longest], windows[i]);
            if (windows[i].EndSecond > windows[longest].EndSecond)
                longest = i;
        }
    }
}
