using System;
using System.Linq;
using Regie.Identifiers;

namespace Regie.Relationships;

/// <summary>Who can be sued: the legal person that one or more parties belong to (rechtspersoon).</summary>
/// <remarks>Within one legal person nothing is legally enforceable, so it decides what can follow from an agreement.</remarks>
public sealed record LegalPerson
{
    private LegalPerson(LegalPersonId id, string name, LegalPersonKind kind, ValueList<LegalPersonId> allied)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        (Id, Name, Kind, AlliedWith) = (id, name.Trim(), kind, allied);
        if (Name.Length == 0)
            throw new ArgumentException("A legal person has a name; this one is empty.", nameof(name));
    }

    /// <summary>Its identifier.</summary>
    public LegalPersonId Id { get; }

    /// <summary>Its name, for readers.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public LegalPersonKind Kind { get; }

    /// <summary>The legal persons that own or steer it together with others, or that it owns or steers; empty where there are none.</summary>
    public ValueList<LegalPersonId> AlliedWith { get; }

    /// <summary>A public body.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name, for readers.</param>
    /// <returns>The legal person.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LegalPerson PublicBody(LegalPersonId id, string name) => new(id, name, LegalPersonKind.PublicBody, ValueList<LegalPersonId>.Empty);

    /// <summary>An undertaking of a public body that competes on a market.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name, for readers.</param>
    /// <returns>The legal person.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LegalPerson PublicUndertaking(LegalPersonId id, string name) => new(id, name, LegalPersonKind.PublicUndertaking, ValueList<LegalPersonId>.Empty);

    /// <summary>A company, foundation or association that offers its services on a market.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name, for readers.</param>
    /// <returns>The legal person.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LegalPerson MarketParty(LegalPersonId id, string name) => new(id, name, LegalPersonKind.MarketParty, ValueList<LegalPersonId>.Empty);

    /// <summary>The legal person as an ally of others: they own or steer it together, or it owns or steers them (verbonden partij).</summary>
    /// <param name="others">The others, at least one. It is enough that one of two says so.</param>
    /// <returns>A new legal person; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException">One of <paramref name="others"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="others"/> is empty, or holds the legal person itself.</exception>
    public LegalPerson Allied(params LegalPersonId[] others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (others.Contains(null!))
            throw new ArgumentNullException(nameof(others), "An ally is null.");
        if (others.Length == 0 || others.Contains(Id))
            throw new ArgumentException($"A body is allied with at least one other; {Id} is not its own ally.", nameof(others));
        return new LegalPerson(Id, Name, Kind, AlliedWith.Concat(others).Distinct().ToValueList());
    }

    /// <summary>Whether this legal person and another are allied.</summary>
    /// <param name="other">The other legal person.</param>
    /// <returns>Whether one of the two says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsAlliedWith(LegalPerson other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AlliedWith.Contains(other.Id) || other.AlliedWith.Contains(Id);
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
