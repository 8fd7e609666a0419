namespace Regie.Intake;

/// <summary>The codes of findings about the router and how demands are handled.</summary>
public static class IntakeFindings
{
    /// <summary>Two rules of a router have one identifier.</summary>
    public static FindingCode IntakeRulesMustHaveDifferentIds { get; } = FindingCode.Parse("REG-INT-001");

    /// <summary>A rule is named that a router does not have.</summary>
    public static FindingCode IntakeRuleMustBeKnown { get; } = FindingCode.Parse("REG-INT-002");

    /// <summary>A new order leaves a rule out.</summary>
    public static FindingCode NewOrderMustNameEveryRule { get; } = FindingCode.Parse("REG-INT-003");

    /// <summary>A rule can never fire.</summary>
    public static FindingCode IntakeRuleMustBeAbleToFire { get; } = FindingCode.Parse("REG-INT-004");

    /// <summary>Something could come in that no rule matches.</summary>
    public static FindingCode RouterMustAnswerEverything { get; } = FindingCode.Parse("REG-INT-005");

    /// <summary>Something came in that no rule matches.</summary>
    public static FindingCode SomeRuleMustMatch { get; } = FindingCode.Parse("REG-INT-006");

    /// <summary>A deviating demand went past customer management.</summary>
    public static FindingCode DeviatingDemandBypassedCustomerManagement { get; } = FindingCode.Parse("REG-INT-007");

    /// <summary>Similar deviating demands came so often that they may belong in the catalog.</summary>
    public static FindingCode SimilarDemandsMayBelongInCatalog { get; } = FindingCode.Parse("REG-INT-008");
}
