using System;
using System.Globalization;
using NodaTime;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>A change in percents that parties took over from elsewhere for one indexation (opgegeven wijziging).</summary>
public sealed record GivenChange
{
    /// <summary>States a change.</summary>
    /// <param name="effective">The effective date of the indexation that it is for.</param>
    /// <param name="change">The change against the year before, above −100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is not above −100 %.</exception>
    public GivenChange(LocalDate effective, Percentage change)
    {
        if (change <= Percentage.Of(-100))
            throw new ArgumentOutOfRangeException(nameof(change), change, "A price does not fall by all of itself; give a change above −100 %.");
        (Effective, Change) = (effective, change);
    }

    /// <summary>The effective date of the indexation that it is for.</summary>
    public LocalDate Effective { get; }

    /// <summary>The change against the year before.</summary>
    public Percentage Change { get; }

    /// <summary>Date and change, invariant.</summary>
    /// <returns>For example <c>2026-01-01: 1.6%</c>.</returns>
    public override string ToString() => Effective.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) + ": " + Change;
}
