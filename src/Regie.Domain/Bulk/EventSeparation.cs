namespace Regie.Bulk;

/// <summary>What the host knows about events behind the tallies of several norms (scheiding van gebeurtenissen).</summary>
/// <remarks>Tallies keep no events, so that one consequence per event can only be given where no event counts for two norms.</remarks>
public enum EventSeparation
{
    /// <summary>An event may count for several norms.</summary>
    Unknown,

    /// <summary>No event counts for more than one norm, for example because each norm has a priority of its own.</summary>
    Distinct,
}
