using System;
using System.Globalization;
using System.Linq;
using CsCheck;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class PercentileMethodTests
{
    private const string Wikipedia = "15 20 35 40 50";
    private const string Six = "15 20 35 40 50 60";
    private const string Nist = "95.1772 95.1567 95.1937 95.1959 95.1442 95.0610 95.1591 95.1195 95.1772 95.0925 95.1990 95.1682";

    // Published examples; the identifier names the source.
    [Theory]
    [InlineData("nr-40", "nearest-rank", Wikipedia, "40", "20")]
    [InlineData("nr-50", "nearest-rank", Wikipedia, "50", "35")]
    [InlineData("nr-50-3", "nearest-rank", "15 20 35", "50", "20")]
    [InlineData("r7-40", "r-7", Wikipedia, "40", "29")]
    [InlineData("r7-0", "r-7", Wikipedia, "0", "15")]
    [InlineData("r7-25", "r-7", Wikipedia, "25", "20")]
    [InlineData("r7-30", "r-7", Wikipedia, "30", "23")]
    [InlineData("r6-40", "r-6", Wikipedia, "40", "26")]
    [InlineData("r7-v6-25", "r-7", Six, "25", "23.75")]
    [InlineData("r7-v6-75", "r-7", Six, "75", "47.5")]
    [InlineData("r7-4-75-5.5", "r-7", "1 3 5 7", "75", "5.5")]
    [InlineData("r7-3-0-1.0", "r-7", "1 2 3", "0", "1")]
    [InlineData("r7-3-100-3.0", "r-7", "1 2 3", "100", "3")]
    [InlineData("r7-8-25-23.0", "r-7", "23 45 12 67 34 89 23 56", "25", "23")]
    [InlineData("nist-90", "r-6", Nist, "90", "95.19807")]
    [InlineData("nist-90 by R-7", "r-7", Nist, "90", "95.19568")]
    [InlineData("nist-100", "r-6", Nist, "100", "95.199")]
    public void PublishedExamples_AreReproduced(string id, string method, string values, string percentage, string expected) =>
        Assert.True(Exact(expected) == PercentileMethods.Parse(method).Of(List(values), Percentage.Of(Number(percentage))), id);

    // Graphite takes rank ceil(p/100 · (n + 1)), a rule of its own: where that rank is another one, so is the value.
    [Theory]
    [InlineData("graphite-5-values", 0, 5, 20, 20)]
    [InlineData("graphite-0..199", 0, 200, 60, 59)]
    [InlineData("graphite-1..100", 1, 100, 31, 30)]
    [InlineData("graphite-0..101", 0, 102, 30, 30)]
    [InlineData("graphite-1..202", 1, 202, 61, 61)]
    public void Graphite_HasARankOfItsOwn(string id, int first, int count, int published, int nearestRank)
    {
        var values = id == "graphite-5-values" ? List(Wikipedia) : Enumerable.Range(first, count).Select(v => (decimal)v).ToArray();
        var theirRank = (int)Math.Ceiling(0.30m * (values.Length + 1));
        var ourRank = (int)Math.Ceiling(0.30m * values.Length);

        Assert.Equal(published, values[theirRank - 1]);
        Assert.Equal(ExactNumber.Of(nearestRank), PercentileMethods.NearestRank.Of(values, Percentage.Of(30)));
        Assert.Equal(published == nearestRank, theirRank == ourRank);
    }

    [Theory]
    [InlineData("nearest-rank", "0.0000000000000000000000000001", "15", "the first rank begins right above 0 %")]
    [InlineData("nearest-rank", "20", "15", "exactly at the boundary the lower value")]
    [InlineData("nearest-rank", "20.000000000000000000000000001", "20", "a hair above it the next")]
    [InlineData("nearest-rank", "100", "50", "the largest")]
    [InlineData("r-6", "0", "15", "below rank 1 the smallest")]
    [InlineData("r-6", "16", "15", "still below rank 1")]
    [InlineData("r-6", "84", "50", "above rank n the largest")]
    [InlineData("r-6", "83", "49.8", "just below it")]
    [InlineData("r-7", "0", "15", "the smallest")]
    [InlineData("r-7", "100", "50", "the largest")]
    [InlineData("r-7", "33.3", "24.98", "interpolated, exactly")]
    public void TheEnds_AreDeclared(string method, string percentage, string expected, string why) =>
        Assert.True(Exact(expected) == PercentileMethods.Parse(method).Of(List(Wikipedia), Percentage.Of(Number(percentage))), why);

    [Fact]
    public void LargeAndFineValues_NeitherOverflowNorDrift()
    {
        Assert.Equal(ExactNumber.Zero, PercentileMethods.R7.Of([decimal.MinValue, decimal.MaxValue], Percentage.Of(50)));
        Assert.Equal(ExactNumber.Of(decimal.MaxValue), PercentileMethods.R6.Of([decimal.MaxValue, decimal.MaxValue], Percentage.Of(50)));
        Assert.Equal(ExactNumber.Of(-0.5m), PercentileMethods.R7.Of([-1m, 0m], Percentage.Of(50)));
                Assert.Equal("1.5", PercentileMethods.R7.Of([1.00m, 2.00m], Percentage.Of(50)).ToString());
        Assert.Equal("3/20000000000000000000000000000", PercentileMethods.R7.Of([0.0000000000000000000000000001m, 0.0000000000000000000000000002m], Percentage.Of(50)).ToString());
    }

    [Fact]
    public void NoValues_AndPercentagesOutOfRange_AreRefused()
    {
        foreach (var method in PercentileMethods.All)
        {
            Assert.Equal("values", Assert.Throws<ArgumentException>(() => method.Of([], Percentage.Of(50))).ParamName);
            Assert.Equal("values", Assert.Throws<ArgumentNullException>(() => method.Of(null!, Percentage.Of(50))).ParamName);
            Assert.Equal("percentage", Assert.Throws<ArgumentOutOfRangeException>(() => method.Of([1], Percentage.Of(-0.1m))).ParamName);
            Assert.Equal("percentage", Assert.Throws<ArgumentOutOfRangeException>(() => method.Of([1], Percentage.Of(100.1m))).ParamName);
        }

        Assert.Equal("percentage", Assert.Throws<ArgumentOutOfRangeException>(() => PercentileMethods.NearestRank.Of([1], Percentage.Of(0))).ParamName);
    }

    [Fact]
    public void Names_AreWireFormat()
    {
        Assert.Equal(["nearest-rank", "r-6", "r-7"], PercentileMethods.All.Select(m => m.Name));
        Assert.All(PercentileMethods.All, m => Assert.Same(m, PercentileMethods.Parse(m.ToString())));
        Assert.False(PercentileMethods.TryParse("R-7", out _));
        Assert.False(PercentileMethods.TryParse(null, out _));
        Assert.Throws<FormatException>(() => PercentileMethods.Parse("median"));
        Assert.Throws<ArgumentNullException>(() => PercentileMethods.Parse(null!));
    }

    [Fact]
    public void EveryPercentile_LiesBetweenTheEnds_Rises_AndKnowsNoOrder() =>
        Gen.Select(Gen.Decimal.Array[1, 30], Gen.Int[1, 1000], Gen.Int[1, 1000], Gen.Int[0, 1000]).Sample(
            (values, one, other, turn) =>
            {
                var (low, high) = (Percentage.Of(Math.Min(one, other) / 10m), Percentage.Of(Math.Max(one, other) / 10m));
                var turned = values.Select((_, i) => values[(i + turn) % values.Length]).Reverse().ToArray();
                var before = values.ToArray();
                foreach (var method in PercentileMethods.All)
                {
                    var (lower, higher) = (method.Of(values, low), method.Of(values, high));
                    Assert.True(lower >= ExactNumber.Of(values.Min()) && lower <= ExactNumber.Of(values.Max()));
                    Assert.True(lower <= higher);
                    Assert.Equal(lower, method.Of(turned, low));
                    Assert.Equal(ExactNumber.Of(values.Max()), method.Of(values, Percentage.Of(100)));
                }

                Assert.Equal(before, values);
                Assert.Contains(PercentileMethods.NearestRank.Of(values, low), values.Select(ExactNumber.Of));
                Assert.Equal(ExactNumber.Of(values.Min()), PercentileMethods.R7.Of(values, Percentage.Of(0)));
                Assert.Equal(ExactNumber.Of(values.Min()), PercentileMethods.R6.Of(values, Percentage.Of(0)));
            },
            iter: Laws.Cases);

    [Fact]
    public void NearestRank_IsTheSmallestValueThatCoversThePart() => Gen.Select(Gen.Int[0, 50].Array[1, 40], Gen.Int[1, 10_000]).Sample(
        (values, hundredths) =>
        {
            var list = values.Select(v => (decimal)v).ToArray();
            bool Covers(decimal value) => list.Count(v => v <= value) * 10_000L >= (long)hundredths * list.Length;

            Assert.Equal(ExactNumber.Of(list.Where(Covers).Min()), PercentileMethods.NearestRank.Of(list, Percentage.Of(hundredths / 100m)));
        },
        iter: Laws.Cases);

    private static ExactNumber Exact(string text) => ExactNumber.Of(Number(text));

    private static decimal[] List(string values) => values.Split(' ').Select(Number).ToArray();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
