using System;
using System.Collections.Generic;
using System.Linq;

namespace Regie.ServiceTime;

/// <summary>
/// For calendars whose gaps are too short for cells: every 24 hours from the horizon's start name their pattern of stretches, and a few steps within the
/// pattern do the rest. Days look alike, so the size hardly depends on how often a day opens.
/// </summary>
/// <remarks>
/// A stretch packs, from the low bits: the open time of the day before it, its length, and its start within the day (17 each). Every pattern begins with an
/// empty stretch at 0 and is filled up to the same power of two, so that every search takes the same steps.
/// </remarks>
internal sealed class ScanTable : OpenTimeTable
{
    private const int SecondsPerDay = 86_400;
    private const int Bits = 17;
    private const int Mask = (1 << Bits) - 1;
    private const long Never = (1L << (3 * Bits)) - 1;
    private const int LongestScan = 16;
    private const long Budget = 960 * 1024;

    private readonly long[] _stretches;
    private readonly int _stride;
    private readonly Day[] _days;

    // The days that open at all, and the first of them that matters in each bucket of open time.
    private readonly int[] _openDays;
    private readonly int[] _byOpenTime;
    private readonly int _openShift;

    private ScanTable(OpenSpans spans, List<ValueList<long>> patterns, int[] patternOf, int stride)
    {
        _stride = stride;
        _stretches = [.. patterns.SelectMany(p => p.Prepend(0L).Concat(Enumerable.Repeat(Never, stride - 1 - p.Count)))];
        _days = new Day[patternOf.Length + 1];
        var open = 0u;
        for (var day = 0; day < patternOf.Length; day++)
        {
            var pattern = patterns[patternOf[day]];
            _days[day] = new Day(open, patternOf[day] * stride);
            open += pattern.Count == 0 ? 0u : (uint)(OpenBeforeOf(pattern[pattern.Count - 1]) + LengthOf(pattern[pattern.Count - 1]));
        }

        _days[patternOf.Length] = new Day(open, 0);
        _openDays = [.. Enumerable.Range(0, patternOf.Length).Where(day => patterns[patternOf[day]].Count > 0)];
        while (spans.Total >> _openShift > 2 * _openDays.Length)
            _openShift++;
        _byOpenTime = new int[(spans.Total >> _openShift) + 1];
        for (int bucket = 0, i = 0; bucket < _byOpenTime.Length; bucket++)
        {
            while (i < _openDays.Length && _days[_openDays[i] + 1].OpenBefore <= (long)bucket << _openShift)
                i++;
            _byOpenTime[bucket] = i;
        }
    }

    public override long Size => ((_stretches.Length + _days.Length) * (long)sizeof(long)) + ((_openDays.Length + _byOpenTime.Length) * (long)sizeof(int));

    /// <summary>The table, or null where days are so unlike that it would exceed its budget or a scan would take too many steps.</summary>
    public static ScanTable? TryBuild(OpenSpans spans)
    {
        var (patterns, patternOf) = Patterns(spans);
        var stride = 2;
        while (stride <= patterns.Max(p => p.Count))
            stride *= 2;
        if ((long)patterns.Count * stride * sizeof(long) > Budget)
            return null;
        var table = new ScanTable(spans, patterns, patternOf, stride);
        return table.Size <= Budget && table.LongestDayScan() <= LongestScan ? table : null;
    }

    public override long OpenBefore(long moment)
    {
        var day = (int)((uint)moment / SecondsPerDay);
        var within = (int)moment - (day * SecondsPerDay);
        var at = _days[day].Pattern;
        for (var step = _stride >> 1; step > 0; step >>= 1)
            at += step & ~((within - StartOf(_stretches[at + step])) >> 31);
        var stretch = _stretches[at];
        var left = within - StartOf(stretch) - LengthOf(stretch);
        return _days[day].OpenBefore + OpenBeforeOf(stretch) + LengthOf(stretch) + (left & (left >> 31));
    }

    public override long FirstMomentWith(long open) => open == 0 ? 0 : MomentWith(open, open - 1);

    public override long LastMomentWith(long open) => MomentWith(open, open);

    public override IEnumerable<(long Start, long End)> StretchesAfter(long moment)
    {
        // Stretches that run on into the next 24 hours are put together again.
        var (start, end) = (0L, 0L);
        for (var day = (int)((uint)moment / SecondsPerDay); day < _days.Length - 1; day++)
        {
            var at = _days[day].Pattern;
            for (var last = at + _stride - 1; at < last && _stretches[at + 1] != Never; at++)
            {
                var from = ((long)day * SecondsPerDay) + StartOf(_stretches[at + 1]);
                if (from != end)
                {
                    if (end > moment)
                        yield return (start, end);
                    start = from;
                }

                end = from + LengthOf(_stretches[at + 1]);
            }
        }

        if (end > moment)
            yield return (start, end);
    }

    private static int StartOf(long stretch) => (int)(stretch >> (2 * Bits));

    private static int LengthOf(long stretch) => (int)(stretch >> Bits) & Mask;

    private static int OpenBeforeOf(long stretch) => (int)stretch & Mask;

    private static (List<ValueList<long>> Patterns, int[] PatternOf) Patterns(OpenSpans spans)
    {
        var known = new Dictionary<ValueList<long>, int>();
        var patterns = new List<ValueList<long>>();
        var patternOf = new int[(spans.Length + SecondsPerDay - 1) / SecondsPerDay];
        var stretches = new List<long>();
        for (int day = 0, i = 0; day < patternOf.Length; day++)
        {
            var (from, to, open) = ((long)day * SecondsPerDay, (day + 1L) * SecondsPerDay, 0L);
            stretches.Clear();
            while (i < spans.Count && spans.Starts[i] < to)
            {
                var start = Math.Max(from, spans.Starts[i]);
                var length = Math.Min(to, spans.Ends[i]) - start;
                stretches.Add(((start - from) << (2 * Bits)) | (length << Bits) | open);
                open += length;
                if (spans.Ends[i] > to)
                    break;
                i++;
            }

            var pattern = stretches.ToValueList();
            if (!known.TryGetValue(pattern, out patternOf[day]))
            {
                patternOf[day] = patterns.Count;
                known.Add(pattern, patterns.Count);
                patterns.Add(pattern);
            }
        }

        return (patterns, patternOf);
    }

    // The last second counted lies in the stretch that answers.
    private long MomentWith(long open, long counted)
    {
        var i = _byOpenTime[counted >> _openShift];
        while (_days[_openDays[i] + 1].OpenBefore <= counted)
            i++;
        ref readonly var day = ref _days[_openDays[i]];
        var within = (int)(counted - day.OpenBefore);
        var at = day.Pattern;
        for (var step = _stride >> 1; step > 0; step >>= 1)
            at += step & ~((within - OpenBeforeOf(_stretches[at + step])) >> 31);
        return ((long)_openDays[i] * SecondsPerDay) + StartOf(_stretches[at]) + (open - day.OpenBefore - OpenBeforeOf(_stretches[at]));
    }

    private int LongestDayScan()
    {
        var longest = 0;
        for (var i = 1; i < _byOpenTime.Length; i++)
            longest = Math.Max(longest, _byOpenTime[i] - _byOpenTime[i - 1]);
        return longest;
    }

    /// <summary>The open time before a day, and where its pattern begins.</summary>
    private readonly struct Day(uint openBefore, int pattern)
    {
        public readonly uint OpenBefore = openBefore;
        public readonly int Pattern = pattern;
    }
}
