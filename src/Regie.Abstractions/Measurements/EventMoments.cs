using System;
using NodaTime;

namespace Regie.Measurements;

/// <summary>The moments of something that happened: opened, due, resolved (momenten van een gebeurtenis).</summary>
/// <remarks>A norm says which of them decides the period that the event belongs to.</remarks>
public sealed record EventMoments
{
    /// <summary>States the moments.</summary>
    /// <param name="opened">When it began.</param>
    /// <param name="due">When it had to be resolved; null where nothing was due.</param>
    /// <param name="resolved">When it was resolved; null while it is open.</param>
    /// <exception cref="ArgumentException"><paramref name="resolved"/> or <paramref name="due"/> lies before <paramref name="opened"/>.</exception>
    public EventMoments(Instant opened, Instant? due, Instant? resolved)
    {
        if (due < opened)
            throw new ArgumentException($"Due at {due} lies before opened at {opened}; correct one of them at the source.", nameof(due));
        if (resolved < opened)
            throw new ArgumentException($"Resolved at {resolved} lies before opened at {opened}; correct one of them at the source.", nameof(resolved));
        (Opened, Due, Resolved) = (opened, due, resolved);
    }

    /// <summary>When it began.</summary>
    public Instant Opened { get; }

    /// <summary>When it had to be resolved; null where nothing was due.</summary>
    public Instant? Due { get; }

    /// <summary>When it was resolved; null while it is open.</summary>
    public Instant? Resolved { get; }
}
