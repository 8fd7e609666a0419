using System;

namespace Regie.Norms;

/// <summary>The rules by which a norm counts, each named, with a default (telregels).</summary>
/// <remarks>The defaults: at least one measurement, events by the moment they were resolved, open and overdue ones shown, no data held, partial periods judged like whole ones.</remarks>
public sealed record NormPolicy
{
    private NormPolicy(long minimumVolume, PeriodMembership membership, OverdueRule overdue, NoDataRule noData, PartialPeriodRule partial) =>
        (MinimumVolume, Membership, Overdue, NoData, PartialPeriods) = (minimumVolume, membership, overdue, noData, partial);

    /// <summary>The defaults.</summary>
    public static NormPolicy Default { get; } = new(1, PeriodMembership.Resolved, OverdueRule.Shown, NoDataRule.Held, PartialPeriodRule.Assessed);

    /// <summary>Below this number of measurements a norm is not assessed.</summary>
    public long MinimumVolume { get; }

    /// <summary>Which moment of an event decides its period.</summary>
    public PeriodMembership Membership { get; }

    /// <summary>What becomes of events that are open and overdue.</summary>
    public OverdueRule Overdue { get; }

    /// <summary>What the verdict is when there is nothing to judge.</summary>
    public NoDataRule NoData { get; }

    /// <summary>What becomes of a period that the term cuts short.</summary>
    public PartialPeriodRule PartialPeriods { get; }

    /// <summary>The policy with another minimum volume.</summary>
    /// <param name="volume">The number of measurements below which a norm is not assessed; 0 where none are a result too, as for complaints.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> is negative.</exception>
    public NormPolicy With(long volume) => volume >= 0
        ? new NormPolicy(volume, Membership, Overdue, NoData, PartialPeriods)
        : throw new ArgumentOutOfRangeException(nameof(volume), volume, "A minimum volume is not negative.");

    /// <summary>The policy with another minimum volume.</summary>
    /// <param name="volume">The number of measurements below which a norm is not assessed; 0 where none are a result too, as for complaints.</param>
    /// <returns>A new policy.</returns>
    /// <remarks>Beside the other one, because the literal 0 could be any rule as well as a long.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> is negative.</exception>
    public NormPolicy With(int volume) => With((long)volume);

    /// <summary>The policy with another membership.</summary>
    /// <param name="membership">Which moment of an event decides its period.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="membership"/> is not declared.</exception>
    public NormPolicy With(PeriodMembership membership) => membership is >= PeriodMembership.Resolved and <= PeriodMembership.Due
        ? new NormPolicy(MinimumVolume, membership, Overdue, NoData, PartialPeriods)
        : throw new ArgumentOutOfRangeException(nameof(membership), membership, "No declared membership.");

    /// <summary>The policy with another rule for open and overdue events.</summary>
    /// <param name="overdue">The rule.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="overdue"/> is not declared.</exception>
    public NormPolicy With(OverdueRule overdue) => overdue is OverdueRule.Shown or OverdueRule.CountedAsMissed
        ? new NormPolicy(MinimumVolume, Membership, overdue, NoData, PartialPeriods)
        : throw new ArgumentOutOfRangeException(nameof(overdue), overdue, "No declared rule.");

    /// <summary>The policy with another rule for no data.</summary>
    /// <param name="noData">The rule.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="noData"/> is not declared.</exception>
    public NormPolicy With(NoDataRule noData) => noData is NoDataRule.Held or NoDataRule.DeemedNotMet
        ? new NormPolicy(MinimumVolume, Membership, Overdue, noData, PartialPeriods)
        : throw new ArgumentOutOfRangeException(nameof(noData), noData, "No declared rule.");

    /// <summary>The policy with another rule for partial periods.</summary>
    /// <param name="partial">The rule.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="partial"/> is not declared.</exception>
    public NormPolicy With(PartialPeriodRule partial) => partial is >= PartialPeriodRule.Assessed and <= PartialPeriodRule.NotAssessed
        ? new NormPolicy(MinimumVolume, Membership, Overdue, NoData, partial)
        : throw new ArgumentOutOfRangeException(nameof(partial), partial, "No declared rule.");
}
