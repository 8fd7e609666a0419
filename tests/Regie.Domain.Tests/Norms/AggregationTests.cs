using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using CsCheck;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class AggregationTests
{
    private const MeasurementNeeds Everything = MeasurementNeeds.Values | MeasurementNeeds.Ratios;

    private static readonly Gen<Measured> AnyMeasured = Gen.Frequency(
        (2, Gen.Const((Measured)new Measured.Hit())),
        (2, Gen.Const((Measured)new Measured.Miss())),
        (3, Foundations.Decimals.Select(v => (Measured)new Measured.Value(v, Unit.Minutes))),
        (3, Gen.Select(Foundations.Decimals, Gen.Int[1, 40]).Select((a, w) => (Measured)new Measured.Part(a, w / 4m, Unit.Count))));

    // Values apart by spaces; a part of a whole with a slash.
    [Theory]
    [InlineData("ratio-of-sums", "1/1 0/1 1/1", "200/3", "two of three")]
    [InlineData("ratio-of-sums", "90/100 0/1", "9000/101", "never the mean of 90 % and 0 %")]
    [InlineData("ratio-of-sums", "38/40 19/20", "95", "57 of 60")]
    [InlineData("ratio-of-sums", "", null, "nothing is not 0 % and not 100 %")]
    [InlineData("availability", "700/720 720/720", "98.6111", "1,420 of 1,440")]
    [InlineData("availability", "", null, "no service time")]
    [InlineData("time-slices", "90/100 0/1", "45", "each slice weighs the same")]
    [InlineData("time-slices", "1/3 1/3 1/3", "100/3", "exact")]
    [InlineData("time-slices", "", null, "no slices")]
    [InlineData("mean", "1 2 4", "7/3", "exact")]
    [InlineData("mean", "79228162514264337593543950335 79228162514264337593543950335", "79228162514264337593543950335", "without overflow")]
    [InlineData("mean", "0.0000000000000000000000000001 0", "1/20000000000000000000000000000", "finer than a decimal")]
    [InlineData("mean", "", null, "nothing has no mean")]
    [InlineData("sum", "1.5 -0.5 2", "3", "the sum")]
    [InlineData("sum", "", "0", "of none it is zero")]
    [InlineData("count", "5 0 -3", "3", "how many")]
    [InlineData("count", "", "0", "of none it is zero")]
    [InlineData("minimum", "3 -1 2", "-1", "the least")]
    [InlineData("minimum", "", null, "nothing has no least")]
    [InlineData("maximum", "3 -1 2", "3", "the greatest")]
    [InlineData("maximum", "-3", "-3", "of one")]
    [InlineData("maximum", "", null, "nothing has no greatest")]
    [InlineData("rate-per(1000)", "2/5000 1/7000", "0.25", "three complaints on 12,000 m², per 1,000")]
    [InlineData("rate-per(0.5)", "1/3", "1/6", "per a half")]
    [InlineData("rate-per(1000)", "", null, "no surface")]
    [InlineData("percentile(40, nearest-rank)", "50 15 20 40 35", "20", "by nearest rank")]
    [InlineData("percentile(40, r-6)", "50 15 20 40 35", "26", "by R-6")]
    [InlineData("percentile(40, r-7)", "50 15 20 40 35", "29", "by R-7")]
    [InlineData("percentile(99.9, nearest-rank)", "1 2", "2", "a fine percentage")]
    [InlineData("percentile(50, r-7)", "", null, "nothing has no percentile")]
    public void Of_WorksOutTheValue_Exactly(string name, string measurements, string? expected, string why)
    {
        var aggregation = Aggregations.Parse(name);
        var actual = aggregation.Of(MeasurementTotals.Of(Measurements(measurements), aggregation.Needs));
        Expect.Equal(expected, expected == "98.6111" ? actual!.Value.ToDecimal(Regie.Finance.Rounding.HalfUp(4)).ToString(CultureInfo.InvariantCulture) : actual?.ToString(), why);
    }

    [Fact]
    public void Names_AreWireFormat()
    {
        Assert.Equal(["ratio-of-sums", "availability", "time-slices", "mean", "sum", "count", "minimum", "maximum"], Aggregations.Plain.Select(a => a.Name));
        Assert.Equal("rate-per(1000)", Aggregations.RatePer(1000.00m).Name);
        Assert.Equal("percentile(95, r-7)", Aggregations.Percentile(Percentage.Of(95.0m), PercentileMethods.R7).ToString());
        Assert.Equal([AggregatedUnit.Percent, AggregatedUnit.Percent, AggregatedUnit.Percent, AggregatedUnit.AsMeasured, AggregatedUnit.AsMeasured, AggregatedUnit.OfItsOwn, AggregatedUnit.AsMeasured, AggregatedUnit.AsMeasured], Aggregations.Plain.Select(a => a.Unit));
        Assert.Equal((AggregatedUnit.OfItsOwn, AggregatedUnit.AsMeasured), (Aggregations.RatePer(1).Unit, Aggregations.Percentile(Percentage.Of(1), PercentileMethods.R6).Unit));
        Assert.Equal(("aantal per 1.000", "number per 1,000"), (Aggregations.RatePer(1000).Label.Dutch, Aggregations.RatePer(1000).Label.English));
        Assert.Equal(("99,5e percentiel (r-7)", "percentile 99.5 (r-7)"), (Aggregations.Parse("percentile(99.5, r-7)").Label.Dutch, Aggregations.Parse("percentile(99.5, r-7)").Label.English));
    }

    [Fact]
    public void Parse_ReadsBackEveryName() => Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 3], Gen.Int[0, 2]).Sample(
        (number, scale, method) =>
        {
            var value = number * new decimal(1, 0, 0, false, (byte)scale);
            var rate = Aggregations.RatePer(value);
            var percentile = Aggregations.Percentile(Percentage.Of(value % 100 + 0.001m), PercentileMethods.All[method]);
            foreach (var aggregation in Aggregations.Plain.With(rate).With(percentile))
            {
                Assert.Equal(aggregation, Aggregations.Parse(aggregation.Name));
                Assert.Equal(aggregation.GetHashCode(), Aggregations.Parse(aggregation.Name).GetHashCode());
                Assert.Equal((aggregation.Unit, aggregation.Needs, aggregation.Label), (Aggregations.Parse(aggregation.Name).Unit, Aggregations.Parse(aggregation.Name).Needs, Aggregations.Parse(aggregation.Name).Label));
            }
        });

    [Theory]
    [InlineData("")]
    [InlineData("Mean")]
    [InlineData("mean ")]
    [InlineData("average")]
    [InlineData("ratio of sums")]
    [InlineData("rate-per")]
    [InlineData("rate-per()")]
    [InlineData("rate-per(0)")]
    [InlineData("rate-per(-1)")]
    [InlineData("rate-per(1000.0)")]
    [InlineData("rate-per(01)")]
    [InlineData("rate-per(1/3)")]
    [InlineData("rate-per(1,000)")]
    [InlineData("rate-per(1)\n")]
    [InlineData("percentile(95)")]
    [InlineData("percentile(95,r-7)")]
    [InlineData("percentile(95, r-8)")]
    [InlineData("percentile(0, nearest-rank)")]
    [InlineData("percentile(101, r-7)")]
    [InlineData("percentile(95%, r-7)")]
    [InlineData("percentile(95, R-7)")]
    [InlineData("percentile(95, r-7) ")]
    public void Parse_OfAnotherName_IsRefused(string name)
    {
        Assert.False(Aggregations.TryParse(name, out var aggregation));
        Assert.Null(aggregation);
        Assert.Contains("ratio-of-sums", Assert.Throws<FormatException>(() => Aggregations.Parse(name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongInput_IsRefusedByName()
    {
        Assert.False(Aggregations.TryParse(null, out _));
        Expect.Argument<ArgumentNullException>("name", () => Aggregations.Parse(null!));
        Expect.Argument<ArgumentOutOfRangeException>("per", () => Aggregations.RatePer(0));
        Expect.Argument<ArgumentOutOfRangeException>("per", () => Aggregations.RatePer(-1));
        Expect.Argument<ArgumentNullException>("method", () => Aggregations.Percentile(Percentage.Of(50), null!));
        Expect.Argument<ArgumentOutOfRangeException>("percentage", () => Aggregations.Percentile(Percentage.Of(0), PercentileMethods.NearestRank));
        Expect.Argument<ArgumentOutOfRangeException>("percentage", () => Aggregations.Percentile(Percentage.Of(100.1m), PercentileMethods.R7));
        Expect.Argument<ArgumentNullException>("measurements", () => MeasurementTotals.Of(null!, MeasurementNeeds.Sums));
        Expect.Argument<ArgumentNullException>("measurements", () => MeasurementTotals.Of([new Measured.Hit(), null!], MeasurementNeeds.Sums));
        Expect.Argument<ArgumentNullException>("other", () => MeasurementTotals.Empty(MeasurementNeeds.Sums).Merge(null!));
        Expect.Argument<ArgumentException>("other", () => MeasurementTotals.Empty(MeasurementNeeds.Sums).Merge(MeasurementTotals.Empty(MeasurementNeeds.Values)));
        Expect.Argument<ArgumentNullException>("name", () => _ = new Median(null!, LocalizedText.Same("x")));
        Expect.Argument<ArgumentNullException>("label", () => _ = new Median("median", null!));
    }

    [Fact]
    public void AHostsOwnAggregation_IsKnownByItsName()
    {
        Aggregation own = new Median("median", LocalizedText.Same("median"));
        Assert.Equal(own, new Median("median", LocalizedText.Same("other label")));
        Assert.NotEqual(own, Aggregations.Mean);
        Assert.Equal("2", own.Of(MeasurementTotals.Of(Measurements("3 1 2"), own.Needs)).ToString());
        Assert.False(own.Equals((object?)"median"));
    }

    [Fact]
    public void Totals_AreTheDefinition() => AnyMeasured.Array[0, 30].Sample(
        measured =>
        {
            var totals = MeasurementTotals.Of(measured, Everything);
            Assert.Equal(measured.Length, totals.Count);
            Assert.Equal(Sum(measured.Select(m => ExactNumber.Of(m.Amount))), totals.AmountSum);
            Assert.Equal(Sum(measured.Select(m => ExactNumber.Of(m.Whole))), totals.WholeSum);
            Assert.Equal(Sum(measured.Select(m => ExactNumber.Of(m.Amount) / ExactNumber.Of(m.Whole))), totals.RatioSum);
            Assert.Equal(measured.Length == 0 ? null : measured.Min(m => m.Amount), totals.Least);
            Assert.Equal(measured.Length == 0 ? null : measured.Max(m => m.Amount), totals.Greatest);
            Assert.Equal(measured.Select(m => m.Amount).OrderBy(a => a), totals.Values);
            var sums = MeasurementTotals.Of(measured, MeasurementNeeds.Sums);
            Assert.Equal((totals.AmountSum, totals.WholeSum, ExactNumber.Zero, 0), (sums.AmountSum, sums.WholeSum, sums.RatioSum, sums.Values.Count));
        },
        iter: Laws.Times(5_000));

    [Fact]
    public void SplittingAnyhow_AndMerging_GivesTheWhole_BitForBit() => Gen.Select(AnyMeasured.Array[0, 30], Gen.Int[0, 3].Array[30], Gen.Bool).Sample(
        (measured, part, backwards) =>
        {
            foreach (var needs in new[] { MeasurementNeeds.Sums, MeasurementNeeds.Values, MeasurementNeeds.Ratios, Everything })
            {
                var whole = MeasurementTotals.Of(measured, needs);
                var parts = Enumerable.Range(0, 4).Select(p => MeasurementTotals.Of(measured.Where((_, i) => part[i] == p).Reverse(), needs)).ToArray();
                if (backwards)
                    Array.Reverse(parts);
                var leftToRight = parts.Aggregate(MeasurementTotals.Empty(needs), (all, next) => all.Merge(next));
                var inPairs = parts[3].Merge(parts[1]).Merge(parts[0].Merge(parts[2]));

                Assert.Equal(whole, leftToRight);
                Assert.Equal(whole, inPairs);
                Assert.Equal(whole.GetHashCode(), inPairs.GetHashCode());
                Assert.Equal(whole.AmountSum.ToString(), inPairs.AmountSum.ToString());
                Assert.Equal(whole.RatioSum.ToString(), inPairs.RatioSum.ToString());
                foreach (var aggregation in Aggregations.Plain.With(Aggregations.Parse("percentile(90, r-7)")).Where(a => (a.Needs & needs) == a.Needs))
                    Assert.Equal(aggregation.Of(whole), aggregation.Of(inPairs));
            }
        },
        iter: Laws.Times(2_000));

    [Fact]
    public void Merge_IsACommutativeMonoid() => Gen.Select(AnyMeasured.Array[0, 10], AnyMeasured.Array[0, 10], AnyMeasured.Array[0, 10]).Sample(
        (a, b, c) =>
        {
            var (x, y, z) = (MeasurementTotals.Of(a, Everything), MeasurementTotals.Of(b, Everything), MeasurementTotals.Of(c, Everything));
            var none = MeasurementTotals.Empty(Everything);
            Assert.Equal(x.Merge(y), y.Merge(x));
            Assert.Equal(x.Merge(y).Merge(z), x.Merge(y.Merge(z)));
            Assert.Equal(x, x.Merge(none));
            Assert.Equal(x, none.Merge(x));
        },
        iter: Laws.Times(2_000));

    [Fact]
    public void Sums_OfManyLargeAndFineDecimals_LoseNothing()
    {
        // 28 digits each, ten thousand of them: any rounding would show in the last digit.
        var value = 7.922816251426433759354395033m;
        var totals = MeasurementTotals.Of(Enumerable.Repeat(new Measured.Value(value, Unit.Minutes), 10_000), MeasurementNeeds.Sums);
        Assert.Equal(ExactNumber.Of(value) * ExactNumber.Of(10_000), totals.AmountSum);

        // Just below, at and above the point where sums leave plain decimals.
        decimal[] edges = [999_999_999_999_999_999.999999999m, 1_000_000_000_000_000_000m, -999_999_999_999_999_999.999999999m, 0.000000001m, 0.0000000001m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];
        var many = Enumerable.Range(0, 400).Select(i => edges[i * 7 % edges.Length]).ToList();
        Assert.Equal(Sum(many.Select(ExactNumber.Of)), MeasurementTotals.Of(many.Select(v => new Measured.Value(v, Unit.Minutes)), MeasurementNeeds.Sums).AmountSum);
    }

    private static ExactNumber Sum(IEnumerable<ExactNumber> numbers)
    {
        // Over integers: one numerator over the product of the denominators.
        var (numerator, denominator) = (BigInteger.Zero, BigInteger.One);
        foreach (var number in numbers)
            (numerator, denominator) = ((numerator * number.Denominator) + (number.Numerator * denominator), denominator * number.Denominator);
        return ExactNumber.Quotient(numerator, denominator);
    }

    private static IEnumerable<Measured> Measurements(string text) =>
        from item in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let ends = item.Split('/').Select(end => decimal.Parse(end, CultureInfo.InvariantCulture)).ToArray()
        select ends.Length == 1 ? (Measured)new Measured.Value(ends[0], Unit.Minutes) : new Measured.Part(ends[0], ends[1], Unit.Count);

    private sealed class Median(string name, LocalizedText label) : Aggregation(name, label, AggregatedUnit.AsMeasured, MeasurementNeeds.Values)
    {
        public override ExactNumber? Of(MeasurementTotals totals) => ExactNumber.Of(totals.Values[totals.Values.Count / 2]);
    }
}
