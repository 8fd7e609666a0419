using Regie.Assignments;
using Regie.Identifiers;

namespace Regie.Intake;

/// <summary>A kind of outcome that was asked so often beside the catalog that it may belong in it (catalogusvoorstel).</summary>
public sealed record PromotionCandidate
{
    internal PromotionCandidate(OutcomeCategory category, ValueList<DemandId> demands, ValueList<PartyId> customers, Finding finding) =>
        (Category, Demands, Customers, Finding) = (category, demands, customers, finding);

    /// <summary>The kind of outcome.</summary>
    public OutcomeCategory Category { get; }

    /// <summary>The demands, by date.</summary>
    public ValueList<DemandId> Demands { get; }

    /// <summary>The customers, in the order in which they first asked.</summary>
    public ValueList<PartyId> Customers { get; }

    /// <summary>What the policy role has to do.</summary>
    public Finding Finding { get; }
}
