using System;

namespace Regie.ServiceTime;

/// <summary>The pauses of many tickets in columns, for bulk questions: each with the row of its ticket.</summary>
/// <remarks>
/// In order of row, and within a row in order of time without overlap, as a query ordered by ticket and start gives them. Unix seconds; a pause that is still
/// open ends at <see cref="long.MaxValue"/>.
/// </remarks>
public readonly ref struct PauseColumns
{
    /// <summary>Takes the columns as they are; nothing is copied.</summary>
    /// <param name="rows">The row of the ticket that each pause belongs to, ascending.</param>
    /// <param name="starts">When each pause began.</param>
    /// <param name="ends">When each pause ended.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    public PauseColumns(ReadOnlySpan<int> rows, ReadOnlySpan<long> starts, ReadOnlySpan<long> ends)
    {
        if (starts.Length != rows.Length || ends.Length != rows.Length)
            throw new ArgumentException($"There are {rows.Length} rows, {starts.Length} starts and {ends.Length} ends of pauses; give one of each per pause.", starts.Length != rows.Length ? nameof(starts) : nameof(ends));
        Rows = rows;
        Starts = starts;
        Ends = ends;
    }

    /// <summary>The row of the ticket that each pause belongs to.</summary>
    public ReadOnlySpan<int> Rows { get; }

    /// <summary>When each pause began.</summary>
    public ReadOnlySpan<long> Starts { get; }

    /// <summary>When each pause ended.</summary>
    public ReadOnlySpan<long> Ends { get; }
}
