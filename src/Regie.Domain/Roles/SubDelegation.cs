namespace Regie.Roles;

/// <summary>Whether the holder of a mandate may pass it on (ondermandaat).</summary>
public enum SubDelegation
{
    /// <summary>The holder acts in person.</summary>
    NotPermitted,

    /// <summary>The holder may pass on what lies within the mandate.</summary>
    Permitted,
}
