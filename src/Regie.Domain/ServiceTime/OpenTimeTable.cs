using System.Collections.Generic;

namespace Regie.ServiceTime;

/// <summary>
/// Answers the two questions under all of service time, in whole seconds since the horizon's start: how much open time lies before a moment,
/// and at which moment a given amount of open time has passed. Callers stay within the horizon and the total.
/// </summary>
internal abstract class OpenTimeTable
{
    /// <summary>The open seconds in [0, moment).</summary>
    public abstract long OpenBefore(long moment);

    /// <summary>The first moment before which <paramref name="open"/> seconds are open: 0 ≤ open ≤ total.</summary>
    public abstract long FirstMomentWith(long open);

    /// <summary>The last moment before which no more than <paramref name="open"/> seconds are open: 0 ≤ open &lt; total.</summary>
    public abstract long LastMomentWith(long open);

    /// <summary>The stretches that end after a moment, in order; those that touch are one.</summary>
    public abstract IEnumerable<(long Start, long End)> StretchesAfter(long moment);

    /// <summary>What the table keeps, in bytes.</summary>
    public abstract long Size { get; }
}
