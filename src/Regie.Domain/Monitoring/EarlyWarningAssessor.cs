using System;
using System.Numerics;
using NodaTime;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Monitoring;

/// <summary>Warns while a period runs.</summary>
/// <example><code>
/// EarlyWarning warning = repair.Warn(today, RunningTally.Of(37, 40), forecast: 60);
/// Console.WriteLine(warning.RemainingMisses); // 3: of 60, 6 may be missed at 90 %, and 3 were
/// </code></example>
public static class EarlyWarningAssessor
{
    /// <summary>Where a norm stands during a period.</summary>
    /// <param name="norm">A norm on a part of a number, on a number, or on a rate per number, with a target on one side.</param>
    /// <param name="on">The date whose target is taken.</param>
    /// <param name="tally">What was counted so far. Of an indicator of which lower is better, what is counted are the misses: complaints, defects.</param>
    /// <param name="forecast">How many there will be in the whole period, those so far included.</param>
    /// <returns>The warning.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> or <paramref name="tally"/> is null.</exception>
    /// <exception cref="RegieValidationException">The norm does not count misses, its target has two sides or does not hold yet, or the forecast is below the tally; all are reported.</exception>
    public static EarlyWarning Warn(this StateNorm norm, LocalDate on, RunningTally tally, long forecast)
    {
        var findings = norm.ValidateWarning(on, tally, forecast);
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var (target, toCome) = (norm.TargetOn(on)!.Target, forecast - tally.Total);
        var one = Step(norm, forecast);
        var isFloor = target is Target.Floor;
        var (best, worst) = isFloor
            ? (Times(tally.AsAsked + toCome, one), Times(tally.AsAsked, one))
            : (Times(tally.Misses, one), Times(tally.Misses + toCome, one));
        return new EarlyWarning(norm, on, tally, forecast)
        {
            AllowedMisses = target is Target.Floor floor ? (ExactNumber.Of(forecast) - (ExactNumber.Of(floor.Value) / one)).Floor() : (ExactNumber.Of(((Target.Ceiling)target).Value) / one).Floor(),
            Current = tally.Total == 0 ? null : Times(isFloor ? tally.AsAsked : tally.Misses, Step(norm, tally.Total)),
            Best = best,
            Worst = worst,
            Outlook = !target.IsMetBy(best) ? Outlook.Lost : target.IsMetBy(worst) ? Outlook.Certain : Outlook.Open,
            Findings = forecast < norm.Policy.MinimumVolume ? [EarlyWarningProblems.TooFewForecast(norm, forecast)] : ValueList<Finding>.Empty,
        };
    }

    /// <summary>Checks whether a warning can be given, without throwing.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="on">The date whose target is taken.</param>
    /// <param name="tally">What was counted so far.</param>
    /// <param name="forecast">How many there will be in the whole period.</param>
    /// <returns>All findings; empty where it can.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> or <paramref name="tally"/> is null.</exception>
    public static ValueList<Finding> ValidateWarning(this StateNorm norm, LocalDate on, RunningTally tally, long forecast)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(tally);
        var version = norm.TargetOn(on);
        return
        [
            .. CountsMisses(norm.Indicator.Aggregation) ? [] : new[] { EarlyWarningProblems.NoMissesToCount(norm) },
            .. version is null ? [EarlyWarningProblems.NoTarget(norm.Id, on)] : Array.Empty<Finding>(),
            .. version is { Target: Target.Range } ? [EarlyWarningProblems.TwoSides(norm, version.Target)] : Array.Empty<Finding>(),
            .. forecast < 1 || forecast < tally.Total ? [EarlyWarningProblems.ForecastTooLow(norm.Id, tally, forecast)] : Array.Empty<Finding>(),
        ];
    }

    /// <summary>How a warning came about.</summary>
    /// <param name="warning">The warning.</param>
    /// <returns>A derivation whose value is how many more misses the period can bear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="warning"/> is null.</exception>
    public static Derivation Explain(this EarlyWarning warning)
    {
        ArgumentNullException.ThrowIfNull(warning);
        var (norm, tally, target) = (warning.Norm, warning.Tally, warning.Norm.TargetOn(warning.On)!);
        var unit = norm.Indicator.Scale.Unit;
        var root = new Derivation(EarlyWarningRules.RemainingMisses, LocalizedText.Of($"{norm.Name.Dutch}, nog te missen", $"{norm.Name.English}, misses that can still be borne"), Whole(warning.RemainingMisses))
            .WithInput(LocalizedText.Of("geëist", "required"), new DerivedValue.Statement(LocalizedText.Of(target.Target.ToText(unit, LanguageCode.Dutch), target.Target.ToText(unit, LanguageCode.English))))
            .WithInput(LocalizedText.Of("vooruitzicht", "outlook"), new DerivedValue.Statement(Label(warning.Outlook)));
        if ((target.Clause ?? norm.Clause) is { } clause)
            root = root.WithClause(clause);
        root = root
            .WithStep(new Derivation(EarlyWarningRules.AllowedMisses, LocalizedText.Of("Te missen over de hele periode, naar beneden afgerond op hele gevallen", "Misses that the whole period can bear, rounded down to whole cases"), Whole(warning.AllowedMisses))
                .WithInput(LocalizedText.Of("verwacht aantal", "forecast number"), new DerivedValue.Number(warning.Forecast, Unit.Count)))
            .WithStep(new Derivation(EarlyWarningRules.MissesSoFar, LocalizedText.Of("Tot nu toe gemist", "Missed so far"), new DerivedValue.Number(tally.Misses, Unit.Count))
                .WithInput(LocalizedText.Of("van", "of"), new DerivedValue.Number(tally.Total, Unit.Count)));
        if (warning.Current is { } current)
            root = root.WithStep(new Derivation(EarlyWarningRules.Current, LocalizedText.Of("Waarde tot nu toe", "Value so far"), new DerivedValue.Exact(current, unit)));
        return root
            .WithStep(new Derivation(EarlyWarningRules.Best, LocalizedText.Of("Beste waarde die nog kan", "Best value still within reach"), new DerivedValue.Exact(warning.Best, unit)))
            .WithStep(new Derivation(EarlyWarningRules.Worst, LocalizedText.Of("Slechtste waarde die nog kan", "Worst value still possible"), new DerivedValue.Exact(warning.Worst, unit)));
    }

    internal static LocalizedText Label(Outlook outlook) => outlook switch
    {
        Outlook.Lost => LocalizedText.Of("niet meer te halen", "cannot be met any more"),
        Outlook.Certain => LocalizedText.Of("niet meer te missen", "cannot be missed any more"),
        _ => LocalizedText.Of("nog open", "still open"),
    };

    private static bool CountsMisses(Aggregation aggregation) => aggregation.Equals(Aggregations.RatioOfSums) || aggregation.Equals(Aggregations.Count) || IsRate(aggregation);

    private static bool IsRate(Aggregation aggregation) => Aggregations.TryParse(aggregation.Name, out _) && aggregation.Name.StartsWith("rate-per(", StringComparison.Ordinal);

    // What one case adds to the value when there are so many in all: each of these aggregations is in proportion to what it counts.
    private static ExactNumber Step(StateNorm norm, long total) => norm.Indicator.Aggregation.Equals(Aggregations.Count)
        ? ExactNumber.One
        : norm.Indicator.Aggregation.Of(MeasurementTotals.Of([new Measured.Part(1, total, Unit.Count)], MeasurementNeeds.Sums))!.Value;

    private static ExactNumber Times(long number, ExactNumber step) => ExactNumber.Of(number) * step;

    private static DerivedValue Whole(BigInteger number) => new DerivedValue.Exact(ExactNumber.Quotient(number, 1), Unit.Count);
}
