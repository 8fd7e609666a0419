using System;
using System.Collections.Generic;

namespace Regie.ServiceTime;

/// <summary>The table of last resort: a binary search over the open stretches.</summary>
internal sealed class SearchTable(OpenSpans spans) : OpenTimeTable
{
    public override long Size => spans.Size;

    public override long OpenBefore(long moment)
    {
        var i = OpenSpans.LastAtMost(spans.Starts, spans.Count, moment);
        return i < 0 ? 0 : spans.OpenBefore[i] + Math.Min(moment, spans.Ends[i]) - spans.Starts[i];
    }

    public override long FirstMomentWith(long open)
    {
        // The stretch in which the last of these seconds lies, so that a stretch that ends there answers with its end.
        if (open == 0)
            return 0;
        var i = OpenSpans.LastAtMost(spans.OpenBefore, spans.Count, open - 1);
        return spans.Starts[i] + (open - spans.OpenBefore[i]);
    }

    public override long LastMomentWith(long open)
    {
        var i = OpenSpans.LastAtMost(spans.OpenBefore, spans.Count, open);
        return spans.Starts[i] + (open - spans.OpenBefore[i]);
    }

    public override IEnumerable<(long Start, long End)> StretchesAfter(long moment) => spans.After(moment);
}
