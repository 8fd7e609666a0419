using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>Works out what a compensation scheme comes to over a period.</summary>
/// <remarks>
/// The overlays lie over each other in one fixed order: consequence by rule, repetition, one consequence per event, points per account, ratchet,
/// sum, caps from the narrowest to the widest, netting, earn-back, money. Nothing is rounded before the last step unless a clause demands it.
/// </remarks>
public static class Settling
{
    /// <summary>Proposes a settlement.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="basis">What it is worked out from.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The basis does not fit the scheme: another currency or period, a norm without judgement, a judgement twice; all are reported (<see cref="SettlementFindings"/>).</exception>
    public static SettlementProposal Settle(this CompensationScheme scheme, SettlementBasis basis)
    {
        var findings = scheme.Validate(basis);
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var lines = OncePerEvent(scheme, basis, scheme.Rules.SelectMany(rule => Assessments(rule, basis).Select(a => Consequence(scheme, basis, rule, a))).ToList());
        var accounts = scheme.Accounts.Select(account => Total(scheme, account, lines)).ToValueList();
        var priced = lines.Select(line => InMoney(scheme, basis, accounts, line)).ToList();
        var caps = new List<AppliedCap>();
        foreach (var cap in scheme.Caps.OrderBy(c => c.Scope))
            priced = Apply(basis, cap, priced, caps);
        var malus = Round(scheme, OverlayStep.Caps, Sum(scheme, priced, ConsequenceKind.Malus));
        var bonus = Round(scheme, OverlayStep.Caps, Sum(scheme, priced, ConsequenceKind.Bonus));
        var earned = EarnedBack(scheme, basis).ToValueList();
        return new SettlementProposal(scheme, basis, priced.ToValueList())
        {
            Accounts = accounts,
            Caps = caps.ToValueList(),
            EarnedBack = earned,
            ExactMalus = malus,
            ExactBonus = bonus,
            ExactEarnedBack = Round(scheme, OverlayStep.EarnBack, earned.Aggregate(ExactNumber.Zero, (sum, e) => sum + e.Amount)),
            Findings =
            [
                .. from line in priced where line.Outcome == LineOutcome.Held select SettlementProblems.Held(line),
                .. from line in priced where line.Outcome == LineOutcome.NotAssessed select SettlementProblems.NotAssessed(line),
                .. from cap in caps where cap.Used > cap.Limit select SettlementProblems.UsedAboveCap(cap, scheme.Currency),
            ],
        };
    }

    /// <summary>Checks whether a basis fits a scheme, without throwing.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="basis">What a settlement would be worked out from.</param>
    /// <returns>All findings; empty where it can be settled.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> Validate(this CompensationScheme scheme, SettlementBasis basis)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(basis);
        var norms = scheme.Rules.Select(r => r.Norm).Distinct().ToList();
        return
        [
            .. !basis.Charge.Currency.Equals(scheme.Currency) ? [SettlementProblems.OtherCurrency("charge", basis.Charge.Currency, scheme.Currency)] : Array.Empty<Finding>(),
            .. basis.ContractCharge is { } contract && !contract.Currency.Equals(scheme.Currency) ? [SettlementProblems.OtherCurrency("contract charge", contract.Currency, scheme.Currency)] : Array.Empty<Finding>(),
            .. from settled in basis.History where !settled.Charge.Currency.Equals(scheme.Currency) select SettlementProblems.OtherCurrency($"settled period {settled.Period}", settled.Charge.Currency, scheme.Currency),
            .. from settled in basis.History where settled.Period.Start >= basis.Period.Start select SettlementProblems.HistoryNotBefore(settled.Period, basis.Period),
            .. from same in basis.History.GroupBy(h => h.Period.Start) where same.Count() > 1 select SettlementProblems.SettledTwice(same.First().Period),
            .. from norm in norms where basis.Assessments.All(a => !a.Norm.Equals(norm)) select SettlementProblems.NormWithoutAssessment(norm.Id, basis.Period),
            .. from assessment in basis.Assessments where assessment.Period.End != basis.Period.End select SettlementProblems.OtherPeriod(assessment, basis.Period),
            .. from same in basis.Assessments.GroupBy(a => (a.Norm.Id, a.Group)) where same.Count() > 1 select SettlementProblems.AssessedTwice(same.Key.Id, same.Key.Group),
        ];
    }

    /// <summary>How a proposal came about.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>A derivation whose value is the balance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    public static Derivation Explain(this SettlementProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return SettlementExplanation.Of(proposal);
    }

    /// <summary>The proposal as later periods look back on it, once it is final.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The settled period, with the rounded amounts divided over the norms so that they sum to the whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    public static SettledPeriod ToSettledPeriod(this SettlementProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var norms = proposal.Lines.GroupBy(l => l.Rule.Norm.Id).ToList();
        var malus = Divide(proposal.Malus, norms, ConsequenceKind.Malus);
        var bonus = Divide(proposal.Bonus, norms, ConsequenceKind.Bonus);
        return new SettledPeriod(proposal.Basis.Period, proposal.Basis.Charge,
            norms.Select((norm, i) => new SettledNorm(norm.Key, Worst(norm.Select(l => l.Assessment)), malus[i], bonus[i])).ToValueList());
    }

    private static IEnumerable<NormAssessment> Assessments(CompensationRule rule, SettlementBasis basis) => basis.Assessments
        .Where(a => a.Norm.Equals(rule.Norm)).OrderBy(a => a.Group.ToString(), StringComparer.Ordinal);

    // Consequence by rule and factor for repetition.
    private static SettlementLine Consequence(CompensationScheme scheme, SettlementBasis basis, CompensationRule rule, NormAssessment assessment)
    {
        var wanted = rule.Kind == ConsequenceKind.Malus ? VerdictKind.NotMet : VerdictKind.Met;
        var outcome = assessment.Verdict.Kind is VerdictKind.Disputed or VerdictKind.Conflict ? LineOutcome.Held
            : assessment.Verdict.Kind == VerdictKind.NotAssessable ? LineOutcome.NotAssessed
            : assessment.Verdict.Kind != wanted ? LineOutcome.NoConsequence
            : assessment.IsBeddingIn ? LineOutcome.BeddingIn
            : LineOutcome.Counted;
        var line = new SettlementLine(rule, assessment, outcome);
        if (outcome != LineOutcome.Counted)
            return line;
        var amount = Round(scheme, OverlayStep.Consequence, Consequences.Of(rule, assessment));
        var factor = rule.Repetition is { } repetition ? ExactNumber.Of(repetition.Factors.Of(ExactNumber.Of(Repetitions(repetition, rule.Norm.Id, basis.History))).Outcome) : ExactNumber.One;
        var weighed = Round(scheme, OverlayStep.Repetition, amount * factor);
        return line with { Amount = amount, Factor = factor, Weighed = weighed, Outcome = weighed.Sign == 0 ? LineOutcome.NoConsequence : LineOutcome.Counted };
    }

    private static int Repetitions(RepetitionRule rule, NormId norm, ValueList<SettledPeriod> history)
    {
        var before = history.Reverse().Take(rule.Window - 1).Select(p => p.Norms.Any(n => n.Norm.Equals(norm) && n.Verdict == VerdictKind.NotMet));
        return 1 + (rule.Count == RepetitionCount.ConsecutivePeriods ? before.TakeWhile(missed => missed) : before.Where(missed => missed)).Count();
    }

    // The largest consequence keeps its events; what is smaller is judged again without them.
    private static List<SettlementLine> OncePerEvent(CompensationScheme scheme, SettlementBasis basis, List<SettlementLine> lines)
    {
        if (scheme.Events is EventRule.Cumulated)
            return lines;
        var taken = new HashSet<ObservationId>();
        var malus = Enumerable.Range(0, lines.Count).Where(i => lines[i].Rule.Kind == ConsequenceKind.Malus && lines[i].Outcome == LineOutcome.Counted)
            .OrderByDescending(i => Worth(scheme, basis, lines[i])).ThenBy(i => i).ToList();
        foreach (var i in malus)
        {
            var line = lines[i];
            var elsewhere = line.Assessment.Misses.Where(taken.Contains).ToValueList();
            if (elsewhere.Count > 0)
            {
                line = Consequence(scheme, basis, line.Rule, line.Assessment.Without(elsewhere)) with { CountedElsewhere = elsewhere };
                lines[i] = line.Outcome == LineOutcome.Counted ? line : line with { Outcome = LineOutcome.SameEvent };
            }

            if (lines[i].Outcome == LineOutcome.Counted)
                taken.UnionWith(line.Assessment.Misses);
        }

        return lines;
    }

    private static ExactNumber Worth(CompensationScheme scheme, SettlementBasis basis, SettlementLine line) => line.Rule.Basis switch
    {
        ConsequenceBasis.OfCharge charge => line.Weighed * charge.PartOf(ExactNumber.Of(basis.Charge.Amount)) / ExactNumber.Of(100),
        ConsequenceBasis.Points points => line.Weighed * ExactNumber.Of(scheme.Accounts.First(a => a.Id.Equals(points.Account)).PricePerPoint.Amount),
        _ => line.Weighed,
    };

    private static AccountTotal Total(CompensationScheme scheme, PointsAccount account, List<SettlementLine> lines)
    {
        var points = Round(scheme, OverlayStep.Account, lines.Where(l => IsOn(l, account)).Aggregate(ExactNumber.Zero, (sum, l) => sum + Round(scheme, OverlayStep.Event, l.Weighed)));
        var weighed = Round(scheme, OverlayStep.Ratchet, account.Ratchet.Weigh(points));
        return new AccountTotal(account, points, weighed, weighed * ExactNumber.Of(account.PricePerPoint.Amount));
    }

    private static bool IsOn(SettlementLine line, PointsAccount account) =>
        line.Outcome == LineOutcome.Counted && line.Rule.Basis is ConsequenceBasis.Points points && points.Account.Equals(account.Id);

    private static SettlementLine InMoney(CompensationScheme scheme, SettlementBasis basis, ValueList<AccountTotal> accounts, SettlementLine line)
    {
        if (line.Outcome != LineOutcome.Counted)
            return line;
        var weighed = Round(scheme, OverlayStep.Event, line.Weighed);
        var amount = accounts.FirstOrDefault(a => IsOn(line, a.Account)) is { } account
            ? account.Points.Sign == 0 ? ExactNumber.Zero : account.Amount * weighed / account.Points
            : Worth(scheme, basis, line with { Weighed = weighed });
        amount = Round(scheme, OverlayStep.Sum, amount);
        return line with { BeforeCaps = amount, Charged = amount };
    }

    private static List<SettlementLine> Apply(SettlementBasis basis, Cap cap, List<SettlementLine> lines, List<AppliedCap> caps)
    {
        bool Concerns(SettlementLine line) => line.Rule.Kind == cap.Kind && (cap.Norm is null || line.Rule.Norm.Id.Equals(cap.Norm));
        var before = lines.Where(Concerns).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.Charged);
        var earlier = cap.Scope switch
        {
            CapScope.Rolling => basis.History.Skip(Math.Max(0, basis.History.Count - (cap.Periods - 1))).ToList(),
            CapScope.Contract => [.. basis.History],
            _ => [],
        };
        var charges = cap.Scope == CapScope.Contract && basis.ContractCharge is { } contract
            ? ExactNumber.Of(contract.Amount)
            : earlier.Aggregate(ExactNumber.Of(basis.Charge.Amount), (sum, p) => sum + ExactNumber.Of(p.Charge.Amount));
        var applied = new AppliedCap(cap, cap.LimitOn(charges), earlier.Aggregate(ExactNumber.Zero, (sum, p) => sum + p.Total(cap.Kind)), before);
        caps.Add(applied);
        if (!applied.Binds)
            return lines;
        var part = applied.After / before;
        return [.. lines.Select(l => Concerns(l) ? l with { Charged = l.Charged * part } : l)];
    }

    private static ExactNumber Sum(CompensationScheme scheme, IEnumerable<SettlementLine> lines, ConsequenceKind kind) =>
        Round(scheme, OverlayStep.Net, lines.Where(l => l.Rule.Kind == kind).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.Charged));

    private static IEnumerable<EarnedBack> EarnedBack(CompensationScheme scheme, SettlementBasis basis)
    {
        if (scheme.EarnBack is not { } rule || basis.History.Count < rule.Periods)
            yield break;
        var origin = basis.History[basis.History.Count - rule.Periods];
        var since = basis.History.Skip(basis.History.Count - rule.Periods + 1).ToList();
        foreach (var settled in origin.Norms.Where(n => n.Malus.Amount > 0))
        {
            var now = basis.Assessments.Where(a => a.Norm.Id.Equals(settled.Norm)).ToList();
            var metSince = since.All(p => p.Norms.Any(n => n.Norm.Equals(settled.Norm) && n.Verdict == VerdictKind.Met));
            if (metSince && now.Count > 0 && Worst(now) == VerdictKind.Met)
                yield return new EarnedBack(settled.Norm, origin.Period, settled.Malus, ExactNumber.Of(settled.Malus.Amount) * ExactNumber.Of(rule.Share.Value) / ExactNumber.Of(100));
        }
    }

    private static VerdictKind Worst(IEnumerable<NormAssessment> assessments)
    {
        var kinds = assessments.Select(a => a.Verdict.Kind).Distinct().ToList();
        VerdictKind[] worstFirst = [VerdictKind.NotMet, VerdictKind.Disputed, VerdictKind.Conflict, VerdictKind.NotAssessable, VerdictKind.Met, VerdictKind.NotApplicable];
        return worstFirst.First(kinds.Contains);
    }

    private static ValueList<Money> Divide(Money whole, IReadOnlyCollection<IGrouping<NormId, SettlementLine>> norms, ConsequenceKind kind)
    {
        var amounts = norms.Select(g => g.Where(l => l.Rule.Kind == kind).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.Charged)).ToList();
        return whole.Amount == 0 || amounts.All(a => a.Sign == 0)
            ? norms.Select(_ => Money.Zero(whole.Currency)).ToValueList()
            : whole.RoundToMinorUnit().Allocate(amounts.Select(a => a.ToDecimal(Rounding.HalfEven(10))).ToList());
    }

    private static ExactNumber Round(CompensationScheme scheme, OverlayStep step, ExactNumber value) => scheme.Roundings.At(step) is { } rounding ? value.Round(rounding) : value;
}
