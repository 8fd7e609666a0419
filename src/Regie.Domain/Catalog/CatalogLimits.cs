using System;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Catalog;

/// <summary>Within what an item of the catalog may be ordered: quantity, place, time, entitlement; what is not limited is free (grenzen).</summary>
public sealed record CatalogLimits
{
    private CatalogLimits()
    {
    }

    /// <summary>No limits.</summary>
    public static CatalogLimits None { get; } = new();

    /// <summary>The most that one order may ask; null for no limit.</summary>
    public decimal? Quantity { get; private init; }

    /// <summary>Where it is delivered; empty for everywhere.</summary>
    public ValueList<LocationId> Locations { get; private init; } = ValueList<LocationId>.Empty;

    /// <summary>How many calendar days lie at least between the order and the date on which it is wanted; 0 for none.</summary>
    public int NoticeDays { get; private init; }

    /// <summary>Who may order it; empty for everybody.</summary>
    public ValueList<PartyId> Entitled { get; private init; } = ValueList<PartyId>.Empty;

    /// <summary>The limits, with a greatest quantity.</summary>
    /// <param name="quantity">The most that one order may ask; that much is within the limit.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quantity"/> is not above 0.</exception>
    public CatalogLimits AtMost(decimal quantity) => quantity > 0
        ? this with { Quantity = quantity }
        : throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "A limit of nothing means that the item is not in the catalog; let its validity end instead.");

    /// <summary>The limits, with the places where it is delivered.</summary>
    /// <param name="locations">The locations, at least one.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentNullException">A location is null.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CatalogLimits At(params LocationId[] locations) => this with { Locations = Given.AtLeastOne(locations, nameof(locations)) };

    /// <summary>The limits, with the notice that an order needs.</summary>
    /// <param name="days">How many calendar days lie at least between the order and the date on which it is wanted.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public CatalogLimits WithNotice(int days) => days >= 0
        ? this with { NoticeDays = days }
        : throw new ArgumentOutOfRangeException(nameof(days), days, "Notice is given before, not after.");

    /// <summary>The limits, with who may order.</summary>
    /// <param name="customers">The customers, at least one.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentNullException">A customer is null.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CatalogLimits For(params PartyId[] customers) => this with { Entitled = Given.AtLeastOne(customers, nameof(customers)) };

    /// <summary>In what an order goes beyond the limits.</summary>
    /// <param name="order">The order.</param>
    /// <returns>A finding for each limit that it does not keep; none where it keeps all. A limited place or time that the order does not state is not kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    public ValueList<Finding> Check(CatalogOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return
        [
            .. order.Quantity > Quantity ? [CatalogProblems.TooMuch(order, Quantity.Value)] : Array.Empty<Finding>(),
            .. Locations.Count > 0 && (order.Location is null || !Locations.Contains(order.Location)) ? [CatalogProblems.OtherPlace(order, Locations)] : Array.Empty<Finding>(),
            .. NoticeDays > 0 && (order.WantedOn is not { } wanted || Period.DaysBetween(order.On, wanted) < NoticeDays) ? [CatalogProblems.TooSoon(order, NoticeDays)] : Array.Empty<Finding>(),
            .. Entitled.Count > 0 && !Entitled.Contains(order.Customer) ? [CatalogProblems.NotEntitled(order)] : Array.Empty<Finding>(),
        ];
    }
}
