using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Policies;

/// <summary>A proposal for doing things in another way, through its life from idea to decision (innovatievoorstel).</summary>
/// <remarks>The events are kept; where the proposal stands at a date is folded from them.</remarks>
public sealed record InnovationProposal
{
    private InnovationProposal(ProposalId id, ValueList<InnovationProposalEvent> events) => (Id, Events) = (id, events);

    /// <summary>Its identifier.</summary>
    public ProposalId Id { get; }

    /// <summary>What was done with it, in order.</summary>
    public ValueList<InnovationProposalEvent> Events { get; }

    /// <summary>What the idea is.</summary>
    public LocalizedText Idea => ((InnovationProposalEvent.Raised)Events[0]).Idea;

    /// <summary>The pilot; null while there is none.</summary>
    public InnovationProposalEvent.PilotStarted? Pilot => Events.OfType<InnovationProposalEvent.PilotStarted>().FirstOrDefault();

    /// <summary>Begins a proposal.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="raised">How it was raised.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static InnovationProposal Begin(ProposalId id, InnovationProposalEvent.Raised raised) =>
        new(Given.Something(id, nameof(id)), [Given.Something(raised, nameof(raised))]);

    /// <summary>Reads back a proposal from its events.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="events">The events, in order.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentNullException">An argument or event is null.</exception>
    /// <exception cref="ForbiddenTransitionException">An event is not admitted where it stands, or there is none.</exception>
    public static InnovationProposal From(ProposalId id, IEnumerable<InnovationProposalEvent> events)
    {
        ArgumentNullException.ThrowIfNull(id);
        var list = Given.Each(events, nameof(events));
        if (list.Count == 0 || list[0] is not InnovationProposalEvent.Raised raised)
            throw new ForbiddenTransitionException(PolicyProblems.NotAdmitted(id, InnovationProposalStage.None, list.Count == 0 ? InnovationProposalEventKind.Explored : list[0].Kind));
        return list.Skip(1).Aggregate(Begin(id, raised), (proposal, happened) => proposal.After(happened));
    }

    /// <summary>The proposal after one more event.</summary>
    /// <param name="happened">What was done.</param>
    /// <returns>A new proposal; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    /// <exception cref="ForbiddenTransitionException">The stage does not admit the event, or it lies before the one that precedes it (<see cref="PolicyFindings"/>).</exception>
    public InnovationProposal After(InnovationProposalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var previous = Events[Events.Count - 1].On;
        if (happened.On < previous)
            throw new ForbiddenTransitionException(PolicyProblems.OutOfOrder(Id, happened, previous));
        var stage = StageOn(happened.On);
        return InnovationProposalStages.Table.Find(stage, happened.Kind) is not null
            ? new InnovationProposal(Id, Events.With(happened))
            : throw new ForbiddenTransitionException(PolicyProblems.NotAdmitted(Id, stage, happened.Kind));
    }

    /// <summary>Where the proposal stands on a date.</summary>
    /// <param name="date">The date; what is recorded for later does not count yet.</param>
    /// <returns>The stage; <see cref="InnovationProposalStage.None"/> before it was raised.</returns>
    public InnovationProposalStage StageOn(LocalDate date) => Events.TakeWhile(e => e.On <= date)
        .Aggregate(InnovationProposalStage.None, (stage, happened) => InnovationProposalStages.Table.Find(stage, happened.Kind)!.To[0]);

    /// <summary>What is the matter with the proposal on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A finding where the pilot is over and nobody decided on it.</returns>
    public ValueList<Finding> FindingsOn(LocalDate date) => StageOn(date) == InnovationProposalStage.Pilot && Pilot!.Until < date
        ? [PolicyProblems.PilotOver(Id, Pilot.Until)]
        : ValueList<Finding>.Empty;

    /// <summary>Identifier and idea.</summary>
    /// <returns>For example <c>V-3: Lockers instead of desks</c>.</returns>
    public override string ToString() => $"{Id}: {Idea.English}";
}
