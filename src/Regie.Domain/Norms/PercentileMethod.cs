using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>A way to read a percentile off a list of values; on few values they differ, so a norm names its own (percentielmethode).</summary>
/// <remarks>
/// Of 15, 20, 35, 40 and 50 the 40th percentile is 20 by nearest rank, 26 by R-6 and 29 by R-7. The instances are in <see cref="PercentileMethods"/>.
/// Ranks, interpolation and result are exact.
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
    public ExactNumber Of(IReadOnlyList<decimal> values, Percentage percentage)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            throw new ArgumentException("A percentile needs at least one value; without any there is nothing to assess.", nameof(values));
        RequireKnown(percentage, nameof(percentage));
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted, percentage);
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private protected abstract bool KnowsZero { get; }

    internal bool Knows(Percentage percentage) => percentage.Value is >= 0 and <= 100 && (percentage.Value > 0 || KnowsZero);

    internal void RequireKnown(Percentage percentage, string parameter)
    {
        if (!Knows(percentage))
            throw new ArgumentOutOfRangeException(parameter, percentage, $"The method {Name} knows percentiles {(KnowsZero ? "from 0%" : "above 0%")} up to 100%.");
    }

    /// <summary>The percentile of a list that is sorted already.</summary>
    internal ExactNumber OfSorted(ReadOnlySpan<decimal> sorted, Percentage percentage) => OfSorted(sorted, ExactNumber.Of(percentage.Value) / ExactNumber.Of(100));

    private protected abstract ExactNumber OfSorted(ReadOnlySpan<decimal> sorted, ExactNumber fraction);

    // The value at a rank that counts from 1 and may lie between two values; beyond the ends it is the first or the last.
    private protected static ExactNumber At(ReadOnlySpan<decimal> sorted, ExactNumber rank)
    {
        var whole = rank.Floor();
        if (whole < 1)
            return ExactNumber.Of(sorted[0]);
        if (whole >= sorted.Length)
            return ExactNumber.Of(sorted[sorted.Length - 1]);
        var (low, high) = (ExactNumber.Of(sorted[(int)whole - 1]), ExactNumber.Of(sorted[(int)whole]));
        return low + ((high - low) * (rank - ExactNumber.Quotient(whole, 1)));
    }
}
