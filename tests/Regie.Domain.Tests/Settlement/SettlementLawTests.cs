using System;
using System.Linq;
using CsCheck;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>What holds of every settlement under a validated scheme.</summary>
/// <remarks>A case judges and settles a whole month, so that a law tries as many as take three seconds: ten thousand where they fit.</remarks>
public sealed class SettlementLawTests
{
    // At equal volume, assessable set and history, within one period, where no two norms share an event.
    [Fact]
    public void BetterValue_NeverCostsMore() => Gen.Select(RandomSettlements.All, Gen.Int[0, 5], Gen.Int[0, 2_000].Select(cents => cents / 100m)).Sample(
        (c, what, by) => Assert.True(c.Better(what, by).Settle().Balance <= c.Settle().Balance, $"better by {by} in {what}"), iter: Laws.Times(4_000));

    // Where norms share events, one consequence per event makes it possible: what is no longer missed for the larger norm counts for the smaller one again.
    [Fact]
    public void BetterValue_OfANormThatSharesEvents_CanBringAnotherConsequenceBack()
    {
        var (large, small) = (Agreed.InTime("large", 95m), Agreed.InTime("small", 95m));
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Malus(large, ConsequenceFunction.Fixed(10m), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Malus(small, ConsequenceFunction.Fixed(4m), ConsequenceBasis.PercentOfCharge())).Build();

        Assert.Equal((Money.Euro(10), Money.Euro(14)), (Settle(missedLarge: 2), Settle(missedLarge: 1)));

        Money Settle(int missedLarge) => scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(100),
            Agreed.Judge(Agreed.March, [.. Agreed.Events("large", Agreed.March, 10 - missedLarge, 10), .. Agreed.Events("small", Agreed.March, 8, 10)], large, small))).Balance;
    }

    [Fact]
    public void Caps_AreNeverExceeded_AndLeaveNoNegativeRoom() => RandomSettlements.All.Sample(
        c =>
        {
            var proposal = c.Settle();
            foreach (var cap in proposal.Caps)
            {
                var charged = proposal.Lines.Where(l => l.Rule.Kind == cap.Cap.Kind && (cap.Cap.Norm is null || l.Rule.Norm.Id.Equals(cap.Cap.Norm))).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.Charged);
                Assert.True(cap.Room.Sign >= 0 && cap.NotCharged.Sign >= 0);
                Assert.True(charged <= cap.Room, $"{cap.Cap.ToText(LanguageCode.English)}: {charged} of {cap.Room}");
                if (cap.Cap.Scope != CapScope.Norm)
                    Assert.True(ExactNumber.Of((cap.Cap.Kind == ConsequenceKind.Malus ? proposal.Malus : proposal.Bonus).Amount) <= cap.Room, "rounding passes the cap");
            }
        }, iter: Laws.Times(7_500));

    [Fact]
    public void EarnBack_NeverExceedsWhatWasCharged() => RandomSettlements.All.Sample(
        c =>
        {
            var proposal = c.Settle();
            Assert.All(proposal.EarnedBack, e => Assert.True(e.Amount <= ExactNumber.Of(e.Malus.Amount)));
            Assert.True(proposal.GivenBack.Amount <= proposal.EarnedBack.Sum(e => e.Malus.Amount));
        }, iter: Laws.Times(8_000));

    [Fact]
    public void Lines_SumToTheTotals_AndOneRoundingIsTheLast() => RandomSettlements.All.Sample(
        c =>
        {
            var proposal = c.Settle();
            ExactNumber Sum(ConsequenceKind kind) => proposal.Lines.Where(l => l.Rule.Kind == kind).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.Charged);
            Assert.Equal((Sum(ConsequenceKind.Malus), Sum(ConsequenceKind.Bonus)), (proposal.ExactMalus, proposal.ExactBonus));
            var unrounded = proposal.Scheme.Roundings.At(OverlayStep.Amount) is null && proposal.Scheme.Roundings.At(OverlayStep.Sum) is null;
            Assert.All(proposal.Accounts.Where(_ => unrounded), a => Assert.Equal(a.Amount, proposal.Lines.Where(l => l.Outcome == LineOutcome.Counted && l.Rule.Basis is ConsequenceBasis.Points).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.BeforeCaps)));

            // The same worked out from the charges, with nothing rounded until the last: half a cent at most lies between, or a cent where a cap cuts off.
            var exact = proposal.ExactMalus - proposal.ExactBonus - proposal.ExactEarnedBack;
            var apart = proposal.Scheme.Netting == Netting.Apart ? 3 : 1;
            Assert.True((exact - ExactNumber.Of(proposal.Balance.Amount)).Abs() <= ExactNumber.Of(0.01m * apart));
            Assert.Equal(proposal.Balance.Amount, Math.Round(proposal.Balance.Amount, 2));
        }, iter: Laws.Times(6_000));

    [Fact]
    public void Order_OfAssessmentsObservationsAndHistory_IsIrrelevant() => Gen.Select(RandomSettlements.All, Gen.Int[0, int.MaxValue - 1]).Sample(
        (c, seed) =>
        {
            var random = new Random(seed);
            var shuffled = c.Observations.OrderBy(_ => random.Next()).ToList();
            var norms = c.Scheme.Rules.Select(r => r.Norm).Distinct().OrderBy(_ => random.Next()).ToArray();
            var proposal = c.Scheme.Settle(SettlementBasis.For(Agreed.March, c.Charge, Agreed.Judge(Agreed.March, shuffled, norms)).After(c.History.OrderBy(_ => random.Next())));
            var before = c.Settle();

            Assert.Equal(before.Lines.Select(l => (l.Rule.Norm.Id, l.Outcome, l.Charged)), proposal.Lines.Select(l => (l.Rule.Norm.Id, l.Outcome, l.Charged)));
            Assert.Equal((before.Balance, before.Findings), (proposal.Balance, proposal.Findings));
        }, iter: Laws.Times(4_000));

    [Fact]
    public void OneConsequencePerEvent_NeverComesToMoreThanCumulation() => Gen.Select(Gen.Int[1, 12], Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[1, 9]).Sample(
        (total, a, b, c, percent) =>
        {
            StateNorm[] norms = [Agreed.InTime("a", 90m), Agreed.InTime("b", 80m), Agreed.AtMost("c", 0m)];
            int[] inTime = [Math.Min(a, total), Math.Min(b, total), 0];
            var tiers = Agreed.Bands(3m * percent, (50m, 2m * percent), (80m, percent), (90m, 0m));
            var draft = Agreed.Scheme()
                .With(CompensationRule.Malus(norms[0], ConsequenceFunction.ByBand(tiers), ConsequenceBasis.PercentOfCharge()))
                .With(CompensationRule.Malus(norms[1], ConsequenceFunction.ByBand(tiers), ConsequenceBasis.PercentOfCharge()))
                .With(CompensationRule.Malus(norms[2], ConsequenceFunction.PerEvent(1m, Ratchet.None), ConsequenceBasis.AmountIn(Currency.Eur)));
            var judged = Agreed.Judge(Agreed.March, norms.SelectMany((n, i) => Agreed.Events(n.Id.Value, Agreed.March, inTime[i], i == 2 ? Math.Min(c, total) : total)), norms);
            var basis = SettlementBasis.For(Agreed.March, Money.Euro(1_000), judged);
            var (once, cumulated) = (draft.Build().Settle(basis), draft.CumulatingUnder(Agreed.Clause("14")).Build().Settle(basis));

            Assert.True(once.Balance <= cumulated.Balance);
            var counted = once.Lines.Where(l => l.Outcome == LineOutcome.Counted).SelectMany(l => l.Assessment.Misses).ToList();
            Assert.Equal(counted.Count, counted.Distinct().Count());
        }, iter: Laws.Cases);

    [Fact]
    public void SettledPeriod_SumsToTheRoundedWhole() => RandomSettlements.All.Sample(
        c =>
        {
            var proposal = c.Settle();
            var settled = proposal.ToSettledPeriod();
            Assert.Equal((proposal.Malus.Amount, proposal.Bonus.Amount), (settled.Norms.Sum(n => n.Malus.Amount), settled.Norms.Sum(n => n.Bonus.Amount)));
            Assert.All(settled.Norms, n => Assert.True(n.Malus.Amount >= 0 && n.Bonus.Amount >= 0));
        }, iter: Laws.Times(7_500));

    [Fact]
    public void Explain_HasTheBalance_FromEverySide() => RandomSettlements.All.Sample(
        c =>
        {
            var proposal = c.Settle();
            foreach (var reader in Enum.GetValues<SettlementReader>())
                Assert.Equal(new DerivedValue.Amount(Money.Euro(Math.Abs(proposal.Balance.Amount))), proposal.Explain(reader).Value);
            Assert.Equal(proposal.Lines.Count, proposal.Explain().Steps.Count(s => s.Rule.Equals(SettlementRules.Line)));

            // Without a declared rounding the only roundings are the last ones: one of the balance, or one of each amount that stands apart.
            if (proposal.Scheme.Roundings.Equals(RoundingPlan.OnceLast))
                Assert.True(Roundings(proposal.Explain()) <= (proposal.Scheme.Netting == Netting.Netted ? 1 : 3));
        }, iter: Laws.Times(2_000));

    [Fact]
    public void Text_OfAnExplanation_ChangesNoAmount() => RandomSettlements.All.Sample(
        c =>
        {
            var proposal = c.Settle();
            var before = proposal.Lines.Select(l => (l.Amount, l.Weighed, l.BeforeCaps, l.Charged)).ToList();
            Assert.NotEqual(proposal.Explain().ToWorksheet(LanguageCode.Dutch), proposal.Explain().ToWorksheet(LanguageCode.English));
            Assert.Equal(before, c.Settle().Lines.Select(l => (l.Amount, l.Weighed, l.BeforeCaps, l.Charged)));
        }, iter: Laws.Times(2_500));

    private static int Roundings(Derivation step) => (step.Rule.Equals(SettlementRules.Rounding) ? 1 : 0) + step.Steps.Sum(Roundings);
}
