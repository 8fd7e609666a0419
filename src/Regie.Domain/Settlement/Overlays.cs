using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>The overlays of a settlement, one method for each, in the order in which they lie.</summary>
internal static class Overlays
{
    /// <summary>Consequence by rule and factor for repetition.</summary>
    public static SettlementLine Consequence(CompensationScheme scheme, SettlementBasis basis, CompensationRule rule, NormAssessment assessment)
    {
        var outcome = assessment.Verdict.Kind is VerdictKind.Disputed or VerdictKind.Conflict ? LineOutcome.Held
            : assessment.Verdict.Kind == VerdictKind.NotAssessable ? LineOutcome.NotAssessed
            : assessment.Verdict.Kind != Consequences.Wanted(rule) ? LineOutcome.NoConsequence
            : assessment.IsBeddingIn ? LineOutcome.BeddingIn
            : rule.Function.NeedsValue && assessment.Parts.All(p => p.Value is null) ? LineOutcome.Held
            : LineOutcome.Counted;
        var line = new SettlementLine(rule, assessment, outcome);
        if (outcome != LineOutcome.Counted)
            return line;
        var amount = Round(scheme, OverlayStep.Consequence, Consequences.Of(rule, assessment));
        var factor = rule.Repetition is { } repetition ? ExactNumber.Of(repetition.Factors.Of(ExactNumber.Of(Repetitions(repetition, rule.Norm, basis.History))).Outcome) : ExactNumber.One;
        var weighed = Round(scheme, OverlayStep.Repetition, amount * factor);
        return line with { Amount = amount, Factor = factor, Weighed = weighed, Outcome = weighed.Sign == 0 ? LineOutcome.NoConsequence : LineOutcome.Counted };
    }

    /// <summary>One consequence for each event: the largest keeps its events; what is smaller is judged again without them.</summary>
    public static List<SettlementLine> OncePerEvent(CompensationScheme scheme, SettlementBasis basis, List<SettlementLine> lines)
    {
        var result = lines.ToList();
        var open = Enumerable.Range(0, lines.Count).Where(i => lines[i].Rule.Kind == ConsequenceKind.Malus && lines[i].Outcome == LineOutcome.Counted).ToList();
        var taken = new HashSet<ObservationId>();
        while (scheme.Events is EventRule.OncePerEvent && open.Count > 0)
        {
            var largest = open.OrderByDescending(i => Worth(scheme, basis, result[i])).ThenBy(i => i).First();
            var line = result[largest];
            var elsewhere = line.Assessment.Misses.Where(taken.Contains).ToValueList();
            if (elsewhere.Count == 0)
            {
                taken.UnionWith(line.Assessment.Misses);
                open.Remove(largest);
                continue;
            }

            // Judged again it may have become smaller than others, which then go first.
            var without = line.Assessment.Without(elsewhere);
            var again = Consequence(scheme, basis, line.Rule, without);
            var counts = without.Volume > 0 && again.Outcome == LineOutcome.Counted;
            result[largest] = again with { CountedElsewhere = [.. line.CountedElsewhere, .. elsewhere], Outcome = counts ? LineOutcome.Counted : LineOutcome.SameEvent };
            if (!counts)
                open.Remove(largest);
        }

        return [.. result.Select(l => l with { Weighed = Round(scheme, OverlayStep.Event, l.Weighed) })];
    }

    /// <summary>Points per account, free threshold and ratchet.</summary>
    public static AccountTotal Account(CompensationScheme scheme, PointsAccount account, IEnumerable<SettlementLine> lines)
    {
        var gathered = lines.Where(l => IsOn(l, account)).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.Weighed);
        var points = Round(scheme, OverlayStep.Account, gathered);
        var weighed = Round(scheme, OverlayStep.Ratchet, account.Ratchet.Weigh(points));
        return new AccountTotal(account, points, weighed, weighed * ExactNumber.Of(account.PricePerPoint.Amount)) { Gathered = gathered };
    }

    /// <summary>Each consequence in money; of points, its part of what the account came to.</summary>
    public static SettlementLine InMoney(CompensationScheme scheme, SettlementBasis basis, IReadOnlyCollection<AccountTotal> accounts, SettlementLine line)
    {
        if (line.Outcome != LineOutcome.Counted)
            return line;
        var amount = accounts.FirstOrDefault(a => IsOn(line, a.Account)) is { } account
            ? account.Gathered.Sign == 0 ? ExactNumber.Zero : account.Amount * line.Weighed / account.Gathered
            : Worth(scheme, basis, line);
        amount = Round(scheme, OverlayStep.Amount, amount);
        return line with { BeforeCaps = amount, Charged = amount };
    }

    /// <summary>The sum of each kind rounded as a clause demands, and the lines with it.</summary>
    public static List<SettlementLine> Summed(CompensationScheme scheme, OverlayStep step, IReadOnlyCollection<AppliedCap> caps, List<SettlementLine> lines)
    {
        if (scheme.Roundings.At(step) is not { } rounding)
            return lines;
        var beforeCaps = caps.All(c => !c.Binds) && step == OverlayStep.Sum;
        foreach (var kind in new[] { ConsequenceKind.Malus, ConsequenceKind.Bonus })
        {
            var sum = lines.Sum(kind);
            if (sum.Sign == 0)
                continue;
            var part = sum.Within(caps.Room(kind, lines), rounding) / sum;
            lines = [.. lines.Select(l => l.Rule.Kind != kind ? l : l with { BeforeCaps = beforeCaps ? l.BeforeCaps * part : l.BeforeCaps, Charged = l.Charged * part })];
        }

        return lines;
    }

    /// <summary>Caps one after another; what each did is added to those applied.</summary>
    public static List<SettlementLine> Capped(SettlementBasis basis, IEnumerable<Cap> caps, List<AppliedCap> applied, List<SettlementLine> lines)
    {
        foreach (var cap in caps)
        {
            var (done, left) = Cap(basis, cap, lines);
            applied.Add(done);
            lines = left;
        }

        return lines;
    }

    // One cap, over the lines that it concerns, each in proportion.
    private static (AppliedCap Applied, List<SettlementLine> Lines) Cap(SettlementBasis basis, Cap cap, List<SettlementLine> lines)
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
        var applied = new AppliedCap(cap, cap.LimitOn(charges), earlier.Aggregate(ExactNumber.Zero, (sum, p) => sum + p.Total(cap.Kind)), before) { Charges = charges };
        if (!applied.Binds)
            return (applied, lines);
        var part = applied.After / before;
        return (applied, [.. lines.Select(l => Concerns(l) ? l with { Charged = l.Charged * part } : l)]);
    }

    /// <summary>The malus of earlier periods whose norm was met since.</summary>
    public static IEnumerable<EarnedBack> EarnedBack(CompensationScheme scheme, SettlementBasis basis)
    {
        if (scheme.EarnBack is not { } rule || basis.History.Count < rule.Periods)
            yield break;
        var origin = basis.History[basis.History.Count - rule.Periods];
        var since = basis.History.Skip(basis.History.Count - rule.Periods + 1).ToList();
        foreach (var settled in origin.Norms.Where(n => n.Malus.Amount > 0))
        {
            var metSince = since.All(p => p.Norms.Any(n => n.Norm.Equals(settled.Norm) && n.Verdict == VerdictKind.Met));
            if (metSince && VerdictOn(settled.Norm, basis) == VerdictKind.Met)
                yield return new EarnedBack(settled.Norm, origin.Period, settled.Malus, ExactNumber.Of(settled.Malus.Amount) * ExactNumber.Of(rule.Share.Value) / ExactNumber.Of(100));
        }
    }

    /// <summary>The judgement on a norm as measured, over all its groups; null where it was not judged.</summary>
    public static VerdictKind? VerdictOn(NormId norm, SettlementBasis basis)
    {
        var kinds = basis.Assessments.Where(a => a.Norm.Id.Equals(norm)).Select(a => a.Verdict.Kind).Distinct().ToList();
        VerdictKind[] worstFirst = [VerdictKind.NotMet, VerdictKind.Disputed, VerdictKind.Conflict, VerdictKind.NotAssessable, VerdictKind.Met, VerdictKind.NotApplicable];
        return kinds.Count == 0 ? null : worstFirst.First(kinds.Contains);
    }

    private static ExactNumber Round(CompensationScheme scheme, OverlayStep step, ExactNumber value) => scheme.Roundings.At(step) is { } rounding ? value.Round(rounding) : value;

    private static bool IsOn(SettlementLine line, PointsAccount account) =>
        line.Outcome == LineOutcome.Counted && line.Rule.Basis is ConsequenceBasis.Points points && points.Account.Equals(account.Id);

    // A period of bedding-in has no consequence, so that it is no repetition either.
    private static int Repetitions(RepetitionRule rule, StateNorm norm, ValueList<SettledPeriod> history)
    {
        var before = history.Reverse().Take(rule.Window - 1)
            .Select(p => !(p.Period.Start < norm.BeddingInUntil) && p.Norms.Any(n => n.Norm.Equals(norm.Id) && n.Verdict == VerdictKind.NotMet));
        return 1 + (rule.Count == RepetitionCount.ConsecutivePeriods ? before.TakeWhile(missed => missed) : before.Where(missed => missed)).Count();
    }

    // Of points their price, before free threshold and ratchet: those depend on all others on the account.
    private static ExactNumber Worth(CompensationScheme scheme, SettlementBasis basis, SettlementLine line) => line.Rule.Basis switch
    {
        ConsequenceBasis.OfCharge charge => line.Weighed * charge.PartOf(ExactNumber.Of(basis.Charge.Amount)) / ExactNumber.Of(100),
        ConsequenceBasis.Points points => line.Weighed * ExactNumber.Of(scheme.Accounts.First(a => a.Id.Equals(points.Account)).PricePerPoint.Amount),
        _ => line.Weighed,
    };
}
