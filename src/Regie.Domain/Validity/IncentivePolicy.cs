using System;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>From when on something counts as an incentive worth telling (beleid voor prikkels).</summary>
public sealed record IncentivePolicy
{
    /// <summary>States a policy.</summary>
    /// <param name="cliff">The part of all that is at stake that must be lost at one value, and be exceeded, to be called a cliff; from 0 %, below 100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cliff"/> is not from 0 %, below 100 %.</exception>
    public IncentivePolicy(Percentage cliff) => Cliff = cliff.Value is >= 0 and < 100
        ? cliff
        : throw new ArgumentOutOfRangeException(nameof(cliff), cliff, "The part that makes a cliff is from 0%, below 100%.");

    /// <summary>A cliff is more than half of what is at stake.</summary>
    public static IncentivePolicy Default { get; } = new(Percentage.Of(50));

    /// <summary>The part of all that is at stake that must be lost at one value, and be exceeded, to be called a cliff.</summary>
    public Percentage Cliff { get; }
}
