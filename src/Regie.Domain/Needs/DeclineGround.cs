namespace Regie.Needs;

/// <summary>A ground on which a need may be declined; there are no others (grond voor afwijzing).</summary>
/// <remarks>That a need is incomplete is no ground: asking is regie's own work. Outside the represented domain it is referred, and a duplicate is merged.</remarks>
public enum DeclineGround
{
    /// <summary>A policy rule in force forbids it (strijdig met beleid).</summary>
    PolicyConflict,

    /// <summary>There is no budget (geen budget).</summary>
    NoBudget,

    /// <summary>It cannot be done (niet uitvoerbaar).</summary>
    NotFeasible,
}
