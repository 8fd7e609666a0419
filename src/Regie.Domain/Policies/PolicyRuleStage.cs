namespace Regie.Policies;

/// <summary>Where a policy rule stands (stadium van een beleidsregel).</summary>
public enum PolicyRuleStage
{
    /// <summary>It does not exist yet.</summary>
    None,

    /// <summary>It is being written (concept).</summary>
    Draft,

    /// <summary>Those concerned were heard (geconsulteerd).</summary>
    Consulted,

    /// <summary>It is decided on, and not in force yet (vastgesteld).</summary>
    Adopted,

    /// <summary>It holds (van kracht).</summary>
    InForce,

    /// <summary>Another rule took its place (vervangen).</summary>
    Superseded,

    /// <summary>It was given up before it came into force (ingetrokken).</summary>
    Withdrawn,
}
