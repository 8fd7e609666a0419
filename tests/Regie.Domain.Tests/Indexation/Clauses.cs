using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Indexation;
using Regie.Language;
using Regie.ReferenceData;

namespace Regie.Tests.Indexation;

/// <summary>Series and clauses to try indexation on.</summary>
internal static class Clauses
{
    public static readonly LocalDate Level = new(2025, 1, 1);
    public static readonly LocalDate First = new(2026, 1, 1);
    public static readonly IndexSeriesId Cpi = new("CPI");
    public static readonly LocalizedText Prices = LocalizedText.Of("consumentenprijzen", "consumer prices");
    public static readonly IndexReference October = IndexReference.Month(10, 1);

    /// <summary>A series whose October figures are published finally on 10 November: the first one is of the year before the price level.</summary>
    public static PublishedSeries Yearly(IndexSeriesId id, params decimal[] values) => values.Select((value, i) => (value, Year: 2024 + i)).Aggregate(
        PublishedSeries.Of(id, LocalizedText.Of("consumentenprijsindex", "consumer price index"), 2015),
        (series, figure) => series.With(IndexPeriod.Month(figure.Year, 10), figure.value, FigureStatus.Final, new LocalDate(figure.Year, 11, 10)));

    public static IndexSeriesSet Series(params decimal[] values) => IndexSeriesSet.Of(Yearly(Cpi, values));

    public static IndexationDraft Draft(IndexationBasis start = IndexationBasis.Previous) => IndexationDraft.Of(Level, First).With(IndexComponent.Of(Prices, 1m, Cpi, October)).From(start).Reading(FigureChoice.Final);

    /// <summary>The knowledge on which the n-th indexation is worked out: in the month before it.</summary>
    public static LocalDate Known(int number) => First.PlusYears(number - 1).PlusDays(-17);

    public static PriceHistory Start(this IndexationDraft draft, decimal price = 100_000m) => PriceHistory.Of(draft.Build(), Money.Euro(price), new LocalDate(2024, 12, 1));

    /// <summary>The history after as many indexations as the series has figures for.</summary>
    public static PriceHistory Indexed(this IndexationDraft draft, decimal price, params decimal[] values)
    {
        var series = Series(values);
        return Enumerable.Range(1, values.Length - 1).Aggregate(draft.Start(price), (history, n) => history.Index(series, Known(n)));
    }

    public static string Price(this PriceHistory history) => history.Versions[history.Versions.Count - 1].Price.ToString();
}
