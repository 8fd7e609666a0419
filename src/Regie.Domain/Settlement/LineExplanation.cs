using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>How the consequence of one judgement came about, as a tree.</summary>
internal static class LineExplanation
{
    public static Derivation Of(SettlementProposal proposal, SettlementLine line, bool judgedAbove)
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

        // A table that gives nothing for a value is worked out too: the next band is what people ask about.
        if (line.Outcome != LineOutcome.Counted && (line.Outcome != LineOutcome.NoConsequence || line.Assessment.Verdict.Kind != Consequences.Wanted(rule)))
            return step;
        step = step.WithSteps(SettlementWorking.Of(line)).WithSteps(proposal.Agreed(OverlayStep.Consequence, line.Amount.InBasis(rule.Basis)));
        if (rule.Repetition is { } repetition)
        {
            step = step.WithStep(new Derivation(SettlementRules.Repetition, repetition.Count == RepetitionCount.ConsecutivePeriods
                ? LocalizedText.Of("Factor voor herhaling in opeenvolgende perioden", "Factor for repetition in consecutive periods")
                : LocalizedText.Of($"Factor voor herhaling in de laatste {repetition.Window} perioden", $"Factor for repetition in the last {repetition.Window} periods"), new DerivedValue.Exact(line.Factor, Unit.Count)))
                .WithSteps(proposal.Agreed(OverlayStep.Repetition));
        }

        if (line.Outcome == LineOutcome.NoConsequence)
            return step;
        step = step.WithSteps(proposal.Agreed(OverlayStep.Event, line.Weighed.InBasis(rule.Basis)));
        if (rule.Basis is ConsequenceBasis.OfCharge charge)
            step = step.WithStep(Basis(proposal, charge));
        return (rule.Basis is ConsequenceBasis.Amount ? step : step.WithStep(new Derivation(SettlementRules.Amount, rule.Basis is ConsequenceBasis.Points
                ? LocalizedText.Of("Deel van wat de rekening kost", "Part of what the account costs")
                : LocalizedText.Of("In geld", "In money"), line.BeforeCaps.InMoney(proposal.Scheme.Currency))))
            .WithSteps(proposal.Agreed(OverlayStep.Amount, line.BeforeCaps.InMoney(proposal.Scheme.Currency)));
    }

    private static DerivedValue Outcome(SettlementLine line) => line.Outcome switch
    {
        LineOutcome.NoConsequence => new DerivedValue.Statement(LocalizedText.Of("geen gevolg", "no consequence")),
        LineOutcome.BeddingIn => new DerivedValue.Statement(LocalizedText.Of("geen gevolg: inregelperiode", "no consequence: bedding-in")),
        LineOutcome.Held when line.Assessment.Verdict.Kind == VerdictKind.NotMet => new DerivedValue.Statement(LocalizedText.Of("aangehouden: zonder gegevens niet gehaald, maar geen waarde om het gevolg uit te berekenen", "held: not met without data, but no value to work the consequence out from")),
        LineOutcome.Held => new DerivedValue.Statement(LocalizedText.Of("aangehouden: " + line.Assessment.Verdict.Label.Dutch, "held: " + line.Assessment.Verdict.Label.English)),
        LineOutcome.NotAssessed => new DerivedValue.Statement(LocalizedText.Of("geen gevolg: " + line.Assessment.Verdict.Label.Dutch, "no consequence: " + line.Assessment.Verdict.Label.English)),
        LineOutcome.SameEvent => new DerivedValue.Statement(LocalizedText.Of("niet verrekend: dezelfde gebeurtenissen hebben al een groter gevolg", "not charged: the same events have a larger consequence already")),
        _ => line.Weighed.InBasis(line.Rule.Basis),
    };

    private static Derivation Basis(SettlementProposal proposal, ConsequenceBasis.OfCharge charge) => charge.Shares.Aggregate(
        new Derivation(SettlementRules.Basis, LocalizedText.Of("Grondslag van de procenten", "What the percents are of"), charge.PartOf(ExactNumber.Of(proposal.Basis.Charge.Amount)).InMoney(proposal.Scheme.Currency)),
        (step, share) => step.WithInput(share.Name, new DerivedValue.Share(share.Share)));
}
