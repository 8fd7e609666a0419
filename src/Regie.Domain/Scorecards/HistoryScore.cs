using Regie.Language;
using Regie.Measurements;

namespace Regie.Scorecards;

/// <summary>The score of a card over several periods (score over meerdere perioden).</summary>
public sealed record HistoryScore
{
    internal HistoryScore(ValueList<ScorecardResult> results, HistoryDecay decay, ExactNumber? score) => (Results, Decay, Score) = (results, decay, score);

    /// <summary>The results that it is made from, the newest first.</summary>
    public ValueList<ScorecardResult> Results { get; }

    /// <summary>How much each period weighs.</summary>
    public HistoryDecay Decay { get; }

    /// <summary>The exact score; null where no period that has a part has a score.</summary>
    public ExactNumber? Score { get; }

    /// <summary>The standing by the newest card; null where there is no score, or that card has no standings.</summary>
    public LocalizedText? Standing => Score is { } score ? Results[0].Scorecard.Standings?.Of(score).Outcome : null;
}
