using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>All pauses of one clock, in any order and overlapping at will; time that several cover counts once (pauzes).</summary>
public sealed class Pauses
{
    // The union as Unix ticks: disjoint, apart, ascending; an open end is long.MaxValue.
    private readonly (long Start, long End)[] _union;

    private Pauses(ValueList<Pause> all)
    {
        All = all;
        var union = new List<(long Start, long End)>(all.Count);
        foreach (var pause in all.Select(p => (Start: p.Start.ToUnixTimeTicks(), End: p.End?.ToUnixTimeTicks() ?? long.MaxValue)).OrderBy(p => p.Start))
        {
            if (union.Count > 0 && pause.Start <= union[union.Count - 1].End)
                union[union.Count - 1] = (union[union.Count - 1].Start, Math.Max(union[union.Count - 1].End, pause.End));
            else
                union.Add(pause);
        }

        union.RemoveAll(p => p.Start == p.End);
        _union = [.. union];
    }

    /// <summary>No pause at all.</summary>
    public static Pauses None { get; } = new(ValueList<Pause>.Empty);

    /// <summary>The pauses as given.</summary>
    public ValueList<Pause> All { get; }

    /// <summary>The start of the pause that is still open; null where none is.</summary>
    public Instant? OpenSince => _union.Length > 0 && _union[_union.Length - 1] is { End: long.MaxValue } open ? Instant.FromUnixTimeTicks(open.Start) : null;

    internal ReadOnlySpan<(long Start, long End)> Union => _union;

    /// <summary>The given pauses.</summary>
    /// <param name="pauses">The pauses, in any order.</param>
    /// <returns>All of them together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pauses"/> is null.</exception>
    public static Pauses Of(params Pause[] pauses) => From(pauses);

    /// <summary>The given pauses.</summary>
    /// <param name="pauses">The pauses, in any order.</param>
    /// <returns>All of them together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pauses"/> is null.</exception>
    public static Pauses From(IEnumerable<Pause> pauses)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        return pauses.ToValueList() is { Count: > 0 } all ? new Pauses(all) : None;
    }
}
