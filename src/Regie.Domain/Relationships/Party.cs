using System;
using Regie.Identifiers;

namespace Regie.Relationships;

/// <summary>Someone who can commission or be commissioned: an organization or a unit of one (partij).</summary>
/// <remarks>A party is no principal, contractor, customer or supplier of itself: which side it is on is a question to ask of a relationship, and the answer may differ per link.</remarks>
public sealed record Party
{
    /// <summary>States a party.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="legalPerson">The legal person that it is or belongs to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public Party(PartyId id, string name, LegalPerson legalPerson)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(legalPerson);
        (Id, Name, LegalPerson) = (id, name.Trim(), legalPerson);
        if (Name.Length == 0)
            throw new ArgumentException("A party has a name; this one is empty.", nameof(name));
    }

    /// <summary>Its identifier.</summary>
    public PartyId Id { get; }

    /// <summary>Its name, for readers.</summary>
    public string Name { get; }

    /// <summary>The legal person that it is or belongs to.</summary>
    public LegalPerson LegalPerson { get; }

    /// <summary>Whether this party and another are units of one legal person.</summary>
    /// <param name="other">The other party.</param>
    /// <returns>Whether they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool SharesLegalPersonWith(Party other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return LegalPerson.Id.Equals(other.LegalPerson.Id);
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
