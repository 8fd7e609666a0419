using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Monitoring;

/// <summary>Follows values over periods.</summary>
public static class TrendAssessor
{
    /// <summary>The trend of one norm.</summary>
    /// <param name="assessments">Assessments of one norm and group, in any order; each period once, also one without a value.</param>
    /// <param name="minimumPeriods">How many periods with a value a line needs, at least 2.</param>
    /// <returns>The trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessments"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentException">There are no assessments.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumPeriods"/> is below 2.</exception>
    /// <exception cref="RegieValidationException">The assessments are of several norms or groups, the norm has no value, or periods do not join; all are reported.</exception>
    public static Trend TrendOf(IReadOnlyCollection<NormAssessment> assessments, int minimumPeriods)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        if (assessments.Contains(null!))
            throw new ArgumentNullException(nameof(assessments), "An assessment is null.");
        if (assessments.Count == 0)
            throw new ArgumentException("A trend is over at least one period.", nameof(assessments));
        var oldestFirst = assessments.OrderBy(a => a.Period.Start).ToList();
        var first = oldestFirst[0];
        ValueList<Finding> findings =
        [
            .. from other in oldestFirst where !other.Norm.Id.Equals(first.Norm.Id) || !other.Group.Equals(first.Group) select EarlyWarningProblems.OtherNorm(first, other),
            .. oldestFirst.Zip(oldestFirst.Skip(1), (older, newer) => (Older: older.Period, Newer: newer.Period)).Where(p => p.Older.End != p.Newer.Start).Select(p => EarlyWarningProblems.TrendDoesNotJoin(p.Older, p.Newer)),
        ];
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        return first.Norm is StateNorm norm
            ? TrendOf(norm.Indicator.Scale, minimumPeriods, [.. oldestFirst.Select(a => NormOutcome.Of(a).Value)])
            : throw new ArgumentException($"Norm {first.Norm.Id} has verdicts and no values, so no trend.", nameof(assessments));
    }

    /// <summary>The trend of values.</summary>
    /// <param name="scale">In what they are expressed, and which way is better.</param>
    /// <param name="minimumPeriods">How many periods with a value a line needs, at least 2.</param>
    /// <param name="oldestFirst">The value of each period, the oldest first; null where a period has none.</param>
    /// <returns>The trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> or <paramref name="oldestFirst"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumPeriods"/> is below 2.</exception>
    /// <exception cref="RegieValidationException">On target is best, so that neither side is the better one (<see cref="EarlyWarningFindings.TrendMustHaveABetterSide"/>).</exception>
    public static Trend TrendOf(Scale scale, int minimumPeriods, params ExactNumber?[] oldestFirst)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(oldestFirst);
        if (minimumPeriods < 2)
            throw new ArgumentOutOfRangeException(nameof(minimumPeriods), minimumPeriods, "A line goes through at least two points.");
        if (scale.Direction == Direction.TargetIsBest)
            throw new RegieValidationException(EarlyWarningProblems.NoBetterSide(scale));
        var movements = oldestFirst.Zip(oldestFirst.Skip(1), (older, newer) => Movement(scale.Direction, newer - older)).Reverse().ToList();
        var points = oldestFirst.Select((value, i) => (X: ExactNumber.Of(i), Y: value)).Where(p => p.Y is not null).Select(p => (p.X, Y: p.Y!.Value)).ToList();
        return new Trend(scale, minimumPeriods, oldestFirst.ToValueList())
        {
            Difference = oldestFirst.Length < 2 ? null : oldestFirst[oldestFirst.Length - 1] - oldestFirst[oldestFirst.Length - 2],
            Movement = movements.FirstOrDefault(),
            WorseningRun = movements.TakeWhile(m => m == TrendMovement.Worse).Count(),
            Slope = points.Count < minimumPeriods ? null : Slope(points),
            Findings = points.Count < minimumPeriods ? [EarlyWarningProblems.TooFewPeriods(points.Count, minimumPeriods)] : ValueList<Finding>.Empty,
        };
    }

    /// <summary>How a trend came about.</summary>
    /// <param name="trend">The trend.</param>
    /// <returns>A derivation whose value says which way the last value went.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    public static Derivation Explain(this Trend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var unit = trend.Scale.Unit;
        var root = new Derivation(EarlyWarningRules.Trend, trend.Values.Count == 1
            ? LocalizedText.Of("Trend over 1 periode", "Trend over 1 period")
            : LocalizedText.Of($"Trend over {trend.Values.Count} perioden", $"Trend over {trend.Values.Count} periods"), new DerivedValue.Statement(Label(trend.Movement)))
            .WithSteps(trend.Values.Select((value, i) => new Derivation(EarlyWarningRules.TrendPeriod, LocalizedText.Of($"Periode {i + 1}", $"Period {i + 1}"), value is { } known
                ? new DerivedValue.Exact(known, unit)
                : new DerivedValue.Statement(LocalizedText.Of("geen waarde", "no value")))));
        if (trend.Difference is { } difference)
            root = root.WithStep(new Derivation(EarlyWarningRules.Difference, LocalizedText.Of("Verschil met de vorige periode", "Difference from the period before"), new DerivedValue.Exact(difference, unit.OfDifferences)));
        root = root.WithStep(new Derivation(EarlyWarningRules.WorseningRun, LocalizedText.Of("Aantal perioden op rij slechter", "Periods in a row worse"), new DerivedValue.Number(trend.WorseningRun, Unit.Count)));
        return root.WithStep(new Derivation(EarlyWarningRules.LinearTrend, LocalizedText.Of("Rechte lijn door de waarden (kleinste kwadraten), per periode", "Straight line through the values (least squares), per period"), trend.Slope is { } slope
            ? new DerivedValue.Exact(slope, unit.OfDifferences)
            : new DerivedValue.Statement(LocalizedText.Of($"niet getrokken: minder dan {trend.MinimumPeriods} perioden met een waarde", $"not drawn: fewer than {trend.MinimumPeriods} periods with a value"))));
    }

    private static TrendMovement Movement(Direction direction, ExactNumber? difference) => difference is not { } known ? TrendMovement.Unknown
        : known.Sign == 0 ? TrendMovement.Same
        : known.Sign > 0 == (direction == Direction.HigherIsBetter) ? TrendMovement.Better
        : TrendMovement.Worse;

    private static ExactNumber Slope(IReadOnlyCollection<(ExactNumber X, ExactNumber Y)> points)
    {
        var n = ExactNumber.Of(points.Count);
        ExactNumber Sum(Func<(ExactNumber X, ExactNumber Y), ExactNumber> of) => points.Aggregate(ExactNumber.Zero, (sum, p) => sum + of(p));
        var (x, y) = (Sum(p => p.X), Sum(p => p.Y));
        return ((n * Sum(p => p.X * p.Y)) - (x * y)) / ((n * Sum(p => p.X * p.X)) - (x * x));
    }

    private static LocalizedText Label(TrendMovement movement) => movement switch
    {
        TrendMovement.Better => LocalizedText.Of("beter dan de vorige periode", "better than the period before"),
        TrendMovement.Same => LocalizedText.Of("gelijk aan de vorige periode", "the same as the period before"),
        TrendMovement.Worse => LocalizedText.Of("slechter dan de vorige periode", "worse than the period before"),
        _ => LocalizedText.Of("niet te vergelijken met de vorige periode", "not comparable to the period before"),
    };
}
