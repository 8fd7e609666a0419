namespace Regie.Sampling;

/// <summary>The codes of findings about samples, acceptance plans and condition scores.</summary>
public static class SamplingFindings
{
    /// <summary>An acceptance plan inspects nothing.</summary>
    public static FindingCode SampleSizeMustBePositive { get; } = FindingCode.Parse("REG-SMP-001");

    /// <summary>An acceptance plan can never reject, or never accept.</summary>
    public static FindingCode AcceptanceNumberMustLieBelowSampleSize { get; } = FindingCode.Parse("REG-SMP-002");

    /// <summary>An acceptance scheme has no category.</summary>
    public static FindingCode SchemeMustHaveACategory { get; } = FindingCode.Parse("REG-SMP-003");

    /// <summary>A category has two acceptance plans.</summary>
    public static FindingCode CategoryMustHaveOnePlan { get; } = FindingCode.Parse("REG-SMP-004");

    /// <summary>A sample is of a category for which nothing was agreed.</summary>
    public static FindingCode CategoryMustBeAgreed { get; } = FindingCode.Parse("REG-SMP-005");

    /// <summary>A category was sampled twice.</summary>
    public static FindingCode CategoryMustBeSampledOnce { get; } = FindingCode.Parse("REG-SMP-006");

    /// <summary>A count in a sample is negative.</summary>
    public static FindingCode SampleCountsMustNotBeNegative { get; } = FindingCode.Parse("REG-SMP-007");

    /// <summary>More was rejected than inspected.</summary>
    public static FindingCode RejectedMustNotExceedInspected { get; } = FindingCode.Parse("REG-SMP-008");

    /// <summary>Another number was inspected than the plan asks.</summary>
    public static FindingCode SampleMustHaveThePlannedSize { get; } = FindingCode.Parse("REG-SMP-009");

    /// <summary>A lot is smaller than any that can be sampled.</summary>
    public static FindingCode LotMustHaveElements { get; } = FindingCode.Parse("REG-SMP-010");

    /// <summary>An acceptance quality limit has no column in the table.</summary>
    public static FindingCode QualityLimitMustBeInTheTable { get; } = FindingCode.Parse("REG-SMP-011");

    /// <summary>An arrow in the table leads to no plan.</summary>
    public static FindingCode ArrowMustLeadToAPlan { get; } = FindingCode.Parse("REG-SMP-012");

    /// <summary>A plan is larger than exact probabilities are worked out for.</summary>
    public static FindingCode PlanMustBeWithinReach { get; } = FindingCode.Parse("REG-SMP-013");

    /// <summary>The producer's risk point is not the better quality with the larger chance of acceptance.</summary>
    public static FindingCode ProducerMustDeliverBetterThanConsumerTolerates { get; } = FindingCode.Parse("REG-SMP-014");

    /// <summary>A defect matrix leaves a defect without a score.</summary>
    public static FindingCode EveryDefectMustHaveAScore { get; } = FindingCode.Parse("REG-SMP-015");

    /// <summary>A defect matrix scores a defect twice.</summary>
    public static FindingCode DefectMustBeScoredOnce { get; } = FindingCode.Parse("REG-SMP-016");

    /// <summary>A defect matrix gives a worse defect a better score.</summary>
    public static FindingCode WorseDefectMustNotScoreBetter { get; } = FindingCode.Parse("REG-SMP-017");

    /// <summary>There are not six factors, one for each condition score.</summary>
    public static FindingCode EveryScoreMustHaveAFactor { get; } = FindingCode.Parse("REG-SMP-018");

    /// <summary>There are not five bounds, one for each condition score but the worst.</summary>
    public static FindingCode EveryScoreButTheWorstMustHaveABound { get; } = FindingCode.Parse("REG-SMP-019");

    /// <summary>The factor of a score does not lead back to that score.</summary>
    public static FindingCode FactorMustLeadBackToItsScore { get; } = FindingCode.Parse("REG-SMP-020");

    /// <summary>Parts are weighted in different units or currencies.</summary>
    public static FindingCode WeightsMustShareAUnit { get; } = FindingCode.Parse("REG-SMP-021");

    /// <summary>A part has a negative weight.</summary>
    public static FindingCode WeightMustNotBeNegative { get; } = FindingCode.Parse("REG-SMP-022");

    /// <summary>There are no parts, or together they weigh nothing.</summary>
    public static FindingCode TotalWeightMustBePositive { get; } = FindingCode.Parse("REG-SMP-023");
}
