using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Parties;
using Regie.Roles;
using Regie.Tests.Relationships;
using static Regie.Tests.Roles.Acts;

namespace Regie.Tests.Roles;

public class CompensatingControlTests
{
    private static readonly EffectivePeriod FirstHalf = EffectivePeriod.From(West.NewYear).Until(new LocalDate(2026, 7, 1));
    private static readonly CompensatingControl SecondReading = CompensatingControl.For(RoleFindings.ContractAndPerformanceShouldBeApart, "monthly second reading", Bob, FirstHalf);
    private static readonly SegregationRecord Both = SegregationRecord.Of(Holds(Duties.ManagingContracts, Contract), Holds(Duties.ManagingPerformance, Contract));

    [Fact]
    public void Judge_WithAControlThatHolds_IsInformation()
    {
        var judgement = SegregationPolicy.Standard.Judge(Both.With(SecondReading), June);
        var conflict = Assert.Single(judgement.Conflicts);
        Assert.Equal((Severity.Information, SegregationLevel.Controlled, SecondReading), (conflict.Finding.Severity, conflict.Level, conflict.Control));
        Assert.EndsWith("Compensating control: monthly second reading, by bob, up to and including 30 June 2026.", conflict.Finding.Message.English);
        Assert.Equal(["control=monthly second reading", "controlBy=bob", "controlEnds=2026-07-01"], conflict.Finding.Values.Skip(6).Select(v => v.ToString()));
        Assert.True(judgement.IsAllowed);
    }

    [Theory]
    [InlineData("2026-06-30", Severity.Information, "the last day of the control")]
    [InlineData("2026-07-01", Severity.Warning, "the day on which it expires")]
    public void Judge_WithAControl_ByTheDay(string day, Severity severity, string why) =>
        Expect.Equal(severity, SegregationPolicy.Standard.Judge(Both.With(SecondReading), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Findings[0].Severity, why);

    [Fact]
    public void Judge_WithAControlThatExpired_SaysSo()
    {
        var finding = Assert.Single(SegregationPolicy.Standard.Judge(Both.With(SecondReading), new LocalDate(2026, 8, 1)).Findings);
        Assert.EndsWith("Let another do one of the two. The compensating control 'monthly second reading' by bob holds 1 January 2026 up to and including 30 June 2026 and did not hold then; renew it.", finding.Message.English);
        Assert.EndsWith("vernieuw haar.", finding.Message.Dutch);
    }

    // An order of May was controlled in May, whatever has happened to the control since; one of August was not.
    [Fact]
    public void Judge_ActsThatAreOver_ByTheControlOfTheirDay()
    {
        var policy = SegregationPolicy.Standard.Within(SegregationLimits.None.OrdersFrom(Money.Euro(1_000)));
        var control = CompensatingControl.For(RoleFindings.OrderDeliveryAndPaymentMustBeApart, "sample by finance", Bob, FirstHalf);
        SegregationRecord Bought(LocalDate day) => SegregationRecord.Of(DutyPerformance.By(Anna, Duties.Ordering, May4).Regarding(Order).Worth(Money.Euro(10)), DutyPerformance.By(Anna, Duties.ConfirmingDelivery, day).Regarding(Order)).With(control);
        Assert.Equal(Severity.Information, policy.Judge(Bought(May5), new LocalDate(2026, 12, 1)).Findings[0].Severity);
        Assert.Equal(Severity.Warning, policy.Judge(Bought(new LocalDate(2026, 8, 1)), new LocalDate(2026, 12, 1)).Findings[0].Severity);
    }

    [Fact]
    public void Judge_WithAControlByTheSameHand_DoesNotCount()
    {
        var own = CompensatingControl.For(RoleFindings.ContractAndPerformanceShouldBeApart, "reads again", Anna, FirstHalf);
        var finding = Assert.Single(SegregationPolicy.Standard.Judge(Both.With(own), June).Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.EndsWith("The compensating control 'reads again' does not count, because anna would control their own work; let another carry it out.", finding.Message.English);
        Assert.Equal(Severity.Information, SegregationPolicy.Standard.Judge(Both.With(own, SecondReading), June).Findings[0].Severity);
    }

    [Fact]
    public void Judge_WithAControlForOthers_DoesNotCount()
    {
        Assert.Equal(Severity.Warning, SegregationPolicy.Standard.Judge(Both.With(SecondReading.Over(Carl)), June).Findings[0].Severity);
        Assert.Equal(Severity.Information, SegregationPolicy.Standard.Judge(Both.With(SecondReading.Over(Carl, Anna)), June).Findings[0].Severity);
        Assert.Equal(Severity.Warning, SegregationPolicy.Standard.Judge(Both.With(CompensatingControl.For(RoleFindings.CustomerAndContractShouldBeApart, "x", Bob, FirstHalf)), June).Findings[0].Severity);
    }

    [Fact]
    public void Judge_WhatIsForbidden_NoControlMakesUpFor()
    {
        var control = CompensatingControl.For(RoleFindings.MeasurerMustNotValidate, "second reading", Bob, FirstHalf);
        var measurement = DutySubject.Of(new ObservationId("O-1"));
        var conflict = Assert.Single(SegregationPolicy.Small.Judge(SegregationRecord.Of(Did(Duties.Measuring, measurement), Did(Duties.Validating, measurement)).With(control), June).Conflicts);
        Assert.Equal(Severity.Error, conflict.Finding.Severity);
        Assert.Null(conflict.Control);
    }

    [Fact]
    public void Judge_AControlForARuleThatIsNotThere_IsSaid()
    {
        var finding = Assert.Single(SegregationPolicy.Standard.Judge(SegregationRecord.Of().With(CompensatingControl.For(FindingCode.Parse("REG-XYZ-001"), "x", Bob, FirstHalf)), June).Findings);
        Assert.Equal((RoleFindings.ControlMustNameARule, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("REG-ROL-020, REG-ROL-021", finding.Message.English);
    }

    [Fact]
    public void Judge_AFactUnderControl_IsInformationToo()
    {
        var policy = SegregationPolicy.Standard.Regraded(new SegregationOverride(RoleFindings.MandateMustCoverAmount, SegregationGrade.Always(SegregationLevel.Controlled), Carl, "emergencies"));
        var mandate = DelegationMandate.Granted(new MandateId("M-1"), West.Ward.Id, Anna, Money.Euro(500), West.Year);
        var record = SegregationRecord.Of(Did(Duties.Ordering).Worth(Money.Euro(501)).Under(mandate.Id)).Under(MandateRegister.Of([mandate]));
        Assert.EndsWith("Or name a compensating control: what, who and until when.", policy.Judge(record, June).Findings[0].Message.English);
        var controlled = policy.Judge(record.With(CompensatingControl.For(RoleFindings.MandateMustCoverAmount, "ratified weekly", Bob, FirstHalf)), June).Findings[0];
        Assert.Equal(Severity.Information, controlled.Severity);
        Assert.EndsWith("Beheersmaatregel: ratified weekly, door bob, tot en met 30 juni 2026.", controlled.Message.Dutch);
    }

    [Fact]
    public void Findings_ReadAsAdvice()
    {
        var policy = SegregationPolicy.Standard.Within(SegregationLimits.None.OrdersFrom(Money.Euro(1_000)).ChainsAbove(Money.Euro(100_000)));
        var chain = new DutySubject(DutySubjectKind.Chain, "K-1");
        var record = SegregationRecord.Of(
            Did(Duties.Ordering, Order).Worth(Money.Euro(1_200)), DutyPerformance.By(Anna, Duties.ApprovingPayment, May5).Regarding(Order),
            Holds(Duties.ManagingContracts, Contract, chain).Worth(Money.Euro(80_000)), Holds(Duties.ManagingPerformance, Contract), Holds(Duties.ManagingCustomers, chain),
            DutyPerformance.By(Bob, Duties.BrokeringTender, May4).Regarding(DutySubject.Of(West.FacilityAndShine.Id)).For(West.Facility.Id),
            DutyPerformance.By(Bob, Duties.Delivering, West.Year).Regarding(Contract).For(West.Shine.Id), DutyPerformance.By(Carl, Duties.Scoring, May4).Regarding(Contract).For(West.Shine.Id))
            .Among(West.FacilityAndShine).With(SecondReading);
        Verified.Text(string.Join("\n\n", policy.Judge(record, June).Findings.Select(f => $"{f.Code} {f.Severity} {f.Actor.Label().English}\n{f.Message.Dutch}\n{f.Message.English}\n{string.Join("; ", f.Values)}")), typeof(CompensatingControlTests));
    }

    [Fact]
    public void For_WithoutAnEnd_IsRefused() => Assert.Equal(RoleFindings.ControlMustExpire,
        Assert.Single(Expect.Throws<RegieValidationException>(() => CompensatingControl.For(RoleFindings.MeasurerMustNotValidate, "x", Bob, EffectivePeriod.From(West.NewYear)), "never expires").Findings).Code);

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        Assert.Equal("monthly second reading, by bob, up to and including 30 June 2026", SecondReading.ToString());
        Expect.Argument<ArgumentNullException>("rule", () => CompensatingControl.For(null!, "x", Bob, FirstHalf));
        Expect.Argument<ArgumentException>("what", () => CompensatingControl.For(RoleFindings.MeasurerMustNotValidate, " ", Bob, FirstHalf));
        Expect.Argument<ArgumentNullException>("by", () => CompensatingControl.For(RoleFindings.MeasurerMustNotValidate, "x", null!, FirstHalf));
        Expect.Argument<ArgumentNullException>("period", () => CompensatingControl.For(RoleFindings.MeasurerMustNotValidate, "x", Bob, null!));
        Expect.Argument<ArgumentException>("persons", () => SecondReading.Over());
        Expect.Argument<ArgumentNullException>("persons", () => SecondReading.Over([null!]));
    }
}
