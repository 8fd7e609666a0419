using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.ReferenceData;

/// <summary>A series of index figures in memory (gepubliceerde reeks).</summary>
/// <example><code>
/// var cpi = PublishedSeries.Of(new IndexSeriesId("CPI-2015"), LocalizedText.Of("consumentenprijsindex", "consumer price index"), 2015)
///     .With(IndexPeriod.Month(2025, 10), 131.28m, FigureStatus.Final, new LocalDate(2025, 11, 11));
/// </code></example>
public sealed class PublishedSeries : IIndexSeries
{
    private readonly Dictionary<IndexPeriod, ValueList<IndexFigure>> _byPeriod;

    private PublishedSeries(IndexSeriesId id, LocalizedText name, int baseYear, ValueList<IndexFigure> figures)
    {
        (Id, Name, BaseYear, Figures) = (id, name, baseYear, figures);
        _byPeriod = figures.GroupBy(f => f.Period).ToDictionary(g => g.Key, g => g.OrderBy(f => f.PublishedOn).ToValueList());
    }

    /// <inheritdoc/>
    public IndexSeriesId Id { get; }

    /// <inheritdoc/>
    public LocalizedText Name { get; }

    /// <inheritdoc/>
    public int BaseYear { get; }

    /// <summary>All publications, as they were added.</summary>
    public ValueList<IndexFigure> Figures { get; }

    /// <summary>A series without figures.</summary>
    /// <param name="id">The name by which price clauses refer to it.</param>
    /// <param name="name">The name for readers.</param>
    /// <param name="baseYear">The year in which the series averages 100.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    public static PublishedSeries Of(IndexSeriesId id, LocalizedText name, int baseYear)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        return new PublishedSeries(id, name, baseYear, ValueList<IndexFigure>.Empty);
    }

    /// <summary>The series with one more publication.</summary>
    /// <param name="period">The period that it is about.</param>
    /// <param name="value">The figure as published, above zero.</param>
    /// <param name="status">Whether it may still be revised.</param>
    /// <param name="publishedOn">The date from which it is known.</param>
    /// <returns>A new series; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not above zero, or <paramref name="status"/> is not declared.</exception>
    public PublishedSeries With(IndexPeriod period, decimal value, FigureStatus status, LocalDate publishedOn) => With([new IndexFigure(period, value, status, publishedOn)]);

    /// <summary>The series with more publications.</summary>
    /// <param name="figures">The publications.</param>
    /// <returns>A new series; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="figures"/> is null.</exception>
    public PublishedSeries With(IEnumerable<IndexFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ValueList<IndexFigure> all = [.. Figures, .. figures];
        return all.Contains(null!) ? throw new ArgumentException("A figure of a series is null.", nameof(figures)) : new PublishedSeries(Id, Name, BaseYear, all);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public IReadOnlyList<IndexFigure> FiguresOf(IndexPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return _byPeriod.TryGetValue(period, out var figures) ? figures : ValueList<IndexFigure>.Empty;
    }
}
