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
        _union = TickSpans.Union(all.Select(p => (p.Start.ToUnixTimeTicks(), p.End?.ToUnixTimeTicks() ?? long.MaxValue)));
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
