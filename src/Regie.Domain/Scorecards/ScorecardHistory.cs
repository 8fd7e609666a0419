using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Scorecards;

/// <summary>Sums scores over periods up, of which earlier ones weigh less.</summary>
public static class ScorecardHistory
{
    /// <summary>The weighted mean of scores over periods.</summary>
    /// <param name="decay">How much each period weighs.</param>
    /// <param name="results">The results, in any order; each period once, also one without a score, which keeps its place and has no part.</param>
    /// <returns>The score; none where there are no periods with a score, which is neither 0 nor 100.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a result, is null.</exception>
    /// <exception cref="RegieValidationException">Periods do not join, or scores are of cards with another domain; all are reported.</exception>
    public static HistoryScore Weigh(this HistoryDecay decay, IReadOnlyCollection<ScorecardResult> results)
    {
        ArgumentNullException.ThrowIfNull(decay);
        ArgumentNullException.ThrowIfNull(results);
        if (results.Contains(null!))
            throw new ArgumentNullException(nameof(results), "A result is null.");
        var newestFirst = results.OrderByDescending(r => r.Period.Start).ToValueList();
        ValueList<Finding> findings =
        [
            .. newestFirst.Zip(newestFirst.Skip(1), (newer, older) => (Newer: newer.Period, Older: older.Period)).Where(p => p.Older.End != p.Newer.Start).Select(p => ScorecardProblems.HistoryDoesNotJoin(p.Newer, p.Older)),
            .. from result in newestFirst where !result.Scorecard.Scores.Equals(newestFirst[0].Scorecard.Scores) select ScorecardProblems.HistoryOfOtherScores(result.Period, result.Scorecard.Scores, newestFirst[0].Scorecard.Scores),
        ];
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var parts = Parts(decay, newestFirst).ToList();
        return new HistoryScore(newestFirst, decay, parts.Count == 0 ? null : parts.Aggregate(ExactNumber.Zero, (sum, p) => sum + (p.Weight * p.Score)) / Sum(parts));
    }

    /// <summary>How a score over periods came about.</summary>
    /// <param name="history">The score.</param>
    /// <returns>A derivation whose value is the score, or says that there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static Derivation Explain(this HistoryScore history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var parts = Parts(history.Decay, history.Results).ToList();
        var root = new Derivation(ScorecardRules.History, history.Results.Count == 1
            ? LocalizedText.Of("Score over 1 periode", "Score over 1 period")
            : LocalizedText.Of($"Score over {history.Results.Count} perioden, eerdere wegen minder", $"Score over {history.Results.Count} periods, earlier ones weigh less"),
            ScorecardExplanation.Value(history.Score, ScoreState.NotAssessable));
        root = root.WithSteps(history.Results.Select((result, age) => Step(result, age, history.Decay, parts)));
        if (history.Score is not { } score)
            return root;
        var card = history.Results[0].Scorecard;
        if (!score.Equals(score.Round(card.Display)))
            root = root.WithStep(ScorecardExplanation.Shown(score, card));
        return card.Standings is { } standings ? root.WithStep(ScorecardExplanation.Standing(standings, score)) : root;
    }

    private static Derivation Step(ScorecardResult result, int age, HistoryDecay decay, IReadOnlyList<(ExactNumber Weight, ExactNumber Score)> parts)
    {
        var step = new Derivation(ScorecardRules.HistoryPeriod, LocalizedText.Of(result.Period.ToText(LanguageCode.Dutch), result.Period.ToText(LanguageCode.English)), ScorecardExplanation.Value(result.Score, result.State));
        if (age >= decay.Weights.Count || result.Score is null)
            return step.WithInput(LocalizedText.Of("deel in de score", "part in the score"), new DerivedValue.Statement(LocalizedText.Of("geen", "none")));
        var weight = decay.Weights[age];
        return step.WithInput(LocalizedText.Of("gewicht", "weight"), new DerivedValue.Number(weight, Unit.Count))
            .WithInput(LocalizedText.Of("aandeel", "share"), new DerivedValue.Exact(ExactNumber.Of(100) * ExactNumber.Of(weight) / Sum(parts), Unit.Percent));
    }

    private static IEnumerable<(ExactNumber Weight, ExactNumber Score)> Parts(HistoryDecay decay, ValueList<ScorecardResult> newestFirst) =>
        newestFirst.Zip(decay.Weights, (result, weight) => (result.Score, Weight: weight)).Where(p => p.Score is not null).Select(p => (ExactNumber.Of(p.Weight), p.Score!.Value));

    private static ExactNumber Sum(IEnumerable<(ExactNumber Weight, ExactNumber Score)> parts) => parts.Aggregate(ExactNumber.Zero, (sum, p) => sum + p.Weight);
}
