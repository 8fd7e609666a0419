using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>How a judgement on a norm came about, as a tree.</summary>
internal static class NormExplanation
{
    private const int MostNamed = 5;
    private static readonly Rounding Shown = Rounding.HalfUp(2);

    public static Derivation Of(NormAssessment assessment)
    {
        var (norm, inputs) = (assessment.Norm, assessment.Inputs);
        var root = new Derivation(PerformanceRules.Norm, Title(assessment), new DerivedValue.Statement(assessment.Verdict.Label));
        if (norm.Clause is { } clause)
            root = root.WithClause(clause);
        return norm switch
        {
            StateNorm state => OfState(root, state, assessment, inputs),
            ActionNorm action => OfAction(root, action, inputs),
            _ => root.WithSteps(inputs.Considered.OfType<Observation.Declaration>().OrderBy(d => d.At).Select(d => Judgement(d, inputs.Period.Zone))).WithSteps(Outside(assessment)),
        };
    }

    private static LocalizedText Title(NormAssessment assessment)
    {
        var group = assessment.Group.ToString();
        var (name, period) = (assessment.Norm.Name, assessment.Period);
        if (assessment.Norm is ActionNorm action)
        {
            var asOf = period.Start < action.DueBy ? period.Start : period.End.PlusDays(-1);
            return LocalizedText.Of($"{Sentence(name.Dutch)}, stand op {LanguageFormat.Dutch.Date(asOf)}", $"{Sentence(name.English)}, as of {LanguageFormat.English.Date(asOf)}");
        }

        return LocalizedText.Of(
            $"{Sentence(name.Dutch)}{(group.Length == 0 ? "" : " – " + group)}, {period.ToText(LanguageCode.Dutch)}",
            $"{Sentence(name.English)}{(group.Length == 0 ? "" : " – " + group)}, {period.ToText(LanguageCode.English)}");
    }

    private static Derivation OfState(Derivation root, StateNorm norm, NormAssessment assessment, AssessmentInputs inputs)
    {
        root = root.WithStep(Counted(norm, assessment, inputs));
        if (assessment.IsBeddingIn)
            root = root.WithInput(LocalizedText.Of("inregelperiode, zonder gevolgen, tot", "bedding-in, without consequence, until"), new DerivedValue.Date(norm.BeddingInUntil!.Value));
        if (assessment.Verdict is Verdict.NotMet && assessment.Parts.All(p => p.Verdict is not Verdict.NotMet))
        {
            root = root.WithInput(LocalizedText.Of("zonder gegevens", "without data"), new DerivedValue.Statement(LocalizedText.Of(
                $"geldt als niet gehaald, omdat {norm.Parties.Obligated} moet rapporteren", $"deemed not met, because {norm.Parties.Obligated} has the duty to report")));
        }

        return root.WithSteps(assessment.Parts.Select(part => Part(norm, part, assessment)));
    }

    // What was given but belongs elsewhere: a moment that was registered wrong is found by being seen.
    private static IEnumerable<Derivation> Outside(NormAssessment assessment)
    {
        if (assessment.Outside.ToValueList() is { Count: > 0 } outside)
            yield return Named(PerformanceRules.Outside, LocalizedText.Of("Buiten deze periode, of nog in geen enkele; telt hier niet mee", "Outside this period, or in none yet; not counted here"), outside);
    }

    private static Derivation Counted(StateNorm norm, NormAssessment assessment, AssessmentInputs inputs)
    {
        var counted = new Derivation(PerformanceRules.Counted, LocalizedText.Of("Metingen die meetellen", "Measurements that count"), new DerivedValue.Number(assessment.Volume, Unit.Count));
        if (norm.Policy.MinimumVolume > 1)
            counted = counted.WithInput(LocalizedText.Of("nodig", "needed"), new DerivedValue.Number(norm.Policy.MinimumVolume, Unit.Count));
        if (assessment.Misses.Count > 0)
            counted = counted.WithStep(Named(PerformanceRules.Missed, LocalizedText.Of("Daarvan niet zoals gevraagd", "Of these not as asked"), assessment.Misses));
        foreach (var ground in assessment.Excused.GroupBy(e => (e.Relief, e.AdmittedBy)))
        {
            var label = ground.Key.Relief.Ground.Label();
            counted = counted.WithStep(Named(PerformanceRules.Excused, LocalizedText.Of($"Niet meegeteld wegens {label.Dutch}", $"Not counted because of {label.English}"), ground.Select(e => e.Id).ToValueList())
                .WithClause(ground.Key.AdmittedBy.Clause)
                .WithInput(LocalizedText.Of("verleend door", "granted by"), new DerivedValue.Statement(LocalizedText.Same(ground.Key.Relief.GrantedBy.Value)))
                .WithInput(LocalizedText.Of("omdat", "because"), new DerivedValue.Statement(LocalizedText.Same(ground.Key.Relief.Motive))));
        }

        if (assessment.OpenAndOverdue.Count == 0)
            return counted.WithSteps(Outside(assessment));
        return counted.WithStep(Named(PerformanceRules.Overdue, norm.Policy.Overdue == OverdueRule.CountedAsMissed
            ? LocalizedText.Of("Aan het einde open en over de termijn (tellen in de periode waarin de termijn afliep)", "Open and overdue at the end (count in the period in which they fell due)")
            : LocalizedText.Of("Aan het einde open en over de termijn (worden beoordeeld zodra zij zijn afgehandeld)", "Open and overdue at the end (judged once they are resolved)"), assessment.OpenAndOverdue)).WithSteps(Outside(assessment));
    }

    private static Derivation Named(RuleId rule, LocalizedText label, ValueList<ObservationId> ids)
    {
        var step = new Derivation(rule, label, new DerivedValue.Number(ids.Count, Unit.Count));
        var named = string.Join(", ", ids.Take(MostNamed));
        return step.WithInput(LocalizedText.Of("welke", "which"), new DerivedValue.Statement(ids.Count <= MostNamed
            ? LocalizedText.Same(named)
            : LocalizedText.Of($"{named} en {ids.Count - MostNamed} andere", $"{named} and {ids.Count - MostNamed} {(ids.Count - MostNamed == 1 ? "other" : "others")}")));
    }

    private static Derivation Part(StateNorm norm, AssessedPart part, NormAssessment assessment)
    {
        var unit = norm.Indicator.Scale.Unit;
        var aggregation = norm.Indicator.Aggregation;
        var measured = assessment.Inputs.Considered.Select(o => o.Found?.Unit).FirstOrDefault(u => u is not null) ?? Unit.Count;
        var label = assessment.Parts.Count > 1
            ? LocalizedText.Of($"{Sentence(norm.Indicator.Name.Dutch)}, {part.Period.ToText(LanguageCode.Dutch)}", $"{Sentence(norm.Indicator.Name.English)}, {part.Period.ToText(LanguageCode.English)}")
            : LocalizedText.Of(Sentence(norm.Indicator.Name.Dutch), Sentence(norm.Indicator.Name.English));
        var target = LocalizedText.Of(part.Version.Target.ToText(unit, LanguageCode.Dutch), part.Version.Target.ToText(unit, LanguageCode.English));
        var step = new Derivation(PerformanceRules.Value, label, part.Value is { } value ? new DerivedValue.Exact(value, unit) : new DerivedValue.Statement(Counting.NoData))
            .WithInput(LocalizedText.Of("geëist", "required"), new DerivedValue.Statement(target));
        if (part.Version.Clause is { } clause)
            step = step.WithClause(clause);
        if (part.Value is not { } exact)
            return step;
        step = step.WithStep(new Derivation(PerformanceRules.Aggregation, LocalizedText.Of($"Berekend als {aggregation.Label.Dutch}", $"Worked out as {aggregation.Label.English}"), Basis(part.Totals, aggregation, measured)));
        if (!exact.TryToDecimal(out _))
            step = step.WithStep(new Derivation(PerformanceRules.DisplayRounding, LocalizedText.Of("Afgerond op twee decimalen om te tonen, zonder invloed op het oordeel", "Rounded to two decimals for display, without effect on the verdict"), new DerivedValue.Exact(exact.Round(Shown), unit)));
        var compared = Counting.Comparable(norm, part.Period, exact);
        if (Counting.IsProRata(norm, part.Period))
        {
            var days = ExactNumber.Of(part.Period.Days).ToString();
            step = step.WithStep(new Derivation(PerformanceRules.ProRata, LocalizedText.Of(
                $"Omgerekend van {Unit.Days.Attach(days, LanguageCode.Dutch)} naar een hele periode van {part.Period.WholeDays}", $"Taken from {Unit.Days.Attach(days, LanguageCode.English)} to a whole period of {part.Period.WholeDays}"), new DerivedValue.Exact(compared, unit)));
        }

        // A distance beneath a judgement that could not be made would read as one.
        return assessment.Verdict.Kind is VerdictKind.NotAssessable or VerdictKind.NotApplicable ? step : step.WithStep(Margin(part.Version.Target, compared, unit));
    }

    private static Derivation Margin(Target target, ExactNumber value, Unit unit)
    {
        var margin = target.MarginOf(value);
        var label = (Math.Sign(margin.Sign), target) switch
        {
            (0, _) => LocalizedText.Of("Precies wat geëist is, dus gehaald", "Exactly what is required, so met"),
            (1, Target.Floor) => LocalizedText.Of("Ruimte boven de eis", "Margin over what is required"),
            (1, Target.Ceiling) => LocalizedText.Of("Ruimte onder de eis", "Margin under what is allowed"),
            (1, _) => LocalizedText.Of("Ruimte binnen de eis", "Margin within what is required"),
            (_, Target.Floor) => LocalizedText.Of("Tekort ten opzichte van de eis", "Short of what is required"),
            (_, Target.Ceiling) => LocalizedText.Of("Meer dan de eis toelaat", "More than is allowed"),
            _ => LocalizedText.Of("Buiten de eis", "Outside what is required"),
        };
        return new Derivation(PerformanceRules.Margin, label, new DerivedValue.Exact(margin.Abs(), unit.OfDifferences));
    }

    private static DerivedValue Basis(MeasurementTotals totals, Aggregation aggregation, Unit measured)
    {
        var (dutch, english) = (aggregation.Unit, aggregation.Needs) switch
        {
            (AggregatedUnit.Percent, MeasurementNeeds.Sums) => (" van ", " of "),
            (AggregatedUnit.OfItsOwn, MeasurementNeeds.Sums) when !aggregation.Equals(Aggregations.Count) => (" op ", " on "),
            _ when aggregation.Equals(Aggregations.Mean) => (" gedeeld door ", " divided by "),
            _ => ("", ""),
        };
        return new DerivedValue.Statement(dutch.Length == 0
            ? LocalizedText.Of($"uit {totals.Count} {(totals.Count == 1 ? "meting" : "metingen")}", $"from {totals.Count} {(totals.Count == 1 ? "measurement" : "measurements")}")
            : LocalizedText.Of(Out(dutch, LanguageCode.Dutch), Out(english, LanguageCode.English)));

        // The unit stands once. A mean is divided by how many there are, and a rate by what its whole counts: neither is in the unit of what was measured.
        string Out(string of, LanguageCode language) => aggregation.Unit != AggregatedUnit.Percent ? Amount(totals.AmountSum, measured, language) + of + totals.WholeSum.ToText(language)
            : measured.Equals(Unit.Seconds) ? Amount(totals.AmountSum, measured, language) + of + Amount(totals.WholeSum, measured, language)
            : totals.AmountSum.ToText(language) + of + Amount(totals.WholeSum, measured, language);
    }

    // Nobody reads an availability in seconds.
    private static string Amount(ExactNumber amount, Unit measured, LanguageCode language) =>
        measured.Equals(Unit.Seconds) && (amount * ExactNumber.Of(NodaConstants.TicksPerSecond)).TryToDecimal(out var ticks) && ticks == decimal.Truncate(ticks) && Math.Abs(ticks) <= long.MaxValue
            ? LanguageFormat.For(language).Duration(Duration.FromTicks((long)ticks))
            : measured.Attach(amount.ToText(language), language);

    private static Derivation OfAction(Derivation root, ActionNorm norm, AssessmentInputs inputs)
    {
        root = root.WithInput(LocalizedText.Of("uiterlijk op", "at the latest on"), new DerivedValue.Date(norm.DueBy));
        var delivered = inputs.Considered.Select(o => (o.Id, At: Counting.Delivered(o))).Where(d => d.At is not null).OrderBy(d => d.At).ThenBy(d => d.Id).Take(1).ToList();
        return delivered.Count == 0
            ? root.WithStep(new Derivation(PerformanceRules.Delivery, LocalizedText.Of("Geleverd", "Delivered"), new DerivedValue.Statement(LocalizedText.Of("nog niet", "not yet"))))
            : root.WithSteps(delivered.Select(d => new Derivation(PerformanceRules.Delivery, LocalizedText.Of($"Geleverd ({d.Id})", $"Delivered ({d.Id})"), new DerivedValue.Moment(d.At!.Value.InZone(inputs.Period.Zone)))));
    }

    private static Derivation Judgement(Observation.Declaration declaration, DateTimeZone zone)
    {
        Verdict verdict = declaration.Found.Amount >= declaration.Found.Whole ? new Verdict.Met() : new Verdict.NotMet();
        return new Derivation(PerformanceRules.Judgement, LocalizedText.Of($"Oordeel van {declaration.DeclaredBy}", $"Judgement of {declaration.DeclaredBy}"), new DerivedValue.Statement(verdict.Label))
            .WithInput(LocalizedText.Of("op", "on"), new DerivedValue.Date(declaration.At.InZone(zone).Date));
    }

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
