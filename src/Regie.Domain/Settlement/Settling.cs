using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>Works out what a compensation scheme comes to over a period.</summary>
/// <remarks>
/// The overlays lie over each other in one fixed order: consequence by rule, repetition, one consequence per event, points per account, ratchet,
/// amounts, sum, caps from the narrowest to the widest, netting, earn-back, money. Nothing is rounded before the last step unless a clause demands it.
/// </remarks>
public static class Settling
{
    /// <summary>Proposes a settlement.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="basis">What it is worked out from.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The basis does not fit the scheme: another currency or period, a norm without judgement, a judgement twice or of another version of the norm; or an amount is too large to be money. All are reported (<see cref="SettlementFindings"/>).</exception>
    public static SettlementProposal Settle(this CompensationScheme scheme, SettlementBasis basis)
    {
        var findings = scheme.Validate(basis);
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var lines = Overlays.OncePerEvent(scheme, basis, [.. scheme.Rules.SelectMany(rule => Assessments(rule, basis).Select(a => Overlays.Consequence(scheme, basis, rule, a)))]);
        var accounts = scheme.Accounts.Select(account => Overlays.Account(scheme, account, lines)).ToValueList();
        var caps = new List<AppliedCap>();
        lines = [.. lines.Select(line => Overlays.InMoney(scheme, basis, accounts, line))];

        // A cap on one norm is on its own consequences, so that the rounding of a sum does not move them across it.
        lines = Overlays.Capped(basis, scheme.Caps.Where(c => c.Scope == CapScope.Norm), caps, lines);
        lines = Overlays.Summed(scheme, OverlayStep.Sum, caps, lines);
        lines = Overlays.Capped(basis, scheme.Caps.Where(c => c.Scope != CapScope.Norm).OrderBy(c => c.Scope), caps, lines);
        lines = Overlays.Summed(scheme, OverlayStep.Caps, caps, lines);
        var proposal = new SettlementProposal(scheme, basis, lines.ToValueList())
        {
            Accounts = accounts,
            Caps = caps.ToValueList(),
            EarnedBack = Overlays.EarnedBack(scheme, basis).ToValueList(),
            Findings =
            [
                .. from line in lines where line.Outcome == LineOutcome.Held select SettlementProblems.Held(line),
                .. from line in lines where line.Outcome == LineOutcome.NotAssessed select SettlementProblems.NotAssessed(line),
                .. from norm in NotDue(scheme, basis) select SettlementProblems.NotDue(norm, basis.Period),
                .. from cap in caps where cap.Cap is { Scope: CapScope.Contract, Share: not null } && basis.ContractCharge is null select SettlementProblems.ContractChargeNotStated(cap, scheme.Currency),
                .. from cap in caps where cap.Used > cap.Limit select SettlementProblems.UsedAboveCap(cap, scheme.Currency),
                .. from gap in Gaps(scheme, basis) select SettlementProblems.HistoryBroken(gap.From, gap.Until),
            ],
        };
        ValueList<Finding> beyond = [.. from amount in proposal.Rounded where !amount.Round(proposal.LastRounding).TryToDecimal(out _) select SettlementProblems.TooLarge(amount, basis.Charge)];
        return beyond.Count == 0 ? proposal : throw new RegieValidationException([beyond[0]]);
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
            .. !basis.Charge.Currency.Equals(scheme.Currency) ? [SettlementProblems.OtherCurrency(LocalizedText.Of("de vergoeding", "charge"), basis.Charge.Currency, scheme.Currency)] : Array.Empty<Finding>(),
            .. basis.ContractCharge is { } contract && !contract.Currency.Equals(scheme.Currency) ? [SettlementProblems.OtherCurrency(LocalizedText.Of("de vergoeding over het contract", "contract charge"), contract.Currency, scheme.Currency)] : Array.Empty<Finding>(),
            .. from settled in basis.History where !settled.Charge.Currency.Equals(scheme.Currency) select SettlementProblems.OtherCurrency(LocalizedText.Of($"verrekende periode {settled.Period}", $"settled period {settled.Period}"), settled.Charge.Currency, scheme.Currency),
            .. from settled in basis.History where settled.Period.End > basis.Period.Start select SettlementProblems.HistoryNotBefore(settled.Period, basis.Period),
            .. from pair in basis.History.Zip(basis.History.Skip(1), (earlier, later) => (Earlier: earlier, Later: later)) where pair.Later.Period.Start < pair.Earlier.Period.End select SettlementProblems.SettledTwice(pair.Later.Period),
            .. from norm in norms where IsDue(norm, basis.Period) && basis.Assessments.All(a => !a.Norm.Id.Equals(norm.Id)) select SettlementProblems.NormWithoutAssessment(norm.Id, basis.Period),
            .. from assessment in basis.Assessments
               from norm in norms
               where assessment.Norm.Id.Equals(norm.Id) && !assessment.Norm.Equals(norm)
               select SettlementProblems.OtherVersion(assessment, norm),
            .. from assessment in basis.Assessments where assessment.Period.End != basis.Period.End select SettlementProblems.OtherPeriod(assessment, basis.Period),
            .. from same in basis.Assessments.GroupBy(a => (a.Norm.Id, a.Group)) where same.Count() > 1 select SettlementProblems.AssessedTwice(same.Key.Id, same.Key.Group),
        ];
    }

    /// <summary>How a proposal came about, for any reader.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>A derivation whose value is the balance without its sign; the label says who pays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    public static Derivation Explain(this SettlementProposal proposal) => proposal.Explain(SettlementReader.Anyone);

    /// <summary>How a proposal came about, from the reader's side: you pay, you receive.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="reader">Who reads it.</param>
    /// <returns>A derivation whose value is the balance without its sign; the label says who pays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reader"/> is not declared.</exception>
    public static Derivation Explain(this SettlementProposal proposal, SettlementReader reader)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return reader is >= SettlementReader.Anyone and <= SettlementReader.Beneficiary
            ? SettlementExplanation.Of(proposal, reader)
            : throw new ArgumentOutOfRangeException(nameof(reader), reader, "No declared reader.");
    }

    /// <summary>The proposal as later periods look back on it, once it is final.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The settled period, with the verdicts as measured and the rounded amounts divided over the norms so that they sum to the whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    public static SettledPeriod ToSettledPeriod(this SettlementProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var norms = proposal.Lines.GroupBy(l => l.Rule.Norm.Id).ToList();
        var malus = Divided(proposal.Malus, norms, ConsequenceKind.Malus);
        var bonus = Divided(proposal.Bonus, norms, ConsequenceKind.Bonus);
        return new SettledPeriod(proposal.Basis.Period, proposal.Basis.Charge,
            norms.Select((norm, i) => new SettledNorm(norm.Key, Overlays.VerdictOn(norm.Key, proposal.Basis)!.Value, malus[i], bonus[i])).ToValueList());
    }

    private static IEnumerable<NormAssessment> Assessments(CompensationRule rule, SettlementBasis basis) => basis.Assessments
        .Where(a => a.Norm.Equals(rule.Norm))
        .OrderBy(a => a.Group.Service?.Value, StringComparer.Ordinal).ThenBy(a => a.Group.Location?.Value, StringComparer.Ordinal).ThenBy(a => a.Group.Priority?.Value, StringComparer.Ordinal);

    // A norm that is judged by the quarter has no judgement in the months before its end; a period that a term cuts short asks for all.
    internal static bool IsDue(StateNorm norm, AssessmentPeriod period) =>
        period.IsPartial || norm.Schedule.PeriodOf(period.End.PlusDays(-1), period.Zone).End == period.End;

    private static IEnumerable<StateNorm> NotDue(CompensationScheme scheme, SettlementBasis basis) =>
        scheme.Rules.Select(r => r.Norm).Distinct().Where(norm => !IsDue(norm, basis.Period) && basis.Assessments.All(a => !a.Norm.Equals(norm)));

    private static IEnumerable<(LocalDate From, LocalDate Until)> Gaps(CompensationScheme scheme, SettlementBasis basis)
    {
        var looksBack = scheme.EarnBack is not null || scheme.Rules.Any(r => r.Repetition is not null) || scheme.Caps.Any(c => c.Scope is CapScope.Rolling or CapScope.Contract);
        return from pair in basis.History.Zip(basis.History.Skip(1).Select(h => h.Period).Append(basis.Period), (earlier, later) => (From: earlier.Period.End, Until: later.Start))
               where looksBack && pair.From < pair.Until
               select pair;
    }

    // A final rounding finer than the minor unit leaves a rest, which stays with the norm of the largest amount.
    private static List<Money> Divided(Money whole, IReadOnlyCollection<IGrouping<NormId, SettlementLine>> norms, ConsequenceKind kind)
    {
        var amounts = norms.Select(g => g.Sum(kind)).ToList();
        if (whole.Amount == 0)
            return [.. norms.Select(_ => Money.Zero(whole.Currency))];
        var inMinorUnits = whole.Round(Rounding.Truncate(whole.Currency.MinorUnitDigits));
        var total = amounts.Aggregate(ExactNumber.Zero, (sum, a) => sum + a);
        var parts = inMinorUnits.Allocate(amounts.Select(a => (a / total).ToDecimal(Rounding.HalfEven(28))).ToList()).ToList();
        var largest = amounts.IndexOf(amounts.Max());
        parts[largest] += whole - inMinorUnits;
        return parts;
    }
}
