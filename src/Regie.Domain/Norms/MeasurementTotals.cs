using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>What a set of measurements adds up to, exactly: parts can be made anywhere and merged in any order (meettotalen).</summary>
/// <remarks>Merging is associative and commutative, and <see cref="Empty"/> changes nothing: splitting measurements anyhow and merging gives the same totals.</remarks>
public sealed record MeasurementTotals
{
    private MeasurementTotals(MeasurementNeeds needs, long count, (ExactNumber Amount, ExactNumber Whole, ExactNumber Ratio) sums, (decimal? Least, decimal? Greatest) ends, ValueList<decimal> values) =>
        (Needs, Count, AmountSum, WholeSum, RatioSum, Least, Greatest, Values) = (needs, count, sums.Amount, sums.Whole, sums.Ratio, ends.Least, ends.Greatest, values);

    /// <summary>What is kept besides counts and sums.</summary>
    public MeasurementNeeds Needs { get; }

    /// <summary>How many measurements.</summary>
    public long Count { get; }

    /// <summary>The sum of the amounts.</summary>
    public ExactNumber AmountSum { get; }

    /// <summary>The sum of the wholes; the number of measurements where each is out of one.</summary>
    public ExactNumber WholeSum { get; }

    /// <summary>The sum of amount by whole, each apart; zero unless <see cref="MeasurementNeeds.Ratios"/> are kept.</summary>
    public ExactNumber RatioSum { get; }

    /// <summary>The least amount; null where there are no measurements.</summary>
    public decimal? Least { get; }

    /// <summary>The greatest amount; null where there are no measurements.</summary>
    public decimal? Greatest { get; }

    /// <summary>The amounts in ascending order; empty unless <see cref="MeasurementNeeds.Values"/> are kept.</summary>
    public ValueList<decimal> Values { get; }

    /// <summary>The totals of nothing.</summary>
    /// <param name="needs">What to keep.</param>
    /// <returns>The identity of merging.</returns>
    public static MeasurementTotals Empty(MeasurementNeeds needs) => new(needs, 0, default, default, ValueList<decimal>.Empty);

    // From sums and values in order that were gathered in bulk.
    internal static MeasurementTotals OfSums(long count, (ExactNumber Amount, ExactNumber Whole) sums, (decimal? Least, decimal? Greatest) ends, ValueList<decimal>? values) =>
        new(values is null ? MeasurementNeeds.Sums : MeasurementNeeds.Values, count, (sums.Amount, sums.Whole, default), ends, values ?? ValueList<decimal>.Empty);

    /// <summary>The totals of measurements.</summary>
    /// <param name="measurements">The measurements, in any order; read once.</param>
    /// <param name="needs">What to keep.</param>
    /// <returns>The totals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurements"/>, or one of them, is null.</exception>
    public static MeasurementTotals Of(IEnumerable<Measured> measurements, MeasurementNeeds needs)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        var (amounts, wholes) = (new ExactSum(), new ExactSum());
        var ratios = new Dictionary<decimal, ExactSum>();
        var values = new List<decimal>();
        var (count, least, greatest) = (0L, (decimal?)null, (decimal?)null);
        foreach (var measured in measurements)
        {
            if (measured is null)
                throw new ArgumentNullException(nameof(measurements), "A measurement is null.");
            count++;
            amounts.Add(measured.Amount);
            wholes.Add(measured.Whole);
            least = least < measured.Amount ? least : measured.Amount;
            greatest = greatest > measured.Amount ? greatest : measured.Amount;
            if ((needs & MeasurementNeeds.Values) != 0)
                values.Add(measured.Amount);
            if ((needs & MeasurementNeeds.Ratios) != 0)
                (ratios.TryGetValue(measured.Whole, out var sum) ? sum : ratios[measured.Whole] = new ExactSum()).Add(measured.Amount);
        }

        values.Sort();
        var ratio = ratios.OrderBy(r => r.Key).Aggregate(ExactNumber.Zero, (sum, r) => sum + (r.Value.Total / ExactNumber.Of(r.Key)));
        return new MeasurementTotals(needs, count, (amounts.Total, wholes.Total, ratio), (least, greatest), values.ToValueList());
    }

    /// <summary>The totals of these measurements and others.</summary>
    /// <param name="other">The others; no measurement may be in both.</param>
    /// <returns>The totals of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> keeps something else, so that the totals of all would lack a part.</exception>
    public MeasurementTotals Merge(MeasurementTotals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Needs != other.Needs)
            throw new ArgumentException($"These totals keep {Needs}, the others {other.Needs}; make both for the same aggregation.", nameof(other));
        return new MeasurementTotals(Needs, checked(Count + other.Count), (AmountSum + other.AmountSum, WholeSum + other.WholeSum, RatioSum + other.RatioSum),
            (other.Least is null || Least < other.Least ? Least : other.Least, other.Greatest is null || Greatest > other.Greatest ? Greatest : other.Greatest), Merged(Values, other.Values));
    }

    private static ValueList<decimal> Merged(ValueList<decimal> left, ValueList<decimal> right)
    {
        if (left.Count == 0 || right.Count == 0)
            return left.Count == 0 ? right : left;
        var (all, l, r) = (new decimal[left.Count + right.Count], 0, 0);
        for (var i = 0; i < all.Length; i++)
            all[i] = r == right.Count || (l < left.Count && left[l] <= right[r]) ? left[l++] : right[r++];
        return ValueList.Create<decimal>(all);
    }
}
