using System;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Obligations;

/// <summary>The beneficiary lets a breach pass: who did so for which party, when, why, and what it keeps (afstand van recht).</summary>
/// <remarks>A waived breach stays on record and is shown; it does not count any more from the date of the waiver on.</remarks>
public sealed record Waiver
{
    private Waiver(BreachId breach, PartyId party, PersonId by, LocalDate on, string reason) => (Breach, Party, By, On, Reason) = (breach, party, by, on, reason);

    /// <summary>The breach.</summary>
    public BreachId Breach { get; }

    /// <summary>The party that waives.</summary>
    public PartyId Party { get; }

    /// <summary>Who did so for it.</summary>
    public PersonId By { get; }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The rights that the party keeps all the same, for example to damages; null where it keeps none.</summary>
    public string? ReservedRights { get; private init; }

    /// <summary>Waives a breach.</summary>
    /// <param name="breach">The breach.</param>
    /// <param name="party">The party that waives.</param>
    /// <param name="by">Who does so for it.</param>
    /// <param name="on">When.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The waiver.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    public static Waiver Of(BreachId breach, PartyId party, PersonId by, LocalDate on, string reason)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(by);
        return new Waiver(breach, party, by, on, Stated.Reason(reason));
    }

    /// <summary>The waiver, with the rights that the party keeps.</summary>
    /// <param name="rights">Which rights.</param>
    /// <returns>A new waiver.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rights"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rights"/> is empty.</exception>
    public Waiver Reserving(string rights) => this with { ReservedRights = Stated.Text(rights, nameof(rights)) };
}
