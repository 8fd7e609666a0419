using System;
using NodaTime;
using Regie.Parties;

namespace Regie.ServiceTime;

/// <summary>A stretch in which a clock stands still because someone else has to act (pauze, wachttijd).</summary>
/// <remarks>Half-open: it counts from its start up to its end. Without an end it is still open.</remarks>
public sealed record Pause
{
    private Pause(Instant start, Instant? end, ActorRole waitingFor, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (end < start)
            throw new RegieValidationException(ServiceTimeProblems.EndBeforeStart(start, end.Value, "pause"));
        Ticks.Of(start, "pause start");
        if (end is { } closed)
            Ticks.Of(closed, "pause end");
        (Start, End, WaitingFor, Reason) = (start, end, waitingFor, reason);
    }

    /// <summary>When it began.</summary>
    public Instant Start { get; }

    /// <summary>When it ended; null while it is open.</summary>
    public Instant? End { get; }

    /// <summary>Who has to act.</summary>
    public ActorRole WaitingFor { get; }

    /// <summary>Why, for readers; may be empty.</summary>
    public string Reason { get; }

    /// <summary>A pause that has ended.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended; may equal the start.</param>
    /// <param name="waitingFor">Who had to act.</param>
    /// <param name="reason">Why, for readers; may be empty.</param>
    /// <returns>The pause.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="end"/> precedes <paramref name="start"/>, or one is finer than 100 nanoseconds.</exception>
    public static Pause Between(Instant start, Instant end, ActorRole waitingFor, string reason) => new(start, end, waitingFor, reason);

    /// <summary>A pause that is still open.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="waitingFor">Who has to act.</param>
    /// <param name="reason">Why, for readers; may be empty.</param>
    /// <returns>The pause.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="start"/> is finer than 100 nanoseconds.</exception>
    public static Pause Since(Instant start, ActorRole waitingFor, string reason) => new(start, null, waitingFor, reason);

    /// <summary>Start and end.</summary>
    /// <returns>For example <c>2026-03-02T09:00:00Z/2026-03-02T10:00:00Z</c>; an open end is <c>..</c>.</returns>
    public override string ToString() => ServiceTimeProblems.Iso(Start) + "/" + (End is { } end ? ServiceTimeProblems.Iso(end) : "..");
}
