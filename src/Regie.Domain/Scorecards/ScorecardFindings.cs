namespace Regie.Scorecards;

/// <summary>The codes of findings about scorecards.</summary>
public static class ScorecardFindings
{
    /// <summary>A weight is zero or negative.</summary>
    public static FindingCode WeightsMustBePositive { get; } = FindingCode.Parse("REG-SCR-001");

    /// <summary>Shares do not sum to 100 %.</summary>
    public static FindingCode SharesMustSumToOneHundred { get; } = FindingCode.Parse("REG-SCR-002");

    /// <summary>A norm stands on a card more than once.</summary>
    public static FindingCode NormsMustOccurOnce { get; } = FindingCode.Parse("REG-SCR-003");

    /// <summary>A better judgement would score lower, or no better.</summary>
    public static FindingCode ScoresMustFollowDirection { get; } = FindingCode.Parse("REG-SCR-004");

    /// <summary>A score needs the value of an indicator, and the norm has none.</summary>
    public static FindingCode ScoringMustFitNorm { get; } = FindingCode.Parse("REG-SCR-005");

    /// <summary>A table of points does not cover every value that there can be.</summary>
    public static FindingCode PointsMustCoverEveryValue { get; } = FindingCode.Parse("REG-SCR-006");

    /// <summary>A score lies outside the scores of the card.</summary>
    public static FindingCode ScoresMustLieInTheirDomain { get; } = FindingCode.Parse("REG-SCR-007");

    /// <summary>The scores of a card have no lowest or no highest.</summary>
    public static FindingCode ScoresMustHaveTwoEnds { get; } = FindingCode.Parse("REG-SCR-008");

    /// <summary>The standings do not cover exactly the scores of the card.</summary>
    public static FindingCode StandingsMustCoverEveryScore { get; } = FindingCode.Parse("REG-SCR-009");

    /// <summary>A card or group has no parts.</summary>
    public static FindingCode GroupsMustHaveParts { get; } = FindingCode.Parse("REG-SCR-010");

    /// <summary>A norm that does not apply would be counted as missed.</summary>
    public static FindingCode InapplicableNormsMustNotCountAsMissed { get; } = FindingCode.Parse("REG-SCR-011");

    /// <summary>A norm on the card has no outcome.</summary>
    public static FindingCode EveryNormMustHaveAnOutcome { get; } = FindingCode.Parse("REG-SCR-012");

    /// <summary>An outcome is of a norm that is not on the card.</summary>
    public static FindingCode OutcomesMustBeOnTheCard { get; } = FindingCode.Parse("REG-SCR-013");

    /// <summary>A norm has more than one outcome.</summary>
    public static FindingCode OutcomesMustBeOnePerNorm { get; } = FindingCode.Parse("REG-SCR-014");

    /// <summary>An outcome is of another period.</summary>
    public static FindingCode OutcomesMustConcernThePeriod { get; } = FindingCode.Parse("REG-SCR-015");

    /// <summary>An outcome has no value, and the score rests on it.</summary>
    public static FindingCode ScoredOutcomesMustHaveAValue { get; } = FindingCode.Parse("REG-SCR-016");

    /// <summary>A norm is in dispute or conflict, so that the card has no score yet.</summary>
    public static FindingCode UndecidedNormHoldsTheCard { get; } = FindingCode.Parse("REG-SCR-017");

    /// <summary>A norm has no score, and by the rule of the card there is none until it has.</summary>
    public static FindingCode UnscoredNormHoldsTheCard { get; } = FindingCode.Parse("REG-SCR-018");

    /// <summary>A norm has no score; the other parts count for the whole.</summary>
    public static FindingCode WeightWasRedistributed { get; } = FindingCode.Parse("REG-SCR-019");

    /// <summary>A norm that must not be missed could not be judged.</summary>
    public static FindingCode KnockOutWasNotJudged { get; } = FindingCode.Parse("REG-SCR-020");

    /// <summary>No norm on the card could be judged.</summary>
    public static FindingCode NothingWasAssessable { get; } = FindingCode.Parse("REG-SCR-021");

    /// <summary>Periods of a history do not join, or one occurs twice.</summary>
    public static FindingCode HistoryMustJoin { get; } = FindingCode.Parse("REG-SCR-022");

    /// <summary>Results of a history are of cards with other scores.</summary>
    public static FindingCode HistoryMustHaveOneDomain { get; } = FindingCode.Parse("REG-SCR-023");

    /// <summary>An item names a service, location or priority that its norm is not judged for apart.</summary>
    public static FindingCode SubjectsMustBeOfTheNorm { get; } = FindingCode.Parse("REG-SCR-024");
}
