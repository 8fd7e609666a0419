using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Compensation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Validity;

namespace Regie.Tests.Validity;

/// <summary>
/// What an analysis finds, against every value tried one by one. Ends are halves from 0 to 4, amounts and slopes are small whole numbers, so that sixteenths show every
/// cell twice and come nearer to every end than any two amounts lie apart: what is true of all sixteenths is true of all values.
/// </summary>
public sealed class WordedTableLawTests
{
    private static readonly ValueDomain FromZeroToFour = new(0, 4);

    private static readonly Gen<ValueInterval> Ranges = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8], Gen.Bool, Gen.Bool).Select((a, b, low, high) =>
        a == b ? ValueInterval.Parse($"[{a / 2m}, {a / 2m}]") : ValueInterval.Parse($"{(low ? "[" : "(")}{System.Math.Min(a, b) / 2m}, {System.Math.Max(a, b) / 2m}{(high ? "]" : ")")}"));

    private static readonly Gen<WordedTier> Tiers = Gen.Select(Ranges, Gen.Int[0, 5], Gen.Int[1, 3], Gen.Int[0, 4]).Select((range, kind, amount, threshold) => kind switch
    {
        0 => WordedTier.Nothing(range),
        1 or 2 => WordedTier.Malus(range, amount),
        3 => WordedTier.Bonus(range, amount),
        4 => WordedTier.Malus(range, ConsequenceFunction.LinearFrom(ExactNumber.Of(amount), threshold)),
        _ => WordedTier.Malus(range, ConsequenceFunction.PerStep(amount, 0.5m, threshold, StepCounting.Started, WholeUnits.AsMeasured)),
    });

    private static readonly Gen<WordedTable> Tables = Gen.Select(Tiers.Array[1, 4], Gen.OneOf(Direction.HigherIsBetter, Direction.LowerIsBetter), Gen.OneOf(TierReading.EveryLine, TierReading.FirstMatch), Gen.Int[0, 8], Gen.Int[0, 2])
        .Select((tiers, direction, reading, target, granularity) =>
        {
            var table = tiers.Aggregate(WordedTable.For(LocalizedText.Same("T"), new Scale(Unit.Count, FromZeroToFour, direction)), (t, tier) => t.With(tier)).ReadBy(reading);
            table = direction == Direction.HigherIsBetter ? table.Promising(ValueInterval.Parse($"[{target / 2m}, 4]")) : table.Promising(ValueInterval.Parse($"[0, {target / 2m}]"));
            return granularity switch { 0 => table.Measured(Granularity.Whole), 1 => table.Measured(Granularity.StepsOf(0.5m)), _ => table };
        });

    [Fact]
    public void Findings_AreThoseOfEveryValueTried() => Tables.Sample(table =>
    {
        var tried = new Tried(table);
        var found = table.Analyze().Codes().ToHashSet();
        foreach (var (code, expected) in tried.Expected())
            if (found.Contains(code) != expected)
                Assert.Fail($"{code}: expected {expected} for {Describe(table)}\n{Worded.Found(table.Analyze().Findings)}");
    }, iter: Laws.Cases);

    [Fact]
    public void Pieces_SayWhatEveryValueTriedCosts() => Tables.Sample(table =>
    {
        var tried = new Tried(table);
        var pieces = table.Analyze().Pieces;
        for (var i = 0; i < tried.Values.Length; i++)
        {
            var value = ExactNumber.Of(tried.Values[i]);
            var piece = Assert.Single(pieces, p => p.Stretch.Includes(value));
            Assert.Equal(tried.Payoff[i] is { } payoff ? ExactNumber.Of(payoff) : null, piece.BonusAt(value) - piece.MalusAt(value));
        }
    }, iter: Laws.Times(1_000));

    [Fact]
    public void RationalLevel_IsTheWorstValueTriedWithoutMalus() => Tables.Sample(table =>
    {
        var tried = new Tried(table);
        var report = table.Analyze();
        var level = Assert.Single(report.RationalLevels);
        Assert.Equal(tried.WorstFree, level.WithoutMalus is { } bound ? tried.FirstAt(bound) : null);
        if (level.Enough is { } enough)
            Assert.Equal(tried.WorstBest, tried.FirstAt(enough));
        else if (tried.WorstBest is { } best)
            Assert.False(report.Pieces.First(p => p.Stretch.Includes(ExactNumber.Of(best))).Stretch.IsPoint);
    }, iter: Laws.Cases);

    [Fact]
    public void Gap_IsGone_OnceALineNamesIt() => Tables.Sample(table =>
    {
        var repaired = Gaps(table).Aggregate(table, (t, gap) => t.With(WordedTier.Nothing(ValueInterval.Parse(gap))));
        Assert.Empty(Gaps(repaired));
    }, iter: Laws.Times(1_000));

    // Bands that a scheme accepts: disjoint, total, and each better one no dearer.
    [Fact]
    public void Table_OfValidBands_NeverSaysThatBetterCostsMore() => Gen.Select(Gen.Int[1, 99].Array[1, 5], Gen.Int[0, 20].Array[6]).Sample((ends, steps) =>
    {
        var boundaries = ends.Distinct().Order().ToList();
        var amounts = Enumerable.Range(0, boundaries.Count + 1).Select(i => (decimal)steps.Skip(i).Take(boundaries.Count - i).Sum()).ToList();
        var bands = BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, amounts[0], [.. boundaries.Select((b, i) => ((decimal)b, amounts[i + 1]))]);
        var met = boundaries[^1];
        var table = bands.Bands.Aggregate(WordedTable.For(LocalizedText.Same("T"), Worded.Percents), (t, band) => t.With(band.Outcome == 0 ? WordedTier.Nothing(band.Interval) : WordedTier.Malus(band.Interval, band.Outcome)))
            .Promising(ValueInterval.Parse($"[{met}, 100]"));
        Assert.True(table.Analyze().IsValid, Worded.Found(table.Analyze().Findings));
    }, iter: Laws.Times(1_000));

    private static IEnumerable<string> Gaps(WordedTable table) =>
        table.Analyze().Findings.Where(f => f.Code.Equals(ValidityFindings.ValuesMustHaveAnOutcome)).Select(f => f.Values.First(v => v.Name == "values").Value);

    private static string Describe(WordedTable table) =>
        $"{table.Scale.Direction}, {table.Reading}, step {table.Granularity.Step?.ToString() ?? "none"}, met {table.Promise}: {string.Join("; ", table.Tiers.Select(t => $"{t.Range} {t.Kind} {t.Amount}"))}";

    /// <summary>The reading, stated once more over decimals: which line fits, what follows, and what must not be.</summary>
    private sealed class Tried
    {
        private readonly WordedTable _table;
        private readonly List<WordedTier>[] _said;
        private readonly bool[] _met;

        public Tried(WordedTable table)
        {
            _table = table;
            var step = table.Granularity.Step is null ? 0.0625m : table.Granularity.Step == ExactNumber.One ? 1m : 0.5m;
            var count = (int)(4 / step) + 1;

            // From worst to best.
            Values = [.. Enumerable.Range(0, count).Select(i => table.Scale.Direction == Direction.HigherIsBetter ? i * step : 4 - (i * step))];
            _said = [.. Values.Select(v => table.Tiers.Where(t => Includes(t.Range, v)).ToList())];
            _met = [.. Values.Select(v => Includes(table.Promise!, v))];
            var spoken = Enumerable.Range(0, count).FirstOrDefault(i => _met[i] && _said[i].Any(t => t.Kind != ConsequenceKind.Malus), count);
            Payoff = [.. Enumerable.Range(0, count).Select(i => _said[i] switch
            {
                { Count: 0 } => _met[i] && i < spoken ? 0m : (decimal?)null,
                var said when table.Reading == TierReading.FirstMatch || said.All(t => Same(t, said[0])) => Amount(said[0], Values[i]),
                _ => null,
            })];
            Determined = [.. Enumerable.Range(0, count).Where(i => Payoff[i] is not null)];
        }

        public decimal[] Values { get; }

        public decimal?[] Payoff { get; }

        private int[] Determined { get; }

        public decimal? WorstFree => Determined.Where(i => Payoff[i] >= 0).Select(i => (decimal?)Values[i]).FirstOrDefault();

        public decimal? WorstBest => Determined.Length == 0 ? null : Values[Determined.First(i => Payoff[i] == Determined.Max(j => Payoff[j]))];

        public decimal? FirstAt(ServiceLevelBound bound) => Values.SkipWhile(v => ExactNumber.Of(v) != bound.Value).Skip(bound.IsIncluded ? 0 : 1).First();

        public IEnumerable<(FindingCode Code, bool Expected)> Expected()
        {
            var every = _table.Reading == TierReading.EveryLine;
            yield return (ValidityFindings.ValuesMustHaveAnOutcome, Enumerable.Range(0, Values.Length).Any(i => _said[i].Count == 0 && Payoff[i] is null));
            yield return (ValidityFindings.ValuesMustHaveOneOutcome, Both((one, other) => every && (one.Kind is null || other.Kind is null || one.Kind == other.Kind)));
            yield return (ValidityFindings.MalusAndBonusMustBeApart, Both((one, other) => every && one.Kind is not null && other.Kind is not null && one.Kind != other.Kind));
            yield return (ValidityFindings.LineShouldNotBeHidden, Both((one, other) => !every && !Within(one, other) && !Within(other, one)));
            yield return (ValidityFindings.BetterMustNotCostMore, Determined.Any(i => Determined.Any(j => j > i && Payoff[i] > Payoff[j])));
            yield return (ValidityFindings.MalusMustFollowAMiss, Determined.Any(i => _met[i] && Payoff[i] < 0));
            yield return (ValidityFindings.BonusMustFollowSuccess, Determined.Any(i => !_met[i] && Payoff[i] > 0));
            yield return (ValidityFindings.MissShouldHaveAConsequence, Determined.Any(i => Payoff[i] < 0) && Determined.Any(i => !_met[i] && Payoff[i] >= 0));
            yield return (ValidityFindings.LineMustBeReachable, _table.Tiers.Any(t => _said.All(said => every ? !said.Contains(t) : said.Count == 0 || !ReferenceEquals(said[0], t))));
        }

        private bool Both(System.Func<WordedTier, WordedTier, bool> counts) =>
            _table.Tiers.SelectMany((one, i) => _table.Tiers.Skip(i + 1).Select(other => (One: one, Other: other))).Any(pair =>
                !Same(pair.One, pair.Other) && counts(pair.One, pair.Other) && Values.Any(v => Includes(pair.One.Range, v) && Includes(pair.Other.Range, v)));

        private bool Within(WordedTier inner, WordedTier outer) => Values.All(v => !Includes(inner.Range, v) || Includes(outer.Range, v));

        private static bool Same(WordedTier one, WordedTier other) => one.Kind == other.Kind && Equals(one.Amount, other.Amount);

        private static bool Includes(ValueInterval range, decimal v) => (range.IncludesLower ? v >= range.Lower : v > range.Lower) && (range.IncludesUpper ? v <= range.Upper : v < range.Upper);

        private decimal Amount(WordedTier tier, decimal value)
        {
            decimal Beyond(decimal threshold) => System.Math.Max(0m, _table.Scale.Direction == Direction.HigherIsBetter ? threshold - value : value - threshold);
            return tier.Amount switch
            {
                null => 0m,
                ConsequenceFunction.Flat flat => tier.Kind == ConsequenceKind.Bonus ? flat.Value : -flat.Value,
                ConsequenceFunction.Linear linear => -(decimal)linear.Rate.Numerator * Beyond(linear.Threshold),
                ConsequenceFunction.Stepped stepped => -stepped.Value * decimal.Ceiling(Beyond(stepped.Threshold) / stepped.Step),
                _ => throw new System.InvalidOperationException("Not among those tried."),
            };
        }
    }
}
