namespace Regie.Needs;

/// <summary>The codes of findings about needs.</summary>
public static class NeedFindings
{
    /// <summary>Something would happen to a need that did not begin.</summary>
    public static FindingCode NeedMustBegin { get; } = FindingCode.Parse("REG-NED-001");

    /// <summary>A need would begin again.</summary>
    public static FindingCode NeedBeginsOnce { get; } = FindingCode.Parse("REG-NED-002");

    /// <summary>Something would happen to a need that ended.</summary>
    public static FindingCode EndedNeedMustBeReopened { get; } = FindingCode.Parse("REG-NED-003");

    /// <summary>Something would happen to a need that went up in another.</summary>
    public static FindingCode MergedNeedLivesOn { get; } = FindingCode.Parse("REG-NED-004");

    /// <summary>Something would happen to a need that is parked.</summary>
    public static FindingCode ParkedNeedMustBeResumed { get; } = FindingCode.Parse("REG-NED-005");

    /// <summary>A need that is not parked would be resumed.</summary>
    public static FindingCode OnlyParkedNeedIsResumed { get; } = FindingCode.Parse("REG-NED-006");

    /// <summary>A need for which assignments are given would be parked, merged, declined or referred.</summary>
    public static FindingCode CommittedNeedIsNotSetAside { get; } = FindingCode.Parse("REG-NED-007");

    /// <summary>A step comes before the one that it follows on.</summary>
    public static FindingCode NeedStepsMustFollow { get; } = FindingCode.Parse("REG-NED-008");

    /// <summary>A step comes when the need is past it.</summary>
    public static FindingCode NeedStepIsPassed { get; } = FindingCode.Parse("REG-NED-009");

    /// <summary>An event lies before the one that precedes it.</summary>
    public static FindingCode NeedEventsMustBeInOrder { get; } = FindingCode.Parse("REG-NED-010");

    /// <summary>A need would be called concrete or specified while questions are open.</summary>
    public static FindingCode FacetsMustBeKnown { get; } = FindingCode.Parse("REG-NED-011");

    /// <summary>A need would become an assignment that no customer confirmed.</summary>
    public static FindingCode CustomerMustConfirmNeed { get; } = FindingCode.Parse("REG-NED-012");

    /// <summary>Who sensed a need would confirm it for the customer.</summary>
    public static FindingCode RaiserMustNotConfirmNeed { get; } = FindingCode.Parse("REG-NED-013");

    /// <summary>An assignment is none of the need.</summary>
    public static FindingCode AssignmentMustBeOfTheNeed { get; } = FindingCode.Parse("REG-NED-014");

    /// <summary>An assignment does not admit a step where it stands.</summary>
    public static FindingCode AssignmentMustAdmitStep { get; } = FindingCode.Parse("REG-NED-015");

    /// <summary>A need would go up in itself.</summary>
    public static FindingCode NeedMustNotMergeIntoItself { get; } = FindingCode.Parse("REG-NED-016");

    /// <summary>A need would be declined because it is incomplete.</summary>
    public static FindingCode IncompleteIsNoGround { get; } = FindingCode.Parse("REG-NED-017");

    /// <summary>A need would be declined because it is outside the represented domain.</summary>
    public static FindingCode OutOfDomainIsReferred { get; } = FindingCode.Parse("REG-NED-018");

    /// <summary>A need would be declined because it is a duplicate.</summary>
    public static FindingCode DuplicateIsMerged { get; } = FindingCode.Parse("REG-NED-019");

    /// <summary>A need would be declined on something that is no ground.</summary>
    public static FindingCode DeclineGroundMustBeKnown { get; } = FindingCode.Parse("REG-NED-020");

    /// <summary>A demand would be made of a need that is not specified.</summary>
    public static FindingCode DemandNeedsSpecifiedNeed { get; } = FindingCode.Parse("REG-NED-021");

    /// <summary>Assignments of another demand would be given than the one that the need was routed by.</summary>
    public static FindingCode DemandMustBeOfTheNeed { get; } = FindingCode.Parse("REG-NED-022");

    /// <summary>Questions about a need are to be asked.</summary>
    public static FindingCode QuestionsAreOpen { get; } = FindingCode.Parse("REG-NED-023");

    /// <summary>A need is specified and no customer confirmed it.</summary>
    public static FindingCode ConfirmationIsMissing { get; } = FindingCode.Parse("REG-NED-024");

    /// <summary>The date has come until which a need was parked.</summary>
    public static FindingCode ParkedNeedIsDue { get; } = FindingCode.Parse("REG-NED-025");

    /// <summary>The date has passed by which a need had to be met.</summary>
    public static FindingCode WantedDateHasPassed { get; } = FindingCode.Parse("REG-NED-026");

    /// <summary>A need is withdrawn while assignments for it run on.</summary>
    public static FindingCode AssignmentsOfWithdrawnNeedRunOn { get; } = FindingCode.Parse("REG-NED-027");

    /// <summary>A delivery waits to be judged.</summary>
    public static FindingCode DeliveryAwaitsJudgement { get; } = FindingCode.Parse("REG-NED-028");

    /// <summary>All is accepted and the customer did not confirm the result yet.</summary>
    public static FindingCode ResultAwaitsCustomer { get; } = FindingCode.Parse("REG-NED-029");

    /// <summary>A result is accepted and not looked back on yet.</summary>
    public static FindingCode EvaluationIsDue { get; } = FindingCode.Parse("REG-NED-030");
}
