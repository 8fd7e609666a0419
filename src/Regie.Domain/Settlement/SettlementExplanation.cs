using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>How a settlement came about, as a tree: the overlays in their order.</summary>
internal static class SettlementExplanation
{
    public static Derivation Of(SettlementProposal proposal)
    {
        var (scheme, period) = (proposal.Scheme, proposal.Basis.Period);
        var owes = proposal.Balance.Amount >= 0;
        var root = new Derivation(SettlementRules.Settlement, LocalizedText.Of(
                $"{Sentence(scheme.Character.Label().Dutch)} over {period.ToText(LanguageCode.Dutch)}, {(owes ? "te voldoen door de opdrachtnemer" : "te ontvangen door de opdrachtnemer")}",
                $"{Sentence(scheme.Character.Label().English)} over {period.ToText(LanguageCode.English)}, {(owes ? "to be paid by the contractor" : "to be received by the contractor")}"),
            new DerivedValue.Amount(owes ? proposal.Balance : -proposal.Balance))
            .WithInput(LocalizedText.Of("vergoeding over de periode", "charge over the period"), new DerivedValue.Amount(proposal.Basis.Charge));
        return root
            .WithSteps(proposal.Lines.Select(line => Line(proposal, line)))
            .WithSteps(proposal.Accounts.Where(a => a.Points.Sign > 0).Select(a => Account(proposal, a)))
            .WithSteps(Sums(proposal))
            .WithSteps(proposal.Caps.Where(c => c.Before.Sign > 0).Select(c => Cap(c, scheme.Currency)))
            .WithSteps(proposal.EarnedBack.Select(e => EarnedBack(e, scheme)))
            .WithSteps(Roundings(proposal))
            .WithSteps(Terms(proposal));
    }

    private static Derivation Line(SettlementProposal proposal, SettlementLine line)
    {
        var rule = line.Rule;
        var group = line.Assessment.Group.ToString();
        var kind = rule.Kind == ConsequenceKind.Malus ? LocalizedText.Same("Malus") : LocalizedText.Same("Bonus");
        var step = new Derivation(SettlementRules.Line, LocalizedText.Of(
            $"{kind.Dutch} {rule.Norm.Name.Dutch}{(group.Length == 0 ? "" : " – " + group)}", $"{kind.English} {rule.Norm.Name.English}{(group.Length == 0 ? "" : " – " + group)}"), Outcome(proposal, line));
        if ((rule.Clause ?? rule.Norm.Clause) is { } clause)
            step = step.WithClause(clause);
        if (line.CountedElsewhere.Count > 0)
        {
            step = step.WithStep(new Derivation(SettlementRules.SameEvent, LocalizedText.Of("Zonder de gebeurtenissen die al bij een groter gevolg meetellen", "Without the events that already count for a larger consequence"),
                new DerivedValue.Number(line.CountedElsewhere.Count, Unit.Count)).WithInput(LocalizedText.Of("welke", "which"), new DerivedValue.Statement(LocalizedText.Same(string.Join(", ", line.CountedElsewhere.Take(5)) + (line.CountedElsewhere.Count > 5 ? ", …" : "")))));
        }

        step = step.WithStep(line.Assessment.Explain());
        if (line.Outcome != LineOutcome.Counted)
            return step;
        step = step.WithSteps(Position(line));
        if (rule.Repetition is { } repetition)
        {
            step = step.WithStep(new Derivation(SettlementRules.Repetition, repetition.Count == RepetitionCount.ConsecutivePeriods
                ? LocalizedText.Of("Factor voor herhaling in opeenvolgende perioden", "Factor for repetition in consecutive periods")
                : LocalizedText.Of($"Factor voor herhaling in de laatste {repetition.Window} perioden", $"Factor for repetition in the last {repetition.Window} periods"), new DerivedValue.Exact(line.Factor, Unit.Count)));
        }

        return rule.Basis is ConsequenceBasis.OfCharge { Shares.Count: > 0 } charge ? step.WithStep(Basis(proposal, charge)) : step;
    }

    private static DerivedValue Outcome(SettlementProposal proposal, SettlementLine line) => line.Outcome switch
    {
        LineOutcome.NoConsequence => new DerivedValue.Statement(LocalizedText.Of("geen gevolg", "no consequence")),
        LineOutcome.BeddingIn => new DerivedValue.Statement(LocalizedText.Of("geen gevolg: inregelperiode", "no consequence: bedding-in")),
        LineOutcome.Held => new DerivedValue.Statement(LocalizedText.Of("aangehouden: " + line.Assessment.Verdict.Label.Dutch, "held: " + line.Assessment.Verdict.Label.English)),
        LineOutcome.NotAssessed => new DerivedValue.Statement(LocalizedText.Of("geen gevolg: " + line.Assessment.Verdict.Label.Dutch, "no consequence: " + line.Assessment.Verdict.Label.English)),
        LineOutcome.SameEvent => new DerivedValue.Statement(LocalizedText.Of("niet verrekend: dezelfde gebeurtenissen hebben al een groter gevolg", "not charged: the same events have a larger consequence already")),
        _ => line.Rule.Basis switch
        {
            ConsequenceBasis.OfCharge => new DerivedValue.Exact(line.Weighed, Unit.Percent),
            ConsequenceBasis.Points => new DerivedValue.Exact(line.Weighed, Unit.Points),
            _ => InMoney(line.Weighed, proposal.Scheme.Currency),
        },
    };

    private static IEnumerable<Derivation> Position(SettlementLine line)
    {
        if (line.Rule.Function is not ConsequenceFunction.Banded banded)
            yield break;
        var unit = line.Rule.Norm.Indicator.Scale.Unit;
        foreach (var value in line.Assessment.Parts.Where(p => p.Verdict.Kind is VerdictKind.Met or VerdictKind.NotMet).Select(p => p.Value).OfType<ExactNumber>())
        {
            var (band, down, up) = banded.Amounts.PositionOf(value);
            var step = new Derivation(SettlementRules.Band, LocalizedText.Of($"Staffel {band.Interval}", $"Band {band.Interval}"), line.Rule.Basis is ConsequenceBasis.OfCharge
                ? new DerivedValue.Exact(ExactNumber.Of(band.Outcome), Unit.Percent)
                : new DerivedValue.Number(band.Outcome, line.Rule.Basis is ConsequenceBasis.Points ? Unit.Points : Unit.Count));
            if (down is { } below)
                step = step.WithInput(LocalizedText.Of("tot de staffel eronder", "to the band below"), new DerivedValue.Exact(below, unit));
            if (up is { } above)
                step = step.WithInput(LocalizedText.Of("tot de staffel erboven", "to the band above"), new DerivedValue.Exact(above, unit));
            yield return step;
        }
    }

    private static Derivation Basis(SettlementProposal proposal, ConsequenceBasis.OfCharge charge) => charge.Shares.Aggregate(
        new Derivation(SettlementRules.Basis, LocalizedText.Of("Grondslag van de procenten", "What the percents are of"), InMoney(charge.PartOf(ExactNumber.Of(proposal.Basis.Charge.Amount)), proposal.Scheme.Currency)),
        (step, share) => step.WithInput(share.Name, new DerivedValue.Share(share.Share)));

    private static Derivation Account(SettlementProposal proposal, AccountTotal total)
    {
        var account = total.Account;
        return new Derivation(SettlementRules.Account, account.Name, InMoney(total.Amount, proposal.Scheme.Currency))
            .WithInput(LocalizedText.Of("punten", "points"), new DerivedValue.Exact(total.Points, Unit.Points))
            .WithInput(LocalizedText.Of("gewogen", "weighed"), new DerivedValue.Exact(total.Weighed, Unit.Points))
            .WithInput(LocalizedText.Of("per punt", "per point"), new DerivedValue.Amount(account.PricePerPoint))
            .WithSteps(account.Ratchet.Parts(total.Points).Select(part => new Derivation(SettlementRules.Ratchet,
                LocalizedText.Of($"In {part.Band.Interval}: {part.Quantity.ToText(LanguageCode.Dutch)} × {LanguageFormat.Dutch.Number(part.Band.Outcome)}", $"In {part.Band.Interval}: {part.Quantity.ToText(LanguageCode.English)} × {LanguageFormat.English.Number(part.Band.Outcome)}"),
                new DerivedValue.Exact(part.Quantity * ExactNumber.Of(part.Band.Outcome), Unit.Points))));
    }

    private static IEnumerable<Derivation> Sums(SettlementProposal proposal)
    {
        foreach (var kind in new[] { ConsequenceKind.Malus, ConsequenceKind.Bonus })
        {
            var lines = proposal.Lines.Where(l => l.Rule.Kind == kind && l.Outcome == LineOutcome.Counted).ToList();
            if (lines.Count > 0)
            {
                yield return new Derivation(SettlementRules.Sum, kind == ConsequenceKind.Malus ? LocalizedText.Of("Malus samen, voor plafonds", "Malus together, before caps") : LocalizedText.Of("Bonus samen, voor plafonds", "Bonus together, before caps"),
                    InMoney(lines.Aggregate(ExactNumber.Zero, (sum, l) => sum + l.BeforeCaps), proposal.Scheme.Currency));
            }
        }
    }

    private static Derivation Cap(AppliedCap applied, Currency currency)
    {
        var (dutch, english) = (Sentence(applied.Cap.ToText(LanguageCode.Dutch)), Sentence(applied.Cap.ToText(LanguageCode.English)));
        var kind = applied.Cap.Kind == ConsequenceKind.Malus ? "malus" : "bonus";
        var step = new Derivation(SettlementRules.Cap, applied.Binds
                ? LocalizedText.Of($"{dutch} ({kind}): bindt", $"{english} ({kind}): binds")
                : LocalizedText.Of($"{dutch} ({kind}): bindt niet", $"{english} ({kind}): does not bind"), InMoney(applied.After, currency))
            .WithInput(LocalizedText.Of("plafond", "limit"), InMoney(applied.Limit, currency));
        if (applied.Used.Sign > 0)
            step = step.WithInput(LocalizedText.Of("eerder verrekend", "settled before"), InMoney(applied.Used, currency)).WithInput(LocalizedText.Of("ruimte", "room"), InMoney(applied.Room, currency));
        if (applied.Binds)
            step = step.WithInput(LocalizedText.Of("niet verrekend", "not charged"), new DerivedValue.Statement(NotCharged(applied, currency)));
        return applied.Cap.Clause is { } clause ? step.WithClause(clause) : step;
    }

    private static LocalizedText NotCharged(AppliedCap applied, Currency currency)
    {
        var (part, whole) = (InMoney(applied.NotCharged, currency), InMoney(applied.Before, currency));
        return LocalizedText.Of($"{part.ToText(LanguageCode.Dutch)} van {whole.ToText(LanguageCode.Dutch)}", $"{part.ToText(LanguageCode.English)} of {whole.ToText(LanguageCode.English)}");
    }

    private static Derivation EarnedBack(EarnedBack earned, CompensationScheme scheme)
    {
        var step = new Derivation(SettlementRules.EarnBack, LocalizedText.Of(
                $"Terugverdiend: malus van norm {earned.Norm} over {earned.Period.ToText(LanguageCode.Dutch)}", $"Earned back: malus of norm {earned.Norm} over {earned.Period.ToText(LanguageCode.English)}"), InMoney(earned.Amount, scheme.Currency))
            .WithInput(LocalizedText.Of("toen verrekend", "charged then"), new DerivedValue.Amount(earned.Malus))
            .WithInput(LocalizedText.Of("deel", "part"), new DerivedValue.Share(scheme.EarnBack!.Share));
        return scheme.EarnBack.Clause is { } clause ? step.WithClause(clause) : step;
    }

    private static IEnumerable<Derivation> Roundings(SettlementProposal proposal)
    {
        var currency = proposal.Scheme.Currency;
        foreach (var (step, rounding) in proposal.Scheme.Roundings.Roundings.Where(r => r.Step != OverlayStep.Money))
            yield return new Derivation(SettlementRules.Rounding, LocalizedText.Of($"Afgesproken afronding na stap {step}", $"Agreed rounding after step {step}"), new DerivedValue.Statement(LocalizedText.Same(rounding.ToString())));
        if (proposal.Scheme.Netting == Netting.Netted && proposal.ExactBonus.Sign + proposal.ExactMalus.Sign + proposal.ExactEarnedBack.Sign > 0)
        {
            yield return new Derivation(SettlementRules.Netting, LocalizedText.Of("Gesaldeerd: malus min bonus min teruggegeven", "Netted: malus less bonus less given back"),
                InMoney(proposal.ExactMalus - proposal.ExactBonus - proposal.ExactEarnedBack, currency));
        }

        ExactNumber[] exact = proposal.Scheme.Netting == Netting.Netted
            ? [proposal.ExactMalus - proposal.ExactBonus - proposal.ExactEarnedBack]
            : [proposal.ExactMalus, proposal.ExactBonus, proposal.ExactEarnedBack];
        foreach (var amount in exact.Where(a => a != a.Round(proposal.LastRounding)))
            yield return new Derivation(SettlementRules.Rounding, LocalizedText.Of($"Afgerond, {proposal.LastRounding}", $"Rounded, {proposal.LastRounding}"), InMoney(amount.Round(proposal.LastRounding), currency)).WithInput(LocalizedText.Of("van", "from"), InMoney(amount, currency));
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

    private static DerivedValue InMoney(ExactNumber amount, Currency currency) => amount.TryToDecimal(out var value)
        ? new DerivedValue.Amount(Money.Of(value, currency))
        : new DerivedValue.Statement(LocalizedText.Of(currency.Code + " " + amount.ToText(LanguageCode.Dutch), currency.Code + " " + amount.ToText(LanguageCode.English)));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
