using System;
using System.Linq;
using Regie.Measurements;

namespace Regie.Scorecards;

/// <summary>How much each period of a history weighs: the newest most, earlier ones less (afnemend gewicht van eerdere perioden).</summary>
public sealed record HistoryDecay
{
    private HistoryDecay(ValueList<decimal> weights) => Weights = weights;

    /// <summary>The weight of each period, the newest first; periods further back have no part.</summary>
    public ValueList<decimal> Weights { get; }

    /// <summary>States each weight.</summary>
    /// <param name="newestFirst">The weight of each period, above zero and never more than that of a newer one.</param>
    /// <returns>The decay.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="newestFirst"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no weight, one is not above zero, or one is more than that of a newer period.</exception>
    public static HistoryDecay Of(params decimal[] newestFirst)
    {
        ArgumentNullException.ThrowIfNull(newestFirst);
        if (newestFirst.Length == 0)
            throw new ArgumentException("A decay has the weight of at least one period.", nameof(newestFirst));
        if (newestFirst.Any(w => w <= 0))
            throw new ArgumentException($"A weight of a period is above zero; {string.Join(", ", newestFirst)} has one that is not. Leave out the periods that have no part.", nameof(newestFirst));
        if (newestFirst.Zip(newestFirst.Skip(1), (newer, older) => older > newer).Any(rises => rises))
            throw new ArgumentException($"An earlier period never weighs more than a newer one: {string.Join(", ", newestFirst)}.", nameof(newestFirst));
        return new HistoryDecay(newestFirst.ToValueList());
    }

    /// <summary>The newest period weighs 1, each earlier one a factor less.</summary>
    /// <param name="factor">The factor, above 0 and at most 1.</param>
    /// <param name="periods">How many periods have a part, at least one.</param>
    /// <returns>The decay.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> or <paramref name="periods"/> is out of its range, or the last weight has more digits than a <see cref="decimal"/> keeps.</exception>
    public static HistoryDecay ByFactor(decimal factor, int periods)
    {
        if (factor is <= 0 or > 1)
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "A factor is above 0 and at most 1.");
        if (periods < 1)
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "At least one period has a part.");
        var weights = new decimal[periods];
        weights[0] = 1m;
        for (var i = 1; i < periods; i++)
        {
            weights[i] = weights[i - 1] * factor;
            if (ExactNumber.Of(weights[i]) != ExactNumber.Of(weights[i - 1]) * ExactNumber.Of(factor))
                throw new ArgumentOutOfRangeException(nameof(periods), periods, $"The weight of period {i + 1} has more digits than a decimal keeps. Take fewer periods or a rounder factor.");
        }

        return new HistoryDecay(weights.ToValueList());
    }

    /// <summary>The weights, newest first.</summary>
    /// <returns>For example <c>1, 0.5, 0.25</c>.</returns>
    public override string ToString() => string.Join(", ", Weights.Select(w => ExactNumber.Of(w)));
}
