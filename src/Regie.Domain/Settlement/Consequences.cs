using System.Linq;
using Regie.Compensation;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>The amount by a rule for a judgement, before any overlay.</summary>
internal static class Consequences
{
    /// <summary>The amount, in what the basis of the rule is.</summary>
    /// <remarks>
    /// Where a change of the target splits the period, percents of the charge are taken of each part pro rata by days; of points and money there is one
    /// consequence, the largest, because a norm is breached at most once in a period.
    /// </remarks>
    public static ExactNumber Of(CompensationRule rule, NormAssessment assessment)
    {
        var wanted = rule.Kind == ConsequenceKind.Malus ? VerdictKind.NotMet : VerdictKind.Met;
        var parts = assessment.Parts.Where(p => p.Verdict.Kind == wanted || (assessment.Parts.Count == 1 && assessment.Verdict.Kind == wanted)).ToList();
        if (rule.Function.CountsEvents || parts.Count == 0)
            return rule.Function.Of(rule.Kind, new ConsequenceCause(assessment.Value, rule.Norm.Indicator.Scale.Direction, Events(assessment)));
        var amounts = parts.Select(p => (Amount: rule.Function.Of(rule.Kind, Cause(rule, p)), p.Period.Days)).ToList();
        if (parts.Count == 1 && assessment.Parts.Count == 1)
            return amounts[0].Amount;
        var days = assessment.Parts.Sum(p => p.Period.Days);
        return rule.Basis is ConsequenceBasis.OfCharge
            ? amounts.Aggregate(ExactNumber.Zero, (sum, a) => sum + (a.Amount * ExactNumber.Quotient(a.Days, days)))
            : amounts.Max(a => a.Amount);
    }

    public static ConsequenceCause Cause(CompensationRule rule, AssessedPart part) => new(part.Value, rule.Norm.Indicator.Scale.Direction, ValueList<EventQuantity>.Empty);

    private static ValueList<EventQuantity> Events(NormAssessment assessment) => assessment.Missed
        .Select(o => new EventQuantity(o.Id, o.Found is { } found ? ExactNumber.Of(found.Amount).Abs() : ExactNumber.Zero)).ToValueList();
}
