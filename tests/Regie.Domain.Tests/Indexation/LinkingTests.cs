using System;
using CsCheck;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Indexation;
using Regie.Language;
using Regie.Measurements;
using Regie.ReferenceData;
using static Regie.Tests.Indexation.Clauses;

namespace Regie.Tests.Indexation;

public sealed class LinkingTests
{
    private static readonly IndexSeriesId Newer = new("CPI-2020");
    private static readonly IndexPeriod LinkMonth = IndexPeriod.Month(2024, 10);

    // 114.5 on the old base and 112.1 on the new one in the link month; 114.2 on the new one a year later.
    private static PublishedSeries New() => Yearly(Newer, 112.1m, 114.2m, 117.3m);

    private static IndexSeriesSet Both(IndexSeriesLink link) => IndexSeriesSet.Of(Yearly(Cpi, 114.5m), New()).Linked(link);

    [Fact]
    public void LinkedFigure_IsOldLinkTimesNewNowOverNewLink()
    {
        var link = IndexSeriesLink.At(Cpi, Newer, LinkMonth);
        var rounded = Draft().Start().Index(Both(link.Rounded(Rounding.HalfUp(1))), Known(1)).Versions[1];
        Assert.Equal(ExactNumber.Of(100_000) * ExactNumber.Quotient(1166, 1145), rounded.ExactPrice);
        Assert.Equal(ExactNumber.Of(100_000) * ExactNumber.Quotient(1142, 1121), Draft().Start().Index(Both(link), Known(1)).Versions[1].ExactPrice);
        Assert.Equal("EUR 101834.06", rounded.Price.ToString());
    }

    [Fact]
    public void PublishedFactor_TakesThePlaceOfTheQuotient()
    {
        var set = Both(IndexSeriesLink.At(Cpi, Newer, LinkMonth).By(LinkingFactor.Of(1.0214m)));
        Assert.Equal(ExactNumber.Of(100_000) * ExactNumber.Of(114.2m * 1.0214m) / ExactNumber.Of(114.5m), Draft().Start().Index(set, Known(1)).Versions[1].ExactPrice);
    }

    [Fact]
    public void TwoChangesOfBase_AreLinkedOneAfterTheOther()
    {
        var newest = new IndexSeriesId("CPI-2025");
        var set = IndexSeriesSet.Of(Yearly(Cpi, 114.5m), Yearly(Newer, 112.1m, 114.2m), PublishedSeries.Of(newest, LocalizedText.Same("CPI"), 2025)
                .With(IndexPeriod.Month(2025, 10), 100.4m, FigureStatus.Final, new LocalDate(2026, 2, 10)).With(IndexPeriod.Month(2026, 10), 102.9m, FigureStatus.Final, new LocalDate(2026, 11, 10)))
            .Linked(IndexSeriesLink.At(Cpi, Newer, LinkMonth)).Linked(IndexSeriesLink.At(Newer, newest, IndexPeriod.Month(2025, 10)));
        var history = Draft(IndexationBasis.Original).Start().Index(set, Known(1)).Index(set, Known(2));
        Assert.Equal(ExactNumber.Of(100_000) * ExactNumber.Quotient(1142, 1121) * ExactNumber.Quotient(1029, 1004), history.Versions[2].ExactPrice);
    }

    [Fact]
    public void UnroundedLink_KeepsRatios_OfAnyFigures() => Gen.Select(Gen.Int[1_000, 30_000], Gen.Int[1_000, 30_000], Gen.Int[1_000, 30_000], Gen.Int[1_000, 30_000]).Sample((oldLink, newLink, first, second) =>
    {
        var set = IndexSeriesSet.Of(Yearly(Cpi, oldLink / 100m), Yearly(Newer, newLink / 100m, first / 100m, second / 100m)).Linked(IndexSeriesLink.At(Cpi, Newer, LinkMonth));
        var history = Draft().Start(1m).Index(set, Known(1)).Index(set, Known(2));
        return history.Versions[2].ExactPrice / history.Versions[1].ExactPrice == ExactNumber.Quotient(second, first);
    }, iter: Laws.Cases);

    [Fact]
    public void Series_AreSuppliedOnce_AndSucceededOnce()
    {
        Assert.Equal([IndexationFindings.SeriesMustDiffer], Expect.Codes(() => IndexSeriesSet.Of(Yearly(Cpi, 1m), Yearly(Cpi, 2m))));
        var link = IndexSeriesLink.At(Cpi, Newer, LinkMonth);
        Assert.Equal([IndexationFindings.SeriesMustHaveOneSuccessor], Expect.Codes(() => Both(link).Linked(IndexSeriesLink.At(Cpi, new IndexSeriesId("other"), IndexPeriod.Month(2025, 10)))));
        Assert.Equal([IndexationFindings.LinksMustFormNoCircle], Expect.Codes(() => Both(link).Linked(IndexSeriesLink.At(Newer, Cpi, IndexPeriod.Month(2025, 10)))));
        // Quarters go on in a way of their own.
        Assert.Equal(2, Both(link).Linked(IndexSeriesLink.At(Cpi, Newer, IndexPeriod.Quarter(2024, 4))).Links.Count);
        Expect.Argument<ArgumentException>("successor", () => IndexSeriesLink.At(Cpi, Cpi, LinkMonth));
    }

    [Fact]
    public void MissingSeriesAndFigures_AreNamed_AllAtOnce()
    {
        var set = IndexSeriesSet.Of(Yearly(Cpi, 114.5m)).Linked(IndexSeriesLink.At(Cpi, Newer, LinkMonth));
        Assert.Equal([IndexationFindings.IndexSeriesMustBeSupplied], Expect.Codes(() => Draft().Start().Index(set, Known(1))));
        var findings = Assert.Throws<RegieValidationException>(() => Draft().With(IndexComponent.Of(LocalizedText.Same("b"), 0m, new IndexSeriesId("B"), October)).Start()).Findings;
        Assert.Equal([IndexationFindings.ComponentWeightsMustBePositive], System.Linq.Enumerable.Select(findings, f => f.Code));

        var late = Assert.Throws<RegieValidationException>(() => Draft().Start().Index(Series(100m, 102m), new LocalDate(2025, 11, 9))).Findings;
        var finding = Assert.Single(late);
        Assert.Equal(IndexationFindings.FigureMustBePublished, finding.Code);
        Assert.Equal(["series=CPI", "period=2025-10", "asOf=2025-11-09"], System.Linq.Enumerable.Select(finding.Values, v => v.ToString()));
        Assert.Equal(2, Assert.Throws<RegieValidationException>(() => Draft().Start().Index(IndexSeriesSet.Of(PublishedSeries.Of(Cpi, Prices, 2015)), Known(1))).Findings.Count);
    }

    [Fact]
    public void LinkingFactors_AreAboveZero()
    {
        Expect.Argument<ArgumentOutOfRangeException>("value", () => LinkingFactor.Of(0m));
        Expect.Argument<ArgumentOutOfRangeException>("onOldBase", () => LinkingFactor.Between(ExactNumber.Zero, ExactNumber.One));
        Expect.Argument<ArgumentOutOfRangeException>("onNewBase", () => LinkingFactor.Between(ExactNumber.One, ExactNumber.Zero));
        Expect.Argument<ArgumentOutOfRangeException>("rounding", () => LinkingFactor.Of(0.001m).Round(Rounding.HalfUp(2)));
        Assert.Equal("2.3356", LinkingFactor.Of(2.3356m).ToString());
    }
}
