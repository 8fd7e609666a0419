using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;
using Regie.Monitoring;
using Regie.Norms;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Monitoring;

public sealed class EarlyWarningTests
{
    private static readonly LocalDate Today = new(2026, 3, 20);
    private static readonly Scale Complaints = Scale.AmountOf(new Unit("complaints", LocalizedText.Of("klachten", "complaints")), Direction.LowerIsBetter);

    private static readonly StateNorm[] Norms =
    [
        Norm("share", Target.AtLeast(90)),
        Norm("thirds", Target.AtLeast(66.6m)),
        Norm("defects", Target.AtMost(7.5m), scale: Scale.Percentage(Direction.LowerIsBetter)),
        Norm("complaints", Target.AtMost(2), Aggregations.Count, Complaints),
        Norm("rounds", Target.AtLeast(3), Aggregations.Count, Scale.AmountOf(Unit.Count, Direction.HigherIsBetter)),
        Norm("rate", Target.AtMost(40), Aggregations.RatePer(1000), Complaints),
    ];

    [Theory]
    [InlineData("90", 37, 40, 60, 3, Outlook.Open, "92.5", "95", "185/3", "6 of 60 may be missed, 3 were")]
    [InlineData("90", 8, 11, 11, -2, Outlook.Lost, "800/11", "800/11", "800/11", "1 of 11 may be missed, 3 were")]
    [InlineData("90", 54, 54, 60, 6, Outlook.Certain, "100", "100", "90", "54 of 60 is exactly 90 %")]
    [InlineData("90", 53, 53, 60, 6, Outlook.Open, "100", "100", "265/3", "one short of certain")]
    [InlineData("95", 18, 20, 39, -1, Outlook.Lost, "90", "3700/39", "600/13", "1.95 of 39 is 1, and 2 were missed")]
    [InlineData("95", 18, 20, 40, 0, Outlook.Open, "90", "95", "45", "2 of 40 may be missed, and were")]
    [InlineData("100", 5, 5, 10, 0, Outlook.Open, "100", "100", "50", "nothing may be missed")]
    [InlineData("0", 0, 5, 10, 5, Outlook.Certain, "0", "50", "0", "everything may be missed")]
    [InlineData("90", 0, 0, 10, 1, Outlook.Open, "", "100", "0", "nothing was counted yet")]
    public void Warn_AtLeastAPart_CountsRemainingMisses(string target, long asAsked, long total, long forecast, int remaining, Outlook outlook, string current, string best, string worst, string why)
    {
        var warning = Norm("a", Target.AtLeast(Foundations.D(target))).Warn(Today, RunningTally.Of(asAsked, total), forecast);

        Expect.Equal((BigInteger)remaining, warning.RemainingMisses, why);
        Expect.Equal(outlook, warning.Outlook, why);
        Expect.Equal((current, best, worst), (warning.Current?.ToString() ?? "", warning.Best.ToString(), warning.Worst.ToString()), why);
    }

    [Theory]
    [InlineData("complaints", 99, 100, 200, 1, Outlook.Open, "1", "1", "101", "2 complaints may come, 1 did")]
    [InlineData("complaints", 97, 100, 200, -1, Outlook.Lost, "3", "3", "103", "3 came")]
    [InlineData("complaints", 199, 199, 200, 2, Outlook.Certain, "0", "0", "1", "only one can come")]
    [InlineData("defects", 46, 50, 80, 2, Outlook.Open, "8", "5", "42.5", "6 of 80 may be defective, 4 were")]
    [InlineData("rounds", 2, 3, 5, 1, Outlook.Open, "2", "4", "2", "3 of 5 rounds are needed")]
    [InlineData("rate", 97, 100, 150, 3, Outlook.Open, "30", "20", "1060/3", "40 per 1,000 of 150 is 6, and 3 came")]
    public void Warn_OtherCounts_AreInProportionToo(string norm, long asAsked, long total, long forecast, int remaining, Outlook outlook, string current, string best, string worst, string why)
    {
        var warning = Norms.Single(n => n.Id.Value == norm).Warn(Today, RunningTally.Of(asAsked, total), forecast);

        Expect.Equal((BigInteger)remaining, warning.RemainingMisses, why);
        Expect.Equal(outlook, warning.Outlook, why);
        Expect.Equal((current, best, worst), (warning.Current?.ToString() ?? "", warning.Best.ToString(), warning.Worst.ToString()), why);
    }

    [Fact]
    public void Warn_WhereAMissSaysNothing_IsRefusedWithTheReason()
    {
        (StateNorm Norm, LocalDate On, long Forecast, string Codes)[] rows =
        [
            (Norm("mean", Target.AtMost(30), Aggregations.Mean, Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter)), Today, 60, "REG-WRN-001"),
            (Norm("up", aggregation: Aggregations.Availability), Today, 60, "REG-WRN-001"),
            (Norm("slices", aggregation: Aggregations.TimeSlices), Today, 60, "REG-WRN-001"),
            (Norm("p95", Target.AtMost(30), Aggregations.Percentile(Percentage.Of(95), PercentileMethods.NearestRank), Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter)), Today, 60, "REG-WRN-001"),
            (Norm("between", Target.Between(1, 2), Aggregations.Count, new Scale(Unit.Count, ValueDomain.NotNegative, Direction.TargetIsBest)), Today, 60, "REG-WRN-002"),
            (Norm("a"), FirstDay.PlusDays(-1), 60, "REG-WRN-003"),
            (Norm("a"), Today, 9, "REG-WRN-004"),
            (Norm("mean", Target.Between(1, 2), Aggregations.Mean, new Scale(Unit.Count, ValueDomain.NotNegative, Direction.TargetIsBest)), Today, 9, "REG-WRN-001 REG-WRN-002 REG-WRN-004"),
        ];
        foreach (var (norm, on, forecast, codes) in rows)
        {
            Expect.Equal(codes, Codes(norm.ValidateWarning(on, RunningTally.Of(8, 10), forecast)), norm.Id.Value);
            Expect.Equal(codes, Codes(Expect.Throws<RegieValidationException>(() => norm.Warn(on, RunningTally.Of(8, 10), forecast), norm.Id.Value).Findings), norm.Id.Value);
        }

        Assert.Equal("REG-WRN-004", Codes(Norm("a").ValidateWarning(Today, RunningTally.Of(0, 0), 0)));
        Assert.Contains("time that may still be lost", Norm("up", aggregation: Aggregations.Availability).ValidateWarning(Today, RunningTally.Of(0, 0), 1)[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Warn_ForecastBelowMinimumVolume_IsSaid()
    {
        var norm = Norm("a", policy: NormPolicy.Default.WithMinimumVolume(20));

        Assert.Equal("REG-WRN-005", Codes(norm.Warn(Today, RunningTally.Of(8, 10), 19).Findings));
        Assert.Empty(norm.Warn(Today, RunningTally.Of(8, 10), 20).Findings);
    }

    [Fact]
    public void Tally_GuardsAndCounts()
    {
        Expect.Argument<ArgumentOutOfRangeException>("total", () => RunningTally.Of(0, -1));
        Expect.Argument<ArgumentOutOfRangeException>("asAsked", () => RunningTally.Of(3, 2));
        Expect.Argument<ArgumentOutOfRangeException>("asAsked", () => RunningTally.Of(-1, 2));
        Assert.Equal(RunningTally.Of(9, 13), RunningTally.Of(8, 11).WithHit().WithMiss());
        Assert.Equal((4, "9 of 13"), (RunningTally.Of(9, 13).Misses, RunningTally.Of(9, 13).ToString()));
    }

    // Every tally of every small volume, each way that the rest can go: the verdict itself says what was certain and what was lost.
    [Fact]
    public void Warn_AgreesWithEveryWayThatThePeriodCanEnd()
    {
        foreach (var norm in Norms)
        for (var forecast = 1; forecast <= 12; forecast++)
        for (var total = 0; total <= forecast; total++)
        for (var asAsked = 0; asAsked <= total; asAsked++)
        {
            var warning = norm.Warn(Today, RunningTally.Of(asAsked, total), forecast);
            var met = Enumerable.Range(0, forecast - total + 1).Select(more => IsMet(norm, total - asAsked + more, forecast)).ToList();
            var why = $"{norm.Id}: {asAsked} of {total}, {forecast} forecast";

            Expect.Equal(met.All(m => m) ? Outlook.Certain : met.Any(m => m) ? Outlook.Open : Outlook.Lost, warning.Outlook, why);
            for (var more = 0; more < met.Count; more++)
                Expect.Equal(more <= warning.RemainingMisses, met[more], $"{why}, {more} more misses");
        }
    }

    [Fact]
    public void OneMoreMiss_NeverLeavesMore() => Tallies.Sample(row =>
    {
        var (norm, tally, rest) = row;
        var forecast = tally.Total + rest + 1;
        return norm.Warn(Today, tally.WithMiss(), forecast).RemainingMisses < norm.Warn(Today, tally, forecast).RemainingMisses
            && norm.Warn(Today, tally.WithHit(), forecast).RemainingMisses == norm.Warn(Today, tally, forecast).RemainingMisses;
    });

    [Fact]
    public void Current_LiesBetweenBestAndWorst() => Tallies.Sample(row =>
    {
        var (norm, tally, rest) = row;
        var warning = norm.Warn(Today, tally, tally.Total + rest);
        var sign = norm.Indicator.Scale.Direction == Direction.HigherIsBetter ? 1 : -1;
        return warning.Best.CompareTo(warning.Worst) * sign >= 0
            && (warning.Current is not { } current || norm.Indicator.Aggregation.Equals(Aggregations.Count) || (warning.Best.CompareTo(current) * sign >= 0 && current.CompareTo(warning.Worst) * sign >= 0));
    });

    [Fact]
    public void Explain_HasTheValueOfTheWarning()
    {
        foreach (var norm in Norms)
        {
            var warning = norm.Warn(Today, RunningTally.Of(8, 10), 30);
            Assert.Equal(new DerivedValue.Exact(ExactNumber.Quotient(warning.RemainingMisses, 1), Unit.Count), warning.Explain().Value);
        }
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language) =>
        Verified.Text(Norm("repair", LocalizedText.Of("P2 op tijd hersteld", "P2 repaired in time")).Warn(Today, RunningTally.Of(37, 41), 60).Explain().ToWorksheet(language), typeof(EarlyWarningTests), language.ToString());

    private static Gen<(StateNorm, RunningTally, long)> Tallies =>
        Gen.Select(Gen.OneOf(Norms), Gen.Select(Gen.Long[0, 1000], Gen.Long[0, 1000]).Select((hits, misses) => RunningTally.Of(hits, hits + misses)), Gen.Long[1, 1000]);

    // From the definition, on integers.
    private static bool IsMet(StateNorm norm, int misses, int total) => norm.Id.Value switch
    {
        "share" => 100 * (total - misses) >= 90 * total,
        "thirds" => 1000 * (total - misses) >= 666 * total,
        "defects" => 1000 * misses <= 75 * total,
        "complaints" => misses <= 2,
        "rounds" => total - misses >= 3,
        _ => 1000 * misses <= 40 * total,
    };
}
