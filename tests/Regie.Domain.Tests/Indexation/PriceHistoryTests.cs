using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Indexation;
using Regie.Language;
using Regie.Measurements;
using Regie.ReferenceData;
using static Regie.Tests.Foundations;
using static Regie.Tests.Indexation.Clauses;

namespace Regie.Tests.Indexation;

public sealed class PriceHistoryTests
{
    private static readonly Period Month = Period.FromMonths(1);

    // Rises of 10 %, then 0, then −5 %, on a price of 1,000.
    [Theory]
    [InlineData(IndexationBasis.Previous, UnappliedChange.Lost, "1040,1040,988", "4 % of 10 %, then as the index goes")]
    [InlineData(IndexationBasis.Previous, UnappliedChange.Carried, "1040,1081.6,1045", "the rest comes as soon as it fits: 4 %, and then down to 1,045")]
    [InlineData(IndexationBasis.Original, UnappliedChange.Lost, "1040,1040,988", "what is lost stays lost")]
    [InlineData(IndexationBasis.Original, UnappliedChange.Carried, "1040,1081.6,1045", "the original price with the whole change catches up")]
    public void Cap_PerYear_LosesOrCarriesTheExcess(IndexationBasis start, UnappliedChange excess, string expected, string why) =>
        Expect.Equal(expected, Path(Draft(start).Limited(IndexationLimits.PerYear(excess).AtMost(Percentage.Of(4))), 100m, 110m, 110m, 104.5m), why);

    [Theory]
    [InlineData(IndexationBasis.Previous, UnappliedChange.Lost, "1000,1100", "the fall is lost")]
    [InlineData(IndexationBasis.Previous, UnappliedChange.Carried, "1000,1045", "the fall is set off against the rise")]
    [InlineData(IndexationBasis.Original, UnappliedChange.Lost, "1000,1100", "the fall is lost")]
    [InlineData(IndexationBasis.Original, UnappliedChange.Carried, "1000,1045", "the fall is set off against the rise")]
    public void Floor_OfZero_KeepsThePrice(IndexationBasis start, UnappliedChange excess, string expected, string why) =>
        Expect.Equal(expected, Path(Draft(start).Limited(IndexationLimits.PerYear(excess).AtLeast(Percentage.Of(0))), 100m, 95m, 104.5m), why);

    [Theory]
    [InlineData(UnappliedChange.Lost, "1050,1100,990", "the total is 10 % at most; from there the index goes down by a tenth")]
    [InlineData(UnappliedChange.Carried, "1050,1100,1039.5", "the total stays at 10 % until the index is below it")]
    public void Cap_OnTheTotal_IsAgainstTheOriginalPrice(UnappliedChange excess, string expected, string why)
    {
        foreach (var start in new[] { IndexationBasis.Previous, IndexationBasis.Original })
            Expect.Equal(expected, Path(Draft(start).Limited(IndexationLimits.Cumulative(excess).AtMost(Percentage.Of(10))), 100m, 105m, 115.5m, 103.95m), $"{why}, {start}");
    }

    [Theory]
    [InlineData("3", "1000", "a change of exactly the threshold does not exceed it")]
    [InlineData("2.9", "1030", "beyond the threshold the whole change applies")]
    public void DeadBand_Whole(string threshold, string expected, string why) =>
        Expect.Equal(expected, Path(Draft().Beyond(DeadBand.Whole(Percentage.Of(D(threshold)), UnappliedChange.Lost)), 100m, 103m), why);

    // A rise of 3 %, and one of 1 % a year later. What is left of the first year makes the second 1.03 × 1.01 / 1.01 = 3 % over the price in force.
    [Theory]
    [InlineData(UnappliedChange.Lost, "1010,1010", "only the excess over 2 % applies, and the second year does not reach it")]
    [InlineData(UnappliedChange.Carried, "1010,1020.1", "the part within the band counts in the next year")]
    public void DeadBand_Excess(UnappliedChange rest, string expected, string why)
    {
        foreach (var start in new[] { IndexationBasis.Previous, IndexationBasis.Original })
            Expect.Equal(expected, Path(Draft(start).Beyond(DeadBand.Excess(Percentage.Of(2), rest)), 100m, 103m, 104.03m), why);
    }

    [Fact]
    public void DeadBand_Excess_AppliesDownToo() =>
        Assert.Equal("980", Path(Draft().Beyond(DeadBand.Excess(Percentage.Of(2), UnappliedChange.Lost)), 100m, 96m));

    [Fact]
    public void DeadBand_Carried_AddsUpUntilItIsExceeded()
    {
        foreach (var start in new[] { IndexationBasis.Previous, IndexationBasis.Original })
            Assert.Equal("1000,1050", Path(Draft(start).Beyond(DeadBand.Whole(Percentage.Of(3), UnappliedChange.Carried)), 100m, 102m, 105m));
    }

    // A cap of 2.345 % with factors of four decimals: half up would be 1.0235.
    [Fact]
    public void Rounding_DoesNotLiftAPriceOverItsCap_NorUnderItsFloor()
    {
        var factors = Draft().Rounded(IndexationStage.Factor, Rounding.HalfUp(4));
        Assert.Equal("1023.4", Path(factors.Limited(IndexationLimits.PerYear(UnappliedChange.Lost).AtMost(Percentage.Of(2.345m))), 100m, 110m));
        Assert.Equal("1012.4", Path(factors.Limited(IndexationLimits.PerYear(UnappliedChange.Lost).AtLeast(Percentage.Of(1.231m))), 100m, 101m));
        Assert.Equal("1023.45", Path(factors.Limited(IndexationLimits.PerYear(UnappliedChange.Lost).AtMost(Percentage.Of(2.345m)).AtLeast(Percentage.Of(2.344m))), 100m, 110m));
        var cents = Draft().Limited(IndexationLimits.PerYear(UnappliedChange.Lost).AtMost(Percentage.Of(5)));
        Assert.Equal("EUR 0.11", cents.Indexed(0.11m, 100m, 110m).Price());
        Assert.Contains("within the limits", cents.Indexed(0.11m, 100m, 110m).Explain().ToWorksheet(LanguageCode.English), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutADeclaredRounding_ThePriceGoesOnExactly()
    {
        Assert.Equal("1003.33,1006.67,1000", Path(Draft(), 300m, 301m, 302m, 300m));
        Assert.Equal("1003.33,1006.66,999.99", Path(Draft().Rounded(IndexationStage.Price, Rounding.HalfUp(2)), 300m, 301m, 302m, 300m));
        Assert.Equal("EUR 0.0346", Draft().Indexed(0.0345m, 300m, 301m).Price());
    }

    [Fact]
    public void Figures_AreRoundedWhereTheClauseSaysSo() =>
        Assert.Equal("1050", Path(Draft().Rounded(IndexationStage.Figure, Rounding.HalfUp(0)), 99.6m, 105.4m));

    [Fact]
    public void GivenAndYearlyChanges_AreCompoundedFromTheOriginalPrice()
    {
        foreach (var start in new[] { IndexationBasis.Previous, IndexationBasis.Original })
        {
            var draft = IndexationDraft.Of(Level, First).From(start)
                .With(IndexComponent.Of(LocalizedText.Same("a"), 0.5m, new GivenChange(First, Percentage.Of(2))).With(new GivenChange(First.PlusYears(1), Percentage.Of(3))))
                .With(IndexComponent.Of(LocalizedText.Same("b"), 0.5m, Percentage.Of(1)));
            Assert.Equal(start == IndexationBasis.Original ? "1015,1035.35" : "1015,1035.3", Path(draft, 0m, 0m, 0m));
            Assert.Equal([IndexationFindings.GivenChangeMustBeStated], Expect.Codes(() => Path(draft, 0m, 0m, 0m, 0m)));
        }
    }

    [Fact]
    public void Claims_AreMadeInTime_OrTheIndexationChangesNothing()
    {
        var draft = Draft().Claimed(IndexationClaimRule.Before(Month, UnappliedChange.Lost));
        var (lastDay, series) = (new LocalDate(2025, 11, 30), Series(100m, 102m, 104.04m));
        Assert.Equal([IndexationFindings.IndexationMustBeClaimed], Expect.Codes(() => draft.Start().Index(series, lastDay)));
        Assert.Equal("EUR 102000", draft.Start().Index(series, lastDay, lastDay).Price());
        Assert.Equal("EUR 100000", draft.Start().Index(series, Known(1), lastDay.PlusDays(1)).Price());
        Assert.Equal("EUR 100000", draft.Start().Index(series, lastDay.PlusDays(1)).Price());
        Expect.Argument<ArgumentOutOfRangeException>("claimedOn", () => draft.Start().Index(series, lastDay, lastDay.PlusDays(1)));

        var second = new LocalDate(2026, 11, 15);
        Assert.Equal("EUR 102000", draft.Start().Index(series, Known(1)).Index(series, second, second).Price());
        foreach (var start in new[] { IndexationBasis.Previous, IndexationBasis.Original })
        {
            Assert.Equal("EUR 102000", Draft(start).Claimed(IndexationClaimRule.Before(Month, UnappliedChange.Lost)).Start().Index(series, Known(1)).Index(series, second, second).Price());
            Assert.Equal("EUR 104040", Draft(start).Claimed(IndexationClaimRule.Before(Month, UnappliedChange.Carried)).Start().Index(series, Known(1)).Index(series, second, second).Price());
        }
        // A floor gives no rise to who did not claim.
        Assert.Equal("EUR 100000", draft.Limited(IndexationLimits.PerYear(UnappliedChange.Lost).AtLeast(Percentage.Of(1))).Start().Index(series, Known(1)).Price());
    }

    [Theory]
    [InlineData(-1, 1, "2026-01-01", "2025-11-30", "a whole month lies between")]
    [InlineData(-1, 1, "2026-03-31", "2026-02-27", "one clamped subtraction, then a day")]
    [InlineData(1, 3, "2026-01-01", "2026-03-31", "the last day counts")]
    public void ClaimDeadline_IsCountedOnce(int direction, int months, string effective, string lastDay, string why)
    {
        var period = Period.FromMonths(months);
        var rule = direction < 0 ? IndexationClaimRule.Before(period, UnappliedChange.Lost) : IndexationClaimRule.Within(period, UnappliedChange.Lost);
        Expect.Equal(lastDay, NodaTime.Text.LocalDatePattern.Iso.Format(rule.LastDay(NodaTime.Text.LocalDatePattern.Iso.Parse(effective).Value)), why);
    }

    [Fact]
    public void Correction_AddsVersions_AndOverwritesNothing()
    {
        var october = IndexPeriod.Month(2025, 10);
        var provisional = Yearly(Cpi, 100m).With(october, 102m, FigureStatus.Provisional, new LocalDate(2025, 11, 6)).With(IndexPeriod.Month(2026, 10), 106.08m, FigureStatus.Final, new LocalDate(2026, 11, 10));
        var final = IndexSeriesSet.Of(provisional.With(october, 102.5m, FigureStatus.Final, new LocalDate(2026, 12, 20)));
        var history = Draft().Reading(FigureChoice.ProvisionalThenFinal).Rounded(IndexationStage.Price, Rounding.HalfUp(2)).Start(1_000m).Index(IndexSeriesSet.Of(provisional), Known(1)).Index(final, Known(2));
        Assert.Equal((true, true), (history.Versions[1].IsProvisional, history.Versions[2].IsProvisional));
        Assert.Equal([IndexationFindings.CorrectionMustChangeSomething], Expect.Codes(() => history.Correct(final, new LocalDate(2026, 12, 19), "early")));
        Assert.Equal([IndexationFindings.PriceKnowledgeMustNotGoBack], Expect.Codes(() => history.Correct(final, Known(2).PlusDays(-1), "early")));
        Assert.Equal([IndexationFindings.PriceKnowledgeMustNotGoBack], Expect.Codes(() => history.Index(final, Known(2).PlusDays(-1))));

        var day = new LocalDate(2026, 12, 21);
        var corrected = history.Correct(final, day, " definitief cijfer over oktober 2025 ");
        Assert.Equal(history.Versions, corrected.Versions.Take(3));
        Assert.Equal(["1020", "1060.8", "1025", "1060.8"], corrected.Versions.Skip(1).Select(v => ExactNumber.Of(v.Price.Amount).ToString()));
        Assert.Equal([(4, 2, "EUR 5"), (5, 3, "EUR 0")], corrected.Versions.Skip(3).Select(v => (v.Number, v.Correction!.Replaces, v.Correction.Delta.ToString())));
        Assert.Equal("definitief cijfer over oktober 2025", corrected.Versions[3].Correction!.Reason);
        Assert.False(corrected.Versions[4].IsProvisional);
        Assert.Equal(("EUR 1020", "EUR 1025"), (corrected.PriceOn(First, day.PlusDays(-1))!.Price.ToString(), corrected.PriceOn(First)!.Price.ToString()));
        Assert.Equal((null, "EUR 1000", "EUR 1000"), (corrected.PriceOn(Level.PlusDays(-1)), corrected.PriceOn(Level)!.Price.ToString(), corrected.PriceOn(First.PlusDays(-1))!.Price.ToString()));
        Assert.Null(corrected.PriceOn(First, new LocalDate(2024, 11, 30)));
        Assert.Equal(First.PlusYears(2), corrected.NextEffective);
        Expect.Argument<ArgumentException>("reason", () => history.Correct(final, day, " "));
    }

    // Figures that are revised do not touch a clause that reads the first one.
    [Fact]
    public void Correction_OfFirstPublishedFigures_IsRefused()
    {
        var october = IndexPeriod.Month(2025, 10);
        var series = IndexSeriesSet.Of(Yearly(Cpi, 100m).With(october, 102m, FigureStatus.Provisional, new LocalDate(2025, 11, 6)).With(october, 103m, FigureStatus.Final, new LocalDate(2025, 12, 20)));
        var history = Draft().Reading(FigureChoice.FirstPublished).Start().Index(series, new LocalDate(2025, 11, 10));
        Assert.False(history.Versions[1].IsProvisional);
        Assert.Equal([IndexationFindings.CorrectionMustChangeSomething], Expect.Codes(() => history.Correct(series, new LocalDate(2026, 1, 1), "final")));
    }

    // Limits, dead band, claim, two series over a change of base, a correction: everything that a derivation can hold.
    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language)
    {
        var (newer, october) = (new IndexSeriesId("CPI-2020"), IndexPeriod.Month(2025, 10));
        var old = Yearly(Cpi, 114.5m);
        var provisional = PublishedSeries.Of(newer, LocalizedText.Of("consumentenprijsindex", "consumer price index"), 2020)
            .With(IndexPeriod.Month(2024, 10), 112.1m, FigureStatus.Final, new LocalDate(2025, 2, 6)).With(october, 118.2m, FigureStatus.Provisional, new LocalDate(2025, 11, 6));
        var link = IndexSeriesLink.At(Cpi, newer, IndexPeriod.Month(2024, 10)).Rounded(Rounding.HalfUp(1));
        var clause = Draft().Reading(FigureChoice.ProvisionalThenFinal).Limited(IndexationLimits.PerYear(UnappliedChange.Carried).AtMost(Percentage.Of(4)).AtLeast(Percentage.Of(0)))
            .Beyond(DeadBand.Whole(Percentage.Of(1), UnappliedChange.Lost)).Claimed(IndexationClaimRule.Before(Month, UnappliedChange.Lost))
            .Rounded(IndexationStage.Factor, Rounding.HalfUp(4)).Rounded(IndexationStage.Price, Rounding.HalfUp(2)).Under(new ClauseReference("C-12", "art. 9"));
        var history = clause.Start(98_765m).Index(IndexSeriesSet.Of(old, provisional).Linked(link), new LocalDate(2025, 11, 20), new LocalDate(2025, 11, 12))
            .Correct(IndexSeriesSet.Of(old, provisional.With(october, 115.4m, FigureStatus.Final, new LocalDate(2025, 12, 4))).Linked(link), new LocalDate(2025, 12, 5), "definitief cijfer over oktober 2025");
        Verified.Text(history.Explain().ToWorksheet(language), typeof(PriceHistoryTests), language.ToString());
    }

    private static string Path(IndexationDraft draft, params decimal[] values) => Path(draft, 1_000m, values);

    private static string Path(IndexationDraft draft, decimal price, decimal[] values)
    {
        var history = values.Any(v => v > 0) ? draft.Indexed(price, values) : Enumerable.Range(1, values.Length - 1).Aggregate(draft.Start(price), (h, n) => h.Index(IndexSeriesSet.Of(), Known(n)));
        return string.Join(",", history.Versions.Skip(1).Select(v => ExactNumber.Of(v.Price.Amount)));
    }
}
