using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;

namespace Regie.Amendments;

/// <summary>The findings about amendments in words; the codes are in <see cref="AmendmentFindings"/>.</summary>
internal static class AmendmentProblems
{
    public static Finding NoNumber(int number) => Error(AmendmentFindings.AmendmentMustBeNumbered,
        $"Een addendum heeft nummer {Text(number)}. Nummer vanaf 1.", $"An amendment has number {Text(number)}. Number from 1 on.",
        ("number", Text(number)));

    public static Finding NoReason(int number) => Error(AmendmentFindings.AmendmentReasonMustBeStated,
        $"Addendum {Text(number)} zegt niet waarom. Noem de reden.", $"Amendment {Text(number)} does not say why. State the reason.",
        ("number", Text(number)));

    public static Finding NoEffectiveDate(int number) => Error(AmendmentFindings.AmendmentDateMustBeStated,
        $"Addendum {Text(number)} zegt niet vanaf welke datum het geldt. Geef die datum.", $"Amendment {Text(number)} does not say from which date it holds. Give that date.",
        ("number", Text(number)));

    public static Finding SilentlyRetroactive(int number, LocalDate effective, LocalDate agreedOn) => Error(AmendmentFindings.RetroactivityMustBeMeant,
        $"Addendum {Text(number)} is overeengekomen op {Dutch(agreedOn)} en geldt vanaf {Dutch(effective)}, dus met terugwerkende kracht. Verbeter de datum, of zeg dat dit de bedoeling is.", $"Amendment {Text(number)} was agreed on {English(agreedOn)} and holds from {English(effective)}, so retroactively. Correct the date, or say that this is meant.",
        ("number", Text(number)), ("effective", Iso(effective)), ("agreedOn", Iso(agreedOn)));

    public static Finding NotRetroactive(int number, LocalDate effective, LocalDate agreedOn) => Error(AmendmentFindings.RetroactivityMustBeReal,
        $"Addendum {Text(number)} heet terugwerkend, maar geldt vanaf {Dutch(effective)} en is overeengekomen op {Dutch(agreedOn)}. Verbeter de datum, of laat de terugwerkende kracht weg.", $"Amendment {Text(number)} is called retroactive, but holds from {English(effective)} and was agreed on {English(agreedOn)}. Correct the date, or leave the retroactivity out.",
        ("number", Text(number)), ("effective", Iso(effective)), ("agreedOn", Iso(agreedOn)));

    public static Finding NoValue(int number) => Error(AmendmentFindings.AmendmentValueMustBeStated,
        $"Addendum {Text(number)} zegt niet wat het aan de waarde van de overeenkomst toevoegt. Geef het bedrag, of nul.", $"Amendment {Text(number)} does not say what it adds to the value of the agreement. Give the amount, or zero.",
        ("number", Text(number)));

    public static Finding OtherCurrency(Money value, Currency expected) => Error(AmendmentFindings.AmendmentValueMustBeInTheCurrency,
        $"{value.ToText(LanguageCode.Dutch)} staat niet in {expected}, de valuta van de overeenkomst. Reken het om waar het binnenkomt; hier wordt niets omgerekend.", $"{value.ToText(LanguageCode.English)} is not in {expected}, the currency of the agreement. Convert it where it comes in; nothing is converted here.",
        ("value", value.ToString()), ("currency", expected.Code));

    public static Finding NotNext(AgreementId agreement, int number, int next) => Error(AmendmentFindings.AmendmentsMustBeNumberedOn,
        $"Overeenkomst {agreement}: addendum {Text(number)} is niet het volgende, dat is {Text(next)}. Leg de nummers ertussen eerst vast, of geef ze met een reden op.", $"Agreement {agreement}: amendment {Text(number)} is not the next one, which is {Text(next)}. Record the numbers between first, or give them up with a reason.",
        ("agreement", agreement.Value), ("number", Text(number)), ("next", Text(next)));

    public static Finding OutOfOrder(AgreementId agreement, AmendmentEntry entry, AmendmentEntry last) => Error(AmendmentFindings.AmendmentsMustBeInOrder,
        $"Overeenkomst {agreement}: nummer {Text(entry.Number)} is van {Dutch(entry.On)}, voor nummer {Text(last.Number)} van {Dutch(last.On)}. Verbeter een datum of de volgorde.", $"Agreement {agreement}: number {Text(entry.Number)} is of {English(entry.On)}, before number {Text(last.Number)} of {English(last.On)}. Correct a date or the order.",
        ("agreement", agreement.Value), ("number", Text(entry.Number)), ("on", Iso(entry.On)), ("last", Iso(last.On)));

    public static Finding NoThreshold(ProcurementSubject subject, LocalDate on) => Finding.Error(AmendmentFindings.ThresholdMustBeSupplied, ActorRole.Host,
        LocalizedText.Of($"Voor {subject.Label().Dutch} is op {Dutch(on)} geen drempelbedrag aangeleverd. Lever het aan; een ouder of ander bedrag wordt er niet voor genomen.", $"For {subject.Label().English} no procurement threshold is supplied on {English(on)}. Supply it; no other amount is taken in its place."),
        ("subject", subject.ToString()), ("on", Iso(on)));

    public static Finding ThresholdTwice(ProcurementSubject subject, LocalDate from) => Finding.Error(AmendmentFindings.ThresholdsMustBeginOnDifferentDates, ActorRole.Host,
        LocalizedText.Of($"Voor {subject.Label().Dutch} zijn er twee drempelbedragen vanaf {Dutch(from)}. Houd er een.", $"For {subject.Label().English} there are two procurement thresholds from {English(from)}. Keep one."),
        ("subject", subject.ToString()), ("from", Iso(from)));

    public static Finding NewProcedure(ProposedModification modification) => Error(AmendmentFindings.NewProcedureIsRequired,
        $"De wijziging van {modification.Value.ToText(LanguageCode.Dutch)} past bij geen enkele grond. Besteed opnieuw aan, of pas haar aan.", $"The modification of {modification.Value.ToText(LanguageCode.English)} fits no ground. Start a new procurement procedure, or change the modification.",
        ("value", modification.Value.ToString()), ("on", Iso(modification.On)));

    public static Finding CannotBeJudged(ProposedModification modification, IReadOnlyCollection<GroundAnswer> open) => Finding.Warning(AmendmentFindings.ModificationCannotBeJudged, ActorRole.ContractManagement,
        LocalizedText.Of($"De wijziging van {modification.Value.ToText(LanguageCode.Dutch)} past nog bij geen grond; vastgesteld moet worden wat nodig is voor de grond {string.Join("; ", open.Select(a => a.Ground.Label().Dutch))}. Stel die feiten vast voordat u haar overeenkomt.", $"The modification of {modification.Value.ToText(LanguageCode.English)} fits no ground yet; to be established is what is asked for by the ground {string.Join("; ", open.Select(a => a.Ground.Label().English))}. Establish those facts before you agree on it."),
        ("value", modification.Value.ToString()), ("on", Iso(modification.On)), ("grounds", string.Join(", ", open.Select(a => a.Ground))));

    public static Finding Announce(ProposedModification modification, ProcurementGround ground) => Finding.Warning(AmendmentFindings.ModificationMustBeAnnounced, ActorRole.ContractManagement,
        LocalizedText.Of($"Een wijziging op grond van {ground.Label().Dutch} moet worden aangekondigd. Publiceer de aankondiging.", $"A modification on the ground of {ground.Label().English} must be announced. Publish the announcement."),
        ("ground", ground.ToString()), ("on", Iso(modification.On)));

    public static Finding EarlierIsOpen(ProcurementGround ground, IReadOnlyCollection<GroundAnswer> earlier) => Finding.Information(AmendmentFindings.EarlierGroundIsOpen, ActorRole.ContractManagement,
        LocalizedText.Of($"De wijziging past bij de grond {ground.Label().Dutch}, maar een eerdere grond is nog niet beantwoord: {string.Join("; ", earlier.Select(a => a.Ground.Label().Dutch))}. Stel die eerst vast: dat spaart bagatelruimte of discussie.", $"The modification fits the ground {ground.Label().English}, but an earlier ground is not answered yet: {string.Join("; ", earlier.Select(a => a.Ground.Label().English))}. Establish that first: it saves de-minimis room or argument."),
        ("ground", ground.ToString()), ("earlier", string.Join(", ", earlier.Select(a => a.Ground))));

    private static Finding Error(FindingCode code, string dutch, string english, params (string Name, string Value)[] values) =>
        Finding.Error(code, ActorRole.ContractManagement, LocalizedText.Of(dutch, english), values);

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Text(int number) => ExactNumber.Of(number).ToString();
}
