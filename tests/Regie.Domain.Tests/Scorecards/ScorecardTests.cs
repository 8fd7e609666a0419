using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Scorecards;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Scorecards;

public sealed class ScorecardTests
{
    [Fact]
    public void Assess_WeightedMean_IsExact()
    {
        var result = ByValue(("a", 1), ("b", 2)).Of(Scored("a", 100), Scored("b", 50));

        Assert.Equal(N("200/3"), result.Score);
        Assert.Equal(ScoreState.Scored, result.State);
        Assert.Equal([N("100/3"), N("200/3")], result.Norms.Select(n => n.Share));
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Assess_WithoutScore_RedistributesWeightAndSaysSo()
    {
        var result = ByValue(("a", 50), ("b", 30), ("c", 20)).Of(Scored("a", 80), Scored("b", 60), Judged("c", NoData));

        Assert.Equal(N("72.5"), result.Score);
        Assert.Equal([N("62.5"), N("37.5"), ExactNumber.Zero], result.Norms.Select(n => n.Share));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(ScorecardFindings.WeightWasRedistributed, finding.Code);
        Assert.Contains("no data", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_NothingAssessable_IsNeitherZeroNorOneHundred()
    {
        var result = ByValue(("a", 1), ("b", 1)).Of(Judged("a", NoData), Judged("b", OutOfScope));

        Assert.Equal((ScoreState.NotAssessable, (ExactNumber?)null, (LocalizedText?)null), (result.State, result.Score, result.Standing));
        Assert.Equal("REG-SCR-021", Codes(result.Findings));
    }

    [Fact]
    public void Assess_GroupWithoutScore_GivesItsWeightToTheOthers()
    {
        var card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue), ScorecardPart.Of(LocalizedText.Same("inner"), 3, RollUp.WeightedMean, ScorecardPart.Of(Norm("b"), 1, Scoring.ByValue))).Build();

        Assert.Equal(N("70"), card.Of(Scored("a", 70), Judged("b", NoData)).Score);
        Assert.Equal(N("40"), card.Of(Scored("a", 70), Scored("b", 30)).Score);
    }

    [Theory]
    [InlineData(UnscoredRule.Redistributed, "80", ScoreState.Scored, "REG-SCR-019")]
    [InlineData(UnscoredRule.Held, "", ScoreState.Held, "REG-SCR-018")]
    [InlineData(UnscoredRule.CountedAsMissed, "40", ScoreState.Scored, "")]
    public void Assess_NotAssessable_FollowsTheRule(UnscoredRule rule, string score, ScoreState state, string codes)
    {
        var card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue), ScorecardPart.Of(Norm("b"), 1, Scoring.ByValue)).WhenNotAssessable(rule).Build();

        var result = card.Of(Scored("a", 80), Judged("b", NoData));

        Assert.Equal((state, score), (result.State, result.Score?.ToString() ?? ""));
        Assert.Equal(codes, Codes(result.Findings));
    }

    [Theory]
    [InlineData(UnscoredRule.Redistributed, "80")]
    [InlineData(UnscoredRule.Held, "")]
    public void Assess_NotApplicable_FollowsItsOwnRule(UnscoredRule rule, string score)
    {
        var card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue), ScorecardPart.Of(Norm("b"), 1, Scoring.ByValue)).WhenNotApplicable(rule).WhenNotAssessable(UnscoredRule.CountedAsMissed).Build();

        Assert.Equal(score, card.Of(Scored("a", 80), Judged("b", OutOfScope)).Score?.ToString() ?? "");
    }

    [Fact]
    public void Assess_InDisputeOrConflict_HoldsTheCard()
    {
        var card = ByValue(("a", 1), ("b", 1));
        foreach (var verdict in new[] { InDispute, new Verdict.Conflict(LocalizedText.Same("A and B")) })
        {
            var result = card.Of(Scored("a", 80), Judged("b", verdict));

            Assert.Equal((ScoreState.Held, (ExactNumber?)null), (result.State, result.Score));
            Assert.Equal(ScorecardFindings.UndecidedNormHoldsTheCard, Assert.Single(result.Findings).Code);
        }
    }

    [Fact]
    public void Assess_WorstOf_TakesTheLowest()
    {
        var card = Draft(ScorecardPart.Of(Norm("a"), 9, Scoring.ByValue), ScorecardPart.Of(Norm("b"), 1, Scoring.ByValue)).RollingUp(RollUp.WorstOf).Build();

        Assert.Equal(N("30"), card.Of(Scored("a", 95), Scored("b", 30)).Score);
        Assert.Equal(N("95"), card.Of(Scored("a", 95), Judged("b", NoData)).Score);
    }

    [Fact]
    public void Assess_CountOfMisses_CountsNormsBeneath()
    {
        var inner = ScorecardPart.Of(LocalizedText.Same("inner"), 1, RollUp.WorstOf, ScorecardPart.Of(Norm("b"), 1, Scoring.ByValue), ScorecardPart.Of(Norm("c"), 1, Scoring.ByValue));
        var card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue), inner)
            .RollingUp(RollUp.CountOfMisses(BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 100m, (1, 60m), (2, 20m), (3, 0m)))).Build();

        Assert.Equal(N("100"), card.Of(Scored("a", 95), Scored("b", 95), Scored("c", 95)).Score);
        Assert.Equal(N("60"), card.Of(Scored("a", 95), Scored("b", 95), Scored("c", 85)).Score);
        Assert.Equal(N("20"), card.Of(Scored("a", 89), Scored("b", 95), Scored("c", 85)).Score);
        Assert.Equal(N("0"), card.Of(Scored("a", 89), Scored("b", 0), Scored("c", 85)).Score);
    }

    [Fact]
    public void Assess_KnockOut_LimitsTheWholeCard()
    {
        Scorecard With(KnockOut knockOut) => Draft(ScorecardPart.Of(Norm("safety"), 1, Scoring.ByVerdict(100, 0)).WithKnockOut(knockOut), ScorecardPart.Of(Norm("b"), 9, Scoring.ByValue)).Standing(Standings).Build();
        var (limiting, failing) = (With(KnockOut.LimitsTo(49)), With(KnockOut.FailsTheCard));

        var limited = limiting.Of(NotMet("safety"), Scored("b", 100));
        var failed = failing.Of(NotMet("safety"), Scored("b", 100));

        Assert.Equal((N("49"), N("90"), "poor"), (limited.Score, limited.BeforeKnockOut, limited.Standing!.English));
        Assert.Equal((ExactNumber.Zero, N("90"), "very poor"), (failed.Score, failed.BeforeKnockOut, failed.Standing!.English));
        Assert.Equal("safety", Assert.Single(limited.KnockedOutBy).Value);
        Assert.Equal(N("100"), failing.Of(Met("safety"), Scored("b", 100)).Score);
        Assert.Empty(failing.Of(Met("safety"), Scored("b", 100)).KnockedOutBy);
        Assert.Equal(N("27"), limiting.Of(NotMet("safety"), Scored("b", 30)).Score);
    }

    [Fact]
    public void Assess_KnockOutNotAssessable_IsToldApart()
    {
        var card = Draft(ScorecardPart.Of(Norm("safety"), 1, Scoring.ByVerdict(100, 0)).WithKnockOut(KnockOut.FailsTheCard), ScorecardPart.Of(Norm("b"), 9, Scoring.ByValue)).Build();

        Assert.Equal("REG-SCR-019 REG-SCR-020", Codes(card.Of(Judged("safety", NoData), Scored("b", 100)).Findings));
        Assert.Equal("REG-SCR-019", Codes(card.Of(Judged("safety", OutOfScope), Scored("b", 100)).Findings));
    }

    [Fact]
    public void Assess_NotMetWithoutData_ScoresAsLowAsItCan()
    {
        var bands = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByBands(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 15m, (90, 95m))))).Build();

        Assert.Equal(N("15"), bands.Of(NotMet("a")).Score);
        Assert.Equal(N("0"), ByValue(("a", 1)).Of(NotMet("a")).Score);
    }

    [Fact]
    public void Assess_OfAssessments_TakesVerdictAndValue()
    {
        var repair = Norm("repair");
        var tickets = ObservationSet.Of(Enumerable.Range(1, 11).Select(i => Ticket("repair", i, i <= 8)));
        var card = Draft(ScorecardPart.Of(repair, 1, Scoring.ByValue), ScorecardPart.Of(Report("report"), 1, Scoring.ByVerdict(100, 0))).Build();
        var late = Report("report").Assess(new LocalDate(2026, 4, 11), Amsterdam, ObservationSet.Empty);

        var result = card.Assess(March, [repair.Assess(March, tickets)[0], late]);

        Assert.Equal(N("400/11"), result.Score);
    }

    [Fact]
    public void Outcome_OfASplitPeriod_HasTheValueOfTheWhole()
    {
        var norm = NormDraft.For(new NormId("split"), Norm("split").Indicator).Binds(new NormParties(new PartyId("s"), new PartyId("h"))).Judged(AssessmentSchedule.Monthly(FirstDay))
            .Requires(Target.AtLeast(50), FirstDay).Requires(Target.AtLeast(90), new LocalDate(2026, 3, 16)).Build();
        var assessment = norm.Assess(March, ObservationSet.Of(Enumerable.Range(1, 30).Select(i => Ticket("split", i, i % 3 != 0))))[0];

        Assert.Equal(2, assessment.Parts.Count);
        Assert.Equal(N("200/3"), NormOutcome.Of(assessment).Value);
    }

    [Fact]
    public void Outcome_OfAnObjection_IsInDispute()
    {
        var repair = Norm("repair");
        var assessment = repair.Assess(March, ObservationSet.Of(Enumerable.Range(1, 10).Select(i => Ticket("repair", i, i <= 8))))[0];
        var objected = assessment.Objected(new Objection(new ObservationId("9"), new Measured.Hit(), new PersonId("kim"), "was in time"));

        var result = Draft(ScorecardPart.Of(repair, 1, Scoring.ByValue)).Build().Of(NormOutcome.Of(objected));

        Assert.Equal(ScoreState.Held, result.State);
    }

    [Fact]
    public void Validate_OutcomesAndCardThatDoNotBelongTogether_AreAllReported()
    {
        var card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue), ScorecardPart.Of(Norm("b"), 1, Scoring.ByValue), ScorecardPart.Of(Norm("c"), 1, Scoring.ByValue)).Build();
        var april = NormOutcome.Of(Norm("a").Assess(Month(4), ObservationSet.Empty)[0]);

        var findings = card.Validate(March, [april, Scored("c", 101), Met("c"), Met("z")]);

        Assert.Equal("REG-NRM-017 REG-SCR-012 REG-SCR-013 REG-SCR-014 REG-SCR-015 REG-SCR-016", Codes(findings));
        Assert.Equal(findings, Expect.Throws<RegieValidationException>(() => card.Assess(March, [april, Scored("c", 101), Met("c"), Met("z")]), "outcomes of another card").Findings);
    }

    [Fact]
    public void Explain_HasTheValuesOfTheResult()
    {
        var whole = Story().Of(StoryOutcomes());
        foreach (var result in new[] { whole, ByValue(("a", 1)).Of(Scored("a", 33)), ByValue(("a", 1), ("b", 2)).Of(Scored("a", 33), Scored("b", 34)) })
            Assert.Equal(new DerivedValue.Exact(result.Score!.Value, Unit.Points), result.Explain().Value);
        Assert.Equal("held: something must be decided or supplied first", ByValue(("a", 1)).Of(Judged("a", InDispute)).Explain().Value.ToString());
        Assert.Equal("not assessable: no part has a score", ByValue(("a", 1)).Of(Judged("a", NoData)).Explain().Value.ToString());
        Assert.Equal(whole.Standing, ((DerivedValue.Statement)whole.Explain().Steps.Single(s => s.Rule.Equals(ScorecardRules.Standing)).Value).Value);
        Assert.Equal(whole, Story().Of(StoryOutcomes()));
        Assert.Equal(N("49.5"), whole.Score);
        Assert.Equal(N("33.67"), ((DerivedValue.Exact)ByValue(("a", 1), ("b", 2)).Of(Scored("a", 33), Scored("b", 34)).Explain().Steps.Single(s => s.Rule.Equals(ScorecardRules.DisplayRounding)).Value).Value);
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language) =>
        Verified.Text(Story().Of(StoryOutcomes()).Explain().ToWorksheet(language) + "\n\n" + Maintenance().Explain().ToWorksheet(language), typeof(ScorecardTests), language.ToString());

    private static Observation Ticket(string indicator, int number, bool inTime)
    {
        var at = Instant.FromUtc(2026, 3, number, 9, 0);
        return new Observation.Event(new ObservationId(number.ToString(System.Globalization.CultureInfo.InvariantCulture)), new IndicatorId(indicator), new EventMoments(at, null, at + Duration.FromHours(1)), inTime ? new Measured.Hit() : new Measured.Miss());
    }

    private static Scorecard Story() => Draft(
            ScorecardPart.Of(Norm("repair", LocalizedText.Of("P2 op tijd hersteld", "P2 repaired in time")), 40, Scoring.ByBands(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 0m, (80, 50m), (85, 75m), (90, 100m)))),
            ScorecardPart.Of(LocalizedText.Of("kwaliteit", "quality"), 35, RollUp.WeightedMean,
                ScorecardPart.Of(Norm("satisfaction", LocalizedText.Of("tevredenheid", "satisfaction")), 2, Scoring.ByValue),
                ScorecardPart.Of(Norm("cleaning", LocalizedText.Of("schoonmaak goedgekeurd", "cleaning approved")), 1, Scoring.ByValue)),
            ScorecardPart.Of(Report("report"), 15, Scoring.ByVerdict(100, 0)),
            ScorecardPart.Of(Norm("safety", LocalizedText.Of("veiligheidsronde gehouden", "safety round held")), 10, Scoring.ByVerdict(100, 0)).WithKnockOut(KnockOut.LimitsTo(49.5m)))
        .Weighing(WeightBasis.Shares)
        .Standing(Standings)
        .Under(new ClauseReference("C-12", "bijlage 3"))
        .Build();

    private static ScorecardResult Maintenance()
    {
        var card = Draft(
            ScorecardPart.Of(LocalizedText.Of("installaties", "installations"), 2, RollUp.WorstOf, ScorecardPart.Of(Norm("lifts", LocalizedText.Of("liften beschikbaar", "lifts available")), 1, Scoring.ByValue), ScorecardPart.Of(Norm("doors", LocalizedText.Of("deuren beschikbaar", "doors available")), 1, Scoring.ByValue)),
            ScorecardPart.Of(LocalizedText.Of("afspraken", "appointments"), 1, RollUp.CountOfMisses(BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 100m, (1, 70m), (2, 0m))), ScorecardPart.Of(Norm("visits", LocalizedText.Of("bezoek op tijd", "visits in time")), 1, Scoring.ByValue), ScorecardPart.Of(Report("report"), 1, Scoring.ByVerdict(100, 0))),
            ScorecardPart.Of(Norm("energy", LocalizedText.Of("energiebesparing", "energy saved")), 1, Scoring.ByValue)).Standing(Standings).WhenNotAssessable(UnscoredRule.CountedAsMissed).Build();
        return card.Of(Scored("lifts", 99.5m), Scored("doors", 83.25m), Scored("visits", 95), Judged("report", NoData), Judged("energy", OutOfScope));
    }

    private static NormOutcome[] StoryOutcomes() =>
        [new NormOutcome(new NormId("repair"), new Verdict.Met(), N("1000/11")), Scored("satisfaction", 82), Scored("cleaning", 97.5m), Judged("report", NoData), NotMet("safety")];
}
