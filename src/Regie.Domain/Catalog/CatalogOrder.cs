using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Catalog;

/// <summary>What a customer asks of the catalog (bestelling).</summary>
public sealed record CatalogOrder
{
    private CatalogOrder(CatalogItemId item, PartyId customer, decimal quantity, LocalDate on) => (Item, Customer, Quantity, On) = (item, customer, quantity, on);

    /// <summary>The item.</summary>
    public CatalogItemId Item { get; }

    /// <summary>Who asks.</summary>
    public PartyId Customer { get; }

    /// <summary>How much, in the unit that the item is counted in; above 0.</summary>
    public decimal Quantity { get; }

    /// <summary>When it is asked.</summary>
    public LocalDate On { get; }

    /// <summary>Where it is wanted; null where nobody said.</summary>
    public LocationId? Location { get; private init; }

    /// <summary>When it is wanted; null where nobody said.</summary>
    public LocalDate? WantedOn { get; private init; }

    /// <summary>An order.</summary>
    /// <param name="item">The item.</param>
    /// <param name="customer">Who asks.</param>
    /// <param name="quantity">How much, in the unit that the item is counted in.</param>
    /// <param name="on">When it is asked.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quantity"/> is not above 0.</exception>
    public static CatalogOrder Of(CatalogItemId item, PartyId customer, decimal quantity, LocalDate on) => quantity > 0
        ? new CatalogOrder(Given.Something(item, nameof(item)), Given.Something(customer, nameof(customer)), quantity, on)
        : throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "An order is for more than nothing.");

    /// <summary>The order, with where it is wanted.</summary>
    /// <param name="location">The location.</param>
    /// <returns>A new order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="location"/> is null.</exception>
    public CatalogOrder At(LocationId location) => this with { Location = Given.Something(location, nameof(location)) };

    /// <summary>The order, with when it is wanted.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A new order.</returns>
    public CatalogOrder Wanted(LocalDate date) => this with { WantedOn = date };
}
