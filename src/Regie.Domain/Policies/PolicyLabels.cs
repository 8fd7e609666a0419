using System;
using Regie.Language;

namespace Regie.Policies;

/// <summary>The names of the stages and events of policy rules and innovation proposals.</summary>
public static class PolicyLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>For example "van kracht" and "in force".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not declared.</exception>
    public static LocalizedText Label(this PolicyRuleStage stage) => stage switch
    {
        PolicyRuleStage.None => LocalizedText.Of("nog niet opgesteld", "not drafted yet"),
        PolicyRuleStage.Draft => LocalizedText.Of("concept", "draft"),
        PolicyRuleStage.Consulted => LocalizedText.Of("geconsulteerd", "consulted"),
        PolicyRuleStage.Adopted => LocalizedText.Of("vastgesteld", "adopted"),
        PolicyRuleStage.InForce => LocalizedText.Of("van kracht", "in force"),
        PolicyRuleStage.Superseded => LocalizedText.Of("vervangen", "superseded"),
        PolicyRuleStage.Withdrawn => LocalizedText.Of("ingetrokken", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No declared stage."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="happened">The kind of event.</param>
    /// <returns>For example "vastgesteld" and "adopted".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="happened"/> is not declared.</exception>
    public static LocalizedText Label(this PolicyRuleEventKind happened) => happened switch
    {
        PolicyRuleEventKind.Drafted => LocalizedText.Of("opgesteld", "drafted"),
        PolicyRuleEventKind.Consulted => LocalizedText.Of("geconsulteerd", "consulted"),
        PolicyRuleEventKind.Adopted => LocalizedText.Of("vastgesteld", "adopted"),
        PolicyRuleEventKind.TookEffect => LocalizedText.Of("ingegaan", "took effect"),
        PolicyRuleEventKind.Superseded => LocalizedText.Of("vervangen", "superseded"),
        PolicyRuleEventKind.Withdrawn => LocalizedText.Of("ingetrokken", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "No declared kind of event."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>For example "proef" and "pilot".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not declared.</exception>
    public static LocalizedText Label(this InnovationProposalStage stage) => stage switch
    {
        InnovationProposalStage.None => LocalizedText.Of("nog niet ingebracht", "not raised yet"),
        InnovationProposalStage.Idea => LocalizedText.Of("idee", "idea"),
        InnovationProposalStage.Explored => LocalizedText.Of("verkend", "explored"),
        InnovationProposalStage.BusinessCase => LocalizedText.Of("zakelijke onderbouwing", "business case"),
        InnovationProposalStage.Pilot => LocalizedText.Of("proef", "pilot"),
        InnovationProposalStage.Adopted => LocalizedText.Of("overgenomen", "adopted"),
        InnovationProposalStage.Rejected => LocalizedText.Of("afgewezen", "rejected"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No declared stage."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="happened">The kind of event.</param>
    /// <returns>For example "proef begonnen" and "pilot started".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="happened"/> is not declared.</exception>
    public static LocalizedText Label(this InnovationProposalEventKind happened) => happened switch
    {
        InnovationProposalEventKind.Raised => LocalizedText.Of("ingebracht", "raised"),
        InnovationProposalEventKind.Explored => LocalizedText.Of("verkend", "explored"),
        InnovationProposalEventKind.BusinessCaseMade => LocalizedText.Of("onderbouwd", "business case made"),
        InnovationProposalEventKind.PilotStarted => LocalizedText.Of("proef begonnen", "pilot started"),
        InnovationProposalEventKind.Adopted => LocalizedText.Of("overgenomen", "adopted"),
        InnovationProposalEventKind.Rejected => LocalizedText.Of("afgewezen", "rejected"),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "No declared kind of event."),
    };
}
