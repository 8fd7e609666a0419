using System;
#if NET
using System.Runtime.Intrinsics;
#endif

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

    /// <summary>The first pause that names no row, precedes or overlaps the one before it, or ends before it begins; -1 where all are in place.</summary>
    internal int FirstOutOfPlace(int rowCount)
    {
        var p = 0;
#if NET
        if (Vector256.IsHardwareAccelerated && Rows.Length > 0 && IsInPlace(0, rowCount))
        {
            p = 1;
            while (p <= Rows.Length - Vector256<long>.Count && AreInPlace(p, rowCount))
                p += Vector256<long>.Count;
        }
#endif
        while (p < Rows.Length && IsInPlace(p, rowCount))
            p++;
        return p < Rows.Length ? p : -1;
    }

    internal PauseColumns Slice(int first, int count) => new(Rows.Slice(first, count), Starts.Slice(first, count), Ends.Slice(first, count));

    /// <summary>Each pause cut to the span of its row; empty, and within the span, where they have nothing in common.</summary>
    internal void CutTo(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, Span<long> from, Span<long> to)
    {
        var rows = Rows;
        var p = 0;
#if NET
        if (Vector256.IsHardwareAccelerated)
        {
            for (; p <= rows.Length - Vector256<long>.Count; p += Vector256<long>.Count)
            {
                var (a, b, c, d) = (rows[p], rows[p + 1], rows[p + 2], rows[p + 3]);
                var (start, end) = (Vector256.Create(starts[a], starts[b], starts[c], starts[d]), Vector256.Create(ends[a], ends[b], ends[c], ends[d]));
                var cut = Vector256.Min(Vector256.Max(Vector256.Create(Starts.Slice(p)), start), end);
                cut.CopyTo(from.Slice(p));
                Vector256.Max(Vector256.Min(Vector256.Create(Ends.Slice(p)), end), cut).CopyTo(to.Slice(p));
            }
        }
#endif
        for (; p < rows.Length; p++)
        {
            var (start, end) = (starts[rows[p]], ends[rows[p]]);
            from[p] = Math.Min(Math.Max(Starts[p], start), end);
            to[p] = Math.Max(Math.Min(Ends[p], end), from[p]);
        }
    }

    // Whether a ticket has one pause or more cannot be foreseen, hence no short circuits there.
    private bool IsInPlace(int p, int rowCount) =>
        (uint)Rows[p] < (uint)rowCount && Starts[p] <= Ends[p]
        && (p == 0 || ((Rows[p - 1] < Rows[p]) | ((Rows[p - 1] == Rows[p]) & (Ends[p - 1] <= Starts[p]))));

#if NET
    // The same of four pauses at once; there is one before them.
    private bool AreInPlace(int p, int rowCount)
    {
        var (row, rowBefore) = (Vector128.Create(Rows.Slice(p)), Vector128.Create(Rows.Slice(p - 1)));
        var (start, end, endBefore) = (Vector256.Create(Starts.Slice(p)), Vector256.Create(Ends.Slice(p)), Vector256.Create(Ends.Slice(p - 1)));
        var rowsAre = Vector128.LessThan(row.AsUInt32(), Vector128.Create((uint)rowCount)).AsInt32() & Vector128.LessThanOrEqual(rowBefore, row);
        var overlaps = Vector256.LessThan(start, endBefore) & Vector256.WidenLower(Vector128.Equals(rowBefore, row).ToVector256());
        return rowsAre == Vector128<int>.AllBitsSet && (Vector256.GreaterThan(start, end) | overlaps) == Vector256<long>.Zero;
    }
#endif
}
