using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Scorecards;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Scorecards;

/// <summary>What holds for every card.</summary>
public sealed class ScorecardLawTests
{
    private static readonly Gen<decimal> Values = Gen.Int[0, 10_000].Select(v => v / 100m);

    // Weight and value of each norm; without a value it has no score.
    private static readonly Gen<(decimal Weight, decimal? Value)[]> Norms =
        Gen.Select(Gen.Int[1, 5000], Values, Gen.Int[0, 4]).Select((weight, value, has) => (weight / 100m, has == 0 ? (decimal?)null : value)).Array[1, 6];

    [Fact]
    public void BetterScore_NeverLowersAWeightedMean() => Gen.Select(Norms, Gen.Int[0, 5], Values).Sample((norms, which, better) =>
    {
        var i = which % norms.Length;
        if (norms[i].Value is not { } value)
            return true;
        var improved = norms.ToArray();
        improved[i].Value = Math.Max(value, better);
        var (before, after) = (Score(norms), Score(improved));
        return improved[i].Value == value ? after == before : after > before;
    }, iter: Laws.Cases);

    [Fact]
    public void BetterScore_NeverLowersAnyCard() => Gen.Select(Norms, Gen.Int[0, 5], Values, Gen.Int[0, 2]).Sample((norms, which, better, kind) =>
    {
        var i = which % norms.Length;
        if (norms[i].Value is not { } value)
            return true;
        var improved = norms.ToArray();
        improved[i].Value = Math.Max(value, better);
        ScorecardPart knockOut = ScorecardPart.Of(Norm("n0"), norms[0].Weight, Scoring.ByValue).WithKnockOut(KnockOut.LimitsTo(30));
        RollUp rollUp = kind switch
        {
            0 => RollUp.WeightedMean,
            1 => RollUp.WorstOf,
            _ => RollUp.CountOfMisses(BandTable.Of(new ValueDomain(0, 6), BoundarySide.LowerInclusive, 100m, (1, 70m), (3, 10m))),
        };
        var card = Draft([knockOut, .. norms.Skip(1).Select((n, j) => ScorecardPart.Of(Norm($"n{j + 1}"), n.Weight, Scoring.ByValue))]).RollingUp(rollUp).Build();
        return card.Of(Outcomes(improved)).Score >= card.Of(Outcomes(norms)).Score;
    }, iter: Laws.Cases);

    [Fact]
    public void Redistribution_StaysBetweenTheScoresThatRemain() => Norms.Sample(norms =>
    {
        var scores = norms.Where(n => n.Value is not null).Select(n => ExactNumber.Of(n.Value!.Value)).ToList();
        return Score(norms) is { } score ? score >= scores.Min() && score <= scores.Max() : scores.Count == 0;
    }, iter: Laws.Cases);

    [Fact]
    public void Redistribution_IsTheCardWithoutThoseNorms() => Norms.Sample(norms =>
    {
        var scored = norms.Where(n => n.Value is not null).ToArray();
        return scored.Length == 0 || Score(norms) == Score(scored);
    }, iter: Laws.Cases);

    [Fact]
    public void Shares_OfAGroup_SumToOneHundred() => Norms.Sample(norms =>
    {
        var sum = Card(norms).Of(Outcomes(norms)).Norms.Aggregate(ExactNumber.Zero, (all, n) => all + n.Share);
        return sum == (norms.Any(n => n.Value is not null) ? ExactNumber.Of(100) : ExactNumber.Zero);
    }, iter: Laws.Cases);

    [Fact]
    public void Order_OfNormsAndOutcomes_IsIrrelevant() => Gen.Select(Norms, Gen.Int).Sample((norms, seed) =>
    {
        var order = Enumerable.Range(0, norms.Length).OrderBy(i => unchecked((i + 1) * seed * 31) % 101).ToArray();
        var shuffled = Draft([.. order.Select(i => ScorecardPart.Of(Norm($"n{i}"), norms[i].Weight, Scoring.ByValue))]).Build();
        return shuffled.Of([.. Outcomes(norms).Reverse()]).Score == Score(norms);
    }, iter: Laws.Cases);

    [Fact]
    public void RelativeWeights_TimesAnyFactor_GiveTheSame() => Gen.Select(Norms, Gen.Int[1, 100_000]).Sample((norms, factor) =>
        Score([.. norms.Select(n => (n.Weight * factor / 1000m, n.Value))]) == Score(norms), iter: Laws.Cases);

    [Fact]
    public void Explanation_HasTheScore() => Norms.Sample(norms =>
    {
        var result = Card(norms).Of(Outcomes(norms));
        return result.Score is not { } score || result.Explain().Value.Equals(new Regie.Explanation.DerivedValue.Exact(score, Unit.Points));
    }, iter: Laws.Cases);

    [Fact]
    public void Score_IsThatOfIntegersCountedOut() => Norms.Sample(norms =>
    {
        // In hundredths: the sum of weight times value by the sum of weights, over integers.
        var (top, bottom) = (0L, 0L);
        foreach (var (weight, value) in norms)
            if (value is { } known)
                (top, bottom) = (top + ((long)(weight * 100) * (long)(known * 100)), bottom + (long)(weight * 100));
        return bottom == 0 ? Score(norms) is null : Score(norms) == ExactNumber.Quotient(top, bottom * 100);
    }, iter: Laws.Cases);

    private static Scorecard Card((decimal Weight, decimal? Value)[] norms) => ByValue([.. norms.Select((n, i) => ($"n{i}", n.Weight))]);

    private static NormOutcome[] Outcomes(IReadOnlyList<(decimal Weight, decimal? Value)> norms) => [.. norms.Select((n, i) => n.Value is { } value ? Scored($"n{i}", value) : Judged($"n{i}", NoData))];

    private static ExactNumber? Score((decimal Weight, decimal? Value)[] norms) => Card(norms).Of(Outcomes(norms)).Score;
}
