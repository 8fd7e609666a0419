using System;
using System.Linq;
using Regie.Norms;

namespace Regie.Compensation;

/// <summary>A factor on a consequence by how often the norm was missed before, as an escalating credit has it (herhalingsregel).</summary>
public sealed record RepetitionRule
{
    /// <summary>States a rule.</summary>
    /// <param name="count">What is counted.</param>
    /// <param name="window">Over how many periods, this one included; at least 2.</param>
    /// <param name="factors">The factor for each count, from 1 on; none is negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not declared, or <paramref name="window"/> is below 2.</exception>
    /// <exception cref="ArgumentException"><paramref name="factors"/> does not cover the counts from 0 on, or a factor is negative.</exception>
    public RepetitionRule(RepetitionCount count, int window, BandTable<decimal> factors)
    {
        if (count is not (RepetitionCount.ConsecutivePeriods or RepetitionCount.PeriodsInWindow))
            throw new ArgumentOutOfRangeException(nameof(count), count, "No declared count.");
        if (window < 2)
            throw new ArgumentOutOfRangeException(nameof(window), window, "Repetition is counted over at least two periods.");
        ArgumentNullException.ThrowIfNull(factors);
        if (!factors.Domain.Equals(ValueDomain.NotNegative) || factors.Bands.Any(b => b.Outcome < 0))
            throw new ArgumentException($"A repetition rule has a factor, not negative, for every count in {ValueDomain.NotNegative}; this one covers {factors.Domain}.", nameof(factors));
        (Count, Window, Factors) = (count, window, factors);
    }

    /// <summary>What is counted.</summary>
    public RepetitionCount Count { get; }

    /// <summary>Over how many periods, this one included.</summary>
    public int Window { get; }

    /// <summary>The factor for each count.</summary>
    public BandTable<decimal> Factors { get; }
}
