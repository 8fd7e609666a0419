namespace Regie.Organization;

/// <summary>The codes of findings about a regie organization as a whole.</summary>
public static class OrganizationFindings
{
    /// <summary>Two relationships have one identifier.</summary>
    public static FindingCode RelationshipIdsMustDiffer { get; } = FindingCode.Parse("REG-ORG-001");

    /// <summary>Regie has no side in a relationship, and no chain connects it.</summary>
    public static FindingCode RelationshipMustConcernRegie { get; } = FindingCode.Parse("REG-ORG-002");

    /// <summary>A link of a chain is none of the relationships.</summary>
    public static FindingCode ChainLinksMustBeKnown { get; } = FindingCode.Parse("REG-ORG-003");

    /// <summary>A customer file, need or demand is of a party for which regie does not work.</summary>
    public static FindingCode CustomerMustBeServed { get; } = FindingCode.Parse("REG-ORG-004");

    /// <summary>A need, demand or customer file is there twice.</summary>
    public static FindingCode OrganizationPartsMustDiffer { get; } = FindingCode.Parse("REG-ORG-005");

    /// <summary>A demand comes from a need that is not there, or from another customer than its need.</summary>
    public static FindingCode DemandMustComeFromANeed { get; } = FindingCode.Parse("REG-ORG-006");

    /// <summary>An assignment names a relationship that is not there.</summary>
    public static FindingCode AssignmentMustBeUnderARelationship { get; } = FindingCode.Parse("REG-ORG-007");

    /// <summary>An assignment is given under a relationship in which regie is not principal.</summary>
    public static FindingCode RegieMustBePrincipalOfAssignment { get; } = FindingCode.Parse("REG-ORG-008");

    /// <summary>An assignment goes to another party than the contractor of its relationship.</summary>
    public static FindingCode AssignmentMustGoToTheContractor { get; } = FindingCode.Parse("REG-ORG-009");

    /// <summary>An assignment begins while its relationship is not in force.</summary>
    public static FindingCode RelationshipMustBeInForceForAssignment { get; } = FindingCode.Parse("REG-ORG-010");

    /// <summary>A need of a work domain that regie does not represent has not been referred.</summary>
    public static FindingCode ForeignNeedMustBeReferred { get; } = FindingCode.Parse("REG-ORG-011");

    /// <summary>A role is held in a relationship that is not there.</summary>
    public static FindingCode RoleMustBeInAKnownRelationship { get; } = FindingCode.Parse("REG-ORG-012");

    /// <summary>Nobody holds a regie role.</summary>
    public static FindingCode RegieRoleMustBeHeld { get; } = FindingCode.Parse("REG-ORG-013");

    /// <summary>A role works a relationship in which regie has the other side.</summary>
    public static FindingCode RoleMustFaceTheOtherParty { get; } = FindingCode.Parse("REG-ORG-014");
}
