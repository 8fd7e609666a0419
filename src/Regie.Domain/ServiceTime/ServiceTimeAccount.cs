using System;
using System.Linq;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>What every moment of a span counted as: open, closed, holiday, paused or excluded (tijdverantwoording).</summary>
/// <remarks>The segments follow each other without gap or overlap from start to end, so that the totals of the five kinds sum to the span exactly.</remarks>
public sealed record ServiceTimeAccount
{
    /// <summary>Puts segments together as they are; <see cref="ServiceTimeAccountVerifier"/> tells whether they are right.</summary>
    internal ServiceTimeAccount(Instant start, Instant end, ValueList<TimeSegment> segments) => (Start, End, Segments) = (start, end, segments);

    /// <summary>The start of the span.</summary>
    public Instant Start { get; }

    /// <summary>The end of the span, which no longer belongs to it.</summary>
    public Instant End { get; }

    /// <summary>The segments, in order; none where the span is empty.</summary>
    public ValueList<TimeSegment> Segments { get; }

    /// <summary>The service time that counts.</summary>
    public Duration Counted => Total(TimeKind.Open);

    /// <summary>All time of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The sum of its segments.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no declared kind.</exception>
    public Duration Total(TimeKind kind) => kind is >= TimeKind.Open and <= TimeKind.Excluded
        ? Segments.Where(s => s.Kind == kind).Aggregate(Duration.Zero, (sum, s) => sum + s.Length)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of time.");
}
