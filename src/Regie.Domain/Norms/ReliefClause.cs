using System;

namespace Regie.Norms;

/// <summary>A ground on which a norm admits relief, and the clause that says so (ontheffingsbepaling).</summary>
public sealed record ReliefClause
{
    /// <summary>Admits relief on a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="clause">The clause.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ReliefClause(ReliefGround ground, ClauseReference clause)
    {
        if (ground is < ReliefGround.PlannedMaintenance or > ReliefGround.Other)
            throw new ArgumentOutOfRangeException(nameof(ground), ground, "No declared ground.");
        ArgumentNullException.ThrowIfNull(clause);
        (Ground, Clause) = (ground, clause);
    }

    /// <summary>The ground.</summary>
    public ReliefGround Ground { get; }

    /// <summary>The clause.</summary>
    public ClauseReference Clause { get; }
}
