using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>How condition scores of parts make one of the whole: a factor for each score, and bands that lead a weighted factor back to a score (correctiefactoren).</summary>
/// <remarks>
/// A mean of scores has no meaning; a mean of factors has the one that the host's method gives them. The host supplies factors and bounds: this library holds no table of NEN 2767.
/// Each bound is the highest weighted factor that still has its score; above the fifth the score is 6. The factor of a score must lie in the band of that score,
/// so that a whole with one score throughout has that score. The comparison is exact.
/// </remarks>
/// <example><code>
/// ConditionFactors factors = ConditionFactors.Of(
///     [1.0m, 1.1m, 1.3m, 1.6m, 2.0m, 2.5m],
///     [1.05m, 1.2m, 1.45m, 1.8m, 2.25m]);
/// factors.Assess([
///     ConditionPart.WorthOf("roof", ConditionScore.Of(4), Money.Euro(120_000)),
///     ConditionPart.WorthOf("facade", ConditionScore.Of(2), Money.Euro(380_000))]) // 3: weighted factor 1.22
/// </code></example>
public sealed record ConditionFactors
{
    private ConditionFactors(ValueList<decimal> factors, ValueList<decimal> bounds) => (Factors, Bounds) = (factors, bounds);

    /// <summary>The factor of each score, the best score first.</summary>
    public ValueList<decimal> Factors { get; }

    /// <summary>The highest weighted factor that still has scores 1 to 5.</summary>
    public ValueList<decimal> Bounds { get; }

    /// <summary>Everything that is wrong with factors and bounds.</summary>
    /// <param name="factors">The factor of each score, the best score first.</param>
    /// <param name="bounds">The highest weighted factor that still has scores 1 to 5.</param>
    /// <returns>All findings; none when they can be used.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> Validate(IReadOnlyList<decimal> factors, IReadOnlyList<decimal> bounds)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(bounds);
        List<Finding> findings = [];
        if (factors.Count != ConditionScore.All.Count)
            findings.Add(SamplingProblems.FactorsMissing(factors.Count));
        if (bounds.Count != ConditionScore.All.Count - 1)
            findings.Add(SamplingProblems.BoundsMissing(bounds.Count));
        if (findings.Count == 0)
            findings.AddRange(ConditionScore.All.Where(score => !Holds(bounds, score, factors[score.Value - 1])).Select(score => SamplingProblems.FactorStrays(score.Value, factors[score.Value - 1], Band(bounds, score, SamplingValues.Text))));
        return findings.ToValueList();
    }

    /// <summary>Factors and bounds.</summary>
    /// <param name="factors">The factor of each score, the best score first: six.</param>
    /// <param name="bounds">The highest weighted factor that still has scores 1 to 5: five.</param>
    /// <returns>The factors.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">Something is wrong; all findings of <see cref="Validate"/> are in it.</exception>
    public static ConditionFactors Of(IReadOnlyList<decimal> factors, IReadOnlyList<decimal> bounds)
    {
        var findings = Validate(factors, bounds);
        return findings.Count == 0 ? new ConditionFactors(factors.ToValueList(), bounds.ToValueList()) : throw new RegieValidationException(findings);
    }

    /// <summary>The factor of a score.</summary>
    /// <param name="score">The score.</param>
    /// <returns>Its factor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is null.</exception>
    public decimal FactorOf(ConditionScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return Factors[score.Value - 1];
    }

    /// <summary>The score of several parts together.</summary>
    /// <param name="parts">The parts, in any order, weighted in one unit or currency.</param>
    /// <returns>The score, with the weighted factor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="parts"/> is null.</exception>
    /// <exception cref="RegieValidationException">The parts weigh nothing together, one weighs less than nothing, or they weigh in different measures; all findings are in it.</exception>
    public ConditionAssessment Assess(IEnumerable<ConditionPart> parts) => Assess(Read(parts));

    /// <summary>Explains the score of several parts together.</summary>
    /// <param name="parts">The parts, in any order, weighted in one unit or currency.</param>
    /// <param name="display">The rounding of the weighted factor that readers see; the score is decided on the exact one.</param>
    /// <returns>A derivation whose value is the score, with the weighted factor and every part beneath it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="display"/> keeps more than 18 digits.</exception>
    /// <exception cref="RegieValidationException">As for the score itself.</exception>
    public Derivation Explain(IEnumerable<ConditionPart> parts, Rounding display)
    {
        var read = Read(parts);
        var assessment = Assess(read);
        var factor = new Derivation(SamplingRules.ConditionFactor, LocalizedText.Of("Gewogen factor", "Weighted factor"), new DerivedValue.Number(assessment.WeightedFactor(display), Unit.Count))
            .WithInput(LocalizedText.Of("band van de score", "band of the score"), SamplingValues.Words(Band(Bounds, assessment.Score, LanguageFormat.Dutch.Number), Band(Bounds, assessment.Score, LanguageFormat.English.Number)))
            .WithInput(LocalizedText.Of("afronding", "rounding"), SamplingValues.Name(display.ToString()))
            .WithSteps(read.Select(part => new Derivation(SamplingRules.ConditionPart, LocalizedText.Same(part.Name), SamplingValues.Count(part.Score.Value))
                .WithInput(LocalizedText.Of("factor", "factor"), new DerivedValue.Number(FactorOf(part.Score), Unit.Count))
                .WithInput(LocalizedText.Of("gewicht", "weight"), part.Weight)));
        return new Derivation(SamplingRules.Condition, LocalizedText.Of("Conditiescore van het geheel", "Condition score of the whole"), SamplingValues.Count(assessment.Score.Value)).WithStep(factor);
    }

    private ConditionAssessment Assess(List<ConditionPart> parts)
    {
        var findings = parts.Where(part => part.Number < 0).Select(part => SamplingProblems.NegativeWeight(part.Name, part.Number)).ToList();
        var measures = parts.Select(part => part.Measure).Distinct().OrderBy(measure => measure.English, StringComparer.Ordinal).ToList();
        if (measures.Count > 1)
            findings.Add(SamplingProblems.MixedWeights(LocalizedText.Of(string.Join(", ", measures.Select(measure => measure.Dutch)), string.Join(", ", measures))));
        if (parts.All(part => part.Number <= 0))
            findings.Add(SamplingProblems.NoWeight(parts.Count));
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var weights = parts.Select(part => ExactFraction.Of(part.Number)).ToList();
        var factor = Sum(parts.Zip(weights, (part, weight) => weight * ExactFraction.Of(FactorOf(part.Score)))) / Sum(weights);
        return new ConditionAssessment(ConditionScore.All.First(score => score == ConditionScore.Worst || factor.CompareTo(ExactFraction.Of(Bounds[score.Value - 1])) <= 0), factor);
    }

    private static List<ConditionPart> Read(IEnumerable<ConditionPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var list = parts.ToList();
        return list.Contains(null!) ? throw new ArgumentException("A part is null.", nameof(parts)) : list;
    }

    private static ExactFraction Sum(IEnumerable<ExactFraction> terms) => terms.Aggregate((left, right) => (left + right).Reduced());

    private static bool Holds(IReadOnlyList<decimal> bounds, ConditionScore score, decimal factor) =>
        (score == ConditionScore.Best || factor > bounds[score.Value - 2]) && (score == ConditionScore.Worst || factor <= bounds[score.Value - 1]);

    private static string Band(IReadOnlyList<decimal> bounds, ConditionScore score, Func<decimal, string> text) =>
        (score == ConditionScore.Best ? "" : "> " + text(bounds[score.Value - 2]))
        + (score == ConditionScore.Best || score == ConditionScore.Worst ? "" : ", ")
        + (score == ConditionScore.Worst ? "" : "≤ " + text(bounds[score.Value - 1]));
}
