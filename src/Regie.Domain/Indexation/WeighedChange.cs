using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>The weighed change of all components between two dates, as a fraction, and how it came about.</summary>
internal sealed record WeighedChange(ExactNumber Sum, bool IsProvisional, Derivation Derivation)
{
    private static readonly ExactNumber Hundred = ExactNumber.Of(100);

    /// <summary>Works the change out; everything that is missing is reported at once.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="from">The date that the old figures belong to.</param>
    /// <param name="effectives">The effective dates after it, up to and including the one that is worked out.</param>
    /// <param name="series">The series.</param>
    /// <param name="asOf">The date of knowledge.</param>
    public static WeighedChange Of(IndexationClause clause, LocalDate from, IReadOnlyList<LocalDate> effectives, IndexSeriesSet series, LocalDate asOf)
    {
        var problems = new List<Finding>();
        var terms = clause.Components.Select(component => Term(clause, component, Change(clause, component, from, effectives, (series, asOf), problems))).ToList();
        if (problems.Count > 0)
            throw new RegieValidationException(problems.Distinct());

        var exact = terms.Aggregate(ExactNumber.Zero, (sum, term) => sum + term.Percents);
        var sum = clause.RoundingAt(IndexationStage.Sum) is { } rounding ? exact.Round(rounding) : exact;
        var step = new Derivation(IndexationRules.Sum, LocalizedText.Of("Gewogen wijziging", "Weighed change"), new DerivedValue.Exact(sum, Unit.Percent)).WithSteps(terms.Select(term => term.Derivation));
        if (clause.RoundingAt(IndexationStage.Sum) is { } how)
            step = step.WithSteps(IndexationSteps.Rounded(LocalizedText.Of("Som", "Sum"), how, exact, sum, Unit.Percent));
        return new WeighedChange(sum / Hundred, terms.Any(term => term.IsProvisional), step);
    }

    private static (ExactNumber Percents, bool IsProvisional, Derivation Derivation) Term(IndexationClause clause, IndexComponent component, (ExactNumber Percents, bool IsProvisional, ValueList<Derivation> Steps) change)
    {
        var changed = clause.RoundingAt(IndexationStage.Change) is { } each ? change.Percents.Round(each) : change.Percents;
        var exact = changed * ExactNumber.Of(component.Weight);
        var term = clause.RoundingAt(IndexationStage.Term) is { } rounding ? exact.Round(rounding) : exact;

        var step = new Derivation(IndexationRules.Change, LocalizedText.Of("Wijziging", "Change"), new DerivedValue.Exact(changed, Unit.Percent)).WithSteps(change.Steps);
        if (clause.RoundingAt(IndexationStage.Change) is { } eachHow)
            step = step.WithSteps(IndexationSteps.Rounded(LocalizedText.Of("Wijziging", "Change"), eachHow, change.Percents, changed, Unit.Percent));
        var name = LocalizedText.Of(IndexationSteps.Sentence(component.Name.Dutch), IndexationSteps.Sentence(component.Name.English));
        var whole = new Derivation(IndexationRules.Term, name, new DerivedValue.Exact(term, Unit.Percent))
            .WithInput(LocalizedText.Of("gewicht", "weight"), new DerivedValue.Number(component.Weight, Unit.Count))
            .WithStep(step);
        if (clause.RoundingAt(IndexationStage.Term) is { } how)
            whole = whole.WithSteps(IndexationSteps.Rounded(LocalizedText.Of("Term", "Term"), how, exact, term, Unit.Percent));
        return (term, change.IsProvisional, whole);
    }

    private static (ExactNumber Percents, bool IsProvisional, ValueList<Derivation> Steps) Change(IndexationClause clause, IndexComponent component, LocalDate from, IReadOnlyList<LocalDate> effectives, (IndexSeriesSet Series, LocalDate AsOf) known, List<Finding> problems)
    {
        switch (component)
        {
            case IndexComponent.Ratio ratio:
                var (after, before) = (Side(clause, ratio, effectives[effectives.Count - 1], known, problems), Side(clause, ratio, from, known, problems));
                return after is null || before is null
                    ? (ExactNumber.Zero, false, ValueList<Derivation>.Empty)
                    : ((after.Value / before.Value - ExactNumber.One) * Hundred, after.IsProvisional || before.IsProvisional, [after.Derivation, before.Derivation]);
            case IndexComponent.Given given:
                var changes = effectives.Select(date => given.Changes.FirstOrDefault(c => c.Effective == date)).ToList();
                for (var i = 0; i < changes.Count; i++)
                    if (changes[i] is null)
                        problems.Add(IndexationProblems.NotGiven(given, effectives[i]));
                return changes.Any(c => c is null) ? (ExactNumber.Zero, false, ValueList<Derivation>.Empty) : (Compounded(changes.Select(c => c!.Change)), false, changes.Select(c => Given(c!.Effective, c.Change)).ToValueList());
            case IndexComponent.Yearly yearly:
                return (Compounded(effectives.Select(_ => yearly.Change)), false, effectives.Select(date => Given(date, yearly.Change)).ToValueList());
            case IndexComponent.Fixed:
                return (ExactNumber.Zero, false, ValueList<Derivation>.Empty);
            default:
                throw new ArgumentOutOfRangeException(nameof(component), component, "No declared component.");
        }
    }

    private static FigureReading? Side(IndexationClause clause, IndexComponent.Ratio ratio, LocalDate date, (IndexSeriesSet Series, LocalDate AsOf) known, List<Finding> problems)
    {
        var period = ratio.Reference.PeriodFor(date);
        var readings = ratio.Series.Select(id => FigureReading.Of(known.Series, id, period, (clause.Figures!.Value, known.AsOf), problems)).Select(reading => reading is null ? null : Rounded(clause, reading)).ToList();
        if (readings.Contains(null))
            return null;
        if (readings.Count == 1)
            return readings[0];
        var sum = readings.Aggregate(ExactNumber.Zero, (total, reading) => total + reading!.Value);
        var step = new Derivation(IndexationRules.Figure, LocalizedText.Of($"Som van de cijfers, {period.ToText(LanguageCode.Dutch)}", $"Sum of the figures, {period.ToText(LanguageCode.English)}"), new DerivedValue.Exact(sum, Unit.Count));
        return new FigureReading(sum, readings.Any(reading => reading!.IsProvisional), step.WithSteps(readings.Select(reading => reading!.Derivation)));
    }

    private static FigureReading Rounded(IndexationClause clause, FigureReading reading)
    {
        if (clause.RoundingAt(IndexationStage.Figure) is not { } rounding)
            return reading;
        var value = reading.Value.Round(rounding);
        return value.Sign > 0
            ? reading with { Value = value, Derivation = reading.Derivation.WithSteps(IndexationSteps.Rounded(LocalizedText.Of("Indexcijfer", "Index figure"), rounding, reading.Value, value, Unit.Count)) }
            : throw new RegieValidationException(IndexationProblems.NothingLeft(clause.FirstEffective, IndexationStage.Figure));
    }

    private static ExactNumber Compounded(IEnumerable<Percentage> changes) =>
        (changes.Aggregate(ExactNumber.One, (factor, change) => factor * (ExactNumber.One + (ExactNumber.Of(change.Value) / Hundred))) - ExactNumber.One) * Hundred;

    private static Derivation Given(LocalDate effective, Percentage change) => new(IndexationRules.Change,
        LocalizedText.Of($"Opgegeven per {LanguageFormat.Dutch.Date(effective)}", $"Given for {LanguageFormat.English.Date(effective)}"), new DerivedValue.Share(change));
}
