namespace Regie.CustomerRelations;

/// <summary>The codes of findings about relationships with customers.</summary>
public static class HealthFindings
{
    /// <summary>A promise that was kept or released would be settled again.</summary>
    public static FindingCode PromiseIsSettledOnce { get; } = FindingCode.Parse("REG-HLT-001");

    /// <summary>A promise would be kept or released before it was made.</summary>
    public static FindingCode PromiseIsSettledAfterItIsMade { get; } = FindingCode.Parse("REG-HLT-002");

    /// <summary>Something of another customer would go into a file.</summary>
    public static FindingCode FileIsOfOneCustomer { get; } = FindingCode.Parse("REG-HLT-003");

    /// <summary>Two things in a file have one identifier.</summary>
    public static FindingCode FileHasEachIdOnce { get; } = FindingCode.Parse("REG-HLT-004");

    /// <summary>The date of a promise has passed.</summary>
    public static FindingCode PromiseIsOverdue { get; } = FindingCode.Parse("REG-HLT-005");

    /// <summary>There was no personal contact for too long.</summary>
    public static FindingCode ContactIsStale { get; } = FindingCode.Parse("REG-HLT-006");

    /// <summary>A negative signal was followed by no personal contact in time.</summary>
    public static FindingCode SignalAwaitsContact { get; } = FindingCode.Parse("REG-HLT-007");

    /// <summary>A complaint was followed by no personal contact yet.</summary>
    public static FindingCode ComplaintAwaitsContact { get; } = FindingCode.Parse("REG-HLT-008");

    /// <summary>There were several negative signals.</summary>
    public static FindingCode SeveralSignalsAreNegative { get; } = FindingCode.Parse("REG-HLT-009");

    /// <summary>All norms are met and the customer is unhappy.</summary>
    public static FindingCode GreenButUnhappy { get; } = FindingCode.Parse("REG-HLT-010");

    /// <summary>Nothing is committed to the customer in norms.</summary>
    public static FindingCode NoCommitmentIsRegistered { get; } = FindingCode.Parse("REG-HLT-011");
}
