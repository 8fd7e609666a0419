using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;

namespace Regie.Sampling;

/// <summary>The technical condition of a part of a building or installation, from 1 (best) to 6 (worst), as in NEN 2767 (conditiescore).</summary>
/// <remarks>
/// Ordinal: a 2 is better than a 4, but not twice as good, so scores have an order and no sum, difference or mean. Scores of parts come together
/// through <see cref="ConditionFactors"/>, which the host supplies.
/// </remarks>
public sealed record ConditionScore : IComparable<ConditionScore>
{
    private ConditionScore(int value) => Value = value;

    /// <summary>All scores, the best first.</summary>
    public static ValueList<ConditionScore> All { get; } = Enumerable.Range(1, 6).Select(value => new ConditionScore(value)).ToValueList();

    /// <summary>1: the best.</summary>
    public static ConditionScore Best => All[0];

    /// <summary>6: the worst.</summary>
    public static ConditionScore Worst => All[5];

    /// <summary>The number, 1 to 6.</summary>
    public int Value { get; }

    /// <summary>A condition score.</summary>
    /// <param name="value">From 1, the best, to 6, the worst.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not from 1 to 6.</exception>
    public static ConditionScore Of(int value) => value is >= 1 and <= 6
        ? All[value - 1]
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A condition score is from 1, the best, to 6, the worst.");

    /// <summary>The worst of several scores.</summary>
    /// <param name="scores">At least one score.</param>
    /// <returns>The score that none is worse than.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scores"/> is empty, or one of them is null.</exception>
    public static ConditionScore WorstOf(IEnumerable<ConditionScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var list = scores.ToList();
        if (list.Count == 0 || list.Contains(null!))
            throw new ArgumentException("The worst is one of at least one score, and no null.", nameof(scores));
        return All[list.Max(score => score.Value) - 1];
    }

    /// <summary>Whether this condition is better, so its number lower.</summary>
    /// <param name="other">The other score.</param>
    /// <returns>Whether this one is better.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsBetterThan(ConditionScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Value < other.Value;
    }

    /// <summary>Whether this condition is worse, so its number higher.</summary>
    /// <param name="other">The other score.</param>
    /// <returns>Whether this one is worse.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWorseThan(ConditionScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Value > other.Value;
    }

    /// <summary>Orders the best first.</summary>
    /// <param name="other">The other score.</param>
    /// <returns>Negative where this one is better.</returns>
    public int CompareTo(ConditionScore? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <summary>The number; <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>3</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a score; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">A digit from 1 to 6.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no digit from 1 to 6.</exception>
    public static ConditionScore Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var score) ? score : throw new FormatException($"'{text}' is no condition score; write a digit from 1 to 6.");
    }

    /// <summary>Reads a score, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="score">The score, or null where the text is none.</param>
    /// <returns>Whether the text is a score.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ConditionScore? score)
    {
        score = text is { Length: 1 } && text[0] is >= '1' and <= '6' ? All[text[0] - '1'] : null;
        return score is not null;
    }
}
