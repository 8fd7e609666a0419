using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Regie.Language;

namespace Regie.Finance;

/// <summary>A declared rounding: how, and to how many digits (afronding).</summary>
/// <remarks>Nothing in this library rounds unless it is handed one of these.</remarks>
public sealed record Rounding
{
    private static readonly Dictionary<string, Rounding> All = new[] { RoundingMode.HalfUp, RoundingMode.HalfEven, RoundingMode.Truncate }
        .SelectMany(mode => Enumerable.Range(0, ExactDecimal.MaximumScale + 1).Select(digits => new Rounding(mode, digits)))
        .ToDictionary(rounding => rounding.ToString(), StringComparer.Ordinal);

    private Rounding(RoundingMode mode, int digits)
    {
        if (digits is < 0 or > 28)
            throw new ArgumentOutOfRangeException(nameof(digits), digits, "A decimal keeps 0 to 28 digits behind the point.");
        (Mode, Digits) = (mode, digits);
    }

    /// <summary>What happens to the dropped digits.</summary>
    public RoundingMode Mode { get; }

    /// <summary>How many digits stay behind the decimal point, 0 to 28.</summary>
    public int Digits { get; }

    /// <summary>To the nearest; a half goes away from zero.</summary>
    /// <param name="digits">How many digits stay behind the decimal point, 0 to 28.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 28.</exception>
    public static Rounding HalfUp(int digits) => new(RoundingMode.HalfUp, digits);

    /// <summary>To the nearest; a half goes to the even digit.</summary>
    /// <param name="digits">How many digits stay behind the decimal point, 0 to 28.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 28.</exception>
    public static Rounding HalfEven(int digits) => new(RoundingMode.HalfEven, digits);

    /// <summary>Cut off, towards zero.</summary>
    /// <param name="digits">How many digits stay behind the decimal point, 0 to 28.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 28.</exception>
    public static Rounding Truncate(int digits) => new(RoundingMode.Truncate, digits);

    /// <summary>Rounds a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number with at most <see cref="Digits"/> digits behind the point.</returns>
    public decimal Apply(decimal value)
    {
        if (Mode == RoundingMode.HalfEven)
            return Math.Round(value, Digits, MidpointRounding.ToEven);
        var rounded = Math.Round(value, Digits, MidpointRounding.AwayFromZero);
        return Mode == RoundingMode.Truncate && Math.Abs(rounded) > Math.Abs(value)
            ? rounded - (Math.Sign(value) * new decimal(1, 0, 0, false, (byte)Digits))
            : rounded;
    }

    /// <summary>What the rounding does, in words that can stand in a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>half omhoog op 2 decimalen</c> in Dutch for <c>HalfUp(2)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var mode = Mode switch
        {
            RoundingMode.HalfUp => LocalizedText.Of("half omhoog", "half up"),
            RoundingMode.HalfEven => LocalizedText.Of("half naar even", "half to even"),
            _ => LocalizedText.Of("afgekapt", "cut off"),
        };
        var digits = Digits switch
        {
            0 => LocalizedText.Of("op hele getallen", "to whole numbers"),
            1 => LocalizedText.Of("op 1 decimaal", "to 1 decimal"),
            _ => LocalizedText.Of(FormattableString.Invariant($"op {Digits} decimalen"), FormattableString.Invariant($"to {Digits} decimals")),
        };
        return mode.In(language) + " " + digits.In(language);
    }

    /// <summary>Mode and digits; <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>HalfUp(2)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Mode}({Digits})");

    /// <summary>Reads a rounding; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">The mode and, in parentheses, 0 to 28 digits, for example <c>HalfUp(2)</c>.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape.</exception>
    public static Rounding Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var rounding) ? rounding : throw new FormatException($"'{text}' is no rounding; write HalfUp, HalfEven or Truncate with 0 to 28 digits in parentheses, for example HalfUp(2).");
    }

    /// <summary>Reads a rounding, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="rounding">The rounding, or null where the text is none.</param>
    /// <returns>Whether the text is a rounding.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Rounding? rounding)
    {
        rounding = null;
        return text is not null && All.TryGetValue(text, out rounding);
    }
}
