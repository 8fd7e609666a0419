using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Assignments;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Needs;

/// <summary>Something a customer needs, from a first sense of it to its evaluated result (behoefte).</summary>
/// <remarks>The events are kept; where the need stands, and all else, is folded from them. What a stage forbids is refused with its finding, never ignored.</remarks>
/// <example><code>
/// Need need = Need.Begin(new NeedId("N-1"), new NeedEvent.Sensed(march2, manager, ward, "Lifting patients takes two nurses", [remark]))
///     .After(new NeedEvent.Signaled(march5, wardManager, secondRemark))
///     .After(new NeedEvent.Articulated(march5, manager, [who, outcome]));
///
/// foreach (ArticulationQuestion question in need.Articulation.Assess().NextQuestions)
///     Console.WriteLine(question.Question.Dutch);
/// </code></example>
public sealed record Need
{
    private readonly NeedState _state;

    private Need(NeedId id, ValueList<NeedEvent> events, NeedState state) => (Id, Events, _state) = (id, events, state);

    /// <summary>Its identifier.</summary>
    public NeedId Id { get; }

    /// <summary>What happened to it, in order.</summary>
    public ValueList<NeedEvent> Events { get; }

    /// <summary>Where it stands.</summary>
    public NeedStage Stage => _state.Stage;

    /// <summary>Since when it stands there.</summary>
    public LocalDate Since => _state.Since!.Value;

    /// <summary>Whose need it is.</summary>
    public PartyId Customer => _state.Customer!;

    /// <summary>What it is about, in the words in which it began.</summary>
    public string Summary => _state.Summary;

    /// <summary>Whether regie sensed it, without any request.</summary>
    public bool IsProactive => _state.SensedBy is not null;

    /// <summary>Whether the customer asked or confirmed, since the need was last reopened.</summary>
    public bool IsConfirmed => _state.ConfirmedBy is not null;

    /// <summary>All that is known of it.</summary>
    public Articulation Articulation => _state.Articulation;

    /// <summary>The signals behind it.</summary>
    public ValueList<SignalId> Signals => _state.Signals;

    /// <summary>The demand that states it; null while it is not routed.</summary>
    public DemandId? Demand => _state.Demand;

    /// <summary>The rule that decided which way it goes; null while it is not routed.</summary>
    public RuleId? RoutedBy => _state.RoutedBy;

    /// <summary>How far its assignments are; empty while none are given.</summary>
    public ValueList<AssignmentProgress> Assignments => _state.Assignments;

    /// <summary>When it must be looked at again; null unless it is parked.</summary>
    public LocalDate? ParkedUntil => _state.ParkedUntil;

    /// <summary>Begins a need.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="first">How it began: <see cref="NeedEvent.Sensed"/> or <see cref="NeedEvent.Requested"/>.</param>
    /// <returns>The need.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ForbiddenTransitionException"><paramref name="first"/> begins no need.</exception>
    public static Need Begin(NeedId id, NeedEvent first)
    {
        Given.Something(id, nameof(id));
        Given.Something(first, nameof(first));
        return NeedFold.Refusal(id, NeedState.Before, first) is { } refusal
            ? throw new ForbiddenTransitionException(refusal)
            : new Need(id, [first], NeedFold.Next(NeedState.Before, first));
    }

    /// <summary>Reads back a need from its events.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="events">The events, in order.</param>
    /// <returns>The need.</returns>
    /// <exception cref="ArgumentNullException">An argument or event is null.</exception>
    /// <exception cref="RegieValidationException">The events do not make a history; all findings are in it.</exception>
    public static Need From(NeedId id, IEnumerable<NeedEvent> events)
    {
        var list = Given.Each(events, nameof(events));
        var findings = Validate(id, list);
        return findings.Count == 0
            ? new Need(id, list, list.Aggregate(NeedState.Before, NeedFold.Next))
            : throw new RegieValidationException(findings);
    }

    /// <summary>Everything that keeps events from making a history.</summary>
    /// <param name="id">The identifier of the need.</param>
    /// <param name="events">The events, in order.</param>
    /// <returns>All findings; none when they make a history. An event that is refused is passed over, and the rest is read without it.</returns>
    /// <exception cref="ArgumentNullException">An argument or event is null.</exception>
    public static ValueList<Finding> Validate(NeedId id, IEnumerable<NeedEvent> events)
    {
        Given.Something(id, nameof(id));
        var findings = new List<Finding>();
        var state = NeedState.Before;
        foreach (var happened in Given.Each(events, nameof(events)))
        {
            if (NeedFold.Refusal(id, state, happened) is { } refusal)
                findings.Add(refusal);
            else
                state = NeedFold.Next(state, happened);
        }

        if (state.Stage == NeedStage.None && findings.Count == 0)
            findings.Add(NeedProblems.NothingHappened(id));
        return findings.ToValueList();
    }

    /// <summary>The need after one more event.</summary>
    /// <param name="happened">What happened.</param>
    /// <returns>A new need; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    /// <exception cref="ForbiddenTransitionException">The need does not admit the event where it stands (<see cref="NeedFindings"/>).</exception>
    public Need After(NeedEvent happened)
    {
        Given.Something(happened, nameof(happened));
        return NeedFold.Refusal(Id, _state, happened) is { } refusal
            ? throw new ForbiddenTransitionException(refusal)
            : new Need(Id, Events.With(happened), NeedFold.Next(_state, happened));
    }

    /// <summary>The need as it was at the end of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The need with the events up to and including that date; null where it had not begun.</returns>
    public Need? AsOf(LocalDate date)
    {
        var events = Events.TakeWhile(happened => happened.On <= date).ToValueList();
        return events.Count == 0 ? null : events.Count == Events.Count ? this : new Need(Id, events, events.Aggregate(NeedState.Before, NeedFold.Next));
    }

    /// <summary>The demand that states the need, from what is known of it.</summary>
    /// <param name="demand">The identifier of the demand.</param>
    /// <returns>A draft with outcome, primary process, work domain and date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="demand"/> is null.</exception>
    /// <exception cref="ForbiddenTransitionException">The need is not specified.</exception>
    public DemandDraft ToDemand(DemandId demand)
    {
        Given.Something(demand, nameof(demand));
        var assessment = Articulation.Assess();
        return assessment.Level < ArticulationLevel.Specified
            ? throw new ForbiddenTransitionException(NeedProblems.NoDemandYet(Id, demand, assessment))
            : DemandDraft.For(demand, Id, Customer)
                .Asking(Articulation.Find<NeedFacet.Outcome>()!.Statement)
                .Serving(Articulation.Find<NeedFacet.Why>()!.PrimaryProcess)
                .In(Articulation.Find<NeedFacet.Domain>()!.Value)
                .Wanted(Articulation.Find<NeedFacet.When>()!.By);
    }

    /// <summary>The need after the assignments of its demand were given.</summary>
    /// <param name="demand">The demand by which it was routed, with its assignments.</param>
    /// <param name="on">When they were given.</param>
    /// <param name="by">Who gave them.</param>
    /// <returns>A new need; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">The demand has no assignments.</exception>
    /// <exception cref="ForbiddenTransitionException">The need was not routed by this demand, the customer did not confirm it, or the stage does not admit it.</exception>
    public Need Commit(Demand demand, LocalDate on, PersonId by)
    {
        Given.Something(demand, nameof(demand));
        var committed = new NeedEvent.Committed(on, by, demand.Assignments.Select(assignment => assignment.Id).ToValueList());
        return NeedFold.Refusal(Id, _state, committed) is null && (!demand.Need.Equals(Id) || !demand.Id.Equals(Demand))
            ? throw new ForbiddenTransitionException(NeedProblems.OtherDemand(Id, Demand!, demand))
            : After(committed);
    }

    /// <summary>Identifier, stage and summary.</summary>
    /// <returns>For example <c>N-1 (Latent): Lifting patients takes two nurses</c>.</returns>
    public override string ToString() => $"{Id} ({Stage}): {Summary}";
}
