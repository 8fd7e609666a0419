using System;
using System.Collections.Generic;
using NodaTime;

namespace Regie.Bulk;

/// <summary>A set of moments as disjoint half-open intervals, so that outages seen by several sources count once (verzameling tijden).</summary>
/// <remarks>
/// Immutable. Merging is the union: associative, commutative and idempotent, and <see cref="Empty"/> changes nothing. Intervals that touch or overlap become one,
/// so that a set has one form. Unix ticks of 100 nanoseconds.
/// </remarks>
/// <example><code>IntervalSet.Of(startsHere, endsHere).Merge(IntervalSet.Of(startsThere, endsThere)).TotalTicks</code></example>
public sealed class IntervalSet : IEquatable<IntervalSet>
{
    private readonly long[] _starts;
    private readonly long[] _ends;

    private IntervalSet(long[] starts, long[] ends) => (_starts, _ends) = (starts, ends);

    /// <summary>No moments.</summary>
    public static IntervalSet Empty { get; } = new([], []);

    /// <summary>How many intervals.</summary>
    public int Count => _starts.Length;

    /// <summary>The starts in ascending order.</summary>
    public ReadOnlySpan<long> Starts => _starts;

    /// <summary>The ends in ascending order; an end no longer belongs to the set.</summary>
    public ReadOnlySpan<long> Ends => _ends;

    /// <summary>The length of all intervals together, in ticks.</summary>
    public long TotalTicks
    {
        get
        {
            var total = 0L;
            for (var i = 0; i < _starts.Length; i++)
                total = checked(total + (_ends[i] - _starts[i]));
            return total;
        }
    }

    /// <summary>The moments of intervals, in any order, overlapping or not.</summary>
    /// <param name="starts">The starts, in Unix ticks.</param>
    /// <param name="ends">The ends, each not before its start; an empty interval adds nothing.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="RegieValidationException">An interval ends before it starts, or a moment is none that an <see cref="Instant"/> holds; the finding names the first such row.</exception>
    public static IntervalSet Of(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends)
    {
        Columns.RequireSameLength(starts.Length, ends.Length, nameof(ends));
        for (var i = 0; i < starts.Length; i++)
            if (starts[i] > ends[i] || starts[i] < Earliest || ends[i] > Latest)
                throw new RegieValidationException(BulkProblems.IntervalReversed(i, starts[i], ends[i]));
        var (from, to) = (starts.ToArray(), ends.ToArray());
        Array.Sort(from, to);
        return Joined(from, to);
    }

    /// <summary>The moments of either set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The union.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IntervalSet Merge(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (starts, ends) = (new long[Count + other.Count], new long[Count + other.Count]);
        for (int i = 0, mine = 0, theirs = 0; i < starts.Length; i++)
        {
            var isMine = theirs == other.Count || (mine < Count && _starts[mine] <= other._starts[theirs]);
            (starts[i], ends[i]) = isMine ? (_starts[mine], _ends[mine++]) : (other._starts[theirs], other._ends[theirs++]);
        }

        return Joined(starts, ends);
    }

    /// <summary>The moments of the set within an interval.</summary>
    /// <param name="start">The start, in Unix ticks.</param>
    /// <param name="end">The end, which no longer belongs to it.</param>
    /// <returns>The part; empty where none of them lies within.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public IntervalSet Within(long start, long end)
    {
        if (end < start)
            throw new ArgumentOutOfRangeException(nameof(end), end, $"An interval from {start} does not end before that.");
        var (starts, ends) = (new List<long>(), new List<long>());
        for (var i = 0; i < _starts.Length; i++)
        {
            var (from, to) = (Math.Max(start, _starts[i]), Math.Min(end, _ends[i]));
            if (from >= to)
                continue;
            starts.Add(from);
            ends.Add(to);
        }

        return new IntervalSet([.. starts], [.. ends]);
    }

    /// <summary>Whether a moment belongs to the set.</summary>
    /// <param name="unixTicks">The moment, in Unix ticks.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(long unixTicks)
    {
        var index = Array.BinarySearch(_starts, unixTicks);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 && unixTicks < _ends[index];
    }

    /// <summary>Sets are equal when they hold the same moments.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(IntervalSet? other) => other is not null && _starts.AsSpan().SequenceEqual(other._starts) && _ends.AsSpan().SequenceEqual(other._ends);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntervalSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : unchecked((_starts[0].GetHashCode() * 31) + _ends[Count - 1].GetHashCode() + Count);

    private static long Earliest => Instant.MinValue.ToUnixTimeTicks();

    private static long Latest => Instant.MaxValue.ToUnixTimeTicks();

    // What starts in order of time becomes disjoint, in place.
    private static IntervalSet Joined(long[] starts, long[] ends)
    {
        var last = -1;
        for (var i = 0; i < starts.Length; i++)
        {
            if (starts[i] == ends[i])
                continue;
            if (last >= 0 && starts[i] <= ends[last])
                ends[last] = Math.Max(ends[last], ends[i]);
            else
                (starts[++last], ends[last]) = (starts[i], ends[i]);
        }

        Array.Resize(ref starts, last + 1);
        Array.Resize(ref ends, last + 1);
        return last < 0 ? Empty : new IntervalSet(starts, ends);
    }
}
