using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class BandTableTests
{
    private static readonly ValueDomain Percents = ValueDomain.Percentages;

    // The tiers of published cloud agreements: from a bound on, up to the next; the bound itself belongs to the better tier.
    private static readonly Dictionary<string, BandTable<decimal>> Clouds = new()
    {
        ["ec2-instance"] = BandTable.Of(Percents, BoundarySide.LowerInclusive, 100m, (95m, 30m), (99.0m, 10m), (99.5m, 0m)),
        ["s3-standard"] = BandTable.Of(Percents, BoundarySide.LowerInclusive, 100m, (95m, 25m), (99.0m, 10m), (99.9m, 0m)),
        ["s3-ia"] = BandTable.Of(Percents, BoundarySide.LowerInclusive, 100m, (95m, 25m), (98.0m, 10m), (99.0m, 0m)),
        ["tidb-cloud"] = BandTable.Of(Percents, BoundarySide.LowerInclusive, 100m, (95m, 25m), (99.0m, 10m), (99.99m, 0m)),
        ["velodb"] = BandTable.Of(Percents, BoundarySide.LowerInclusive, 50m, (95m, 25m), (99.0m, 10m), (99.9m, 0m)),
        ["azure-vm-zones"] = BandTable.Of(Percents, BoundarySide.LowerInclusive, 100m, (95m, 25m), (99m, 10m), (99.99m, 0m)),
    };

    private static readonly BandTable<string> Standings = BandTable.Of(Percents, BoundarySide.LowerInclusive, "Very Poor", (30m, "Poor"), (50m, "Average"), (80m, "Excellent"));

    [Theory]
    [InlineData("tier-ec2-instance-lt99.5", "ec2-instance", "99.0", "10")]
    [InlineData("tier-ec2-instance-lt99.0", "ec2-instance", "95.0", "30")]
    [InlineData("tier-ec2-instance-lt95.0", "ec2-instance", "0", "100")]
    [InlineData("tiers-ec2-instance: met", "ec2-instance", "99.5", "0")]
    [InlineData("tiers-ec2-instance: just short", "ec2-instance", "99.4999999999999", "10")]
    [InlineData("tiers-ec2-instance: just below 99", "ec2-instance", "98.9999999999999", "30")]
    [InlineData("tier-s3-standard-lt99.0", "s3-standard", "95.0", "25")]
    [InlineData("tier-s3-standard-lt95.0", "s3-standard", "0", "100")]
    [InlineData("tier-s3-standard-met", "s3-standard", "99.9", "0")]
    [InlineData("s3-100usd", "s3-standard", "98", "25")]
    [InlineData("tiers-s3-standard: at 99", "s3-standard", "99.0", "10")]
    [InlineData("tier-s3-ia-lt99.0", "s3-ia", "98.0", "10")]
    [InlineData("tiers-s3-ia: just below 98", "s3-ia", "97.99", "25")]
    [InlineData("tier-tidb-cloud-lt99.99", "tidb-cloud", "99.0", "10")]
    [InlineData("tier-tidb-cloud-lt95.0", "tidb-cloud", "0", "100")]
    [InlineData("tier-tidb-cloud-met", "tidb-cloud", "99.99", "0")]
    [InlineData("tier-velodb-lt99.9", "velodb", "99.0", "10")]
    [InlineData("tier-velodb-lt99.0", "velodb", "95.0", "25")]
    [InlineData("tier-velodb-lt95", "velodb", "0", "50")]
    [InlineData("tier-velodb-met", "velodb", "99.9", "0")]
    [InlineData("tier-azure-vm-zones-lt99", "azure-vm-zones", "95", "25")]
    [InlineData("tier-azure-vm-zones-lt95", "azure-vm-zones", "0", "100")]
    [InlineData("tiers-azure-vm-zones: full", "azure-vm-zones", "100", "0")]
    public void PublishedCloudTiers_AreReproduced(string id, string table, string uptime, string credit) =>
        Expect.Equal(Number(credit), Clouds[table].Of(Exact(uptime)).Outcome, id);

    [Theory]
    [InlineData("erpnext-standing-0", "0", "Very Poor")]
    [InlineData("erpnext-standing-29.9", "29.9", "Very Poor")]
    [InlineData("erpnext-standings: 30", "30", "Poor")]
    [InlineData("erpnext-standing-49.9", "49.9", "Poor")]
    [InlineData("erpnext-standing-50", "50", "Average")]
    [InlineData("erpnext-standing-79.9", "79.9", "Average")]
    [InlineData("erpnext-standing-80", "80", "Excellent")]
    public void PublishedStandings_AreReproduced(string id, string score, string standing) => Expect.Equal(standing, Standings.Of(Exact(score)).Outcome, id);

    [Fact]
    public void AStandingTable_WhoseTopExcludes100_CannotBeWritten()
    {
        // erpnext-standing-100: their top band ends below its own maximum, so that a perfect supplier has no standing. Ours closes.
        (ValueInterval, string)[] theirs = [Range("[0, 30)", "Very Poor"), Range("[30, 50)", "Poor"), Range("[50, 80)", "Average"), Range("[80, 100)", "Excellent")];
        Assert.DoesNotContain(theirs, band => band.Item1.Includes(Exact("100")));
        Gap("[100, 100]", BandTable.Validate(Percents, theirs));
        Assert.Equal("Excellent", Standings.Of(Exact("100")).Outcome);
    }

    [Theory]
    [InlineData("85", "A")]
    [InlineData("84.99", "B")]
    [InlineData("70", "B")]
    [InlineData("50", "C")]
    [InlineData("49.99", "D")]
    [InlineData("0", "D")]
    [InlineData("100", "A")]
    public void ClassesFromABoundOn_AreATable(string points, string expected) =>
        Assert.Equal(expected, BandTable.Of(Percents, BoundarySide.LowerInclusive, "D", (50m, "C"), (70m, "B"), (85m, "A")).Of(Exact(points)).Outcome);

    [Fact]
    public void GitHubsTiers_LeaveAGap_AndPayForWhatIsMet()
    {
        // "uptime ≤ 99.9 and > 99.0 → 10 %, < 99.0 → 25 %" beside "at least 99.9 % is met".
        var findings = BandTable.Validate(Percents, [Range("[0, 99.0)", 25m), Range("(99.0, 99.9]", 10m), Range("[99.9, 100]", 0m)]);

        Assert.Equal([NormFindings.BandsMustLeaveNoGap, NormFindings.BandsMustNotOverlap], findings.Select(f => f.Code));
        Assert.Equal("[99, 99]", Value(findings[0], "gap"));
        Assert.Equal(("(99, 99.9]", "[99.9, 100]"), (Value(findings[1], "first"), Value(findings[1], "second")));
    }

    [Fact]
    public void ARetailersDefects_LeaveAGap_AndMixTheirSides()
    {
        // "0 %: 100, < 10 %: 80, < 30 %: 60, < 60 %: 30, > 90 %: 0".
        var findings = BandTable.Validate(Percents, [Range("[0, 0]", 100), Range("(0, 10)", 80), Range("[10, 30)", 60), Range("[30, 60)", 30), Range("(90, 100]", 0)]);

        Assert.Equal([NormFindings.BandsMustLeaveNoGap, NormFindings.BandBoundariesMustTakeOneSide], findings.Select(f => f.Code));
        Assert.Equal("[60, 90]", Value(findings[0], "gap"));
        Assert.Contains("[0, 0], (0, 10), [10, 30)", Value(findings[1], "ranges"), StringComparison.Ordinal);
    }

    [Fact]
    public void IntegerBands_LeaveGaps_OnAnyScaleThatIsFiner()
    {
        // drp: 90–100, 70–89, 0–69.
        Assert.Equal(["(69, 70)", "(89, 90)"], Gaps(BandTable.Validate(Percents, [Range("[90, 100]", 1), Range("[70, 89]", 2), Range("[0, 69]", 3)])));

        // pl-otd: 98–100, 95–97, 93–94, 90–92, below 90.
        Assert.Equal(["(92, 93)", "(94, 95)", "(97, 98)"], Gaps(BandTable.Validate(Percents, [Range("[98, 100]", 25), Range("[95, 97]", 20), Range("[93, 94]", 10), Range("[90, 92]", 5), Range("[0, 90)", 0)])));

        // pl-lead: above 50, 26–49, 15–25, below 15; exactly 50 and 25.5 match nothing.
        Assert.Equal(["(25, 26)", "(49, 50]"], Gaps(BandTable.Validate(Percents, [Range("(50, 100]", 25), Range("[26, 49]", 15), Range("[15, 25]", 10), Range("[0, 15)", 0)])));

        // 94.5 between "75–94" and "95–100".
        Assert.Equal(["[0, 75)", "(94, 95)"], Gaps(BandTable.Validate(Percents, [Range("[75, 94]", 1), Range("[95, 100]", 2)])));
    }

    [Fact]
    public void Findings_SayWhatToDo_InBothLanguages()
    {
        var gap = Assert.Single(BandTable.Validate(Percents, [Range("[0, 94]", 1), Range("[95, 100]", 2)]));
        Assert.Equal("De staffel zegt niets over waarden in (94, 95). Laat de bereiken op elkaar aansluiten, of geef dit bereik een eigen uitkomst.", gap.Message.Dutch);
        Assert.Equal("The table says nothing about values in (94, 95). Let the ranges join, or give this range an outcome of its own.", gap.Message.English);
    }

    [Fact]
    public void Validate_ReportsEverythingAtOnce()
    {
        var findings = BandTable.Validate(Percents, [Range("[95, 120]", 1), Range("[20, 50]", 2), Range("[50, 60)", 3), Range("[40, 55)", 4)]);

        Assert.Equal(
            [
                (NormFindings.BandsMustLieInDomain, "[95, 120]"), (NormFindings.BandsMustLeaveNoGap, "[0, 20)"), (NormFindings.BandsMustLeaveNoGap, "[60, 95)"),
                (NormFindings.BandsMustNotOverlap, "[20, 50]|[40, 55)"), (NormFindings.BandsMustNotOverlap, "[20, 50]|[50, 60)"), (NormFindings.BandsMustNotOverlap, "[40, 55)|[50, 60)"),
            ],
            findings.Select(f => (f.Code, string.Join("|", f.Values.Where(v => v.Name is "range" or "gap" or "first" or "second").Select(v => v.Value)))));
        Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => BandTable.FromRanges(Percents, [Range("[95, 120]", 1), Range("[20, 50]", 2), Range("[50, 60)", 3), Range("[40, 55)", 4)])).Findings);
    }

    [Fact]
    public void Gaps_LieInTheDomain()
    {
        Gap("[0, 100]", BandTable.Validate<int>(Percents, []));
        Gap("(-∞, ∞)", BandTable.Validate<int>(ValueDomain.Everything, []));
        Assert.Equal(["[0, 100]"], Gaps(BandTable.Validate(Percents, [Range("[200, 300]", 1)])));
        Assert.Empty(Gaps(BandTable.Validate(Percents, [Range("[0, 100]", 1), Range("[150, 200]", 2)])));
        Assert.Equal(["(-∞, 0)", "(10, ∞)"], Gaps(BandTable.Validate(ValueDomain.Everything, [Range("[0, 10]", 1)])));
    }

    [Fact]
    public void Of_ClosesTheEnds_AndPutsEveryBoundaryOnOneSide()
    {
        var lower = BandTable.Of(Percents, BoundarySide.LowerInclusive, -3m, (80m, -2m), (85m, -1.5m), (90m, 0m));
        Assert.Equal(["[0, 80): -3", "[80, 85): -2", "[85, 90): -1.5", "[90, 100]: 0"], lower.Bands.Select(b => b.ToString()));
        var upper = BandTable.Of(Percents, BoundarySide.UpperInclusive, "a", (50m, "b"));
        Assert.Equal(["[0, 50]: a", "(50, 100]: b"], upper.Bands.Select(b => b.ToString()));
        Assert.Equal(["(-∞, 0): a", "[0, ∞): b"], BandTable.Of(ValueDomain.Everything, BoundarySide.LowerInclusive, "a", (0m, "b")).Bands.Select(b => b.ToString()));
        Assert.Equal(["(-∞, ∞): a"], BandTable.Of(ValueDomain.Everything, BoundarySide.LowerInclusive, "a").Bands.Select(b => b.ToString()));
        Assert.Equal(["[0, ∞): a"], BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, "a").Bands.Select(b => b.ToString()));
        Assert.Equal((Percents, BoundarySide.UpperInclusive), (upper.Domain, upper.Side));
        Assert.Equal(lower, BandTable.FromRanges(Percents, lower.Bands.Reverse().Select(b => (b.Interval, b.Outcome)).ToList()));
        Assert.Equal(upper, BandTable.FromRanges(Percents, upper.Bands.Select(b => (b.Interval, b.Outcome)).ToList()));
    }

    [Fact]
    public void FromRanges_AllowsABandOfOneValue_AtTheEndThatItsSideLeavesFree()
    {
        var defects = BandTable.FromRanges(Percents, [Range("[0, 0]", 100), Range("(0, 10]", 80), Range("(10, 100]", 0)]);
        Assert.Equal((BoundarySide.UpperInclusive, 100, 80, 0), (defects.Side, defects.Of(Exact("0")).Outcome, defects.Of(Exact("10")).Outcome, defects.Of(Exact("10.01")).Outcome));
        var perfect = BandTable.FromRanges(Percents, [Range("[0, 100)", 0), Range("[100, 100]", 5)]);
        Assert.Equal((BoundarySide.LowerInclusive, 0, 5), (perfect.Side, perfect.Of(Exact("99.99")).Outcome, perfect.Of(Exact("100")).Outcome));
    }

    [Theory]
    [InlineData("0", "a boundary at the least value")]
    [InlineData("-1", "below the domain")]
    [InlineData("100", "at the greatest value")]
    [InlineData("101", "above the domain")]
    [InlineData("50", "twice the same")]
    [InlineData("49", "descending")]
    public void Of_BoundariesThatDoNotAscendWithin_AreRefused(string second, string why)
    {
        var finding = Assert.Single(Expect.Throws<RegieValidationException>(() => BandTable.Of(Percents, BoundarySide.LowerInclusive, 1, (50m, 2), (Number(second), 3)), why).Findings);
        Assert.Equal((NormFindings.BandsMustAscend, second), (finding.Code, Value(finding, "boundary")));
    }

    [Fact]
    public void Of_ReportsAllBoundaries() =>
        Assert.Equal(["0", "100", "60"], Assert.Throws<RegieValidationException>(() => BandTable.Of(Percents, BoundarySide.LowerInclusive, 1, (0m, 2), (70m, 3), (100m, 4), (60m, 5))).Findings.Select(f => Value(f, "boundary")));

    [Fact]
    public void NullAndUndeclared_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("domain", () => BandTable.Of(null!, BoundarySide.LowerInclusive, 1));
        Expect.Argument<ArgumentNullException>("next", () => BandTable.Of(Percents, BoundarySide.LowerInclusive, 1, null!));
        Expect.Argument<ArgumentOutOfRangeException>("side", () => BandTable.Of(Percents, (BoundarySide)2, 1));
        Expect.Argument<ArgumentNullException>("domain", () => BandTable.Validate(null!, [Range("[0, 1]", 1)]));
        Expect.Argument<ArgumentNullException>("ranges", () => BandTable.Validate<int>(Percents, null!));
        Expect.Argument<ArgumentNullException>("ranges", () => BandTable.FromRanges<int>(Percents, null!));
        Expect.Argument<ArgumentNullException>("ranges", () => BandTable.FromRanges(Percents, [(null!, 1)]));
        Expect.Argument<ArgumentNullException>("outcome", () => Standings.Select<int>(null!));
        Expect.Argument<ArgumentNullException>("comparer", () => Standings.Ascends(null!));
    }

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("100.0001")]
    [InlineData("301/3")]
    public void AValueOutsideTheDomain_HasNoBand(string value)
    {
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => Standings.Of(Exact(value))).Findings);
        Assert.Equal((NormFindings.ValueMustLieInDomain, value, "[0, 100]"), (finding.Code, Value(finding, "value"), Value(finding, "domain")));
        Assert.Throws<RegieValidationException>(() => Standings.PositionOf(Exact(value)));
    }

    [Theory]
    [InlineData("800/11", "Average", "250/11", "80/11", "between 50 and 80")]
    [InlineData("50", "Average", "0", "30", "on the boundary that belongs to it")]
    [InlineData("0", "Very Poor", null, "30", "no band lies below")]
    [InlineData("100", "Excellent", "20", null, "no band lies above")]
    public void PositionOf_GivesTheDistancesToTheNeighbours(string value, string standing, string? down, string? up, string why)
    {
        var position = Standings.PositionOf(Exact(value));
        Expect.Equal((standing, down, up), (position.Band.Outcome, position.Down?.ToString(), position.Up?.ToString()), why);
    }

    [Fact]
    public void SelectAndAscends_FollowTheBands()
    {
        var points = Standings.Select(name => name.Length);
        Assert.Equal([9, 4, 7, 9], points.Bands.Select(b => b.Outcome));
        Assert.Equal((Standings.Domain, Standings.Side), (points.Domain, points.Side));
        Assert.False(points.Ascends(Comparer<int>.Default));
        Assert.True(BandTable.Of(Percents, BoundarySide.LowerInclusive, 1, (50m, 1), (60m, 2)).Ascends(Comparer<int>.Default));
        Assert.False(Clouds["s3-ia"].Ascends(Comparer<decimal>.Default));
        Assert.True(Clouds["s3-ia"].Select(credit => -credit).Ascends(Comparer<decimal>.Default));
    }

    [Fact]
    public void EveryValueOfTheDomain_BelongsToExactlyOneBand() => Gen.Select(Gen.Int[1, 99].Array[0, 8], Gen.Bool, Gen.Int[0, 1200].Array[20]).Sample(
        (bounds, lower, twelfths) =>
        {
            (decimal Boundary, int Outcome)[] next = bounds.Distinct().OrderBy(b => b).Select((b, i) => ((decimal)b, i + 1)).ToArray();
            var table = BandTable.Of(Percents, lower ? BoundarySide.LowerInclusive : BoundarySide.UpperInclusive, 0, next);
            foreach (var value in twelfths.Select(t => ExactNumber.Quotient(t, 12)).Concat(next.Select(n => ExactNumber.Of(n.Boundary))))
            {
                var band = Assert.Single(table.Bands, b => b.Interval.Includes(value));
                Assert.Equal(band, table.Of(value));
                Assert.Equal(next.Count(n => lower ? value >= ExactNumber.Of(n.Boundary) : value > ExactNumber.Of(n.Boundary)), band.Outcome);
            }

            Assert.Empty(BandTable.Validate(Percents, table.Bands.Select(b => (b.Interval, b.Outcome)).ToList()));
            Assert.Equal(table.Bands, BandTable.FromRanges(Percents, table.Bands.Select(b => (b.Interval, b.Outcome)).ToList()).Bands);
        },
        iter: Laws.Cases);

    // Few distinct ends, so that ranges often join and a sound table turns up.
    private static readonly Gen<ValueInterval> AnyRange = Gen.Select(Gen.Int[-1, 5], Gen.Int[-1, 5], Gen.Bool, Gen.Bool)
        .Where((a, b, closedBelow, closedAbove) => a != b || (closedBelow && closedAbove))
        .Select((a, b, closedBelow, closedAbove) => ValueInterval.Parse($"{(closedBelow ? "[" : "(")}{Math.Min(a, b)}, {Math.Max(a, b)}{(closedAbove ? "]" : ")")}"));

    // A sound table, of which one range may be replaced.
    private static readonly Gen<ValueInterval[]> NearlySound = Gen.Select(Gen.Int[1, 3].Array[0, 3], Gen.Bool, AnyRange, Gen.Int[0, 8]).Select((bounds, lower, other, replaced) =>
    {
        var bands = BandTable.Of(new ValueDomain(0, 4), lower ? BoundarySide.LowerInclusive : BoundarySide.UpperInclusive, 0, bounds.Distinct().OrderBy(b => b).Select(b => ((decimal)b, 0)).ToArray()).Bands.Select(b => b.Interval).ToArray();
        if (replaced < bands.Length)
            bands[replaced] = other;
        return bands;
    });

    [Fact]
    public void Validate_IsEmpty_ExactlyWhenBruteForceFindsOneOutcomeEverywhere_AndOneSide()
    {
        var domain = new ValueDomain(0, 4);
        var (sound, broken) = (0, 0);
        Gen.OneOf(AnyRange.Array[0, 4], NearlySound).Sample(
            ranges =>
            {
                // All ends are whole numbers: halves are the points between them.
                var points = Enumerable.Range(-4, 17).Select(half => ExactNumber.Quotient(half, 2)).ToList();
                var one = points.All(p => ranges.Count(r => r.Includes(p)) == (domain.Includes(p) ? 1 : 0));
                var sides = one ? Joins(ranges).Distinct().Count() : 0;
                var findings = BandTable.Validate(domain, ranges.Select(r => (r, 0)).ToList());

                Assert.Equal(one && sides <= 1, findings.Count == 0);
                Assert.Equal(points.Any(p => domain.Includes(p) && !ranges.Any(r => r.Includes(p))), findings.Any(f => f.Code == NormFindings.BandsMustLeaveNoGap));
                Assert.Equal(points.Any(p => ranges.Count(r => r.Includes(p)) > 1), findings.Any(f => f.Code == NormFindings.BandsMustNotOverlap));
                Assert.Equal(points.Any(p => !domain.Includes(p) && ranges.Any(r => r.Includes(p))), findings.Any(f => f.Code == NormFindings.BandsMustLieInDomain));

                // What is named is what is wrong: every point without an outcome in one of the gaps, and no other point in any.
                var gaps = findings.Where(f => f.Code == NormFindings.BandsMustLeaveNoGap).Select(f => ValueInterval.Parse(Value(f, "gap"))).ToList();
                Assert.All(points, p => Assert.Equal(domain.Includes(p) && !ranges.Any(r => r.Includes(p)), gaps.Any(g => g.Includes(p))));
                if (findings.Count == 0)
                    System.Threading.Interlocked.Increment(ref sound);
                else
                    System.Threading.Interlocked.Increment(ref broken);
            },
            iter: Laws.Times(20_000));
        Assert.True(sound > 500 && broken > 500, $"{sound} sound, {broken} broken");
    }

    // On which side each join of two neighbouring ranges keeps its boundary.
    private static IEnumerable<bool> Joins(ValueInterval[] ranges) =>
        from below in ranges
        from above in ranges
        where !ReferenceEquals(below, above) && below.Upper == above.Lower && below.IncludesUpper != above.IncludesLower && (below.Lower < above.Lower || below.Upper < above.Upper)
        select above.IncludesLower;

    private static (ValueInterval Range, T Outcome) Range<T>(string interval, T outcome) => (ValueInterval.Parse(interval), outcome);

    private static void Gap(string gap, IEnumerable<Finding> findings) => Assert.Equal([gap], Gaps(findings));

    private static IEnumerable<string> Gaps(IEnumerable<Finding> findings) => findings.Where(f => f.Code == NormFindings.BandsMustLeaveNoGap).Select(f => Value(f, "gap"));

    private static string Value(Finding finding, string name) => finding.Values.Single(v => v.Name == name).Value;

    private static ExactNumber Exact(string text) => ExactNumber.Parse(text);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
