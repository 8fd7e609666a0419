using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Agenda;
using Regie.Assignments;
using Regie.Catalog;
using Regie.CustomerRelations;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Intake;
using Regie.Needs;
using Regie.Performance;
using Regie.Policies;
using Regie.Relationships;
using Regie.Roles;

namespace Regie.Organization;

/// <summary>Who steers for whom: a regie organization with its relationships, roles, catalog, policy, customers and needs (regieorganisatie).</summary>
/// <remarks>
/// Immutable and consistent: what is in it was checked against all else when it was built, and every question may be asked for any date. Sides, customers and suppliers are
/// derived from the relationships; none is stored.
/// </remarks>
public sealed record RegieOrganization
{
    internal RegieOrganization(Party regie) => Regie = regie;

    /// <summary>The party that steers.</summary>
    public Party Regie { get; }

    /// <summary>The work domains that it represents.</summary>
    public ValueList<WorkDomainId> Represented { get; internal init; } = ValueList<WorkDomainId>.Empty;

    /// <summary>The relationships, with customers, with suppliers and further down the chains.</summary>
    public ValueList<CommissioningRelationship> Relationships { get; internal init; } = ValueList<CommissioningRelationship>.Empty;

    /// <summary>The chains over those relationships.</summary>
    public ValueList<CommissioningChain> Chains { get; internal init; } = ValueList<CommissioningChain>.Empty;

    /// <summary>Who holds which role.</summary>
    public RoleAssignments Roles { get; internal init; } = RoleAssignments.Of([]);

    /// <summary>The catalog.</summary>
    public ServiceCatalog Catalog { get; internal init; } = ServiceCatalog.Empty;

    /// <summary>The policy rules.</summary>
    public PolicyRegister Policies { get; internal init; } = PolicyRegister.Empty;

    /// <summary>Which contract in force covers what.</summary>
    public IContractCoverage Contracts { get; internal init; } = ContractCoverage.None;

    /// <summary>What passed between regie and its customers.</summary>
    public ValueList<CustomerFile> Files { get; internal init; } = ValueList<CustomerFile>.Empty;

    /// <summary>The needs.</summary>
    public ValueList<Need> Needs { get; internal init; } = ValueList<Need>.Empty;

    /// <summary>The demands, with their assignments.</summary>
    public ValueList<Demand> Demands { get; internal init; } = ValueList<Demand>.Empty;

    /// <summary>The relationships in force.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The relationships, in the order in which they were given.</returns>
    public ValueList<CommissioningRelationship> RelationshipsOn(LocalDate date) => Relationships.Where(r => r.IsInForceOn(date)).ToValueList();

    /// <summary>For whom regie works: the principals of the relationships in which it is contractor.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The customers, each once.</returns>
    public ValueList<Party> CustomersOn(LocalDate date) => RelationshipsOn(date).Where(r => r.SideOf(Regie.Id) is RelationshipSide.Contractor).Select(r => r.Principal).Distinct().ToValueList();

    /// <summary>Who works for regie: the contractors of the relationships in which it is principal.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The suppliers, each once.</returns>
    public ValueList<Party> SuppliersOn(LocalDate date) => RelationshipsOn(date).Where(r => r.SideOf(Regie.Id) is RelationshipSide.Principal).Select(r => r.Contractor).Distinct().ToValueList();

    /// <summary>What kind of relationship one is on a date, seen with all others.</summary>
    /// <param name="relationship">Which relationship.</param>
    /// <param name="date">The date.</param>
    /// <returns>The profile, with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such relationship.</exception>
    public RelationshipProfile ProfileOf(RelationshipId relationship, LocalDate date)
    {
        Given.Something(relationship, nameof(relationship));
        return RelationshipProfile.Of(Relationships.FirstOrDefault(r => r.Id.Equals(relationship)) ?? throw new ArgumentException($"There is no relationship {relationship}.", nameof(relationship)), Relationships, date);
    }

    /// <summary>Which way something goes that comes in.</summary>
    /// <param name="asked">What comes in.</param>
    /// <param name="router">The rules.</param>
    /// <returns>The answer, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IntakeAnswer Route(IntakeCase asked, IntakeRouter router)
    {
        Given.Something(router, nameof(router));
        return router.Route(asked, new IntakeSetting(Represented, Catalog, Policies, Contracts));
    }

    /// <summary>Everything that asks attention on a date.</summary>
    /// <param name="date">The date; what is later does not count yet.</param>
    /// <returns>The findings of relationships, roles, policy, catalog, needs and customer files.</returns>
    public ValueList<Finding> FindingsOn(LocalDate date) => FindingsOn(date, ValueList<NormOutcome>.Empty);

    /// <summary>Everything that asks attention on a date.</summary>
    /// <param name="date">The date; what is later does not count yet.</param>
    /// <param name="outcomes">What was measured towards the customers lately; stands beside what they experience, and is never averaged with it.</param>
    /// <returns>The findings of relationships, roles, policy, catalog, needs and customer files, each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is null.</exception>
    public ValueList<Finding> FindingsOn(LocalDate date, ValueList<NormOutcome> outcomes)
    {
        Given.Something(outcomes, nameof(outcomes));
        return RelationshipsOn(date).Where(r => r.SideOf(Regie.Id) is not RelationshipSide.Neither).SelectMany(r => ProfileOf(r.Id, date).FindingsOn(r.Id))
            .Concat(VacanciesOn(date))
            .Concat(RolesThatFaceTheOtherSide(date))
            .Concat(Policies.FindingsOn(date))
            .Concat(Catalog.FindingsOn(date, Policies))
            .Concat(Needs.SelectMany(need => need.FindingsOn(date)))
            .Concat(Needs.SelectMany(need => ForeignTo(need, date)))
            .Concat(Files.Where(file => file.OpenedOn <= date).SelectMany(file => file.AssessHealth(outcomes, date, RelationshipHealthPolicy.Default).Findings))
            .Distinct().ToValueList();
    }

    /// <summary>What each role has to do on a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="others">What else was found, for example by norms and contracts.</param>
    /// <returns>The agenda: all findings of the organization, and the others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="others"/>, or one of them, is null.</exception>
    public RegieAgenda AgendaFor(LocalDate date, IEnumerable<AgendaMatter> others) =>
        RegieAgenda.For(date, FindingsOn(date).Select(AgendaMatter.Of).Concat(Given.Each(others, nameof(others))));

    /// <summary>The party that steers.</summary>
    /// <returns>Its name.</returns>
    public override string ToString() => Regie.Name;

    // An organization of which no role is recorded has not begun with that, and leaves none vacant.
    private IEnumerable<Finding> VacanciesOn(LocalDate date) => Roles.All.Count == 0 ? [] :
        RegieRoles.All.Where(role => Roles.HoldersOf(role, date).Count == 0).Select(role => OrganizationProblems.NobodyHolds(role, date));

    private IEnumerable<Finding> RolesThatFaceTheOtherSide(LocalDate date) =>
        from role in Roles.On(date)
        where role.Relationship is not null
        let relationship = Relationships.First(r => r.Id.Equals(role.Relationship))
        let side = relationship.SideOf(Regie.Id)
        where side.Orientation() is { } faced && faced != role.Role.Orientation()
        select OrganizationProblems.OtherSide(role, relationship, side);

    private IEnumerable<Finding> ForeignTo(Need need, LocalDate date) =>
        need.AsOf(date) is { Stage: not (NeedStage.Referred or NeedStage.Merged or NeedStage.Withdrawn) } then && then.Articulation.Find<NeedFacet.Domain>() is { } domain && !Represented.Any(domain.Value.Equals)
            ? [OrganizationProblems.NotReferred(then, domain.Value)]
            : [];
}
