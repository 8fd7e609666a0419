using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CsCheck;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Sampling;

namespace Regie.Tests.Sampling;

/// <summary>Factors and bounds here are invented; the library holds none of its own.</summary>
public sealed class ConditionFactorsTests
{
    private static readonly Unit SquareMetres = new("m2", LocalizedText.Same("m²"));

    private static readonly decimal[] Factors = [1.0m, 1.1m, 1.3m, 1.6m, 2.0m, 2.5m];
    private static readonly decimal[] Bounds = [1.05m, 1.2m, 1.45m, 1.8m, 2.25m];
    private static readonly ConditionFactors Invented = ConditionFactors.Of(Factors, Bounds);

    private static readonly Gen<(int Score, long Cents)[]> Buildings = Gen.Select(Gen.Int[1, 6], Gen.Long[0, 1_000_000_000]).Array[1, 8].Where(parts => parts.Any(part => part.Item2 > 0));

    [Fact]
    public void Assess_WeighsByReplacementValue()
    {
        var whole = Invented.Assess([Worth("roof", 4, 120_000), Worth("facade", 2, 380_000)]);
        Assert.Equal(ConditionScore.Of(3), whole.Score);
        Assert.Equal(1.22m, whole.WeightedFactor(Rounding.HalfUp(4)));
    }

    // The mean of 6 and 1 would be 3.5; by factors a small bad part hardly counts and a large one does.
    [Theory]
    [InlineData(6, 1, 1, 49, 1, "1.03: within the first bound")]
    [InlineData(6, 1, 1, 29, 1, "1.05: a bound still has its score")]
    [InlineData(6, 1, 1, 28, 2, "just above the first bound")]
    [InlineData(6, 1, 1, 1, 4, "1.75")]
    [InlineData(6, 1, 5, 1, 5, "2.25: the fifth bound")]
    [InlineData(6, 1, 51, 10, 6, "just above the fifth")]
    public void Assess_WeighsBySize(int oneScore, int otherScore, int oneSize, int otherSize, int expected, string why) =>
        Expect.Equal(ConditionScore.Of(expected), Invented.Assess([Size("one", oneScore, oneSize), Size("other", otherScore, otherSize)]).Score, why);

    // 2 of 3 parts with 1.1, one with 1.3: 3.5/3 has no decimal form and lies a hair above the bound.
    [Fact]
    public void Assess_IsExact()
    {
        var factors = ConditionFactors.Of(Factors, [1.05m, 1.1666666666666666666666666666m, 1.45m, 1.8m, 2.25m]);
        var whole = factors.Assess([Size("a", 2, 1), Size("b", 2, 1), Size("c", 3, 1)]);
        Assert.Equal(ConditionScore.Of(3), whole.Score);
        Assert.Equal(1.17m, whole.WeightedFactor(Rounding.HalfUp(2)));
        Assert.Equal(ConditionScore.Of(2), ConditionFactors.Of(Factors, [1.05m, 1.1666666666666666666666666667m, 1.45m, 1.8m, 2.25m]).Assess([Size("a", 2, 1), Size("b", 2, 1), Size("c", 3, 1)]).Score);
        Assert.Equal(ConditionScore.Of(2), Invented.Assess([Size("huge", 2, decimal.MaxValue), Size("huge too", 2, decimal.MaxValue)]).Score);
    }

    [Fact]
    public void Explain_ShowsEveryPart()
    {
        ConditionPart[] parts = [Worth("Dak", 4, 120_000), Worth("Gevel", 2, 380_000)];
        Assert.Equal(
            """
            Conditiescore van het geheel: 3
              Gewogen factor: 1,22 (band van de score: > 1,2, ≤ 1,45; afronding: HalfUp(3))
                Dak: 4 (factor: 1,6; gewicht: € 120.000)
                Gevel: 2 (factor: 1,1; gewicht: € 380.000)
            """.ReplaceLineEndings("\n"),
            Invented.Explain(parts, Rounding.HalfUp(3)).ToWorksheet(LanguageCode.Dutch).Replace("120.000,00", "120.000", StringComparison.Ordinal).Replace("380.000,00", "380.000", StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_EqualsAWeightedMeanOverIntegers_WhateverTheOrder() => Gen.Select(Buildings, Gen.Int[0, 7]).Sample(
        (building, turn) =>
        {
            var parts = building.Select((part, i) => ConditionPart.WorthOf("part " + i, ConditionScore.Of(part.Score), Money.Euro(part.Cents / 100m))).ToList();
            var turned = parts.Select((_, i) => parts[(i + turn) % parts.Count]).Reverse();

            // Factors and bounds in hundredths: Σ w·f ≤ bound · Σ w, in whole numbers.
            var (weight, weighted) = building.Aggregate((BigInteger.Zero, BigInteger.Zero), (sum, part) => (sum.Item1 + part.Cents, sum.Item2 + (part.Cents * (BigInteger)(Factors[part.Score - 1] * 100))));
            var expected = 1 + Bounds.Count(bound => weighted > (BigInteger)(bound * 100) * weight);

            var whole = Invented.Assess(parts);
            Assert.Equal(expected, whole.Score.Value);
            Assert.Equal(whole, Invented.Assess(turned));
            Assert.Equal(new DerivedValue.Number(whole.Score.Value, Unit.Count), Invented.Explain(parts, Rounding.HalfUp(2)).Value);
            Assert.InRange(whole.Score.Value, building.Min(part => part.Score), building.Max(part => part.Score));
        },
        iter: Laws.Times(3000));

    [Fact]
    public void AWorsePart_NeverImprovesTheWhole() => Gen.Select(Buildings, Gen.Int[0, 7]).Sample(
        (building, index) =>
        {
            index %= building.Length;
            if (building[index].Score == 6)
                return;
            var before = Invented.Assess(building.Select((part, i) => Size("part " + i, part.Score, part.Cents)));
            var after = Invented.Assess(building.Select((part, i) => Size("part " + i, part.Score + (i == index ? 1 : 0), part.Cents)));
            Assert.False(after.Score.IsBetterThan(before.Score));
        },
        iter: Laws.Times(3000));

    [Fact]
    public void OneScoreThroughout_IsTheScoreOfTheWhole() => Assert.All(ConditionScore.All, score =>
    {
        Assert.Equal(score, Invented.Assess([Size("a", score.Value, 3), Size("b", score.Value, 0), Size("c", score.Value, 0.001m)]).Score);
        Assert.Equal(Factors[score.Value - 1], Invented.FactorOf(score));
    });

    [Fact]
    public void Parts_ThatCannotBeWeighed_AreRefused_AllAtOnce()
    {
        Assert.Equal("REG-SMP-023", Codes([]));
        Assert.Equal("REG-SMP-023", Codes([Size("a", 1, 0), Size("b", 2, 0)]));
        Assert.Equal("REG-SMP-021", Codes([Size("a", 1, 1), Worth("b", 2, 1)]));
        Assert.Equal("REG-SMP-021", Codes([Worth("a", 1, 1), ConditionPart.WorthOf("b", ConditionScore.Of(2), Money.Of(1, Currency.Parse("USD")))]));
        Assert.Equal("REG-SMP-021", Codes([Size("a", 1, 1), ConditionPart.SizeOf("b", ConditionScore.Of(2), 1, Unit.Count)]));
        Assert.Equal("REG-SMP-022 REG-SMP-022 REG-SMP-021 REG-SMP-023", Codes([Size("a", 1, -1), Worth("b", 1, -2), Worth("c", 1, 0)]));
        Assert.Equal("REG-SMP-022", Codes([Size("a", 1, -1), Size("b", 1, 2)]));

        static string Codes(ConditionPart[] parts) => string.Join(' ', Assert.Throws<RegieValidationException>(() => Invented.Assess(parts)).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void MixedWeights_AreNamedInBothLanguages()
    {
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => Invented.Assess([Worth("b", 2, 1), Size("a", 1, 1)])).Findings);
        Assert.Equal("De onderdelen wegen in verschillende maten (omvang in m2, waarde in EUR), die niet op te tellen zijn. Weeg alle onderdelen in één eenheid of valuta.", finding.Message.Dutch);
        Assert.Equal("[measures=size in m2, value in EUR]", finding.Values.ToString());
    }

    [Fact]
    public void FactorsAndBounds_AreCheckedAsAWhole()
    {
        Assert.Equal("REG-SMP-018 REG-SMP-019", Codes([1m, 2m], [1.5m]));
        Assert.Equal("REG-SMP-018", Codes([], Bounds));
        Assert.Equal("REG-SMP-019", Codes(Factors, [1.05m, 1.2m, 1.45m, 1.8m, 2.25m, 3m]));
        Assert.Equal("REG-SMP-020", Codes([1.06m, 1.1m, 1.3m, 1.6m, 2.0m, 2.5m], Bounds));
        Assert.Equal("REG-SMP-020", Codes([1.0m, 1.1m, 1.3m, 1.6m, 2.0m, 2.25m], Bounds));
        Assert.Equal("REG-SMP-020 REG-SMP-020", Codes(Factors, [1.05m, 1.2m, 1.65m, 1.8m, 1.9m]));
        Assert.Empty(ConditionFactors.Validate(Factors, Bounds));
        Assert.Contains(new FindingValue("band", "> 1.8, ≤ 2.25"), ConditionFactors.Validate([1.0m, 1.1m, 1.3m, 1.6m, 1.8m, 2.5m], Bounds).Single().Values);

        static string Codes(IReadOnlyList<decimal> factors, IReadOnlyList<decimal> bounds)
        {
            var findings = ConditionFactors.Validate(factors, bounds);
            Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => ConditionFactors.Of(factors, bounds)).Findings);
            return string.Join(' ', findings.Select(finding => finding.Code));
        }
    }

    [Fact]
    public void Scores_HaveAnOrder_AndAWorst()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], ConditionScore.All.Select(score => score.Value));
        Assert.True(ConditionScore.Best.IsBetterThan(ConditionScore.Of(2)) && ConditionScore.Worst.IsWorseThan(ConditionScore.Of(5)));
        Assert.False(ConditionScore.Of(3).IsBetterThan(ConditionScore.Of(3)) || ConditionScore.Of(3).IsWorseThan(ConditionScore.Of(3)));
        Assert.Equal(ConditionScore.Of(4), ConditionScore.WorstOf([ConditionScore.Of(2), ConditionScore.Of(4), ConditionScore.Of(1)]));
        Assert.Equal([1, 3, 6], new[] { ConditionScore.Of(6), ConditionScore.Of(1), ConditionScore.Of(3) }.Order().Select(score => score.Value));
        Assert.All(ConditionScore.All, score => Assert.Equal(score, ConditionScore.Parse(score.ToString())));
        Assert.All(new[] { "", "0", "7", "1.5", " 1", "01", null }, text => Assert.False(ConditionScore.TryParse(text, out _)));
        Expect.Throws<FormatException>(() => ConditionScore.Parse("7"), "beyond the worst");
        Expect.Argument<ArgumentNullException>("text", () => ConditionScore.Parse(null!));
        Expect.Argument<ArgumentOutOfRangeException>("value", () => ConditionScore.Of(0));
        Expect.Argument<ArgumentOutOfRangeException>("value", () => ConditionScore.Of(7));
        Expect.Argument<ArgumentException>("scores", () => ConditionScore.WorstOf([]));
        Expect.Argument<ArgumentException>("scores", () => ConditionScore.WorstOf([null!]));
        Expect.Argument<ArgumentNullException>("other", () => ConditionScore.Best.IsBetterThan(null!));
        Expect.Argument<ArgumentNullException>("other", () => ConditionScore.Best.IsWorseThan(null!));
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("parts", () => Invented.Assess(null!));
        Expect.Argument<ArgumentException>("parts", () => Invented.Assess([null!]));
        Expect.Argument<ArgumentNullException>("rounding", () => Invented.Assess([Size("a", 1, 1)]).WeightedFactor(null!));
        Expect.Argument<ArgumentOutOfRangeException>("rounding", () => Invented.Assess([Size("a", 1, 1)]).WeightedFactor(Rounding.HalfUp(19)));
        Expect.Argument<ArgumentNullException>("factors", () => ConditionFactors.Of(null!, Bounds));
        Expect.Argument<ArgumentNullException>("bounds", () => ConditionFactors.Of(Factors, null!));
        Expect.Argument<ArgumentNullException>("score", () => Invented.FactorOf(null!));
        Expect.Argument<ArgumentNullException>("name", () => ConditionPart.SizeOf(null!, ConditionScore.Best, 1, SquareMetres));
        Expect.Argument<ArgumentNullException>("unit", () => ConditionPart.SizeOf("a", ConditionScore.Best, 1, null!));
        Expect.Argument<ArgumentNullException>("replacementValue", () => ConditionPart.WorthOf("a", ConditionScore.Best, null!));
        Assert.Equal("roof: 3 (12.5 m²)", Size("roof", 3, 12.5m).ToString());
    }

    private static ConditionPart Worth(string name, int score, decimal euros) => ConditionPart.WorthOf(name, ConditionScore.Of(score), Money.Euro(euros));

    private static ConditionPart Size(string name, int score, decimal size) => ConditionPart.SizeOf(name, ConditionScore.Of(score), size, SquareMetres);
}
