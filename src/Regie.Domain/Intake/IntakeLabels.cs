using System;
using Regie.Language;

namespace Regie.Intake;

/// <summary>The names of kinds, urgencies, policy questions and destinations.</summary>
public static class IntakeLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example "storing" and "incident".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this IntakeKind kind) => kind switch
    {
        IntakeKind.Request => LocalizedText.Of("verzoek", "request"),
        IntakeKind.Incident => LocalizedText.Of("storing", "incident"),
        IntakeKind.Complaint => LocalizedText.Of("klacht", "complaint"),
        IntakeKind.SignalOnly => LocalizedText.Of("signaal zonder verzoek", "signal without a request"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="urgency">The urgency.</param>
    /// <returns>For example "noodgeval" and "emergency".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urgency"/> is not declared.</exception>
    public static LocalizedText Label(this IntakeUrgency urgency) => urgency switch
    {
        IntakeUrgency.Ordinary => LocalizedText.Of("gewoon", "ordinary"),
        IntakeUrgency.Emergency => LocalizedText.Of("noodgeval", "emergency"),
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "No declared urgency."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="question">The policy question.</param>
    /// <returns>For example "nieuw beleid nodig" and "new policy needed".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="question"/> is not declared.</exception>
    public static LocalizedText Label(this IntakePolicyQuestion question) => question switch
    {
        IntakePolicyQuestion.None => LocalizedText.Of("geen nieuw beleid nodig", "no new policy needed"),
        IntakePolicyQuestion.NewPolicyNeeded => LocalizedText.Of("nieuw beleid nodig", "new policy needed"),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No declared policy question."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="destination">The destination.</param>
    /// <returns>For example "beleidsspoor" and "policy track".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="destination"/> is not declared.</exception>
    public static LocalizedText Label(this IntakeDestination destination) => destination switch
    {
        IntakeDestination.ServiceDeskAtOnce => LocalizedText.Of("onmiddellijk naar de servicedesk", "to the service desk at once"),
        IntakeDestination.ServiceDesk => LocalizedText.Of("naar de servicedesk", "to the service desk"),
        IntakeDestination.Referral => LocalizedText.Of("doorverwijzen", "refer"),
        IntakeDestination.PolicyTrack => LocalizedText.Of("beleidsspoor", "policy track"),
        IntakeDestination.Articulation => LocalizedText.Of("vraag articuleren", "articulate the need"),
        IntakeDestination.CatalogOrder => LocalizedText.Of("bestelling uit de catalogus", "catalog order"),
        IntakeDestination.OrderForm => LocalizedText.Of("bestelling met formulier", "order with a form"),
        IntakeDestination.DeviationDecision => LocalizedText.Of("afwijkingsbesluit", "deviation decision"),
        IntakeDestination.AssignmentUnderContract => LocalizedText.Of("opdracht onder contract", "assignment under contract"),
        IntakeDestination.SourcingAdvice => LocalizedText.Of("inkoopadvies", "sourcing advice"),
        _ => throw new ArgumentOutOfRangeException(nameof(destination), destination, "No declared destination."),
    };
}
