namespace Regie.Scorecards;

/// <summary>Whether there is a score, and if not, why.</summary>
public enum ScoreState
{
    /// <summary>There is a score.</summary>
    Scored,

    /// <summary>Nothing could be judged: neither 0 nor 100.</summary>
    NotAssessable,

    /// <summary>Something must be decided or supplied first.</summary>
    Held,
}
