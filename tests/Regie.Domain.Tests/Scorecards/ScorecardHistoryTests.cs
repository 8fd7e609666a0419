using System;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Scorecards;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Scorecards;

public sealed class ScorecardHistoryTests
{
    private static readonly Scorecard Card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue)).Standing(Standings).Build();

    [Fact]
    public void Weigh_NewestWeighsMost()
    {
        var history = HistoryDecay.ByFactor(0.5m, 3).Weigh([At(1, 40), At(3, 80), At(2, 60)]);

        Assert.Equal(N("480/7"), history.Score); // (80 + 30 + 10) / 1.75
        Assert.Equal("average", history.Standing!.English);
        Assert.Equal([3, 2, 1], history.Results.Select(r => r.Period.Start.Month));
    }

    [Fact]
    public void Weigh_PeriodWithoutScore_KeepsItsPlaceAndHasNoPart()
    {
        var history = HistoryDecay.Of(4, 2, 1).Weigh([At(3, 80), At(2, null), At(1, 40)]);

        Assert.Equal(N("72"), history.Score); // (4 × 80 + 1 × 40) / 5
    }

    [Fact]
    public void Weigh_PeriodsFurtherBack_HaveNoPart() => Assert.Equal(N("80"), HistoryDecay.Of(1).Weigh([At(3, 80), At(2, 20)]).Score);

    [Fact]
    public void Weigh_WithoutAnyScore_IsNeitherZeroNorOneHundred()
    {
        foreach (var history in new[] { HistoryDecay.ByFactor(0.5m, 12).Weigh([]), HistoryDecay.Of(1).Weigh([At(3, null)]), HistoryDecay.Of(1).Weigh([At(3, null), At(2, 80)]) })
        {
            Assert.Equal((null, null), (history.Score, history.Standing));
            Assert.Equal("not assessable: no part has a score", history.Explain().Value.ToString());
        }
    }

    [Fact]
    public void Weigh_GapDoublePeriodAndOtherScores_AreAllReported()
    {
        var other = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByVerdict(10, 0))).ScoredOn(new ValueDomain(0, 10)).Build().Assess(Month(5), [Met("a")]);

        var thrown = Expect.Throws<RegieValidationException>(() => HistoryDecay.Of(1).Weigh([At(1, 80), At(3, 80), At(3, 70), At(4, 60), other]), "months that do not join");

        Assert.Equal("REG-SCR-022 REG-SCR-022 REG-SCR-023 REG-SCR-023 REG-SCR-023 REG-SCR-023", Codes(thrown.Findings));
    }

    [Fact]
    public void Decay_RefusesWhatDoesNotDecay()
    {
        Expect.Argument<ArgumentException>("newestFirst", () => HistoryDecay.Of());
        Expect.Argument<ArgumentException>("newestFirst", () => HistoryDecay.Of(1, 0));
        Expect.Argument<ArgumentException>("newestFirst", () => HistoryDecay.Of(1, 2));
        Expect.Argument<ArgumentOutOfRangeException>("factor", () => HistoryDecay.ByFactor(0, 3));
        Expect.Argument<ArgumentOutOfRangeException>("factor", () => HistoryDecay.ByFactor(1.1m, 3));
        Expect.Argument<ArgumentOutOfRangeException>("periods", () => HistoryDecay.ByFactor(0.5m, 0));
        Expect.Argument<ArgumentOutOfRangeException>("periods", () => HistoryDecay.ByFactor(0.123456789m, 12));
        Assert.Equal("1, 0.5, 0.25", HistoryDecay.ByFactor(0.5m, 3).ToString());
        Assert.Equal(HistoryDecay.Of(1, 0.5m), HistoryDecay.ByFactor(0.5m, 2));
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language)
    {
        var history = HistoryDecay.ByFactor(0.5m, 3).Weigh([At(4, 80), At(3, null), At(2, 40), At(1, 90)]);

        Assert.Equal(new DerivedValue.Exact(history.Score!.Value, Unit.Points), history.Explain().Value);
        Verified.Text(history.Explain().ToWorksheet(language), typeof(ScorecardHistoryTests), language.ToString());
    }

    private static ScorecardResult At(int month, decimal? value) => Card.Assess(Month(month), [value is { } known ? Scored("a", known) : Judged("a", NoData)]);
}
