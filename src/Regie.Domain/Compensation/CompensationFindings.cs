namespace Regie.Compensation;

/// <summary>The codes of findings about compensation schemes.</summary>
public static class CompensationFindings
{
    /// <summary>A malus, credit, penalty or damages would attach to an instrument that is not legally enforceable.</summary>
    public static FindingCode MoneyConsequencesNeedEnforceability { get; } = FindingCode.Parse("REG-CMP-001");

    /// <summary>A scheme has no rules.</summary>
    public static FindingCode SchemeMustHaveRules { get; } = FindingCode.Parse("REG-CMP-002");

    /// <summary>Two accounts for points have one identifier.</summary>
    public static FindingCode AccountsMustBeDistinct { get; } = FindingCode.Parse("REG-CMP-003");

    /// <summary>A rule gives points on an account that the scheme does not have.</summary>
    public static FindingCode AccountMustExist { get; } = FindingCode.Parse("REG-CMP-004");

    /// <summary>An amount is in another currency than the scheme.</summary>
    public static FindingCode CurrenciesMustBeTheSchemes { get; } = FindingCode.Parse("REG-CMP-005");

    /// <summary>A cap is on a norm that has no rule.</summary>
    public static FindingCode CapMustConcernARule { get; } = FindingCode.Parse("REG-CMP-006");

    /// <summary>A cap can never bind, because another one always binds first.</summary>
    public static FindingCode CapMustBeAbleToBind { get; } = FindingCode.Parse("REG-CMP-007");

    /// <summary>Points are gathered for a bonus.</summary>
    public static FindingCode PointsMustBeAMalus { get; } = FindingCode.Parse("REG-CMP-008");

    /// <summary>The bands of a consequence are not those of the indicator's values.</summary>
    public static FindingCode BandsMustCoverTheScale { get; } = FindingCode.Parse("REG-CMP-009");

    /// <summary>A better value would cost more, or a worse one would earn more.</summary>
    public static FindingCode BandsMustFollowTheDirection { get; } = FindingCode.Parse("REG-CMP-010");

    /// <summary>Two rules speak of different norms with one identifier.</summary>
    public static FindingCode NormsMustBeOne { get; } = FindingCode.Parse("REG-CMP-011");

    /// <summary>A rounding is declared at a step that the scheme does not have.</summary>
    public static FindingCode RoundingMustHaveAStep { get; } = FindingCode.Parse("REG-CMP-012");

    /// <summary>More points or events would cost less, because a factor for all of them falls.</summary>
    public static FindingCode RatchetMustNotFall { get; } = FindingCode.Parse("REG-CMP-013");

    /// <summary>A norm is deemed not met without data, but its consequence depends on a value.</summary>
    public static FindingCode NoDataShouldHaveAnAmount { get; } = FindingCode.Parse("REG-CMP-014");
}
