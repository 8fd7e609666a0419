using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.ServiceTime;

/// <summary>The findings about service time in words; the codes are in <see cref="ServiceTimeFindings"/>.</summary>
internal static class ServiceTimeProblems
{
    public static Finding NoHours(CalendarId calendar) => Finding.Error(ServiceTimeFindings.CalendarMustStateItsHours, ActorRole.ContractManagement,
        LocalizedText.Of($"Kalender {calendar} noemt geen openingstijden. Geef een weekpatroon.", $"Calendar {calendar} states no hours. Give it an ordinary week."),
        ("calendar", calendar.Value));

    public static Finding NeverOpens(CalendarId calendar) => Finding.Error(ServiceTimeFindings.CalendarMustHaveOpeningHours, ActorRole.ContractManagement,
        LocalizedText.Of($"Kalender {calendar} gaat nooit open: geen weekpatroon en geen afwijkende openingstijden hebben een venster. Geef ten minste één venster.", $"Calendar {calendar} never opens: no week and no special hours have a window. Give at least one window."),
        ("calendar", calendar.Value));

    public static Finding UnknownZone(CalendarId calendar, string zone, string version) => Finding.Error(ServiceTimeFindings.ZoneMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"Tijdzone '{zone}' van kalender {calendar} is niet bekend in {version}. Gebruik een naam uit de IANA-database, bijvoorbeeld Europe/Amsterdam.", $"Time zone '{zone}' of calendar {calendar} is not known in {version}. Use a name of the IANA database, for example Europe/Amsterdam."),
        ("calendar", calendar.Value), ("zone", zone), ("zones", version));

    public static Finding Overlap(CalendarId calendar, string where, ServiceWindow first, ServiceWindow second) => Finding.Error(ServiceTimeFindings.WindowsOfOneDayMustNotOverlap, ActorRole.ContractManagement,
        LocalizedText.Of($"Kalender {calendar}, {where}: vensters {first} en {second} overlappen elkaar. Voeg ze samen of verzet er een.", $"Calendar {calendar}, {where}: windows {first} and {second} overlap. Join them or move one."),
        ("calendar", calendar.Value), ("where", where), ("first", first.ToString()), ("second", second.ToString()));

    public static Finding SameValidity(CalendarId calendar, LocalDate? date) => Finding.Error(ServiceTimeFindings.HoursMustBecomeValidOnDifferentDates, ActorRole.ContractManagement,
        LocalizedText.Of($"Kalender {calendar} heeft twee weekpatronen die {(date is null ? "vanaf het begin" : "vanaf " + Iso(date.Value))} gelden. Houd er een.", $"Calendar {calendar} has two weeks that hold {(date is null ? "from the beginning" : "from " + Iso(date.Value))}. Keep one."),
        ("calendar", calendar.Value), ("validFrom", date is null ? "" : Iso(date.Value)));

    public static Finding UnknownHolidays(CalendarId calendar, HolidayCalendarId holidays, string known) => Finding.Error(ServiceTimeFindings.HolidayCalendarMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"Kalender {calendar} sluit op feestdagenkalender '{holidays}', die niet is meegegeven. Bekend zijn: {known}. Geef haar mee aan Compile, met CalendarReferences.Default.WithHolidays.", $"Calendar {calendar} closes on holiday calendar '{holidays}', which was not supplied. Known are: {known}. Hand it to Compile, with CalendarReferences.Default.WithHolidays."),
        ("calendar", calendar.Value), ("holidays", holidays.Value), ("known", known));

    public static Finding SharedDay(CalendarId calendar, string kind, CalendarDay day) => Finding.Error(ServiceTimeFindings.ExceptionsOfOneKindMustNotShareADay, ActorRole.ContractManagement,
        LocalizedText.Of($"Kalender {calendar} heeft twee uitzonderingen van soort {kind} op {day}. Houd er een.", $"Calendar {calendar} has two exceptions of kind {kind} on {day}. Keep one."),
        ("calendar", calendar.Value), ("kind", kind), ("day", day.ToString()));

    public static Finding OutsideHorizon(CalendarId calendar, CalendarHorizon horizon, Instant moment, string what) => Finding.Error(ServiceTimeFindings.MomentMustLieWithinHorizon, ActorRole.Host,
        LocalizedText.Of($"{Iso(moment)} ({what}) ligt buiten de horizon {horizon} waarvoor kalender {calendar} is gecompileerd. Compileer haar voor een ruimere horizon.", $"{Iso(moment)} ({what}) lies outside the horizon {horizon} that calendar {calendar} was compiled for. Compile it for a wider horizon."),
        ("calendar", calendar.Value), ("horizon", horizon.ToString()), ("moment", Iso(moment)), ("what", what));

    public static Finding DueBeyondHorizon(CalendarId calendar, CalendarHorizon horizon, Instant start, DueConvention convention, string what) => Finding.Error(ServiceTimeFindings.DueMomentMustLieWithinHorizon, ActorRole.Host,
        LocalizedText.Of($"Een norm die start op {Iso(start)} ({what}) vervalt ({Dutch(convention)}) niet binnen de horizon {horizon} van kalender {calendar}. Verleng de horizon met Extend.", $"A norm that starts at {Iso(start)} ({what}) does not fall due ({English(convention)}) within the horizon {horizon} of calendar {calendar}. Lengthen the horizon with Extend."),
        ("calendar", calendar.Value), ("horizon", horizon.ToString()), ("start", Iso(start)), ("convention", convention.ToString()), ("what", what));

    public static Finding StartBeforeHorizon(CalendarId calendar, CalendarHorizon horizon, Instant deadline) => Finding.Error(ServiceTimeFindings.StartMustLieWithinHorizon, ActorRole.Host,
        LocalizedText.Of($"Teruggerekend vanaf {Iso(deadline)} ligt het begin voor de horizon {horizon} van kalender {calendar}. Laat de horizon eerder beginnen.", $"Counted back from {Iso(deadline)}, the start lies before the horizon {horizon} of calendar {calendar}. Let the horizon begin earlier."),
        ("calendar", calendar.Value), ("horizon", horizon.ToString()), ("deadline", Iso(deadline)));

    public static Finding OpenPause(Instant since) => Finding.Error(ServiceTimeFindings.OpenPauseHasNoDueMoment, ActorRole.ServiceDesk,
        LocalizedText.Of($"De pauze sinds {Iso(since)} is nog open; zolang zij duurt is er geen vervalmoment. Sluit de pauze, of vraag een prognose aan de dienstklok.", $"The pause since {Iso(since)} is still open; while it lasts there is no due moment. Close the pause, or ask the service clock for a projection."),
        ("since", Iso(since)));

    public static Finding ClosedThroughout(CalendarId calendar, CalendarHorizon horizon) => Finding.Error(ServiceTimeFindings.CalendarMustOpenWithinHorizon, ActorRole.ContractManagement,
        LocalizedText.Of($"Kalender {calendar} gaat binnen de horizon {horizon} niet open. Kies een ruimere horizon of herzie de sluitingen.", $"Calendar {calendar} does not open within the horizon {horizon}. Choose a wider horizon or review its closures."),
        ("calendar", calendar.Value), ("horizon", horizon.ToString()));

    public static Finding BeforeValidity(CalendarId calendar, CalendarHorizon horizon, LocalDate validFrom) => Finding.Error(ServiceTimeFindings.HorizonMustBeginWithinValidity, ActorRole.Host,
        LocalizedText.Of($"Kalender {calendar} geldt vanaf {Iso(validFrom)}; de horizon {horizon} begint eerder. Laat haar op of na die datum beginnen.", $"Calendar {calendar} is valid from {Iso(validFrom)}; the horizon {horizon} begins earlier. Let it begin on or after that date."),
        ("calendar", calendar.Value), ("horizon", horizon.ToString()), ("validFrom", Iso(validFrom)));

    public static Finding EndBeforeStart(Instant start, Instant end, string what) => Finding.Error(ServiceTimeFindings.EndMustNotPrecedeStart, ActorRole.ServiceDesk,
        LocalizedText.Of($"Het einde {Iso(end)} ligt voor het begin {Iso(start)} ({what}). Herstel een van beide in de bron.", $"The end {Iso(end)} lies before the start {Iso(start)} ({what}). Correct one of them at the source."),
        ("start", Iso(start)), ("end", Iso(end)), ("what", what));

    public static Finding TooFine(string value, string what) => Finding.Error(ServiceTimeFindings.TimeMustBeInWholeTicks, ActorRole.Host,
        LocalizedText.Of($"{value} ({what}) is fijner dan 100 nanoseconden. Rond af waar het binnenkomt; hier wordt niets afgekapt.", $"{value} ({what}) is finer than 100 nanoseconds. Round it where it comes in; nothing is truncated here."),
        ("value", value), ("what", what));

    public static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Iso(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static string Dutch(DueConvention convention) => convention == DueConvention.Closing ? "sluitmoment" : "eerstvolgende opening";

    private static string English(DueConvention convention) => convention == DueConvention.Closing ? "closing moment" : "next opening";
}
