namespace Regie.Scorecards;

/// <summary>What the weights of a scorecard's parts are (wegingsgrondslag).</summary>
public enum WeightBasis
{
    /// <summary>Shares in percents, which sum to exactly 100.</summary>
    Shares,

    /// <summary>Numbers that only count relative to each other: each is divided by their sum.</summary>
    Relative,
}
