using System;
using Regie.Measurements;

namespace Regie.Compensation;

/// <summary>A malus that is given back when the norm is met for some periods after it (terugverdienregeling).</summary>
/// <remarks>Never more than what was really charged, and each malus once: after exactly the stated number of periods in a row.</remarks>
public sealed record EarnBackRule
{
    /// <summary>States a rule.</summary>
    /// <param name="periods">In how many periods after the malus, in a row, the norm must be met; at least 1.</param>
    /// <param name="share">Which part of the malus is given back, above 0 % and at most 100 %.</param>
    /// <param name="clause">The clause that it stands in; null where none is recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below 1, or <paramref name="share"/> is not above 0 % and at most 100 %.</exception>
    public EarnBackRule(int periods, Percentage share, ClauseReference? clause)
    {
        if (periods < 1)
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "A malus is earned back over at least one period.");
        if (share.Value is <= 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(share), share, "The part given back is above 0% and at most 100%.");
        (Periods, Share, Clause) = (periods, share, clause);
    }

    /// <summary>In how many periods in a row the norm must be met.</summary>
    public int Periods { get; }

    /// <summary>Which part of the malus is given back.</summary>
    public Percentage Share { get; }

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; }
}
