using Regie.Catalog;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Policies;

namespace Regie.Intake;

/// <summary>Against what a route is decided: the represented domains, the catalog, policy, and the contracts (routeringskader).</summary>
public sealed record IntakeSetting
{
    /// <summary>States a setting.</summary>
    /// <param name="represented">The work domains that regie represents.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="policies">The policy rules.</param>
    /// <param name="contracts">Which contracts cover what is asked.</param>
    /// <exception cref="System.ArgumentNullException">An argument or domain is null.</exception>
    public IntakeSetting(ValueList<WorkDomainId> represented, ServiceCatalog catalog, PolicyRegister policies, IContractCoverage contracts) =>
        (Represented, Catalog, Policies, Contracts) = (Given.Each(represented, nameof(represented)), Given.Something(catalog, nameof(catalog)), Given.Something(policies, nameof(policies)), Given.Something(contracts, nameof(contracts)));

    /// <summary>The work domains that regie represents.</summary>
    public ValueList<WorkDomainId> Represented { get; }

    /// <summary>The catalog.</summary>
    public ServiceCatalog Catalog { get; }

    /// <summary>The policy rules.</summary>
    public PolicyRegister Policies { get; }

    /// <summary>Which contracts cover what is asked.</summary>
    public IContractCoverage Contracts { get; }
}
