using System;
using System.Diagnostics.CodeAnalysis;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>A range of values as an agreement words it, each end included or not (waarde-interval).</summary>
/// <example><code>ValueInterval.Parse("[75, 95)") // 75 and above, below 95</code></example>
public sealed record ValueInterval
{
    private ValueInterval((decimal? Value, bool Included) lower, (decimal? Value, bool Included) upper) =>
        (Lower, IncludesLower, Upper, IncludesUpper) = (lower.Value, lower.Value is not null && lower.Included, upper.Value, upper.Value is not null && upper.Included);

    /// <summary>The lower end; null where it is open.</summary>
    public decimal? Lower { get; }

    /// <summary>Whether the lower end belongs to it.</summary>
    public bool IncludesLower { get; }

    /// <summary>The upper end; null where it is open.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the upper end belongs to it.</summary>
    public bool IncludesUpper { get; }

    /// <summary>Reads an interval; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">Two ends between brackets; a square one includes its end, a round one does not; <c>-∞</c> and <c>∞</c> are open ends.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape, or no value lies in it.</exception>
    public static ValueInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var interval) ? interval : throw new FormatException($"'{text}' is no interval with values in it; write for example [75, 95), [95, 100] or (-∞, 75).");
    }

    /// <summary>Reads an interval, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="interval">The interval, or null where the text is none.</param>
    /// <returns>Whether the text is an interval.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ValueInterval? interval)
    {
        interval = null;
        if (text is not { Length: >= 5 } || text[0] is not ('[' or '(') || text[text.Length - 1] is not (']' or ')'))
            return false;
        var ends = text.Substring(1, text.Length - 2).Split(',');
        var (closedBelow, closedAbove) = (text[0] == '[', text[text.Length - 1] == ']');
        if (ends.Length != 2 || !TryEnd(ends[0].Trim(), "-∞", closedBelow, out var lower) || !TryEnd(ends[1].Trim(), "∞", closedAbove, out var upper)
            || lower > upper || (lower is not null && lower == upper && !(closedBelow && closedAbove)))
            return false;
        interval = new ValueInterval((lower, closedBelow), (upper, closedAbove));
        return true;
    }

    /// <summary>Whether a value lies in it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(ExactNumber value) =>
        (Lower is not { } lower || value > ExactNumber.Of(lower) || (IncludesLower && value == ExactNumber.Of(lower)))
        && (Upper is not { } upper || value < ExactNumber.Of(upper) || (IncludesUpper && value == ExactNumber.Of(upper)));

    /// <summary>The two ends between brackets; <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>[75, 95)</c>.</returns>
    public override string ToString() =>
        (IncludesLower ? "[" : "(") + (Lower is { } lower ? ExactNumber.Of(lower).ToString() : "-∞") + ", " + (Upper is { } upper ? ExactNumber.Of(upper).ToString() : "∞") + (IncludesUpper ? "]" : ")");

    private static bool TryEnd(string text, string open, bool closed, out decimal? end)
    {
        end = null;
        if (text == open)
            return !closed;
        if (text.IndexOf('/') >= 0 || !ExactNumber.TryParse(text, out var number) || !number.TryToDecimal(out var value))
            return false;
        end = value;
        return true;
    }
}
