namespace Regie.Policies;

/// <summary>Where a proposal for innovation stands (stadium van een innovatievoorstel).</summary>
public enum InnovationProposalStage
{
    /// <summary>It does not exist yet.</summary>
    None,

    /// <summary>Somebody had an idea (idee).</summary>
    Idea,

    /// <summary>It was looked into (verkend).</summary>
    Explored,

    /// <summary>Costs and benefits were worked out (zakelijke onderbouwing).</summary>
    BusinessCase,

    /// <summary>It is being tried (proef).</summary>
    Pilot,

    /// <summary>It becomes normal (overgenomen).</summary>
    Adopted,

    /// <summary>It will not be done (afgewezen).</summary>
    Rejected,
}
