using System;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>The values that an indicator can take, both ends included; an end that is null is open (waardebereik).</summary>
public sealed record ValueDomain
{
    /// <summary>States a domain.</summary>
    /// <param name="minimum">The least value; null where there is none.</param>
    /// <param name="maximum">The greatest value; null where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is not above <paramref name="minimum"/>.</exception>
    public ValueDomain(decimal? minimum, decimal? maximum)
    {
        if (maximum <= minimum)
            throw new ArgumentOutOfRangeException(nameof(maximum), maximum, $"The greatest value lies above the least one, {minimum}.");
        (Minimum, Maximum) = (minimum, maximum);
    }

    /// <summary>From 0 to 100, as percentages of a whole.</summary>
    public static ValueDomain Percentages { get; } = new(0m, 100m);

    /// <summary>From 0 on, as counts and durations.</summary>
    public static ValueDomain NotNegative { get; } = new(0m, null);

    /// <summary>Every value.</summary>
    public static ValueDomain Everything { get; } = new(null, null);

    /// <summary>The least value; null where there is none.</summary>
    public decimal? Minimum { get; }

    /// <summary>The greatest value; null where there is none.</summary>
    public decimal? Maximum { get; }

    /// <summary>Whether a value belongs to the domain.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it does; both ends do.</returns>
    public bool Includes(ExactNumber value) =>
        (Minimum is not { } low || value >= ExactNumber.Of(low)) && (Maximum is not { } high || value <= ExactNumber.Of(high));

    /// <summary>The two ends between brackets.</summary>
    /// <returns>For example <c>[0, 100]</c> or <c>[0, ∞)</c>.</returns>
    public override string ToString() =>
        (Minimum is { } low ? "[" + ExactNumber.Of(low) : "(-∞") + ", " + (Maximum is { } high ? ExactNumber.Of(high) + "]" : "∞)");
}
