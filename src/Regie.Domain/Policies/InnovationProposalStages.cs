using Regie.LifeCycles;

namespace Regie.Policies;

/// <summary>The life cycle of a proposal for innovation: idea, explored, business case, pilot, adopted or rejected.</summary>
public static class InnovationProposalStages
{
    /// <summary>The declared table, from which the machine, the diagram and the tests come.</summary>
    public static StageTable<InnovationProposalStage, InnovationProposalEventKind> Table { get; } = new(InnovationProposalStage.None, PolicyLabels.Label, PolicyLabels.Label,
    [
        new(InnovationProposalStage.None, InnovationProposalEventKind.Raised, InnovationProposalStage.Idea),
        new(InnovationProposalStage.Idea, InnovationProposalEventKind.Explored, InnovationProposalStage.Explored),
        new(InnovationProposalStage.Idea, InnovationProposalEventKind.Rejected, InnovationProposalStage.Rejected),
        new(InnovationProposalStage.Explored, InnovationProposalEventKind.BusinessCaseMade, InnovationProposalStage.BusinessCase),
        new(InnovationProposalStage.Explored, InnovationProposalEventKind.Rejected, InnovationProposalStage.Rejected),
        new(InnovationProposalStage.BusinessCase, InnovationProposalEventKind.PilotStarted, InnovationProposalStage.Pilot),
        new(InnovationProposalStage.BusinessCase, InnovationProposalEventKind.Rejected, InnovationProposalStage.Rejected),
        new(InnovationProposalStage.Pilot, InnovationProposalEventKind.Adopted, InnovationProposalStage.Adopted),
        new(InnovationProposalStage.Pilot, InnovationProposalEventKind.Rejected, InnovationProposalStage.Rejected),
    ]);

    /// <summary>The code with which a stage refuses an event that no row admits.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The code; null where the stage admits the event.</returns>
    public static FindingCode? Refusal(InnovationProposalStage stage, InnovationProposalEventKind happened) => Table.Find(stage, happened) is not null ? null : (stage, happened) switch
    {
        (InnovationProposalStage.None, _) => PolicyFindings.ProposalMustBeRaised,
        (_, InnovationProposalEventKind.Raised) => PolicyFindings.ProposalIsRaisedOnce,
        (InnovationProposalStage.Adopted or InnovationProposalStage.Rejected, _) => PolicyFindings.DecidedProposalStays,
        _ => PolicyFindings.ProposalStepsMustFollow,
    };
}
