using Regie.LifeCycles;

namespace Regie.Policies;

/// <summary>The life cycle of a policy rule: draft, consulted, adopted, in force, superseded.</summary>
public static class PolicyRuleStages
{
    /// <summary>The declared table, from which the machine, the diagram and the tests come.</summary>
    public static StageTable<PolicyRuleStage, PolicyRuleEventKind> Table { get; } = new(PolicyRuleStage.None, PolicyLabels.Label, PolicyLabels.Label,
    [
        new(PolicyRuleStage.None, PolicyRuleEventKind.Drafted, PolicyRuleStage.Draft),
        new(PolicyRuleStage.Draft, PolicyRuleEventKind.Consulted, PolicyRuleStage.Consulted),
        new(PolicyRuleStage.Draft, PolicyRuleEventKind.Withdrawn, PolicyRuleStage.Withdrawn),
        new(PolicyRuleStage.Consulted, PolicyRuleEventKind.Consulted, PolicyRuleStage.Consulted),
        new(PolicyRuleStage.Consulted, PolicyRuleEventKind.Adopted, PolicyRuleStage.Adopted),
        new(PolicyRuleStage.Consulted, PolicyRuleEventKind.Withdrawn, PolicyRuleStage.Withdrawn),
        new(PolicyRuleStage.Adopted, PolicyRuleEventKind.TookEffect, PolicyRuleStage.InForce),
        new(PolicyRuleStage.Adopted, PolicyRuleEventKind.Withdrawn, PolicyRuleStage.Withdrawn),
        new(PolicyRuleStage.InForce, PolicyRuleEventKind.Superseded, PolicyRuleStage.Superseded),
    ]);

    /// <summary>The code with which a stage refuses an event that no row admits.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The code; null where the stage admits the event.</returns>
    public static FindingCode? Refusal(PolicyRuleStage stage, PolicyRuleEventKind happened) => Table.Find(stage, happened) is not null ? null : (stage, happened) switch
    {
        (PolicyRuleStage.None, _) => PolicyFindings.PolicyRuleMustBeDrafted,
        (_, PolicyRuleEventKind.Drafted) => PolicyFindings.PolicyRuleIsDraftedOnce,
        (PolicyRuleStage.Superseded or PolicyRuleStage.Withdrawn, _) => PolicyFindings.EndedPolicyRuleStays,
        (PolicyRuleStage.InForce, PolicyRuleEventKind.Withdrawn) => PolicyFindings.PolicyRuleInForceIsSuperseded,
        _ => PolicyFindings.PolicyStepsMustFollow,
    };
}
