namespace Regie.Amendments;

/// <summary>The names of the steps in derivations about modifications of procured contracts.</summary>
public static class ModificationRules
{
    /// <summary>Whether a contract may be changed without a new procedure.</summary>
    public static RuleId Assessment { get; } = new("modification.assessment");

    /// <summary>The ground of a review clause, art. 2.163c.</summary>
    public static RuleId ReviewClause { get; } = new("modification.review-clause");

    /// <summary>The ground of necessary additional work, art. 2.163d.</summary>
    public static RuleId AdditionalWork { get; } = new("modification.additional-work");

    /// <summary>The ground of unforeseen circumstances, art. 2.163e.</summary>
    public static RuleId UnforeseenCircumstances { get; } = new("modification.unforeseen-circumstances");

    /// <summary>The ground of a replaced contractor, art. 2.163f.</summary>
    public static RuleId ContractorReplacement { get; } = new("modification.contractor-replacement");

    /// <summary>The de-minimis ground, art. 2.163b.</summary>
    public static RuleId DeMinimis { get; } = new("modification.de-minimis");

    /// <summary>The ground that a modification is not substantial, art. 2.163g.</summary>
    public static RuleId NotSubstantial { get; } = new("modification.not-substantial");

    /// <summary>A fact that a ground asks for.</summary>
    public static RuleId Fact { get; } = new("modification.fact");

    /// <summary>The most that one modification may add.</summary>
    public static RuleId Ceiling { get; } = new("modification.ceiling");

    /// <summary>The net sum of the modifications on the de-minimis ground.</summary>
    public static RuleId NetSum { get; } = new("modification.net-sum");

    /// <summary>The share of the contract value that the net sum must stay below.</summary>
    public static RuleId ShareOfValue { get; } = new("modification.share-of-value");

    /// <summary>The procurement threshold that the net sum must stay below.</summary>
    public static RuleId Threshold { get; } = new("modification.threshold");

    /// <summary>What is left of the de-minimis room.</summary>
    public static RuleId Room { get; } = new("modification.room");
}
