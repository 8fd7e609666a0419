using System;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>How much an indexation may change the price at most and at least (plafond en bodem van de indexatie).</summary>
/// <remarks>No rounding lifts a price over the cap or under the floor. An indexation that was not claimed in time changes nothing, floor or not.</remarks>
public sealed record IndexationLimits
{
    private IndexationLimits(IndexationLimitScope scope, UnappliedChange excess) => (Scope, Excess) = (scope, excess);

    /// <summary>What the limits are on.</summary>
    public IndexationLimitScope Scope { get; }

    /// <summary>What becomes of the change outside them.</summary>
    public UnappliedChange Excess { get; }

    /// <summary>The most that the price may rise; null where there is no cap.</summary>
    public Percentage? Cap { get; private init; }

    /// <summary>The least that the price rises, or the most that it falls where negative; null where there is no floor.</summary>
    public Percentage? Floor { get; private init; }

    /// <summary>Limits on the change against the price before.</summary>
    /// <param name="excess">What becomes of the change outside them.</param>
    /// <returns>Limits without figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="excess"/> is not declared.</exception>
    public static IndexationLimits PerYear(UnappliedChange excess) => Of(IndexationLimitScope.PerYear, excess);

    /// <summary>Limits on the change against the original price.</summary>
    /// <param name="excess">What becomes of the change outside them.</param>
    /// <returns>Limits without figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="excess"/> is not declared.</exception>
    public static IndexationLimits Cumulative(UnappliedChange excess) => Of(IndexationLimitScope.Cumulative, excess);

    /// <summary>The limits with a cap.</summary>
    /// <param name="cap">The most that the price may rise, above −100 %.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cap"/> is not above −100 %.</exception>
    public IndexationLimits AtMost(Percentage cap) => this with { Cap = AboveAll(cap, nameof(cap)) };

    /// <summary>The limits with a floor.</summary>
    /// <param name="floor">The least that the price rises; 0 % where it never falls.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="floor"/> is not above −100 %.</exception>
    public IndexationLimits AtLeast(Percentage floor) => this with { Floor = AboveAll(floor, nameof(floor)) };

    private static IndexationLimits Of(IndexationLimitScope scope, UnappliedChange excess) => excess is UnappliedChange.Lost or UnappliedChange.Carried
        ? new IndexationLimits(scope, excess)
        : throw new ArgumentOutOfRangeException(nameof(excess), excess, "No declared rule.");

    private static Percentage AboveAll(Percentage value, string name) => value > Percentage.Of(-100)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A price does not fall by all of itself; give a limit above −100 %.");
}
