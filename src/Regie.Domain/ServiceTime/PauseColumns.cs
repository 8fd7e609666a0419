using System;

namespace Regie.ServiceTime;

/// <summary>The pauses of many tickets in columns, for bulk questions: ticket <c>i</c> has the pauses from <c>offsets[i]</c> up to <c>offsets[i + 1]</c>.</summary>
/// <remarks>The pauses of one ticket are in order and do not overlap; an open one ends at <see cref="long.MaxValue"/>. Unix seconds.</remarks>
public readonly ref struct PauseColumns
{
    /// <summary>Takes the columns as they are; nothing is copied.</summary>
    /// <param name="offsets">One more than there are tickets, ascending, from 0 to the number of pauses.</param>
    /// <param name="starts">When each pause began.</param>
    /// <param name="ends">When each pause ended.</param>
    /// <exception cref="ArgumentException">The columns do not fit each other.</exception>
    public PauseColumns(ReadOnlySpan<int> offsets, ReadOnlySpan<long> starts, ReadOnlySpan<long> ends)
    {
        if (starts.Length != ends.Length)
            throw new ArgumentException($"There are {starts.Length} starts and {ends.Length} ends of pauses; give one of each per pause.", nameof(ends));
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[offsets.Length - 1] != starts.Length)
            throw new ArgumentException($"Offsets begin with 0 and end with the number of pauses, {starts.Length}.", nameof(offsets));
        for (var i = 1; i < offsets.Length; i++)
            if (offsets[i] < offsets[i - 1])
                throw new ArgumentException($"Offsets ascend, and offset {i} is {offsets[i]} after {offsets[i - 1]}.", nameof(offsets));
        Offsets = offsets;
        Starts = starts;
        Ends = ends;
    }

    /// <summary>Where the pauses of each ticket begin.</summary>
    public ReadOnlySpan<int> Offsets { get; }

    /// <summary>When each pause began.</summary>
    public ReadOnlySpan<long> Starts { get; }

    /// <summary>When each pause ended.</summary>
    public ReadOnlySpan<long> Ends { get; }
}
