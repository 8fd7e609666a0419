using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Norms;
using Regie.Performance;

namespace Regie.CustomerRelations;

/// <summary>Assesses how a relationship with a customer stands.</summary>
public static class RelationshipHealthAssessor
{
    /// <summary>How a relationship stands at the end of a date.</summary>
    /// <param name="file">What passed between regie and the customer; what is later than the date does not count yet.</param>
    /// <param name="outcomes">What was measured towards the customer lately; may be empty, because a customer does not have to ask for norms.</param>
    /// <param name="on">The date.</param>
    /// <param name="policy">From when on it asks attention.</param>
    /// <returns>The health, with all findings.</returns>
    /// <exception cref="ArgumentNullException">An argument or outcome is null.</exception>
    public static RelationshipHealth AssessHealth(this CustomerFile file, IEnumerable<NormOutcome> outcomes, LocalDate on, RelationshipHealthPolicy policy)
    {
        Given.Something(file, nameof(file));
        Given.Something(policy, nameof(policy));
        var measured = Given.Each(outcomes, nameof(outcomes));
        var signals = file.Signals.Where(signal => policy.Counts(signal.On, on)).OrderBy(signal => signal.On).ToValueList();
        var personal = file.Contacts.Where(contact => contact.IsPersonal && contact.On <= on).Select(contact => contact.On).OrderBy(date => date).ToValueList();
        var health = new RelationshipHealth(file.Customer, on, measured, signals)
        {
            LastContact = personal.Count == 0 ? null : personal[personal.Count - 1],
            FirstContacts = signals.Select(signal => new FirstContact(signal.Id, signal.On, personal.Where(date => date >= signal.On).Select(date => (LocalDate?)date).FirstOrDefault())).ToValueList(),
            OutstandingPromises = file.Promises.Where(promise => promise.StateOn(on) is PromiseState.Open or PromiseState.Overdue).OrderBy(promise => promise.Due).ToValueList(),
        };
        return health with { Findings = Findings(health, LocalDate.Max(file.OpenedOn, health.LastContact ?? file.OpenedOn), policy) };
    }

    private static ValueList<Finding> Findings(RelationshipHealth health, LocalDate quietSince, RelationshipHealthPolicy policy)
    {
        var negative = health.Signals.Where(signal => signal.Tone == SignalTone.Negative).ToValueList();
        var severalNegative = negative.Count >= policy.SeveralNegativeSignals;
        return
        [
            .. from promise in health.OutstandingPromises where promise.StateOn(health.On) == PromiseState.Overdue select HealthProblems.Overdue(promise),
            .. Period.DaysBetween(quietSince, health.On) > policy.StaleAfterDays ? [HealthProblems.Stale(health, quietSince, policy)] : Array.Empty<Finding>(),
            .. from contact in health.FirstContacts
               where negative.Any(signal => signal.Id.Equals(contact.Signal))
               where contact.Days is null && Period.DaysBetween(contact.SignaledOn, health.On) > policy.ContactWithinDays
               select HealthProblems.NoContact(health, contact, policy),
            .. from complaint in negative
               where complaint.Kind == SignalKind.Complaint && Period.DaysBetween(complaint.On, health.On) <= policy.ContactWithinDays
               where health.FirstContacts.Any(contact => contact.Signal.Equals(complaint.Id) && contact.ContactOn is null)
               select HealthProblems.ComplaintUnanswered(complaint, policy),
            .. severalNegative ? [HealthProblems.SeveralNegative(health, negative, policy)] : Array.Empty<Finding>(),
            .. severalNegative && IsGreen(health.Outcomes) ? [HealthProblems.GreenButUnhappy(health, negative)] : Array.Empty<Finding>(),
            .. health.Outcomes.Count == 0 ? [HealthProblems.NothingCommitted(health)] : Array.Empty<Finding>(),
        ];
    }

    // No data is not green: what is not assessable, disputed or in conflict keeps it from being all met.
    private static bool IsGreen(ValueList<NormOutcome> outcomes) =>
        outcomes.Any(outcome => outcome.Verdict.Kind == VerdictKind.Met) && outcomes.All(outcome => outcome.Verdict.Kind is VerdictKind.Met or VerdictKind.NotApplicable);
}
