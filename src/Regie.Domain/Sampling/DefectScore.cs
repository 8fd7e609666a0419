using System;

namespace Regie.Sampling;

/// <summary>The condition score that a method gives to a defect: one cell of a <see cref="DefectMatrix"/> (score van een gebrek).</summary>
public sealed record DefectScore
{
    private DefectScore(Defect defect, ConditionScore score) => (Defect, Score) = (defect, score);

    /// <summary>The defect.</summary>
    public Defect Defect { get; }

    /// <summary>Its score.</summary>
    public ConditionScore Score { get; }

    /// <summary>The score of a defect.</summary>
    /// <param name="defect">The defect.</param>
    /// <param name="score">Its score.</param>
    /// <returns>Both together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DefectScore Of(Defect defect, ConditionScore score)
    {
        ArgumentNullException.ThrowIfNull(defect);
        ArgumentNullException.ThrowIfNull(score);
        return new DefectScore(defect, score);
    }

    /// <summary>Defect and score.</summary>
    /// <returns>For example <c>Serious/Local/Advanced: 2</c>.</returns>
    public override string ToString() => $"{Defect}: {Score}";
}
