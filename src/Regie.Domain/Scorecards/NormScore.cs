using Regie.Identifiers;
using Regie.Measurements;

namespace Regie.Scorecards;

/// <summary>The score of one norm on a scorecard (score van een norm).</summary>
public sealed record NormScore
{
    internal NormScore(NormId norm, ExactNumber? score, ExactNumber share) => (Norm, Score, Share) = (norm, score, share);

    /// <summary>The norm.</summary>
    public NormId Norm { get; }

    /// <summary>Its exact score; null where it has none.</summary>
    public ExactNumber? Score { get; }

    /// <summary>The part, in percents, of the weights beside it that it really had, after redistribution; zero where it has no score.</summary>
    public ExactNumber Share { get; }
}
