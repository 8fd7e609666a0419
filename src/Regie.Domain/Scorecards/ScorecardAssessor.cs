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
    /// <param name="assessments">One of each norm on the card, in any order; of a norm that is judged for each service, location or priority, one of each that the card names (<see cref="ScorecardPart.Item.For"/>).</param>
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
    /// <param name="outcomes">One of each norm on the card, in any order; of a norm that is judged for each service, location or priority, one of each that the card names.</param>
    /// <returns>The score, or why there is none: never 0 or 100 for want of judgements.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an outcome, is null.</exception>
    /// <exception cref="RegieValidationException">Outcomes and card do not belong together; all findings are reported.</exception>
    public static ScorecardResult Assess(this Scorecard card, AssessmentPeriod period, IReadOnlyCollection<NormOutcome> outcomes)
    {
        var findings = card.Validate(period, outcomes);
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var own = card.Matched(outcomes).Select(m => m.Outcomes.Single()).ToValueList();
        var whole = Whole(card, own);
        var (knockedOut, limit) = KnockOuts(card, whole);
        var score = whole.Score is { } rolledUp && limit is { } highest ? ExactNumber.Min(rolledUp, highest) : whole.Score;
        return new ScorecardResult(card, period, own)
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
        var matched = card.Matched(outcomes);
        var taken = new HashSet<NormOutcome>(matched.SelectMany(m => m.Outcomes));
        return
        [
            .. from match in matched where match.Outcomes.Count == 0 select ScorecardProblems.NoOutcome(card.Name, match.Item.Key),
            .. from other in outcomes.Where(o => !taken.Contains(o)).Select(o => (o.Norm, o.Subject)).Distinct() orderby other.Norm, other.Subject.ToString() select ScorecardProblems.NotOnTheCard(card.Name, other),
            .. from match in matched where match.Outcomes.Count > 1 orderby match.Item.Norm.Id select ScorecardProblems.OutcomeTwice(card.Name, match.Item.Key, match.Outcomes),
            .. from outcome in outcomes where outcome.Period is { } own && own.Within(period.Start, period.End) is null select ScorecardProblems.OtherPeriod(outcome, period),
            .. from match in matched from outcome in match.Outcomes from finding in Of(match.Item, outcome) select finding,
        ];
    }

    /// <summary>How a score came about.</summary>
    /// <param name="result">The score.</param>
    /// <returns>A derivation whose value is the score, or says why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static Derivation Explain(this ScorecardResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var whole = Whole(result.Scorecard, result.Outcomes);
        return ScorecardExplanation.Of(result, whole, KnockOuts(result.Scorecard, whole).Missed);
    }

    // The outcomes in the order of the card.
    private static PartScore Whole(Scorecard card, ValueList<NormOutcome> outcomes) =>
        PartScore.Of(card, card.Items.Zip(outcomes, (item, outcome) => (item.Key, Outcome: outcome)).ToDictionary(o => o.Key, o => o.Outcome));

    private static IEnumerable<Finding> Of(ScorecardPart.Item item, NormOutcome outcome)
    {
        if (item.Scoring.NeedsValue && outcome.Verdict.Kind == VerdictKind.Met && outcome.Value is null)
            yield return ScorecardProblems.NoValue(outcome);
        if (item.Scale is { } scale && outcome.Value is { } value && !scale.Domain.Includes(value))
            yield return NormProblems.OutsideDomain(value, scale.Domain, scale.Unit, outcome.Norm.Value);
    }

    private static (IReadOnlyList<PartScore> Missed, ExactNumber? Limit) KnockOuts(Scorecard card, PartScore whole)
    {
        var missed = whole.Norms.Where(n => n.IsMissed && ((ScorecardPart.Item)n.Part).KnockOut is not null).ToList();
        return (missed, missed.Count == 0 ? null : missed.Select(n => ScorecardExplanation.LimitOf(card, n)).Min());
    }

    private static IEnumerable<NormScore> Scores(PartScore whole) =>
        whole.Parts.SelectMany(part => part.Outcome is { } outcome ? [new NormScore(outcome, part.Score, whole.ShareOf(part))] : Scores(part));

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
                yield return ScorecardProblems.KnockOutUnknown(card.Name, outcome);
        }

        if (whole.State == ScoreState.NotAssessable)
            yield return ScorecardProblems.Nothing(card.Name);
    }
}
