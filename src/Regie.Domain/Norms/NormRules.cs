namespace Regie.Norms;

/// <summary>The names of the steps in derivations about norms.</summary>
public static class NormRules
{
    /// <summary>The judgement on a part in time.</summary>
    public static RuleId InTime { get; } = new("norm.in-time");

    /// <summary>An exact part of a whole.</summary>
    public static RuleId Share { get; } = new("norm.share");

    /// <summary>A rounding for display, on which no verdict rests.</summary>
    public static RuleId Rounding { get; } = new("norm.display-rounding");
}
