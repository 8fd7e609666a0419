using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Scorecards;

/// <summary>The score of a card over a period (uitkomst van een scorekaart).</summary>
/// <remarks>Small: it keeps the outcomes that it was made from, and works out the explanation when asked.</remarks>
public sealed record ScorecardResult
{
    internal ScorecardResult(Scorecard scorecard, AssessmentPeriod period, ValueList<NormOutcome> outcomes) => (Scorecard, Period, Outcomes) = (scorecard, period, outcomes);

    /// <summary>The card.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The period.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>What it was made from, in the order of the card.</summary>
    public ValueList<NormOutcome> Outcomes { get; }

    /// <summary>Whether there is a score, and if not, why.</summary>
    public ScoreState State { get; internal init; }

    /// <summary>The exact score; null where there is none.</summary>
    public ExactNumber? Score { get; internal init; }

    /// <summary>The exact score before a missed norm limited it; null where there is no score.</summary>
    public ExactNumber? BeforeKnockOut { get; internal init; }

    /// <summary>The standing; null where there is no score, or the card has no standings.</summary>
    public LocalizedText? Standing { get; internal init; }

    /// <summary>The score of each norm, in the order of the card.</summary>
    public ValueList<NormScore> Norms { get; internal init; } = ValueList<NormScore>.Empty;

    /// <summary>The norms that were missed and limit the whole card.</summary>
    public ValueList<NormId> KnockedOutBy { get; internal init; } = ValueList<NormId>.Empty;

    /// <summary>What a reader must know about the score: what holds it, what was redistributed, what could not be judged.</summary>
    public ValueList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;
}
