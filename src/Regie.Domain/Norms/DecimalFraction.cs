using System.Numerics;

namespace Regie.Norms;

/// <summary>A decimal as a fraction of integers, for arithmetic that must not round on its way.</summary>
internal readonly record struct DecimalFraction(BigInteger Numerator, BigInteger Denominator)
{
    private const int MostDigits = 28;
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    public static DecimalFraction From(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new DecimalFraction(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>low + (high − low) · part / whole, rounded half-even only where a decimal cannot hold it.</summary>
    public static decimal Between(decimal low, decimal high, BigInteger part, BigInteger whole)
    {
        var (from, to) = (From(low), From(high));
        var numerator = (from.Numerator * to.Denominator * (whole - part)) + (to.Numerator * from.Denominator * part);
        return ToDecimal(numerator, from.Denominator * to.Denominator * whole);
    }

    private static decimal ToDecimal(BigInteger numerator, BigInteger denominator)
    {
        for (var digits = MostDigits; ; digits--)
        {
            var scale = BigInteger.Pow(10, digits);
            var quotient = BigInteger.DivRem(BigInteger.Abs(numerator) * scale, denominator, out var rest);
            var half = (rest * 2).CompareTo(denominator);
            if (half > 0 || (half == 0 && !quotient.IsEven))
                quotient++;
            if (quotient > Largest)
                continue;
            while (digits > 0 && (quotient % 10).IsZero)
                (quotient, digits) = (quotient / 10, digits - 1);
            var bits = (low: (uint)(quotient & uint.MaxValue), middle: (uint)((quotient >> 32) & uint.MaxValue), high: (uint)(quotient >> 64));
            return new decimal(unchecked((int)bits.low), unchecked((int)bits.middle), unchecked((int)bits.high), numerator.Sign < 0, (byte)digits);
        }
    }
}
