using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>How a settlement came about, as a tree: the overlays in their order.</summary>
internal static class SettlementExplanation
{
    public static Derivation Of(SettlementProposal proposal, SettlementReader reader)
    {
        var (scheme, period) = (proposal.Scheme, proposal.Basis.Period);
        var (character, who) = (scheme.Character.Label(), WhoPays(proposal.Balance.Amount, reader));
        return new Derivation(SettlementRules.Settlement, LocalizedText.Of(
                $"{Sentence(character.Dutch)} over {period.ToText(LanguageCode.Dutch)}, {who.Dutch}",
                $"{Sentence(character.English)} over {period.ToText(LanguageCode.English)}, {who.English}"),
            new DerivedValue.Amount(proposal.Balance.Amount >= 0 ? proposal.Balance : -proposal.Balance))
            .WithInput(LocalizedText.Of("vergoeding over de periode", "charge over the period"), new DerivedValue.Amount(proposal.Basis.Charge))
            .WithSteps(proposal.Lines.Select((line, i) => LineExplanation.Of(proposal, line, proposal.Lines.Take(i).Any(l => l.Assessment.Equals(line.Assessment)))))
            .WithSteps(proposal.Accounts.Where(a => a.Points.Sign > 0).Select(a => Account(proposal, a)))
            .WithSteps(Sums(proposal))
            .WithSteps(proposal.Caps.Where(c => c.Before.Sign > 0).Select(c => Cap(c, proposal)))
            .WithSteps(proposal.Agreed(OverlayStep.Caps))
            .WithSteps(Netted(proposal))
            .WithSteps(proposal.EarnedBack.Select(e => EarnedBack(e, scheme)))
            .WithSteps(proposal.Agreed(OverlayStep.EarnBack))
            .WithSteps(proposal.LastRoundings())
            .WithSteps(Terms(proposal));
    }

    private static LocalizedText WhoPays(decimal balance, SettlementReader reader) => (Math.Sign(balance), reader) switch
    {
        (0, _) => LocalizedText.Of("niets te verrekenen", "nothing to settle"),
        (1, SettlementReader.Obligated) or (-1, SettlementReader.Beneficiary) => LocalizedText.Of("u betaalt", "you pay"),
        (1, SettlementReader.Beneficiary) or (-1, SettlementReader.Obligated) => LocalizedText.Of("u ontvangt", "you receive"),
        (1, _) => LocalizedText.Of("te betalen door de opdrachtnemer", "to be paid by the contractor"),
        _ => LocalizedText.Of("te ontvangen door de opdrachtnemer", "to be received by the contractor"),
    };

    private static Derivation Account(SettlementProposal proposal, AccountTotal total)
    {
        var account = total.Account;
        return new Derivation(SettlementRules.Account, account.Name, total.Amount.InMoney(proposal.Scheme.Currency))
            .WithInput(LocalizedText.Of("verzameld", "gathered"), new DerivedValue.Exact(total.Points, Unit.Points))
            .WithInput(LocalizedText.Of("gewogen", "weighed"), new DerivedValue.Exact(total.Weighed, Unit.Points))
            .WithInput(LocalizedText.Of("per punt", "per point"), new DerivedValue.Amount(account.PricePerPoint))
            .WithSteps(proposal.Agreed(OverlayStep.Account))
            .WithSteps(account.Ratchet.Parts(total.Points).Select(RatchetPart))
            .WithSteps(proposal.Agreed(OverlayStep.Ratchet));
    }

    private static Derivation RatchetPart((Band<decimal> Band, ExactNumber Quantity) part)
    {
        var (range, factor) = (part.Band.Interval.InWords(Unit.Count), part.Band.Outcome);
        return new Derivation(SettlementRules.Ratchet, LocalizedText.Of(
                $"{Sentence(range.Dutch)}: {part.Quantity.ToText(LanguageCode.Dutch)} × {LanguageFormat.Dutch.Number(factor)}", $"{Sentence(range.English)}: {part.Quantity.ToText(LanguageCode.English)} × {LanguageFormat.English.Number(factor)}"),
            new DerivedValue.Exact(part.Quantity * ExactNumber.Of(factor), Unit.Points));
    }

    private static IEnumerable<Derivation> Sums(SettlementProposal proposal)
    {
        foreach (var kind in new[] { ConsequenceKind.Malus, ConsequenceKind.Bonus })
        {
            var lines = proposal.Lines.Where(l => l.Rule.Kind == kind && l.Outcome == LineOutcome.Counted).ToList();
            if (lines.Count > 0)
            {
                yield return new Derivation(SettlementRules.Sum, kind == ConsequenceKind.Malus ? LocalizedText.Of("Malus samen, voor plafonds", "Malus together, before caps") : LocalizedText.Of("Bonus samen, voor plafonds", "Bonus together, before caps"),
                    lines.Aggregate(ExactNumber.Zero, (sum, l) => sum + l.BeforeCaps).InMoney(proposal.Scheme.Currency)).WithSteps(proposal.Agreed(OverlayStep.Sum));
            }
        }
    }

    private static Derivation Cap(AppliedCap applied, SettlementProposal proposal)
    {
        var currency = proposal.Scheme.Currency;
        var (dutch, english) = (Sentence(applied.Cap.ToText(LanguageCode.Dutch)), Sentence(applied.Cap.ToText(LanguageCode.English)));
        var kind = applied.Cap.Kind == ConsequenceKind.Malus ? "malus" : "bonus";
        var step = new Derivation(SettlementRules.Cap, applied.Binds
                ? LocalizedText.Of($"{dutch} ({kind}): bereikt", $"{english} ({kind}): reached")
                : LocalizedText.Of($"{dutch} ({kind}): niet bereikt", $"{english} ({kind}): not reached"), applied.After.InMoney(currency))
            .WithInput(LocalizedText.Of("plafond", "limit"), applied.Limit.InMoney(currency));
        if (applied.Cap is { Scope: CapScope.Contract, Share: not null })
            step = step.WithInput(proposal.Basis.ContractCharge is null
                ? LocalizedText.Of("vergoeding tot nu toe, omdat die over het contract niet is opgegeven", "charges so far, because that over the contract is not stated")
                : LocalizedText.Of("vergoeding over het contract", "charge over the contract"), applied.Charges.InMoney(currency));
        if (applied.Used.Sign > 0)
            step = step.WithInput(LocalizedText.Of("eerder verrekend", "settled before"), applied.Used.InMoney(currency)).WithInput(LocalizedText.Of("ruimte", "room"), applied.Room.InMoney(currency));
        if (applied.Binds)
            step = step.WithInput(LocalizedText.Of("niet verrekend", "not charged"), new DerivedValue.Statement(NotCharged(applied, currency)));
        return applied.Cap.Clause is { } clause ? step.WithClause(clause) : step;
    }

    private static LocalizedText NotCharged(AppliedCap applied, Currency currency)
    {
        var (part, whole) = (applied.NotCharged.InMoney(currency), applied.Before.InMoney(currency));
        return LocalizedText.Of($"{part.ToText(LanguageCode.Dutch)} van {whole.ToText(LanguageCode.Dutch)}", $"{part.ToText(LanguageCode.English)} of {whole.ToText(LanguageCode.English)}");
    }

    private static Derivation EarnedBack(EarnedBack earned, CompensationScheme scheme)
    {
        var name = scheme.Rules.Select(r => r.Norm).FirstOrDefault(n => n.Id.Equals(earned.Norm))?.Name ?? LocalizedText.Same(earned.Norm.Value);
        var step = new Derivation(SettlementRules.EarnBack, LocalizedText.Of(
                $"Terugverdiend: de malus op {name.Dutch} over {earned.Period.ToText(LanguageCode.Dutch)}", $"Earned back: the malus on {name.English} over {earned.Period.ToText(LanguageCode.English)}"), earned.Amount.InMoney(scheme.Currency))
            .WithInput(LocalizedText.Of("toen verrekend", "charged then"), new DerivedValue.Amount(earned.Malus))
            .WithInput(LocalizedText.Of("deel", "part"), new DerivedValue.Share(scheme.EarnBack!.Share));
        return scheme.EarnBack.Clause is { } clause ? step.WithClause(clause) : step;
    }

    private static IEnumerable<Derivation> Netted(SettlementProposal proposal)
    {
        if (proposal.Scheme.Netting == Netting.Netted && proposal.ExactBonus.Sign + proposal.ExactMalus.Sign > 0)
        {
            yield return new Derivation(SettlementRules.Netting, LocalizedText.Of("Gesaldeerd: malus min bonus", "Set off: malus less bonus"), proposal.ExactNet.InMoney(proposal.Scheme.Currency))
                .WithInput(LocalizedText.Same("malus"), proposal.ExactMalus.InMoney(proposal.Scheme.Currency))
                .WithInput(LocalizedText.Same("bonus"), proposal.ExactBonus.InMoney(proposal.Scheme.Currency))
                .WithSteps(proposal.Agreed(OverlayStep.Net));
        }
    }

    private static IEnumerable<Derivation> Terms(SettlementProposal proposal)
    {
        if (proposal.Scheme.Terms is not { } terms)
            yield break;
        var step = new Derivation(SettlementRules.Terms, LocalizedText.Of("Wijze van verrekening", "Form of settlement"), new DerivedValue.Statement(terms.Form switch
        {
            SettlementForm.NextInvoice => LocalizedText.Of("op de eerstvolgende factuur; in geld waar die niet toereikt", "on the next invoice; in cash where that is not enough"),
            SettlementForm.Cash => LocalizedText.Of("in geld", "in cash"),
            _ => LocalizedText.Of("met een creditnota", "by a credit note"),
        }));
        yield return terms.LastClaimDay(proposal.Basis.Period.End) is { } day ? step.WithInput(LocalizedText.Of("te claimen uiterlijk op", "to be claimed at the latest on"), new DerivedValue.Date(day)) : step;
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
