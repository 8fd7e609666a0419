using System;
using System.Collections.Generic;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>
/// The open stretches of a calendar over a horizon: disjoint, apart, in order, in whole seconds since the horizon's start,
/// with the open time before each.
/// </summary>
internal sealed class OpenSpans
{
    private OpenSpans(uint[] starts, uint[] ends, uint length)
    {
        (Starts, Ends, Length) = (starts, ends, length);
        OpenBefore = new uint[starts.Length + 1];
        for (var i = 0; i < starts.Length; i++)
            OpenBefore[i + 1] = OpenBefore[i] + (ends[i] - starts[i]);
    }

    public uint[] Starts { get; }

    public uint[] Ends { get; }

    /// <summary>Open seconds before each stretch; the last element is the total.</summary>
    public uint[] OpenBefore { get; }

    /// <summary>The seconds of the whole horizon.</summary>
    public uint Length { get; }

    public int Count => Starts.Length;

    public uint Total => OpenBefore[Count];

    /// <summary>What the stretches take, in bytes.</summary>
    public long Size => Count * 3L * sizeof(uint);

    /// <summary>The stretches that end after a moment.</summary>
    public IEnumerable<(long Start, long End)> After(long moment)
    {
        for (var i = LastAtMost(Ends, Count, moment) + 1; i < Count; i++)
            yield return (Starts[i], Ends[i]);
    }

    public static OpenSpans From(ServiceDayPlanner planner, CalendarHorizon horizon, DateTimeZone zone)
    {
        var origin = WallClock.StartOf(zone, horizon.Start).ToUnixTimeSeconds();
        var length = WallClock.StartOf(zone, horizon.End).ToUnixTimeSeconds() - origin;
        var spans = new List<(long Start, long End)>();
        var inOrder = true;
        for (var date = planner.HasOvernightWindows ? horizon.Start.PlusDays(-1) : horizon.Start; date < horizon.End; date = date.PlusDays(1))
        {
            foreach (var window in planner.On(date).Windows)
            {
                var start = Math.Max(0, WallClock.Resolve(zone, date, window.StartSecond).ToUnixTimeSeconds() - origin);
                var end = Math.Min(length, WallClock.Resolve(zone, date, window.EndSecond).ToUnixTimeSeconds() - origin);
                if (end <= start)
                    continue;
                inOrder &= spans.Count == 0 || spans[spans.Count - 1].Start <= start;
                spans.Add((start, end));
            }
        }

        if (!inOrder)
            spans.Sort();
        return Merge(spans, (uint)length);
    }

    /// <summary>The index of the last of the first <paramref name="count"/> elements that does not exceed a value; -1 where all do.</summary>
    public static int LastAtMost(uint[] sorted, int count, long value)
    {
        // Halves what is left without a jump on the comparison, which no processor could foresee.
        var (above, left) = (0, count);
        while (left > 0)
        {
            var half = (left + 1) >> 1;
            above += half & (int)~((value - sorted[above + half - 1]) >> 63);
            left -= half;
        }

        return above - 1;
    }

    private static OpenSpans Merge(List<(long Start, long End)> spans, uint length)
    {
        var (starts, ends) = (new uint[spans.Count], new uint[spans.Count]);
        var count = 0;
        foreach (var (start, end) in spans)
        {
            if (count > 0 && start <= ends[count - 1])
            {
                ends[count - 1] = Math.Max(ends[count - 1], (uint)end);
                continue;
            }

            (starts[count], ends[count]) = ((uint)start, (uint)end);
            count++;
        }

        Array.Resize(ref starts, count);
        Array.Resize(ref ends, count);
        return new OpenSpans(starts, ends, length);
    }
}
