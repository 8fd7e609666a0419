using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using CsCheck;
using Regie.Finance;

namespace Regie.Tests;

/// <summary>What the laws of the foundation types are tried on: everything that a type admits, edges included.</summary>
internal static class Foundations
{
    /// <summary>Every decimal: any 96 bits, any scale, either sign; small and extreme ones often.</summary>
    public static readonly Gen<decimal> Decimals = Gen.Frequency(
        (4, Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28]).Select((lo, mid, hi, negative, scale) => new decimal(lo, mid, hi, negative, (byte)scale))),
        (4, Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Int[0, 6]).Select((mantissa, scale) => mantissa * new decimal(1, 0, 0, false, (byte)scale))),
        (2, Gen.Select(Gen.Long, Gen.Int[0, 28]).Select((mantissa, scale) => new decimal((int)mantissa, (int)(mantissa >> 32), 0, mantissa < 0, (byte)scale))),
        (1, Gen.OneOf(0m, -0m, 0.5m, -0.5m, 1.005m, 2.5m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 0.00m, 100.00m)));

    public static readonly Gen<long> Longs = Gen.Frequency(
        (3, Gen.Long),
        (4, Gen.Long[-1000, 1000]),
        (1, Gen.OneOf(0L, 1L, -1L, long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1)));

    public static readonly Gen<long> Positives = Gen.Frequency(
        (3, Gen.Long[1, long.MaxValue]),
        (4, Gen.Long[1, 1000]),
        (1, Gen.OneOf(1L, 2L, 3L, long.MaxValue, long.MaxValue - 1)));

    /// <summary>No minor unit, cents, mills, and four digits.</summary>
    public static readonly Gen<Currency> Currencies = Gen.OneOf("EUR", "USD", "JPY", "KWD", "CLF").Select(Currency.Parse);

    public static readonly Gen<Rounding> Roundings = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 28]).Select((mode, digits) => mode switch
    {
        0 => Rounding.HalfUp(digits),
        1 => Rounding.HalfEven(digits),
        _ => Rounding.Truncate(digits),
    });

    public static decimal D(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>The decimal as an integer and a power of ten, read from its text and not from its bits.</summary>
    public static (BigInteger Mantissa, int Scale) Exactly(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var digits = new string([.. text.Where(c => c != '.')]);
        return (BigInteger.Parse(digits, CultureInfo.InvariantCulture), text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0);
    }

    /// <summary>The integer that a number comes to at a scale.</summary>
    public static BigInteger AtScale(decimal value, int scale)
    {
        var (mantissa, own) = Exactly(value);
        Assert.True(own <= scale, "the scale is too small to hold the number");
        return mantissa * BigInteger.Pow(10, scale - own);
    }

    /// <summary>The quotient of two integers, rounded as the mode says: from its definition, over integers.</summary>
    public static BigInteger Quotient(BigInteger dividend, BigInteger divisor, RoundingMode mode)
    {
        var below = BigInteger.Divide(BigInteger.Abs(dividend), divisor);
        var twiceLost = 2 * (BigInteger.Abs(dividend) - (below * divisor));
        var up = mode switch
        {
            RoundingMode.HalfUp => twiceLost >= divisor,
            RoundingMode.HalfEven => twiceLost > divisor || (twiceLost == divisor && below % 2 == 1),
            RoundingMode.Truncate => false,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        return dividend.Sign * (below + (up ? 1 : 0));
    }
}
