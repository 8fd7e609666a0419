using System;
using System.Collections.Generic;
using System.Linq;

namespace Regie.ServiceTime;

/// <summary>Sets of moments as spans of ticks: disjoint, apart, ascending, half-open.</summary>
internal static class TickSpans
{
    public static (long Start, long End)[] Union(IEnumerable<(long Start, long End)> spans)
    {
        var union = new List<(long Start, long End)>();
        foreach (var span in spans.Where(s => s.Start < s.End).OrderBy(s => s.Start))
        {
            if (union.Count > 0 && span.Start <= union[union.Count - 1].End)
                union[union.Count - 1] = (union[union.Count - 1].Start, Math.Max(union[union.Count - 1].End, span.End));
            else
                union.Add(span);
        }

        return [.. union];
    }

    public static IEnumerable<(long Start, long End)> Intersect(IReadOnlyList<(long Start, long End)> left, IReadOnlyList<(long Start, long End)> right)
    {
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            var (start, end) = (Math.Max(left[i].Start, right[j].Start), Math.Min(left[i].End, right[j].End));
            if (start < end)
                yield return (start, end);
            if (left[i].End < right[j].End)
                i++;
            else
                j++;
        }
    }

    public static (long Start, long End)[] Without(IReadOnlyList<(long Start, long End)> spans, IReadOnlyList<(long Start, long End)> taken)
    {
        var left = new List<(long Start, long End)>();
        foreach (var (start, end) in spans)
        {
            var at = start;
            foreach (var (takenStart, takenEnd) in taken)
            {
                if (takenEnd <= at || takenStart >= end)
                    continue;
                if (takenStart > at)
                    left.Add((at, takenStart));
                at = Math.Max(at, takenEnd);
            }

            if (at < end)
                left.Add((at, end));
        }

        return [.. left];
    }
}
