using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Indexation;
using Regie.Language;
using Regie.Measurements;
using static Regie.Tests.Indexation.Clauses;

namespace Regie.Tests.Indexation;

public sealed class IndexationDraftTests
{
    [Fact]
    public void Validate_ReportsEverythingAtOnce()
    {
        var draft = IndexationDraft.Of(First, First)
            .With(IndexComponent.Of(Prices, 0.6m, Cpi, October)).With(IndexComponent.Unchanged(Prices, -0.1m))
            .With(IndexComponent.Of(LocalizedText.Same("given"), 0.4m, new GivenChange(First, Percentage.Of(1)), new GivenChange(First, Percentage.Of(2))))
            .Limited(IndexationLimits.PerYear(UnappliedChange.Lost).AtMost(Percentage.Of(1)).AtLeast(Percentage.Of(2)))
            .Rounded(IndexationStage.Price, Rounding.HalfUp(2)).Rounded(IndexationStage.Price, Rounding.HalfUp(0));
        Assert.Equal(
            [
                IndexationFindings.FirstEffectiveMustFollowPriceLevel, IndexationFindings.ComponentWeightsMustBePositive, IndexationFindings.WeightsMustSumToOne, IndexationFindings.ComponentsMustDiffer,
                IndexationFindings.IndexationBasisMustBeStated, IndexationFindings.FigureChoiceMustBeStated, IndexationFindings.GivenChangesMustDiffer, IndexationFindings.FloorMustNotExceedCap, IndexationFindings.StagesMustBeRoundedOnce,
            ],
            draft.Validate().Select(f => f.Code));
        Assert.Equal(draft.Validate(), Assert.Throws<RegieValidationException>(() => draft.Build()).Findings);
        Assert.Equal("0.9", draft.Validate()[2].Values.Single(v => v.Name == "sum").Value);
        Assert.Equal([IndexationFindings.ComponentsMustBeStated, IndexationFindings.LimitsMustHaveAFigure],
            IndexationDraft.Of(Level, First).From(IndexationBasis.Previous).Limited(IndexationLimits.Cumulative(UnappliedChange.Lost)).Validate().Select(f => f.Code));
    }

    [Fact]
    public void FiguresOfOnePeriod_AreNotCompared()
    {
        var draft = IndexationDraft.Of(Level, new LocalDate(2025, 12, 1)).With(IndexComponent.Of(Prices, 1m, Cpi, October)).From(IndexationBasis.Previous).Reading(FigureChoice.Final);
        var finding = Assert.Single(draft.Validate());
        Assert.Equal((IndexationFindings.ReferencePeriodsMustDiffer, "2024-10"), (finding.Code, finding.Values.Single(v => v.Name == "period").Value));
        Assert.Empty(Draft().Validate());
    }

    // Three thirds of 0.333 are not one; the sum is exact.
    [Theory]
    [InlineData("0.333", false)]
    [InlineData("0.25", true)]
    public void Weights_SumToExactlyOne(string weight, bool sound)
    {
        var draft = IndexationDraft.Of(Level, First).From(IndexationBasis.Previous);
        var count = sound ? 4 : 3;
        draft = Enumerable.Range(1, count).Aggregate(draft, (d, i) => d.With(IndexComponent.Unchanged(LocalizedText.Same("part " + i), Foundations.D(weight))));
        Assert.Equal(sound ? [] : [IndexationFindings.WeightsMustSumToOne], draft.Validate().Select(f => f.Code));
    }

    [Fact]
    public void EffectiveDates_AreCountedFromTheFirst()
    {
        var clause = IndexationDraft.Of(new LocalDate(2023, 3, 1), new LocalDate(2024, 2, 29)).With(IndexComponent.Unchanged(Prices, 1m)).From(IndexationBasis.Previous).Build();
        Assert.Equal([new LocalDate(2024, 2, 29), new LocalDate(2025, 2, 28), new LocalDate(2028, 2, 29)], new[] { 1, 2, 5 }.Select(clause.EffectiveDate));
        Expect.Argument<ArgumentOutOfRangeException>("number", () => clause.EffectiveDate(0));
    }

    [Fact]
    public void Build_KeepsWhatWasStated_AndOrdersTheRoundings()
    {
        var (limits, band, claim, reference) = (IndexationLimits.PerYear(UnappliedChange.Carried).AtMost(Percentage.Of(4)), DeadBand.Excess(Percentage.Of(1), UnappliedChange.Lost), IndexationClaimRule.Within(Period.FromMonths(3), UnappliedChange.Lost), new ClauseReference("C-12", "art. 9"));
        var clause = Draft(IndexationBasis.Original).Limited(limits).Beyond(band).Claimed(claim).Rounded(IndexationStage.Price, Rounding.HalfUp(2)).Rounded(IndexationStage.Figure, Rounding.HalfUp(1)).Under(reference).Build();
        Assert.Equal((Level, First, IndexationBasis.Original, FigureChoice.Final, limits, band, claim, reference), (clause.PriceLevel, clause.FirstEffective, clause.Basis, clause.Figures, clause.Limits, clause.DeadBand, clause.Claim, clause.Clause));
        Assert.Equal([IndexationStage.Figure, IndexationStage.Price], clause.Roundings.Select(r => r.Stage));
        Assert.Equal((4, UnappliedChange.Carried, IndexationLimitScope.PerYear), ((int)clause.Limits!.Cap!.Value.Value, clause.Limits.Excess, clause.Limits.Scope));
    }

    [Fact]
    public void Parts_RefuseWhatTheyCannotBe()
    {
        Expect.Argument<ArgumentOutOfRangeException>("change", () => IndexComponent.Of(Prices, 1m, Percentage.Of(-100)));
        Expect.Argument<ArgumentOutOfRangeException>("change", () => _ = new GivenChange(First, Percentage.Of(-100)));
        Expect.Argument<ArgumentException>("series", () => IndexComponent.OfSums(Prices, 1m, October));
        Expect.Argument<ArgumentException>("series", () => IndexComponent.OfSums(Prices, 1m, October, Cpi, Cpi));
        Expect.Argument<ArgumentOutOfRangeException>("threshold", () => DeadBand.Whole(Percentage.Of(0), UnappliedChange.Lost));
        Expect.Argument<ArgumentOutOfRangeException>("unapplied", () => DeadBand.Whole(Percentage.Of(1), (UnappliedChange)9));
        Expect.Argument<ArgumentOutOfRangeException>("cap", () => IndexationLimits.PerYear(UnappliedChange.Lost).AtMost(Percentage.Of(-100)));
        Expect.Argument<ArgumentOutOfRangeException>("floor", () => IndexationLimits.PerYear(UnappliedChange.Lost).AtLeast(Percentage.Of(-100)));
        Expect.Argument<ArgumentOutOfRangeException>("excess", () => IndexationLimits.Cumulative((UnappliedChange)9));
        Expect.Argument<ArgumentException>("period", () => IndexationClaimRule.Before(Period.FromHours(1), UnappliedChange.Lost));
        Expect.Argument<ArgumentException>("period", () => IndexationClaimRule.Within(Period.Zero, UnappliedChange.Lost));
        Expect.Argument<ArgumentException>("period", () => IndexationClaimRule.Within(Period.FromDays(-1), UnappliedChange.Lost));
        Expect.Argument<ArgumentOutOfRangeException>("month", () => IndexReference.Month(13, 0));
        Expect.Argument<ArgumentOutOfRangeException>("yearsBefore", () => IndexReference.YearAverage(11));
        Expect.Argument<ArgumentOutOfRangeException>("start", () => IndexationDraft.Of(Level, First).From((IndexationBasis)9));
        Expect.Argument<ArgumentOutOfRangeException>("choice", () => Draft().Reading((FigureChoice)9));
        Expect.Argument<ArgumentOutOfRangeException>("price", () => Draft().Start(0m));
        Expect.Argument<ArgumentOutOfRangeException>("stage", () => Draft().Rounded((IndexationStage)9, Rounding.HalfUp(2)));
    }

    [Fact]
    public void References_NameTheirPeriod()
    {
        var date = new LocalDate(2026, 1, 1);
        Assert.Equal(["2025-10", "2026-Q1", "2024"], new[] { October, IndexReference.Quarter(1, 0), IndexReference.YearAverage(2) }.Select(r => r.PeriodFor(date).ToString()));
        Assert.Equal(["M10-1", "Q1-0", "Y-2"], new[] { October, IndexReference.Quarter(1, 0), IndexReference.YearAverage(2) }.Select(r => r.ToString()));
    }

    [Fact]
    public void Labels_ExistForEveryValue()
    {
        foreach (var value in Enum.GetValues<FigureChoice>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        foreach (var value in Enum.GetValues<IndexationBasis>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        foreach (var value in Enum.GetValues<UnappliedChange>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        foreach (var value in Enum.GetValues<IndexationStage>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        Expect.Argument<ArgumentOutOfRangeException>("choice", () => ((FigureChoice)9).Label());
        Expect.Argument<ArgumentOutOfRangeException>("value", () => ((IndexationBasis)9).Label());
        Expect.Argument<ArgumentOutOfRangeException>("value", () => ((UnappliedChange)9).Label());
        Expect.Argument<ArgumentOutOfRangeException>("stage", () => ((IndexationStage)9).Label());
    }
}
