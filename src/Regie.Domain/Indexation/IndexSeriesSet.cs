using System;
using System.Linq;
using Regie.Identifiers;
using Regie.ReferenceData;

namespace Regie.Indexation;

/// <summary>The series that indexations read from, and how they go on over changes of base (indexreeksen).</summary>
public sealed class IndexSeriesSet
{
    private IndexSeriesSet(ValueList<IIndexSeries> series, ValueList<IndexSeriesLink> links) => (Series, Links) = (series, links);

    /// <summary>The series.</summary>
    public ValueList<IIndexSeries> Series { get; }

    /// <summary>How they go on over changes of base.</summary>
    public ValueList<IndexSeriesLink> Links { get; }

    /// <summary>A set of series.</summary>
    /// <param name="series">The series, each identifier once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/>, or one of them, is null.</exception>
    /// <exception cref="RegieValidationException">Two series have one identifier (<see cref="IndexationFindings.SeriesMustDiffer"/>).</exception>
    public static IndexSeriesSet Of(params IIndexSeries[] series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Contains(null!))
            throw new ArgumentNullException(nameof(series), "A series is null.");
        var twice = series.GroupBy(s => s.Id).Where(same => same.Count() > 1).Select(same => IndexationProblems.SeriesTwice(same.Key)).ToValueList();
        return twice.Count == 0 ? new IndexSeriesSet(series.ToValueList(), ValueList<IndexSeriesLink>.Empty) : throw new RegieValidationException(twice);
    }

    /// <summary>The set, in which a series goes on after a change of base.</summary>
    /// <param name="link">How it goes on.</param>
    /// <returns>A new set; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="link"/> is null.</exception>
    /// <exception cref="RegieValidationException">The series has a link for this frequency already, or the links would lead back to it (<see cref="IndexationFindings"/>).</exception>
    public IndexSeriesSet Linked(IndexSeriesLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (LinkOf(link.Series, link.LastPeriod.Frequency) is { } known)
            throw new RegieValidationException(IndexationProblems.LinkedTwice(known, link));
        for (var next = (IndexSeriesLink?)link; next is not null; next = LinkOf(next.Successor, link.LastPeriod.Frequency))
            if (next.Successor.Equals(link.Series))
                throw new RegieValidationException(IndexationProblems.LinksInACircle(link));
        return new IndexSeriesSet(Series, Links.With(link));
    }

    internal IIndexSeries? Find(IndexSeriesId id) => Series.FirstOrDefault(s => s.Id.Equals(id));

    /// <summary>The link by which a figure is read; null where the series has its own.</summary>
    internal IndexSeriesLink? LinkFor(IndexSeriesId series, IndexPeriod period) =>
        LinkOf(series, period.Frequency) is { } link && period.CompareTo(link.LastPeriod) > 0 ? link : null;

    private IndexSeriesLink? LinkOf(IndexSeriesId series, IndexFrequency frequency) =>
        Links.FirstOrDefault(l => l.Series.Equals(series) && l.LastPeriod.Frequency == frequency);
}
