namespace Regie.ServiceTime;

/// <summary>What a stretch of time counts as in a <see cref="ServiceTimeAccount"/> (soort tijd).</summary>
/// <remarks>Where several apply, holiday or closed goes before excluded, excluded before paused, paused before open.</remarks>
public enum TimeKind
{
    /// <summary>Service time: it counts (servicetijd).</summary>
    Open,

    /// <summary>Outside opening hours (gesloten).</summary>
    Closed,

    /// <summary>The ordinary week would have opened, a holiday did not (feestdag).</summary>
    Holiday,

    /// <summary>Open, while the clock stood still (gepauzeerd).</summary>
    Paused,

    /// <summary>Open, and excluded on an agreed ground (uitgesloten).</summary>
    Excluded,
}
