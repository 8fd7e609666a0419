namespace Regie.Obligations;

/// <summary>What repeated breaches give a right to, from mild to harsh (escalatiebevoegdheid).</summary>
/// <remarks>A power is a right, not a decision: somebody with a mandate uses it or not.</remarks>
public enum EscalationPower
{
    /// <summary>To demand a plan for improvement.</summary>
    DemandPlan,

    /// <summary>To have the work done by oneself or another, at the cost of the obligated party.</summary>
    StepIn,

    /// <summary>To end the agreement.</summary>
    Terminate,
}
