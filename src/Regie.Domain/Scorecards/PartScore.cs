using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Scorecards;

/// <summary>The score of a part of a card with those of the parts beneath it: the one working-out behind result and explanation.</summary>
internal sealed record PartScore(ScorecardPart Part, ScoreState State, ExactNumber? Score)
{
    /// <summary>The outcome of a norm; null for a group.</summary>
    public NormOutcome? Outcome { get; private init; }

    /// <summary>Whether a norm counts as missed.</summary>
    public bool IsMissed { get; private init; }

    /// <summary>Whether a norm without a judgement got the lowest score that it can have.</summary>
    public bool IsDeemedMissed { get; private init; }

    /// <summary>The parts beneath a group.</summary>
    public ValueList<PartScore> Parts { get; private init; } = ValueList<PartScore>.Empty;

    /// <summary>How many norms beneath a group were missed.</summary>
    public int Misses { get; private init; }

    public IEnumerable<PartScore> Norms => Outcome is null ? Parts.SelectMany(p => p.Norms) : [this];

    public IEnumerable<PartScore> Groups => Outcome is null ? Parts.SelectMany(p => p.Groups).Prepend(this) : [];

    /// <summary>The weights of the parts that have a score.</summary>
    public ExactNumber ScoredWeight => Sum(Parts.Where(p => p.State == ScoreState.Scored));

    public static PartScore Of(Scorecard card, IReadOnlyDictionary<(NormId, ObservationSubject?), NormOutcome> outcomes) => Of(card, card.Whole, outcomes);

    /// <summary>The part of the weights in a group that a part really has, in percents.</summary>
    public ExactNumber ShareOf(PartScore part) => part.State == ScoreState.Scored ? ExactNumber.Of(100) * ExactNumber.Of(part.Part.Weight) / ScoredWeight : ExactNumber.Zero;

    private static PartScore Of(Scorecard card, ScorecardPart part, IReadOnlyDictionary<(NormId, ObservationSubject?), NormOutcome> outcomes) => part switch
    {
        ScorecardPart.Item item => Of(card, item, outcomes[item.Key]),
        ScorecardPart.Group group => Of(group, group.Parts.Select(p => Of(card, p, outcomes)).ToValueList()),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No kind of part."),
    };

    private static PartScore Of(Scorecard card, ScorecardPart.Item item, NormOutcome outcome) => outcome.Verdict.Kind switch
    {
        VerdictKind.Met or VerdictKind.NotMet => Judged(card, item, outcome),
        VerdictKind.NotAssessable => Unjudged(card, item, outcome, card.NotAssessable),
        VerdictKind.NotApplicable => Unjudged(card, item, outcome, card.NotApplicable),
        _ => new PartScore(item, ScoreState.Held, null) { Outcome = outcome },
    };

    // A norm can be missed without a value, where the duty to report lies with whoever is bound; it then scores as low as it can.
    private static PartScore Judged(Scorecard card, ScorecardPart.Item item, NormOutcome outcome)
    {
        var (missed, blind) = (outcome.Verdict.Kind == VerdictKind.NotMet, item.Scoring.NeedsValue && outcome.Value is null);
        return new PartScore(item, ScoreState.Scored, blind ? item.Scoring.Worst(card.Scores) : item.Scoring.Of(outcome.Verdict.Kind, outcome.Value)) { Outcome = outcome, IsMissed = missed, IsDeemedMissed = blind };
    }

    private static PartScore Unjudged(Scorecard card, ScorecardPart.Item item, NormOutcome outcome, UnscoredRule rule) => rule switch
    {
        UnscoredRule.CountedAsMissed => new PartScore(item, ScoreState.Scored, item.Scoring.Worst(card.Scores)) { Outcome = outcome, IsMissed = true, IsDeemedMissed = true },
        UnscoredRule.Held => new PartScore(item, ScoreState.Held, null) { Outcome = outcome },
        _ => new PartScore(item, ScoreState.NotAssessable, null) { Outcome = outcome },
    };

    private static PartScore Of(ScorecardPart.Group group, ValueList<PartScore> parts)
    {
        var scored = parts.Where(p => p.State == ScoreState.Scored).ToList();
        var misses = parts.SelectMany(p => p.Norms).Count(n => n.IsMissed);
        var state = parts.Any(p => p.State == ScoreState.Held) ? ScoreState.Held : scored.Count == 0 ? ScoreState.NotAssessable : ScoreState.Scored;
        ExactNumber? score = state != ScoreState.Scored ? null : group.RollUp switch
        {
            RollUp.Mean => scored.Aggregate(ExactNumber.Zero, (sum, p) => sum + (ExactNumber.Of(p.Part.Weight) * p.Score!.Value)) / Sum(scored),
            RollUp.Worst => scored.Select(p => p.Score!.Value).Min(),
            RollUp.Misses table => ExactNumber.Of(table.Points.Of(ExactNumber.Of(misses)).Outcome),
            _ => throw new ArgumentOutOfRangeException(nameof(group), group.RollUp, "No roll-up."),
        };
        return new PartScore(group, state, score) { Parts = parts, Misses = misses };
    }

    private static ExactNumber Sum(IEnumerable<PartScore> parts) => parts.Aggregate(ExactNumber.Zero, (sum, p) => sum + ExactNumber.Of(p.Part.Weight));
}
