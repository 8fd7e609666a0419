namespace Regie.Monitoring;

/// <summary>The codes of findings about early warnings, error budgets and trends.</summary>
public static class EarlyWarningFindings
{
    /// <summary>The aggregation does not count misses, so that no number of them can be borne.</summary>
    public static FindingCode AggregationMustCountMisses { get; } = FindingCode.Parse("REG-WRN-001");

    /// <summary>The target has two sides, so that misses are of two kinds.</summary>
    public static FindingCode TargetMustHaveOneSide { get; } = FindingCode.Parse("REG-WRN-002");

    /// <summary>The norm has no target yet on the date.</summary>
    public static FindingCode TargetMustHoldOnTheDate { get; } = FindingCode.Parse("REG-WRN-003");

    /// <summary>Fewer are forecast for the whole period than there were already, or none.</summary>
    public static FindingCode ForecastMustReachTheTally { get; } = FindingCode.Parse("REG-WRN-004");

    /// <summary>Fewer are forecast than the norm needs to be assessed.</summary>
    public static FindingCode ForecastIsBelowTheMinimumVolume { get; } = FindingCode.Parse("REG-WRN-005");

    /// <summary>The norm is not one of at least a part of agreed time.</summary>
    public static FindingCode BudgetMustBeOfAvailability { get; } = FindingCode.Parse("REG-WRN-006");

    /// <summary>There are fewer periods with a value than a trend needs.</summary>
    public static FindingCode TrendNeedsMorePeriods { get; } = FindingCode.Parse("REG-WRN-007");

    /// <summary>The indicator has no better side.</summary>
    public static FindingCode TrendMustHaveABetterSide { get; } = FindingCode.Parse("REG-WRN-008");

    /// <summary>Assessments in one trend are of different norms or groups.</summary>
    public static FindingCode TrendMustBeOfOneNorm { get; } = FindingCode.Parse("REG-WRN-009");

    /// <summary>Periods of a trend do not join, or one occurs twice.</summary>
    public static FindingCode TrendMustJoin { get; } = FindingCode.Parse("REG-WRN-010");
}
