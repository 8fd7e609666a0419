using System;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>How measurements become the value of an indicator, as an agreement names it (aggregatie).</summary>
/// <remarks>The standard ones are in <see cref="Aggregations"/>; the name is how files refer to it. A host may derive its own.</remarks>
public abstract class Aggregation : IEquatable<Aggregation>
{
    /// <summary>Declares an aggregation.</summary>
    /// <param name="name">Its name, which is the wire format.</param>
    /// <param name="label">What it works out, for readers.</param>
    /// <param name="unit">How the unit of its value follows.</param>
    /// <param name="needs">What must be kept of measurements besides counts and sums.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="label"/> is null.</exception>
    protected Aggregation(string name, LocalizedText label, AggregatedUnit unit, MeasurementNeeds needs)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(label);
        (Name, Label, Unit, Needs) = (name, label, unit, needs);
    }

    /// <summary>Its name, for example <c>ratio-of-sums</c> or <c>percentile(95, nearest-rank)</c>.</summary>
    public string Name { get; }

    /// <summary>What it works out, for readers.</summary>
    public LocalizedText Label { get; }

    /// <summary>How the unit of its value follows from what was measured.</summary>
    public AggregatedUnit Unit { get; }

    /// <summary>What must be kept of measurements besides counts and sums.</summary>
    public MeasurementNeeds Needs { get; }

    /// <summary>The value of measurements.</summary>
    /// <param name="totals">The totals of the measurements.</param>
    /// <returns>The exact value; null where there is nothing to work it out from, which is not zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is null.</exception>
    public abstract ExactNumber? Of(MeasurementTotals totals);

    /// <summary>Aggregations are the same when their names are.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether the names are equal.</returns>
    public bool Equals(Aggregation? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Aggregation);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
