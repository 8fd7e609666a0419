using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.ReferenceData;

namespace Regie.Tests.ReferenceData;

public sealed class IndexSeriesTests
{
    private static readonly LocalizedText Name = LocalizedText.Of("consumentenprijsindex", "consumer price index");

    [Theory]
    [InlineData("2025-10", "oktober 2025", "October 2025", "2025-10-01")]
    [InlineData("2025-Q3", "derde kwartaal 2025", "third quarter of 2025", "2025-07-01")]
    [InlineData("2025", "jaargemiddelde 2025", "year average of 2025", "2025-01-01")]
    public void Periods_ReadBack_AndAreWritten(string text, string dutch, string english, string start)
    {
        var period = IndexPeriod.Parse(text);
        Assert.Equal((text, dutch, english), (period.ToString(), period.ToText(LanguageCode.Dutch), period.ToText(LanguageCode.English)));
        Assert.Equal(start, NodaTime.Text.LocalDatePattern.Iso.Format(period.Start));
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-Q5")]
    [InlineData("2025-Q12")]
    [InlineData("2025Q3 ")]
    [InlineData("25-10")]
    [InlineData("1799")]
    [InlineData("+025")]
    [InlineData("")]
    [InlineData(null)]
    public void Periods_OfAnotherShape_AreRefused(string? text)
    {
        Assert.False(IndexPeriod.TryParse(text, out _));
        if (text is not null)
            Expect.Throws<FormatException>(() => IndexPeriod.Parse(text), text);
    }

    [Fact]
    public void Periods_AreInOrder_TheShorterFirst()
    {
        IndexPeriod[] ordered = [IndexPeriod.Month(2024, 12), IndexPeriod.Month(2025, 1), IndexPeriod.Quarter(2025, 1), IndexPeriod.YearAverage(2025), IndexPeriod.Month(2025, 2)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Expect.Argument<ArgumentOutOfRangeException>("number", () => IndexPeriod.Quarter(2025, 5));
        Expect.Argument<ArgumentOutOfRangeException>("year", () => IndexPeriod.YearAverage(1799));
    }

    [Fact]
    public void Series_KeepEveryPublication_InTheOrderOfPublishing()
    {
        var october = IndexPeriod.Month(2025, 10);
        var first = PublishedSeries.Of(new IndexSeriesId("CPI"), Name, 2015).With(october, 131.5m, FigureStatus.Final, new LocalDate(2025, 12, 4));
        var series = first.With(october, 131.28m, FigureStatus.Provisional, new LocalDate(2025, 11, 6));
        Assert.Equal(["2025-10: 131.28 (provisional, 2025-11-06)", "2025-10: 131.5 (final, 2025-12-04)"], series.FiguresOf(october).Select(f => f.ToString()));
        Assert.Equal((1, 0, 2015, Name), (first.Figures.Count, series.FiguresOf(IndexPeriod.Month(2025, 11)).Count, series.BaseYear, series.Name));
    }

    [Fact]
    public void Figures_AreAboveZero()
    {
        Expect.Argument<ArgumentOutOfRangeException>("value", () => _ = new IndexFigure(IndexPeriod.YearAverage(2025), 0m, FigureStatus.Final, new LocalDate(2026, 1, 8)));
        Expect.Argument<ArgumentOutOfRangeException>("status", () => _ = new IndexFigure(IndexPeriod.YearAverage(2025), 1m, (FigureStatus)9, new LocalDate(2026, 1, 8)));
        Expect.Argument<ArgumentException>("figures", () => PublishedSeries.Of(new IndexSeriesId("CPI"), Name, 2015).With([null!]));
        Assert.Equal(("voorlopig", "definitief"), (FigureStatus.Provisional.Label().Dutch, FigureStatus.Final.Label().Dutch));
        Expect.Argument<ArgumentOutOfRangeException>("status", () => ((FigureStatus)9).Label());
    }
}
