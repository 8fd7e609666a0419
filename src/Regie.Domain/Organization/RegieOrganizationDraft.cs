using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Assignments;
using Regie.Catalog;
using Regie.CustomerRelations;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Intake;
using Regie.Language;
using Regie.Needs;
using Regie.Policies;
using Regie.Relationships;
using Regie.Roles;

namespace Regie.Organization;

/// <summary>A regie organization that is being put together; <see cref="Build"/> checks it as a whole (concept van een regieorganisatie).</summary>
/// <remarks>Immutable: every step returns a new draft, and parts may come in any order.</remarks>
/// <example><code>
/// RegieOrganization organization = RegieOrganizationDraft.For(regie)
///     .Representing(new WorkDomainId("building"))
///     .With(service, rails, fitting)
///     .Build();
/// </code></example>
public sealed record RegieOrganizationDraft
{
    private RegieOrganizationDraft(Party regie) => Regie = regie;

    /// <summary>The party that steers.</summary>
    public Party Regie { get; }

    /// <summary>The work domains that it represents.</summary>
    public ValueList<WorkDomainId> Represented { get; private init; } = ValueList<WorkDomainId>.Empty;

    /// <summary>The relationships.</summary>
    public ValueList<CommissioningRelationship> Relationships { get; private init; } = ValueList<CommissioningRelationship>.Empty;

    /// <summary>The chains.</summary>
    public ValueList<CommissioningChain> Chains { get; private init; } = ValueList<CommissioningChain>.Empty;

    /// <summary>Who holds which role.</summary>
    public RoleAssignments Roles { get; private init; } = RoleAssignments.Of([]);

    /// <summary>The catalog.</summary>
    public ServiceCatalog Catalog { get; private init; } = ServiceCatalog.Empty;

    /// <summary>The policy rules.</summary>
    public PolicyRegister Policies { get; private init; } = PolicyRegister.Empty;

    /// <summary>Which contract in force covers what.</summary>
    public IContractCoverage Contracts { get; private init; } = ContractCoverage.None;

    /// <summary>What passed between regie and its customers.</summary>
    public ValueList<CustomerFile> Files { get; private init; } = ValueList<CustomerFile>.Empty;

    /// <summary>The needs.</summary>
    public ValueList<Need> Needs { get; private init; } = ValueList<Need>.Empty;

    /// <summary>The demands, with their assignments.</summary>
    public ValueList<Demand> Demands { get; private init; } = ValueList<Demand>.Empty;

    /// <summary>Begins an organization.</summary>
    /// <param name="regie">The party that steers.</param>
    /// <returns>A draft without parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regie"/> is null.</exception>
    public static RegieOrganizationDraft For(Party regie) => new(Given.Something(regie, nameof(regie)));

    /// <summary>States the work domains that it represents.</summary>
    /// <param name="domains">The domains.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegieOrganizationDraft Representing(params WorkDomainId[] domains) => this with { Represented = Represented.Concat(Given.Each(domains, nameof(domains))).Distinct().ToValueList() };

    /// <summary>Adds relationships: with customers, with suppliers, and further down the chains.</summary>
    /// <param name="relationships">The relationships.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegieOrganizationDraft With(params CommissioningRelationship[] relationships) => this with { Relationships = Joined(Relationships, relationships, nameof(relationships)) };

    /// <summary>Adds chains over those relationships.</summary>
    /// <param name="chains">The chains.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegieOrganizationDraft With(params CommissioningChain[] chains) => this with { Chains = Joined(Chains, chains, nameof(chains)) };

    /// <summary>States who holds which role.</summary>
    /// <param name="roles">The assignments of roles.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> is null.</exception>
    public RegieOrganizationDraft With(RoleAssignments roles) => this with { Roles = Given.Something(roles, nameof(roles)) };

    /// <summary>States the catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public RegieOrganizationDraft With(ServiceCatalog catalog) => this with { Catalog = Given.Something(catalog, nameof(catalog)) };

    /// <summary>States the policy rules.</summary>
    /// <param name="policies">The register.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public RegieOrganizationDraft With(PolicyRegister policies) => this with { Policies = Given.Something(policies, nameof(policies)) };

    /// <summary>States who answers which contract in force covers a demand.</summary>
    /// <param name="contracts">The port to the host's contracts.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contracts"/> is null.</exception>
    public RegieOrganizationDraft CoveredBy(IContractCoverage contracts) => this with { Contracts = Given.Something(contracts, nameof(contracts)) };

    /// <summary>Adds customer files.</summary>
    /// <param name="files">The files, one for each customer.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegieOrganizationDraft With(params CustomerFile[] files) => this with { Files = Joined(Files, files, nameof(files)) };

    /// <summary>Adds needs.</summary>
    /// <param name="needs">The needs.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegieOrganizationDraft With(params Need[] needs) => this with { Needs = Joined(Needs, needs, nameof(needs)) };

    /// <summary>Adds demands, with their assignments.</summary>
    /// <param name="demands">The demands.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegieOrganizationDraft With(params Demand[] demands) => this with { Demands = Joined(Demands, demands, nameof(demands)) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings; empty where the organization can be built.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. from same in Relationships.GroupBy(r => r.Id) where same.Count() > 1 select OrganizationProblems.RelationshipTwice(same.Key, same.Count()),
        .. from relationship in Relationships
           where relationship.SideOf(Regie.Id) is RelationshipSide.Neither && !Chains.Any(chain => chain.LinksOf(Regie.Id).Count > 0 && chain.Links.Any(link => link.Id.Equals(relationship.Id)))
           select OrganizationProblems.Unconnected(relationship, Regie),
        .. from chain in Chains from link in chain.Links where !Relationships.Any(link.Equals) select OrganizationProblems.UnknownLink(chain, link.Id),
        .. from role in Roles.All where role.Relationship is { } place && !Relationships.Any(r => r.Id.Equals(place)) select OrganizationProblems.UnknownPlace(role),
        .. from owned in Owned() where !IsServed(owned.Customer) select OrganizationProblems.NotServed(owned.What, owned.Customer, Regie),
        .. from same in Owned().GroupBy(owned => owned.What) where same.Count() > 1 select OrganizationProblems.Twice(same.Key, same.Count()),
        .. from demand in Demands where !Needs.Any(need => need.Id.Equals(demand.Need) && need.Customer.Equals(demand.Customer)) select OrganizationProblems.NoNeed(demand),
        .. Demands.SelectMany(demand => demand.Assignments).SelectMany(Problems),
    ];

    /// <summary>The organization.</summary>
    /// <returns>The organization.</returns>
    /// <exception cref="RegieValidationException">Parts contradict each other; all findings are reported (<see cref="OrganizationFindings"/>).</exception>
    public RegieOrganization Build()
    {
        var findings = Validate();
        return findings.Count > 0 ? throw new RegieValidationException(findings) : new RegieOrganization(Regie)
        {
            Represented = Represented,
            Relationships = Relationships,
            Chains = Chains,
            Roles = Roles,
            Catalog = Catalog,
            Policies = Policies,
            Contracts = Contracts,
            Files = Files,
            Needs = Needs,
            Demands = Demands,
        };
    }

    private static ValueList<T> Joined<T>(ValueList<T> present, T[] more, string name)
        where T : class => present.Concat(Given.Each(more, name)).ToValueList();

    // What belongs to a customer, by a name that tells it from all else.
    private IEnumerable<(LocalizedText What, PartyId Customer)> Owned() => Files.Select(file => (LocalizedText.Of($"het klantdossier van {file.Customer}", $"the customer file of {file.Customer}"), file.Customer))
        .Concat(Needs.Select(need => (LocalizedText.Of($"behoefte {need.Id}", $"need {need.Id}"), need.Customer)))
        .Concat(Demands.Select(demand => (LocalizedText.Of($"vraag {demand.Id}", $"demand {demand.Id}"), demand.Customer)));

    private bool IsServed(PartyId customer) => Relationships.Any(r => r.Contractor.Id.Equals(Regie.Id) && r.Principal.Id.Equals(customer));

    private IEnumerable<Finding> Problems(Assignment assignment)
    {
        if (Relationships.FirstOrDefault(r => r.Id.Equals(assignment.Relationship)) is not { } relationship)
        {
            yield return OrganizationProblems.NoRelationship(assignment);
            yield break;
        }

        if (!relationship.Principal.Id.Equals(Regie.Id))
            yield return OrganizationProblems.NotPrincipal(assignment, relationship, Regie);
        if (!relationship.Contractor.Id.Equals(assignment.Contractor))
            yield return OrganizationProblems.OtherContractor(assignment, relationship);
        if (!relationship.IsInForceOn(assignment.Start))
            yield return OrganizationProblems.NotInForce(assignment, relationship);
    }
}
