using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Regie.Finance;
using Regie.Language;

namespace Regie.Measurements;

/// <summary>An exact part of a whole, kept as two integers because 8 of 11 has no decimal form (verhouding).</summary>
/// <remarks>Comparison multiplies crosswise and never rounds: 94.995 % does not meet 95 %. A decimal appears only at a declared rounding.</remarks>
/// <example><code>Ratio.Of(8, 11).IsAtLeast(Percentage.Of(75)) // false: 72.727… %</code></example>
public sealed record Ratio : IComparable<Ratio>
{
    private Ratio(long part, long whole) => (Part, Whole) = (part, whole);

    /// <summary>The part, for example how many were in time.</summary>
    public long Part { get; }

    /// <summary>The whole, above zero, for example how many there were.</summary>
    public long Whole { get; }

    /// <summary>A part of a whole.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, above zero.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is not above zero: nothing out of nothing is no ratio.</exception>
    public static Ratio Of(long part, long whole) => whole > 0
        ? new Ratio(part, whole)
        : throw new ArgumentOutOfRangeException(nameof(whole), whole, "A ratio has a whole above zero; without one there is nothing to assess, which is not 0 % and not 100 %.");

    /// <summary>Whether the ratio reaches a percentage, exactly.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <returns>Whether part/whole ≥ percentage.</returns>
    public bool IsAtLeast(Percentage percentage) => Compare(percentage) >= 0;

    /// <summary>Whether the ratio stays within a percentage, exactly.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <returns>Whether part/whole ≤ percentage.</returns>
    public bool IsAtMost(Percentage percentage) => Compare(percentage) <= 0;

    /// <summary>The ratio as a percentage, by a declared rounding of the exact value.</summary>
    /// <param name="rounding">The rounding, in digits of the percentage, 0 to 18 of them.</param>
    /// <returns>For example 72.73 % for 8 of 11, half-up at two digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> keeps more than 18 digits.</exception>
    /// <exception cref="OverflowException">The percentage has more digits than a <see cref="decimal"/> keeps.</exception>
    public Percentage ToPercentage(Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        if (rounding.Digits > 18)
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "A ratio is shown with at most 18 digits of percentage.");

        return Percentage.Of(ToPercent().ToDecimal(rounding));
    }

    /// <summary>The exact number of percents.</summary>
    /// <returns>For example 800/11 for 8 of 11.</returns>
    public ExactNumber ToPercent() => ExactNumber.Quotient(new BigInteger(Part) * 100, Whole);

    /// <inheritdoc/>
    public int CompareTo(Ratio? other) => other is null ? 1 : (new BigInteger(Part) * other.Whole).CompareTo(new BigInteger(other.Part) * Whole);

    /// <summary>Two ratios are equal when their values are: 1/2 equals 2/4.</summary>
    /// <param name="other">The other ratio.</param>
    /// <returns>Whether the values are equal.</returns>
    public bool Equals(Ratio? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var divisor = (long)BigInteger.GreatestCommonDivisor(Part, Whole);
        return unchecked(((Part / divisor).GetHashCode() * 397) ^ (Whole / divisor).GetHashCode());
    }

    /// <summary>Part of whole, as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>8 van 11</c>.</returns>
    public string ToText(LanguageCode language)
    {
        var format = LanguageFormat.For(language);
        return $"{format.Number(Part)} {(language == LanguageCode.Dutch ? "van" : "of")} {format.Number(Whole)}";
    }

    /// <summary>Part, slash, whole; <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>8/11</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Part}/{Whole}");

    /// <summary>Reads a ratio; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">Two whole numbers with a slash between them, the second above zero, for example <c>8/11</c>.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape.</exception>
    public static Ratio Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var ratio) ? ratio : throw new FormatException($"'{text}' is no ratio; write two whole numbers with a slash between them, the second above zero, for example 8/11.");
    }

    /// <summary>Reads a ratio, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="ratio">The ratio, or null where the text is none.</param>
    /// <returns>Whether the text is a ratio.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Ratio? ratio)
    {
        ratio = text?.Split('/') is { Length: 2 } numbers && TryInteger(numbers[0], out var part) && TryInteger(numbers[1], out var whole) && whole > 0
            ? new Ratio(part, whole)
            : null;
        return ratio is not null;
    }

    private int Compare(Percentage percentage) =>
        (new BigInteger(Part) * 100 * BigInteger.Pow(10, ExactDecimal.MaximumScale)).CompareTo(ExactDecimal.AtMaximumScale(percentage.Value) * Whole);

    // Digits at both ends, because the framework takes a plus sign in front and null characters behind.
    private static bool TryInteger(string text, out long value)
    {
        value = 0;
        return text.Length > 0 && text[0] is '-' or (>= '0' and <= '9') && text[text.Length - 1] is >= '0' and <= '9'
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
