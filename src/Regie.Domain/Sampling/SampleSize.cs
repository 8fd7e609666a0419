using System;
using System.Globalization;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>How large a sample has to be to find what one looks for (steekproefomvang).</summary>
public static class SampleSize
{
    /// <summary>The sample in which a number of rejected elements is to be expected: that number over the part that would be rejected.</summary>
    /// <param name="rejected">The number to expect, above 0; for example one from a table of Poisson means.</param>
    /// <param name="rejectable">The part of the elements that would be rejected, above 0 % up to 100 %.</param>
    /// <param name="mode">What becomes of a broken element; the quotient is exact until then.</param>
    /// <returns>The sample size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OverflowException">The sample has more elements than an <see cref="int"/> counts.</exception>
    /// <example><code>SampleSize.Expecting(1.3675m, Percentage.Of(1), RoundingMode.HalfUp) // 137</code></example>
    public static int Expecting(decimal rejected, Percentage rejectable, RoundingMode mode)
    {
        if (rejected <= 0)
            throw new ArgumentOutOfRangeException(nameof(rejected), rejected.ToString(CultureInfo.InvariantCulture), "The number of rejected elements to expect is above 0.");
        if (rejectable.Value is <= 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(rejectable), rejectable, "The part that would be rejected is above 0 % and at most 100 %.");
        var rounding = mode switch
        {
            RoundingMode.HalfUp => Rounding.HalfUp(0),
            RoundingMode.HalfEven => Rounding.HalfEven(0),
            RoundingMode.Truncate => Rounding.Truncate(0),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No declared rounding."),
        };
        return (int)(ExactFraction.Of(rejected) / ExactFraction.Of(rejectable)).Round(rounding);
    }
}
