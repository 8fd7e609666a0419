namespace Regie.Obligations;

/// <summary>The codes of findings about obligations, breaches and escalation.</summary>
public static class ObligationFindings
{
    /// <summary>An obligation does not say who owes it to whom.</summary>
    public static FindingCode ObligationPartiesMustBeStated { get; } = FindingCode.Parse("REG-OBL-001");

    /// <summary>An obligation does not say whether effort or a result is owed.</summary>
    public static FindingCode ObligationNatureMustBeStated { get; } = FindingCode.Parse("REG-OBL-002");

    /// <summary>An obligation does not say when it is to be performed.</summary>
    public static FindingCode ObligationDueMustBeStated { get; } = FindingCode.Parse("REG-OBL-003");

    /// <summary>An obligation does not say from which date it binds.</summary>
    public static FindingCode ObligationTermMustBeStated { get; } = FindingCode.Parse("REG-OBL-004");

    /// <summary>The term of an obligation ends before it begins.</summary>
    public static FindingCode ObligationTermMustNotBeEmpty { get; } = FindingCode.Parse("REG-OBL-005");

    /// <summary>An obligation is not due within its term.</summary>
    public static FindingCode ObligationMustBeDueInItsTerm { get; } = FindingCode.Parse("REG-OBL-006");

    /// <summary>An obligation does not admit an event at its stage.</summary>
    public static FindingCode ObligationStageMustAdmitEvent { get; } = FindingCode.Parse("REG-OBL-007");

    /// <summary>An event of an obligation lies before the one that precedes it.</summary>
    public static FindingCode ObligationEventsMustBeInOrder { get; } = FindingCode.Parse("REG-OBL-008");

    /// <summary>An event names a date on which no occurrence of the obligation is due.</summary>
    public static FindingCode OccurrenceMustBeDue { get; } = FindingCode.Parse("REG-OBL-009");

    /// <summary>An occurrence of an obligation was performed or breached already.</summary>
    public static FindingCode OccurrenceMustBeSettledOnce { get; } = FindingCode.Parse("REG-OBL-010");

    /// <summary>An obligation was due and is not performed.</summary>
    public static FindingCode ObligationIsOverdue { get; } = FindingCode.Parse("REG-OBL-011");

    /// <summary>Two breaches have one identifier.</summary>
    public static FindingCode BreachMustBeRecordedOnce { get; } = FindingCode.Parse("REG-OBL-012");

    /// <summary>A waiver is of a breach that is not recorded.</summary>
    public static FindingCode WaiverMustNameABreach { get; } = FindingCode.Parse("REG-OBL-013");

    /// <summary>A waiver is dated before the breach that it is of.</summary>
    public static FindingCode WaiverMustFollowTheBreach { get; } = FindingCode.Parse("REG-OBL-014");

    /// <summary>A party would waive its own breach.</summary>
    public static FindingCode WaiverMustComeFromAnother { get; } = FindingCode.Parse("REG-OBL-015");

    /// <summary>A breach is waived twice.</summary>
    public static FindingCode BreachMustBeWaivedOnce { get; } = FindingCode.Parse("REG-OBL-016");

    /// <summary>An escalation ladder has no rungs.</summary>
    public static FindingCode LadderMustHaveRungs { get; } = FindingCode.Parse("REG-OBL-017");

    /// <summary>Two rungs of an escalation ladder give one power in one way.</summary>
    public static FindingCode RungsMustDiffer { get; } = FindingCode.Parse("REG-OBL-018");

    /// <summary>A rung counts more periods with a breach than it looks at.</summary>
    public static FindingCode RungMustBeReachable { get; } = FindingCode.Parse("REG-OBL-019");

    /// <summary>A harsher power of an escalation ladder comes before, or together with, a milder one.</summary>
    public static FindingCode HarsherRungShouldNotComeFirst { get; } = FindingCode.Parse("REG-OBL-020");

    /// <summary>Breaches give a right that nobody had before.</summary>
    public static FindingCode EscalationPowerHasArisen { get; } = FindingCode.Parse("REG-OBL-021");

    /// <summary>An obligation would end while something that was due is neither performed nor recorded as a breach.</summary>
    public static FindingCode OverdueMustBeSettled { get; } = FindingCode.Parse("REG-OBL-022");
}
