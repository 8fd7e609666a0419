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
            _ => root.WithSteps(inputs.Considered.OfType<Observation.Declaration>().OrderBy(d => d.At).Select(d => Judgement(d, inputs.Period.Zone))),
        };
    }

    private static LocalizedText Title(NormAssessment assessment)
    {
        var group = assessment.Group.ToString();
        var (name, period) = (assessment.Norm.Name, assessment.Period);
        return LocalizedText.Of(
            $"{name.Dutch}{(group.Length == 0 ? "" : " – " + group)}, {period.ToText(LanguageCode.Dutch)}",
            $"{name.English}{(group.Length == 0 ? "" : " – " + group)}, {period.ToText(LanguageCode.English)}");
    }

    private static Derivation OfState(Derivation root, StateNorm norm, NormAssessment assessment, AssessmentInputs inputs)
    {
        root = root.WithStep(Counted(norm, assessment, inputs));
        if (assessment.IsBeddingIn)
            root = root.WithInput(LocalizedText.Of("inregelperiode, zonder gevolgen, tot", "bedding-in, without consequence, until"), new DerivedValue.Date(norm.BeddingInUntil!.Value));
        return root.WithSteps(assessment.Parts.Select(part => Part(norm, part, assessment.Parts.Count > 1)));
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
            counted = counted.WithStep(Named(PerformanceRules.Excused, LocalizedText.Of($"Niet meegeteld: {label.Dutch}", $"Not counted: {label.English}"), ground.Select(e => e.Id).ToValueList())
                .WithClause(ground.Key.AdmittedBy.Clause)
                .WithInput(LocalizedText.Of("verleend door", "granted by"), new DerivedValue.Statement(LocalizedText.Same(ground.Key.Relief.GrantedBy.Value)))
                .WithInput(LocalizedText.Of("omdat", "because"), new DerivedValue.Statement(LocalizedText.Same(ground.Key.Relief.Motive))));
        }

        return assessment.OpenAndOverdue.Count == 0 ? counted : counted.WithStep(Named(PerformanceRules.Overdue, norm.Policy.Overdue == OverdueRule.CountedAsMissed
            ? LocalizedText.Of("Open en over de termijn aan het einde: geteld als gemist in de periode waarin zij vervielen", "Open and overdue at the end: counted as missed in the period in which they fell due")
            : LocalizedText.Of("Open en over de termijn aan het einde: worden beoordeeld als zij zijn afgehandeld", "Open and overdue at the end: judged when they are resolved"), assessment.OpenAndOverdue));
    }

    private static Derivation Named(RuleId rule, LocalizedText label, ValueList<ObservationId> ids)
    {
        var step = new Derivation(rule, label, new DerivedValue.Number(ids.Count, Unit.Count));
        var named = string.Join(", ", ids.Take(MostNamed));
        return step.WithInput(LocalizedText.Of("welke", "which"), new DerivedValue.Statement(ids.Count <= MostNamed
            ? LocalizedText.Same(named)
            : LocalizedText.Of($"{named} en {ids.Count - MostNamed} andere", $"{named} and {ids.Count - MostNamed} others")));
    }

    private static Derivation Part(StateNorm norm, AssessedPart part, bool split)
    {
        var unit = norm.Indicator.Scale.Unit;
        var aggregation = norm.Indicator.Aggregation;
        var label = split
            ? LocalizedText.Of($"{Sentence(norm.Indicator.Name.Dutch)}, {part.Period.ToText(LanguageCode.Dutch)}", $"{Sentence(norm.Indicator.Name.English)}, {part.Period.ToText(LanguageCode.English)}")
            : LocalizedText.Of(Sentence(norm.Indicator.Name.Dutch), Sentence(norm.Indicator.Name.English));
        var target = LocalizedText.Of(part.Version.Target.ToText(unit, LanguageCode.Dutch), part.Version.Target.ToText(unit, LanguageCode.English));
        var step = new Derivation(PerformanceRules.Value, label, part.Value is { } value ? new DerivedValue.Exact(value, unit) : new DerivedValue.Statement(part.Verdict.Label))
            .WithInput(LocalizedText.Of("geëist", "required"), new DerivedValue.Statement(target));
        if (part.Version.Clause is { } clause)
            step = step.WithClause(clause);
        if (part.Value is not { } exact)
            return step;
        step = step.WithStep(new Derivation(PerformanceRules.Aggregation, LocalizedText.Of(Sentence(aggregation.Label.Dutch), Sentence(aggregation.Label.English)), Basis(part.Totals, aggregation)));
        if (!exact.TryToDecimal(out _))
            step = step.WithStep(new Derivation(PerformanceRules.DisplayRounding, LocalizedText.Of("Afgerond op twee decimalen om te tonen, zonder invloed op het oordeel", "Rounded to two decimals for display, without effect on the verdict"), new DerivedValue.Exact(exact.Round(Shown), unit)));
        var compared = Counting.Comparable(norm, part.Period, exact);
        if (Counting.IsProRata(norm, part.Period))
            step = step.WithStep(new Derivation(PerformanceRules.ProRata, LocalizedText.Of($"Naar een hele periode: {part.Period.WholeDays} dagen in plaats van {part.Period.Days}", $"Brought to a whole period: {part.Period.WholeDays} days instead of {part.Period.Days}"), new DerivedValue.Exact(compared, unit)));
        var margin = part.Version.Target.MarginOf(compared);
        return step.WithStep(new Derivation(PerformanceRules.Margin, margin.Sign switch
        {
            > 0 => LocalizedText.Of("Ruimte ten opzichte van de eis", "Margin over what is required"),
            0 => LocalizedText.Of("Precies wat geëist is, dus gehaald", "Exactly what is required, so met"),
            _ => LocalizedText.Of("Tekort ten opzichte van de eis", "Short of what is required"),
        }, new DerivedValue.Exact(margin.Abs(), unit)));
    }

    private static DerivedValue Basis(MeasurementTotals totals, Aggregation aggregation)
    {
        if (aggregation.Unit == AggregatedUnit.AsMeasured && (aggregation.Needs & MeasurementNeeds.Values) != 0)
            return new DerivedValue.Statement(LocalizedText.Of($"uit {totals.Count} waarden", $"of {totals.Count} values"));
        return new DerivedValue.Statement(LocalizedText.Of(
            $"{totals.AmountSum.ToText(LanguageCode.Dutch)} van {totals.WholeSum.ToText(LanguageCode.Dutch)}",
            $"{totals.AmountSum.ToText(LanguageCode.English)} of {totals.WholeSum.ToText(LanguageCode.English)}"));
    }

    private static Derivation OfAction(Derivation root, ActionNorm norm, AssessmentInputs inputs)
    {
        root = root.WithInput(LocalizedText.Of("uiterlijk op", "at the latest on"), new DerivedValue.Date(norm.DueBy));
        var delivered = inputs.Considered.Select(o => (o.Id, At: Counting.Delivered(o))).Where(d => d.At is not null).OrderBy(d => d.At).ThenBy(d => d.Id).Take(1);
        return root.WithSteps(delivered.Select(d => new Derivation(PerformanceRules.Delivery, LocalizedText.Of($"Geleverd ({d.Id})", $"Delivered ({d.Id})"), new DerivedValue.Moment(d.At!.Value.InZone(inputs.Period.Zone)))));
    }

    private static Derivation Judgement(Observation.Declaration declaration, DateTimeZone zone)
    {
        Verdict verdict = declaration.Found.Amount >= declaration.Found.Whole ? new Verdict.Met() : new Verdict.NotMet();
        return new Derivation(PerformanceRules.Judgement, LocalizedText.Of($"Oordeel van {declaration.DeclaredBy}", $"Judgement of {declaration.DeclaredBy}"), new DerivedValue.Statement(verdict.Label))
            .WithInput(LocalizedText.Of("op", "on"), new DerivedValue.Date(declaration.At.InZone(zone).Date));
    }

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
