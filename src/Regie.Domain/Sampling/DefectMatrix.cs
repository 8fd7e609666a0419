using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Sampling;

/// <summary>Which condition score each defect gets, for all 45 of them (gebrekenmatrix).</summary>
/// <remarks>
/// The host supplies it, from the standard or method that the contract names: this library holds no table of NEN 2767. It is checked as a whole: every defect has one score,
/// and a defect that is worse in importance, extent or intensity never has a better one.
/// </remarks>
public sealed record DefectMatrix
{
    private static readonly ValueList<Defect> Defects = (
        from importance in new[] { DefectImportance.Minor, DefectImportance.Serious, DefectImportance.Severe }
        from extent in new[] { DefectExtent.Incidental, DefectExtent.Local, DefectExtent.Regular, DefectExtent.Considerable, DefectExtent.General }
        from intensity in new[] { DefectIntensity.Initial, DefectIntensity.Advanced, DefectIntensity.Final }
        select Defect.Of(importance, extent, intensity)).ToValueList();

    private DefectMatrix(ValueList<DefectScore> scores) => Scores = scores;

    /// <summary>The score of every defect, the lightest defects first: by importance, then extent, then intensity.</summary>
    public ValueList<DefectScore> Scores { get; }

    /// <summary>Everything that is wrong with scores.</summary>
    /// <param name="scores">The scores, in any order.</param>
    /// <returns>All findings; none when they make a matrix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="scores"/> is null.</exception>
    public static ValueList<Finding> Validate(IEnumerable<DefectScore> scores) => Findings(Read(scores)).ToValueList();

    /// <summary>A matrix of scores.</summary>
    /// <param name="scores">One score for each of the 45 defects, in any order.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="scores"/> is null.</exception>
    /// <exception cref="RegieValidationException">Something is wrong; all findings of <see cref="Validate"/> are in it.</exception>
    public static DefectMatrix Of(IEnumerable<DefectScore> scores)
    {
        var read = Read(scores);
        var findings = Findings(read).ToList();
        return findings.Count == 0 ? new DefectMatrix(read.OrderBy(cell => Index(cell.Defect)).ToValueList()) : throw new RegieValidationException(findings);
    }

    /// <summary>The score of a defect.</summary>
    /// <param name="defect">The defect.</param>
    /// <returns>Its score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="defect"/> is null.</exception>
    public ConditionScore ScoreOf(Defect defect)
    {
        ArgumentNullException.ThrowIfNull(defect);
        return Scores[Index(defect)].Score;
    }

    /// <summary>Explains the score of a defect.</summary>
    /// <param name="defect">The defect.</param>
    /// <returns>A derivation whose value is the score, with importance, extent and intensity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="defect"/> is null.</exception>
    public Derivation Explain(Defect defect) =>
        new Derivation(SamplingRules.DefectScore, LocalizedText.Of("Conditiescore van het gebrek", "Condition score of the defect"), SamplingValues.Count(ScoreOf(defect).Value))
            .WithInput(LocalizedText.Of("ernst", "importance"), Label(defect.Importance))
            .WithInput(LocalizedText.Of("omvang", "extent"), Label(defect.Extent))
            .WithInput(LocalizedText.Of("intensiteit", "intensity"), Label(defect.Intensity));

    private static List<DefectScore> Read(IEnumerable<DefectScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var list = scores.ToList();
        return list.Contains(null!) ? throw new ArgumentException("A score of a matrix is null.", nameof(scores)) : list;
    }

    private static IEnumerable<Finding> Findings(List<DefectScore> scores)
    {
        var byDefect = scores.ToLookup(cell => cell.Defect);
        foreach (var cells in byDefect.Where(cells => cells.Count() > 1).OrderBy(cells => Index(cells.Key)))
            yield return SamplingProblems.ScoredTwice(cells.Key.ToString(), string.Join(", ", cells.Select(cell => cell.Score)));
        var missing = Defects.Where(defect => !byDefect.Contains(defect)).ToList();
        if (missing.Count > 0)
            yield return SamplingProblems.Unscored(string.Join(", ", missing), missing.Count);
        foreach (var better in Defects.Where(byDefect.Contains))
            foreach (var worse in OneStepWorse(better).Where(byDefect.Contains))
                if (byDefect[worse].First().Score is var low && byDefect[better].First().Score is var high && low.IsBetterThan(high))
                    yield return SamplingProblems.WorseScoresBetter(worse.ToString(), low.Value, better.ToString(), high.Value);
    }

    private static IEnumerable<Defect> OneStepWorse(Defect defect)
    {
        if (defect.Importance < DefectImportance.Severe)
            yield return Defect.Of(defect.Importance + 1, defect.Extent, defect.Intensity);
        if (defect.Extent < DefectExtent.General)
            yield return Defect.Of(defect.Importance, defect.Extent + 1, defect.Intensity);
        if (defect.Intensity < DefectIntensity.Final)
            yield return Defect.Of(defect.Importance, defect.Extent, defect.Intensity + 1);
    }

    private static int Index(Defect defect) => ((((int)defect.Importance * 5) + (int)defect.Extent) * 3) + (int)defect.Intensity;

    private static DerivedValue Label(DefectImportance importance) => importance switch
    {
        DefectImportance.Minor => SamplingValues.Words("gering", "minor"),
        DefectImportance.Serious => SamplingValues.Words("serieus", "serious"),
        _ => SamplingValues.Words("ernstig", "severe"),
    };

    private static DerivedValue Label(DefectExtent extent) => extent switch
    {
        DefectExtent.Incidental => SamplingValues.Words("incidenteel", "incidental"),
        DefectExtent.Local => SamplingValues.Words("plaatselijk", "local"),
        DefectExtent.Regular => SamplingValues.Words("regelmatig", "regular"),
        DefectExtent.Considerable => SamplingValues.Words("aanzienlijk", "considerable"),
        _ => SamplingValues.Words("algemeen", "general"),
    };

    private static DerivedValue Label(DefectIntensity intensity) => intensity switch
    {
        DefectIntensity.Initial => SamplingValues.Words("beginstadium", "initial"),
        DefectIntensity.Advanced => SamplingValues.Words("gevorderd", "advanced"),
        _ => SamplingValues.Words("eindstadium", "final"),
    };
}
