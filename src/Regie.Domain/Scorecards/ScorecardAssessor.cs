using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Scorecards;

/// <summary>Scores judgements on norms by a card.</summary>
/// <example><code>
/// ScorecardResult march = card.Assess(period, assessments);
/// Console.WriteLine(march.Standing);                                    // good
/// Console.WriteLine(march.Explain().ToWorksheet(LanguageCode.Dutch));   // and why
/// </code></example>
public static class ScorecardAssessor
{
    /// <summary>Scores assessments.</summary>
    /// <param name="card">The card.</param>
    /// <param name="period">The period.</param>
    /// <param name="assessments">One of each norm on the card, in any order.</param>
    /// <returns>The score, or why there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an assessment, is null.</exception>
    /// <exception cref="RegieValidationException">Assessments and card do not belong together; all findings are reported.</exception>
    public static ScorecardResult Assess(this Scorecard card, AssessmentPeriod period, IReadOnlyCollection<NormAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return card.Assess(period, assessments.Select(NormOutcome.Of).ToList());
    }

    /// <summary>Scores outcomes.</summary>
    /// <param name="card">The card.</param>
    /// <param name="period">The period.</param>
    /// <param name="outcomes">One of each norm on the card, in any order.</param>
    /// <returns>The score, or why there is none: never 0 or 100 for want of judgements.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an outcome, is null.</exception>
    /// <exception cref="RegieValidationException">Outcomes and card do not belong together; all findings are reported.</exception>
    public static ScorecardResult Assess(this Scorecard card, AssessmentPeriod period, IReadOnlyCollection<NormOutcome> outcomes)
    {
        var findings = card.Validate(period, outcomes);
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var byNorm = outcomes.ToDictionary(o => o.Norm);
        var whole = PartScore.Of(card, byNorm);
        var (knockedOut, limit) = KnockOuts(card, whole);
        var score = whole.Score is { } rolledUp && limit is { } highest ? ExactNumber.Min(rolledUp, highest) : whole.Score;
        return new ScorecardResult(card, period, card.Items.Select(i => byNorm[i.Norm.Id]).ToValueList())
        {
            State = whole.State,
            Score = score,
            BeforeKnockOut = whole.Score,
            Standing = score is { } final ? card.Standings?.Of(final).Outcome : null,
            Norms = Scores(whole).ToValueList(),
            KnockedOutBy = knockedOut.Select(k => k.Outcome!.Norm).ToValueList(),
            Findings = About(card, whole).ToValueList(),
        };
    }

    /// <summary>Checks outcomes against a card, without throwing.</summary>
    /// <param name="card">The card.</param>
    /// <param name="period">The period.</param>
    /// <param name="outcomes">The outcomes.</param>
    /// <returns>All findings; empty where they can be scored.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an outcome, is null.</exception>
    public static ValueList<Finding> Validate(this Scorecard card, AssessmentPeriod period, IReadOnlyCollection<NormOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Contains(null!))
            throw new ArgumentNullException(nameof(outcomes), "An outcome is null.");
        var byNorm = outcomes.ToLookup(o => o.Norm);
        var items = card.Items.ToDictionary(i => i.Norm.Id);
        return
        [
            .. from item in card.Items where !byNorm.Contains(item.Norm.Id) select ScorecardProblems.NoOutcome(card.Name, item.Norm.Id),
            .. from same in byNorm where !items.ContainsKey(same.Key) orderby same.Key select ScorecardProblems.NotOnTheCard(card.Name, same.Key),
            .. from same in byNorm let count = same.Count() where items.ContainsKey(same.Key) && count > 1 orderby same.Key select ScorecardProblems.OutcomeTwice(card.Name, same.Key, count),
            .. from outcome in outcomes where outcome.Period is { } own && own.Within(period.Start, period.End) is null select ScorecardProblems.OtherPeriod(outcome, period),
            .. from outcome in outcomes where items.ContainsKey(outcome.Norm) from finding in Of(items[outcome.Norm], outcome) select finding,
        ];
    }

    /// <summary>How a score came about.</summary>
    /// <param name="result">The score.</param>
    /// <returns>A derivation whose value is the score, or says why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static Derivation Explain(this ScorecardResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var whole = PartScore.Of(result.Scorecard, result.Outcomes.ToDictionary(o => o.Norm));
        return ScorecardExplanation.Of(result, whole, KnockOuts(result.Scorecard, whole).Missed);
    }

    private static IEnumerable<Finding> Of(ScorecardPart.Item item, NormOutcome outcome)
    {
        if (item.Scoring.NeedsValue && outcome.Verdict.Kind == VerdictKind.Met && outcome.Value is null)
            yield return ScorecardProblems.NoValue(outcome.Norm);
        if (item.Scale is { } scale && outcome.Value is { } value && !scale.Domain.Includes(value))
            yield return NormProblems.OutsideDomain(value, scale.Domain, outcome.Norm.Value);
    }

    private static (IReadOnlyList<PartScore> Missed, ExactNumber? Limit) KnockOuts(Scorecard card, PartScore whole)
    {
        var missed = whole.Norms.Where(n => n.IsMissed && ((ScorecardPart.Item)n.Part).KnockOut is not null).ToList();
        return (missed, missed.Count == 0 ? null : missed.Select(n => ScorecardExplanation.LimitOf(card, n)).Min());
    }

    private static IEnumerable<NormScore> Scores(PartScore whole) =>
        whole.Parts.SelectMany(part => part.Outcome is { } outcome ? [new NormScore(outcome.Norm, part.Score, whole.ShareOf(part))] : Scores(part));

    private static IEnumerable<Finding> About(Scorecard card, PartScore whole)
    {
        foreach (var norm in whole.Norms)
        {
            var (outcome, item) = (norm.Outcome!, (ScorecardPart.Item)norm.Part);
            if (outcome.Verdict.Kind is VerdictKind.Disputed or VerdictKind.Conflict)
                yield return ScorecardProblems.Undecided(card.Name, outcome);
            else if (norm.State == ScoreState.Held)
                yield return ScorecardProblems.Unscored(card.Name, outcome);
            else if (norm.State == ScoreState.NotAssessable && whole.State == ScoreState.Scored)
                yield return ScorecardProblems.Redistributed(card.Name, outcome, item.Weight);
            if (item.KnockOut is not null && outcome.Verdict.Kind == VerdictKind.NotAssessable && !norm.IsMissed)
                yield return ScorecardProblems.KnockOutUnknown(card.Name, outcome.Norm);
        }

        if (whole.State == ScoreState.NotAssessable)
            yield return ScorecardProblems.Nothing(card.Name);
    }
}
