namespace Regie.Relationships;

/// <summary>The codes of findings about relationships and chains.</summary>
public static class RelationshipFindings
{
    /// <summary>A party would commission itself.</summary>
    public static FindingCode PrincipalAndContractorMustDiffer { get; } = FindingCode.Parse("REG-REL-001");

    /// <summary>The owner of a contractor would be that contractor itself.</summary>
    public static FindingCode OwnerMustNotBeContractor { get; } = FindingCode.Parse("REG-REL-002");

    /// <summary>The owner and the principal are one party: allowed, and flagged.</summary>
    public static FindingCode OwnerShouldNotBePrincipal { get; } = FindingCode.Parse("REG-REL-003");

    /// <summary>A relationship does not say from when it holds.</summary>
    public static FindingCode RelationshipPeriodMustBeStated { get; } = FindingCode.Parse("REG-REL-004");

    /// <summary>The one who coordinates the principals would be the contractor.</summary>
    public static FindingCode CoordinatorMustNotBeContractor { get; } = FindingCode.Parse("REG-REL-005");

    /// <summary>An instrument is held to be legally enforceable within one legal person.</summary>
    public static FindingCode LegalPersonCannotBindItself { get; } = FindingCode.Parse("REG-REL-006");

    /// <summary>The instrument does not suit the kind of relationship.</summary>
    public static FindingCode InstrumentShouldFitProfile { get; } = FindingCode.Parse("REG-REL-007");

    /// <summary>A relationship has no verifiable assignment.</summary>
    public static FindingCode AssignmentShouldBeVerifiable { get; } = FindingCode.Parse("REG-REL-008");

    /// <summary>A shared service has several principals and nobody who coordinates them.</summary>
    public static FindingCode PrincipalsShouldBeCoordinated { get; } = FindingCode.Parse("REG-REL-009");

    /// <summary>A chain has no link.</summary>
    public static FindingCode ChainMustHaveALink { get; } = FindingCode.Parse("REG-REL-010");

    /// <summary>The contractor of a link is not the principal of the next.</summary>
    public static FindingCode ChainMustBeUnbroken { get; } = FindingCode.Parse("REG-REL-011");

    /// <summary>Work comes back to a party that had put it out.</summary>
    public static FindingCode ChainMustNotReturn { get; } = FindingCode.Parse("REG-REL-012");

    /// <summary>A link reaches further than the one before it.</summary>
    public static FindingCode ScopeMustNotLeak { get; } = FindingCode.Parse("REG-REL-013");

    /// <summary>A link does not hold during the whole period of the chain.</summary>
    public static FindingCode LinkMustBeInForce { get; } = FindingCode.Parse("REG-REL-014");

    /// <summary>A party is described in two ways within one chain.</summary>
    public static FindingCode PartyMustBeDescribedInOneWay { get; } = FindingCode.Parse("REG-REL-015");
}
