using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Relationships;
using Regie.Roles;
using Regie.Tests.Relationships;
using static Regie.Tests.Roles.Acts;

namespace Regie.Tests.Roles;

public class SegregationAssessorTests
{
    private static readonly SegregationPolicy Standard = SegregationPolicy.Standard.Within(SegregationLimits.None
        .OrdersFrom(Money.Euro(1_000)).SigningAbove(Money.Euro(50_000)).ChainsAbove(Money.Euro(100_000)));

    private static DutySubject Thing(DutySubjectKind kind) => new(kind, "X-1");

    public static TheoryData<FindingCode, Severity, DutyPerformance, DutyPerformance, string> Pairs => new()
    {
        { RoleFindings.ProductionAndRegieMustBeApart, Severity.Error, Holds(Duties.RunningServiceDesk, Thing(DutySubjectKind.ProductionUnit)), Holds(Duties.ManagingPerformance, Thing(DutySubjectKind.ProductionUnit)), "the service desk is production" },
        { RoleFindings.ProductionAndRegieMustBeApart, Severity.Error, Holds(Duties.ManagingAccounts, Thing(DutySubjectKind.ProductionUnit)), Holds(Duties.ManagingCustomers, Thing(DutySubjectKind.ProductionUnit)), "so is account management" },
        { RoleFindings.ProductionAndRegieMustBeApart, Severity.Error, Holds(Duties.Producing, Thing(DutySubjectKind.ProductionUnit)), Holds(Duties.ManagingPolicy, Thing(DutySubjectKind.ProductionUnit)), "producing anything" },
        { RoleFindings.RegieMustNotExecuteWorkOrders, Severity.Error, Did(Duties.ExecutingWorkOrders), Holds(Duties.ManagingContracts), "whatever the order is about" },
        { RoleFindings.MeasurerMustNotValidate, Severity.Error, Did(Duties.Measuring, Thing(DutySubjectKind.Measurement)), Did(Duties.Validating, Thing(DutySubjectKind.Measurement)), "one measurement" },
        { RoleFindings.TargetSetterMustNotScore, Severity.Error, Did(Duties.SettingTargets, Thing(DutySubjectKind.Norm)), Holds(Duties.Scoring, Thing(DutySubjectKind.Norm)), "the target changed in the period that is scored" },
        { RoleFindings.ProposerMustNotApprove, Severity.Error, Did(Duties.ProposingSettlement, Thing(DutySubjectKind.Settlement)), Did(Duties.ApprovingSettlement, Thing(DutySubjectKind.Settlement)), "one settlement" },
        { RoleFindings.OrderDeliveryAndPaymentMustBeApart, Severity.Error, Did(Duties.Ordering, Order).Worth(Money.Euro(1_000)), Did(Duties.ConfirmingDelivery, Order), "the threshold itself is reached" },
        { RoleFindings.OrderDeliveryAndPaymentMustBeApart, Severity.Error, Did(Duties.ConfirmingDelivery, Order).Worth(Money.Euro(1)), Did(Duties.ApprovingPayment, Order).Worth(Money.Euro(2_000)), "the higher amount counts" },
        { RoleFindings.OrderDeliveryAndPaymentMustBeApart, Severity.Error, Did(Duties.Ordering, Order), Did(Duties.ApprovingPayment, Order), "no amount counts as above" },
        { RoleFindings.OrderDeliveryAndPaymentMustBeApart, Severity.Error, Did(Duties.Ordering, Order).Worth(Money.Of(1, Currency.Parse("USD"))), Did(Duties.ApprovingPayment, Order), "what cannot be compared counts as above" },
        { RoleFindings.OrderDeliveryAndPaymentMustBeApart, Severity.Warning, Did(Duties.Ordering, Order).Worth(Money.Euro(999.99m)), Did(Duties.ApprovingPayment, Order), "below the threshold" },
        { RoleFindings.DeviationMustBeDecidedByAnother, Severity.Error, Did(Duties.RaisingDeviation, Thing(DutySubjectKind.Deviation)), Did(Duties.DecidingDeviation, Thing(DutySubjectKind.Deviation)), "one deviation" },
        { RoleFindings.RaisedNeedMustBeConfirmedByAnother, Severity.Error, Did(Duties.RaisingNeed, Thing(DutySubjectKind.Need)), Did(Duties.ConfirmingNeed, Thing(DutySubjectKind.Need)), "one need" },
        { RoleFindings.NegotiatorMustNotSignAboveLimit, Severity.Error, Did(Duties.Negotiating, Contract), Did(Duties.Signing, Contract).Worth(Money.Euro(50_000.01m)), "above the limit" },
        { RoleFindings.ContractAndPerformanceShouldBeApart, Severity.Warning, Holds(Duties.ManagingContracts, Contract), Holds(Duties.ManagingPerformance, Contract), "one contract" },
        { RoleFindings.ContractAndPerformanceShouldBeApart, Severity.Error, Holds(Duties.ManagingContracts, Contract).Where(DutyCircumstance.MoneyAtStake), Holds(Duties.ManagingPerformance, Contract), "money at stake" },
        { RoleFindings.ContractAndPerformanceShouldBeApart, Severity.Error, Holds(Duties.ManagingContracts, Contract), Holds(Duties.ManagingPerformance, Contract).Where(DutyCircumstance.StrategicContract), "a strategic contract" },
        { RoleFindings.CustomerAndContractShouldBeApart, Severity.Warning, Holds(Duties.ManagingCustomers, Thing(DutySubjectKind.Chain)), Holds(Duties.ManagingContracts, Thing(DutySubjectKind.Chain)).Worth(Money.Euro(100_000)), "the limit itself is not above it" },
        { RoleFindings.CustomerAndContractShouldBeApart, Severity.Error, Holds(Duties.ManagingCustomers, Thing(DutySubjectKind.Chain)), Holds(Duties.ManagingContracts, Thing(DutySubjectKind.Chain)).Worth(Money.Euro(100_001)), "above the limit" },
        { RoleFindings.PolicyAuthorShouldNotDecideDeviation, Severity.Warning, Did(Duties.AuthoringPolicyRule, Thing(DutySubjectKind.PolicyRule)), Did(Duties.DecidingDeviation, Thing(DutySubjectKind.PolicyRule)), "the own rule" },
        { RoleFindings.CustomersBrokerShouldNotEvaluateBids, Severity.Warning, Did(Duties.RepresentingCustomer, Thing(DutySubjectKind.Relationship)), Did(Duties.EvaluatingBids, Thing(DutySubjectKind.Relationship)), "one relationship" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Judge_TwoDutiesInOneHand(FindingCode code, Severity severity, DutyPerformance first, DutyPerformance second, string why)
    {
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            var judgement = Standard.Judge(SegregationRecord.Of(one, other), June);
            Expect.Equal((code, severity), (Assert.Single(judgement.Findings).Code, judgement.Findings[0].Severity), why);
            Expect.Equal(severity != Severity.Error, judgement.IsAllowed, why);
            Expect.Equal(severity == Severity.Error ? SegregationLevel.Forbidden : SegregationLevel.Controlled, judgement.Conflicts[0].Level, why);
            Expect.Equal(June, judgement.On, why);
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Judge_TwoDutiesInTwoHands_FindsNothing(FindingCode code, Severity severity, DutyPerformance first, DutyPerformance second, string why)
    {
        var others = DutyPerformance.By(Bob, second.Duty, second.Period).Regarding([.. second.Subjects]);
        Expect.Equal(0, Standard.Judge(SegregationRecord.Of(first, others), June).Findings.Count, $"{code} {severity}: {why}");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Judge_TwoDutiesOnDifferentThings_FindsNothing(FindingCode code, Severity severity, DutyPerformance first, DutyPerformance second, string why)
    {
        // The one rule that holds whatever the duties are about.
        if (code.Equals(RoleFindings.RegieMustNotExecuteWorkOrders))
            return;
        var elsewhere = DutyPerformance.By(Anna, second.Duty, second.Period).Regarding([.. second.Subjects.Select(s => new DutySubject(s.Kind, "X-2"))]);
        Expect.Equal(0, Standard.Judge(SegregationRecord.Of(first, elsewhere), June).Findings.Count, $"{code} {severity}: {why}");
        var sameNameOtherKind = DutyPerformance.By(Anna, second.Duty, second.Period).Regarding([.. second.Subjects.Select(s => new DutySubject(s.Kind == DutySubjectKind.Norm ? DutySubjectKind.Need : DutySubjectKind.Norm, s.Id))]);
        Expect.Equal(0, Standard.Judge(SegregationRecord.Of(first, sameNameOtherKind), June).Findings.Count, $"{code} {severity}: {why}");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Judge_DutiesOneAfterTheOther(FindingCode code, Severity severity, DutyPerformance first, DutyPerformance second, string why)
    {
        // A role that was given up before does not bind; what was done to one thing does, however long ago.
        var before = DutyPerformance.By(Anna, second.Duty, EffectivePeriod.From(new LocalDate(2024, 1, 1)).Until(West.NewYear)).Regarding([.. second.Subjects]);
        var meets = ((SegregationRule.TwoDuties)SegregationRules.All.Single(r => r.Code.Equals(code))).Timing == SegregationTiming.AtTheSameTime;
        Expect.Equal(meets ? 0 : 1, Standard.Judge(SegregationRecord.Of(first, before), June).Findings.Count, $"{code} {severity}: {why}");
    }

    [Fact]
    public void Judge_BelowTheSigningLimit_FindsNothing() =>
        Assert.Empty(Standard.Judge(SegregationRecord.Of(Did(Duties.Negotiating, Contract), Did(Duties.Signing, Contract).Worth(Money.Euro(50_000))), June).Findings);

    [Fact]
    public void Judge_WithoutLimits_EveryAmountWeighsHeavier()
    {
        var record = SegregationRecord.Of(Did(Duties.Ordering, Order).Worth(Money.Euro(1)), Did(Duties.ApprovingPayment, Order));
        Assert.Equal(Severity.Error, Assert.Single(SegregationPolicy.Standard.Judge(record, June).Findings).Severity);
    }

    [Fact]
    public void Judge_OneHandForAWholePurchase_FindsEachPair() => Assert.Equal(
        [("ordering", "confirming-delivery"), ("ordering", "approving-payment"), ("confirming-delivery", "approving-payment")],
        Standard.Judge(SegregationRecord.Of(Did(Duties.Ordering, Order), Did(Duties.ConfirmingDelivery, Order), Did(Duties.ApprovingPayment, Order)), June).Conflicts.Select(c => (c.Performances[0].Duty.Code, c.Performances[1].Duty.Code)));

    [Fact]
    public void Judge_OneDutyTwice_FindsNothing() =>
        Assert.Empty(Standard.Judge(SegregationRecord.Of(Did(Duties.Ordering, Order), DutyPerformance.By(Anna, Duties.Ordering, May5).Regarding(Order)), June).Findings);

    [Theory]
    [InlineData("validating")]
    [InlineData("granting-relief")]
    [InlineData("scoring")]
    public void Judge_AContractorJudgingItself_BindsThePartyNotThePerson(string judging)
    {
        var delivered = DutyPerformance.By(Bob, Duties.Delivering, West.Year).Regarding(Contract).For(West.Shine.Id);
        var judged = DutyPerformance.By(Carl, Duties.Parse(judging), May4).Regarding(Contract);
        Assert.Equal(RoleFindings.ContractorMustNotJudgeItself, Assert.Single(Standard.Judge(SegregationRecord.Of(delivered, judged.For(West.Shine.Id)), June).Findings).Code);
        Assert.Empty(Standard.Judge(SegregationRecord.Of(delivered, judged.For(West.Facility.Id)), June).Findings);
        Assert.Empty(Standard.Judge(SegregationRecord.Of(delivered, judged), June).Findings);
    }

    [Fact]
    public void Judge_WhatBeginsLater_DoesNotCountYet()
    {
        var record = SegregationRecord.Of(Did(Duties.Ordering, Order), DutyPerformance.By(Anna, Duties.ApprovingPayment, May5).Regarding(Order));
        Assert.Empty(Standard.Judge(record, May4).Findings);
        Assert.Single(Standard.Judge(record, May5).Findings);
    }

    [Fact]
    public void Judge_OneSupplierInTwoLinks_LooksAtTheLegalPerson()
    {
        var gleamToo = new Party(new PartyId("shine-windows"), "Shine windows", West.Shine.LegalPerson);
        var chain = CommissioningChain.Of(West.Year, West.WardAndFacility, West.FacilityAndShine,
            West.Between("R-7", West.Shine, West.Gleam).Over(West.CleaningWork).Build(), West.Between("R-8", West.Gleam, gleamToo).Over(West.WindowWork).Build());
        var finding = Assert.Single(Standard.Judge(SegregationRecord.Of().In(chain, West.Chain), June).Findings);
        Assert.Equal((RoleFindings.SupplierShouldHaveOneLink, Severity.Warning, "legalPerson=shine", "links=2 and 4"), (finding.Code, finding.Severity, finding.Values[0].ToString(), finding.Values[1].ToString()));
        Assert.Empty(Standard.Judge(SegregationRecord.Of().In(chain), new LocalDate(2027, 1, 1)).Findings);
        Assert.Equal(Severity.Error, SegregationPolicy.Strict.Judge(SegregationRecord.Of().In(chain), June).Findings[0].Severity);

        // The hospital's own units are no suppliers.
        var inside = CommissioningChain.Of(West.Year, West.WardAndFacility, West.Between("R-7", West.Facility, West.Pharmacy).Build());
        Assert.Empty(Standard.Judge(SegregationRecord.Of().In(inside), June).Findings);
    }

    [Fact]
    public void Judge_ABrokerThatIsAParty()
    {
        DutyPerformance Brokered(Party by) => Did(Duties.BrokeringTender, DutySubject.Of(West.FacilityAndShine.Id)).For(by.Id);
        SegregationJudgement Judged(Party by) => Standard.Judge(SegregationRecord.Of(Brokered(by)).Among(West.FacilityAndShine, West.WardAndFacility), June);
        Assert.Equal((RoleFindings.BrokerMustNotBeAParty, Severity.Error), (Assert.Single(Judged(West.Facility).Findings).Code, Judged(West.Facility).Findings[0].Severity));
        Assert.Single(Judged(West.Shine).Findings);
        Assert.Empty(Judged(West.Ward).Findings);
    }

    [Fact]
    public void Judge_AMandateExceeded_FindsEachWay()
    {
        var mandate = DelegationMandate.Granted(new MandateId("M-1"), West.Ward.Id, Anna, Money.Euro(500), EffectivePeriod.On(May5)).Over(West.CleaningWork);
        var record = SegregationRecord.Of(Did(Duties.Ordering, Order).Worth(Money.Euro(501)).Under(mandate.Id), DutyPerformance.By(Bob, Duties.Ordering, May5).Over(West.WindowWork).Worth(Money.Euro(500)).Under(mandate.Id), Did(Duties.Ordering).Under(new MandateId("M-9")))
            .Under(MandateRegister.Of([mandate, DelegationMandate.Granted(new MandateId("M-2"), West.Ward.Id, Bob, Money.Euro(501), EffectivePeriod.On(May5)).PassedOnFrom(mandate.Id)]));
        var judgement = Standard.Judge(record, June);
        Assert.Equal(
            [RoleFindings.MandateMustBeTheActorsOwn, RoleFindings.MandateMustCoverAmount, RoleFindings.MandateMustCoverWork, RoleFindings.MandateMustCoverDay, RoleFindings.MandateMustBeKnown, RoleFindings.SubDelegationMustBePermitted, RoleFindings.SubDelegationMustLieWithin],
            judgement.Findings.Select(f => f.Code));
        Assert.All(judgement.Findings, f => Assert.Equal(Severity.Error, f.Severity));
        Assert.All(judgement.Conflicts, c => Assert.IsType<SegregationRule.OneFact>(c.Rule));
        Assert.Equal([1, 1, 1, 1, 1, 0, 0], judgement.Conflicts.Select(c => c.Performances.Count));
    }

    [Fact]
    public void Judge_AnUnknownDuty_NamesTheKnownOnesAndIsNotJudged()
    {
        var mowing = Duty.Named("mowing", LocalizedText.Of("maaien", "mowing"), DutyNature.Production);
        var unit = Thing(DutySubjectKind.ProductionUnit);
        var record = SegregationRecord.Of(Holds(mowing, unit), Holds(mowing, unit), Holds(Duties.ManagingContracts, unit));
        var judgement = Standard.Judge(record, June);
        Assert.Equal(RoleFindings.DutyMustBeKnown, Assert.Single(judgement.Findings).Code);
        Assert.Contains("running-service-desk, managing-accounts", judgement.Unusable[0].Message.Dutch);
        Assert.False(judgement.IsAllowed);
        Assert.Contains(Standard.Judge(SegregationRecord.Of(Holds(mowing).Under(new MandateId("M-9"))), June).Findings, f => f.Code.Equals(RoleFindings.MandateMustBeKnown));
        Assert.Equal([RoleFindings.ProductionAndRegieMustBeApart, RoleFindings.ProductionAndRegieMustBeApart], Standard.Knowing(mowing).Judge(record, June).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Judge_AKnownDutyCalledByAnotherNature_StaysWhatItIs()
    {
        var disguised = Duty.Named("producing", LocalizedText.Same("x"), DutyNature.Act);
        Assert.Single(Standard.Judge(SegregationRecord.Of(Holds(disguised, Thing(DutySubjectKind.ProductionUnit)), Holds(Duties.ManagingContracts, Thing(DutySubjectKind.ProductionUnit))), June).Findings);
    }

    [Fact]
    public void Policy_IsReplaceable_ByNameAndWithAMotive()
    {
        var unit = Thing(DutySubjectKind.ProductionUnit);
        var desk = SegregationRecord.Of(Holds(Duties.RunningServiceDesk, unit), Holds(Duties.ManagingCustomers, unit));
        var reclassified = Standard.Reclassified(new DutyReclassification(Duties.RunningServiceDesk, DutyNature.Act, Carl, "our desk only passes on"));
        Assert.False(Standard.Judge(desk, June).IsAllowed);
        Assert.Empty(reclassified.Judge(desk, June).Findings);
        Assert.Equal("our desk only passes on", Assert.Single(reclassified.Reclassifications).Motive);

        var regraded = Standard.Regraded(new SegregationOverride(RoleFindings.ProductionAndRegieMustBeApart, SegregationGrade.Always(SegregationLevel.Controlled), Carl, "two people run everything"));
        Assert.Equal(Severity.Warning, Assert.Single(regraded.Judge(desk, June).Findings).Severity);
        Assert.Equal(Carl, Assert.Single(regraded.Overrides).By);
        Assert.Equal(SegregationLevel.Forbidden, regraded.GradeOf(SegregationRules.All[1]).Ordinary);

        var own = SegregationRule.Between(FindingCode.Parse("REG-XYZ-001"), DutySelector.Of(Duties.Measuring), DutySelector.Of(Duties.Scoring), LocalizedText.Of("Wie meet, scoort niet.", "Whoever measures does not score."), ActorRole.PerformanceManagement);
        Assert.Equal(own.Code, Assert.Single(Standard.With(own).Judge(SegregationRecord.Of(Did(Duties.Measuring), Did(Duties.Scoring)), June).Findings).Code);
        Assert.Equal(SegregationRules.All.Count + 1, Standard.With(own).With(own).Rules.Count);
        Assert.Equal(own.Binds(SegregationBinding.Party), Standard.With(own).With(own.Binds(SegregationBinding.Party)).Rules[^1]);
    }

    [Fact]
    public void Policies_AreOfTheirProfile()
    {
        Assert.Equal(Enum.GetValues<SegregationProfile>(), Enum.GetValues<SegregationProfile>().Select(p => SegregationPolicy.Of(p).Profile));
        Assert.Equal(SegregationPolicy.Standard, SegregationPolicy.Of(SegregationProfile.Standard));
    }

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("policy", () => ((SegregationPolicy)null!).Judge(SegregationRecord.Of(), June));
        Expect.Argument<ArgumentNullException>("record", () => Standard.Judge(null!, June));
        Expect.Argument<ArgumentNullException>("performances", () => SegregationRecord.Of((IEnumerable<DutyPerformance>)null!));
        Expect.Argument<ArgumentNullException>("performances", () => SegregationRecord.Of([null!]));
        Expect.Argument<ArgumentNullException>("controls", () => SegregationRecord.Of().With([null!]));
        Expect.Argument<ArgumentNullException>("chains", () => SegregationRecord.Of().In([null!]));
        Expect.Argument<ArgumentNullException>("relationships", () => SegregationRecord.Of().Among([null!]));
        Expect.Argument<ArgumentNullException>("mandates", () => SegregationRecord.Of().Under(null!));
        Expect.Argument<ArgumentNullException>("rule", () => Standard.With(null!));
        Expect.Argument<ArgumentNullException>("duty", () => Standard.Knowing(null!));
        Expect.Argument<ArgumentNullException>("limits", () => Standard.Within(null!));
        Expect.Argument<ArgumentNullException>("decision", () => Standard.Reclassified(null!));
        Expect.Argument<ArgumentNullException>("decision", () => Standard.Regraded(null!));
        Expect.Argument<ArgumentNullException>("duty", () => Standard.NatureOf(null!));
        Expect.Argument<ArgumentNullException>("rule", () => Standard.GradeOf(null!));
        Expect.Argument<ArgumentOutOfRangeException>("profile", () => SegregationPolicy.Of((SegregationProfile)3));
        Expect.Argument<ArgumentNullException>("amount", () => SegregationLimits.None.OrdersFrom(null!));
        Expect.Argument<ArgumentNullException>("amount", () => SegregationLimits.None.SigningAbove(null!));
        Expect.Argument<ArgumentNullException>("amount", () => SegregationLimits.None.ChainsAbove(null!));
        Expect.Argument<ArgumentException>("motive", () => new DutyReclassification(Duties.Producing, DutyNature.Act, Carl, ""));
        Expect.Argument<ArgumentException>("motive", () => new SegregationOverride(RoleFindings.MeasurerMustNotValidate, SegregationGrade.Always(SegregationLevel.Allowed), Carl, " "));
        Expect.Argument<ArgumentNullException>("grade", () => new SegregationOverride(RoleFindings.MeasurerMustNotValidate, null!, Carl, "x"));
    }
}
