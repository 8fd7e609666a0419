namespace Regie.Norms;

/// <summary>The codes of findings about norms, indicators and band tables.</summary>
public static class NormFindings
{
    /// <summary>A scale does not say which way is better.</summary>
    public static FindingCode DirectionMustBeDeclared { get; } = FindingCode.Parse("REG-NRM-001");

    /// <summary>The unit of an indicator is not that of what its aggregation works out.</summary>
    public static FindingCode UnitMustFitAggregation { get; } = FindingCode.Parse("REG-NRM-002");

    /// <summary>A party would be bound by a norm towards itself.</summary>
    public static FindingCode PartiesMustDiffer { get; } = FindingCode.Parse("REG-NRM-003");

    /// <summary>A norm does not say who is bound and who benefits.</summary>
    public static FindingCode PartiesMustBeStated { get; } = FindingCode.Parse("REG-NRM-004");

    /// <summary>A norm does not say over which periods it is judged.</summary>
    public static FindingCode ScheduleMustBeStated { get; } = FindingCode.Parse("REG-NRM-005");

    /// <summary>A norm has no target.</summary>
    public static FindingCode TargetMustBeStated { get; } = FindingCode.Parse("REG-NRM-006");

    /// <summary>A target asks for what the indicator calls worse.</summary>
    public static FindingCode TargetMustFitDirection { get; } = FindingCode.Parse("REG-NRM-007");

    /// <summary>A target lies outside the values that the indicator can take.</summary>
    public static FindingCode TargetMustLieInDomain { get; } = FindingCode.Parse("REG-NRM-008");

    /// <summary>Two targets of one norm hold from the same date.</summary>
    public static FindingCode TargetsMustBeginOnDifferentDates { get; } = FindingCode.Parse("REG-NRM-009");

    /// <summary>A norm admits relief on one ground twice.</summary>
    public static FindingCode ReliefGroundsMustDiffer { get; } = FindingCode.Parse("REG-NRM-010");

    /// <summary>Only the obligated party can observe what the norm is about.</summary>
    public static FindingCode NormMustBeObservableByOthers { get; } = FindingCode.Parse("REG-NRM-011");

    /// <summary>A boundary of a band table is not above the one before it, or not within the domain.</summary>
    public static FindingCode BandsMustAscend { get; } = FindingCode.Parse("REG-NRM-012");

    /// <summary>Ranges leave values without an outcome.</summary>
    public static FindingCode BandsMustLeaveNoGap { get; } = FindingCode.Parse("REG-NRM-013");

    /// <summary>Ranges give values two outcomes.</summary>
    public static FindingCode BandsMustNotOverlap { get; } = FindingCode.Parse("REG-NRM-014");

    /// <summary>A range goes beyond the values that the table covers.</summary>
    public static FindingCode BandsMustLieInDomain { get; } = FindingCode.Parse("REG-NRM-015");

    /// <summary>Some boundaries of a table belong to the band above, others to the band below.</summary>
    public static FindingCode BandBoundariesMustTakeOneSide { get; } = FindingCode.Parse("REG-NRM-016");

    /// <summary>Open and overdue events are to count as missed for an indicator that has no value for them.</summary>
    public static FindingCode OverdueRuleMustFitIndicator { get; } = FindingCode.Parse("REG-NRM-018");

    /// <summary>A value lies outside the values that an indicator or a table can take.</summary>
    public static FindingCode ValueMustLieInDomain { get; } = FindingCode.Parse("REG-NRM-017");
}
