using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using Regie.Finance;
using Regie.Measurements;
using Regie.Sampling;

namespace Regie.Tests.Sampling;

public sealed class OperatingCharacteristicTests
{
    private static readonly Rounding Fine = Rounding.HalfUp(18);

    // andreaskiermeier/AcceptanceSampling, acceptance_sampling_manual.Rnw (oc-…); CRAN Planesmuestra, examples of f_DR.CO and f_CO.plan (planes-…).
    [Theory]
    [InlineData("oc-20-0-15", 20, 0, "15", 1, "3.9")]
    [InlineData("planes-1", 125, 2, "10", 7, "0.0210835")]
    [InlineData("planes-2", 65, 2, "1.2", 5, "95.64398")]
    public void PublishedProbabilities_AreReproduced(string id, int n, int c, string rejectable, int digits, string expected) =>
        Expect.Equal(Foundations.D(expected), AcceptancePlan.Given(n, c).ProbabilityOfAcceptance(Percentage.Of(Foundations.D(rejectable)), Rounding.HalfUp(digits)).Value, id);

    // find-plan: the same manual.
    [Fact]
    public void PublishedSmallestPlan_IsReproduced()
    {
        var plan = OperatingCharacteristic.SmallestPlan(RiskPoint.Of(Percentage.Of(5), Percentage.Of(95)), RiskPoint.Of(Percentage.Of(15), Percentage.Of(7.5m)));
        Assert.Equal((80, 7), (plan.SampleSize, plan.AcceptanceNumber));
        Assert.Equal("Smallest plan for both risks: inspect 80, accept with up to 7 rejected, reject from 8", plan.Basis.ToString());
        Assert.Equal(SamplingRules.SmallestPlan, plan.Basis.Rule);
    }

    // Krajewski and Ritzman, supplement on acceptance sampling (slideserve.com): expected defectives at c, over an AQL of 1 % and an LTPD of 6 %.
    [Theory]
    [InlineData("krajewski-3", "1.3675", 137, "6.6697", 111)]
    [InlineData("krajewski-4", "1.9680", 197, "7.9894", 133)]
    [InlineData("krajewski-5", "2.6256", 263, "9.2647", 154)]
    [InlineData("krajewski-7", "3.9794", 398, "11.7726", 196)]
    [InlineData("krajewski-8", "4.6936", 469, "12.9903", 217)]
    [InlineData("krajewski-10", "6.1635", 616, "15.4036", 257)]
    public void PublishedSampleSizes_AreReproduced(string id, string atLimit, int sizeAtLimit, string atTolerance, int sizeAtTolerance)
    {
        Expect.Equal(sizeAtLimit, SampleSize.Expecting(Foundations.D(atLimit), Percentage.Of(1), RoundingMode.HalfUp), id);
        Expect.Equal(sizeAtTolerance, SampleSize.Expecting(Foundations.D(atTolerance), Percentage.Of(6), RoundingMode.HalfUp), id);
    }

    [Theory]
    [InlineData("0.5", "1", RoundingMode.HalfUp, 50, "a whole number stays")]
    [InlineData("1.5", "100", RoundingMode.HalfUp, 2, "a half goes up")]
    [InlineData("2.5", "100", RoundingMode.HalfEven, 2, "a half goes to the even number")]
    [InlineData("2.9", "100", RoundingMode.Truncate, 2, "cut off")]
    [InlineData("1", "3", RoundingMode.HalfUp, 33, "a quotient without decimal form")]
    [InlineData("4.500000000000000000000000001", "3", RoundingMode.Truncate, 150, "exact until rounded")]
    public void Expecting_RoundsOnce(string rejected, string rejectable, RoundingMode mode, int expected, string why) =>
        Expect.Equal(expected, SampleSize.Expecting(Foundations.D(rejected), Percentage.Of(Foundations.D(rejectable)), mode), why);

    // 3 of 10 rejectable, 4 inspected: (C(7,4) + 3·C(7,3)) / C(10,4) = 140/210.
    [Theory]
    [InlineData(4, 1, 3, 10, "66.67", "by hand")]
    [InlineData(4, 0, 3, 10, "16.67", "35/210")]
    [InlineData(4, 1, 0, 10, "100", "nothing to reject")]
    [InlineData(4, 1, 10, 10, "0", "everything is rejectable")]
    [InlineData(20, 1, 1, 10, "100", "inspected whole, one found and borne")]
    [InlineData(20, 1, 2, 10, "0", "inspected whole, both found")]
    public void InALot_CountsTheWaysToDraw(int n, int c, int rejectable, int lot, string expected, string why) =>
        Expect.Equal(Foundations.D(expected), AcceptancePlan.Given(n, c).ProbabilityOfAcceptanceInLot(rejectable, lot, Rounding.HalfUp(2)).Value, why);

    [Fact]
    public void InALot_EqualsCountingEveryDraw() => Gen.Select(Gen.Int[2, 11], Gen.Int[0, 11], Gen.Int[1, 10], Gen.Int[0, 9]).Sample(
        (lot, rejectable, n, c) =>
        {
            (rejectable, n) = (Math.Min(rejectable, lot), Math.Min(n, lot));
            c = Math.Min(c, n - 1);
            var draws = Enumerable.Range(0, 1 << lot).Where(draw => BitOperations.PopCount((uint)draw) == n).ToList();
            var accepted = draws.Count(draw => BitOperations.PopCount((uint)draw & ((1u << rejectable) - 1)) <= c);
            Assert.Equal(Ratio.Of(accepted, draws.Count).ToPercentage(Fine), AcceptancePlan.Given(n, c).ProbabilityOfAcceptanceInLot(rejectable, lot, Fine));
        },
        iter: Laws.Times(300));

    [Fact]
    public void AProbability_EqualsCountingEverySequence() => Gen.Select(Gen.Int[1, 6], Gen.Int[0, 5], Gen.Int[0, 4]).Sample(
        (n, c, quarters) =>
        {
            c = Math.Min(c, n - 1);
            var sequences = (int)Math.Pow(4, n);
            var accepted = Enumerable.Range(0, sequences).Count(s => Enumerable.Range(0, n).Count(i => (s >> (2 * i) & 3) < quarters) <= c);
            Assert.Equal(Ratio.Of(accepted, sequences).ToPercentage(Fine), AcceptancePlan.Given(n, c).ProbabilityOfAcceptance(Percentage.Of(25 * quarters), Fine));
        },
        iter: Laws.Times(200));

    [Fact]
    public void Probabilities_EqualThoseOfMathNet() => Gen.Select(Gen.Int[1, 400], Gen.Int[0, 30], Gen.Int[1, 9999], Gen.Int[0, 400]).Sample(
        (n, c, tenThousandths, rejectable) =>
        {
            c = Math.Min(c, n - 1);
            var plan = AcceptancePlan.Given(n, c);
            Assert.Equal(MathNet.Numerics.Distributions.Binomial.CDF(tenThousandths / 10_000.0, n, c), (double)plan.ProbabilityOfAcceptance(Percentage.Of(tenThousandths / 100m), Fine).Fraction, 1e-10);
            Assert.Equal(MathNet.Numerics.Distributions.Hypergeometric.CDF(1000, rejectable, n, c), (double)plan.ProbabilityOfAcceptanceInLot(rejectable, 1000, Fine).Fraction, 1e-9);
        },
        iter: Laws.Times(1000));

    [Fact]
    public void WorseWork_IsAcceptedLess_AndALargerAcceptanceNumberAcceptsMore() => Gen.Select(Gen.Int[2, 200], Gen.Int[0, 20], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
        (n, c, one, other) =>
        {
            c = Math.Min(c, n - 2);
            var (plan, milder) = (AcceptancePlan.Given(n, c), AcceptancePlan.Given(n, c + 1));
            var (better, worse) = (Percentage.Of(Math.Min(one, other) / 10m), Percentage.Of(Math.Max(one, other) / 10m));
            Assert.True(plan.ProbabilityOfAcceptance(better, Fine) >= plan.ProbabilityOfAcceptance(worse, Fine));
            Assert.True(milder.ProbabilityOfAcceptance(worse, Fine) >= plan.ProbabilityOfAcceptance(worse, Fine));
            Assert.True(AcceptancePlan.Given(n + 1, c).ProbabilityOfAcceptance(worse, Fine) <= plan.ProbabilityOfAcceptance(worse, Fine));
            Assert.Equal(Percentage.Of(100), plan.ProbabilityOfAcceptance(Percentage.Of(0), Fine));
            Assert.Equal(Percentage.Of(0), plan.ProbabilityOfAcceptance(Percentage.Of(100), Fine));
        },
        iter: Laws.Times(2000));

    [Fact]
    public void TheSmallestPlan_KeepsBothRisks_AndNoSmallerOneDoes() => Gen.Select(Gen.Int[1, 10], Gen.Int[12, 30], Gen.Int[80, 95], Gen.Int[5, 30]).Sample(
        (good, bad, atLeast, atMost) =>
        {
            var (producer, consumer) = (RiskPoint.Of(Percentage.Of(good), Percentage.Of(atLeast)), RiskPoint.Of(Percentage.Of(good + bad), Percentage.Of(atMost)));
            var plan = OperatingCharacteristic.SmallestPlan(producer, consumer);
            Assert.True(Keeps(plan.SampleSize, plan.AcceptanceNumber));
            for (var n = Math.Max(1, plan.SampleSize - 12); n < plan.SampleSize; n++)
                for (var c = 0; c < n; c++)
                    Assert.False(Keeps(n, c), $"n={n} Ac={c} keeps both risks too");

            bool Keeps(int n, int c) => AcceptancePlan.Given(n, c) is var tried
                && tried.ProbabilityOfAcceptance(producer.Rejectable, Fine) >= producer.Acceptance && tried.ProbabilityOfAcceptance(consumer.Rejectable, Fine) <= consumer.Acceptance;
        },
        iter: Laws.Times(60));

    [Fact]
    public void CloseRiskPoints_NeedALargePlan()
    {
        var plan = OperatingCharacteristic.SmallestPlan(RiskPoint.Of(Percentage.Of(5), Percentage.Of(95)), RiskPoint.Of(Percentage.Of(6.5m), Percentage.Of(5)));
        Assert.InRange(plan.SampleSize, 2000, 4000);
        Assert.True(Keeps(plan.SampleSize, plan.AcceptanceNumber));
        Assert.DoesNotContain(true, Enumerable.Range(plan.AcceptanceNumber - 3, 7).Select(c => Keeps(plan.SampleSize - 1, c)));

        static bool Keeps(int n, int c) => MathNet.Numerics.Distributions.Binomial.CDF(0.05, n, c) >= 0.95 && MathNet.Numerics.Distributions.Binomial.CDF(0.065, n, c) <= 0.05;
    }

    [Fact]
    public void ALargeSample_IsExactToo() =>
        Assert.Equal(MathNet.Numerics.Distributions.Binomial.CDF(0.0123, 10_000, 130), (double)AcceptancePlan.Given(10_000, 130).ProbabilityOfAcceptance(Percentage.Of(1.23m), Fine).Fraction, 1e-9);

    [Fact]
    public void WhatIsOutOfReach_IsRefused()
    {
        Assert.Equal(SamplingFindings.PlanMustBeWithinReach, Code(() => AcceptancePlan.Given(10_001, 1).ProbabilityOfAcceptance(Percentage.Of(1), Fine)));
        Assert.Equal(SamplingFindings.PlanMustBeWithinReach, Code(() => AcceptancePlan.Given(10_001, 1).ProbabilityOfAcceptanceInLot(1, 20_000, Fine)));
        Assert.Equal(Percentage.Of(100), AcceptancePlan.Given(10_001, 1).ProbabilityOfAcceptanceInLot(1, 9_000, Fine));
        Assert.Equal(SamplingFindings.PlanMustBeWithinReach, Code(() => OperatingCharacteristic.SmallestPlan(RiskPoint.Of(Percentage.Of(0), Percentage.Of(95)), RiskPoint.Of(Percentage.Of(0.01m), Percentage.Of(5)))));
        Assert.Equal(SamplingFindings.ProducerMustDeliverBetterThanConsumerTolerates, Code(() => OperatingCharacteristic.SmallestPlan(RiskPoint.Of(Percentage.Of(5), Percentage.Of(95)), RiskPoint.Of(Percentage.Of(5), Percentage.Of(10)))));
        Assert.Equal(SamplingFindings.ProducerMustDeliverBetterThanConsumerTolerates, Code(() => OperatingCharacteristic.SmallestPlan(RiskPoint.Of(Percentage.Of(5), Percentage.Of(10)), RiskPoint.Of(Percentage.Of(15), Percentage.Of(10)))));

        static FindingCode Code(Action act) => Assert.Single(Assert.Throws<RegieValidationException>(act).Findings).Code;
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        var plan = AcceptancePlan.Given(5, 1);
        Expect.Argument<ArgumentOutOfRangeException>("rejectable", () => plan.ProbabilityOfAcceptance(Percentage.Of(-0.1m), Fine));
        Expect.Argument<ArgumentOutOfRangeException>("rejectable", () => plan.ProbabilityOfAcceptance(Percentage.Of(100.1m), Fine));
        Expect.Argument<ArgumentOutOfRangeException>("rejectable", () => plan.ProbabilityOfAcceptanceInLot(-1, 10, Fine));
        Expect.Argument<ArgumentOutOfRangeException>("rejectable", () => plan.ProbabilityOfAcceptanceInLot(11, 10, Fine));
        Expect.Argument<ArgumentOutOfRangeException>("rounding", () => plan.ProbabilityOfAcceptance(Percentage.Of(1), Rounding.HalfUp(19)));
        Expect.Argument<ArgumentNullException>("rounding", () => plan.ProbabilityOfAcceptance(Percentage.Of(1), null!));
        Expect.Argument<ArgumentNullException>("plan", () => OperatingCharacteristic.ProbabilityOfAcceptance(null!, Percentage.Of(1), Fine));
        Expect.Argument<ArgumentNullException>("plan", () => OperatingCharacteristic.ProbabilityOfAcceptanceInLot(null!, 1, 10, Fine));
        Expect.Argument<ArgumentNullException>("producer", () => OperatingCharacteristic.SmallestPlan(null!, RiskPoint.Of(Percentage.Of(1), Percentage.Of(1))));
        Expect.Argument<ArgumentNullException>("consumer", () => OperatingCharacteristic.SmallestPlan(RiskPoint.Of(Percentage.Of(1), Percentage.Of(1)), null!));
        Expect.Argument<ArgumentOutOfRangeException>("rejectable", () => RiskPoint.Of(Percentage.Of(101), Percentage.Of(95)));
        Expect.Argument<ArgumentOutOfRangeException>("acceptance", () => RiskPoint.Of(Percentage.Of(1), Percentage.Of(100)));
        Expect.Argument<ArgumentOutOfRangeException>("acceptance", () => RiskPoint.Of(Percentage.Of(1), Percentage.Of(0)));
        Expect.Argument<ArgumentOutOfRangeException>("rejected", () => SampleSize.Expecting(0, Percentage.Of(1), RoundingMode.HalfUp));
        Expect.Argument<ArgumentOutOfRangeException>("rejectable", () => SampleSize.Expecting(1, Percentage.Of(0), RoundingMode.HalfUp));
        Expect.Argument<ArgumentOutOfRangeException>("mode", () => SampleSize.Expecting(1, Percentage.Of(1), (RoundingMode)9));
        Expect.Throws<OverflowException>(() => SampleSize.Expecting(1_000_000_000, Percentage.Of(1), RoundingMode.HalfUp), "more than an int counts");
    }
}
