namespace Regie.Norms;

/// <summary>Whether a norm is judged once for all that it covers, or for each apart (groepering).</summary>
public enum ScopeGrouping
{
    /// <summary>Once for all.</summary>
    Together,

    /// <summary>For each service.</summary>
    ForEachService,

    /// <summary>For each location.</summary>
    ForEachLocation,

    /// <summary>For each priority.</summary>
    ForEachPriority,
}
