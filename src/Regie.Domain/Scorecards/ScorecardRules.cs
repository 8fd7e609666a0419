namespace Regie.Scorecards;

/// <summary>The names of the steps in derivations about scorecards.</summary>
public static class ScorecardRules
{
    /// <summary>The score of a card.</summary>
    public static RuleId Card { get; } = new("scorecard.card");

    /// <summary>The score of a norm.</summary>
    public static RuleId Norm { get; } = new("scorecard.norm");

    /// <summary>A norm or group without a score.</summary>
    public static RuleId Unscored { get; } = new("scorecard.unscored");

    /// <summary>The band that a value falls in.</summary>
    public static RuleId Band { get; } = new("scorecard.band");

    /// <summary>A weighted mean.</summary>
    public static RuleId WeightedMean { get; } = new("scorecard.weighted-mean");

    /// <summary>The lowest score.</summary>
    public static RuleId WorstOf { get; } = new("scorecard.worst-of");

    /// <summary>A count of misses.</summary>
    public static RuleId CountOfMisses { get; } = new("scorecard.count-of-misses");

    /// <summary>A missed norm that limits the whole card.</summary>
    public static RuleId KnockOut { get; } = new("scorecard.knock-out");

    /// <summary>A rounding for display, on which no standing rests.</summary>
    public static RuleId DisplayRounding { get; } = new("scorecard.display-rounding");

    /// <summary>The standing of a score.</summary>
    public static RuleId Standing { get; } = new("scorecard.standing");

    /// <summary>The score over periods.</summary>
    public static RuleId History { get; } = new("scorecard.history");

    /// <summary>The part of one period in the score over periods.</summary>
    public static RuleId HistoryPeriod { get; } = new("scorecard.history-period");
}
