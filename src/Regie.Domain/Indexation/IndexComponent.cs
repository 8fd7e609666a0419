using System;
using System.Linq;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>A part of the price that changes in its own way, with its weight in the whole (indexatiecomponent).</summary>
/// <remarks>A closed choice. Weights are checked as a whole by <see cref="IndexationDraft"/>: they sum to exactly 1.</remarks>
public abstract record IndexComponent
{
    private IndexComponent(LocalizedText name, decimal weight)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Name, Weight) = (name, weight);
    }

    /// <summary>Its name, for readers, for example "loonkosten".</summary>
    public LocalizedText Name { get; }

    /// <summary>Its weight in the price: 0.7 for 70 %.</summary>
    public decimal Weight { get; }

    /// <summary>A part that follows one series.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="weight">Its weight in the price.</param>
    /// <param name="series">The series.</param>
    /// <param name="reference">Which of its figures belongs to a date.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Ratio Of(LocalizedText name, decimal weight, IndexSeriesId series, IndexReference reference) => OfSums(name, weight, reference, [series]);

    /// <summary>A part that follows the sum of series: the sum of the new figures divided by the sum of the old ones.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="weight">Its weight in the price.</param>
    /// <param name="reference">Which of their figures belongs to a date.</param>
    /// <param name="series">The series, at least one, each once.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a series, is null.</exception>
    /// <exception cref="ArgumentException">There is no series, or one stands twice.</exception>
    public static Ratio OfSums(LocalizedText name, decimal weight, IndexReference reference, params IndexSeriesId[] series)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(series);
        if (series.Contains(null!))
            throw new ArgumentNullException(nameof(series), "A series is null.");
        return series.Length > 0 && series.Distinct().Count() == series.Length
            ? new Ratio(name, weight, reference, series.ToValueList())
            : throw new ArgumentException("A component follows at least one series, and each of them once.", nameof(series));
    }

    /// <summary>A part whose change is taken over from elsewhere, per indexation.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="weight">Its weight in the price.</param>
    /// <param name="changes">The changes known so far; an indexation for which none is given is refused.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a change, is null.</exception>
    public static Given Of(LocalizedText name, decimal weight, params GivenChange[] changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Contains(null!) ? throw new ArgumentNullException(nameof(changes), "A change is null.") : new Given(name, weight, changes.ToValueList());
    }

    /// <summary>A part that changes by the same percentage every year.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="weight">Its weight in the price.</param>
    /// <param name="change">The change of each year, above −100 %.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is not above −100 %.</exception>
    public static Yearly Of(LocalizedText name, decimal weight, Percentage change) => change > Percentage.Of(-100)
        ? new Yearly(name, weight, change)
        : throw new ArgumentOutOfRangeException(nameof(change), change, "A price does not fall by all of itself; give a change above −100 %.");

    /// <summary>A part that does not change.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="weight">Its weight in the price.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Fixed Unchanged(LocalizedText name, decimal weight) => new(name, weight);

    /// <summary>A part that follows one series, or the sum of several (indexverhouding).</summary>
    public sealed record Ratio : IndexComponent
    {
        internal Ratio(LocalizedText name, decimal weight, IndexReference reference, ValueList<IndexSeriesId> series)
            : base(name, weight) => (Reference, Series) = (reference, series);

        /// <summary>Which of the figures belongs to a date.</summary>
        public IndexReference Reference { get; }

        /// <summary>The series; where there are more, their figures are added up.</summary>
        public ValueList<IndexSeriesId> Series { get; }
    }

    /// <summary>A part whose change is taken over from elsewhere (opgegeven percentage).</summary>
    public sealed record Given : IndexComponent
    {
        internal Given(LocalizedText name, decimal weight, ValueList<GivenChange> changes)
            : base(name, weight) => Changes = changes;

        /// <summary>The changes known so far.</summary>
        public ValueList<GivenChange> Changes { get; }

        /// <summary>The part with one more change.</summary>
        /// <param name="change">The change.</param>
        /// <returns>A new component; this one is unchanged.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
        public Given With(GivenChange change) => new(Name, Weight, Changes.With(change ?? throw new ArgumentNullException(nameof(change))));
    }

    /// <summary>A part that changes by the same percentage every year (vast percentage).</summary>
    public sealed record Yearly : IndexComponent
    {
        internal Yearly(LocalizedText name, decimal weight, Percentage change)
            : base(name, weight) => Change = change;

        /// <summary>The change of each year.</summary>
        public Percentage Change { get; }
    }

    /// <summary>A part that does not change (niet-geïndexeerd deel).</summary>
    public sealed record Fixed : IndexComponent
    {
        internal Fixed(LocalizedText name, decimal weight)
            : base(name, weight)
        {
        }
    }
}
