using System;
using System.Numerics;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>A number as a quotient of integers; it compares exactly and becomes a decimal only at a declared rounding.</summary>
/// <param name="Numerator">The numerator.</param>
/// <param name="Denominator">The denominator, above zero.</param>
internal readonly record struct ExactFraction(BigInteger Numerator, BigInteger Denominator) : IComparable<ExactFraction>
{
    /// <summary>The most digits behind the point at which a fraction is shown, as for a ratio.</summary>
    public const int MostDigits = 18;

    public static ExactFraction Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new ExactFraction(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static ExactFraction Of(Percentage percentage)
    {
        var value = Of(percentage.Value);
        return new ExactFraction(value.Numerator, value.Denominator * 100).Reduced();
    }

    public static ExactFraction operator +(ExactFraction left, ExactFraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static ExactFraction operator *(ExactFraction left, ExactFraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static ExactFraction operator /(ExactFraction left, ExactFraction right) => right.Numerator.Sign < 0
        ? new ExactFraction(-left.Numerator * right.Denominator, left.Denominator * -right.Numerator)
        : new ExactFraction(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public ExactFraction Reduced()
    {
        var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return divisor.IsOne ? this : new ExactFraction(Numerator / divisor, Denominator / divisor);
    }

    public int CompareTo(ExactFraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The number, rounded once.</summary>
    /// <exception cref="OverflowException">It has more digits than a decimal keeps.</exception>
    public decimal Round(Rounding rounding)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, rounding.Digits), Denominator, out var rest);
        var half = (rest * 2).CompareTo(Denominator);
        if (rounding.Mode == RoundingMode.HalfUp ? half >= 0 : rounding.Mode == RoundingMode.HalfEven && (half > 0 || (half == 0 && !quotient.IsEven)))
            quotient++;
        var value = (decimal)quotient * new decimal(1, 0, 0, false, (byte)rounding.Digits);
        return Numerator.Sign < 0 ? -value : value;
    }

    public static void RequireShowable(Rounding rounding, string name)
    {
        ArgumentNullException.ThrowIfNull(rounding, name);
        if (rounding.Digits > MostDigits)
            throw new ArgumentOutOfRangeException(name, rounding, "It is shown with at most 18 digits behind the point.");
    }
}
