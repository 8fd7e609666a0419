using NodaTime;
using Regie.Identifiers;
using Regie.Instruments;

namespace Regie.Assignments;

/// <summary>What a contractor is asked to deliver, stated so that it can be verified (opdracht).</summary>
/// <remarks>Made by an <see cref="AssignmentDraft"/>, which refuses what cannot be verified. It leads back to its demand, and the demand to it.</remarks>
public sealed record Assignment
{
    internal Assignment(AssignmentId id, DemandId demand, RelationshipId relationship, PartyId contractor) =>
        (Id, Demand, Relationship, Contractor) = (id, demand, relationship, contractor);

    /// <summary>Its identifier.</summary>
    public AssignmentId Id { get; }

    /// <summary>The demand that it serves.</summary>
    public DemandId Demand { get; }

    /// <summary>The commissioning relationship under which it is given.</summary>
    public RelationshipId Relationship { get; }

    /// <summary>Who must deliver.</summary>
    public PartyId Contractor { get; }

    /// <summary>What must be delivered.</summary>
    public string Result { get; internal init; } = "";

    /// <summary>By what it is accepted; at least one can be measured.</summary>
    public ValueList<AcceptanceCriterion> Criteria { get; internal init; } = ValueList<AcceptanceCriterion>.Empty;

    /// <summary>What it costs, or how that is worked out.</summary>
    public AssignmentPrice Price { get; internal init; } = null!;

    /// <summary>The first date.</summary>
    public LocalDate Start { get; internal init; }

    /// <summary>The first date that no longer belongs to it.</summary>
    public LocalDate End { get; internal init; }

    /// <summary>In what instrument it is put down.</summary>
    public InstrumentKind Instrument { get; internal init; }

    /// <summary>Who measures.</summary>
    public PartyId Measurer { get; internal init; } = null!;

    /// <summary>Which norms hold.</summary>
    public ValueList<NormId> Norms { get; internal init; } = ValueList<NormId>.Empty;

    /// <summary>Identifier, contractor and result.</summary>
    /// <returns>For example <c>A-1 (builder): Ceiling rails in six rooms</c>.</returns>
    public override string ToString() => $"{Id} ({Contractor}): {Result}";
}
