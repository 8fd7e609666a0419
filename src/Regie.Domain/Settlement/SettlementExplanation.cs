using System;
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
    public static Derivation Of(SettlementProposal proposal, SettlementReader reader)
    {
        var (scheme, period) = (proposal.Scheme, proposal.Basis.Period);
        var (character, who) = (scheme.Character.Label(), WhoPays(proposal.Balance.Amount, reader));
        return new Derivation(SettlementRules.Settlement, LocalizedText.Of(
                $"{Sentence(character.Dutch)} over {period.ToText(LanguageCode.Dutch)}, {who.Dutch}",
                $"{Sentence(character.English)} over {period.ToText(LanguageCode.English)}, {who.English}"),
            new DerivedValue.Amount(proposal.Balance.Amount >= 0 ? proposal.Balance : -proposal.Balance))
            .WithInput(LocalizedText.Of("vergoeding over de periode", "charge over the period"), new DerivedValue.Amount(proposal.Basis.Charge))
            .WithSteps(proposal.Lines.Select((line, i) => Line(proposal, line, proposal.Lines.Take(i).Any(l => l.Assessment.Equals(line.Assessment)))))
            .WithSteps(proposal.Accounts.Where(a => a.Points.Sign > 0).Select(a => Account(proposal, a)))
            .WithSteps(Sums(proposal))
            .WithSteps(proposal.Caps.Where(c => c.Before.Sign > 0).Select(c => Cap(c, scheme.Currency)))
            .WithSteps(Agreed(proposal, OverlayStep.Caps))
            .WithSteps(Netted(proposal))
            .WithSteps(proposal.EarnedBack.Select(e => EarnedBack(e, scheme)))
            .WithSteps(Agreed(proposal, OverlayStep.EarnBack))
            .WithSteps(LastRoundings(proposal))
            .WithSteps(Terms(proposal));
    }

    /// <summary>An amount in what a basis is: percents, points, or money.</summary>
    public static DerivedValue InBasis(ConsequenceBasis basis, ExactNumber amount) => basis switch
    {
        ConsequenceBasis.OfCharge => new DerivedValue.Exact(amount, Unit.Percent),
        ConsequenceBasis.Points => new DerivedValue.Exact(amount, Unit.Points),
        ConsequenceBasis.Amount money => InMoney(amount, money.Currency),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No basis."),
    };

    private static LocalizedText WhoPays(decimal balance, SettlementReader reader) => (Math.Sign(balance), reader) switch
    {
        (0, _) => LocalizedText.Of("niets te verrekenen", "nothing to settle"),
        (1, SettlementReader.Obligated) or (-1, SettlementReader.Beneficiary) => LocalizedText.Of("u betaalt", "you pay"),
        (1, SettlementReader.Beneficiary) or (-1, SettlementReader.Obligated) => LocalizedText.Of("u ontvangt", "you receive"),
        (1, _) => LocalizedText.Of("te betalen door de opdrachtnemer", "to be paid by the contractor"),
        _ => LocalizedText.Of("te ontvangen door de opdrachtnemer", "to be received by the contractor"),
    };

    private static Derivation Line(SettlementProposal proposal, SettlementLine line, bool judgedAbove)
    {
        var rule = line.Rule;
        var group = line.Assessment.Group.ToString();
        var kind = rule.Kind == ConsequenceKind.Malus ? "Malus" : "Bonus";
        var step = new Derivation(SettlementRules.Line, LocalizedText.Of(
            $"{kind}, {rule.Norm.Name.Dutch}{(group.Length == 0 ? "" : " – " + group)}", $"{kind}, {rule.Norm.Name.English}{(group.Length == 0 ? "" : " – " + group)}"), Outcome(line));
        if ((rule.Clause ?? rule.Norm.Clause) is { } clause)
            step = step.WithClause(clause);
        if (line.CountedElsewhere.Count > 0)
        {
            step = step.WithStep(new Derivation(SettlementRules.SameEvent, LocalizedText.Of("Zonder de gebeurtenissen die al bij een groter gevolg meetellen", "Without the events that already count for a larger consequence"),
                new DerivedValue.Number(line.CountedElsewhere.Count, Unit.Count)).WithInput(LocalizedText.Of("welke", "which"), new DerivedValue.Statement(LocalizedText.Same(string.Join(", ", line.CountedElsewhere.Take(5)) + (line.CountedElsewhere.Count > 5 ? ", …" : "")))));
        }

        // A judgement that several lines rest on is written out once.
        step = step.WithStep(judgedAbove
            ? new Derivation(PerformanceRules.Norm, LocalizedText.Of("Oordeel, afgeleid zoals hierboven", "Verdict, derived as above"), new DerivedValue.Statement(line.Assessment.Verdict.Label))
            : line.Assessment.Explain());
        if (line.Outcome != LineOutcome.Counted)
            return step;
        step = step.WithSteps(SettlementWorking.Of(line)).WithSteps(Agreed(proposal, OverlayStep.Consequence, InBasis(rule.Basis, line.Amount)));
        if (rule.Repetition is { } repetition)
        {
            step = step.WithStep(new Derivation(SettlementRules.Repetition, repetition.Count == RepetitionCount.ConsecutivePeriods
                ? LocalizedText.Of("Factor voor herhaling in opeenvolgende perioden", "Factor for repetition in consecutive periods")
                : LocalizedText.Of($"Factor voor herhaling in de laatste {repetition.Window} perioden", $"Factor for repetition in the last {repetition.Window} periods"), new DerivedValue.Exact(line.Factor, Unit.Count)))
                .WithSteps(Agreed(proposal, OverlayStep.Repetition));
        }

        step = step.WithSteps(Agreed(proposal, OverlayStep.Event, InBasis(rule.Basis, line.Weighed)));
        if (rule.Basis is ConsequenceBasis.OfCharge charge)
            step = step.WithStep(Basis(proposal, charge));
        return (rule.Basis is ConsequenceBasis.Amount ? step : step.WithStep(new Derivation(SettlementRules.Amount, rule.Basis is ConsequenceBasis.Points
                ? LocalizedText.Of("Deel van wat de rekening kost", "Part of what the account costs")
                : LocalizedText.Of("In geld", "In money"), InMoney(line.BeforeCaps, proposal.Scheme.Currency))))
            .WithSteps(Agreed(proposal, OverlayStep.Amount, InMoney(line.BeforeCaps, proposal.Scheme.Currency)));
    }

    private static DerivedValue Outcome(SettlementLine line) => line.Outcome switch
    {
        LineOutcome.NoConsequence => new DerivedValue.Statement(LocalizedText.Of("geen gevolg", "no consequence")),
        LineOutcome.BeddingIn => new DerivedValue.Statement(LocalizedText.Of("geen gevolg: inregelperiode", "no consequence: bedding-in")),
        LineOutcome.Held when line.Assessment.Verdict.Kind == VerdictKind.NotMet => new DerivedValue.Statement(LocalizedText.Of("aangehouden: zonder gegevens niet gehaald, maar geen waarde om het gevolg uit te berekenen", "held: not met without data, but no value to work the consequence out from")),
        LineOutcome.Held => new DerivedValue.Statement(LocalizedText.Of("aangehouden: " + line.Assessment.Verdict.Label.Dutch, "held: " + line.Assessment.Verdict.Label.English)),
        LineOutcome.NotAssessed => new DerivedValue.Statement(LocalizedText.Of("geen gevolg: " + line.Assessment.Verdict.Label.Dutch, "no consequence: " + line.Assessment.Verdict.Label.English)),
        LineOutcome.SameEvent => new DerivedValue.Statement(LocalizedText.Of("niet verrekend: dezelfde gebeurtenissen hebben al een groter gevolg", "not charged: the same events have a larger consequence already")),
        _ => InBasis(line.Rule.Basis, line.Weighed),
    };

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
            .WithSteps(Agreed(proposal, OverlayStep.Account))
            .WithSteps(account.Ratchet.Parts(total.Points).Select(RatchetPart))
            .WithSteps(Agreed(proposal, OverlayStep.Ratchet));
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
                    InMoney(lines.Aggregate(ExactNumber.Zero, (sum, l) => sum + l.BeforeCaps), proposal.Scheme.Currency)).WithSteps(Agreed(proposal, OverlayStep.Sum));
            }
        }
    }

    private static Derivation Cap(AppliedCap applied, Currency currency)
    {
        var (dutch, english) = (Sentence(applied.Cap.ToText(LanguageCode.Dutch)), Sentence(applied.Cap.ToText(LanguageCode.English)));
        var kind = applied.Cap.Kind == ConsequenceKind.Malus ? "malus" : "bonus";
        var step = new Derivation(SettlementRules.Cap, applied.Binds
                ? LocalizedText.Of($"{dutch} ({kind}): bereikt", $"{english} ({kind}): reached")
                : LocalizedText.Of($"{dutch} ({kind}): niet bereikt", $"{english} ({kind}): not reached"), InMoney(applied.After, currency))
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
        var name = scheme.Rules.Select(r => r.Norm).FirstOrDefault(n => n.Id.Equals(earned.Norm))?.Name ?? LocalizedText.Same(earned.Norm.Value);
        var step = new Derivation(SettlementRules.EarnBack, LocalizedText.Of(
                $"Terugverdiend: de malus op {name.Dutch} over {earned.Period.ToText(LanguageCode.Dutch)}", $"Earned back: the malus on {name.English} over {earned.Period.ToText(LanguageCode.English)}"), InMoney(earned.Amount, scheme.Currency))
            .WithInput(LocalizedText.Of("toen verrekend", "charged then"), new DerivedValue.Amount(earned.Malus))
            .WithInput(LocalizedText.Of("deel", "part"), new DerivedValue.Share(scheme.EarnBack!.Share));
        return scheme.EarnBack.Clause is { } clause ? step.WithClause(clause) : step;
    }

    // A rounding that a clause demands is a step of its own, where it stands.
    private static IEnumerable<Derivation> Agreed(SettlementProposal proposal, OverlayStep at, DerivedValue? value = null)
    {
        if (proposal.Scheme.Roundings.At(at) is { } rounding)
        {
            var (label, words) = (at.Label(), LocalizedText.Of(rounding.ToText(LanguageCode.Dutch), rounding.ToText(LanguageCode.English)));
            yield return value is null
                ? new Derivation(SettlementRules.Rounding, LocalizedText.Of($"Afgerond zoals afgesproken, {label.Dutch}", $"Rounded as agreed, {label.English}"), new DerivedValue.Statement(words))
                : new Derivation(SettlementRules.Rounding, LocalizedText.Of($"Afgerond zoals afgesproken, {label.Dutch}: {words.Dutch}", $"Rounded as agreed, {label.English}: {words.English}"), value);
        }
    }

    private static IEnumerable<Derivation> Netted(SettlementProposal proposal)
    {
        if (proposal.Scheme.Netting == Netting.Netted && proposal.ExactBonus.Sign + proposal.ExactMalus.Sign > 0)
        {
            yield return new Derivation(SettlementRules.Netting, LocalizedText.Of("Gesaldeerd: malus min bonus", "Set off: malus less bonus"), InMoney(proposal.ExactNet, proposal.Scheme.Currency))
                .WithInput(LocalizedText.Same("malus"), InMoney(proposal.ExactMalus, proposal.Scheme.Currency))
                .WithInput(LocalizedText.Same("bonus"), InMoney(proposal.ExactBonus, proposal.Scheme.Currency))
                .WithSteps(Agreed(proposal, OverlayStep.Net));
        }
    }

    private static IEnumerable<Derivation> LastRoundings(SettlementProposal proposal)
    {
        (ExactNumber Exact, decimal Rounded, LocalizedText What)[] amounts = proposal.Scheme.Netting == Netting.Netted
            ? [(proposal.ExactNet - proposal.ExactEarnedBack, proposal.Balance.Amount, LocalizedText.Of("Saldo", "Balance"))]
            :
            [
                (proposal.ExactMalus, proposal.Malus.Amount, LocalizedText.Same("Malus")),
                (proposal.ExactBonus, proposal.Bonus.Amount, LocalizedText.Same("Bonus")),
                (proposal.ExactEarnedBack, proposal.GivenBack.Amount, LocalizedText.Of("Teruggegeven", "Given back")),
            ];
        foreach (var (exact, rounded, what) in amounts.Where(a => a.Exact != ExactNumber.Of(a.Rounded)))
        {
            var how = ExactNumber.Of(rounded) == exact.Round(proposal.LastRounding)
                ? LocalizedText.Of(proposal.LastRounding.ToText(LanguageCode.Dutch), proposal.LastRounding.ToText(LanguageCode.English))
                : LocalizedText.Of("afgekapt, om binnen het plafond te blijven", "cut off, to stay within the cap");
            yield return new Derivation(SettlementRules.Rounding, LocalizedText.Of($"{what.Dutch} afgerond, {how.Dutch}", $"{what.English} rounded, {how.English}"), new DerivedValue.Amount(Money.Of(rounded, proposal.Scheme.Currency)))
                .WithInput(LocalizedText.Of("van", "from"), InMoney(exact, proposal.Scheme.Currency));
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

    private static DerivedValue InMoney(ExactNumber amount, Currency currency) => amount.TryToDecimal(out var value)
        ? new DerivedValue.Amount(Money.Of(value, currency))
        : new DerivedValue.Statement(LocalizedText.Of((currency == Currency.Eur ? "€" : currency.Code) + " " + amount.ToText(LanguageCode.Dutch), currency.Code + " " + amount.ToText(LanguageCode.English)));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
