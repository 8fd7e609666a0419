using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Obligations;

/// <summary>The findings about obligations in words; the codes are in <see cref="ObligationFindings"/>.</summary>
internal static class ObligationProblems
{
    public static Finding NoParties(ObligationId id) => Error(ObligationFindings.ObligationPartiesMustBeStated, id,
        $"Verplichting {id} zegt niet wie haar aan wie verschuldigd is. Noem beide partijen.", $"Obligation {id} does not say who owes it to whom. Name both parties.");

    public static Finding NoNature(ObligationId id) => Error(ObligationFindings.ObligationNatureMustBeStated, id,
        $"Verplichting {id} zegt niet of een inspanning of een resultaat verschuldigd is. Kies er een; de inhoud beslist, niet de naam.", $"Obligation {id} does not say whether effort or a result is owed. Choose one; content decides, not the name.");

    public static Finding NoDue(ObligationId id) => Error(ObligationFindings.ObligationDueMustBeStated, id,
        $"Verplichting {id} zegt niet wanneer zij verricht moet worden. Geef een datum, een ritme, of doorlopend.", $"Obligation {id} does not say when it is to be performed. Give a date, a rhythm, or always.");

    public static Finding NoTerm(ObligationId id) => Error(ObligationFindings.ObligationTermMustBeStated, id,
        $"Verplichting {id} zegt niet vanaf welke datum zij geldt. Geef die datum.", $"Obligation {id} does not say from which date it binds. Give that date.");

    public static Finding EmptyTerm(ObligationId id, LocalDate from, LocalDate until) => Error(ObligationFindings.ObligationTermMustNotBeEmpty, id,
        $"Verplichting {id} geldt vanaf {Dutch(from)} en al niet meer op {Dutch(until)}. Verbeter een van beide datums.", $"Obligation {id} binds from {English(from)} and on {English(until)} no longer. Correct one of the dates.",
        ("from", Iso(from)), ("until", Iso(until)));

    public static Finding NeverDue(ObligationId id, LocalDate from, LocalDate? until) => Error(ObligationFindings.ObligationMustBeDueInItsTerm, id,
        $"Verplichting {id} is te verrichten op een datum waarop zij niet geldt; zij geldt vanaf {Dutch(from)}{(until is { } end ? " en niet meer op " + Dutch(end) : "")}. Verbeter de vervaldag of de looptijd.", $"Obligation {id} is due on a date on which it does not bind; it binds from {English(from)}{(until is { } last ? " and no longer on " + English(last) : "")}. Correct the due date or the term.",
        ("from", Iso(from)), ("until", until is { } date ? Iso(date) : ""));

    public static Finding NotAdmitted(ObligationId id, ObligationStage stage, ObligationEvent happened) => Error(ObligationFindings.ObligationStageMustAdmitEvent, id,
        $"Verplichting {id} is {stage.Label().Dutch} en kan op {Dutch(happened.On)} niet worden vastgelegd als {happened.Kind.Label().Dutch}. Ga na of er een gebeurtenis ontbreekt of dubbel is.", $"Obligation {id} is {stage.Label().English} and cannot be recorded as {happened.Kind.Label().English} on {English(happened.On)}. Check whether an event is missing or stands twice.",
        ("stage", stage.ToString()), ("event", happened.Kind.ToString()), ("on", Iso(happened.On)));

    public static Finding OutOfOrder(ObligationId id, ObligationEvent happened, LocalDate last) => Error(ObligationFindings.ObligationEventsMustBeInOrder, id,
        $"Verplichting {id}: {happened.Kind.Label().Dutch} op {Dutch(happened.On)} ligt voor de vorige gebeurtenis op {Dutch(last)}. Verbeter de datum of de volgorde.", $"Obligation {id}: {happened.Kind.Label().English} on {English(happened.On)} lies before the previous event on {English(last)}. Correct the date or the order.",
        ("event", happened.Kind.ToString()), ("on", Iso(happened.On)), ("last", Iso(last)));

    public static Finding NotDue(Obligation obligation, ObligationEvent happened, LocalDate? due) => Error(ObligationFindings.OccurrenceMustBeDue, obligation.Id, obligation.Due switch
        {
            ObligationDue.Once => LocalizedText.Of($"Verplichting {obligation.Id} is eenmalig te verrichten. Leg vast dat zij is nagekomen of geschonden.", $"Obligation {obligation.Id} is to be performed once. Record that it was fulfilled or violated."),
            ObligationDue.Continuing => LocalizedText.Of($"Verplichting {obligation.Id} geldt doorlopend en heeft geen vervaldagen. Leg alleen een tekortkoming vast, zonder vervaldag.", $"Obligation {obligation.Id} is to be kept all the time and has no due dates. Record a breach only, without a due date."),
            _ when due is { } date => LocalizedText.Of($"Verplichting {obligation.Id} is op {Dutch(date)} niet te verrichten. Noem een van haar vervaldagen.", $"Obligation {obligation.Id} is not due on {English(date)}. Name one of its due dates."),
            _ => LocalizedText.Of($"Verplichting {obligation.Id} is periodiek te verrichten. Noem de vervaldag waar het om gaat.", $"Obligation {obligation.Id} is to be performed again and again. Name the due date that it is about."),
        },
        ("event", happened.Kind.ToString()), ("due", due is { } named ? Iso(named) : ""));

    public static Finding SettledAlready(ObligationId id, LocalDate due) => Error(ObligationFindings.OccurrenceMustBeSettledOnce, id,
        $"Van verplichting {id} is over {Dutch(due)} al vastgelegd of zij is verricht. Controleer de vervaldag.", $"Of obligation {id} it is recorded already for {English(due)} whether it was performed. Check the due date.",
        ("due", Iso(due)));

    public static Finding NotSettled(ObligationId id, ObligationEvent happened, ValueList<LocalDate> unsettled) => Error(ObligationFindings.OverdueMustBeSettled, id,
        $"Verplichting {id} kan op {Dutch(happened.On)} niet eindigen als {happened.Kind.Label().Dutch}: wat te verrichten was op {string.Join(", ", unsettled.Select(Dutch))} is niet afgedaan. Leg vast dat het verricht is, of dat het een tekortkoming is.", $"Obligation {id} cannot end as {happened.Kind.Label().English} on {English(happened.On)}: what was due on {string.Join(", ", unsettled.Select(English))} is not settled. Record that it was performed, or that it is a breach.",
        ("event", happened.Kind.ToString()), ("on", Iso(happened.On)), ("due", string.Join(", ", unsettled.Select(Iso))));

    public static Finding Overdue(Obligation obligation, LocalDate due, LocalDate on)
    {
        var days = Period.DaysBetween(due, on);
        return Finding.Warning(ObligationFindings.ObligationIsOverdue, ActorRole.ContractManagement,
            LocalizedText.Of($"{obligation.Parties.Obligated} had verplichting {obligation.Id} ({obligation.What.Dutch}) uiterlijk {Dutch(due)} moeten verrichten en is {days} {(days == 1 ? "dag" : "dagen")} te laat. Spreek die partij aan, of leg de tekortkoming vast.", $"{obligation.Parties.Obligated} should have performed obligation {obligation.Id} ({obligation.What.English}) by {English(due)} and is {days} {(days == 1 ? "day" : "days")} late. Call on that party, or record the breach."),
            ("obligation", obligation.Id.Value), ("obligated", obligation.Parties.Obligated.Value), ("due", Iso(due)), ("on", Iso(on)));
    }

    private static Finding Error(FindingCode code, ObligationId id, string dutch, string english, params (string Name, string Value)[] values) => Error(code, id, LocalizedText.Of(dutch, english), values);

    private static Finding Error(FindingCode code, ObligationId id, LocalizedText message, params (string Name, string Value)[] values) =>
        Finding.Error(code, ActorRole.ContractManagement, message, [("obligation", id.Value), .. values]);

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
