namespace Regie.Relationships;

/// <summary>The names of the rules that decide on the profile of a relationship, and of the steps in explanations about relationships.</summary>
public static class RelationshipRules
{
    /// <summary>The profile of a relationship.</summary>
    public static RuleId Profile { get; } = new("relationship.profile");

    /// <summary>An external supplier, strategic with shared goals.</summary>
    public static RuleId Partnership { get; } = new("relationship.profile.partnership");

    /// <summary>An external supplier.</summary>
    public static RuleId Market { get; } = new("relationship.profile.market");

    /// <summary>Another public body without a market.</summary>
    public static RuleId PublicCooperation { get; } = new("relationship.profile.public-cooperation");

    /// <summary>The same or an allied body, with several principals or a transfer price.</summary>
    public static RuleId SharedService { get; } = new("relationship.profile.shared-service");

    /// <summary>The same legal person with a service agreement.</summary>
    public static RuleId InternalService { get; } = new("relationship.profile.internal-service");

    /// <summary>All others.</summary>
    public static RuleId Hierarchical { get; } = new("relationship.profile.hierarchical");

    /// <summary>What someone decided instead, by name and with a motive.</summary>
    public static RuleId Override { get; } = new("relationship.profile.override");

    /// <summary>A chain of relationships.</summary>
    public static RuleId Chain { get; } = new("relationship.chain");

    /// <summary>One link of a chain.</summary>
    public static RuleId Link { get; } = new("relationship.chain.link");
}
