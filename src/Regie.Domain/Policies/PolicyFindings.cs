namespace Regie.Policies;

/// <summary>The codes of findings about policy rules and innovation proposals.</summary>
public static class PolicyFindings
{
    /// <summary>Something would be done with a policy rule that nobody wrote down.</summary>
    public static FindingCode PolicyRuleMustBeDrafted { get; } = FindingCode.Parse("REG-POL-001");

    /// <summary>A policy rule would be written down again.</summary>
    public static FindingCode PolicyRuleIsDraftedOnce { get; } = FindingCode.Parse("REG-POL-002");

    /// <summary>A policy rule that is superseded or withdrawn would be changed.</summary>
    public static FindingCode EndedPolicyRuleStays { get; } = FindingCode.Parse("REG-POL-003");

    /// <summary>A policy rule in force would be withdrawn instead of superseded.</summary>
    public static FindingCode PolicyRuleInForceIsSuperseded { get; } = FindingCode.Parse("REG-POL-004");

    /// <summary>A step of a policy rule does not follow on the one before.</summary>
    public static FindingCode PolicyStepsMustFollow { get; } = FindingCode.Parse("REG-POL-005");

    /// <summary>An event of a policy rule or proposal lies before the one that precedes it.</summary>
    public static FindingCode PolicyEventsMustBeInOrder { get; } = FindingCode.Parse("REG-POL-006");

    /// <summary>A policy rule would hold from a date before it was decided on.</summary>
    public static FindingCode PolicyMustNotWorkBackwards { get; } = FindingCode.Parse("REG-POL-007");

    /// <summary>A policy rule would take its own place.</summary>
    public static FindingCode PolicyRuleMustNotSucceedItself { get; } = FindingCode.Parse("REG-POL-008");

    /// <summary>Two policy rules have one identifier.</summary>
    public static FindingCode PolicyRulesMustHaveDifferentIds { get; } = FindingCode.Parse("REG-POL-009");

    /// <summary>A policy rule is superseded by one that is not in the register.</summary>
    public static FindingCode SuccessorMustBeKnown { get; } = FindingCode.Parse("REG-POL-010");

    /// <summary>A policy rule is superseded by one that does not hold when it ends.</summary>
    public static FindingCode SuccessorMustBeInForce { get; } = FindingCode.Parse("REG-POL-011");

    /// <summary>Something would be done with a proposal that nobody raised.</summary>
    public static FindingCode ProposalMustBeRaised { get; } = FindingCode.Parse("REG-POL-012");

    /// <summary>A proposal would be raised again.</summary>
    public static FindingCode ProposalIsRaisedOnce { get; } = FindingCode.Parse("REG-POL-013");

    /// <summary>A proposal that is decided on would be changed.</summary>
    public static FindingCode DecidedProposalStays { get; } = FindingCode.Parse("REG-POL-014");

    /// <summary>A step of a proposal does not follow on the one before.</summary>
    public static FindingCode ProposalStepsMustFollow { get; } = FindingCode.Parse("REG-POL-015");

    /// <summary>A pilot is over and nobody decided on it.</summary>
    public static FindingCode PilotMustBeDecidedOn { get; } = FindingCode.Parse("REG-POL-016");
}
