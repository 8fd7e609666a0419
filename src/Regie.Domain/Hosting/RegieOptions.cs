using System;
using Regie.Agenda;
using Regie.ServiceTime;

namespace Regie.Hosting;

/// <summary>What <c>AddRegie</c> registers, with the library's defaults where a host says nothing (instellingen).</summary>
public sealed record RegieOptions
{
    private RegieOptions(CalendarReferences references, int keptCalendars, AgendaPolicy agenda) => (References, KeptCalendars, Agenda) = (references, keptCalendars, agenda);

    /// <summary>NodaTime's time zones, the Dutch holidays, 1,000 kept calendars, and an agenda on which 30 days is soon.</summary>
    public static RegieOptions Default { get; } = new(CalendarReferences.Default, 1000, AgendaPolicy.Default);

    /// <summary>Time zones and holidays; holiday calendars that are registered themselves come on top.</summary>
    public CalendarReferences References { get; }

    /// <summary>How many compiled calendars are kept.</summary>
    public int KeptCalendars { get; }

    /// <summary>What an agenda calls soon.</summary>
    public AgendaPolicy Agenda { get; }

    /// <summary>The options with other references.</summary>
    /// <param name="references">Time zones and holidays.</param>
    /// <returns>New options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public RegieOptions WithReferences(CalendarReferences references) => new(references ?? throw new ArgumentNullException(nameof(references)), KeptCalendars, Agenda);

    /// <summary>The options with another number of kept calendars.</summary>
    /// <param name="calendars">How many, at least 1; each takes at most about 1 MB.</param>
    /// <returns>New options.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calendars"/> is below 1.</exception>
    public RegieOptions WithKeptCalendars(int calendars) => calendars >= 1
        ? new(References, calendars, Agenda)
        : throw new ArgumentOutOfRangeException(nameof(calendars), calendars, "At least one calendar is kept.");

    /// <summary>The options with another agenda policy.</summary>
    /// <param name="agenda">What an agenda calls soon.</param>
    /// <returns>New options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agenda"/> is null.</exception>
    public RegieOptions WithAgenda(AgendaPolicy agenda) => new(References, KeptCalendars, agenda ?? throw new ArgumentNullException(nameof(agenda)));
}
