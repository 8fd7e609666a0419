using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Amendments;

/// <summary>Tests a modification on one ground.</summary>
internal static class GroundTest
{
    public static GroundAnswer Of(ProcurementGround ground, ProcuredContract contract, ProposedModification modification, DeMinimisRoom room)
    {
        // Of several ways to fit a ground the best counts; of equally good ones the first.
        var way = GroundRequirement.Of(ground).OrderBy(facts => Outcome(facts, modification)).First();
        var failing = Amounts(ground, contract, modification, room).Where(amount => !amount.IsKept).ToList();
        var outcome = failing.Count > 0 ? GroundOutcome.NotAdmitted : Outcome(way, modification);
        var reasons = way.Where(f => modification.AnswerTo(f.Fact) != f.Needed).Select(f => Reason(f.Fact, modification.AnswerTo(f.Fact))).Concat(failing.Select(amount => amount.Reason));
        var facts = GroundRequirement.Of(ground).SelectMany(f => f).Select(f => f.Fact).Distinct()
            .Select(fact => new Derivation(ModificationRules.Fact, Sentence(fact.Label()), new DerivedValue.Statement(modification.AnswerTo(fact).Label())));
        var derivation = new Derivation(GroundRequirement.Rule(ground), Sentence(ground.Label()), new DerivedValue.Statement(outcome.Label()))
            .WithSteps(facts)
            .WithSteps(Amounts(ground, contract, modification, room).Select(amount => amount.Step));
        return new GroundAnswer(ground, outcome, reasons.ToValueList(), derivation);
    }

    public static Derivation Left(DeMinimisRoom room, LocalizedText label) => new(ModificationRules.Room, label, InMoney(room.Left, room.Used.Currency));

    private static GroundOutcome Outcome(IEnumerable<(ModificationFact Fact, FactAnswer Needed)> way, ProposedModification modification) => way.Max(f =>
        modification.AnswerTo(f.Fact) is var answer && answer == f.Needed ? GroundOutcome.Admitted
        : answer == FactAnswer.NotEstablished ? GroundOutcome.NotEstablished
        : GroundOutcome.NotAdmitted);

    private static IEnumerable<(bool IsKept, LocalizedText Reason, Derivation Step)> Amounts(ProcurementGround ground, ProcuredContract contract, ProposedModification modification, DeMinimisRoom room)
    {
        if (ground is ProcurementGround.AdditionalWork or ProcurementGround.UnforeseenCircumstances && contract.Regime.Ceiling is { } share)
            yield return Ceiling(contract, modification, share);
        if (ground != ProcurementGround.DeMinimis)
            yield break;

        var after = room.After(modification.Value);
        var sum = ExactNumber.Of(after.Used.Amount).Abs();
        yield return (true, LocalizedText.Same(""), new Derivation(ModificationRules.NetSum, LocalizedText.Of("Netto som van alle bagatelwijzigingen", "Net sum of all de-minimis modifications"), new DerivedValue.Amount(after.Used))
            .WithInput(LocalizedText.Of("eerdere", "earlier ones"), new DerivedValue.Amount(room.Used))
            .WithInput(LocalizedText.Of("deze", "this one"), new DerivedValue.Amount(modification.Value)));
        yield return Below(sum, after, after.ShareOfValue, new Derivation(ModificationRules.ShareOfValue, LocalizedText.Of("Moet onder het deel van de opdrachtwaarde blijven", "Must stay below the share of the contract value"), InMoney(after.ShareOfValue, after.Used.Currency))
            .WithInput(LocalizedText.Of("deel", "share"), new DerivedValue.Share(after.Share))
            .WithInput(LocalizedText.Of("opdrachtwaarde", "contract value"), new DerivedValue.Amount(contract.ReferenceValue)));
        yield return Below(sum, after, ExactNumber.Of(after.Threshold.Amount), new Derivation(ModificationRules.Threshold, LocalizedText.Of("Moet onder de aanbestedingsdrempel blijven", "Must stay below the procurement threshold"), new DerivedValue.Amount(after.Threshold))
            .WithInput(LocalizedText.Of("soort opdracht", "kind of contract"), new DerivedValue.Statement(contract.Subject.Label())));
    }

    private static (bool IsKept, LocalizedText Reason, Derivation Step) Ceiling(ProcuredContract contract, ProposedModification modification, Percentage share)
    {
        var ceiling = ExactNumber.Of(contract.ReferenceValue.Amount) * ExactNumber.Of(share.Value) / ExactNumber.Of(100);
        var most = InMoney(ceiling, contract.ReferenceValue.Currency);
        var step = new Derivation(ModificationRules.Ceiling, LocalizedText.Of("Mag per wijziging ten hoogste toevoegen", "May add at most, each time"), most)
            .WithInput(LocalizedText.Of("deel", "share"), new DerivedValue.Share(share))
            .WithInput(LocalizedText.Of("opdrachtwaarde", "contract value"), new DerivedValue.Amount(contract.ReferenceValue));
        return (ExactNumber.Of(modification.Value.Amount) <= ceiling, LocalizedText.Of(
            $"zij voegt {modification.Value.ToText(LanguageCode.Dutch)} toe, meer dan {most.ToText(LanguageCode.Dutch)} ({share.ToText(LanguageCode.Dutch)} van de opdrachtwaarde)",
            $"it adds {modification.Value.ToText(LanguageCode.English)}, more than {most.ToText(LanguageCode.English)} ({share.ToText(LanguageCode.English)} of the contract value)"), step);
    }

    private static (bool IsKept, LocalizedText Reason, Derivation Step) Below(ExactNumber sum, DeMinimisRoom after, ExactNumber limit, Derivation step) => (sum < limit, LocalizedText.Of(
        $"alle bagatelwijzigingen samen komen op {after.Used.ToText(LanguageCode.Dutch)}, niet onder {step.Value.ToText(LanguageCode.Dutch)}",
        $"all de-minimis modifications together come to {after.Used.ToText(LanguageCode.English)}, not below {step.Value.ToText(LanguageCode.English)}"), step);

    private static LocalizedText Reason(ModificationFact fact, FactAnswer answer) => answer == FactAnswer.NotEstablished
        ? LocalizedText.Of($"niet vastgesteld: {fact.Label().Dutch}", $"not established: {fact.Label().English}")
        : LocalizedText.Of($"{(answer == FactAnswer.Yes ? "wel" : "niet")} zo: {fact.Label().Dutch}", $"{(answer == FactAnswer.Yes ? "so" : "not so")}: {fact.Label().English}");

    private static DerivedValue InMoney(ExactNumber amount, Currency currency) => amount.TryToDecimal(out var value)
        ? new DerivedValue.Amount(Money.Of(value, currency))
        : new DerivedValue.Statement(LocalizedText.Of(currency.Code + " " + amount.ToText(LanguageCode.Dutch), currency.Code + " " + amount.ToText(LanguageCode.English)));

    private static LocalizedText Sentence(LocalizedText text) => LocalizedText.Of(Sentence(text.Dutch), Sentence(text.English));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
