using System;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Compensation;

/// <summary>What a consequence is worked out from: the value reached, which way is better, and the events that went wrong (oorzaak).</summary>
public sealed record ConsequenceCause
{
    /// <summary>States a cause.</summary>
    /// <param name="value">The exact value of the indicator; null where there is none.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="events">The events that went wrong, each with its quantity; empty where the value alone counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public ConsequenceCause(ExactNumber? value, Direction direction, ValueList<EventQuantity> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        (Value, Direction, Events) = (value, direction, events);
    }

    /// <summary>The exact value of the indicator; null where there is none.</summary>
    public ExactNumber? Value { get; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>The events that went wrong.</summary>
    public ValueList<EventQuantity> Events { get; }
}
