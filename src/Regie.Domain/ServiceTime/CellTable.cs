using System;
using System.Collections.Generic;
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
/// A time cell packs, from the low bits: where in the bucket the stretch starts (16), how long it is within the bucket (16), and the open time before the
/// bucket (32). Clamps are arithmetic: the compiler turns comparisons within a loop into jumps, and these jumps are never foreseeable.
/// </remarks>
internal sealed class CellTable : OpenTimeTable
{
    private const int WidestMomentShift = 15;
    private const int WidestOpenShift = 20;
    private const long Budget = 960 * 1024;

    private readonly OpenSpans _spans;
    private readonly ulong[] _cells;
    private readonly int _momentShift;
    private readonly Jump[] _jumps;
    private readonly int _openShift;

    private CellTable(OpenSpans spans, int momentShift, int openShift)
    {
        (_spans, _momentShift, _openShift) = (spans, momentShift, openShift);
        _cells = Cells(spans, momentShift);
        _jumps = Jumps(spans, openShift);
    }

    public override long Size => _spans.Size + SizeOf(_cells.Length, _jumps.Length);

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
        return spans.Size + SizeOf(spans.Length >> momentShift, spans.Total >> openShift) <= Budget
            ? new CellTable(spans, momentShift, openShift)
            : null;
    }

    public override IEnumerable<(long Start, long End)> StretchesAfter(long moment) => _spans.After(moment);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override long OpenBefore(long moment)
    {
        var cell = _cells[(int)((uint)moment >> _momentShift)];
        var within = (int)moment & ((1 << _momentShift) - 1);
        var length = (int)(cell >> 16) & 0xFFFF;
        var over = AtLeastZero(within - (int)(cell & 0xFFFF)) - length;
        return (long)(cell >> 32) + length + AtMostZero(over);
    }

    public override long FirstMomentWith(long open) => MomentWith(open, DueConvention.Closing);

    public override long LastMomentWith(long open) => MomentWith(open, DueConvention.NextOpening);

    /// <summary>The first or the last moment with that much open time before it, as the convention has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long MomentWith(long open, DueConvention convention)
    {
        ref readonly var jump = ref _jumps[(int)((uint)open >> _openShift)];
        var within = (int)open & ((1 << _openShift) - 1);

        // A closing consumed just then still lies ahead of the first moment, and already behind the last one.
        var behind = (jump.At - within - (int)convention) >> 31;
        return open + jump.ClosedBefore + (jump.Closed & (uint)behind);
    }

#if NET
    /// <summary>Open seconds between each start and end, four at a time; false where one pair is out of order or out of the horizon.</summary>
    public unsafe bool TryOpenBetween(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, Span<long> results, (long Origin, long Length) horizon)
    {
        var i = 0;
        if (Avx2.IsSupported)
        {
            var (origin, length, mask) = (Vector256.Create(horizon.Origin), Vector256.Create(horizon.Length), Vector256.Create((1L << _momentShift) - 1));
            ref var first = ref MemoryMarshal.GetReference(starts);
            ref var last = ref MemoryMarshal.GetReference(ends);
            ref var result = ref MemoryMarshal.GetReference(results);
            fixed (ulong* cells = _cells)
            {
                for (; i <= starts.Length - Vector256<long>.Count; i += Vector256<long>.Count)
                {
                    var from = Vector256.LoadUnsafe(ref first, (nuint)i) - origin;
                    var to = Vector256.LoadUnsafe(ref last, (nuint)i) - origin;

                    // One of the three is negative where a pair is wrong, even where the difference before it overflows.
                    if (Vector256.ExtractMostSignificantBits(from | (to - from) | (length - to)) != 0)
                        return false;
                    var before = OpenBefore(Load(cells, starts.Slice(i, Vector256<long>.Count), horizon.Origin), from & mask);
                    (OpenBefore(Load(cells, ends.Slice(i, Vector256<long>.Count), horizon.Origin), to & mask) - before).StoreUnsafe(ref result, (nuint)i);
                }
            }
        }

        for (; i < starts.Length; i++)
        {
            var (from, to) = (starts[i] - horizon.Origin, ends[i] - horizon.Origin);
            if ((ulong)from > (ulong)to || (ulong)to > (ulong)horizon.Length)
                return false;
            results[i] = OpenBefore(to) - OpenBefore(from);
        }

        return true;
    }

    // The indices are computed one by one: that is faster than taking them from a vector, and than a gather.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe Vector256<long> Load(ulong* cells, ReadOnlySpan<long> moments, long origin) => Vector256.Create(
        (long)cells[(moments[0] - origin) >> _momentShift],
        (long)cells[(moments[1] - origin) >> _momentShift],
        (long)cells[(moments[2] - origin) >> _momentShift],
        (long)cells[(moments[3] - origin) >> _momentShift]);

    // Start and length in the low 16 bits of each lane; what saturates at 0 clears the rest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> OpenBefore(Vector256<long> cells, Vector256<long> within)
    {
        var late = Avx2.SubtractSaturate(within.AsUInt16(), cells.AsUInt16());
        return Vector256.ShiftRightLogical(cells, 32) + Avx2.Min(late, Vector256.ShiftRightLogical(cells, 16).AsUInt16()).AsInt64();
    }
#endif

    private static int AtLeastZero(int value) => value & ~(value >> 31);

    private static int AtMostZero(int value) => value & (value >> 31);

    private static long SizeOf(long cells, long jumps) => (cells * sizeof(ulong)) + (jumps * 3 * sizeof(uint));

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
            var (open, start, length) = ((ulong)spans.OpenBefore[i], 0L, 0L);
            if (i < spans.Count && spans.Starts[i] < from + width)
            {
                open += (ulong)Math.Max(0, from - spans.Starts[i]);
                start = Math.Max(0, spans.Starts[i] - from);
                length = Math.Min(width, spans.Ends[i] - from) - start;
            }

            cells[bucket] = (open << 32) | ((ulong)length << 16) | (ulong)start;
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
            jumps[bucket] = hasJump ? new Jump((int)(spans.OpenBefore[i] - from), before, spans.Starts[i] - spans.OpenBefore[i] - before) : new Jump(0, before, 0);
        }

        return jumps;
    }

    /// <summary>Where in the bucket a closing is consumed, how much closed time lies before the bucket, and how much this closing adds.</summary>
    private readonly struct Jump(int at, uint closedBefore, uint closed)
    {
        public readonly int At = at;
        public readonly uint ClosedBefore = closedBefore;
        public readonly uint Closed = closed;
    }
}
