using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Regie.Measurements;

namespace Regie.Bulk;

/// <summary>Exact decimals as integers at a number of decimal places.</summary>
internal static class PlanNumbers
{
    /// <summary>How many decimal places a number has.</summary>
    public static int Digits(ExactNumber number)
    {
        var digits = 0;
        for (var scaled = number; !scaled.Denominator.IsOne; digits++)
            scaled *= ExactNumber.Of(10);
        return digits;
    }

    public static int Digits(IEnumerable<ExactNumber> numbers) => numbers.Select(Digits).DefaultIfEmpty(0).Max();

    /// <summary>The integer of a number at decimal places that hold it.</summary>
    public static BigInteger At(ExactNumber number, int digits) => (number * ExactNumber.Quotient(BigInteger.Pow(10, digits), 1)).Numerator;

    /// <summary>The quotient, rounded.</summary>
    public static long Round(long dividend, long divisor, Finance.RoundingMode mode)
    {
        if (dividend == 0)
            return 0;
        var quotient = dividend / divisor;
        var twiceRest = 2 * Math.Abs(dividend - (quotient * divisor));
        var isUp = mode switch
        {
            Finance.RoundingMode.HalfUp => twiceRest >= divisor,
            Finance.RoundingMode.HalfEven => twiceRest > divisor || (twiceRest == divisor && (quotient & 1) != 0),
            _ => false,
        };
        return isUp ? quotient + (dividend < 0 ? -1 : 1) : quotient;
    }

    /// <summary>The quotient, rounded; cut off where rounding up would pass a limit on what is divided.</summary>
    public static long RoundWithin(long dividend, long divisor, long most, Finance.RoundingMode mode)
    {
        var rounded = Round(dividend, divisor, mode);
        return rounded * divisor > dividend && rounded * divisor > most ? dividend / divisor : rounded;
    }
}
