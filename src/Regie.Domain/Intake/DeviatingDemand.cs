using NodaTime;
using Regie.Assignments;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Intake;

/// <summary>A demand that no item of the catalog met, as the search for promotion candidates needs it (afwijkende vraag).</summary>
public sealed record DeviatingDemand
{
    /// <summary>States a demand.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="customer">Who asked.</param>
    /// <param name="category">The kind of outcome, by which demands are similar.</param>
    /// <param name="on">When it came in.</param>
    /// <exception cref="System.ArgumentNullException">A reference is null.</exception>
    public DeviatingDemand(DemandId demand, PartyId customer, OutcomeCategory category, LocalDate on) =>
        (Demand, Customer, Category, On) = (Given.Something(demand, nameof(demand)), Given.Something(customer, nameof(customer)), Given.Something(category, nameof(category)), on);

    /// <summary>The demand.</summary>
    public DemandId Demand { get; }

    /// <summary>Who asked.</summary>
    public PartyId Customer { get; }

    /// <summary>The kind of outcome, by which demands are similar.</summary>
    public OutcomeCategory Category { get; }

    /// <summary>When it came in.</summary>
    public LocalDate On { get; }
}
