using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Agenda;
using Regie.Assignments;
using Regie.CustomerRelations;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Intake;
using Regie.Language;
using Regie.Needs;
using Regie.Organization;
using Regie.Parties;
using Regie.Relationships;
using Regie.Roles;

namespace Regie.Tests.Organization;

public class RegieOrganizationTests
{
    private static readonly LocalDate Spring = new(2026, 4, 1);

    [Fact]
    public void CustomersAndSuppliers_FollowFromTheRelationshipsInForce()
    {
        var organization = Clinic.Draft.Build();

        Assert.Equal([Clinic.Ward], organization.CustomersOn(Clinic.Start));
        Assert.Equal([Clinic.Maker], organization.SuppliersOn(Clinic.Start));
        Assert.Equal(3, organization.RelationshipsOn(Clinic.End.PlusDays(-1)).Count);
        Assert.Empty(organization.CustomersOn(Clinic.End));
        Assert.Empty(organization.SuppliersOn(Clinic.Start.PlusDays(-1)));
        Assert.Equal(RelationshipProfileKind.Market, organization.ProfileOf(Clinic.Supply.Id, Spring).Kind);
        Assert.Equal("Regie", organization.ToString());
    }

    public static TheoryData<string, string> Contradictions => new()
    {
        { "two relationships with one identifier", "REG-ORG-001" },
        { "a relationship that no chain connects", "REG-ORG-002" },
        { "a chain over a relationship that is not there", "REG-ORG-003" },
        { "a file of a customer who is not served", "REG-ORG-004" },
        { "a need of a customer who is not served", "REG-ORG-004" },
        { "a file of a supplier", "REG-ORG-004" },
        { "a need twice", "REG-ORG-005" },
        { "a file twice", "REG-ORG-005" },
        { "a demand without its need", "REG-ORG-006" },
        { "an assignment under a relationship that is not there", "REG-ORG-007" },
        { "an assignment under the relationship with the customer", "REG-ORG-008 REG-ORG-009" },
        { "an assignment to another contractor", "REG-ORG-009" },
        { "an assignment after the relationship", "REG-ORG-010" },
        { "a role in a relationship that is not there", "REG-ORG-012" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Build_OfPartsThatContradict_IsRefusedByCode(string why, string codes)
    {
        var draft = why switch
        {
            "two relationships with one identifier" => Clinic.Draft.With(Clinic.Between("R-1", Clinic.Kitchen, Clinic.Regie, InstrumentKind.ServiceAgreement)),
            "a relationship that no chain connects" => Clinic.Draft.With(Clinic.Between("R-9", Clinic.Kitchen, Clinic.Fitter, InstrumentKind.Contract)),
            "a chain over a relationship that is not there" => Clinic.Draft.With(CommissioningChain.Of(EffectivePeriod.From(Clinic.Start).Until(Clinic.End), Clinic.Service, Clinic.Between("R-8", Clinic.Regie, Clinic.Fitter, InstrumentKind.Contract))),
            "a file of a customer who is not served" => Clinic.Draft.With(CustomerFile.Open(Clinic.Kitchen.Id, Clinic.Start)),
            "a need of a customer who is not served" => Clinic.Draft.With(Need.Begin(new NeedId("N-2"), new NeedEvent.Requested(Spring, Clinic.Manager, Clinic.Kitchen.Id, "A stove"))),
            "a file of a supplier" => Clinic.Draft.With(CustomerFile.Open(Clinic.Maker.Id, Clinic.Start)),
            "a need twice" => Clinic.Draft.With(Clinic.Lifting),
            "a file twice" => Clinic.Draft.With(Clinic.File),
            "a demand without its need" => Clinic.Draft.With(DemandDraft.For(new DemandId("D-1"), new NeedId("N-9"), Clinic.Ward.Id).Asking("x").Serving("care").Build()),
            "an assignment under a relationship that is not there" => Clinic.Draft.With(Clinic.Demand(Clinic.Assignment("R-7", Clinic.Maker, Spring))),
            "an assignment under the relationship with the customer" => Clinic.Draft.With(Clinic.Demand(Clinic.Assignment("R-1", Clinic.Maker, Spring))),
            "an assignment to another contractor" => Clinic.Draft.With(Clinic.Demand(Clinic.Assignment("R-2", Clinic.Fitter, Spring))),
            "an assignment after the relationship" => Clinic.Draft.With(Clinic.Demand(Clinic.Assignment("R-2", Clinic.Maker, Clinic.End))),
            "a role in a relationship that is not there" => Clinic.Draft.With(RoleAssignments.Of([Held(RegieRole.ContractManagement).In(new RelationshipId("R-7"))])),
            _ => throw new ArgumentOutOfRangeException(nameof(why), why, "No such row."),
        };

        var findings = draft.Validate();

        Assert.Equal(codes, string.Join(" ", findings.Select(f => f.Code.ToString())));
        Assert.All(findings, f => Assert.NotEqual(f.Message.Dutch, f.Message.English));
        Assert.Equal(findings, Assert.Throws<RegieValidationException>(draft.Build).Findings);
    }

    [Fact]
    public void Validate_GivesAllFindingsAtOnce() => Assert.Equal(
        ["REG-ORG-001", "REG-ORG-004", "REG-ORG-005", "REG-ORG-007"],
        Clinic.Draft.With(Clinic.Supply).With(CustomerFile.Open(Clinic.Kitchen.Id, Clinic.Start)).With(Clinic.Lifting).With(Clinic.Demand(Clinic.Assignment("R-7", Clinic.Maker, Spring))).Validate().Select(f => f.Code.ToString()));

    [Fact]
    public void FindingsOn_NamesANeedOutsideTheRepresentedDomain_UntilItIsReferred()
    {
        var need = Clinic.Lifting.After(new NeedEvent.Articulated(Spring, Clinic.Manager, [new NeedFacet.Domain(new WorkDomainId("medical-devices"))]));
        var referred = need.After(new NeedEvent.Referred(Spring.PlusDays(1), Clinic.Manager, new WorkDomainId("medical-devices"), "clinical engineering"));
        var draft = RegieOrganizationDraft.For(Clinic.Regie).Representing(Clinic.Building).With(Clinic.Service);

        Assert.Contains(OrganizationFindings.ForeignNeedMustBeReferred, draft.With(need).Build().FindingsOn(Spring).Select(f => f.Code));
        Assert.DoesNotContain(OrganizationFindings.ForeignNeedMustBeReferred, draft.With(need).Build().FindingsOn(Spring.PlusDays(-1)).Select(f => f.Code));
        Assert.DoesNotContain(OrganizationFindings.ForeignNeedMustBeReferred, draft.With(referred).Build().FindingsOn(Spring.PlusDays(1)).Select(f => f.Code));
    }

    [Fact]
    public void FindingsOn_NamesVacantRoles_OnceRolesAreRecorded()
    {
        RegieRole[] VacantOn(LocalDate date, params RoleAssignment[] held) => [.. Clinic.Draft.With(RoleAssignments.Of(held)).Build().FindingsOn(date)
            .Where(f => f.Code.Equals(OrganizationFindings.RegieRoleMustBeHeld)).Select(f => f.Actor.ToRegieRole()!.Value)];

        Assert.Empty(VacantOn(Spring));
        Assert.Equal([RegieRole.PolicyInnovationAndAdvice, RegieRole.PerformanceManagement], VacantOn(Spring, Held(RegieRole.CustomerManagement), Held(RegieRole.ContractManagement)));
        Assert.Equal(RegieRoles.All, VacantOn(Clinic.End, Held(RegieRole.CustomerManagement)));
    }

    // Where regie is contractor works the customer orientation, where it is principal the supplier orientation.
    [Theory]
    [InlineData(RegieRole.CustomerManagement, "R-1", true)]
    [InlineData(RegieRole.CustomerManagement, "R-2", false)]
    [InlineData(RegieRole.ContractManagement, "R-2", true)]
    [InlineData(RegieRole.ContractManagement, "R-1", false)]
    [InlineData(RegieRole.ContractManagement, "R-3", true)]
    public void FindingsOn_NamesARoleThatFacesTheOtherSide(RegieRole role, string relationship, bool fits)
    {
        var findings = Clinic.Draft.With(RoleAssignments.Of([Held(role).In(new RelationshipId(relationship))])).Build().FindingsOn(Spring);

        Assert.Equal(!fits, findings.Any(f => f.Code.Equals(OrganizationFindings.RoleMustFaceTheOtherParty)));
    }

    [Fact]
    public void Route_AsksTheOrganizationsOwnCatalogPolicyAndContracts()
    {
        var asked = IntakeCase.Of(IntakeKind.Request, Clinic.Ward.Id, Clinic.Building, Spring);

        Assert.Equal("intake.R11", Clinic.Draft.Build().Route(asked, IntakeRouter.Standard).Rule.Value);
        Assert.Equal("intake.R9", Clinic.Draft.CoveredBy(new Everything()).Build().Route(asked, IntakeRouter.Standard).Rule.Value);
        Assert.Equal("intake.R3", Clinic.Draft.Build().Route(IntakeCase.Of(IntakeKind.Request, Clinic.Ward.Id, new WorkDomainId("laboratory"), Spring), IntakeRouter.Standard).Rule.Value);
    }

    [Fact]
    public void Agenda_HoldsEveryFindingOnce_WithWhatElseIsGiven() => Gen.Int[-400, 800].Sample(days =>
    {
        var (organization, date) = (Clinic.Draft.Build(), Clinic.Start.PlusDays(days));
        var other = AgendaMatter.Of(Finding.Warning(FindingCode.Parse("REG-AAA-001"), ActorRole.Host, LocalizedText.Same("x")));
        var findings = organization.FindingsOn(date);

        var items = organization.AgendaFor(date, [other]).Items.ToList();

        Assert.Equal(findings.Distinct(), findings);
        Assert.Equal(findings.Count + 1, items.Count);
        Assert.Equal(findings.Append(other.Finding).ToHashSet(), items.Select(i => i.Matter.Finding).ToHashSet());
    }, iter: 1_000);

    // A law of the house: where regie is contractor it faces the customer, where it is principal the supplier.
    [Fact]
    public void Sides_AgreeWithWhoIsWhose_OnAnyDate() => Gen.Int[-400, 800].Sample(days =>
    {
        var (organization, date) = (Clinic.Draft.Build(), Clinic.Start.PlusDays(days));
        Assert.All(organization.CustomersOn(date), customer => Assert.Contains(organization.RelationshipsOn(date), r => r.SideOf(customer.Id) is RelationshipSide.Principal && r.SideOf(organization.Regie.Id) is RelationshipSide.Contractor));
        Assert.All(organization.SuppliersOn(date), supplier => Assert.Contains(organization.RelationshipsOn(date), r => r.SideOf(supplier.Id) is RelationshipSide.Contractor && r.SideOf(organization.Regie.Id) is RelationshipSide.Principal));
        Assert.DoesNotContain(organization.Regie, organization.CustomersOn(date).Concat(organization.SuppliersOn(date)));
    }, iter: 1_000);

    [Fact]
    public void WrongCalls_AreRefused()
    {
        var organization = Clinic.Draft.Build();
        Expect.Argument<ArgumentNullException>("regie", () => RegieOrganizationDraft.For(null!));
        Expect.Argument<ArgumentNullException>("contracts", () => Clinic.Draft.CoveredBy(null!));
        Expect.Argument<ArgumentNullException>("relationship", () => organization.ProfileOf(null!, Spring));
        Expect.Argument<ArgumentException>("relationship", () => organization.ProfileOf(new RelationshipId("R-99"), Spring));
        Expect.Argument<ArgumentNullException>("router", () => organization.Route(IntakeCase.Of(IntakeKind.Request, Clinic.Ward.Id, Clinic.Building, Spring), null!));
        Expect.Argument<ArgumentNullException>("outcomes", () => organization.FindingsOn(Spring, null!));
        Expect.Argument<ArgumentNullException>("others", () => organization.AgendaFor(Spring, null!));
    }

    private static RoleAssignment Held(RegieRole role) => RoleAssignment.Of(Clinic.Manager, role, EffectivePeriod.From(Clinic.Start).Until(Clinic.End));

    private sealed class Everything : IContractCoverage
    {
        public ValueList<AgreementId> AgreementsCovering(IntakeCase asked, LocalDate on) => [new AgreementId("C-1")];
    }
}
