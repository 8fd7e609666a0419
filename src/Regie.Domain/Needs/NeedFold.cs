using System;
using System.Linq;
using Regie.Identifiers;

namespace Regie.Needs;

/// <summary>How an event changes what is known of a need, and what keeps it from doing so.</summary>
internal static class NeedFold
{
    public static Finding? Refusal(NeedId need, NeedState state, NeedEvent happened)
    {
        if (happened.On < state.LastOn)
            return NeedProblems.OutOfOrder(need, happened, state.LastOn.Value);
        if (NeedStages.Table.Find(state.Stage, happened.Kind) is null)
            return NeedProblems.NotAdmitted(need, state.Stage, happened.Kind);
        return happened switch
        {
            NeedEvent.Confirmed when happened.By.Equals(state.SensedBy) => NeedProblems.ConfirmedByRaiser(need, happened.By),
            NeedEvent.Concretized => NotKnown(need, state, ArticulationLevel.Concrete),
            NeedEvent.Specified => NotKnown(need, state, ArticulationLevel.Specified),
            NeedEvent.Committed when state.ConfirmedBy is null => NeedProblems.NotConfirmed(need),
            NeedEvent.AssignmentDelivered delivered => NotPossible(need, state, delivered.Assignment, happened),
            NeedEvent.AssignmentRejected rejected => NotPossible(need, state, rejected.Assignment, happened),
            NeedEvent.AssignmentAccepted accepted => NotPossible(need, state, accepted.Assignment, happened),
            NeedEvent.Merged merged when merged.Into.Equals(need) => NeedProblems.MergedIntoItself(need),
            _ => null,
        };
    }

    public static NeedState Next(NeedState state, NeedEvent happened)
    {
        var after = Apply(state, happened);
        var to = NeedStages.Table.Find(state.Stage, happened.Kind)!.To;
        var stage = to.Count == 1 ? to[0] : Chosen(after, happened, to);
        return after with { Stage = stage, LastOn = happened.On, Since = stage == state.Stage ? state.Since : happened.On };
    }

    // The table says which stages may follow; where there are several, the history says which.
    private static NeedStage Chosen(NeedState after, NeedEvent happened, ValueList<NeedStage> to) => happened switch
    {
        NeedEvent.Resumed => after.ParkedAt,
        NeedEvent.AssignmentDelivered => to[after.Assignments.All(a => a.IsDelivered) ? 1 : 0],
        _ => to[after.IsResultConfirmed && after.Assignments.All(a => a.State == AssignmentState.Accepted) ? 1 : 0],
    };

    private static NeedState Apply(NeedState state, NeedEvent happened) => happened switch
    {
        NeedEvent.Sensed sensed => state with { Customer = sensed.Customer, Summary = sensed.Summary, SensedBy = sensed.By, Signals = sensed.Signals.Distinct().ToValueList() },
        NeedEvent.Requested requested => state with { Customer = requested.Customer, Summary = requested.Summary, ConfirmedBy = requested.By },
        NeedEvent.Signaled signaled => state.Signals.Contains(signaled.Signal) ? state : state with { Signals = state.Signals.With(signaled.Signal) },
        NeedEvent.Articulated articulated => state with { Articulation = state.Articulation.With(articulated.Facets) },
        NeedEvent.Confirmed => state with { ConfirmedBy = happened.By },
        NeedEvent.Routed routed => state with { Demand = routed.Demand, RoutedBy = routed.Rule },
        NeedEvent.Committed committed => state with { Assignments = committed.Assignments.Select(id => new AssignmentProgress(id, AssignmentState.Given, 0)).ToValueList() },
        NeedEvent.AssignmentDelivered delivered => WithStep(state, delivered.Assignment, happened.Kind),
        NeedEvent.AssignmentRejected rejected => WithStep(state, rejected.Assignment, happened.Kind) with { IsResultConfirmed = false },
        NeedEvent.AssignmentAccepted accepted => WithStep(state, accepted.Assignment, happened.Kind),
        NeedEvent.ResultConfirmed => state with { IsResultConfirmed = true },
        NeedEvent.Parked parked => state with { ParkedAt = state.Stage, ParkedUntil = parked.Until },
        NeedEvent.Resumed => state with { ParkedUntil = null },
        NeedEvent.Reopened => state with { ConfirmedBy = null, Demand = null, RoutedBy = null, Assignments = ValueList<AssignmentProgress>.Empty, IsResultConfirmed = false },
        _ => state,
    };

    private static NeedState WithStep(NeedState state, AssignmentId assignment, NeedEventKind happened) =>
        state with { Assignments = state.Assignments.Select(a => a.Assignment.Equals(assignment) ? a.After(happened)! : a).ToValueList() };

    private static Finding? NotKnown(NeedId need, NeedState state, ArticulationLevel level) =>
        state.Articulation.Assess() is var assessment && assessment.Level >= level ? null : NeedProblems.NotKnown(need, assessment, level);

    private static Finding? NotPossible(NeedId need, NeedState state, AssignmentId assignment, NeedEvent happened) =>
        state.Assignments.FirstOrDefault(a => a.Assignment.Equals(assignment)) is not { } progress ? NeedProblems.OtherAssignment(need, assignment, state.Assignments)
            : progress.After(happened.Kind) is null ? NeedProblems.AssignmentElsewhere(need, progress, happened.Kind)
            : null;
}
