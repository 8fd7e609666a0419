namespace Regie.Clocks;

/// <summary>The names of the steps in derivations about service clocks.</summary>
public static class ClockRules
{
    /// <summary>The service time that a clock shows.</summary>
    public static RuleId Reading { get; } = new("clock.reading");

    /// <summary>Whether the norm was exceeded.</summary>
    public static RuleId WithinNorm { get; } = new("clock.within-norm");

    /// <summary>When the norm runs out.</summary>
    public static RuleId Due { get; } = new("clock.due");

    /// <summary>When a part of the norm is used up that the policy warns at.</summary>
    public static RuleId Warning { get; } = new("clock.warning");
}
