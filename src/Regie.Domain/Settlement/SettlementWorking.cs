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
        var parts = Consequences.OfParts(rule, line.Assessment);
        if (parts.Count == 0)
            return rule.Function is ConsequenceFunction.Flat flat ? [Fixed(rule, flat)] : [];
        var largest = parts.Max(p => p.Amount);
        var counting = parts.First(p => p.Amount == largest).Part;
        return parts.Select(p =>
        {
            var step = WithShare(line, p.Part, OfPart(rule, Consequences.OfPart(rule, p.Part)));
            return parts.Count == 1 || rule.Basis is ConsequenceBasis.OfCharge ? step : WithChoice(step, p.Amount.InBasis(rule.Basis), ReferenceEquals(p.Part, counting));
        });
    }

    // A norm is breached at most once in a period: of points and money the parts do not add up.
    private static Derivation WithChoice(Derivation step, DerivedValue amount, bool counts) => step
        .WithInput(LocalizedText.Of("komt uit op", "comes to"), amount)
        .WithInput(LocalizedText.Of("telt mee", "counts"), new DerivedValue.Statement(counts
            ? LocalizedText.Of("ja, als het grootste gevolg in de periode", "yes, as the largest consequence in the period")
            : LocalizedText.Of("nee, in een periode telt alleen het grootste gevolg", "no, in a period only the largest consequence counts")));

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
                return Step(SettlementRules.Working, Beyond(rule, linear.Threshold), new DerivedValue.Exact(linear.DistanceOf(rule.Kind, cause), unit.OfDifferences))
                    .WithInput(RateLabel(unit.OfDifferences), linear.Rate.InBasis(rule.Basis));
            case ConsequenceFunction.Stepped stepped:
                return Step(SettlementRules.Working, LocalizedText.Of(
                        $"{Beyond(rule, stepped.Threshold).Dutch}, {Counting(stepped.Counting).Dutch} van {Text(stepped.Step, unit.OfDifferences, LanguageCode.Dutch)}",
                        $"{Beyond(rule, stepped.Threshold).English}, {Counting(stepped.Counting).English} of {Text(stepped.Step, unit.OfDifferences, LanguageCode.English)}"), new DerivedValue.Exact(stepped.StepsOf(rule.Kind, cause), Unit.Count))
                    .WithInput(stepped.Units == WholeUnits.AsMeasured ? LocalizedText.Of("afstand", "distance") : LocalizedText.Of("afstand in hele eenheden", "distance in whole units"), new DerivedValue.Exact(stepped.DistanceOf(rule.Kind, cause), unit.OfDifferences))
                    .WithInput(LocalizedText.Of("per stap", "for each step"), ExactNumber.Of(stepped.Value).InBasis(rule.Basis));
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
                return events.WithInput(LocalizedText.Of("voor elke", "for each"), ExactNumber.Of(each.Value).InBasis(rule.Basis));
            case ConsequenceFunction.EachEventStep grace:
                return Step(SettlementRules.Working, LocalizedText.Of(
                        $"Per gebeurtenis boven {Text(grace.Grace, unit, LanguageCode.Dutch)}, {Counting(grace.Counting).Dutch} van {Text(grace.Step, unit, LanguageCode.Dutch)}",
                        $"For each event beyond {Text(grace.Grace, unit, LanguageCode.English)}, {Counting(grace.Counting).English} of {Text(grace.Step, unit, LanguageCode.English)}"),
                        new DerivedValue.Exact(cause.Events.Aggregate(ExactNumber.Zero, (sum, e) => sum + grace.StepsOf(e)), Unit.Count))
                    .WithInput(LocalizedText.Of("per stap", "for each step"), ExactNumber.Of(grace.Value).InBasis(rule.Basis));
            case ConsequenceFunction.Weighed quantity:
                var step = Step(SettlementRules.Working, LocalizedText.Of("Omvang van de gebeurtenissen samen", "Quantity of the events together"), new DerivedValue.Exact(ConsequenceFunction.Weighed.QuantityOf(cause), unit))
                    .WithInput(LocalizedText.Of("tarief", "rate"), quantity.Rate.InBasis(rule.Basis));
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
        var step = Step(SettlementRules.Band, LocalizedText.Of($"Trede {range.Dutch}", $"Band {range.English}"), ExactNumber.Of(band.Outcome).InBasis(rule.Basis));
        if (down is { } below)
            step = step.WithInput(LocalizedText.Of("tot de trede eronder", "to the band below"), new DerivedValue.Exact(below, unit.OfDifferences));
        return up is { } above ? step.WithInput(LocalizedText.Of("tot de trede erboven", "to the band above"), new DerivedValue.Exact(above, unit.OfDifferences)) : step;
    }

    private static Derivation Fixed(CompensationRule rule, ConsequenceFunction.Flat flat) => Step(SettlementRules.Working, rule.Kind == ConsequenceKind.Malus
        ? LocalizedText.Of("Vast, omdat de norm niet gehaald is", "Fixed, because the norm was not met")
        : LocalizedText.Of("Vast, omdat de norm gehaald is", "Fixed, because the norm was met"), ExactNumber.Of(flat.Value).InBasis(rule.Basis));

    private static LocalizedText Beyond(CompensationRule rule, decimal threshold)
    {
        var (unit, direction) = (rule.Norm.Indicator.Scale.Unit, rule.Norm.Indicator.Scale.Direction);
        var (dutch, english) = direction == Direction.TargetIsBest ? ("Afstand tot", "Distance from")
            : direction == Direction.LowerIsBetter == (rule.Kind == ConsequenceKind.Malus) ? ("Boven", "Above")
            : ("Onder", "Below");
        return LocalizedText.Of($"{dutch} {Text(threshold, unit, LanguageCode.Dutch)}", $"{english} {Text(threshold, unit, LanguageCode.English)}");
    }

    private static LocalizedText RateLabel(Unit unit) => unit.Singular.Dutch.Length == 0
        ? LocalizedText.Of("tarief per eenheid", "rate for each unit")
        : LocalizedText.Of("tarief per " + unit.Singular.Dutch, "rate for each " + unit.Singular.English);

    private static LocalizedText Counting(StepCounting counting) => counting switch
    {
        StepCounting.Full => LocalizedText.Of("volle stappen", "full steps"),
        StepCounting.Started => LocalizedText.Of("begonnen stappen", "steps begun"),
        _ => LocalizedText.Of("stappen naar rato", "steps in proportion"),
    };

    private static string Text(decimal number, Unit unit, LanguageCode language) => unit.Attach(LanguageFormat.For(language).Number(number), language);

    private static Derivation Step(RuleId id, LocalizedText label, DerivedValue value) => new(id, label, value);
}
