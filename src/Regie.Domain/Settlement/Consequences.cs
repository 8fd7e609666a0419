using System.Collections.Generic;
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
    /// Where a change of the target splits the period, or the norm begins in it, percents of the charge are taken of each part pro rata by days; of points and
    /// money there is one consequence, the largest, because a norm is breached at most once in a period.
    /// </remarks>
    public static ExactNumber Of(CompensationRule rule, NormAssessment assessment)
    {
        var parts = Parts(rule, assessment).ToList();
        if (rule.Function.CountsEvents || parts.Count == 0)
            return rule.Function.Of(rule.Kind, OfEvents(rule, assessment));
        return rule.Basis is ConsequenceBasis.OfCharge
            ? parts.Aggregate(ExactNumber.Zero, (sum, p) => sum + (Amount(rule, p) * ExactNumber.Quotient(p.Period.Days, assessment.Period.Days)))
            : parts.Max(p => Amount(rule, p));
    }

    /// <summary>The parts of the period that a consequence follows from.</summary>
    public static IEnumerable<AssessedPart> Parts(CompensationRule rule, NormAssessment assessment)
    {
        var wanted = rule.Kind == ConsequenceKind.Malus ? VerdictKind.NotMet : VerdictKind.Met;
        return assessment.Parts.Where(p => p.Verdict.Kind == wanted || (assessment.Parts.Count == 1 && assessment.Verdict.Kind == wanted));
    }

    /// <summary>The cause in a part: its value as it was compared with the target.</summary>
    public static ConsequenceCause OfPart(CompensationRule rule, AssessedPart part) =>
        new(part.Value is { } value ? Counting.Comparable(rule.Norm, part.Period, value) : null, rule.Norm.Indicator.Scale.Direction, ValueList<EventQuantity>.Empty);

    /// <summary>The cause in the events that went wrong.</summary>
    public static ConsequenceCause OfEvents(CompensationRule rule, NormAssessment assessment)
    {
        var direction = rule.Norm.Indicator.Scale.Direction;
        return new ConsequenceCause(assessment.Value, direction, assessment.Missed.Select(o => new EventQuantity(o.Id, Quantity(o.Found, direction))).ToValueList());
    }

    // Brought to a whole period for the comparison, and back to the part for what is charged by it.
    private static ExactNumber Amount(CompensationRule rule, AssessedPart part)
    {
        var amount = rule.Function.Of(rule.Kind, OfPart(rule, part));
        return rule.Basis is not ConsequenceBasis.OfCharge && Counting.IsProRata(rule.Norm, part.Period)
            ? amount * ExactNumber.Quotient(part.Period.Days, part.Period.WholeDays)
            : amount;
    }

    // What went wrong: of a part the bad side, of a value all of it, of a thing that was only counted one.
    private static ExactNumber Quantity(Measured? found, Direction direction) => found switch
    {
        Measured.Value value => ExactNumber.Of(value.Amount).Abs(),
        Measured.Part part when direction == Direction.HigherIsBetter => ExactNumber.Max(ExactNumber.Zero, ExactNumber.Of(part.Whole) - ExactNumber.Of(part.Amount)),
        Measured.Part part => ExactNumber.Of(part.Amount).Abs(),
        _ => ExactNumber.One,
    };
}
