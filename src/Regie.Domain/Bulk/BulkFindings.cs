namespace Regie.Bulk;

/// <summary>The codes of findings about bulk work.</summary>
public static class BulkFindings
{
    /// <summary>A row is of a group that does not exist.</summary>
    public static FindingCode RowMustNameAGroup { get; } = FindingCode.Parse("REG-BLK-001");

    /// <summary>The moment or period number of a row belongs to none of the compiled periods.</summary>
    public static FindingCode RowMustLieInHorizon { get; } = FindingCode.Parse("REG-BLK-002");

    /// <summary>A row is out of a whole that is not above zero.</summary>
    public static FindingCode WholeMustBePositive { get; } = FindingCode.Parse("REG-BLK-003");

    /// <summary>A sum is larger than 64 bits hold.</summary>
    public static FindingCode SumMustFit { get; } = FindingCode.Parse("REG-BLK-004");

    /// <summary>A row has a count, amount and whole that no measurements have.</summary>
    public static FindingCode TallyMustBeConsistent { get; } = FindingCode.Parse("REG-BLK-005");

    /// <summary>The value of a row is none that the indicator can take.</summary>
    public static FindingCode TallyMustLieInDomain { get; } = FindingCode.Parse("REG-BLK-006");

    /// <summary>The aggregation of a norm needs more than counts, sums and ends.</summary>
    public static FindingCode NormMustBeTalliable { get; } = FindingCode.Parse("REG-BLK-007");

    /// <summary>A target changes inside a period, so that one tally does not tell which measurements it judges.</summary>
    public static FindingCode TargetMustHoldThroughout { get; } = FindingCode.Parse("REG-BLK-008");

    /// <summary>A number of a norm has more digits than integers of 64 bits compare.</summary>
    public static FindingCode NumbersMustFit { get; } = FindingCode.Parse("REG-BLK-009");

    /// <summary>A scheme asks for something that a plan cannot do.</summary>
    public static FindingCode SchemeMustFitPlan { get; } = FindingCode.Parse("REG-BLK-010");

    /// <summary>A charge is negative, or greater than the plan surely adds up.</summary>
    public static FindingCode ChargeMustFitPlan { get; } = FindingCode.Parse("REG-BLK-011");

    /// <summary>Two contents of one part arrived under one revision.</summary>
    public static FindingCode PartMustHaveOneContent { get; } = FindingCode.Parse("REG-BLK-012");

    /// <summary>A part has a cell that the table does not have.</summary>
    public static FindingCode CellMustExist { get; } = FindingCode.Parse("REG-BLK-013");

    /// <summary>An interval ends before it starts, or lies beyond all moments.</summary>
    public static FindingCode IntervalMustRunForward { get; } = FindingCode.Parse("REG-BLK-014");
}
