namespace Regie.Indexation;

/// <summary>The names of the steps in derivations about indexation.</summary>
public static class IndexationRules
{
    /// <summary>A price from a date on.</summary>
    public static RuleId Price { get; } = new("indexation.price");

    /// <summary>The price that a history begins with.</summary>
    public static RuleId OriginalPrice { get; } = new("indexation.original-price");

    /// <summary>The weighed changes added up.</summary>
    public static RuleId Sum { get; } = new("indexation.sum");

    /// <summary>A change times its weight.</summary>
    public static RuleId Term { get; } = new("indexation.term");

    /// <summary>The change of a component.</summary>
    public static RuleId Change { get; } = new("indexation.change");

    /// <summary>An index figure, or the sum of several.</summary>
    public static RuleId Figure { get; } = new("indexation.figure");

    /// <summary>A figure on another base, brought back to the old one.</summary>
    public static RuleId Linking { get; } = new("indexation.linking");

    /// <summary>The change that is due against the price in force, with what was carried or lost before.</summary>
    public static RuleId Wanted { get; } = new("indexation.wanted");

    /// <summary>Whether the indexation was claimed in time.</summary>
    public static RuleId Claim { get; } = new("indexation.claim");

    /// <summary>A change that is too small, or its excess.</summary>
    public static RuleId DeadBand { get; } = new("indexation.dead-band");

    /// <summary>A cap or a floor that binds, or not.</summary>
    public static RuleId Limit { get; } = new("indexation.limit");

    /// <summary>The factor by which the price is multiplied.</summary>
    public static RuleId Factor { get; } = new("indexation.factor");

    /// <summary>The price as it follows, before rounding.</summary>
    public static RuleId Exact { get; } = new("indexation.exact");

    /// <summary>A rounding, agreed or by default.</summary>
    public static RuleId Rounding { get; } = new("indexation.rounding");

    /// <summary>A version in place of an earlier one.</summary>
    public static RuleId Correction { get; } = new("indexation.correction");

    /// <summary>The prices of a history.</summary>
    public static RuleId History { get; } = new("indexation.history");
}
