using System;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>A quality and the chance with which it may be accepted: one point of an operating characteristic (risicopunt).</summary>
/// <remarks>
/// The producer's point says with which chance good work must at least be accepted, the consumer's with which chance bad work may at most be.
/// </remarks>
public sealed record RiskPoint
{
    private RiskPoint(Percentage rejectable, Percentage acceptance) => (Rejectable, Acceptance) = (rejectable, acceptance);

    /// <summary>The part of the elements that would be rejected, were all inspected.</summary>
    public Percentage Rejectable { get; }

    /// <summary>The chance of acceptance.</summary>
    public Percentage Acceptance { get; }

    /// <summary>A risk point.</summary>
    /// <param name="rejectable">The part of the elements that would be rejected, 0 % to 100 %.</param>
    /// <param name="acceptance">The chance of acceptance, above 0 % and below 100 %.</param>
    /// <returns>The risk point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <example><code>RiskPoint.Of(Percentage.Of(5), Percentage.Of(95))</code></example>
    public static RiskPoint Of(Percentage rejectable, Percentage acceptance)
    {
        if (rejectable.Value is < 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(rejectable), rejectable, "A part of the elements is from 0 % to 100 %.");
        if (acceptance.Value is <= 0 or >= 100)
            throw new ArgumentOutOfRangeException(nameof(acceptance), acceptance, "A sample makes no acceptance certain or impossible: the chance lies between 0 % and 100 %.");
        return new RiskPoint(rejectable, acceptance);
    }

    /// <summary>Quality and chance.</summary>
    /// <returns>For example <c>5% rejectable, 95% accepted</c>.</returns>
    public override string ToString() => $"{Rejectable} rejectable, {Acceptance} accepted";
}
