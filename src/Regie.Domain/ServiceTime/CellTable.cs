using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Regie.ServiceTime;

/// <summary>
/// Open time as a piecewise linear function with slopes 0 and 1, cut into buckets so narrow that each has at most one stretch (and, the other way round,
/// at most one closing): one load and a clamp answer every question.
/// </summary>
/// <remarks>
/// A time cell packs, from the low bits: where in the bucket the stretch starts (16), where it ends (16), and the open time before the bucket less that
/// start (32). The latter could be negative and therefore carries a bias, which falls out of every difference.
/// </remarks>
internal sealed class CellTable : OpenTimeTable
{
    private const int WidestMomentShift = 15;
    private const int WidestOpenShift = 20;
    private const long Bias = 1L << 16;
    private const long CellBudget = 640 * 1024;
    private const long JumpBudget = 256 * 1024;

    private readonly ulong[] _cells;
    private readonly int _momentShift;
    private readonly Jump[] _jumps;
    private readonly int _openShift;

    private CellTable(OpenSpans spans, int momentShift, int openShift)
    {
        (_momentShift, _openShift) = (momentShift, openShift);
        _cells = Cells(spans, momentShift);
        _jumps = Jumps(spans, openShift);
    }

    public override long Size => (_cells.Length * (long)sizeof(ulong)) + (_jumps.Length * 3L * sizeof(uint));

    /// <summary>The table, or null where gaps or stretches are so short that it would exceed its budget.</summary>
    public static CellTable? TryBuild(OpenSpans spans)
    {
        var (gap, stretch) = (uint.MaxValue, uint.MaxValue);
        for (var i = 0; i < spans.Count; i++)
        {
            stretch = Math.Min(stretch, spans.Ends[i] - spans.Starts[i]);
            if (i > 0)
                gap = Math.Min(gap, spans.Starts[i] - spans.Ends[i - 1]);
        }

        var (momentShift, openShift) = (WidestWithin(gap, WidestMomentShift), WidestWithin(stretch, WidestOpenShift));
        return (spans.Length >> momentShift) * (long)sizeof(ulong) <= CellBudget && (spans.Total >> openShift) * 3L * sizeof(uint) <= JumpBudget
            ? new CellTable(spans, momentShift, openShift)
            : null;
    }

    public override long OpenBefore(long moment) => Biased(moment) - Bias;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long OpenBetween(long start, long end) => Biased(end) - Biased(start);

    public override long FirstMomentWith(long open)
    {
        ref readonly var jump = ref _jumps[open >> _openShift];
        return open + ((open & ((1L << _openShift) - 1)) > jump.At ? jump.ClosedAfter : jump.ClosedBefore);
    }

    public override long LastMomentWith(long open)
    {
        ref readonly var jump = ref _jumps[open >> _openShift];
        return open + ((open & ((1L << _openShift) - 1)) >= jump.At ? jump.ClosedAfter : jump.ClosedBefore);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Biased(long moment)
    {
        var cell = _cells[moment >> _momentShift];
        var within = (int)moment & ((1 << _momentShift) - 1);
        return (long)(cell >> 32) + Math.Min(Math.Max(within, (int)(cell & 0xFFFF)), (int)((cell >> 16) & 0xFFFF));
    }

#if NET
    /// <summary>Open seconds between each start and end, four at a time; false where one pair is out of order or out of the horizon.</summary>
    public bool TryOpenBetween(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, Span<long> results, (long Origin, long Length) horizon)
    {
        var valid = true;
        var i = 0;
        if (Avx2.IsSupported)
        {
            var (origin, length, mask) = (Vector256.Create(horizon.Origin), Vector256.Create(horizon.Length), Vector256.Create((1L << _momentShift) - 1));
            var wrong = Vector256<long>.Zero;
            ref var first = ref MemoryMarshal.GetReference(starts);
            ref var last = ref MemoryMarshal.GetReference(ends);
            ref var result = ref MemoryMarshal.GetReference(results);
            unsafe
            {
                fixed (ulong* cells = _cells)
                {
                    for (; i <= starts.Length - Vector256<long>.Count; i += Vector256<long>.Count)
                    {
                        var from = Vector256.LoadUnsafe(ref first, (nuint)i) - origin;
                        var to = Vector256.LoadUnsafe(ref last, (nuint)i) - origin;
                        var outside = Vector256.LessThan(from, Vector256<long>.Zero) | Vector256.GreaterThan(to, length) | Vector256.GreaterThan(from, to);
                        wrong |= outside;

                        // Lanes that are wrong ask for moment 0 instead, so that no load leaves the table.
                        from = Vector256.AndNot(from, outside);
                        to = Vector256.AndNot(to, outside);
                        (Biased(cells, to, mask) - Biased(cells, from, mask)).StoreUnsafe(ref result, (nuint)i);
                    }
                }
            }

            valid = wrong == Vector256<long>.Zero;
        }

        for (; i < starts.Length; i++)
        {
            var (from, to) = (starts[i] - horizon.Origin, ends[i] - horizon.Origin);
            if (from < 0 || to > horizon.Length || from > to)
                valid = false;
            else
                results[i] = OpenBetween(from, to);
        }

        return valid;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe Vector256<long> Biased(ulong* cells, Vector256<long> moments, Vector256<long> mask)
    {
        var cell = Avx2.GatherVector256((long*)cells, Vector256.ShiftRightLogical(moments, _momentShift), sizeof(ulong));
        var within = (moments & mask).AsInt32();
        var start = (cell & Vector256.Create(0xFFFFL)).AsInt32();
        var end = (Vector256.ShiftRightLogical(cell, 16) & Vector256.Create(0xFFFFL)).AsInt32();
        return Vector256.ShiftRightLogical(cell, 32) + Vector256.Min(Vector256.Max(within, start), end).AsInt64();
    }
#endif

    private static int WidestWithin(uint length, int widest)
    {
        var shift = 0;
        while (shift < widest && (2u << shift) <= length)
            shift++;
        return shift;
    }

    private static ulong[] Cells(OpenSpans spans, int shift)
    {
        var width = 1L << shift;
        var cells = new ulong[(spans.Length >> shift) + 1];
        var i = 0;
        for (var bucket = 0; bucket < cells.Length; bucket++)
        {
            var from = (long)bucket << shift;
            while (i < spans.Count && spans.Ends[i] <= from)
                i++;
            var (open, start, end) = (spans.OpenBefore[i], 0L, 0L);
            if (i < spans.Count && spans.Starts[i] < from + width)
            {
                open += (uint)Math.Max(0, from - spans.Starts[i]);
                start = Math.Max(0, spans.Starts[i] - from);
                end = Math.Min(width, spans.Ends[i] - from);
            }

            cells[bucket] = ((ulong)(open - start + Bias) << 32) | ((ulong)end << 16) | (ulong)start;
        }

        return cells;
    }

    private static Jump[] Jumps(OpenSpans spans, int shift)
    {
        var jumps = new Jump[(spans.Total >> shift) + 1];
        var i = 0;
        for (var bucket = 0; bucket < jumps.Length; bucket++)
        {
            var (from, to) = ((long)bucket << shift, ((long)bucket + 1) << shift);

            // The first closing that is consumed in the bucket: before stretch i, after OpenBefore[i] open seconds.
            while (i < spans.Count && spans.OpenBefore[i] < from)
                i++;
            var before = i == 0 ? 0 : spans.Starts[i - 1] - spans.OpenBefore[i - 1];
            var hasJump = i < spans.Count && spans.OpenBefore[i] < to;
            jumps[bucket] = new Jump(hasJump ? (int)(spans.OpenBefore[i] - from) : int.MaxValue, before, hasJump ? spans.Starts[i] - spans.OpenBefore[i] : before);
        }

        return jumps;
    }

    /// <summary>Where in the bucket a closing is consumed, and how much closed time lies before a moment on either side of it.</summary>
    private readonly struct Jump(int at, uint closedBefore, uint closedAfter)
    {
        public readonly int At = at;
        public readonly uint ClosedBefore = closedBefore;
        public readonly uint ClosedAfter = closedAfter;
    }
}
