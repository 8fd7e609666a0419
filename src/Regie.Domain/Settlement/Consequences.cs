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
        var parts = OfParts(rule, assessment);
        if (rule.Function.CountsEvents || parts.Count == 0)
            return rule.Function.Of(rule.Kind, OfEvents(rule, assessment));
        return rule.Basis is ConsequenceBasis.OfCharge
            ? parts.Aggregate(ExactNumber.Zero, (sum, p) => sum + (p.Amount * ExactNumber.Quotient(p.Part.Period.Days, assessment.Period.Days)))
            : parts.Max(p => p.Amount);
    }

    /// <summary>The judgement that a rule attaches a consequence to.</summary>
    public static VerdictKind Wanted(CompensationRule rule) => rule.Kind == ConsequenceKind.Malus ? VerdictKind.NotMet : VerdictKind.Met;

    /// <summary>The parts of the period that a consequence follows from, with what each comes to by itself.</summary>
    public static IReadOnlyList<(AssessedPart Part, ExactNumber Amount)> OfParts(CompensationRule rule, NormAssessment assessment) =>
    [
        .. from part in assessment.Parts
           where part.Verdict.Kind == Wanted(rule) || (assessment.Parts.Count == 1 && assessment.Verdict.Kind == Wanted(rule))
           select (part, Amount(rule, part)),
    ];

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
