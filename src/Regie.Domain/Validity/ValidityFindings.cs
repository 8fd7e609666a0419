namespace Regie.Validity;

/// <summary>The codes of findings about tables and schemes before anybody signs.</summary>
public static class ValidityFindings
{
    /// <summary>A table has no lines.</summary>
    public static FindingCode TableMustHaveLines { get; } = FindingCode.Parse("REG-VAL-001");

    /// <summary>No outcome is stated for values that can occur.</summary>
    public static FindingCode ValuesMustHaveAnOutcome { get; } = FindingCode.Parse("REG-VAL-002");

    /// <summary>Two outcomes are stated for one value.</summary>
    public static FindingCode ValuesMustHaveOneOutcome { get; } = FindingCode.Parse("REG-VAL-003");

    /// <summary>A better value costs more, or earns less.</summary>
    public static FindingCode BetterMustNotCostMore { get; } = FindingCode.Parse("REG-VAL-004");

    /// <summary>A malus follows although the norm is met.</summary>
    public static FindingCode MalusMustFollowAMiss { get; } = FindingCode.Parse("REG-VAL-005");

    /// <summary>A bonus follows although the norm is not met.</summary>
    public static FindingCode BonusMustFollowSuccess { get; } = FindingCode.Parse("REG-VAL-006");

    /// <summary>A malus and a bonus follow from one value.</summary>
    public static FindingCode MalusAndBonusMustBeApart { get; } = FindingCode.Parse("REG-VAL-007");

    /// <summary>The norm is not met, and nothing follows.</summary>
    public static FindingCode MissShouldHaveAConsequence { get; } = FindingCode.Parse("REG-VAL-008");

    /// <summary>A line of a table never applies.</summary>
    public static FindingCode LineMustBeReachable { get; } = FindingCode.Parse("REG-VAL-009");

    /// <summary>A line names values that an earlier line takes, with another outcome.</summary>
    public static FindingCode LineShouldNotBeHidden { get; } = FindingCode.Parse("REG-VAL-010");

    /// <summary>Two lines join and have the same outcome.</summary>
    public static FindingCode LinesCouldBeOne { get; } = FindingCode.Parse("REG-VAL-011");

    /// <summary>The values that meet the norm are not the better ones.</summary>
    public static FindingCode PromiseMustFollowTheDirection { get; } = FindingCode.Parse("REG-VAL-012");

    /// <summary>From some value on a cap is filled, so that worse costs nothing more.</summary>
    public static FindingCode CapIsFilled { get; } = FindingCode.Parse("REG-VAL-013");

    /// <summary>A cap can never bind.</summary>
    public static FindingCode CapShouldBeAbleToBind { get; } = FindingCode.Parse("REG-VAL-014");

    /// <summary>From some value on worse costs nothing more.</summary>
    public static FindingCode NothingMoreIsLost { get; } = FindingCode.Parse("REG-VAL-015");

    /// <summary>Much of what is at stake is lost at one value.</summary>
    public static FindingCode LossIsACliff { get; } = FindingCode.Parse("REG-VAL-016");

    /// <summary>A few misses fill a cap, so that the other norms cost nothing more.</summary>
    public static FindingCode FewMissesFillTheCap { get; } = FindingCode.Parse("REG-VAL-017");

    /// <summary>A bonus on one norm pays for the malus of another.</summary>
    public static FindingCode BonusShouldNotBuyOffAMalus { get; } = FindingCode.Parse("REG-VAL-018");

    /// <summary>Once something is late, how late does not matter.</summary>
    public static FindingCode HowLateShouldMatter { get; } = FindingCode.Parse("REG-VAL-019");

    /// <summary>One event can have several consequences.</summary>
    public static FindingCode EventShouldBeFinedOnce { get; } = FindingCode.Parse("REG-VAL-020");

    /// <summary>Missing a norm again costs less than the time before.</summary>
    public static FindingCode RepetitionMustNotFall { get; } = FindingCode.Parse("REG-VAL-021");

    /// <summary>A consequence cannot be worked out for each value, and is left out.</summary>
    public static FindingCode ConsequenceIsNotAnalyzed { get; } = FindingCode.Parse("REG-VAL-022");

    /// <summary>Two dimensions of a table have one name.</summary>
    public static FindingCode DimensionsMustBeDistinct { get; } = FindingCode.Parse("REG-VAL-023");

    /// <summary>A line has a condition on something that is no dimension of the table.</summary>
    public static FindingCode ConditionMustBeOnADimension { get; } = FindingCode.Parse("REG-VAL-024");

    /// <summary>The charge is in another currency than the scheme.</summary>
    public static FindingCode ChargeMustBeInTheSchemesCurrency { get; } = FindingCode.Parse("REG-VAL-025");

    /// <summary>A norm has no target on the date of the analysis.</summary>
    public static FindingCode NormMustHaveATarget { get; } = FindingCode.Parse("REG-VAL-026");
}
