using Regie.Identifiers;
using Regie.Measurements;
using Regie.Performance;

namespace Regie.Scorecards;

/// <summary>The score of one norm on a scorecard (score van een norm).</summary>
public sealed record NormScore
{
    internal NormScore(NormOutcome outcome, ExactNumber? score, ExactNumber share) => (Norm, Subject, Score, Share) = (outcome.Norm, outcome.Subject, score, share);

    /// <summary>The norm.</summary>
    public NormId Norm { get; }

    /// <summary>The service, location or priority that it was judged for; unstated where all were judged together.</summary>
    public ObservationSubject Subject { get; }

    /// <summary>Its exact score; null where it has none.</summary>
    public ExactNumber? Score { get; }

    /// <summary>The part, in percents, of the weights beside it that it really had, after redistribution; zero where it has no score.</summary>
    public ExactNumber Share { get; }
}
