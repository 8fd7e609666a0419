namespace Regie.Validity;

/// <summary>The names of the steps in derivations about analyses before anybody signs.</summary>
public static class ValidityRules
{
    /// <summary>What an analysis found.</summary>
    public static RuleId Analysis { get; } = new("validity");

    /// <summary>What a stretch of values costs or earns.</summary>
    public static RuleId Piece { get; } = new("validity.piece");

    /// <summary>Where a service level begins at which money no longer asks for more.</summary>
    public static RuleId RationalLevel { get; } = new("validity.rational-level");

    /// <summary>One thing that was found.</summary>
    public static RuleId Found { get; } = new("validity.found");
}
