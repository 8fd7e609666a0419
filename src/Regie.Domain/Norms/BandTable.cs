using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>A table from values to outcomes that has exactly one for each value of its domain: for tiers, standings, points and credits (staffeltabel).</summary>
/// <typeparam name="T">The type of the outcomes.</typeparam>
/// <remarks>
/// Disjoint and total by construction: every boundary belongs to one declared side, and the first and last band close at the ends of the domain.
/// That 94.5 falls between "75–94" and "95–100" cannot be written. Made with <see cref="BandTable"/>.
/// </remarks>
public sealed record BandTable<T>
{
    internal BandTable(ValueDomain domain, BoundarySide side, ValueList<Band<T>> bands) => (Domain, Side, Bands) = (domain, side, bands);

    /// <summary>The values that it covers.</summary>
    public ValueDomain Domain { get; }

    /// <summary>To which band a boundary belongs.</summary>
    public BoundarySide Side { get; }

    /// <summary>The bands in ascending order.</summary>
    public ValueList<Band<T>> Bands { get; }

    /// <summary>The band of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The one band that it belongs to.</returns>
    /// <exception cref="RegieValidationException">The value lies outside the domain (<see cref="NormFindings.ValueMustLieInDomain"/>).</exception>
    public Band<T> Of(ExactNumber value) => Bands[IndexOf(value)];

    /// <summary>How far a value is from the bands beside its own.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The band, and the distances down and up to its boundaries; null where no band lies beyond.</returns>
    /// <exception cref="RegieValidationException">The value lies outside the domain.</exception>
    public (Band<T> Band, ExactNumber? Down, ExactNumber? Up) PositionOf(ExactNumber value)
    {
        var index = IndexOf(value);
        var band = Bands[index];
        return (band, index == 0 ? null : value - ExactNumber.Of(band.Interval.Lower!.Value), index == Bands.Count - 1 ? null : ExactNumber.Of(band.Interval.Upper!.Value) - value);
    }

    /// <summary>The same bands with other outcomes.</summary>
    /// <typeparam name="TResult">The type of the other outcomes.</typeparam>
    /// <param name="outcome">The other outcome of each.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public BandTable<TResult> Select<TResult>(Func<T, TResult> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new BandTable<TResult>(Domain, Side, Bands.Select(b => new Band<TResult>(b.Interval, outcome(b.Outcome))).ToValueList());
    }

    /// <summary>Whether outcomes never get smaller towards higher values.</summary>
    /// <param name="comparer">How outcomes compare.</param>
    /// <returns>Whether they do not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparer"/> is null.</exception>
    public bool Ascends(IComparer<T> comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        return Bands.Zip(Bands.Skip(1), (lower, upper) => comparer.Compare(lower.Outcome, upper.Outcome)).All(order => order <= 0);
    }

    private int IndexOf(ExactNumber value)
    {
        if (!Domain.Includes(value))
            throw new RegieValidationException(NormProblems.OutsideDomain(value, Domain, null));
        var (low, high) = (0, Bands.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var order = value.CompareTo(ExactNumber.Of(Bands[middle].Interval.Lower!.Value));
            if (order > 0 || (order == 0 && Side == BoundarySide.LowerInclusive))
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
