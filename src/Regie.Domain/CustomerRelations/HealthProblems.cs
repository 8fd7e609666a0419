using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Norms;
using Regie.Parties;

namespace Regie.CustomerRelations;

/// <summary>The findings about relationships with customers in words; the codes are in <see cref="HealthFindings"/>.</summary>
/// <remarks>Nearly all are for customer management, keeper of the relationship.</remarks>
internal static class HealthProblems
{
    private const ActorRole Customers = ActorRole.CustomerManagement;

    public static Finding OtherCustomer(PartyId file, PartyId other) => Finding.Error(HealthFindings.FileIsOfOneCustomer, Customers,
        LocalizedText.Of($"In het dossier van {file} hoort niets van {other}. Leg het in het dossier van {other} vast.", $"Nothing of {other} belongs in the file of {file}. Record it in the file of {other}."),
        ("customer", file.Value), ("other", other.Value));

    public static Finding IdTwice(PartyId file, Identifier id) => Finding.Error(HealthFindings.FileHasEachIdOnce, Customers,
        LocalizedText.Of($"Kenmerk {id} komt in het dossier van {file} twee keer voor. Geef elk signaal en elke toezegging een eigen kenmerk.", $"Identifier {id} occurs twice in the file of {file}. Give each signal and promise an identifier of its own."),
        ("customer", file.Value), ("id", id.Value));

    public static Finding Overdue(Promise promise) => Finding.Warning(HealthFindings.PromiseIsOverdue, Customers,
        LocalizedText.Of($"Toezegging {promise.Id} aan {promise.Customer} (\"{promise.What}\") moest uiterlijk op {Dutch(promise.Due)} zijn nagekomen. Kom haar na, of bel de klant met een nieuwe datum.", $"Promise {promise.Id} to {promise.Customer} (\"{promise.What}\") was due by {English(promise.Due)}. Keep it, or call the customer with a new date."),
        ("promise", promise.Id.Value), ("customer", promise.Customer.Value), ("by", Iso(promise.Due)));

    public static Finding Stale(RelationshipHealth health, LocalDate quietSince, RelationshipHealthPolicy policy)
    {
        var days = Period.DaysBetween(quietSince, health.On);
        var by = quietSince.PlusDays(policy.StaleAfterDays);
        return Finding.Warning(HealthFindings.ContactIsStale, Customers,
            LocalizedText.Of($"Met {health.Customer} is sinds {Dutch(quietSince)} geen persoonlijk contact geweest: {Text(days)} dagen, de grens is {Text(policy.StaleAfterDays)}. Zoek de klant op.", $"There was no personal contact with {health.Customer} since {English(quietSince)}: {Text(days)} days, the limit is {Text(policy.StaleAfterDays)}. Go and see the customer."),
            ("customer", health.Customer.Value), ("since", Iso(quietSince)), ("days", Text(days)), ("limit", Text(policy.StaleAfterDays)), ("by", Iso(by)));
    }

    public static Finding NoContact(RelationshipHealth health, FirstContact contact, RelationshipHealthPolicy policy)
    {
        var by = contact.SignaledOn.PlusDays(policy.ContactWithinDays);
        return Finding.Warning(HealthFindings.SignalAwaitsContact, Customers,
            LocalizedText.Of($"Op het negatieve signaal {contact.Signal} van {health.Customer} van {Dutch(contact.SignaledOn)} volgde geen persoonlijk contact; dat had gemoeten uiterlijk op {Dutch(by)}. Zoek de klant alsnog op.", $"The negative signal {contact.Signal} of {health.Customer} of {English(contact.SignaledOn)} was followed by no personal contact; it was due by {English(by)}. Go and see the customer after all."),
            ("customer", health.Customer.Value), ("signal", contact.Signal.Value), ("on", Iso(contact.SignaledOn)), ("by", Iso(by)));
    }

    public static Finding ComplaintUnanswered(Signal complaint, RelationshipHealthPolicy policy)
    {
        var by = complaint.On.PlusDays(policy.ContactWithinDays);
        return Finding.Information(HealthFindings.ComplaintAwaitsContact, Customers,
            LocalizedText.Of($"{complaint.Customer} diende op {Dutch(complaint.On)} klacht {complaint.Id} in. Spreek de klant persoonlijk, uiterlijk op {Dutch(by)}.", $"{complaint.Customer} complained on {English(complaint.On)} ({complaint.Id}). Speak with the customer in person by {English(by)}."),
            ("customer", complaint.Customer.Value), ("signal", complaint.Id.Value), ("on", Iso(complaint.On)), ("by", Iso(by)));
    }

    public static Finding SeveralNegative(RelationshipHealth health, ValueList<Signal> negative, RelationshipHealthPolicy policy) => Finding.Warning(HealthFindings.SeveralSignalsAreNegative, Customers,
        LocalizedText.Of($"{health.Customer} gaf in {Text(policy.SignalMonths)} {(policy.SignalMonths == 1 ? "maand" : "maanden")} {Text(negative.Count)} {(negative.Count == 1 ? "negatief signaal" : "negatieve signalen")} ({Names(negative)}). Ga na wat er werkelijk toe doet.", $"{health.Customer} gave {Text(negative.Count)} negative {(negative.Count == 1 ? "signal" : "signals")} in {Text(policy.SignalMonths)} {(policy.SignalMonths == 1 ? "month" : "months")} ({Names(negative)}). Find out what really counts."),
        ("customer", health.Customer.Value), ("signals", Names(negative)), ("months", Text(policy.SignalMonths)), ("on", Iso(health.On)));

    public static Finding GreenButUnhappy(RelationshipHealth health, ValueList<Signal> negative)
    {
        var met = health.Outcomes.Where(outcome => outcome.Verdict.Kind == VerdictKind.Met).Select(outcome => outcome.Norm.Value).ToList();
        return Finding.Warning(HealthFindings.GreenButUnhappy, Customers,
            LocalizedText.Of($"Voor {health.Customer} zijn alle normen gehaald ({string.Join(", ", met)}), en toch is de klant ontevreden ({Names(negative)}). Vraag wat de normen niet meten.", $"For {health.Customer} all norms are met ({string.Join(", ", met)}), and still the customer is unhappy ({Names(negative)}). Ask what the norms do not measure."),
            ("customer", health.Customer.Value), ("norms", string.Join(", ", met)), ("signals", Names(negative)), ("on", Iso(health.On)));
    }

    public static Finding NothingCommitted(RelationshipHealth health) => Finding.Information(HealthFindings.NoCommitmentIsRegistered, Customers,
        LocalizedText.Of($"Aan {health.Customer} is niets in normen toegezegd. Dat hoeft ook niet; het oordeel rust hier op contact en signalen.", $"Nothing is committed to {health.Customer} in norms. Nor does it have to be; the judgement rests on contact and signals here."),
        ("customer", health.Customer.Value));

    private static string Names(IEnumerable<Signal> signals) => string.Join(", ", signals.Select(signal => signal.Id.Value));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
