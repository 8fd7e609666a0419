using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>How the amount of one line was worked out by its function, part by part, as steps of a derivation.</summary>
internal static class SettlementWorking
{
    public static IEnumerable<Derivation> Of(SettlementLine line)
    {
        var rule = line.Rule;
        if (rule.Function.CountsEvents)
            return [OfEvents(line, Consequences.OfEvents(rule, line.Assessment))];
        var parts = Consequences.Parts(rule, line.Assessment).ToList();
        if (parts.Count == 0)
            return rule.Function is ConsequenceFunction.Flat flat ? [Fixed(rule, flat)] : [];
        return parts.Select(part => WithShare(line, part, OfPart(rule, Consequences.OfPart(rule, part))));
    }

    private static Derivation OfPart(CompensationRule rule, ConsequenceCause cause)
    {
        var unit = rule.Norm.Indicator.Scale.Unit;
        switch (rule.Function)
        {
            case ConsequenceFunction.Flat flat:
                return Fixed(rule, flat);
            case ConsequenceFunction.Banded banded:
                return Band(rule, banded, cause.Value!.Value);
            case ConsequenceFunction.Linear linear:
                return Step(SettlementRules.Working, Beyond(rule, linear.Threshold), new DerivedValue.Exact(linear.DistanceOf(rule.Kind, cause), unit))
                    .WithInput(LocalizedText.Of("tarief per eenheid", "rate for each unit"), InBasis(rule, linear.Rate));
            case ConsequenceFunction.Stepped stepped:
                return Step(SettlementRules.Working, LocalizedText.Of(
                        $"{Beyond(rule, stepped.Threshold).Dutch}, {Counting(stepped.Counting).Dutch} van {Text(stepped.Step, unit, LanguageCode.Dutch)}",
                        $"{Beyond(rule, stepped.Threshold).English}, {Counting(stepped.Counting).English} of {Text(stepped.Step, unit, LanguageCode.English)}"), new DerivedValue.Exact(stepped.StepsOf(rule.Kind, cause), Unit.Count))
                    .WithInput(stepped.Units == WholeUnits.AsMeasured ? LocalizedText.Of("afstand", "distance") : LocalizedText.Of("afstand in hele eenheden", "distance in whole units"), new DerivedValue.Exact(stepped.DistanceOf(rule.Kind, cause), unit))
                    .WithInput(LocalizedText.Of("per stap", "for each step"), InBasis(rule, ExactNumber.Of(stepped.Value)));
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule.Function, "No function of a value.");
        }
    }

    private static Derivation OfEvents(SettlementLine line, ConsequenceCause cause)
    {
        var (rule, unit) = (line.Rule, line.Rule.Norm.Indicator.Scale.Unit);
        switch (rule.Function)
        {
            case ConsequenceFunction.EachEvent each:
                var weighed = each.Repeats.Weigh(ExactNumber.Of(cause.Events.Count));
                var events = Step(SettlementRules.Working, LocalizedText.Of("Gebeurtenissen die niet gingen zoals gevraagd", "Events that did not go as asked"), new DerivedValue.Number(cause.Events.Count, Unit.Count));
                if (weighed != ExactNumber.Of(cause.Events.Count))
                    events = events.WithInput(LocalizedText.Of("gewogen naar hun aantal", "weighed by their number"), new DerivedValue.Exact(weighed, Unit.Count));
                return events.WithInput(LocalizedText.Of("voor elke", "for each"), InBasis(rule, ExactNumber.Of(each.Value)));
            case ConsequenceFunction.EachEventStep grace:
                return Step(SettlementRules.Working, LocalizedText.Of(
                        $"Per gebeurtenis boven {Text(grace.Grace, unit, LanguageCode.Dutch)}, {Counting(grace.Counting).Dutch} van {Text(grace.Step, unit, LanguageCode.Dutch)}",
                        $"For each event beyond {Text(grace.Grace, unit, LanguageCode.English)}, {Counting(grace.Counting).English} of {Text(grace.Step, unit, LanguageCode.English)}"),
                        new DerivedValue.Exact(cause.Events.Aggregate(ExactNumber.Zero, (sum, e) => sum + grace.StepsOf(e)), Unit.Count))
                    .WithInput(LocalizedText.Of("per stap", "for each step"), InBasis(rule, ExactNumber.Of(grace.Value)));
            case ConsequenceFunction.Weighed quantity:
                var step = Step(SettlementRules.Working, LocalizedText.Of("Omvang van de gebeurtenissen samen", "Quantity of the events together"), new DerivedValue.Exact(ConsequenceFunction.Weighed.QuantityOf(cause), unit))
                    .WithInput(LocalizedText.Of("tarief", "rate"), InBasis(rule, quantity.Rate));
                step = quantity.Factors.Aggregate(step, (s, factor) => s.WithInput(factor.Name, new DerivedValue.Exact(factor.Factor, Unit.Count)));
                return quantity.RepetitionOf(cause) is var repeats && repeats != ExactNumber.One
                    ? step.WithInput(LocalizedText.Of("factor voor hun aantal", "factor for their number"), new DerivedValue.Exact(repeats, Unit.Count))
                    : step;
            default:
                throw new ArgumentOutOfRangeException(nameof(line), rule.Function, "No function of events.");
        }
    }

    // Which part of the period it is, where that is not all of it.
    private static Derivation WithShare(SettlementLine line, AssessedPart part, Derivation step)
    {
        var whole = line.Assessment.Period;
        if (part.Period.Days == whole.Days)
            return step;
        step = step.WithInput(LocalizedText.Of("deel van de periode", "part of the period"), new DerivedValue.Statement(LocalizedText.Of(part.Period.ToText(LanguageCode.Dutch), part.Period.ToText(LanguageCode.English))));
        return line.Rule.Basis is ConsequenceBasis.OfCharge
            ? step.WithInput(LocalizedText.Of("naar dagen", "by days"), new DerivedValue.Statement(LocalizedText.Of($"{part.Period.Days} van {whole.Days}", $"{part.Period.Days} of {whole.Days}")))
            : step;
    }

    private static Derivation Band(CompensationRule rule, ConsequenceFunction.Banded banded, ExactNumber value)
    {
        var unit = rule.Norm.Indicator.Scale.Unit;
        var (band, down, up) = banded.Amounts.PositionOf(value);
        var range = band.Interval.InWords(unit);
        var step = Step(SettlementRules.Band, LocalizedText.Of($"Staffel {range.Dutch}", $"Band {range.English}"), InBasis(rule, ExactNumber.Of(band.Outcome)));
        if (down is { } below)
            step = step.WithInput(LocalizedText.Of("tot de staffel eronder", "to the band below"), new DerivedValue.Exact(below, unit));
        return up is { } above ? step.WithInput(LocalizedText.Of("tot de staffel erboven", "to the band above"), new DerivedValue.Exact(above, unit)) : step;
    }

    private static Derivation Fixed(CompensationRule rule, ConsequenceFunction.Flat flat) => Step(SettlementRules.Working, rule.Kind == ConsequenceKind.Malus
        ? LocalizedText.Of("Vast, omdat de norm niet gehaald is", "Fixed, because the norm was not met")
        : LocalizedText.Of("Vast, omdat de norm gehaald is", "Fixed, because the norm was met"), InBasis(rule, ExactNumber.Of(flat.Value)));

    private static LocalizedText Beyond(CompensationRule rule, decimal threshold)
    {
        var (unit, direction) = (rule.Norm.Indicator.Scale.Unit, rule.Norm.Indicator.Scale.Direction);
        var (dutch, english) = direction == Direction.TargetIsBest ? ("Afstand tot", "Distance from")
            : direction == Direction.LowerIsBetter == (rule.Kind == ConsequenceKind.Malus) ? ("Boven", "Above")
            : ("Onder", "Below");
        return LocalizedText.Of($"{dutch} {Text(threshold, unit, LanguageCode.Dutch)}", $"{english} {Text(threshold, unit, LanguageCode.English)}");
    }

    private static LocalizedText Counting(StepCounting counting) => counting switch
    {
        StepCounting.Full => LocalizedText.Of("volle stappen", "full steps"),
        StepCounting.Started => LocalizedText.Of("begonnen stappen", "steps begun"),
        _ => LocalizedText.Of("stappen naar rato", "steps in proportion"),
    };

    private static string Text(decimal number, Unit unit, LanguageCode language) => unit.Attach(LanguageFormat.For(language).Number(number), language);

    private static DerivedValue InBasis(CompensationRule rule, ExactNumber amount) => SettlementExplanation.InBasis(rule.Basis, amount);

    private static Derivation Step(RuleId id, LocalizedText label, DerivedValue value) => new(id, label, value);
}
