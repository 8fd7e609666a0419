using System.Linq;
using NodaTime;
using Regie.Identifiers;

namespace Regie.ServiceTime;

/// <summary>When a service is open, as agreed: ordinary weeks, holidays and exceptions, in a time zone (servicekalender).</summary>
/// <remarks>
/// A definition: it names its holidays and its zone. Build one with a <see cref="ServiceCalendarDraft"/> or read it from JSON; compile it over a horizon
/// with reference data to ask it questions.
/// </remarks>
public sealed record ServiceCalendar
{
    internal ServiceCalendar(CalendarId id, string zone, ValueList<ServiceHours> hours, ValueList<CalendarException> exceptions, OvernightRule overnight) =>
        (Id, Zone, Hours, Exceptions, Overnight) = (id, zone, hours, exceptions, overnight);

    /// <summary>The name by which agreements refer to it.</summary>
    public CalendarId Id { get; }

    /// <summary>The name of its time zone in the IANA database.</summary>
    public string Zone { get; }

    /// <summary>Its hours, by the date from which they hold.</summary>
    public ValueList<ServiceHours> Hours { get; }

    /// <summary>Its exceptions to the week.</summary>
    public ValueList<CalendarException> Exceptions { get; }

    /// <summary>What becomes of an overnight window when only the next date closes.</summary>
    public OvernightRule Overnight { get; }

    /// <summary>The hours that hold on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The hours; null where the calendar is not valid yet.</returns>
    public ServiceHours? HoursOn(LocalDate date) => Hours.LastOrDefault(hours => hours.ValidFrom is not { } from || from <= date);

    /// <summary>The identifier.</summary>
    /// <returns>For example <c>servicedesk</c>.</returns>
    public override string ToString() => Id.Value;
}
