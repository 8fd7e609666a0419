namespace Regie.Policies;

/// <summary>The kinds of <see cref="InnovationProposalEvent"/>s (soort gebeurtenis van een innovatievoorstel).</summary>
public enum InnovationProposalEventKind
{
    /// <summary>Somebody raised it.</summary>
    Raised,

    /// <summary>It was looked into.</summary>
    Explored,

    /// <summary>Costs and benefits were worked out.</summary>
    BusinessCaseMade,

    /// <summary>It began to be tried.</summary>
    PilotStarted,

    /// <summary>It was taken over.</summary>
    Adopted,

    /// <summary>It was turned down.</summary>
    Rejected,
}
