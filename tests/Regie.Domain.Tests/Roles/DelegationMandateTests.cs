using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Parties;
using Regie.Relationships;
using Regie.Roles;
using Regie.Tests.Relationships;

namespace Regie.Tests.Roles;

public class DelegationMandateTests
{
    private static readonly PersonId Anna = new("anna");
    private static readonly PersonId Bob = new("bob");
    private static readonly DelegationMandate Mandate = DelegationMandate.Granted(new MandateId("M-1"), West.Ward.Id, Anna, Money.Euro(50_000), West.Year).Over(West.CleaningWork);
    private static readonly LocalDate May = new(2026, 5, 4);

    [Fact]
    public void Check_WithinTheMandate_FindsNothing()
    {
        Assert.Empty(Mandate.Check(new MandateUse(Anna, May, West.WindowWork, Money.Euro(50_000))));
        Assert.Empty(Mandate.Check(new MandateUse(Anna, West.NewYear, West.CleaningWork, Money.Euro(0))));
        Assert.Empty(Mandate.Check(new MandateUse(Anna, new LocalDate(2026, 12, 31), West.CleaningWork, Money.Euro(1))));
    }

    [Theory]
    [InlineData(50_000.01)]
    [InlineData(1_000_000)]
    public void Check_AboveTheLimit(double amount) => Found(RoleFindings.MandateMustCoverAmount, new MandateUse(Anna, May, West.CleaningWork, Money.Euro((decimal)amount)));

    [Fact]
    public void Check_AnAmountThatCannotBeCompared_IsNotCovered()
    {
        Found(RoleFindings.MandateMustCoverAmount, new MandateUse(Anna, May, West.CleaningWork, Money.Of(1, Currency.Parse("USD"))));
        Found(RoleFindings.MandateMustCoverAmount, new MandateUse(Anna, May, West.CleaningWork, null));
    }

    [Fact]
    public void Check_OtherWork() => Found(RoleFindings.MandateMustCoverWork, new MandateUse(Anna, May, WorkScope.Everything, Money.Euro(1)));

    [Fact]
    public void Check_AnotherDay()
    {
        Found(RoleFindings.MandateMustCoverDay, new MandateUse(Anna, new LocalDate(2027, 1, 1), West.CleaningWork, Money.Euro(1)));
        Found(RoleFindings.MandateMustCoverDay, new MandateUse(Anna, new LocalDate(2025, 12, 31), West.CleaningWork, Money.Euro(1)));
    }

    [Fact]
    public void Check_AnotherPerson() => Found(RoleFindings.MandateMustBeTheActorsOwn, new MandateUse(Bob, May, West.CleaningWork, Money.Euro(1)));

    [Fact]
    public void Check_WithMuchWrong_ReportsAllAtOnce()
    {
        var register = MandateRegister.Of([Mandate]);
        var findings = new[] { Money.Euro(60_000), null, Money.Of(1, Currency.Parse("USD")) }.SelectMany(amount => Mandate.Check(new MandateUse(Bob, new LocalDate(2027, 1, 1), WorkScope.Everything, amount)))
            .Concat(register.Check(new MandateId("M-9"), new MandateUse(Bob, May, WorkScope.Everything, null))).Distinct().ToList();
        Assert.Equal(
            [RoleFindings.MandateMustBeTheActorsOwn, RoleFindings.MandateMustCoverAmount, RoleFindings.MandateMustCoverWork, RoleFindings.MandateMustCoverDay, RoleFindings.MandateMustCoverAmount, RoleFindings.MandateMustCoverAmount, RoleFindings.MandateMustBeKnown],
            findings.Select(f => f.Code));
        Verified.Text(string.Join("\n\n", findings.Select(f => $"{f.Code} {f.Severity} {f.Actor.Label().English}\n{f.Message.Dutch}\n{f.Message.English}\n{string.Join("; ", f.Values)}")), typeof(DelegationMandateTests));
    }

    [Fact]
    public void Register_AsksTheMandate()
    {
        var register = MandateRegister.Of([Mandate]);
        Assert.Empty(register.Check(Mandate.Id, new MandateUse(Anna, May, West.CleaningWork, Money.Euro(1))));
        Assert.Equal([RoleFindings.MandateMustCoverAmount], register.Check(Mandate.Id, new MandateUse(Anna, May, West.CleaningWork, Money.Euro(60_000))).Select(f => f.Code));
        Assert.Equal([Mandate], register.InForceOn(May));
        Assert.Empty(register.InForceOn(new LocalDate(2027, 1, 1)));
        Assert.Equal([RoleFindings.MandateMustBeStatedOnce], Expect.Throws<RegieValidationException>(() => MandateRegister.Of([Mandate, Mandate]), "twice").Findings.Select(f => f.Code));
    }

    [Fact]
    public void CheckSubDelegations_WithPermissionAndWithin_FindsNothing() =>
        Assert.Empty(MandateRegister.Of([Mandate.Allowing(SubDelegation.Permitted), PassedOn()]).CheckSubDelegations());

    [Fact]
    public void CheckSubDelegations_WithoutPermission() => PassedOnBadly(RoleFindings.SubDelegationMustBePermitted, Mandate, PassedOn());

    [Fact]
    public void CheckSubDelegations_FromNowhere() => PassedOnBadly(RoleFindings.SubDelegationMustBePermitted, PassedOn());

    [Fact]
    public void CheckSubDelegations_MoreThanWasGiven()
    {
        var origin = Mandate.Allowing(SubDelegation.Permitted);
        DelegationMandate Sub(Money limit, EffectivePeriod period, Party principal) => DelegationMandate.Granted(new MandateId("M-2"), principal.Id, Bob, limit, period).Over(West.CleaningWork).PassedOnFrom(Mandate.Id);
        PassedOnBadly(RoleFindings.SubDelegationMustLieWithin, origin, Sub(Money.Euro(50_001), West.Year, West.Ward));
        PassedOnBadly(RoleFindings.SubDelegationMustLieWithin, origin, Sub(Money.Of(1, Currency.Parse("USD")), West.Year, West.Ward));
        PassedOnBadly(RoleFindings.SubDelegationMustLieWithin, origin, Sub(Money.Euro(1), EffectivePeriod.From(West.NewYear), West.Ward));
        PassedOnBadly(RoleFindings.SubDelegationMustLieWithin, origin, Sub(Money.Euro(1), West.Year, West.Pharmacy));
        PassedOnBadly(RoleFindings.SubDelegationMustLieWithin, origin, Sub(Money.Euro(1), West.Year, West.Ward).Over(WorkScope.Everything));
    }

    [Fact]
    public void CheckSubDelegations_Round()
    {
        var (a, b) = (new MandateId("A"), new MandateId("B"));
        DelegationMandate Of(MandateId id, MandateId from) => DelegationMandate.Granted(id, West.Ward.Id, Anna, Money.Euro(1), West.Year).Allowing(SubDelegation.Permitted).PassedOnFrom(from);
        var findings = MandateRegister.Of([Of(a, b), Of(b, a), Of(new MandateId("C"), a)]).CheckSubDelegations();
        Assert.Equal([(RoleFindings.SubDelegationMustBePermitted, "mandate=A"), (RoleFindings.SubDelegationMustBePermitted, "mandate=B")], findings.Select(f => (f.Code, f.Values[0].ToString())));
    }

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("id", () => DelegationMandate.Granted(null!, West.Ward.Id, Anna, Money.Euro(1), West.Year));
        Expect.Argument<ArgumentNullException>("principal", () => DelegationMandate.Granted(Mandate.Id, null!, Anna, Money.Euro(1), West.Year));
        Expect.Argument<ArgumentNullException>("holder", () => DelegationMandate.Granted(Mandate.Id, West.Ward.Id, null!, Money.Euro(1), West.Year));
        Expect.Argument<ArgumentNullException>("limit", () => DelegationMandate.Granted(Mandate.Id, West.Ward.Id, Anna, null!, West.Year));
        Expect.Argument<ArgumentOutOfRangeException>("limit", () => DelegationMandate.Granted(Mandate.Id, West.Ward.Id, Anna, Money.Euro(-1), West.Year));
        Expect.Argument<ArgumentNullException>("period", () => DelegationMandate.Granted(Mandate.Id, West.Ward.Id, Anna, Money.Euro(1), null!));
        Expect.Argument<ArgumentNullException>("scope", () => Mandate.Over(null!));
        Expect.Argument<ArgumentOutOfRangeException>("subDelegation", () => Mandate.Allowing((SubDelegation)2));
        Expect.Argument<ArgumentException>("origin", () => Mandate.PassedOnFrom(Mandate.Id));
        Expect.Argument<ArgumentNullException>("origin", () => Mandate.PassedOnFrom(null!));
        Expect.Argument<ArgumentNullException>("use", () => Mandate.Check(null!));
        Expect.Argument<ArgumentNullException>("mandate", () => MandateRegister.Empty.Check(null!, new MandateUse(Anna, May, WorkScope.Everything, null)));
        Expect.Argument<ArgumentNullException>("use", () => MandateRegister.Empty.Check(Mandate.Id, null!));
        Expect.Argument<ArgumentNullException>("mandates", () => MandateRegister.Of([null!]));
        Expect.Argument<ArgumentNullException>("by", () => new MandateUse(null!, May, WorkScope.Everything, null));
        Expect.Argument<ArgumentNullException>("scope", () => new MandateUse(Anna, May, null!, null));
    }

    private static DelegationMandate PassedOn() => DelegationMandate.Granted(new MandateId("M-2"), West.Ward.Id, Bob, Money.Euro(50_000), West.Year).Over(West.WindowWork).PassedOnFrom(Mandate.Id);

    private static void Found(FindingCode code, MandateUse use)
    {
        var finding = Assert.Single(Mandate.Check(use));
        Assert.Equal((code, Severity.Error), (finding.Code, finding.Severity));
    }

    private static void PassedOnBadly(FindingCode code, params DelegationMandate[] mandates) =>
        Assert.Equal([code], MandateRegister.Of(mandates).CheckSubDelegations().Select(f => f.Code));
}
