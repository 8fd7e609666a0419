using System;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Compensation;

/// <summary>Where points are gathered over a period, with their free threshold, ratchet and price (puntenrekening met ratel).</summary>
public sealed record PointsAccount
{
    /// <summary>Opens an account.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="ratchet">What the points weigh: the first ones free by a factor of zero.</param>
    /// <param name="pricePerPoint">The price of a weighed point, above zero.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pricePerPoint"/> is not above zero.</exception>
    public PointsAccount(PointsAccountId id, LocalizedText name, Ratchet ratchet, Money pricePerPoint)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(ratchet);
        ArgumentNullException.ThrowIfNull(pricePerPoint);
        if (pricePerPoint.Amount <= 0)
            throw new ArgumentOutOfRangeException(nameof(pricePerPoint), pricePerPoint, "The price of a point is above zero.");
        (Id, Name, Ratchet, PricePerPoint) = (id, name, ratchet, pricePerPoint);
    }

    /// <summary>Its identifier.</summary>
    public PointsAccountId Id { get; }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the points weigh.</summary>
    public Ratchet Ratchet { get; }

    /// <summary>The price of a weighed point.</summary>
    public Money PricePerPoint { get; }
}
