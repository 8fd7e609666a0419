using System;
using System.Globalization;
using System.Numerics;
using Regie.Finance;
using Regie.Language;

namespace Regie.Measurements;

/// <summary>A number that is kept exactly, as a quotient of two integers, because 8 of 11 has no decimal form (exact getal).</summary>
/// <remarks>Arithmetic and comparison never round: 94.995 does not reach 95. A decimal appears only at a declared rounding. Without any, <c>default</c> is zero.</remarks>
/// <example><code>ExactNumber.Quotient(800, 11).CompareTo(ExactNumber.Of(75)) // negative: 72.7272…</code></example>
public readonly record struct ExactNumber : IComparable<ExactNumber>
{
    private const int MostDigits = 28;
    private const int ShownDigits = 4;
    private const int LongestInteger = 10_000;
    private static readonly BigInteger LargestMantissa = new(decimal.MaxValue);

    // One less, so that the default is 0/1.
    private readonly BigInteger _denominatorLessOne;

    private ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, _denominatorLessOne) = (numerator / divisor, (denominator / divisor) - 1);
    }

    /// <summary>Zero.</summary>
    public static ExactNumber Zero => default;

    /// <summary>One.</summary>
    public static ExactNumber One => Of(1);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, above zero.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Negative, zero or positive.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The number that a decimal is.</summary>
    /// <param name="value">The decimal.</param>
    /// <returns>The same number.</returns>
    public static ExactNumber Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new ExactNumber(value < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>One integer divided by another.</summary>
    /// <param name="dividend">The dividend.</param>
    /// <param name="divisor">The divisor, not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static ExactNumber Quotient(BigInteger dividend, BigInteger divisor) => divisor.IsZero
        ? throw new DivideByZeroException("An exact number has a divisor that is not zero.")
        : new ExactNumber(dividend, divisor);

    /// <summary>The smaller of two.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The smaller.</returns>
    public static ExactNumber Min(ExactNumber left, ExactNumber right) => left <= right ? left : right;

    /// <summary>The larger of two.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The larger.</returns>
    public static ExactNumber Max(ExactNumber left, ExactNumber right) => left >= right ? left : right;

    /// <summary>Adds.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The exact sum.</returns>
    public static ExactNumber operator +(ExactNumber left, ExactNumber right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The exact difference.</returns>
    public static ExactNumber operator -(ExactNumber left, ExactNumber right) => left + -right;

    /// <summary>Turns the sign.</summary>
    /// <param name="number">A number.</param>
    /// <returns>Its opposite.</returns>
    public static ExactNumber operator -(ExactNumber number) => new(-number.Numerator, number.Denominator);

    /// <summary>Multiplies.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The exact product.</returns>
    public static ExactNumber operator *(ExactNumber left, ExactNumber right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number, not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static ExactNumber operator /(ExactNumber left, ExactNumber right) =>
        Quotient(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the left one is the smaller.</returns>
    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the left one is the larger.</returns>
    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the left one is the smaller or equal.</returns>
    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the left one is the larger or equal.</returns>
    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The largest whole number that is not above this one.</summary>
    /// <returns>The whole number, for example −2 for −1.5.</returns>
    public BigInteger Floor() => BigInteger.DivRem(Numerator, Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);

    /// <summary>The smallest whole number that is not below this one.</summary>
    /// <returns>The whole number, for example 6 for 5.76: a fractional day counted as a full day.</returns>
    public BigInteger Ceiling() => BigInteger.DivRem(Numerator, Denominator, out var rest) + (rest.Sign > 0 ? 1 : 0);

    /// <summary>The number without its sign.</summary>
    /// <returns>The absolute value.</returns>
    public ExactNumber Abs() => Sign < 0 ? -this : this;

    /// <summary>The number as a decimal, by a declared rounding of the exact value.</summary>
    /// <param name="rounding">The rounding.</param>
    /// <returns>The rounded number; rounded once, however many digits there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    /// <exception cref="OverflowException">The rounded number has more digits than a <see cref="decimal"/> keeps.</exception>
    public decimal ToDecimal(Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return Round(rounding).TryToDecimal(out var value)
            ? value
            : throw new OverflowException($"{Short()} has more digits at {rounding} than the 28 or 29 that a decimal keeps. Round it to fewer digits, keep it as an exact number, or check the figures that it was worked out from.");
    }

    /// <summary>The number rounded by a declared rounding, still exact from there on.</summary>
    /// <param name="rounding">The rounding.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public ExactNumber Round(Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return new ExactNumber(Mantissa(rounding.Mode, rounding.Digits), BigInteger.Pow(10, rounding.Digits));
    }

    /// <summary>The number as a decimal, where it is one.</summary>
    /// <param name="value">The decimal, or zero where none equals the number.</param>
    /// <returns>Whether a decimal equals the number.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        if (!EndsWithin(out var digits))
            return false;
        var mantissa = Numerator * BigInteger.Pow(10, digits) / Denominator;
        if (BigInteger.Abs(mantissa) > LargestMantissa)
            return false;
        value = FromMantissa(mantissa, digits);
        return true;
    }

    /// <summary>The number as people write it in a language: all its digits where they end within what a <see cref="decimal"/> keeps, else cut off after four with an ellipsis.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>94,5</c> or <c>72,7272…</c> in Dutch.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var format = LanguageFormat.For(language);
        if (TryToDecimal(out var value))
            return format.Number(value);
        if (Denominator.IsOne)
            return format.Number(Numerator, 0);
        var cut = Mantissa(RoundingMode.Truncate, ShownDigits);
        return (cut.IsZero && Sign < 0 ? "-" : "") + format.Number(cut, ShownDigits) + "…";
    }

    /// <summary>The number, invariant; <see cref="Parse"/> reads it.</summary>
    /// <returns>A decimal where one equals it, for example <c>94.5</c>; else a quotient in lowest terms, for example <c>800/11</c>.</returns>
    public override string ToString() => TryToDecimal(out var value)
        ? ExactDecimal.ToText(value)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a number; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">A number with a decimal point, or two whole numbers of at most 10,000 characters with a slash between them, the second above zero.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape.</exception>
    public static ExactNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no exact number; write it with a decimal point, for example 94.5, or as a quotient with the second number above zero, for example 800/11.");
    }

    /// <summary>Reads a number, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="number">The number, or zero where the text is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out ExactNumber number)
    {
        number = default;
        if (text is null)
            return false;
        if (ExactDecimal.TryParse(text, out var value))
            number = Of(value);
        else if (text.Split('/') is { Length: 2 } parts && TryInteger(parts[0], out var numerator) && TryInteger(parts[1], out var denominator) && denominator.Sign > 0)
            number = new ExactNumber(numerator, denominator);
        else
            return false;
        return true;
    }

    // A quotient can have thousands of digits; a message need not.
    private string Short() => ToString() is { Length: > 60 } text ? text.Substring(0, 60) + "…" : ToString();

    private static decimal FromMantissa(BigInteger mantissa, int digits)
    {
        var size = BigInteger.Abs(mantissa);
        var (low, middle, high) = ((uint)(size & uint.MaxValue), (uint)((size >> 32) & uint.MaxValue), (uint)(size >> 64));
        return new decimal(unchecked((int)low), unchecked((int)middle), unchecked((int)high), mantissa.Sign < 0, (byte)digits);
    }

    private static bool TryInteger(string text, out BigInteger value)
    {
        value = default;
        var first = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (text.Length == first || text.Length > LongestInteger)
            return false;
        for (var i = first; i < text.Length; i++)
            if (text[i] is < '0' or > '9')
                return false;
        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private BigInteger Mantissa(RoundingMode mode, int digits)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits), Denominator, out var rest);
        var half = (rest * 2).CompareTo(Denominator);
        if (mode == RoundingMode.HalfUp ? half >= 0 : mode == RoundingMode.HalfEven && (half > 0 || (half == 0 && !quotient.IsEven)))
            quotient++;
        return Sign < 0 ? -quotient : quotient;
    }

    // A quotient in lowest terms ends when its denominator has no other primes than 2 and 5; the more frequent of them counts the digits.
    private bool EndsWithin(out int digits)
    {
        digits = 0;
        var rest = Denominator;
        var (twos, fives) = (0, 0);
        while (rest.IsEven && twos <= MostDigits)
            (rest, twos) = (rest >> 1, twos + 1);
        while (fives <= MostDigits && (rest % 5).IsZero)
            (rest, fives) = (rest / 5, fives + 1);
        digits = Math.Max(twos, fives);
        return rest.IsOne && digits <= MostDigits;
    }
}
