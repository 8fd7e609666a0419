namespace Regie.Roles;

/// <summary>The codes of findings about roles, responsibilities, mandates and segregation of duties.</summary>
public static class RoleFindings
{
    /// <summary>Nobody answers for an activity.</summary>
    public static FindingCode ActivityMustHaveAnAccountable { get; } = FindingCode.Parse("REG-ROL-001");

    /// <summary>Several roles answer for one activity.</summary>
    public static FindingCode ActivityMustHaveOnlyOneAccountable { get; } = FindingCode.Parse("REG-ROL-002");

    /// <summary>Nobody does an activity.</summary>
    public static FindingCode ActivityShouldHaveSomeoneResponsible { get; } = FindingCode.Parse("REG-ROL-003");

    /// <summary>A responsibility matrix does not have the activity.</summary>
    public static FindingCode ActivityMustBeKnown { get; } = FindingCode.Parse("REG-ROL-004");

    /// <summary>A responsibility matrix has an activity twice.</summary>
    public static FindingCode ActivityMustBeStatedOnce { get; } = FindingCode.Parse("REG-ROL-005");

    /// <summary>A responsibility matrix says one thing twice.</summary>
    public static FindingCode ResponsibilityMustBeStatedOnce { get; } = FindingCode.Parse("REG-ROL-006");

    /// <summary>Two persons hold an exclusive role at the same time for the same work.</summary>
    public static FindingCode ExclusiveRoleMustHaveOneHolder { get; } = FindingCode.Parse("REG-ROL-007");

    /// <summary>A duty is unknown.</summary>
    public static FindingCode DutyMustBeKnown { get; } = FindingCode.Parse("REG-ROL-008");

    /// <summary>A compensating control has no day on which it expires.</summary>
    public static FindingCode ControlMustExpire { get; } = FindingCode.Parse("REG-ROL-009");

    /// <summary>A compensating control is for a rule that the policy does not have.</summary>
    public static FindingCode ControlMustNameARule { get; } = FindingCode.Parse("REG-ROL-010");

    /// <summary>Someone acted under another person's mandate.</summary>
    public static FindingCode MandateMustBeTheActorsOwn { get; } = FindingCode.Parse("REG-ROL-011");

    /// <summary>Someone acted for more than the mandate covers.</summary>
    public static FindingCode MandateMustCoverAmount { get; } = FindingCode.Parse("REG-ROL-012");

    /// <summary>Someone acted over work that the mandate does not reach.</summary>
    public static FindingCode MandateMustCoverWork { get; } = FindingCode.Parse("REG-ROL-013");

    /// <summary>Someone acted on a day on which the mandate does not hold.</summary>
    public static FindingCode MandateMustCoverDay { get; } = FindingCode.Parse("REG-ROL-014");

    /// <summary>A mandate is unknown.</summary>
    public static FindingCode MandateMustBeKnown { get; } = FindingCode.Parse("REG-ROL-015");

    /// <summary>Two mandates have one identifier.</summary>
    public static FindingCode MandateMustBeStatedOnce { get; } = FindingCode.Parse("REG-ROL-016");

    /// <summary>A mandate was passed on without permission.</summary>
    public static FindingCode SubDelegationMustBePermitted { get; } = FindingCode.Parse("REG-ROL-017");

    /// <summary>More was passed on than was given.</summary>
    public static FindingCode SubDelegationMustLieWithin { get; } = FindingCode.Parse("REG-ROL-018");

    /// <summary>Someone steers the unit they produce in.</summary>
    public static FindingCode ProductionAndRegieMustBeApart { get; } = FindingCode.Parse("REG-ROL-020");

    /// <summary>Someone with a regie role executes work orders.</summary>
    public static FindingCode RegieMustNotExecuteWorkOrders { get; } = FindingCode.Parse("REG-ROL-021");

    /// <summary>Someone validates what they measured themselves.</summary>
    public static FindingCode MeasurerMustNotValidate { get; } = FindingCode.Parse("REG-ROL-022");

    /// <summary>A contractor judges its own delivery.</summary>
    public static FindingCode ContractorMustNotJudgeItself { get; } = FindingCode.Parse("REG-ROL-023");

    /// <summary>Someone scores a period in which they changed the target.</summary>
    public static FindingCode TargetSetterMustNotScore { get; } = FindingCode.Parse("REG-ROL-024");

    /// <summary>Someone approves a settlement of their own proposal.</summary>
    public static FindingCode ProposerMustNotApprove { get; } = FindingCode.Parse("REG-ROL-025");

    /// <summary>Someone orders, confirms delivery or approves payment, any two of one order.</summary>
    public static FindingCode OrderDeliveryAndPaymentMustBeApart { get; } = FindingCode.Parse("REG-ROL-026");

    /// <summary>Someone decides on a deviation that they asked for.</summary>
    public static FindingCode DeviationMustBeDecidedByAnother { get; } = FindingCode.Parse("REG-ROL-027");

    /// <summary>Someone confirms for the customer a need that they raised.</summary>
    public static FindingCode RaisedNeedMustBeConfirmedByAnother { get; } = FindingCode.Parse("REG-ROL-028");

    /// <summary>Someone signs above the limit what they negotiated.</summary>
    public static FindingCode NegotiatorMustNotSignAboveLimit { get; } = FindingCode.Parse("REG-ROL-029");

    /// <summary>One person manages a contract and the performance under it.</summary>
    public static FindingCode ContractAndPerformanceShouldBeApart { get; } = FindingCode.Parse("REG-ROL-030");

    /// <summary>One person manages the customers and the contracts of one chain.</summary>
    public static FindingCode CustomerAndContractShouldBeApart { get; } = FindingCode.Parse("REG-ROL-031");

    /// <summary>Someone decides on a deviation from a policy rule of their own.</summary>
    public static FindingCode PolicyAuthorShouldNotDecideDeviation { get; } = FindingCode.Parse("REG-ROL-032");

    /// <summary>Someone evaluates bids for a relationship in which they represent the customer.</summary>
    public static FindingCode CustomersBrokerShouldNotEvaluateBids { get; } = FindingCode.Parse("REG-ROL-033");

    /// <summary>One supplier is in two links of a chain.</summary>
    public static FindingCode SupplierShouldHaveOneLink { get; } = FindingCode.Parse("REG-ROL-034");

    /// <summary>A tender broker is a party to the relationship that it brokers.</summary>
    public static FindingCode BrokerMustNotBeAParty { get; } = FindingCode.Parse("REG-ROL-035");
}
