using System;
using System.Globalization;
using System.Linq;
using CsCheck;
using MathNet.Numerics.Distributions;
using Regie.Language;
using Regie.Measurements;
using Regie.Sampling;

namespace Regie.Tests.Sampling;

public sealed class ProportionIntervalTests
{
    private static readonly Percentage Usual = Percentage.Of(95);

    private static readonly Gen<(long Successes, long Count)> Samples =
        from count in Gen.Frequency((3, Gen.Long[1, 60]), (3, Gen.Long[1, 5_000]), (1, Gen.Long[1, 10_000_000]))
        from successes in Gen.Frequency((2, Gen.Long[0, count]), (1, Gen.Long[0, Math.Min(count, 5)]), (1, Gen.Long[Math.Max(0, count - 5), count]))
        select (successes, count);

    private static readonly Gen<Percentage> Levels = Gen.Frequency((2, Gen.OneOf(50m, 80m, 90m, 95m, 99m, 99.9m, 99.9999m)), (1, Gen.Int[1, 999].Select(level => level / 10m))).Select(Percentage.Of);

    // statsmodels, stats/tests/results/results_proportion.py: numbers produced by R, binom.confint. The first figures are printed to 7 digits or more,
    // the second are the same recomputed to the last digit of a double.
    [Theory]
    [InlineData("ci-wilson-18-20", IntervalMethod.Wilson, 18, 20, "0.6989663547715128", "0.972133518786232", "0.6989663547715128", "0.9721335187862318")]
    [InlineData("ci-wilson-4-20", IntervalMethod.Wilson, 4, 20, "0.0806576625797981", "0.4160174322518935", "0.08065766257979808", "0.41601743225189364")]
    [InlineData("ci-wilson-4-200", IntervalMethod.Wilson, 4, 200, "0.00780442641634947", "0.05028708690582643", "0.007804426416349469", "0.05028708690582644")]
    [InlineData("ci-wilson-190-200", IntervalMethod.Wilson, 190, 200, "0.910421851861224", "0.972617354399236", "0.9104218518612239", "0.972617354399236")]
    [InlineData("ci-clopper-pearson-190-200", IntervalMethod.ClopperPearson, 190, 200, "0.9099724622986486", "0.975765834527891", "0.9099724622986487", "0.9757658345278915")]
    [InlineData("ci-clopper-pearson-1-30", IntervalMethod.ClopperPearson, 1, 30, "0.0008435709", "0.17216946", "0.0008435709266305103", "0.17216945563341263")]
    [InlineData("ci-wilson-29-30", IntervalMethod.Wilson, 29, 30, "0.8332961", "0.9940914", "0.8332960900859081", "0.9940914096183874")]
    [InlineData("ci-wilson-30-30", IntervalMethod.Wilson, 30, 30, "0.8864866", "1", "0.8864866068260312", "1")]
    [InlineData("ci-clopper-pearson-30-30", IntervalMethod.ClopperPearson, 30, 30, "0.8842967", "1", "0.8842966917779722", "1")]
    public void PublishedIntervals_AreReproduced(string id, IntervalMethod method, long successes, long count, string lower, string upper, string exactLower, string exactUpper)
    {
        var interval = Interval(method, successes, count, Usual);
        Assert.True(Math.Abs(interval.Lower.Fraction - Foundations.D(lower)) < 1e-6m && Math.Abs(interval.Upper.Fraction - Foundations.D(upper)) < 1e-6m, id);
        Assert.True(Math.Abs(interval.Lower.Fraction - Foundations.D(exactLower)) <= 1.01e-12m && Math.Abs(interval.Upper.Fraction - Foundations.D(exactUpper)) <= 1.01e-12m, $"{id}: {interval}");
        Assert.True(interval.Lower.Fraction <= Foundations.D(exactLower) + 1e-15m && interval.Upper.Fraction >= Foundations.D(exactUpper) - 1e-15m, id + " is rounded outward");
    }

    [Fact]
    public void WilsonEnds_EqualTheFormulaOnMathNetsQuantile() => Gen.Select(Samples, Levels).Sample(
        (sample, level) =>
        {
            var (k, n, z) = ((double)sample.Successes, (double)sample.Count, -Normal.InvCDF(0, 1, (double)((100m - level.Value) / 200m)));
            var (center, half) = ((k + (z * z / 2)) / (n + (z * z)), z / (n + (z * z)) * Math.Sqrt((k * (n - k) / n) + (z * z / 4)));
            var interval = ProportionInterval.Wilson(sample.Successes, sample.Count, level);
            Assert.Equal(Math.Max(0, center - half), (double)interval.Lower.Fraction, 2e-12);
            Assert.Equal(Math.Min(1, center + half), (double)interval.Upper.Fraction, 2e-12);
        },
        iter: Laws.Times(5000));

    [Fact]
    public void ClopperPearsonEnds_EqualTheBetaQuantilesOfMathNet() => Gen.Select(Gen.Long[1, 400], Gen.Long[0, 400], Levels).Sample(
        (n, k, level) =>
        {
            k = Math.Min(k, n);
            var tail = (double)((100m - level.Value) / 200m);
            var interval = ProportionInterval.ClopperPearson(k, n, level);
            Assert.Equal(k == 0 ? 0 : Beta.InvCDF(k, n - k + 1, tail), (double)interval.Lower.Fraction, 1e-7);
            Assert.Equal(k == n ? 1 : Beta.InvCDF(k + 1, n - k, 1 - tail), (double)interval.Upper.Fraction, 1e-7);
        },
        iter: Laws.Times(1000));

    // The definition itself, summed term by term: at the end the tail is half of what the confidence leaves, and one digit further inward it is more.
    [Fact]
    public void ClopperPearsonEnds_LeaveHalfOfTheRestInEachTail() => Gen.Select(Samples, Levels).Sample(
        (sample, level) =>
        {
            var (k, n) = sample;
            var tail = (double)((100m - level.Value) / 200m);
            var interval = ProportionInterval.ClopperPearson(k, n, level);
            if (k > 0)
            {
                var lower = interval.Lower.Fraction;
                Assert.True(lower == 0 || TailFrom(k, n, (double)lower) <= tail * (1 + 1e-8), $"{k}/{n} at {level}: {TailFrom(k, n, (double)lower)} at {lower}");
                Assert.True(TailFrom(k, n, (double)(lower + 1e-12m)) >= tail * (1 - 1e-8), $"{k}/{n} at {level}: {TailFrom(k, n, (double)(lower + 1e-12m))} above {lower}");
            }

            if (k < n)
            {
                var misses = 1 - interval.Upper.Fraction;
                Assert.True(misses == 0 || TailFrom(n - k, n, (double)misses) <= tail * (1 + 1e-8), $"{k}/{n} at {level}: upper {interval.Upper}");
                Assert.True(TailFrom(n - k, n, (double)(misses + 1e-12m)) >= tail * (1 - 1e-8), $"{k}/{n} at {level}: upper {interval.Upper} is too high");
            }
        },
        iter: Laws.Times(2000));

    [Theory]
    [InlineData(5_000_000, 10_000_000)]
    [InlineData(9_999_999, 10_000_000)]
    [InlineData(1, 10_000_000)]
    [InlineData(0, 10_000_000)]
    [InlineData(10_000_000, 10_000_000)]
    [InlineData(950_000_000, 1_000_000_000)]
    public void LargeSamples_KeepTheirPrecision(long k, long n)
    {
        var (wilson, exact) = (ProportionInterval.Wilson(k, n, Usual), ProportionInterval.ClopperPearson(k, n, Usual));
        Assert.InRange(exact.Lower.Fraction, wilson.Lower.Fraction - (3m / n), wilson.Lower.Fraction + (3m / n));
        Assert.InRange(exact.Upper.Fraction, wilson.Upper.Fraction - (3m / n), wilson.Upper.Fraction + (3m / n));
        if (k > 0 && n <= 10_000_000)
            Assert.Equal(0.025, TailFrom(k, n, (double)exact.Lower.Fraction), 0.025 * 1e-3);
    }

    [Fact]
    public void Intervals_HoldTheObservation_AndMirror() => Gen.Select(Samples, Levels, Gen.Bool).Sample(
        (sample, level, isWilson) =>
        {
            var method = isWilson ? IntervalMethod.Wilson : IntervalMethod.ClopperPearson;
            var (k, n) = sample;
            var (interval, mirror) = (Interval(method, k, n, level), Interval(method, n - k, n, level));
            Assert.True(interval.Observed.IsAtLeast(interval.Lower) && interval.Observed.IsAtMost(interval.Upper), $"{k}/{n}: {interval}");
            Assert.Equal((100 - interval.Upper.Value, 100 - interval.Lower.Value), (mirror.Lower.Value, mirror.Upper.Value));
            Assert.True(k > 0 || interval.Lower.Value == 0, "none is exactly 0 %");
            Assert.True(k < n || interval.Upper.Value == 100, "all is exactly 100 %");
            Assert.InRange(interval.Lower.Value, 0, interval.Upper.Value);
            Assert.InRange(interval.Upper.Value, interval.Lower.Value, 100);
            Assert.True(interval.Upper.Value.ToString(CultureInfo.InvariantCulture).TrimEnd('0').Length <= 14, "10 digits of a percentage");
        },
        iter: Laws.Times(5000));

    [Fact]
    public void Intervals_NarrowWithTheSample_AndWidenWithTheConfidence() => Gen.Select(Gen.Long[1, 300], Gen.Long[0, 300], Gen.Int[2, 50], Gen.Bool).Sample(
        (n, k, times, isWilson) =>
        {
            var method = isWilson ? IntervalMethod.Wilson : IntervalMethod.ClopperPearson;
            k = Math.Min(k, n);
            Assert.True(Width(Interval(method, k * times, n * times, Usual)) < Width(Interval(method, k, n, Usual)));
            var (usual, sure) = (Interval(method, k, n, Usual), Interval(method, k, n, Percentage.Of(99)));
            Assert.True(sure.Lower <= usual.Lower && sure.Upper >= usual.Upper && Width(sure) > Width(usual));
        },
        iter: Laws.Times(3000));

    // What the name "exact" promises and Wilson does not: over all samples, the true proportion is held at least as often as stated.
    [Fact]
    public void ClopperPearson_CoversAtLeastWhatItPromises_WhereWilsonMayNot()
    {
        var (least, leastWilson) = (1.0, 1.0);
        foreach (var n in new[] { 5, 20, 50 })
        {
            var (exact, wilson) = (All(IntervalMethod.ClopperPearson, n), All(IntervalMethod.Wilson, n));
            for (var thousandths = 1; thousandths < 1000; thousandths++)
            {
                least = Math.Min(least, Coverage(exact, n, thousandths));
                leastWilson = Math.Min(leastWilson, Coverage(wilson, n, thousandths));
            }
        }

        Assert.InRange(least, 0.95, 1);
        Assert.InRange(leastWilson, 0.8, 0.95);

        static ProportionInterval[] All(IntervalMethod method, int n) => [.. Enumerable.Range(0, n + 1).Select(k => Interval(method, k, n, Usual))];
        static double Coverage(ProportionInterval[] intervals, int n, int thousandths) =>
            intervals.Select((interval, k) => interval.Contains(Percentage.Of(thousandths / 10m)) ? Binomial.PMF(thousandths / 1000.0, n, k) : 0).Sum();
    }

    [Theory]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("99.9999999999999999999999999")]
    public void ExtremeConfidence_StaysWithinTheEnds(string level)
    {
        foreach (var (k, n) in new[] { (0L, 1L), (1L, 1L), (0L, 10_000_000L), (3L, 7L), (500L, 1000L) })
            foreach (var method in new[] { IntervalMethod.Wilson, IntervalMethod.ClopperPearson })
            {
                var interval = Interval(method, k, n, Percentage.Of(Foundations.D(level)));
                Assert.True(interval.Observed.IsAtLeast(interval.Lower) && interval.Observed.IsAtMost(interval.Upper), $"{method} {k}/{n}: {interval}");
                Assert.InRange(interval.Lower.Value, 0, interval.Upper.Value);
                Assert.InRange(interval.Upper.Value, 0, 100);
            }
    }

    [Fact]
    public void AMiss_IsMoreThanChance_WhenTheWholeIntervalLiesBelow()
    {
        var few = ProportionInterval.Wilson(18, 20, Usual);
        var many = ProportionInterval.Wilson(1800, 2000, Usual);

        Assert.True(few.Contains(Usual) && !few.LiesBelow(Usual) && !few.LiesAbove(Usual));
        Assert.True(many.LiesBelow(Usual) && !many.Contains(Usual) && !many.LiesAbove(Usual));
        Assert.True(many.LiesAbove(Percentage.Of(85)) && !many.LiesBelow(Percentage.Of(85)));
        Assert.True(many.Contains(many.Lower) && many.Contains(many.Upper) && !many.LiesAbove(many.Lower) && !many.LiesBelow(many.Upper));
        Assert.Equal("69.8966354771% to 97.2133518787%", few.ToString());
    }

    [Fact]
    public void Explain_NamesTheEnds()
    {
        var interval = ProportionInterval.Wilson(18, 20, Usual);
        Assert.Equal(
            """
            Betrouwbaarheidsinterval (ter informatie): 69,8966354771 % tot 97,2133518787 % (methode: Wilson; betrouwbaarheid: 95 %)
              Waargenomen: 18 van 20
              Ondergrens: 69,8966354771 %
              Bovengrens: 97,2133518787 %
            """.ReplaceLineEndings("\n"),
            Regie.Explanation.DerivationText.ToWorksheet(interval.Explain(), LanguageCode.Dutch));
        Assert.Contains("Clopper–Pearson", Regie.Explanation.DerivationText.ToWorksheet(ProportionInterval.ClopperPearson(18, 20, Usual).Explain(), LanguageCode.English), StringComparison.Ordinal);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        foreach (var make in new Func<long, long, Percentage, ProportionInterval>[] { ProportionInterval.Wilson, ProportionInterval.ClopperPearson })
        {
            Expect.Argument<ArgumentOutOfRangeException>("count", () => make(0, 0, Usual));
            Expect.Argument<ArgumentOutOfRangeException>("count", () => make(0, 1_000_000_001, Usual));
            Expect.Argument<ArgumentOutOfRangeException>("successes", () => make(-1, 10, Usual));
            Expect.Argument<ArgumentOutOfRangeException>("successes", () => make(11, 10, Usual));
            Expect.Argument<ArgumentOutOfRangeException>("confidence", () => make(1, 10, Percentage.Of(0)));
            Expect.Argument<ArgumentOutOfRangeException>("confidence", () => make(1, 10, Percentage.Of(100)));
        }
    }

    private static ProportionInterval Interval(IntervalMethod method, long successes, long count, Percentage confidence) =>
        method == IntervalMethod.Wilson ? ProportionInterval.Wilson(successes, count, confidence) : ProportionInterval.ClopperPearson(successes, count, confidence);

    private static decimal Width(ProportionInterval interval) => interval.Upper.Value - interval.Lower.Value;

    // P(X ≥ k), from the ratios of neighbouring terms alone: every term is positive and no factorial is needed.
    private static double TailFrom(long k, long n, double p)
    {
        var (odds, above, below) = (p / (1 - p), 1.0, 0.0);
        var term = 1.0;
        for (var j = k; j < n && term > above * 1e-18; j++)
            above += term *= (double)(n - j) / (j + 1) * odds;
        term = 1.0;
        for (var j = k; j > 0; j--)
        {
            var next = term * j / (n - j + 1) / odds;
            if (next < term && next < below * 1e-18)
                break;
            below += term = next;
        }

        return above / (above + below);
    }
}
