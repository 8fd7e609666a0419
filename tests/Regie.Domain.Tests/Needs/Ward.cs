using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Assignments;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Measurements;
using Regie.Needs;
using Regie.Norms;

namespace Regie.Tests.Needs;

/// <summary>A ward where lifting patients takes two nurses: what the tests on needs are about.</summary>
internal static class Ward
{
    public static readonly NeedId Id = new("N-1");
    public static readonly PartyId Ward4 = new("ward-4");
    public static readonly PersonId Manager = new("customer-manager");
    public static readonly PersonId WardManager = new("ward-manager");
    public static readonly LocalDate Start = new(2026, 3, 2);
    public static readonly AssignmentId Rails = new("A-1");
    public static readonly AssignmentId Training = new("A-2");

    /// <summary>What makes the need concrete, then what specifies it.</summary>
    public static readonly NeedFacet[] Facets =
    [
        new NeedFacet.Who(Ward4, "nurses of ward 4"),
        new NeedFacet.Outcome("One nurse lifts a patient alone"),
        new NeedFacet.Why("care on ward 4", "no patient waits for a second nurse"),
        new NeedFacet.Where(new LocationId("ward-4")),
        new NeedFacet.When(new LocalDate(2026, 6, 30)),
        new NeedFacet.Criterion(AcceptanceCriterion.Measured("lifts done by one nurse", Target.AtLeast(95), Unit.Percent)),
        new NeedFacet.Quantity(6, Unit.Count),
        new NeedFacet.Quality("lifts 200 kg, as the safety standard asks"),
        new NeedFacet.BudgetHolder(new PersonId("care-director")),
        new NeedFacet.PolicyCheck(Manager, []),
        new NeedFacet.Domain(new WorkDomainId("building")),
    ];

    /// <summary>The way from nothing to closed, with what is needed to take each step.</summary>
    private static readonly NeedEventKind[] Way =
    [
        NeedEventKind.Sensed, NeedEventKind.Articulated, NeedEventKind.Signaled, NeedEventKind.Confirmed, NeedEventKind.Concretized, NeedEventKind.Specified, NeedEventKind.Routed,
        NeedEventKind.Committed, NeedEventKind.DeliveryStarted, NeedEventKind.AssignmentDelivered, NeedEventKind.AssignmentAccepted, NeedEventKind.ResultConfirmed,
        NeedEventKind.Evaluated, NeedEventKind.Closed,
    ];

    /// <summary>An event of a kind that its guards let pass, if the stage does; about one assignment, or another.</summary>
    public static NeedEvent Event(NeedEventKind kind, LocalDate on, AssignmentId? assignment = null) => kind switch
    {
        NeedEventKind.Sensed => new NeedEvent.Sensed(on, Manager, Ward4, "Lifting a patient takes two nurses", [new SignalId("S-1")]),
        NeedEventKind.Requested => new NeedEvent.Requested(on, WardManager, Ward4, "Lifting must be easier"),
        NeedEventKind.Signaled => new NeedEvent.Signaled(on, WardManager, new SignalId("S-2")),
        NeedEventKind.Articulated => new NeedEvent.Articulated(on, Manager, Facets.ToValueList()),
        NeedEventKind.Confirmed => new NeedEvent.Confirmed(on, WardManager),
        NeedEventKind.Concretized => new NeedEvent.Concretized(on, Manager),
        NeedEventKind.Specified => new NeedEvent.Specified(on, Manager),
        NeedEventKind.Routed => new NeedEvent.Routed(on, Manager, new DemandId("D-1"), new RuleId("intake.R9")),
        NeedEventKind.Committed => new NeedEvent.Committed(on, Manager, [Rails, Training]),
        NeedEventKind.DeliveryStarted => new NeedEvent.DeliveryStarted(on, Manager),
        NeedEventKind.AssignmentDelivered => new NeedEvent.AssignmentDelivered(on, Manager, assignment ?? Rails),
        NeedEventKind.AssignmentRejected => new NeedEvent.AssignmentRejected(on, Manager, assignment ?? Rails, "two rails do not bear the load"),
        NeedEventKind.AssignmentAccepted => new NeedEvent.AssignmentAccepted(on, Manager, assignment ?? Rails),
        NeedEventKind.ResultConfirmed => new NeedEvent.ResultConfirmed(on, WardManager),
        NeedEventKind.Evaluated => new NeedEvent.Evaluated(on, Manager, "no patient waited in May"),
        NeedEventKind.Closed => new NeedEvent.Closed(on, Manager),
        NeedEventKind.Parked => new NeedEvent.Parked(on, Manager, on.PlusDays(30), "the ward moves first"),
        NeedEventKind.Resumed => new NeedEvent.Resumed(on, Manager),
        NeedEventKind.Merged => new NeedEvent.Merged(on, Manager, new NeedId("N-2")),
        NeedEventKind.Withdrawn => new NeedEvent.Withdrawn(on, WardManager, "the ward closes"),
        NeedEventKind.Declined => new NeedEvent.Declined(on, Manager, DeclineGround.NoBudget, new DeclineAlternative.Offered("a mobile hoist on loan")),
        NeedEventKind.Referred => new NeedEvent.Referred(on, Manager, new WorkDomainId("medical-devices"), "clinical engineering"),
        NeedEventKind.Reopened => new NeedEvent.Reopened(on, Manager, "the rails rattle"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A need at a stage, one event a day from the start; in delivery one assignment of two is delivered.</summary>
    public static Need At(NeedStage stage) => stage switch
    {
        NeedStage.Parked => At(NeedStage.Concrete).On(NeedEventKind.Parked),
        NeedStage.Merged => At(NeedStage.Concrete).On(NeedEventKind.Merged),
        NeedStage.Withdrawn => At(NeedStage.Concrete).On(NeedEventKind.Withdrawn),
        NeedStage.Declined => At(NeedStage.Concrete).On(NeedEventKind.Declined),
        NeedStage.Referred => At(NeedStage.Concrete).On(NeedEventKind.Referred),
        NeedStage.InDelivery => At(NeedStage.Committed).On(NeedEventKind.DeliveryStarted).On(NeedEventKind.AssignmentDelivered, Rails),
        NeedStage.Delivered => At(NeedStage.InDelivery).On(NeedEventKind.AssignmentDelivered, Training),
        NeedStage.Accepted => At(NeedStage.Delivered).On(NeedEventKind.AssignmentAccepted, Rails).On(NeedEventKind.AssignmentAccepted, Training).On(NeedEventKind.ResultConfirmed),
        NeedStage.Evaluated => At(NeedStage.Accepted).On(NeedEventKind.Evaluated),
        NeedStage.Closed => At(NeedStage.Evaluated).On(NeedEventKind.Closed),
        _ => Along(stage),
    };

    /// <summary>The need after an event of a kind, a day after the last.</summary>
    public static Need On(this Need need, NeedEventKind kind, AssignmentId? assignment = null) => need.After(Event(kind, need.Events[^1].On.PlusDays(1), assignment));

    public static AssignmentDraft Assignment(AssignmentId id, string relationship, string contractor, string result = "Six rooms with a rail") => AssignmentDraft.For(id, new DemandId("D-1"), new RelationshipId(relationship), new PartyId(contractor))
        .Delivering(result).AcceptedWhen(AcceptanceCriterion.Measured("rooms with a tested rail", Target.AtLeast(6), Unit.Count)).At(new AssignmentPrice.Fixed(Money.Euro(9_600)))
        .During(new LocalDate(2026, 4, 1), new LocalDate(2026, 7, 1)).PutDownIn(InstrumentKind.CallOffAgreement).MeasuredBy(new PartyId("regie")).Under(new NormId("in-time"));

    public static IEnumerable<FindingCode> Codes(this IEnumerable<Finding> findings) => findings.Select(finding => finding.Code);

    private static Need Along(NeedStage stage)
    {
        var need = Need.Begin(Id, Event(Way[0], Start));
        foreach (var kind in Way.Skip(1))
        {
            if (need.Stage == stage && kind != NeedEventKind.Articulated && kind != NeedEventKind.Confirmed)
                return need;
            need = need.On(kind);
        }

        throw new ArgumentOutOfRangeException(nameof(stage), stage, "The way does not pass this stage.");
    }
}
