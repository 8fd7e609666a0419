namespace Regie.Amendments;

/// <summary>The codes of findings about amendments and procurement law.</summary>
public static class AmendmentFindings
{
    /// <summary>An amendment has a number below 1.</summary>
    public static FindingCode AmendmentMustBeNumbered { get; } = FindingCode.Parse("REG-AMD-001");

    /// <summary>An amendment does not say why.</summary>
    public static FindingCode AmendmentReasonMustBeStated { get; } = FindingCode.Parse("REG-AMD-002");

    /// <summary>An amendment does not say from which date it holds.</summary>
    public static FindingCode AmendmentDateMustBeStated { get; } = FindingCode.Parse("REG-AMD-003");

    /// <summary>An amendment holds from before it was agreed, and nobody said that it is meant so.</summary>
    public static FindingCode RetroactivityMustBeMeant { get; } = FindingCode.Parse("REG-AMD-004");

    /// <summary>An amendment is called retroactive and holds from after it was agreed.</summary>
    public static FindingCode RetroactivityMustBeReal { get; } = FindingCode.Parse("REG-AMD-005");

    /// <summary>An amendment does not say what it adds to the value of the agreement.</summary>
    public static FindingCode AmendmentValueMustBeStated { get; } = FindingCode.Parse("REG-AMD-006");

    /// <summary>A value is in another currency than the agreement.</summary>
    public static FindingCode AmendmentValueMustBeInTheCurrency { get; } = FindingCode.Parse("REG-AMD-007");

    /// <summary>The number of an amendment is not the next one.</summary>
    public static FindingCode AmendmentsMustBeNumberedOn { get; } = FindingCode.Parse("REG-AMD-008");

    /// <summary>An amendment was agreed before the one with the number below.</summary>
    public static FindingCode AmendmentsMustBeInOrder { get; } = FindingCode.Parse("REG-AMD-009");

    /// <summary>No procurement threshold is supplied for a kind of contract on a date.</summary>
    public static FindingCode ThresholdMustBeSupplied { get; } = FindingCode.Parse("REG-AMD-010");

    /// <summary>Two procurement thresholds hold from one date for one kind of contract.</summary>
    public static FindingCode ThresholdsMustBeginOnDifferentDates { get; } = FindingCode.Parse("REG-AMD-011");

    /// <summary>A modification fits no ground: it needs a new procurement procedure.</summary>
    public static FindingCode NewProcedureIsRequired { get; } = FindingCode.Parse("REG-AMD-012");

    /// <summary>A modification fits no ground yet, because facts are not established.</summary>
    public static FindingCode ModificationCannotBeJudged { get; } = FindingCode.Parse("REG-AMD-013");

    /// <summary>A modification on this ground must be announced.</summary>
    public static FindingCode ModificationMustBeAnnounced { get; } = FindingCode.Parse("REG-AMD-014");

    /// <summary>A modification uses de-minimis room or the last ground, while an earlier ground is not answered yet.</summary>
    public static FindingCode EarlierGroundIsOpen { get; } = FindingCode.Parse("REG-AMD-015");
}
