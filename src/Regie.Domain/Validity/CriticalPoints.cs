using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>Where a consequence function changes other than evenly.</summary>
internal static class CriticalPoints
{
    /// <summary>More steps than this are not worked out: a table that fine is a line.</summary>
    public const int MostSteps = 2_000;

    // Beyond the last threshold a staircase goes on as it began; this many steps show how.
    private const int ShownSteps = 20;

    /// <summary>The points, or null where there are more than are worked out.</summary>
    /// <param name="function">A function of a value.</param>
    /// <param name="kind">Whether it is a malus or a bonus.</param>
    /// <param name="scale">The values.</param>
    /// <param name="enough">The amount from which steps no longer matter, because a cap is reached; null where there is none.</param>
    public static IReadOnlyList<ExactNumber>? Of(ConsequenceFunction function, ConsequenceKind kind, Scale scale, ExactNumber? enough) => function switch
    {
        ConsequenceFunction.Banded banded => [.. banded.Amounts.Bands.SelectMany(b => new[] { b.Interval.Lower, b.Interval.Upper }).OfType<decimal>().Select(ExactNumber.Of)],
        ConsequenceFunction.Linear linear => [ExactNumber.Of(linear.Threshold)],
        ConsequenceFunction.Stepped stepped => OfSteps(stepped, kind, scale, enough),
        _ => [],
    };

    /// <summary>Whether a staircase goes on beyond the last point that was worked out.</summary>
    public static bool GoesOn(ConsequenceFunction function, ValueDomain domain) =>
        function is ConsequenceFunction.Stepped stepped && !IsEven(stepped) && (domain.Minimum is null || domain.Maximum is null);

    private static bool IsEven(ConsequenceFunction.Stepped stepped) => stepped is { Counting: StepCounting.ProRata, Units: WholeUnits.AsMeasured };

    private static IReadOnlyList<ExactNumber>? OfSteps(ConsequenceFunction.Stepped stepped, ConsequenceKind kind, Scale scale, ExactNumber? enough)
    {
        var threshold = ExactNumber.Of(stepped.Threshold);
        if (IsEven(stepped))
            return [threshold];
        var spacing = stepped.Units == WholeUnits.AsMeasured ? ExactNumber.Of(stepped.Step) : ExactNumber.One;
        var toLower = scale.Direction == Direction.TargetIsBest || scale.Direction == Direction.HigherIsBetter == (kind == ConsequenceKind.Malus);
        var toUpper = scale.Direction == Direction.TargetIsBest || !toLower;
        var steps = enough is { } amount ? (amount / ExactNumber.Of(stepped.Value) * ExactNumber.Of(stepped.Step) / spacing) + ExactNumber.Of(2) : ExactNumber.Of(ShownSteps);
        var down = !toLower ? ExactNumber.Zero : scale.Domain.Minimum is { } least ? (threshold - ExactNumber.Of(least)) / spacing : steps;
        var up = !toUpper ? ExactNumber.Zero : scale.Domain.Maximum is { } greatest ? (ExactNumber.Of(greatest) - threshold) / spacing : steps;
        if (ExactNumber.Max(down, up) > ExactNumber.Of(MostSteps))
            return null;
        return [.. Enumerable.Range(0, (int)ExactNumber.Max(down, ExactNumber.Zero).Floor() + 1).Select(i => threshold - (spacing * ExactNumber.Of(i))),
            .. Enumerable.Range(1, (int)ExactNumber.Max(up, ExactNumber.Zero).Floor()).Select(i => threshold + (spacing * ExactNumber.Of(i)))];
    }
}
