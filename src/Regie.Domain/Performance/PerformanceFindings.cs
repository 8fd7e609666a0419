namespace Regie.Performance;

/// <summary>The codes of findings about observations and assessments.</summary>
public static class PerformanceFindings
{
    /// <summary>An observation occurs twice for one indicator.</summary>
    public static FindingCode ObservationsMustBeDistinct { get; } = FindingCode.Parse("REG-PRF-001");

    /// <summary>An observation lies outside the period that it was given for.</summary>
    public static FindingCode ObservationMustLieInPeriod { get; } = FindingCode.Parse("REG-PRF-002");

    /// <summary>An observation is of another kind than the indicator is observed by.</summary>
    public static FindingCode ObservationMustBeOfTheIndicatorsKind { get; } = FindingCode.Parse("REG-PRF-003");

    /// <summary>An observation is in another unit than the indicator measures.</summary>
    public static FindingCode ObservationMustBeInTheIndicatorsUnit { get; } = FindingCode.Parse("REG-PRF-004");

    /// <summary>An observation found a value that the indicator cannot take.</summary>
    public static FindingCode ObservationMustLieInDomain { get; } = FindingCode.Parse("REG-PRF-005");

    /// <summary>Relief rests on a ground that the norm does not admit.</summary>
    public static FindingCode ReliefGroundMustBeAdmitted { get; } = FindingCode.Parse("REG-PRF-006");

    /// <summary>An objection addresses an observation that was not considered.</summary>
    public static FindingCode ObjectionMustAddressAnObservation { get; } = FindingCode.Parse("REG-PRF-007");

    /// <summary>Relief names an observation that is not among those given.</summary>
    public static FindingCode ReliefMustNameAnObservation { get; } = FindingCode.Parse("REG-PRF-008");

    /// <summary>A norm would be judged over a period that is not one of its schedule.</summary>
    public static FindingCode PeriodMustBeOnTheSchedule { get; } = FindingCode.Parse("REG-PRF-009");
}
