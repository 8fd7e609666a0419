using System;
using Regie.Identifiers;
using Regie.Measurements;

namespace Regie.Compensation;

/// <summary>How much one event weighs in a consequence, for example the number of periods that an area was unavailable (omvang van een gebeurtenis).</summary>
public sealed record EventQuantity
{
    /// <summary>States a quantity.</summary>
    /// <param name="id">The event.</param>
    /// <param name="quantity">How much it weighs, not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quantity"/> is negative.</exception>
    public EventQuantity(ObservationId id, ExactNumber quantity)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (quantity.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "A quantity is not negative.");
        (Id, Quantity) = (id, quantity);
    }

    /// <summary>The event.</summary>
    public ObservationId Id { get; }

    /// <summary>How much it weighs.</summary>
    public ExactNumber Quantity { get; }
}
