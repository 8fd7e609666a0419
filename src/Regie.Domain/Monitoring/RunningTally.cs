using System;

namespace Regie.Monitoring;

/// <summary>What was counted so far in a period that is not over (tussenstand).</summary>
public sealed record RunningTally
{
    private RunningTally(long asAsked, long total) => (AsAsked, Total) = (asAsked, total);

    /// <summary>How many did what was asked.</summary>
    public long AsAsked { get; }

    /// <summary>How many there were.</summary>
    public long Total { get; }

    /// <summary>How many did not do what was asked.</summary>
    public long Misses => Total - AsAsked;

    /// <summary>A tally by how many did what was asked.</summary>
    /// <param name="asAsked">How many did.</param>
    /// <param name="total">How many there were.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative, or <paramref name="asAsked"/> is not from 0 to it.</exception>
    public static RunningTally Of(long asAsked, long total)
    {
        if (total < 0)
            throw new ArgumentOutOfRangeException(nameof(total), total, "A number is not negative.");
        return asAsked >= 0 && asAsked <= total
            ? new RunningTally(asAsked, total)
            : throw new ArgumentOutOfRangeException(nameof(asAsked), asAsked, $"Of {total}, 0 to {total} did what was asked.");
    }

    /// <summary>The tally with one more that did what was asked.</summary>
    /// <returns>A new tally.</returns>
    public RunningTally WithHit() => new(checked(AsAsked + 1), checked(Total + 1));

    /// <summary>The tally with one more that did not.</summary>
    /// <returns>A new tally.</returns>
    public RunningTally WithMiss() => new(AsAsked, checked(Total + 1));

    /// <summary>How many did, of how many.</summary>
    /// <returns>For example <c>8 of 11</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{AsAsked} of {Total}");
}
