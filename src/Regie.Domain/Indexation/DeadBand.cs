using System;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>A change that is too small to index for: the change must exceed a threshold, up or down (indexatiedrempel).</summary>
/// <remarks>A change of exactly the threshold does not exceed it.</remarks>
public sealed record DeadBand
{
    private DeadBand(Percentage threshold, DeadBandRule rule, UnappliedChange unapplied) => (Threshold, Rule, Unapplied) = (threshold, rule, unapplied);

    /// <summary>The change that must be exceeded.</summary>
    public Percentage Threshold { get; }

    /// <summary>What is applied when it is.</summary>
    public DeadBandRule Rule { get; }

    /// <summary>What becomes of the change that is not applied.</summary>
    public UnappliedChange Unapplied { get; }

    /// <summary>A threshold beyond which the whole change applies.</summary>
    /// <param name="threshold">The change that must be exceeded, above 0 %.</param>
    /// <param name="unapplied">What becomes of a change that does not exceed it.</param>
    /// <returns>The dead band.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not above 0 %, or <paramref name="unapplied"/> is not declared.</exception>
    public static DeadBand Whole(Percentage threshold, UnappliedChange unapplied) => Of(threshold, DeadBandRule.WholeChange, unapplied);

    /// <summary>A threshold beyond which only the excess applies.</summary>
    /// <param name="threshold">The change that must be exceeded, above 0 %.</param>
    /// <param name="unapplied">What becomes of the change up to the threshold.</param>
    /// <returns>The dead band.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not above 0 %, or <paramref name="unapplied"/> is not declared.</exception>
    public static DeadBand Excess(Percentage threshold, UnappliedChange unapplied) => Of(threshold, DeadBandRule.ExcessOnly, unapplied);

    private static DeadBand Of(Percentage threshold, DeadBandRule rule, UnappliedChange unapplied)
    {
        if (threshold <= Percentage.Of(0))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold is above 0 %; leave the dead band out where there is none.");
        return unapplied is UnappliedChange.Lost or UnappliedChange.Carried
            ? new DeadBand(threshold, rule, unapplied)
            : throw new ArgumentOutOfRangeException(nameof(unapplied), unapplied, "No declared rule.");
    }
}
