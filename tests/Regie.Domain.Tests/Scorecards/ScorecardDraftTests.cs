using System;
using System.Linq;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Scorecards;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Scorecards;

public sealed class ScorecardDraftTests
{
    private static readonly Scale Minutes = Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter);
    private static readonly BandTable<decimal> LessIsMore = BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 100m, (30, 50m), (60, 0m));
    private static readonly BandTable<decimal> MoreIsMore = BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 0m, (30, 50m), (60, 100m));

    [Theory]
    [InlineData("60", "40", "", "exactly 100")]
    [InlineData("33.3", "66.7", "", "decimals sum exactly too")]
    [InlineData("60", "39.99", "99.99", "a hundredth short")]
    [InlineData("60", "40.01", "100.01", "a hundredth over")]
    public void Validate_SharesMustSumToOneHundred(string first, string second, string sum, string why)
    {
        var findings = Draft(ScorecardPart.Of(Norm("a"), Foundations.D(first), Scoring.ByValue), ScorecardPart.Of(Norm("b"), Foundations.D(second), Scoring.ByValue)).Weighing(WeightBasis.Shares).Validate();

        Expect.Equal(sum.Length == 0 ? "" : "REG-SCR-002", Codes(findings), why);
        Expect.Equal(sum, findings.SelectMany(f => f.Values).FirstOrDefault(v => v.Name == "sum")?.Value ?? "", why);
    }

    [Fact]
    public void Validate_SharesOfNestedGroup_SumToOneHundred()
    {
        var group = ScorecardPart.Of(LocalizedText.Same("inner"), 1, RollUp.WeightedMean, ScorecardPart.Of(Norm("a"), 50, Scoring.ByValue), ScorecardPart.Of(Norm("b"), 49, Scoring.ByValue));

        var finding = Assert.Single(Draft(group.Weighing(WeightBasis.Shares)).Validate());

        Assert.Equal(ScorecardFindings.SharesMustSumToOneHundred, finding.Code);
        Assert.Contains(finding.Values, v => v is { Name: "group", Value: "inner" });
        Assert.Empty(Draft(group).Validate());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Validate_WeightNotAboveZero_IsReported(int weight)
    {
        var finding = Assert.Single(Draft(ScorecardPart.Of(Norm("a"), weight, Scoring.ByValue), ScorecardPart.Of(Norm("b"), 2, Scoring.ByValue)).Validate());

        Assert.Equal(ScorecardFindings.WeightsMustBePositive, finding.Code);
        Assert.Contains(finding.Values, v => v.Name == "part" && v.Value == "a");
    }

    [Fact]
    public void Validate_NormTwice_IsReportedAlsoAcrossGroups()
    {
        var group = ScorecardPart.Of(LocalizedText.Same("inner"), 1, RollUp.WorstOf, ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue));

        Assert.Equal("REG-SCR-003", Codes(Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue), group).Validate()));
    }

    [Fact]
    public void Validate_PointsAgainstDirection_AreReported()
    {
        var slow = Norm("slow", Target.AtMost(30), Aggregations.Mean, Minutes);
        var temperature = Norm("temperature", Target.Between(20, 22), Aggregations.Mean, new Scale(new Unit("C", LocalizedText.Same("°C")), ValueDomain.Everything, Direction.TargetIsBest));
        BandTable<decimal> Around(decimal below, decimal on, decimal above) => BandTable.Of(ValueDomain.Everything, BoundarySide.LowerInclusive, below, (20, on), (22, above));
        (string Codes, ScorecardPart Part, string Why)[] rows =
        [
            ("", ScorecardPart.Of(slow, 1, Scoring.ByBands(LessIsMore)), "lower is better, and scores higher"),
            ("REG-SCR-004", ScorecardPart.Of(slow, 1, Scoring.ByBands(MoreIsMore)), "slower would score higher"),
            ("REG-SCR-004", ScorecardPart.Of(Norm("a"), 1, Scoring.ByBands(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 0m, (50, 80m), (90, 60m)))), "a dip among higher values"),
            ("REG-SCR-004 REG-SCR-007", ScorecardPart.Of(slow, 1, Scoring.ByValue), "minutes as points: slower would score higher, and without end"),
            ("REG-SCR-004", ScorecardPart.Of(Norm("a"), 1, Scoring.ByVerdict(0, 100)), "not met would score higher"),
            ("REG-SCR-004", ScorecardPart.Of(Norm("a"), 1, Scoring.ByVerdict(50, 50)), "not met would score the same"),
            ("", ScorecardPart.Of(temperature, 1, Scoring.ByBands(Around(0, 100, 50))), "best on target"),
            ("REG-SCR-004", ScorecardPart.Of(temperature, 1, Scoring.ByBands(Around(100, 0, 50))), "worst on target"),
        ];

        foreach (var row in rows)
            Expect.Equal(row.Codes, Codes(Draft(row.Part).Validate()), row.Why);
    }

    [Fact]
    public void Validate_ReportsAllAtOnce_AndBuildThrowsThem()
    {
        var draft = Draft(
                ScorecardPart.Of(Report("report"), 0, Scoring.ByValue),
                ScorecardPart.Of(Norm("minutes", Target.AtMost(30), Aggregations.Mean, Minutes), 10, Scoring.ByBands(BandTable.Of(new ValueDomain(0, 100), BoundarySide.LowerInclusive, 120m, (30, 0m)))),
                ScorecardPart.Of(LocalizedText.Same("empty"), 10, RollUp.WorstOf),
                ScorecardPart.Of(Norm("a"), 10, Scoring.ByVerdict(100, 0)).WithKnockOut(KnockOut.LimitsTo(-1)))
            .Weighing(WeightBasis.Shares)
            .Standing(BandTable.Of(new ValueDomain(0, 10), BoundarySide.LowerInclusive, LocalizedText.Same("low"), (5, LocalizedText.Same("high"))))
            .WhenNotApplicable(UnscoredRule.CountedAsMissed);

        var findings = draft.Validate();

        Assert.Equal("REG-SCR-001 REG-SCR-002 REG-SCR-005 REG-SCR-006 REG-SCR-007 REG-SCR-007 REG-SCR-009 REG-SCR-010 REG-SCR-011", Codes(findings));
        Assert.Equal(findings, Expect.Throws<RegieValidationException>(() => draft.Build(), "a card with errors").Findings);
        Assert.All(findings, f => Assert.True(f.Message.Dutch != f.Message.English && f.Message.Dutch.Length > 40));
    }

    [Fact]
    public void Validate_ScoresWithoutEnd_AreReported() =>
        Assert.Equal("REG-SCR-008", Codes(Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByVerdict(100, 0))).ScoredOn(ValueDomain.NotNegative).Validate()));

    [Fact]
    public void Validate_CountOfMisses_CoversEveryNumberAndNeverRewardsMisses()
    {
        ScorecardDraft With(BandTable<decimal> points) => Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue), ScorecardPart.Of(Norm("b"), 1, Scoring.ByValue)).RollingUp(RollUp.CountOfMisses(points));

        Assert.Empty(With(BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 100m, (1, 40m), (2, 0m))).Validate());
        Assert.Equal("REG-SCR-006", Codes(With(BandTable.Of(new ValueDomain(0, 1), BoundarySide.LowerInclusive, 100m, (0.5m, 40m))).Validate()));
        Assert.Equal("REG-SCR-004", Codes(With(BandTable.Of(new ValueDomain(0, 2), BoundarySide.LowerInclusive, 0m, (1, 40m))).Validate()));
        Assert.Equal("REG-SCR-007", Codes(With(BandTable.Of(new ValueDomain(0, 2), BoundarySide.LowerInclusive, 101m, (1, 40m))).Validate()));
    }

    [Fact]
    public void Draft_RefusesWhatIsNotDeclared()
    {
        var draft = Draft();
        Expect.Argument<ArgumentOutOfRangeException>("basis", () => draft.Weighing((WeightBasis)2));
        Expect.Argument<ArgumentOutOfRangeException>("rule", () => draft.WhenNotAssessable((UnscoredRule)3));
        Expect.Argument<ArgumentOutOfRangeException>("rule", () => draft.WhenNotApplicable((UnscoredRule)(-1)));
        Expect.Argument<ArgumentOutOfRangeException>("basis", () => ScorecardPart.Of(LocalizedText.Same("g"), 1, RollUp.WorstOf).Weighing((WeightBasis)(-1)));
        Expect.Argument<ArgumentNullException>("part", () => draft.With(null!));
        Expect.Argument<ArgumentNullException>("parts", () => ScorecardPart.Of(LocalizedText.Same("g"), 1, RollUp.WorstOf, [null!]));
        Expect.Argument<ArgumentNullException>("knockOut", () => ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue).WithKnockOut(null!));
        Expect.Argument<ArgumentNullException>("name", () => ScorecardDraft.Named(null!));
        Expect.Argument<ArgumentNullException>("points", () => Scoring.ByBands(null!));
        Expect.Argument<ArgumentNullException>("points", () => RollUp.CountOfMisses(null!));
    }

    [Fact]
    public void Build_KeepsWhatWasStated()
    {
        var clause = new ClauseReference("C-12", "art. 9");
        var card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByVerdict(10, 1))).ScoredOn(new ValueDomain(1, 10)).WhenNotAssessable(UnscoredRule.Held).WhenNotApplicable(UnscoredRule.Held).Showing(Rounding.HalfEven(1)).Under(clause).Build();

        Assert.Equal((UnscoredRule.Held, UnscoredRule.Held, Rounding.HalfEven(1), clause), (card.NotAssessable, card.NotApplicable, card.Display, card.Clause));
        Assert.Equal("Supplier scorecard", card.Name.English);
        Assert.Equal(new ValueDomain(1, 10), card.Scores);
        Assert.Equal("a", Assert.Single(card.Items).Norm.Id.Value);
    }
}
