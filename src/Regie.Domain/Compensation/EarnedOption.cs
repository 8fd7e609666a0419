using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;

namespace Regie.Compensation;

/// <summary>An option year that performance earns: a score of at least a value in each of the last n final periods (verdiende optie).</summary>
public sealed record EarnedOption
{
    /// <summary>States a condition.</summary>
    /// <param name="score">The least score.</param>
    /// <param name="periods">In how many final periods in a row, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below 1.</exception>
    public EarnedOption(decimal score, int periods)
    {
        if (periods < 1)
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "An option is earned over at least one period.");
        (Score, Periods) = (score, periods);
    }

    /// <summary>The least score.</summary>
    public decimal Score { get; }

    /// <summary>In how many final periods in a row.</summary>
    public int Periods { get; }

    /// <summary>Whether scores earn the option.</summary>
    /// <param name="finalScores">The final score of each period, oldest first; null for a period without one.</param>
    /// <returns>Whether each of the last periods has a score of at least the value; never with fewer periods, or with one without a score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finalScores"/> is null.</exception>
    public bool IsEarnedBy(IReadOnlyCollection<ExactNumber?> finalScores)
    {
        ArgumentNullException.ThrowIfNull(finalScores);
        return finalScores.Count >= Periods && finalScores.Skip(finalScores.Count - Periods).All(score => score >= ExactNumber.Of(Score));
    }
}
