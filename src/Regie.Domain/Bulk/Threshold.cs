using System.Numerics;
using System.Runtime.CompilerServices;
using Regie.Measurements;

namespace Regie.Bulk;

/// <summary>A boundary that values of a kind are held against in integers: amount by whole, times a constant, compared by cross-multiplication.</summary>
/// <remarks>Exact: the products are compared with all their 128 bits, or with 64 where they fit those. The default is a threshold that every value lies on.</remarks>
internal readonly record struct Threshold
{
    private readonly long _factor;
    private readonly long _value;
    private readonly ulong _beyond31;

    private Threshold(long factor, long value)
    {
        (_factor, _value) = (factor, value);

        _beyond31 = factor <= int.MaxValue && value is >= int.MinValue and <= int.MaxValue ? 0 : ulong.MaxValue;
    }

    /// <summary>The threshold at a value, for values that are amount by whole times a constant.</summary>
    /// <returns>The threshold, or null where its integers do not fit 64 bits.</returns>
    public static Threshold? At(ExactNumber value, ExactNumber perUnit)
    {
        // amount × constant ⋛ whole × value, both sides cleared of what they share.
        var (factor, against) = (perUnit.Numerator * value.Denominator, perUnit.Denominator * value.Numerator);
        var shared = BigInteger.GreatestCommonDivisor(factor, against);
        (factor, against) = (factor / shared, against / shared);
        return factor <= long.MaxValue && BigInteger.Abs(against) <= long.MaxValue ? new Threshold((long)factor, (long)against) : null;
    }

    /// <summary>Negative, zero or positive as a value lies below, at or above the threshold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Side(TalliedValue value) => (value.Beyond31 | _beyond31) == 0
        ? (value.Amount * _factor) - (value.Whole * _value)
        : CompareProducts(value.Amount, _factor, value.Whole, _value);

    /// <summary>How two products compare, of any 64-bit numbers.</summary>
    internal static int CompareProducts(long left, long timesLeft, long right, long timesRight)
    {
        var (high, low) = Product(left, timesLeft);
        var (otherHigh, otherLow) = Product(right, timesRight);
        var order = high.CompareTo(otherHigh);
        return order == 0 ? low.CompareTo(otherLow) : order;
    }

    private static (long High, ulong Low) Product(long left, long right)
    {
#if NET
        var high = System.Math.BigMul(left, right, out long low);
        return (high, (ulong)low);
#else
        // In halves of 32 bits, the lower ones without sign.
        var (l0, l1, r0, r1) = ((uint)left, left >> 32, (uint)right, right >> 32);
        var low = (ulong)l0 * r0;
        var middle = (l1 * r0) + (long)(low >> 32);
        var cross = ((long)l0 * r1) + (uint)middle;
        return ((l1 * r1) + (middle >> 32) + (cross >> 32), ((ulong)cross << 32) | (uint)low);
#endif
    }
}
