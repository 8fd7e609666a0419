namespace Regie.Norms;

/// <summary>The names of the steps in derivations about composed availability.</summary>
public static class CompositionRules
{
    /// <summary>An availability as it is agreed.</summary>
    public static RuleId Agreed { get; } = new("composition.agreed");

    /// <summary>All parts are needed.</summary>
    public static RuleId Serial { get; } = new("composition.serial");

    /// <summary>Some of the parts are enough.</summary>
    public static RuleId Redundant { get; } = new("composition.redundant");

    /// <summary>What is guaranteed whatever happens together.</summary>
    public static RuleId Guaranteed { get; } = new("composition.guaranteed");

    /// <summary>What is expected when parts fail independently.</summary>
    public static RuleId Expected { get; } = new("composition.expected");
}
