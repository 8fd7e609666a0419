using System;
using System.Linq;
using CsCheck;
using Regie.Language;
using Regie.Measurements;
using Regie.Monitoring;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Monitoring;

public sealed class TrendTests
{
    private static readonly Scale Up = Scale.Percentage(Direction.HigherIsBetter);
    private static readonly Scale Down = Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter);

    [Theory]
    [InlineData("95 93 92 90", "-2", TrendMovement.Worse, 3, "-1.6")]
    [InlineData("90 92 95", "3", TrendMovement.Better, 0, "2.5")]
    [InlineData("90 90 90", "0", TrendMovement.Same, 0, "0")]
    [InlineData("95 94 94 93", "-1", TrendMovement.Worse, 1, "-0.6")]
    [InlineData("95 - 93 92", "-1", TrendMovement.Worse, 1, "-1")]
    [InlineData("95 94 93 -", "", TrendMovement.Unknown, 0, "-1")]
    [InlineData("95 94", "-1", TrendMovement.Worse, 1, "")]
    [InlineData("95", "", TrendMovement.Unknown, 0, "")]
    [InlineData("", "", TrendMovement.Unknown, 0, "")]
    [InlineData("1 2 4", "2", TrendMovement.Better, 0, "1.5")]
    [InlineData("0 1 0 0", "0", TrendMovement.Same, 0, "-0.1")]
    public void TrendOf_Values(string values, string difference, TrendMovement movement, int run, string slope)
    {
        var trend = TrendAssessor.TrendOf(Up, 3, Values(values));

        Expect.Equal((difference, movement, run, slope), (trend.Difference?.ToString() ?? "", trend.Movement, trend.WorseningRun, trend.Slope?.ToString() ?? ""), values);
        Expect.Equal(slope.Length == 0 ? "REG-WRN-007" : "", Codes(trend.Findings), values);
    }

    [Fact]
    public void TrendOf_LowerIsBetter_WorsensUpwards()
    {
        var trend = TrendAssessor.TrendOf(Down, 2, Values("10 12 15"));

        Assert.Equal((TrendMovement.Worse, 2, N("2.5")), (trend.Movement, trend.WorseningRun, trend.Slope));
    }

    [Fact]
    public void TrendOf_OnTargetIsBest_IsRefused() =>
        Assert.Equal("REG-WRN-008", Codes(Expect.Throws<RegieValidationException>(() => TrendAssessor.TrendOf(new Scale(Unit.Count, ValueDomain.Everything, Direction.TargetIsBest), 3, Values("1 2")), "no better side").Findings));

    [Fact]
    public void TrendOf_Assessments_TakesThemInOrder()
    {
        var norm = Norm("complaints", Target.AtMost(2), Aggregations.Count, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), NormPolicy.Default.WithMinimumVolume(0));
        var (january, march) = (norm.Assess(Month(1), ObservationSet.Empty)[0], norm.Assess(Month(3), ObservationSet.Empty)[0]);
        var february = norm.Assess(Month(2), ObservationSet.Empty)[0];
        var other = Norm("other").Assess(Month(2), ObservationSet.Empty)[0];

        Assert.Equal(Values("0 0 0"), TrendAssessor.TrendOf([march, january, february], 3).Values);
        Assert.Equal("REG-WRN-009", Codes(Expect.Throws<RegieValidationException>(() => TrendAssessor.TrendOf([january, other, march], 3), "two norms").Findings));
        Assert.Equal("REG-WRN-010", Codes(Expect.Throws<RegieValidationException>(() => TrendAssessor.TrendOf([january, march], 3), "February is missing").Findings));
        Assert.Equal("REG-WRN-010", Codes(Expect.Throws<RegieValidationException>(() => TrendAssessor.TrendOf([january, january], 3), "January twice").Findings));
        Expect.Argument<ArgumentException>("assessments", () => TrendAssessor.TrendOf([], 3));
        Expect.Argument<ArgumentException>("assessments", () => TrendAssessor.TrendOf([Report("report").Assess(new NodaTime.LocalDate(2026, 4, 11), Amsterdam, ObservationSet.Empty)], 3));
        Expect.Argument<ArgumentOutOfRangeException>("minimumPeriods", () => TrendAssessor.TrendOf(Up, 1));
    }

    [Fact]
    public void Slope_OfAStraightLine_IsItsStep() => Gen.Select(Gen.Int[-100, 100], Gen.Int[-50, 50], Gen.Bool.Array[3, 10]).Sample((start, step, has) =>
    {
        var values = has.Select((h, i) => h || i < 2 ? (ExactNumber?)ExactNumber.Of(start + (i * step)) : null).ToArray();
        return TrendAssessor.TrendOf(Down, 2, values).Slope == ExactNumber.Of(step);
    });

    // The line by least squares leaves differences that sum to zero, also when weighed by their place: the two conditions that define it.
    [Fact]
    public void Slope_LeavesDifferencesThatCancelOut() => Gen.Int[-1000, 1000].Array[2, 12].Sample(values =>
    {
        var slope = TrendAssessor.TrendOf(Down, 2, [.. values.Select(v => (ExactNumber?)ExactNumber.Of(v))]).Slope!.Value;
        var n = ExactNumber.Of(values.Length);
        ExactNumber Sum(Func<int, ExactNumber> of) => Enumerable.Range(0, values.Length).Aggregate(ExactNumber.Zero, (sum, i) => sum + of(i));
        var level = (Sum(i => ExactNumber.Of(values[i])) - (slope * Sum(i => ExactNumber.Of(i)))) / n;
        return Sum(i => ExactNumber.Of(i) * (ExactNumber.Of(values[i]) - level - (slope * ExactNumber.Of(i)))).Sign == 0;
    });

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language) =>
        Verified.Text(Regie.Explanation.DerivationText.ToWorksheet(TrendAssessor.TrendOf(Up, 3, Values("96 - 95 93.5 92")).Explain(), language), typeof(TrendTests), language.ToString());

    private static ExactNumber?[] Values(string values) => [.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v == "-" ? (ExactNumber?)null : N(v))];
}
