using System;
using Regie.Finance;

namespace Regie.Sampling;

/// <summary>The condition score of several parts together, with the weighted factor that led to it (conditiebeoordeling).</summary>
public sealed record ConditionAssessment
{
    private readonly ExactFraction _factor;

    internal ConditionAssessment(ConditionScore score, ExactFraction factor) => (Score, _factor) = (score, factor.Reduced());

    /// <summary>The score.</summary>
    public ConditionScore Score { get; }

    /// <summary>The mean of the factors of all parts, weighted; the score was decided on the exact value, not on this rounding of it.</summary>
    /// <param name="rounding">The rounding, 0 to 18 digits.</param>
    /// <returns>The rounded factor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> keeps more than 18 digits.</exception>
    public decimal WeightedFactor(Rounding rounding)
    {
        ExactFraction.RequireShowable(rounding, nameof(rounding));
        return _factor.Round(rounding);
    }

    /// <summary>The score.</summary>
    /// <returns>For example <c>3</c>.</returns>
    public override string ToString() => Score.ToString();
}
