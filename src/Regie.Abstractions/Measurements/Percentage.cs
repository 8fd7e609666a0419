using System;
using Regie.Language;

namespace Regie.Measurements;

/// <summary>An exact percentage; 95 % is <c>Percentage.Of(95)</c>, not 0.95 (percentage).</summary>
/// <remarks>No artificial limits: growth may exceed 100 % and a change may be negative. What an indicator may take is its domain's concern.</remarks>
public readonly record struct Percentage : IComparable<Percentage>
{
    private Percentage(decimal value) => Value = value;

    /// <summary>The number before the percent sign.</summary>
    public decimal Value { get; }

    /// <summary>The percentage as a fraction: 0.95 for 95 %.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>A percentage.</summary>
    /// <param name="value">The number before the percent sign, for example 95.</param>
    /// <returns>The percentage.</returns>
    public static Percentage Of(decimal value) => new(value);

    /// <summary>A percentage from a fraction.</summary>
    /// <param name="fraction">For example 0.95 for 95 %.</param>
    /// <returns>The percentage.</returns>
    public static Percentage FromFraction(decimal fraction) => new(fraction * 100m);

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    /// <returns>Whether the left one is the smaller.</returns>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    /// <returns>Whether the left one is the larger.</returns>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    /// <returns>Whether the left one is the smaller or equal.</returns>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    /// <returns>Whether the left one is the larger or equal.</returns>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary>The percentage as people write it in a language, with all its digits.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>99,5 %</c> in Dutch and <c>99.5%</c> in English.</returns>
    public string ToText(LanguageCode language) =>
        LanguageFormat.For(language).Number(Value) + (language == LanguageCode.Dutch ? " %" : "%");

    /// <summary>The percentage, invariant, without trailing zeros; <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>99.5%</c>.</returns>
    public override string ToString() => ExactDecimal.ToText(Value) + "%";

    /// <summary>Reads a percentage; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">A number with a decimal point and a percent sign, for example <c>99.5%</c>.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape, or more digits than a <see cref="decimal"/> keeps.</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var percentage) ? percentage : throw new FormatException($"'{text}' is no percentage; write a number with a decimal point and a percent sign, for example 99.5%.");
    }

    /// <summary>Reads a percentage, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="percentage">The percentage, or 0 % where the text is none.</param>
    /// <returns>Whether the text is a percentage.</returns>
    public static bool TryParse(string? text, out Percentage percentage)
    {
        percentage = default;
        if (text is not { Length: > 1 } || text[text.Length - 1] != '%' || !ExactDecimal.TryParse(text.Substring(0, text.Length - 1), out var value))
            return false;
        percentage = new Percentage(value);
        return true;
    }
}
