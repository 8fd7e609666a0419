using NodaTime;
using Regie.Identifiers;
using Regie.Performance;

namespace Regie.CustomerRelations;

/// <summary>How a relationship with a customer stands on a date (relatiegezondheid).</summary>
/// <remarks>What was measured and what the customer experiences stand side by side. They are never joined into one figure: a green dashboard does not make up for an unhappy customer.</remarks>
public sealed record RelationshipHealth
{
    internal RelationshipHealth(PartyId customer, LocalDate on, ValueList<NormOutcome> outcomes, ValueList<Signal> signals) =>
        (Customer, On, Outcomes, Signals) = (customer, on, outcomes, signals);

    /// <summary>The customer.</summary>
    public PartyId Customer { get; }

    /// <summary>The date.</summary>
    public LocalDate On { get; }

    /// <summary>What was measured towards the customer, as it was given.</summary>
    public ValueList<NormOutcome> Outcomes { get; }

    /// <summary>What the customer let know in the months that the policy counts, by date.</summary>
    public ValueList<Signal> Signals { get; }

    /// <summary>The last personal contact; null where there was none.</summary>
    public LocalDate? LastContact { get; internal init; }

    /// <summary>For each counted signal, how long it took to the first personal contact.</summary>
    public ValueList<FirstContact> FirstContacts { get; internal init; } = ValueList<FirstContact>.Empty;

    /// <summary>The promises that are open or overdue.</summary>
    public ValueList<Promise> OutstandingPromises { get; internal init; } = ValueList<Promise>.Empty;

    /// <summary>What asks attention, by whom and, where there is a date, by when.</summary>
    public ValueList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;
}
