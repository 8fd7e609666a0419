using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Needs;
using Regie.Parties;

namespace Regie.Tests.Needs;

public class NeedTests
{
    [Fact]
    public void Begin_WithASenseOfIt_IsLatentAndUnconfirmed()
    {
        var need = Need.Begin(Ward.Id, Ward.Event(NeedEventKind.Sensed, Ward.Start));
        Assert.Equal((NeedStage.Latent, true, false), (need.Stage, need.IsProactive, need.IsConfirmed));
        Assert.Equal((Ward.Ward4, Ward.Start, "N-1 (Latent): Lifting a patient takes two nurses"), (need.Customer, need.Since, need.ToString()));
        Assert.Equal([new SignalId("S-1")], need.Signals);
        Assert.Equal([new SignalId("S-1"), new SignalId("S-2")], need.On(NeedEventKind.Signaled).On(NeedEventKind.Signaled).Signals);
    }

    [Fact]
    public void Begin_WithARequest_IsConfirmedByIt()
    {
        var need = Need.Begin(Ward.Id, Ward.Event(NeedEventKind.Requested, Ward.Start));
        Assert.Equal((NeedStage.Signaled, false, true), (need.Stage, need.IsProactive, need.IsConfirmed));
    }

    [Fact]
    public void Concretized_AndSpecified_WaitForTheirFacets()
    {
        var need = Need.Begin(Ward.Id, Ward.Event(NeedEventKind.Requested, Ward.Start));
        var two = need.After(new NeedEvent.Articulated(Ward.Start, Ward.Manager, Ward.Facets.Take(2).ToValueList()));
        var refused = Refused(() => two.On(NeedEventKind.Concretized));
        Assert.Equal(NeedFindings.FacetsMustBeKnown, refused.Code);
        Assert.Equal("Why, Where, When", refused.Values.Single(value => value.Name == "missing").Value);
        Assert.Equal("Need N-1 is not concrete yet. Ask: Which part of your own work goes better with it, and how will you notice? Where is it needed? By when must it be there?", refused.Message.English);

        var concrete = two.After(new NeedEvent.Articulated(Ward.Start, Ward.Manager, Ward.Facets.Skip(2).Take(3).ToValueList())).On(NeedEventKind.Concretized);
        Assert.Equal(NeedStage.Concrete, concrete.Stage);
        Assert.Equal("Criterion, Quantity, Quality, BudgetHolder, PolicyCheck, Domain", Refused(() => concrete.On(NeedEventKind.Specified)).Values.Single(value => value.Name == "missing").Value);
        Assert.Equal(NeedFindings.DemandNeedsSpecifiedNeed, Refused(() => concrete.ToDemand(new DemandId("D-1"))).Code);
        Assert.Equal(NeedStage.Specified, concrete.On(NeedEventKind.Articulated).On(NeedEventKind.Specified).Stage);
    }

    [Fact]
    public void Committed_WithoutTheCustomersConfirmation_IsRefused()
    {
        var need = Need.Begin(Ward.Id, Ward.Event(NeedEventKind.Sensed, Ward.Start)).On(NeedEventKind.Signaled).On(NeedEventKind.Articulated).On(NeedEventKind.Concretized).On(NeedEventKind.Specified).On(NeedEventKind.Routed);
        Assert.Equal(NeedFindings.CustomerMustConfirmNeed, Refused(() => need.On(NeedEventKind.Committed)).Code);
        Assert.Equal(NeedFindings.RaiserMustNotConfirmNeed, Refused(() => need.After(new NeedEvent.Confirmed(new LocalDate(2026, 4, 1), Ward.Manager))).Code);
        Assert.Equal(NeedStage.Committed, need.On(NeedEventKind.Confirmed).On(NeedEventKind.Committed).Stage);
    }

    [Fact]
    public void Reopened_AsksAFreshConfirmationAndRoute()
    {
        var need = Ward.At(NeedStage.Closed).On(NeedEventKind.Reopened);
        Assert.Equal((NeedStage.Signaled, false, null, null, 0), (need.Stage, need.IsConfirmed, need.Demand, need.RoutedBy, need.Assignments.Count));
        Assert.Equal(ArticulationLevel.Specified, need.Articulation.Assess().Level);
        var routed = need.On(NeedEventKind.Concretized).On(NeedEventKind.Specified).On(NeedEventKind.Routed);
        Assert.Equal(NeedFindings.CustomerMustConfirmNeed, Refused(() => routed.On(NeedEventKind.Committed)).Code);
    }

    [Fact]
    public void Delivered_WhenAllAssignmentsAre_AndAcceptedWhenEachIsAndTheCustomerConfirms()
    {
        var one = Ward.At(NeedStage.Committed).On(NeedEventKind.DeliveryStarted).On(NeedEventKind.AssignmentDelivered, Ward.Rails);
        Assert.Equal(NeedStage.InDelivery, one.Stage);
        var both = one.On(NeedEventKind.AssignmentDelivered, Ward.Training);
        Assert.Equal(NeedStage.Delivered, both.Stage);

        var rejected = both.On(NeedEventKind.AssignmentRejected, Ward.Rails);
        Assert.Equal(NeedStage.InDelivery, rejected.Stage);
        Assert.Equal("[A-1: Rejected, A-2: Delivered]", rejected.Assignments.ToString());
        var again = rejected.On(NeedEventKind.AssignmentDelivered, Ward.Rails);
        Assert.Equal((NeedStage.Delivered, 1), (again.Stage, again.Assignments[0].Rejections));

        var accepted = again.On(NeedEventKind.AssignmentAccepted, Ward.Rails);
        Assert.Equal(NeedStage.Delivered, accepted.Stage);
        Assert.Equal(NeedStage.Delivered, accepted.On(NeedEventKind.AssignmentAccepted, Ward.Training).Stage);
        Assert.Equal(NeedStage.Delivered, accepted.On(NeedEventKind.ResultConfirmed).Stage);
        Assert.Equal(NeedStage.Accepted, accepted.On(NeedEventKind.AssignmentAccepted, Ward.Training).On(NeedEventKind.ResultConfirmed).Stage);
        Assert.Equal(NeedStage.Accepted, accepted.On(NeedEventKind.ResultConfirmed).On(NeedEventKind.AssignmentAccepted, Ward.Training).Stage);
    }

    [Fact]
    public void Rejected_AfterTheCustomerConfirmed_AsksTheCustomerAgain()
    {
        var need = Ward.At(NeedStage.Delivered).On(NeedEventKind.AssignmentAccepted, Ward.Rails).On(NeedEventKind.ResultConfirmed).On(NeedEventKind.AssignmentRejected, Ward.Training)
            .On(NeedEventKind.AssignmentDelivered, Ward.Training).On(NeedEventKind.AssignmentAccepted, Ward.Training);
        Assert.Equal(NeedStage.Delivered, need.Stage);
        Assert.Equal(NeedStage.Accepted, need.On(NeedEventKind.ResultConfirmed).Stage);
    }

    [Fact]
    public void Assignments_AreDeliveredFirstAndJudgedOnce()
    {
        var need = Ward.At(NeedStage.InDelivery);
        (Action Act, FindingCode Code, string Why)[] rows =
        [
            (() => need.On(NeedEventKind.AssignmentAccepted, Ward.Training), NeedFindings.AssignmentMustAdmitStep, "not delivered yet"),
            (() => need.On(NeedEventKind.AssignmentRejected, Ward.Training), NeedFindings.AssignmentMustAdmitStep, "not delivered yet"),
            (() => need.On(NeedEventKind.AssignmentDelivered, Ward.Rails), NeedFindings.AssignmentMustAdmitStep, "delivered already"),
            (() => need.On(NeedEventKind.AssignmentAccepted, Ward.Rails).On(NeedEventKind.AssignmentRejected, Ward.Rails), NeedFindings.AssignmentMustAdmitStep, "accepted already"),
            (() => need.On(NeedEventKind.AssignmentDelivered, new AssignmentId("A-3")), NeedFindings.AssignmentMustBeOfTheNeed, "of another need"),
        ];
        foreach (var (act, code, why) in rows)
            Expect.Equal(code, Expect.Throws<ForbiddenTransitionException>(act, why).Finding.Code, why);
    }

    [Theory]
    [InlineData(NeedStage.Latent)]
    [InlineData(NeedStage.Signaled)]
    [InlineData(NeedStage.Concrete)]
    [InlineData(NeedStage.Specified)]
    [InlineData(NeedStage.Routed)]
    public void Resumed_StandsWhereItWasParked(NeedStage stage)
    {
        var parked = Ward.At(stage).On(NeedEventKind.Parked);
        Assert.NotNull(parked.ParkedUntil);
        Assert.Equal((stage, null), (parked.On(NeedEventKind.Resumed).Stage, parked.On(NeedEventKind.Resumed).ParkedUntil));
    }

    [Fact]
    public void Merged_IntoItself_IsRefused() => Assert.Equal(NeedFindings.NeedMustNotMergeIntoItself, Refused(() => Ward.At(NeedStage.Signaled).After(new NeedEvent.Merged(new LocalDate(2027, 1, 1), Ward.Manager, Ward.Id))).Code);

    [Fact]
    public void After_AnEarlierDate_IsRefused()
    {
        var need = Ward.At(NeedStage.Signaled);
        var finding = Refused(() => need.After(Ward.Event(NeedEventKind.Confirmed, need.Events[^1].On.PlusDays(-1))));
        Assert.Equal(NeedFindings.NeedEventsMustBeInOrder, finding.Code);
        Assert.Equal(NeedStage.Signaled, need.After(Ward.Event(NeedEventKind.Confirmed, need.Events[^1].On)).Stage);
    }

    [Fact]
    public void Commit_GivesTheAssignmentsOfTheDemandThatItWasRoutedBy()
    {
        var routed = Ward.At(NeedStage.Routed);
        var demand = routed.ToDemand(new DemandId("D-1")).Build().With(Ward.Assignment(Ward.Rails, "R-builder", "builder").Build()).With(Ward.Assignment(Ward.Training, "R-trainer", "trainer").Build());
        Assert.Equal(("One nurse lifts a patient alone", "care on ward 4", "building", new LocalDate(2026, 6, 30)), (demand.Outcome, demand.PrimaryProcess, demand.Domain?.Value, demand.WantedOn));

        var committed = routed.Commit(demand, new LocalDate(2026, 4, 1), Ward.Manager);
        Assert.Equal([Ward.Rails, Ward.Training], committed.Assignments.Select(a => a.Assignment));
        Assert.Equal(NeedFindings.DemandMustBeOfTheNeed, Refused(() => routed.After(new NeedEvent.Routed(new LocalDate(2026, 4, 1), Ward.Manager, new DemandId("D-2"), new RuleId("intake.R9"))).Commit(demand, new LocalDate(2026, 4, 1), Ward.Manager)).Code);
        Expect.Argument<ArgumentException>("Assignments", () => routed.Commit(routed.ToDemand(new DemandId("D-1")).Build(), new LocalDate(2026, 4, 1), Ward.Manager));
        Assert.Equal(NeedFindings.NeedStepsMustFollow, Refused(() => Ward.At(NeedStage.Specified).Commit(demand, new LocalDate(2026, 4, 1), Ward.Manager)).Code);
    }

    [Fact]
    public void AsOf_IsTheNeedAsItWas()
    {
        var need = Ward.At(NeedStage.Closed);
        Assert.Null(need.AsOf(Ward.Start.PlusDays(-1)));
        Assert.Equal(NeedStage.Latent, need.AsOf(Ward.Start)!.Stage);
        Assert.Equal(need, need.AsOf(new LocalDate(2099, 1, 1)));
        for (var i = 0; i < need.Events.Count; i++)
            Assert.Equal(Need.From(Ward.Id, need.Events.Take(i + 1)), need.AsOf(need.Events[i].On));
    }

    [Fact]
    public void Validate_ReportsEveryEventThatIsRefused()
    {
        NeedEvent[] events =
        [
            Ward.Event(NeedEventKind.Confirmed, Ward.Start),
            Ward.Event(NeedEventKind.Sensed, Ward.Start),
            Ward.Event(NeedEventKind.Requested, Ward.Start),
            Ward.Event(NeedEventKind.Signaled, Ward.Start.PlusDays(-1)),
            Ward.Event(NeedEventKind.Signaled, Ward.Start),
            Ward.Event(NeedEventKind.Resumed, Ward.Start),
        ];
        Assert.Equal(
            [NeedFindings.NeedMustBegin, NeedFindings.NeedBeginsOnce, NeedFindings.NeedEventsMustBeInOrder, NeedFindings.OnlyParkedNeedIsResumed],
            Need.Validate(Ward.Id, events).Codes());
        Assert.Equal(Need.Validate(Ward.Id, events), Assert.Throws<RegieValidationException>(() => Need.From(Ward.Id, events)).Findings);
        Assert.Equal([NeedFindings.NeedMustBegin], Need.Validate(Ward.Id, []).Codes());
        Assert.All(Need.Validate(Ward.Id, events), finding => Assert.Equal((Severity.Error, ActorRole.CustomerManagement), (finding.Severity, finding.Actor)));
    }

    [Fact]
    public void Refusal_SaysWhatWhyAndWhatToDo()
    {
        var finding = Refused(() => Ward.At(NeedStage.Committed).On(NeedEventKind.Declined));
        Assert.Equal("Need N-1 is committed; \"declined\" is not possible then. Assignments are running: let the customer withdraw it, or complete them.", finding.Message.English);
        Assert.Equal("Behoefte N-1 is opgedragen; \"afgewezen\" kan dan niet. Er lopen opdrachten: laat de klant haar intrekken, of rond de opdrachten af.", finding.Message.Dutch);
        Assert.Equal(["need=N-1", "stage=Committed", "event=Declined"], finding.Values.Select(value => value.ToString()));
    }

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("id", () => Need.Begin(null!, Ward.Event(NeedEventKind.Sensed, Ward.Start)));
        Expect.Argument<ArgumentNullException>("first", () => Need.Begin(Ward.Id, null!));
        Expect.Argument<ArgumentNullException>("events", () => Need.From(Ward.Id, [null!]));
        Expect.Argument<ArgumentNullException>("happened", () => Ward.At(NeedStage.Latent).After(null!));
        Expect.Argument<ArgumentNullException>("by", () => new NeedEvent.Closed(Ward.Start, null!));
        Expect.Argument<ArgumentException>("Facets", () => new NeedEvent.Articulated(Ward.Start, Ward.Manager, []));
        Expect.Argument<ArgumentException>("Assignments", () => new NeedEvent.Committed(Ward.Start, Ward.Manager, []));
        Expect.Argument<ArgumentException>("Assignments", () => new NeedEvent.Committed(Ward.Start, Ward.Manager, [Ward.Rails, Ward.Rails]));
        Expect.Argument<ArgumentOutOfRangeException>("Until", () => new NeedEvent.Parked(Ward.Start, Ward.Manager, Ward.Start, "x"));
        Expect.Argument<ArgumentOutOfRangeException>("Ground", () => new NeedEvent.Declined(Ward.Start, Ward.Manager, (DeclineGround)9, new DeclineAlternative.ExplicitlyNone("x")));
        Expect.Argument<ArgumentNullException>("Alternative", () => new NeedEvent.Declined(Ward.Start, Ward.Manager, DeclineGround.NoBudget, null!));
        Expect.Argument<ArgumentException>("Motive", () => new DeclineAlternative.ExplicitlyNone(" "));
        Expect.Argument<ArgumentException>("Conclusion", () => new NeedEvent.Evaluated(Ward.Start, Ward.Manager, ""));
    }

    private static Finding Refused(Action act) => Assert.Throws<ForbiddenTransitionException>(act).Finding;
}
