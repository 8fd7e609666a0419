using System.Collections.Generic;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.ReferenceData;

/// <summary>A series of index figures that a price clause can refer to: a port for the host's source (indexreeks).</summary>
/// <remarks>
/// A series on another base is another series, with another identifier: figures on two bases are never divided by each other. Pure: the same period gives the
/// same figures, and later ones are added behind them.
/// </remarks>
public interface IIndexSeries
{
    /// <summary>The name by which price clauses refer to it.</summary>
    IndexSeriesId Id { get; }

    /// <summary>The name for readers, for example "consumentenprijsindex, alle huishoudens".</summary>
    LocalizedText Name { get; }

    /// <summary>The year in which the series averages 100.</summary>
    int BaseYear { get; }

    /// <summary>All publications of a period, in the order in which they came out.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The figures; none where nothing is published for that period.</returns>
    IReadOnlyList<IndexFigure> FiguresOf(IndexPeriod period);
}
