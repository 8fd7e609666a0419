using System;
using System.Globalization;
using NodaTime;
using Regie.Identifiers;
using Regie.ServiceTime;

namespace Regie.Clocks;

/// <summary>How much service time a clock allows for tickets of a priority, and on which calendar (tijdnorm per prioriteit).</summary>
public sealed record ClockNorm
{
    /// <summary>Allows service time.</summary>
    /// <param name="priority">The priority that it holds for.</param>
    /// <param name="allowed">The service time allowed, not negative; using it up exactly meets the norm.</param>
    /// <param name="calendar">The calendar on which it is counted; for time on the clock, one that is always open.</param>
    /// <param name="clause">The clause that it stands in; null where none is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="priority"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="allowed"/> is negative.</exception>
    /// <exception cref="RegieValidationException"><paramref name="allowed"/> is finer than 100 nanoseconds.</exception>
    public ClockNorm(PriorityId priority, Duration allowed, CompiledCalendar calendar, ClauseReference? clause)
    {
        ArgumentNullException.ThrowIfNull(priority);
        ArgumentNullException.ThrowIfNull(calendar);
        if (allowed < Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(allowed), allowed.ToString("o", CultureInfo.InvariantCulture), "A norm is not negative.");
        Ticks.Of(allowed, "norm");
        (Priority, Allowed, Calendar, Clause) = (priority, allowed, calendar, clause);
    }

    /// <summary>The priority that it holds for.</summary>
    public PriorityId Priority { get; }

    /// <summary>The service time allowed.</summary>
    public Duration Allowed { get; }

    /// <summary>The calendar on which it is counted.</summary>
    public CompiledCalendar Calendar { get; }

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; }
}
