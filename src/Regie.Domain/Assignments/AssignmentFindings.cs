namespace Regie.Assignments;

/// <summary>The codes of findings about requests, demands and assignments.</summary>
public static class AssignmentFindings
{
    /// <summary>An assignment does not say what must be delivered.</summary>
    public static FindingCode AssignmentMustStateResult { get; } = FindingCode.Parse("REG-ASN-001");

    /// <summary>An assignment has no acceptance criterion that can be measured.</summary>
    public static FindingCode AssignmentMustStateMeasurableCriterion { get; } = FindingCode.Parse("REG-ASN-002");

    /// <summary>An assignment says neither what it costs nor how that is worked out.</summary>
    public static FindingCode AssignmentMustStatePrice { get; } = FindingCode.Parse("REG-ASN-003");

    /// <summary>An assignment does not say from when until when.</summary>
    public static FindingCode AssignmentMustStatePeriod { get; } = FindingCode.Parse("REG-ASN-004");

    /// <summary>An assignment does not say in what instrument it is put down.</summary>
    public static FindingCode AssignmentMustStateInstrument { get; } = FindingCode.Parse("REG-ASN-005");

    /// <summary>An assignment does not say who measures.</summary>
    public static FindingCode AssignmentMustStateMeasurer { get; } = FindingCode.Parse("REG-ASN-006");

    /// <summary>An assignment does not say which norms hold.</summary>
    public static FindingCode AssignmentMustStateNorms { get; } = FindingCode.Parse("REG-ASN-007");

    /// <summary>Regie does not know yet who asks.</summary>
    public static FindingCode RequesterIsToBeAsked { get; } = FindingCode.Parse("REG-ASN-008");

    /// <summary>Regie does not know yet what outcome a customer wants.</summary>
    public static FindingCode OutcomeIsToBeAsked { get; } = FindingCode.Parse("REG-ASN-009");

    /// <summary>A demand does not say what outcome is asked.</summary>
    public static FindingCode DemandMustStateOutcome { get; } = FindingCode.Parse("REG-ASN-010");

    /// <summary>A demand above catalog level does not name the primary process that it serves.</summary>
    public static FindingCode DemandMustNamePrimaryProcess { get; } = FindingCode.Parse("REG-ASN-011");

    /// <summary>An assignment would be put under a demand that it does not serve.</summary>
    public static FindingCode AssignmentMustServeItsDemand { get; } = FindingCode.Parse("REG-ASN-012");

    /// <summary>Two assignments of a demand have one identifier.</summary>
    public static FindingCode AssignmentsMustHaveDifferentIds { get; } = FindingCode.Parse("REG-ASN-013");
}
