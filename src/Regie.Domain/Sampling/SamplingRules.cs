namespace Regie.Sampling;

/// <summary>The names of the steps in derivations about samples and condition scores.</summary>
public static class SamplingRules
{
    /// <summary>What was accepted and what was rejected, per category.</summary>
    public static RuleId Scheme { get; } = new("sampling.scheme");

    /// <summary>Whether a sample is accepted: rejected elements against the acceptance number.</summary>
    public static RuleId Decision { get; } = new("sampling.decision");

    /// <summary>An acceptance plan that the contract gives.</summary>
    public static RuleId GivenPlan { get; } = new("sampling.given-plan");

    /// <summary>An acceptance plan from the table of single plans for normal inspection.</summary>
    public static RuleId TablePlan { get; } = new("sampling.table-plan");

    /// <summary>The code letter of a lot size and inspection level.</summary>
    public static RuleId CodeLetter { get; } = new("sampling.code-letter");

    /// <summary>The code letter to which an arrow in the table leads.</summary>
    public static RuleId Arrow { get; } = new("sampling.arrow");

    /// <summary>A lot that is not larger than the sample and is inspected whole.</summary>
    public static RuleId FullInspection { get; } = new("sampling.full-inspection");

    /// <summary>The smallest plan that keeps two risks.</summary>
    public static RuleId SmallestPlan { get; } = new("sampling.smallest-plan");

    /// <summary>A confidence interval for a proportion: information beside a verdict.</summary>
    public static RuleId Interval { get; } = new("sampling.interval");

    /// <summary>The proportion that was observed.</summary>
    public static RuleId Proportion { get; } = new("sampling.proportion");

    /// <summary>The lower end of a confidence interval.</summary>
    public static RuleId IntervalLower { get; } = new("sampling.interval-lower");

    /// <summary>The upper end of a confidence interval.</summary>
    public static RuleId IntervalUpper { get; } = new("sampling.interval-upper");

    /// <summary>The condition score of a defect.</summary>
    public static RuleId DefectScore { get; } = new("sampling.defect-score");

    /// <summary>The condition score of several parts together.</summary>
    public static RuleId Condition { get; } = new("sampling.condition");

    /// <summary>The mean of the factors, weighted.</summary>
    public static RuleId ConditionFactor { get; } = new("sampling.condition-factor");

    /// <summary>One part, with its score, factor and weight.</summary>
    public static RuleId ConditionPart { get; } = new("sampling.condition-part");
}
