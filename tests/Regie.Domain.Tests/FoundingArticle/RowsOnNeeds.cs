using System;
using System.Linq;
using System.Reflection;
using NodaTime;
using Regie.Assignments;
using Regie.Catalog;
using Regie.Compensation;
using Regie.CustomerRelations;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Intake;
using Regie.Language;
using Regie.Measurements;
using Regie.Needs;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;
using Regie.Policies;
using Regie.Settlement;
using Regie.Tests.Intake;
using Regie.Tests.Needs;

namespace Regie.Tests.FoundingArticle;

/// <summary>What the founding article asks of software on needs, demands and the relationship with customers; each test names its row.</summary>
public class RowsOnNeeds
{
    [Fact]
    public void Row04_AnAssignmentToASupplierIsVerifiableOrRefused()
    {
        var draft = AssignmentDraft.For(Ward.Rails, new DemandId("D-1"), new RelationshipId("R-builder"), new PartyId("builder"));
        Assert.Equal(
            [
                AssignmentFindings.AssignmentMustStateResult, AssignmentFindings.AssignmentMustStateMeasurableCriterion, AssignmentFindings.AssignmentMustStatePrice, AssignmentFindings.AssignmentMustStatePeriod,
                AssignmentFindings.AssignmentMustStateInstrument, AssignmentFindings.AssignmentMustStateMeasurer, AssignmentFindings.AssignmentMustStateNorms,
            ],
            Assert.Throws<RegieValidationException>(draft.Build).Findings.Codes());
        Assert.NotNull(Ward.Assignment(Ward.Rails, "R-builder", "builder").Build());
    }

    [Fact]
    public void Row05_ACustomersRequestIsNeverRefusedForBeingIncomplete()
    {
        var nothing = new CustomerRequest(null, null).AssessReadiness();
        Assert.Equal((false, 2), (nothing.IsRefused, nothing.Findings.Count));
        Assert.All(nothing.Findings, finding => Assert.Equal(ActorRole.CustomerManagement, finding.Actor));
        Assert.True(new CustomerRequest(Ward.Ward4, "lifting is easier").AssessReadiness().IsComplete);
        Assert.Equal(NeedFindings.IncompleteIsNoGround, Assert.Throws<RegieValidationException>(() => DeclineGrounds.Parse("incomplete")).Findings[0].Code);
        Assert.Equal([DeclineGround.PolicyConflict, DeclineGround.NoBudget, DeclineGround.NotFeasible], Enum.GetValues<DeclineGround>());
    }

    [Fact]
    public void Row05_WhatACustomerSeesHasNoPlaceForMoneyNormsOrClauses()
    {
        Type[] allowed = [typeof(NeedId), typeof(string), typeof(LocalDate?), typeof(LocalizedText), typeof(PersonId)];
        foreach (var type in new[] { typeof(CustomerView), typeof(CustomerRequest) })
            Assert.All(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Assert.Contains(property.PropertyType, allowed.Append(typeof(PartyId))));
    }

    [Fact]
    public void Row06_OneDemandBecomesManyAssignments_AndIsAcceptedWhenEachIsAndTheCustomerConfirms()
    {
        var routed = Ward.At(NeedStage.Routed);
        var demand = routed.ToDemand(new DemandId("D-1")).Build().With(Ward.Assignment(Ward.Rails, "R-builder", "builder").Build()).With(Ward.Assignment(Ward.Training, "R-trainer", "trainer").Build());
        Assert.All(demand.Assignments, assignment => Assert.Equal((demand.Id, demand.Need), (assignment.Demand, routed.Id)));
        Assert.Equal(2, demand.Assignments.Select(assignment => assignment.Relationship).Distinct().Count());

        var need = routed.Commit(demand, new LocalDate(2026, 4, 1), Ward.Manager).On(NeedEventKind.DeliveryStarted).On(NeedEventKind.AssignmentDelivered, Ward.Rails);
        Assert.Equal(NeedStage.InDelivery, need.Stage);
        need = need.On(NeedEventKind.AssignmentDelivered, Ward.Training);
        Assert.Equal(NeedStage.Delivered, need.Stage);
        need = need.On(NeedEventKind.AssignmentAccepted, Ward.Rails).On(NeedEventKind.AssignmentAccepted, Ward.Training);
        Assert.Equal(NeedStage.Delivered, need.Stage);
        Assert.Equal(NeedStage.Accepted, need.On(NeedEventKind.ResultConfirmed).Stage);
    }

    [Fact]
    public void Row07_ANeedMayStartFromASignal_ButACustomerConfirmsItBeforeItBecomesAnAssignment()
    {
        var need = Need.Begin(Ward.Id, new NeedEvent.Sensed(Ward.Start, Ward.Manager, Ward.Ward4, "Lifting a patient takes two nurses", [new SignalId("S-1")]));
        Assert.True(need.IsProactive);
        var routed = need.On(NeedEventKind.Signaled).On(NeedEventKind.Articulated).On(NeedEventKind.Concretized).On(NeedEventKind.Specified).On(NeedEventKind.Routed);
        Assert.Equal(NeedFindings.CustomerMustConfirmNeed, Assert.Throws<ForbiddenTransitionException>(() => routed.On(NeedEventKind.Committed)).Finding.Code);
        Assert.Equal(NeedStage.Committed, routed.On(NeedEventKind.Confirmed).On(NeedEventKind.Committed).Stage);
        Assert.NotEmpty(need.Articulation.Assess().NextQuestions);
    }

    [Fact]
    public void Row09_ACatalogRequestThatFitsNeverEntersRegie_AndADeviationPastCustomerManagementIsABypass()
    {
        var fits = IntakeRouter.Standard.Route(Desk.Ordering(Desk.Chair, 10), Desk.Setting);
        Assert.Equal((IntakeDestination.CatalogOrder, ActorRole.ServiceDesk, ActorRole.ServiceDesk), (fits.Route.Destination, fits.Route.HandledBy, fits.Route.Owner));
        var deviates = IntakeRouter.Standard.Route(Desk.Ordering(Desk.Chair, 11), Desk.Setting);
        Assert.Equal(ActorRole.CustomerManagement, deviates.Route.Owner);
        Assert.Equal([IntakeFindings.DeviatingDemandBypassedCustomerManagement], IntakeReview.Bypasses([new HandledDemand(new DemandId("D-1"), deviates, ActorRole.ServiceDesk, Desk.Today)], Desk.Today).Codes());
        Assert.Empty(IntakeReview.Bypasses([new HandledDemand(new DemandId("D-2"), fits, ActorRole.ServiceDesk, Desk.Today)], Desk.Today));
    }

    [Fact]
    public void Row11_ADemandAboveTheCatalogNamesThePrimaryProcessThatItServes()
    {
        var draft = DemandDraft.For(new DemandId("D-1"), Ward.Id, Ward.Ward4).Asking("One nurse lifts a patient alone");
        Assert.Equal([AssignmentFindings.DemandMustNamePrimaryProcess], draft.Validate().Codes());
        Assert.Empty(draft.AtLevel(DemandLevel.Catalog).Validate());
        Assert.Equal("care on ward 4", Ward.At(NeedStage.Specified).ToDemand(new DemandId("D-1")).Build().PrimaryProcess);
    }

    [Fact]
    public void Row12_TheKeeperOfTheRelationshipIsToldOfOverduePromisesStaleContactAndUnansweredSignals()
    {
        var file = CustomerFile.Open(Ward.Ward4, new LocalDate(2026, 1, 1))
            .With(Promise.Of(new PromiseId("T-1"), Ward.Ward4, "a trial hoist", new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 20)))
            .With(Signal.Of(new SignalId("S-1"), Ward.Ward4, new LocalDate(2026, 4, 1), SignalKind.Remark, SignalTone.Negative));
        var findings = file.AssessHealth([], new LocalDate(2026, 4, 16), RelationshipHealthPolicy.Default).Findings;
        Assert.Equal([HealthFindings.PromiseIsOverdue, HealthFindings.ContactIsStale, HealthFindings.SignalAwaitsContact, HealthFindings.NoCommitmentIsRegistered], findings.Codes());
        Assert.All(findings, finding => Assert.Equal(ActorRole.CustomerManagement, finding.Actor));
    }

    [Fact]
    public void Row12_ANeedOutsideTheRepresentedDomainIsReferred_NeverOwned()
    {
        var answer = IntakeRouter.Standard.Route(IntakeCase.Of(IntakeKind.Request, Ward.Ward4, new WorkDomainId("fleet"), Desk.Today), Desk.Setting);
        Assert.Equal((IntakeRules.OutsideDomain, IntakeDestination.Referral, ActorRole.Customer), (answer.Rule, answer.Route.Destination, answer.Route.Owner));
        Assert.Equal(NeedFindings.OutOfDomainIsReferred, Assert.Throws<RegieValidationException>(() => DeclineGrounds.Parse("out of domain")).Findings[0].Code);
        Assert.Equal(NeedStage.Referred, Ward.At(NeedStage.Signaled).On(NeedEventKind.Referred).Stage);
    }

    [Fact]
    public void Row13_MeetingTheNormIsTheAim_MoreThanThatIsNoReward()
    {
        var start = new LocalDate(2026, 1, 1);
        var inTime = new Indicator(new IndicatorId("in-time"), LocalizedText.Of("op tijd", "in time"), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);
        var norm = NormDraft.For(new NormId("P2"), inTime).Binds(new NormParties(new PartyId("supplier"), new PartyId("hospital"))).Requires(Target.AtLeast(90), start).Judged(AssessmentSchedule.Monthly(start)).Build();
        var scheme = CompensationDraft.In(Currency.Eur, LegalCharacter.ServiceCredit, Enforceability.DefaultFor(InstrumentKind.Contract))
            .With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 3m, (90m, 0m))), ConsequenceBasis.PercentOfCharge())).Build();
        var month = norm.Schedule.PeriodOf(new LocalDate(2026, 3, 20), DateTimeZone.Utc);
        var at = Instant.FromUtc(2026, 3, 20, 12, 0);
        var balances = new[] { 9, 10 }.Select(hits => norm.Assess(month, ObservationSet.Of(Enumerable.Range(1, 10).Select(i => new Observation.Event(
            new ObservationId("T-" + i), inTime.Id, new EventMoments(at, null, at), i <= hits ? new Measured.Hit() : new Measured.Miss())))))
            .Select(judged => (judged[0].Verdict.Kind, scheme.Settle(SettlementBasis.For(month, Money.Euro(10_000), judged)).Balance)).ToList();
        Assert.All(balances, row => Assert.Equal((VerdictKind.Met, Money.Euro(0)), row));
    }

    [Fact]
    public void Row14_NormsAndExperienceStandSideBySide_AndGreenButUnhappyIsTold()
    {
        var file = CustomerFile.Open(Ward.Ward4, Ward.Start).With([.. Enumerable.Range(1, 3).Select(i => Signal.Of(new SignalId($"S-{i}"), Ward.Ward4, Ward.Start, SignalKind.Survey, SignalTone.Negative))]);
        NormOutcome[] green = [new NormOutcome(new NormId("P2"), new Verdict.Met(), ExactNumber.Of(100))];
        var health = file.AssessHealth(green, Ward.Start, RelationshipHealthPolicy.Default);
        Assert.Contains(HealthFindings.GreenButUnhappy, health.Findings.Codes());
        Assert.Equal((1, 3), (health.Outcomes.Count, health.Signals.Count));
        Assert.DoesNotContain(typeof(RelationshipHealth).GetProperties(), property => property.PropertyType == typeof(decimal) || property.PropertyType == typeof(Percentage) || property.PropertyType == typeof(ExactNumber));
        Assert.DoesNotContain(HealthFindings.GreenButUnhappy, file.AssessHealth([.. green, new NormOutcome(new NormId("P1"), new Verdict.NotMet(), null)], Ward.Start, RelationshipHealthPolicy.Default).Findings.Codes());
    }

    [Fact]
    public void Row15_ACaseRunsToItsEndWithoutAnyAgreementOnTheCustomersSide()
    {
        Assert.Equal(NeedStage.Closed, Ward.At(NeedStage.Closed).Stage);
        var answer = IntakeRouter.Standard.Route(Desk.Of(), new IntakeSetting([Desk.Building], ServiceCatalog.Empty, PolicyRegister.Empty, ContractCoverage.None));
        Assert.Equal(IntakeRules.NothingCovers, answer.Rule);
        var health = CustomerFile.Open(Ward.Ward4, Ward.Start).AssessHealth([], Ward.Start, RelationshipHealthPolicy.Default);
        Assert.Equal((HealthFindings.NoCommitmentIsRegistered, Severity.Information), (Assert.Single(health.Findings).Code, health.Findings[0].Severity));
    }

    [Fact]
    public void Row17_AComputedRouteIsOverriddenByNameAndWithAMotive()
    {
        var answer = IntakeRouter.Standard.Route(Desk.Of(), Desk.Setting);
        var route = IntakeRoute.To(IntakeDestination.PolicyTrack, ActorRole.PolicyInnovationAndAdvice, ActorRole.CustomerManagement);
        var decided = answer.OverriddenBy(Ward.Manager, Desk.Today, route, "the board wants to think first");
        Assert.Equal((route, answer.Computed, Ward.Manager), (decided.Route, decided.Computed, decided.Override!.By));
        Expect.Argument<ArgumentException>("motive", () => answer.OverriddenBy(Ward.Manager, Desk.Today, route, ""));
    }
}
