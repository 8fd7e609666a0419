using System;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>What is promised to a customer within the organization as a service that holds from a date on (dienstverleningstoezegging).</summary>
/// <remarks>
/// Being principal towards a supplier and being served as a customer are of another order: a commitment is kept because the customer counts on it, not because it can be enforced.
/// It has no place for an amount, a percentage of a charge or a clause that sets a price, and nothing in this library attaches one to it.
/// What a supplier owes is an <see cref="Obligation"/>.
/// </remarks>
public sealed record Commitment
{
    private Commitment(CommitmentId id, PartyId customer, LocalizedText what, LocalDate from) => (Id, Customer, What, From) = (id, customer, what, from);

    /// <summary>Its identifier.</summary>
    public CommitmentId Id { get; }

    /// <summary>The customer.</summary>
    public PartyId Customer { get; }

    /// <summary>What the customer can count on.</summary>
    public LocalizedText What { get; }

    /// <summary>The first date on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>The first date on which it does not hold any more; null while no end is known.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>The service that it is about; null where it is about none in particular.</summary>
    public ServiceId? Service { get; private init; }

    /// <summary>The norms by which it shows whether it is kept; empty where it is not measured.</summary>
    public ValueList<NormId> Norms { get; private init; } = ValueList<NormId>.Empty;

    /// <summary>Commits to something towards a customer.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="what">What the customer can count on.</param>
    /// <param name="from">The first date on which it holds.</param>
    /// <returns>The commitment.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Commitment To(PartyId customer, CommitmentId id, LocalizedText what, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(what);
        return new Commitment(id, customer, what, from);
    }

    /// <summary>The commitment, with an end.</summary>
    /// <param name="until">The first date on which it does not hold any more.</param>
    /// <returns>A new commitment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not after <see cref="From"/>.</exception>
    public Commitment EndingBefore(LocalDate until) => until > From
        ? this with { Until = until }
        : throw new ArgumentOutOfRangeException(nameof(until), until, "A commitment holds for at least one day.");

    /// <summary>The commitment, about a service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>A new commitment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="service"/> is null.</exception>
    public Commitment About(ServiceId service) => this with { Service = service ?? throw new ArgumentNullException(nameof(service)) };

    /// <summary>The commitment, measured by one more norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <returns>A new commitment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    public Commitment MeasuredBy(NormId norm) => this with { Norms = Norms.With(norm ?? throw new ArgumentNullException(nameof(norm))) };

    /// <summary>Whether it holds on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does.</returns>
    public bool HoldsOn(LocalDate date) => date >= From && !(date >= Until);
}
