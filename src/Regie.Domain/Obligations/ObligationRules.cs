namespace Regie.Obligations;

/// <summary>The names of the steps in derivations about obligations and escalation.</summary>
public static class ObligationRules
{
    /// <summary>What repeated breaches give a right to.</summary>
    public static RuleId Escalation { get; } = new("obligation.escalation");

    /// <summary>One rung of an escalation ladder.</summary>
    public static RuleId Rung { get; } = new("obligation.rung");

    /// <summary>A breach that counts.</summary>
    public static RuleId Counted { get; } = new("obligation.counted-breach");

    /// <summary>A breach that does not count, because it was waived.</summary>
    public static RuleId Waived { get; } = new("obligation.waived-breach");
}
