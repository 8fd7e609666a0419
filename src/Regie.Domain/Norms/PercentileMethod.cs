using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>A way to read a percentile off a list of values; on few values they differ, so a norm names its own (percentielmethode).</summary>
/// <remarks>
/// Of 15, 20, 35, 40 and 50 the 40th percentile is 20 by nearest rank, 26 by R-6 and 29 by R-7. The instances are in <see cref="PercentileMethods"/>.
/// Ranks and interpolation are exact; a result with more digits than a <see cref="decimal"/> holds is rounded half-even to what it holds.
/// </remarks>
/// <example><code>PercentileMethods.NearestRank.Of([15, 20, 35, 40, 50], Percentage.Of(40)) // 20</code></example>
public abstract class PercentileMethod
{
    internal PercentileMethod(string name) => Name = name;

    /// <summary>The name by which agreements and files refer to it, for example <c>nearest-rank</c>.</summary>
    public string Name { get; }

    /// <summary>The percentile of a list.</summary>
    /// <param name="values">The values, at least one, in any order; they are not changed.</param>
    /// <param name="percentage">Which percentile, from 0 % to 100 %; the nearest rank does not know 0 %.</param>
    /// <returns>The value below or at which that part of the list lies, by this method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty: no data has no percentile, and it is not 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percentage"/> is outside the range of the method.</exception>
    public decimal Of(IReadOnlyList<decimal> values, Percentage percentage)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            throw new ArgumentException("A percentile needs at least one value; without any there is nothing to assess.", nameof(values));
        if (percentage.Value < 0 || percentage.Value > 100 || (percentage.Value == 0 && !KnowsZero))
            throw new ArgumentOutOfRangeException(nameof(percentage), percentage, $"The method {Name} knows percentiles {(KnowsZero ? "from 0%" : "above 0%")} up to 100%.");
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return Of(sorted, DecimalFraction.From(percentage.Value));
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private protected abstract bool KnowsZero { get; }

    private protected abstract decimal Of(decimal[] sorted, DecimalFraction percentage);

    // The value at a rank that counts from 1 and may lie between two values; beyond the ends it is the first or the last.
    private protected static decimal At(decimal[] sorted, BigInteger rankNumerator, BigInteger rankDenominator)
    {
        var whole = BigInteger.DivRem(rankNumerator, rankDenominator, out var part);
        if (whole < 1)
            return sorted[0];
        if (whole >= sorted.Length)
            return sorted[sorted.Length - 1];
        var (low, high) = (sorted[(int)whole - 1], sorted[(int)whole]);
        return part.IsZero || low == high ? low : DecimalFraction.Between(low, high, part, rankDenominator);
    }
}
