using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Relationships;
using Regie.Roles;
using Regie.Tests.Relationships;

namespace Regie.Tests.FoundingArticle;

/// <summary>The rows of the founding article on relationships and roles, one test each.</summary>
public class RowsOnRelationshipsAndRoles
{
    private static readonly PersonId Anna = new("anna");
    private static readonly LocalDate June = new(2026, 6, 1);

    [Fact]
    public void Row01_OrientationFollowsFromTheRole()
    {
        Assert.Equal([RegieRole.CustomerManagement, RegieRole.PolicyInnovationAndAdvice], RegieRoles.All.Where(r => r.Orientation() == Orientation.Customer));
        Assert.Equal([RegieRole.ContractManagement, RegieRole.PerformanceManagement], RegieRoles.All.Where(r => r.Orientation() == Orientation.Supplier));
        Assert.DoesNotContain(typeof(RoleAssignment).GetProperties(), p => p.PropertyType == typeof(Orientation));
    }

    [Fact]
    public void Row02_FourRoles_OfWhichTwoHaveTwoNames()
    {
        Assert.Equal(4, RegieRoles.All.Count);
        Assert.Equal(RegieRoles.Parse("beleid, innovatie en advies"), RegieRoles.Parse("beleidsmanagement"));
        Assert.Equal(RegieRoles.Parse("prestatiemanagement"), RegieRoles.Parse("beheersmanagement"));
        Assert.Contains("beheersmanagement", RegieRole.PerformanceManagement.Names().Select(n => n.Dutch));
    }

    [Fact]
    public void Row03_BeingPrincipalIsRelative()
    {
        var chain = West.Chain;
        Assert.IsType<RelationshipSide.Contractor>(chain.Links[0].SideOf(West.Facility.Id));
        Assert.IsType<RelationshipSide.Principal>(chain.Links[1].SideOf(West.Facility.Id));
        Assert.Equal([1, 2], chain.LinksOf(West.Facility.Id).Select(l => l.Number));
        Assert.DoesNotContain(West.Facility.GetType().GetProperties(), p => p.PropertyType == typeof(RelationshipSide) || p.PropertyType == typeof(bool));
    }

    [Fact]
    public void Row06_CustomerManagementIsDelegatedPrincipal()
    {
        var mandate = DelegationMandate.Granted(new MandateId("M-1"), West.Ward.Id, Anna, Money.Euro(10_000), West.Year).Over(West.CleaningWork);
        var assignment = DutyPerformance.By(Anna, Duties.Ordering, June).Over(West.CleaningWork).Under(mandate.Id);
        SegregationJudgement Judged(decimal amount) => SegregationPolicy.Standard.Judge(SegregationRecord.Of(assignment.Worth(Money.Euro(amount))).Under(MandateRegister.Of([mandate])), June);
        Assert.Empty(Judged(10_000).Findings);
        Assert.Equal([RoleFindings.MandateMustCoverAmount], Judged(10_001).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Row08_ATenderBrokerIsNeverAPartyToTheRelationship()
    {
        var brokered = DutyPerformance.By(Anna, Duties.BrokeringTender, June).Regarding(DutySubject.Of(West.FacilityAndShine.Id));
        SegregationJudgement Judged(PartyId broker) => SegregationPolicy.Small.Judge(SegregationRecord.Of(brokered.For(broker)).Among(West.FacilityAndShine), June);
        Assert.IsType<RelationshipSide.Neither>(West.FacilityAndShine.SideOf(new PartyId("purchasing")));
        Assert.Empty(Judged(new PartyId("purchasing")).Findings);
        Assert.Equal([RoleFindings.BrokerMustNotBeAParty], Judged(West.Facility.Id).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Row10_TheServiceDeskIsProduction_UnlessAHostSaysOtherwiseWithAMotive()
    {
        var desk = DutySubject.Of(new ProductionUnitId("servicedesk"));
        var record = SegregationRecord.Of(
            DutyPerformance.By(Anna, Duties.RunningServiceDesk, West.Year).Regarding(desk),
            RoleAssignment.Of(Anna, RegieRole.CustomerManagement, West.Year).AsDuty(desk));
        Assert.All([Duties.RunningServiceDesk, Duties.ManagingAccounts], d => Assert.Equal(DutyNature.Production, SegregationPolicy.Standard.NatureOf(d)));
        Assert.Equal([RoleFindings.ProductionAndRegieMustBeApart], SegregationPolicy.Small.Judge(record, June).Findings.Select(f => f.Code));
        Assert.Empty(SegregationPolicy.Small.Reclassified(new DutyReclassification(Duties.RunningServiceDesk, DutyNature.RegieRole, Anna, "the desk steers, suppliers produce")).Judge(record, June).Findings);
        Assert.Equal([Regie.Parties.ActorRole.ServiceDesk], ResponsibilityMatrix.Default.RolesFor(Activities.StandardOrder.Id, Responsibility.Responsible));
    }

    [Fact]
    public void Row16_PrincipalshipOfCustomerAndOfRegieAreOfAnotherOrder()
    {
        var (towardsCustomer, towardsSupplier) = (RelationshipProfile.Of(West.WardAndFacility, [], June), RelationshipProfile.Of(West.FacilityAndShine, [], June));
        Assert.Equal(PrincipalshipStandard.CustomerSide, towardsCustomer.StandardFor(West.WardAndFacility.SideOf(West.Facility.Id)));
        Assert.Equal(PrincipalshipStandard.SupplierSide, towardsSupplier.StandardFor(West.FacilityAndShine.SideOf(West.Facility.Id)));

        // Even a judgement that it is legally enforceable brings no malus into the customer's relationship.
        Assert.IsType<MoneyConsequences.NotPossible>(towardsCustomer.MoneyConsequencesUnder(Enforceability.Judged(BindingForce.Legal, "legal affairs")));
        Assert.IsType<MoneyConsequences.Possible>(towardsSupplier.MoneyConsequencesUnder(West.FacilityAndShine.Instrument!.Enforceability));
    }
}
