using System;

namespace Regie.Bulk;

/// <summary>What decides the period of each row: its moment, or the period itself where that is known.</summary>
internal readonly ref struct TallyMoments
{
    public TallyMoments(ReadOnlySpan<long> ticks)
    {
        Ticks = ticks;
        Steps = default;
        AreKnown = false;
    }

    public TallyMoments(ReadOnlySpan<int> periods)
    {
        Ticks = default;
        Steps = periods;
        AreKnown = true;
    }

    public ReadOnlySpan<long> Ticks { get; }

    public ReadOnlySpan<int> Steps { get; }

    public bool AreKnown { get; }

    public TallyMoments Slice(int first, int count) => AreKnown ? new TallyMoments(Steps.Slice(first, count)) : new TallyMoments(Ticks.Slice(first, count));

    public int Count => AreKnown ? Steps.Length : Ticks.Length;
}
