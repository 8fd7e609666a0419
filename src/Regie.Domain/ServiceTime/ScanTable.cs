using System;

namespace Regie.ServiceTime;

/// <summary>For calendars whose gaps are too short for cells: a bucket names the first stretch that matters, a short scan does the rest.</summary>
internal sealed class ScanTable : OpenTimeTable
{
    private const int Buckets = 1 << 15;
    private const int LongestScan = 16;

    private readonly OpenSpans _spans;
    private readonly int[] _byMoment;
    private readonly int[] _byOpenTime;
    private readonly int _momentShift;
    private readonly int _openShift;

    private ScanTable(OpenSpans spans)
    {
        _spans = spans;
        _momentShift = ShiftFor(spans.Length);
        _openShift = ShiftFor(spans.Total);
        _byMoment = Index(spans.Length, _momentShift, (i, at) => spans.Ends[i] <= at);
        _byOpenTime = Index(spans.Total, _openShift, (i, at) => spans.OpenBefore[i + 1] <= at);
    }

    public override long Size => (_spans.Count * 3L * sizeof(uint)) + ((_byMoment.Length + _byOpenTime.Length) * (long)sizeof(int));

    /// <summary>The table, or null where a scan would take too many steps.</summary>
    public static ScanTable? TryBuild(OpenSpans spans)
    {
        var table = new ScanTable(spans);
        return Longest(table._byMoment) <= LongestScan && Longest(table._byOpenTime) <= LongestScan ? table : null;
    }

    public override long OpenBefore(long moment)
    {
        var i = _byMoment[moment >> _momentShift];
        while (i < _spans.Count && _spans.Ends[i] <= moment)
            i++;
        return i == _spans.Count ? _spans.Total : _spans.OpenBefore[i] + Math.Max(0, moment - _spans.Starts[i]);
    }

    public override long FirstMomentWith(long open)
    {
        if (open == 0)
            return 0;
        var i = _byOpenTime[(open - 1) >> _openShift];
        while (_spans.OpenBefore[i + 1] < open)
            i++;
        return _spans.Starts[i] + (open - _spans.OpenBefore[i]);
    }

    public override long LastMomentWith(long open)
    {
        var i = _byOpenTime[open >> _openShift];
        while (_spans.OpenBefore[i + 1] <= open)
            i++;
        return _spans.Starts[i] + (open - _spans.OpenBefore[i]);
    }

    private static int ShiftFor(uint length)
    {
        var shift = 0;
        while (length >> shift >= Buckets)
            shift++;
        return shift;
    }

    // For each bucket the first stretch that does not lie wholly before it.
    private int[] Index(uint length, int shift, Func<int, long, bool> liesBefore)
    {
        var index = new int[(length >> shift) + 1];
        for (int bucket = 0, i = 0; bucket < index.Length; bucket++)
        {
            while (i < _spans.Count && liesBefore(i, (long)bucket << shift))
                i++;
            index[bucket] = i;
        }

        return index;
    }

    private static int Longest(int[] index)
    {
        var longest = 0;
        for (var i = 1; i < index.Length; i++)
            longest = Math.Max(longest, index[i] - index[i - 1]);
        return longest;
    }
}
