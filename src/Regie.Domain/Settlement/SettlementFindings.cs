namespace Regie.Settlement;

/// <summary>The codes of findings about settlements.</summary>
public static class SettlementFindings
{
    /// <summary>An amount is in another currency than the scheme.</summary>
    public static FindingCode AmountsMustBeInOneCurrency { get; } = FindingCode.Parse("REG-STL-001");

    /// <summary>A settled period does not lie before the one to settle.</summary>
    public static FindingCode HistoryMustPrecede { get; } = FindingCode.Parse("REG-STL-002");

    /// <summary>A period occurs twice among the settled ones.</summary>
    public static FindingCode PeriodsMustBeSettledOnce { get; } = FindingCode.Parse("REG-STL-003");

    /// <summary>A norm with a rule has no judgement.</summary>
    public static FindingCode NormMustBeAssessed { get; } = FindingCode.Parse("REG-STL-004");

    /// <summary>A judgement is over another period than the one to settle.</summary>
    public static FindingCode AssessmentMustBeOfThePeriod { get; } = FindingCode.Parse("REG-STL-005");

    /// <summary>A norm has two judgements for one group.</summary>
    public static FindingCode NormMustBeAssessedOnce { get; } = FindingCode.Parse("REG-STL-006");

    /// <summary>A consequence is held, because the judgement is in dispute or in conflict, or has no value to work it out from.</summary>
    public static FindingCode LineIsHeld { get; } = FindingCode.Parse("REG-STL-007");

    /// <summary>Earlier periods used more than a cap allows; accepted as it is.</summary>
    public static FindingCode HistoryIsAboveCap { get; } = FindingCode.Parse("REG-STL-008");

    /// <summary>The person who proposed a settlement would decide on it.</summary>
    public static FindingCode ProposerMustNotDecide { get; } = FindingCode.Parse("REG-STL-009");

    /// <summary>A settlement that is decided on would be decided on again.</summary>
    public static FindingCode SettlementMustBeOpen { get; } = FindingCode.Parse("REG-STL-010");

    /// <summary>A settlement that is not decided on would be corrected.</summary>
    public static FindingCode SettlementMustBeDecided { get; } = FindingCode.Parse("REG-STL-011");

    /// <summary>A settlement with held lines would be approved without a word on them.</summary>
    public static FindingCode HeldLinesMustBeAccepted { get; } = FindingCode.Parse("REG-STL-012");

    /// <summary>A norm with a rule could not be assessed, so that it has no consequence.</summary>
    public static FindingCode NormIsNotAssessable { get; } = FindingCode.Parse("REG-STL-013");

    /// <summary>The settled periods before do not adjoin, while something looks back on them.</summary>
    public static FindingCode HistoryShouldBeUnbroken { get; } = FindingCode.Parse("REG-STL-014");

    /// <summary>A norm with a rule is judged over a longer period, which has not ended.</summary>
    public static FindingCode NormIsNotDue { get; } = FindingCode.Parse("REG-STL-015");

    /// <summary>A settlement would be decided on before the date on which it was proposed, or proposed anew before it was decided on.</summary>
    public static FindingCode DecisionMustFollow { get; } = FindingCode.Parse("REG-STL-016");

    /// <summary>A cap is a share of the charge over the contract, which is not stated, so that it was taken of the charges so far.</summary>
    public static FindingCode ContractChargeShouldBeStated { get; } = FindingCode.Parse("REG-STL-017");

    /// <summary>A judgement is of another version of a norm than the scheme names.</summary>
    public static FindingCode AssessmentMustBeOfTheNorm { get; } = FindingCode.Parse("REG-STL-018");

    /// <summary>A settlement was proposed before its period had ended.</summary>
    public static FindingCode ProposalShouldFollowThePeriod { get; } = FindingCode.Parse("REG-STL-019");

    /// <summary>An amount has more digits than money keeps.</summary>
    public static FindingCode AmountsMustFit { get; } = FindingCode.Parse("REG-STL-020");
}
