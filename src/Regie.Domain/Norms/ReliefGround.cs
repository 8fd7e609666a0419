namespace Regie.Norms;

/// <summary>Why an observation does not count against the obligated party (ontheffingsgrond).</summary>
public enum ReliefGround
{
    /// <summary>Agreed maintenance (gepland onderhoud).</summary>
    PlannedMaintenance,

    /// <summary>Nobody's fault (overmacht).</summary>
    ForceMajeure,

    /// <summary>The principal's own failure (tekortkoming van de opdrachtgever zelf).</summary>
    PrincipalFailure,

    /// <summary>Another ground that the agreement names (andere grond).</summary>
    Other,
}
