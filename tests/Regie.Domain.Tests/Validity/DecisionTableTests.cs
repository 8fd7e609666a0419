using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Validity;

namespace Regie.Tests.Validity;

/// <summary>Tables over priority, percentage and number of users.</summary>
public sealed class DecisionTableTests
{
    private static readonly DecisionDimension Priority = DecisionDimension.OfNames(LocalizedText.Of("prioriteit", "priority"), "P1", "P2", "P3");
    private static readonly DecisionDimension Share = DecisionDimension.OfNumbers(LocalizedText.Of("op tijd", "in time"), Unit.Percent, ValueDomain.Percentages, Granularity.Exact);
    private static readonly DecisionDimension Users = DecisionDimension.OfNumbers(LocalizedText.Of("gebruikers", "users"), Unit.Count, ValueDomain.NotNegative, Granularity.Whole);
    private static readonly DecisionTable Credits = DecisionTable.Over(LocalizedText.Of("Korting per prioriteit", "Credit by priority"), Priority, Share, Users);

    [Fact]
    public void Analyze_ACompleteTable_FindsNothing()
    {
        var report = Credits.With(Line("0 %", "[95, 100]")).With(Line("2 %", "[75, 95)")).With(Line("5 %", "[0, 75)")).Analyze();

        Assert.True(report.IsValid);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Analyze_PercentsAsPrinted_FindsTheHoleForEveryPriorityAndAnyNumberOfUsers()
    {
        var report = Credits.With(Line("0 %", "[95, 100]")).With(Line("2 %", "[75, 94]")).With(Line("5 %", "[0, 75)")).Analyze();
        var gap = Assert.Single(report.Gaps);

        Assert.Equal("P1, 94.5, 0", gap.ToString());
        Assert.Equal("prioriteit elke; op tijd boven 94 %, tot 95 %; gebruikers vanaf 0", gap.Description.Dutch);
        Assert.Equal([ValidityFindings.ValuesMustHaveAnOutcome], report.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Analyze_AHoleInOneCorner_PointsAtThatCorner()
    {
        var report = Credits
            .With(DecisionLine.Of("4 h", DecisionCondition.OneOf(Priority, "P1", "P2"), DecisionCondition.In(Users, ValueInterval.Parse("[0, 100]"))))
            .With(DecisionLine.Of("2 h", DecisionCondition.OneOf(Priority, "P1"), DecisionCondition.In(Users, ValueInterval.Parse("[101, ∞)"))))
            .With(DecisionLine.Of("8 h", DecisionCondition.OneOf(Priority, "P3"))).Analyze();

        Assert.Equal("priority P2; in time from 0%, up to and including 100%; users from 101 on", Assert.Single(report.Gaps).Description.English);
    }

    [Fact]
    public void Analyze_TheFirstThatFits_NamesWhatIsHiddenAndWhatIsInVain()
    {
        var report = Credits.ReadBy(TierReading.FirstMatch)
            .With(DecisionLine.Of("2 h", DecisionCondition.OneOf(Priority, "P1")))
            .With(DecisionLine.Of("4 h", DecisionCondition.In(Users, ValueInterval.Parse("[500, ∞)"))))
            .With(DecisionLine.Of("6 h", DecisionCondition.OneOf(Priority, "P1"), DecisionCondition.In(Users, ValueInterval.Parse("[900, ∞)"))))
            .With(DecisionLine.Of("8 h")).Analyze();

        Assert.Equal("10 values=P1, 50, 500\n09 line=line 3 (6 h)", Worded.Found(report.Findings));
        Assert.Equal([2], report.Unreachable);
    }

    [Fact]
    public void Analyze_LinesThatJoin_CouldBeOne()
    {
        var report = Credits.With(Line("0 %", "[95, 100]")).With(Line("0 %", "[90, 95)")).With(Line("5 %", "[0, 90)")).Analyze();

        Assert.Equal([(0, 1)], report.Mergeable);
        Assert.Equal("11 one=line 1 (0 %) other=line 2 (0 %)", Worded.Found(report.Findings));
    }

    [Fact]
    public void Tables_AreRefusedByCode()
    {
        var twice = Assert.Throws<RegieValidationException>(() => DecisionTable.Over(LocalizedText.Same("T"), Priority, Priority));
        var foreign = Assert.Throws<RegieValidationException>(() => DecisionTable.Over(LocalizedText.Same("T"), Share).With(DecisionLine.Of("1", DecisionCondition.OneOf(Priority, "P1"))));

        Assert.Equal(ValidityFindings.DimensionsMustBeDistinct, Assert.Single(twice.Findings).Code);
        Assert.Equal(ValidityFindings.ConditionMustBeOnADimension, Assert.Single(foreign.Findings).Code);
        Assert.Equal([ValidityFindings.TableMustHaveLines, ValidityFindings.ValuesMustHaveAnOutcome], Credits.Analyze().Findings.Select(f => f.Code));
        Expect.Argument<System.ArgumentException>("names", () => DecisionCondition.OneOf(Priority, "P4"));
        Expect.Argument<System.ArgumentException>("dimension", () => DecisionCondition.In(Priority, ValueInterval.Parse("[0, 1]")));
        Expect.Argument<System.ArgumentException>("conditions", () => DecisionLine.Of("1", DecisionCondition.OneOf(Priority, "P1"), DecisionCondition.OneOf(Priority, "P2")));
        Expect.Argument<System.ArgumentException>("outcome", () => DecisionLine.Of(" "));
    }

    // Every case tried: three names, halves of 0 to 3 with a quarter between each, whole numbers from 0 to 4.
    [Fact]
    public void Analyze_IsWhatEveryCaseTriedSays()
    {
        var exact = DecisionDimension.OfNumbers(LocalizedText.Same("x"), Unit.Count, new ValueDomain(0, 3), Granularity.Exact);
        var whole = DecisionDimension.OfNumbers(LocalizedText.Same("n"), Unit.Count, new ValueDomain(0, 4), Granularity.Whole);
        var cases = (from p in Priority.Names from x in Enumerable.Range(0, 13) from n in Enumerable.Range(0, 5) select (p, x: x / 4m, n: (decimal)n)).ToList();
        var ranges = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Bool, Gen.Bool).Select((a, b, low, high) => a == b ? $"[{a / 2m}, {a / 2m}]" : $"{(low ? "[" : "(")}{System.Math.Min(a, b) / 2m}, {System.Math.Max(a, b) / 2m}{(high ? "]" : ")")}");
        var conditions = Gen.Select(Gen.Int[0, 7], ranges, ranges, Gen.Bool, Gen.Bool).Select((names, x, n, onX, onN) =>
        {
            var list = new List<DecisionCondition>();
            if (names is > 0 and < 7)
                list.Add(DecisionCondition.OneOf(Priority, [.. Priority.Names.Where((_, i) => (names & (1 << i)) != 0)]));
            if (onX)
                list.Add(DecisionCondition.In(exact, ValueInterval.Parse(x)));
            if (onN)
                list.Add(DecisionCondition.In(whole, ValueInterval.Parse(n)));
            return list.ToArray();
        });
        Gen.Select(Gen.Select(conditions, Gen.Int[1, 3]).Array[1, 4], Gen.OneOf(TierReading.EveryLine, TierReading.FirstMatch)).Sample((lines, reading) =>
        {
            var table = lines.Aggregate(DecisionTable.Over(LocalizedText.Same("T"), Priority, exact, whole).ReadBy(reading), (t, line) => t.With(DecisionLine.Of($"{line.Item2}", line.Item1)));
            var report = table.Analyze();
            var fits = cases.Select(c => Enumerable.Range(0, lines.Length).Where(i => lines[i].Item1.All(k => Fits(k, k.Dimension == Priority ? 0 : k.Dimension == exact ? c.x : c.n, c.p))).ToList()).ToList();
            var first = reading == TierReading.FirstMatch;
            bool Within(int i, int j) => fits.All(f => !f.Contains(i) || f.Contains(j));
            var pairs = (from i in Enumerable.Range(0, lines.Length) from j in Enumerable.Range(i + 1, lines.Length - i - 1) where lines[i].Item2 != lines[j].Item2 && fits.Any(f => f.Contains(i) && f.Contains(j)) && (!first || !(Within(i, j) || Within(j, i))) select (i, j)).ToList();

            // Every case without a line lies in exactly one of the gaps, and no other case in any.
            Assert.All(cases.Zip(fits), c => Assert.Equal(c.Second.Count == 0 ? 1 : 0, report.Gaps.Count(g => Lies(g, c.First))));
            Assert.Equal(pairs, report.Overlaps.Select(o => (o.Line, o.Other)));
            Assert.Equal(Enumerable.Range(0, lines.Length).Where(i => !fits.Any(f => first ? f.Count > 0 && f[0] == i : f.Contains(i))), report.Unreachable);
            Assert.All(report.Overlaps, o => Assert.Contains(fits.Zip(cases), c => c.First.Contains(o.Line) && c.First.Contains(o.Other) && Lies(o.Cases, c.Second)));

            // Two lines that could be one say together what one line could say: their cases are all combinations of what they name.
            Assert.All(report.Mergeable, m =>
            {
                var both = cases.Where((_, c) => fits[c].Contains(m.Line) || fits[c].Contains(m.Other)).ToList();
                Assert.Equal(both.Select(c => c.p).Distinct().Count() * both.Select(c => c.x).Distinct().Count() * both.Select(c => c.n).Distinct().Count(), both.Count);
            });
        }, iter: Laws.Times(500));
    }

    private static bool Fits(DecisionCondition condition, decimal value, string name) => condition.Range is not { } range
        ? condition.Names.Contains(name)
        : (range.IncludesLower ? value >= range.Lower : value > range.Lower) && (range.IncludesUpper ? value <= range.Upper : value < range.Upper);

    // From the words of a gap, so that what a reader is told is what is true.
    private static bool Lies(DecisionCase gap, (string P, decimal X, decimal N) one) =>
        (gap.Parts[0].Values.English == "any" || gap.Parts[0].Values.English.Split(", ").Contains(one.P)) && InWords(gap.Parts[1].Values.English, one.X) && InWords(gap.Parts[2].Values.English, one.N);

    private static bool InWords(string words, decimal value) => words.Split(", ").All(part => part.Split(' ') switch
    {
        ["exactly", var v] => value == Foundations.D(v),
        ["from", var v] => value >= Foundations.D(v),
        ["above", var v] => value > Foundations.D(v),
        ["below", var v] => value < Foundations.D(v),
        ["up", "to", "and", "including", var v] => value <= Foundations.D(v),
        _ => throw new System.FormatException(words),
    });

    private static DecisionLine Line(string outcome, string share) => DecisionLine.Of(outcome, DecisionCondition.In(Share, ValueInterval.Parse(share)));
}
