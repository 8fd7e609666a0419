using System;
using NodaTime;
using Regie.Language;

namespace Regie.ServiceTime;

/// <summary>A stretch that does not count on an agreed ground, such as force majeure or the principal's own failure (uitgesloten tijd).</summary>
public sealed record TimeExclusion
{
    /// <summary>Excludes a stretch.</summary>
    /// <param name="start">Its start.</param>
    /// <param name="end">Its end; not before the start.</param>
    /// <param name="ground">The ground as the agreement words it.</param>
    /// <param name="clause">The clause that allows it; null where none is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ground"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="ground"/> is empty: time is not excluded without one.</exception>
    /// <exception cref="RegieValidationException"><paramref name="end"/> precedes <paramref name="start"/>, or one is finer than 100 nanoseconds.</exception>
    public TimeExclusion(Instant start, Instant end, LocalizedText ground, ClauseReference? clause)
    {
        ArgumentNullException.ThrowIfNull(ground);
        if (ground.Dutch.Trim().Length == 0 || ground.English.Trim().Length == 0)
            throw new ArgumentException("Time is excluded on a ground; this one is empty.", nameof(ground));
        if (end < start)
            throw new RegieValidationException(ServiceTimeProblems.EndBeforeStart(start, end, "exclusion"));
        Ticks.Of(start, "exclusion start");
        Ticks.Of(end, "exclusion end");
        (Start, End, Ground, Clause) = (start, end, ground, clause);
    }

    /// <summary>Its start.</summary>
    public Instant Start { get; }

    /// <summary>Its end, which no longer belongs to it.</summary>
    public Instant End { get; }

    /// <summary>The ground.</summary>
    public LocalizedText Ground { get; }

    /// <summary>The clause that allows it; null where none is recorded.</summary>
    public ClauseReference? Clause { get; }
}
