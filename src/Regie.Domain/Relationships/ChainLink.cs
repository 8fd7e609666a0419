using System;

namespace Regie.Relationships;

/// <summary>One link of a chain as seen by a party: which link, which relationship, and on which side the party is (schakel).</summary>
public sealed record ChainLink
{
    internal ChainLink(int number, CommissioningRelationship relationship, RelationshipSide side) => (Number, Relationship, Side) = (number, relationship, side);

    /// <summary>The place in the chain, from 1.</summary>
    public int Number { get; }

    /// <summary>The relationship.</summary>
    public CommissioningRelationship Relationship { get; }

    /// <summary>The side that the party is on.</summary>
    public RelationshipSide Side { get; }

    /// <summary>Place and side.</summary>
    /// <returns>For example <c>2: principal</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Side}");
}
