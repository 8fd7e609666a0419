using System.Linq;
using CsCheck;
using Regie.Compensation;
using Regie.Finance;
using Regie.Measurements;
using Regie.Settlement;
using Regie.Validity;

namespace Regie.Tests.Validity;

/// <summary>Laws of analyses of schemes, on random ones.</summary>
public sealed class SchemeLawTests
{
    private static readonly PayoffBasis AThousand = PayoffBasis.Of(Money.Euro(1_000));

    [Fact]
    public void Pieces_CostAndEarnWhatASettlementComesTo() => Gen.Select(Schemes.All, Gen.Int[0, 1000].Array[6]).Sample((scheme, tenths) =>
    {
        var report = Assert.Single(scheme.Analyze(AThousand).Indicators);
        var pieces = report.Pieces;
        if (pieces.Count == 0)
        {
            // Points that are shared unevenly are said, not guessed.
            Assert.Equal([ValidityFindings.ConsequenceIsNotAnalyzed], report.Codes());
            return;
        }

        var ends = pieces.Select(p => p.Stretch.Lower!.Value).Select(end => end.TryToDecimal(out var value) ? value : 0m).Where((_, i) => i % 7 == 0).Take(3);
        foreach (var uptime in tenths.Select(t => t / 10m).Concat(ends))
        {
            var value = ExactNumber.Of(uptime);
            var piece = Assert.Single(pieces, p => p.Stretch.Includes(value));
            var settled = Schemes.Settle(scheme, uptime);
            Assert.Equal(Charged(settled, ConsequenceKind.Malus), piece.MalusAt(value));
            Assert.Equal(Charged(settled, ConsequenceKind.Bonus), piece.BonusAt(value));
        }
    }, iter: Laws.Times(100));

    // What a scheme admits follows the direction. Sums keep that; so does the largest of two, unless a ratchet or the cap of one norm comes after the choice.
    [Fact]
    public void Scheme_WhoseOverlaysKeepTheOrder_NeverSaysThatBetterCostsMore() => Schemes.All.Where(s => s.Events is EventRule.Cumulated || s.Rules.Count(r => r.Kind == ConsequenceKind.Malus) == 1)
        .Sample(scheme => Assert.DoesNotContain(scheme.Analyze(AThousand).Findings, f => f.Code.Equals(ValidityFindings.BetterMustNotCostMore)), iter: Laws.Times(100));

    [Fact]
    public void Witnesses_OfBetterThatCostsMore_AreTrueOfASettlement()
    {
        var seen = 0;
        Schemes.All.Sample(scheme =>
        {
            foreach (var finding in scheme.Analyze(AThousand).Findings.Where(f => f.Code.Equals(ValidityFindings.BetterMustNotCostMore)))
            {
                var (better, worse) = (ExactNumber.Parse(finding.Values[0].Value), ExactNumber.Parse(finding.Values[1].Value));
                if (!better.TryToDecimal(out var good) || !worse.TryToDecimal(out var bad))
                    continue;
                Assert.True(good > bad && Net(scheme, good) < Net(scheme, bad), finding.ToString());
                System.Threading.Interlocked.Increment(ref seen);
            }
        }, iter: Laws.Times(600));
        Assert.True(seen > 0, "No scheme had a witness to try.");

        static ExactNumber Net(CompensationScheme scheme, decimal uptime) => Schemes.Settle(scheme, uptime) is var p ? Charged(p, ConsequenceKind.Bonus) - Charged(p, ConsequenceKind.Malus) : default;
    }

    [Fact]
    public void RationalLevel_IsTheFirstValueFromBelowThatASettlementChargesNothingFor() => Schemes.All.Sample(scheme =>
    {
        if (Assert.Single(scheme.Analyze(AThousand).Indicators).RationalLevels is not [var level])
            return;
        var free = Enumerable.Range(0, 201).Select(i => i / 2m).First(v => Charged(Schemes.Settle(scheme, v), ConsequenceKind.Malus).Sign == 0);
        var bound = level.WithoutMalus!.Value!.Value;
        Assert.True(ExactNumber.Of(free) >= bound && ExactNumber.Of(free - 0.5m) <= bound, $"{free} is the first half that is free, not {bound}");
    }, iter: Laws.Times(10));

    private static ExactNumber Charged(SettlementProposal proposal, ConsequenceKind kind) =>
        proposal.Lines.Where(l => l.Rule.Kind == kind).Aggregate(ExactNumber.Zero, (sum, line) => sum + line.Charged);
}
