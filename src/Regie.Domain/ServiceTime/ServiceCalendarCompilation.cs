using System;

namespace Regie.ServiceTime;

/// <summary>Compiles service calendars.</summary>
public static class ServiceCalendarCompilation
{
    /// <summary>Works a calendar out over a horizon, with the time zones of NodaTime and the Dutch holiday presets.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="horizon">The dates that questions will be about, with room for due moments after the last of them.</param>
    /// <returns>The compiled calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">
    /// The zone or a holiday calendar is not known, the horizon begins before the first hours are valid, or the calendar does not open within it; all findings are in it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A holiday calendar does not know a year of the horizon.</exception>
    public static CompiledCalendar Compile(this ServiceCalendar calendar, CalendarHorizon horizon) => Compile(calendar, horizon, CalendarReferences.Default);

    /// <summary>Works a calendar out over a horizon, with the host's reference data.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="horizon">The dates that questions will be about, with room for due moments after the last of them.</param>
    /// <param name="references">Time zones and holidays.</param>
    /// <returns>The compiled calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">
    /// The zone or a holiday calendar is not known, the horizon begins before the first hours are valid, or the calendar does not open within it; all findings are in it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A holiday calendar does not know a year of the horizon.</exception>
    public static CompiledCalendar Compile(this ServiceCalendar calendar, CalendarHorizon horizon, CalendarReferences references)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(horizon);
        ArgumentNullException.ThrowIfNull(references);
        return CompiledCalendar.Create(calendar, horizon, references);
    }
}
