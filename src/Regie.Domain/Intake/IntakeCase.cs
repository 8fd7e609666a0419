using System.Linq;
using NodaTime;
using Regie.Assignments;
using Regie.Catalog;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Intake;

/// <summary>What came in, as far as its route depends on it (binnengekomen vraag).</summary>
public sealed record IntakeCase
{
    private IntakeCase(IntakeKind kind, PartyId customer, WorkDomainId domain, LocalDate on) => (Kind, Customer, Domains, On) = (kind, customer, [domain], on);

    /// <summary>What it is.</summary>
    public IntakeKind Kind { get; }

    /// <summary>From whom it came.</summary>
    public PartyId Customer { get; }

    /// <summary>When it came in; catalog, policy and contracts are asked at this date.</summary>
    public LocalDate On { get; }

    /// <summary>The work domains that it concerns, at least one.</summary>
    public ValueList<WorkDomainId> Domains { get; private init; }

    /// <summary>Whether it can wait; it can unless stated.</summary>
    public IntakeUrgency Urgency { get; private init; }

    /// <summary>What is asked of the catalog; null where nothing is.</summary>
    public CatalogOrder? Order { get; private init; }

    /// <summary>The policy rules that it conflicts with, in force or not; empty where it conflicts with none.</summary>
    public ValueList<PolicyRuleId> Conflicts { get; private init; } = ValueList<PolicyRuleId>.Empty;

    /// <summary>Whether policy has to be made first; it has not unless stated.</summary>
    public IntakePolicyQuestion PolicyQuestion { get; private init; }

    /// <summary>The demand that it is about; null where there is none.</summary>
    public Demand? Demand { get; private init; }

    /// <summary>Something that came in.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="customer">From whom it came.</param>
    /// <param name="domain">The work domain that it concerns.</param>
    /// <param name="on">When it came in.</param>
    /// <returns>The case.</returns>
    /// <exception cref="System.ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static IntakeCase Of(IntakeKind kind, PartyId customer, WorkDomainId domain, LocalDate on) =>
        new(Given.Declared(kind, nameof(kind)), Given.Something(customer, nameof(customer)), Given.Something(domain, nameof(domain)), on);

    /// <summary>A request that a demand states.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="domain">The work domain that it concerns.</param>
    /// <param name="on">When its route is asked.</param>
    /// <returns>The case.</returns>
    /// <exception cref="System.ArgumentNullException">A reference is null.</exception>
    public static IntakeCase For(Demand demand, WorkDomainId domain, LocalDate on) =>
        Of(IntakeKind.Request, Given.Something(demand, nameof(demand)).Customer, domain, on) with { Demand = demand };

    /// <summary>The case, as an emergency.</summary>
    /// <returns>A new case.</returns>
    public IntakeCase AsEmergency() => this with { Urgency = IntakeUrgency.Emergency };

    /// <summary>The case, with what is asked of the catalog.</summary>
    /// <param name="order">The order.</param>
    /// <returns>A new case.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="order"/> is null.</exception>
    public IntakeCase Ordering(CatalogOrder order) => this with { Order = Given.Something(order, nameof(order)) };

    /// <summary>The case, with one more work domain that it concerns.</summary>
    /// <param name="domain">The domain.</param>
    /// <returns>A new case.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="domain"/> is null.</exception>
    public IntakeCase Crossing(WorkDomainId domain) => Domains.Contains(Given.Something(domain, nameof(domain))) ? this : this with { Domains = Domains.With(domain) };

    /// <summary>The case, with policy rules that it conflicts with.</summary>
    /// <param name="rules">The rules, at least one.</param>
    /// <returns>A new case.</returns>
    /// <exception cref="System.ArgumentNullException">A rule is null.</exception>
    /// <exception cref="System.ArgumentException">There is none.</exception>
    public IntakeCase ConflictingWith(params PolicyRuleId[] rules) => this with { Conflicts = Given.AtLeastOne(rules, nameof(rules)) };

    /// <summary>The case, with policy to be made first.</summary>
    /// <returns>A new case.</returns>
    public IntakeCase NeedingNewPolicy() => this with { PolicyQuestion = IntakePolicyQuestion.NewPolicyNeeded };
}
