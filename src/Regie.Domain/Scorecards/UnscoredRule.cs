namespace Regie.Scorecards;

/// <summary>What becomes of a norm on a scorecard that has no score: not assessable, or not applicable (norm zonder score).</summary>
public enum UnscoredRule
{
    /// <summary>Its weight is divided over the parts beside it, in proportion to theirs; the result says so.</summary>
    Redistributed,

    /// <summary>The card has no score until the norm has one.</summary>
    Held,

    /// <summary>It gets the lowest score that it can have, because whoever is bound has the duty to report.</summary>
    CountedAsMissed,
}
