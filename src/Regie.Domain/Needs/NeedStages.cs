using System.Linq;
using Regie.Language;
using Regie.LifeCycles;

namespace Regie.Needs;

/// <summary>The life cycle of a need, from latent to closed.</summary>
public static class NeedStages
{
    /// <summary>The declared table, from which the machine, the diagram and the tests come.</summary>
    /// <remarks>
    /// Where a row leads to several stages the history decides: a delivery leads to <see cref="NeedStage.Delivered"/> once all assignments are delivered, an acceptance or
    /// the customer's confirmation to <see cref="NeedStage.Accepted"/> once each is accepted and the customer confirmed, and what is resumed stands where it was parked.
    /// </remarks>
    public static StageTable<NeedStage, NeedEventKind> Table { get; } = new(NeedStage.None, NeedLabels.Label, NeedLabels.Label,
    [
        new(NeedStage.None, NeedEventKind.Sensed, NeedStage.Latent),
        new(NeedStage.None, NeedEventKind.Requested, NeedStage.Signaled),

        new(NeedStage.Latent, NeedEventKind.Articulated, NeedStage.Latent),
        new(NeedStage.Latent, NeedEventKind.Signaled, NeedStage.Signaled),
        .. Aside(NeedStage.Latent, NeedEventKind.Parked, NeedEventKind.Merged, NeedEventKind.Referred),

        new(NeedStage.Signaled, NeedEventKind.Signaled, NeedStage.Signaled),
        new(NeedStage.Signaled, NeedEventKind.Articulated, NeedStage.Signaled),
        new(NeedStage.Signaled, NeedEventKind.Confirmed, NeedStage.Signaled),
        new(NeedStage.Signaled, NeedEventKind.Concretized, NeedStage.Concrete),
        .. Aside(NeedStage.Signaled, NeedEventKind.Parked, NeedEventKind.Merged, NeedEventKind.Withdrawn, NeedEventKind.Declined, NeedEventKind.Referred),

        new(NeedStage.Concrete, NeedEventKind.Signaled, NeedStage.Concrete),
        new(NeedStage.Concrete, NeedEventKind.Articulated, NeedStage.Concrete),
        new(NeedStage.Concrete, NeedEventKind.Confirmed, NeedStage.Concrete),
        new(NeedStage.Concrete, NeedEventKind.Specified, NeedStage.Specified),
        .. Aside(NeedStage.Concrete, NeedEventKind.Parked, NeedEventKind.Merged, NeedEventKind.Withdrawn, NeedEventKind.Declined, NeedEventKind.Referred),

        new(NeedStage.Specified, NeedEventKind.Articulated, NeedStage.Specified),
        new(NeedStage.Specified, NeedEventKind.Confirmed, NeedStage.Specified),
        new(NeedStage.Specified, NeedEventKind.Routed, NeedStage.Routed),
        .. Aside(NeedStage.Specified, NeedEventKind.Parked, NeedEventKind.Merged, NeedEventKind.Withdrawn, NeedEventKind.Declined, NeedEventKind.Referred),

        new(NeedStage.Routed, NeedEventKind.Confirmed, NeedStage.Routed),
        new(NeedStage.Routed, NeedEventKind.Routed, NeedStage.Routed),
        new(NeedStage.Routed, NeedEventKind.Committed, NeedStage.Committed),
        .. Aside(NeedStage.Routed, NeedEventKind.Parked, NeedEventKind.Merged, NeedEventKind.Withdrawn, NeedEventKind.Declined, NeedEventKind.Referred),

        new(NeedStage.Committed, NeedEventKind.DeliveryStarted, NeedStage.InDelivery),
        .. Aside(NeedStage.Committed, NeedEventKind.Withdrawn),

        new(NeedStage.InDelivery, NeedEventKind.AssignmentDelivered, NeedStage.InDelivery, NeedStage.Delivered),
        new(NeedStage.InDelivery, NeedEventKind.AssignmentRejected, NeedStage.InDelivery),
        new(NeedStage.InDelivery, NeedEventKind.AssignmentAccepted, NeedStage.InDelivery),
        .. Aside(NeedStage.InDelivery, NeedEventKind.Withdrawn),

        new(NeedStage.Delivered, NeedEventKind.AssignmentRejected, NeedStage.InDelivery),
        new(NeedStage.Delivered, NeedEventKind.AssignmentAccepted, NeedStage.Delivered, NeedStage.Accepted),
        new(NeedStage.Delivered, NeedEventKind.ResultConfirmed, NeedStage.Delivered, NeedStage.Accepted),

        new(NeedStage.Accepted, NeedEventKind.Evaluated, NeedStage.Evaluated),
        new(NeedStage.Accepted, NeedEventKind.Reopened, NeedStage.Signaled),
        new(NeedStage.Evaluated, NeedEventKind.Closed, NeedStage.Closed),
        new(NeedStage.Evaluated, NeedEventKind.Reopened, NeedStage.Signaled),
        new(NeedStage.Closed, NeedEventKind.Reopened, NeedStage.Signaled),

        new(NeedStage.Parked, NeedEventKind.Resumed, NeedStage.Latent, NeedStage.Signaled, NeedStage.Concrete, NeedStage.Specified, NeedStage.Routed),
        .. Aside(NeedStage.Parked, NeedEventKind.Merged, NeedEventKind.Withdrawn),
        new(NeedStage.Withdrawn, NeedEventKind.Reopened, NeedStage.Signaled),
        new(NeedStage.Declined, NeedEventKind.Reopened, NeedStage.Signaled),
        new(NeedStage.Referred, NeedEventKind.Reopened, NeedStage.Signaled),
    ]);

    /// <summary>The code with which a stage refuses an event that no row admits.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The code; null where the stage admits the event.</returns>
    public static FindingCode? Refusal(NeedStage stage, NeedEventKind happened) => Table.Find(stage, happened) is not null ? null : (stage, happened) switch
    {
        (NeedStage.None, _) => NeedFindings.NeedMustBegin,
        (_, NeedEventKind.Sensed or NeedEventKind.Requested) => NeedFindings.NeedBeginsOnce,
        (NeedStage.Merged, _) => NeedFindings.MergedNeedLivesOn,
        (NeedStage.Parked, _) => NeedFindings.ParkedNeedMustBeResumed,
        (NeedStage.Closed or NeedStage.Withdrawn or NeedStage.Declined or NeedStage.Referred, _) => NeedFindings.EndedNeedMustBeReopened,
        (_, NeedEventKind.Resumed) => NeedFindings.OnlyParkedNeedIsResumed,
        (>= NeedStage.Committed, NeedEventKind.Parked or NeedEventKind.Merged or NeedEventKind.Declined or NeedEventKind.Referred) => NeedFindings.CommittedNeedIsNotSetAside,
        _ => Table.Transitions.Any(row => row.Event == happened && row.From > stage && row.From <= NeedStage.Closed) ? NeedFindings.NeedStepsMustFollow : NeedFindings.NeedStepIsPassed,
    };

    /// <summary>The life cycle as a Mermaid state diagram.</summary>
    /// <param name="language">The language of its words.</param>
    /// <returns>The diagram.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static string ToMermaid(LanguageCode language) => Table.ToMermaid(language);

    private static StageTransition<NeedStage, NeedEventKind>[] Aside(NeedStage from, params NeedEventKind[] events) =>
        [.. events.Select(happened => new StageTransition<NeedStage, NeedEventKind>(from, happened, happened switch
        {
            NeedEventKind.Parked => NeedStage.Parked,
            NeedEventKind.Merged => NeedStage.Merged,
            NeedEventKind.Withdrawn => NeedStage.Withdrawn,
            NeedEventKind.Declined => NeedStage.Declined,
            _ => NeedStage.Referred,
        }))];
}
