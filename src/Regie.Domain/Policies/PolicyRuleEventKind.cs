namespace Regie.Policies;

/// <summary>The kinds of <see cref="PolicyRuleEvent"/>s, and the one that a date brings about (soort gebeurtenis van een beleidsregel).</summary>
public enum PolicyRuleEventKind
{
    /// <summary>It was written down.</summary>
    Drafted,

    /// <summary>Those concerned were heard.</summary>
    Consulted,

    /// <summary>It was decided on.</summary>
    Adopted,

    /// <summary>Its date came; nobody records this, it follows from the date.</summary>
    TookEffect,

    /// <summary>Another rule took its place.</summary>
    Superseded,

    /// <summary>It was given up.</summary>
    Withdrawn,
}
