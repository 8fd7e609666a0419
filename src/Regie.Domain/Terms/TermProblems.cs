using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Terms;

/// <summary>The findings about dates and lengths in words; the codes are in <see cref="TermFindings"/>.</summary>
internal static class TermProblems
{
    public static Finding EndsBeforeStart(LocalDate start, TermEnd end) => Finding.Error(TermFindings.TermMustEndAfterItsStart, ActorRole.ContractManagement,
        LocalizedText.Of($"Een looptijd vanaf {TermWords.Dutch(start)} kan niet eindigen met {end.ToText(LanguageCode.Dutch)}: zij duurt ten minste een dag. Herstel een van beide data.", $"A term from {TermWords.English(start)} cannot end with {end.ToText(LanguageCode.English)}: it lasts at least a day. Correct one of the dates."),
        ("start", TermWords.Iso(start)), ("firstDayAfter", TermWords.Iso(end.FirstDayAfter!.Value)));

    public static Finding Length(Period length, string what) => Finding.Error(TermFindings.LengthMustBeOfDates, ActorRole.ContractManagement,
        LocalizedText.Of($"{length} is geen lengte om mee te rekenen. Geef jaren, maanden, weken of dagen; niets negatiefs, geen uren, en ten hoogste duizend jaar.", $"{length} is no length to count with. Give years, months, weeks or days; nothing negative, no hours, and at most a thousand years."),
        ("length", length.ToString()), ("of", what));

    public static Finding MixedNotice(Period length) => Finding.Error(TermFindings.NoticePeriodMustBeInOneUnit, ActorRole.ContractManagement,
        LocalizedText.Of($"Een opzegtermijn van {TermWords.Of(length).Dutch} is dubbelzinnig: terug- en vooruitgeteld geeft zij andere dagen. Druk haar uit in maanden of in dagen.", $"A notice period of {TermWords.Of(length).English} is ambiguous: counted back and counted on it gives other days. State it in months or in days."),
        ("length", length.ToString()));

    public static Finding NoBusinessDay(LocalDate date, int days, string businessDays) => Finding.Error(TermFindings.BusinessDaysMustExist, ActorRole.Host,
        LocalizedText.Of($"Binnen {days} dagen van {TermWords.Dutch(date)} is er geen werkdag ({businessDays}). Herzie de feestdagen en vrije dagen.", $"Within {days} days of {TermWords.English(date)} there is no business day ({businessDays}). Review the holidays and days off."),
        ("date", TermWords.Iso(date)), ("businessDays", businessDays));

    public static Finding HolidaysUnknown(HolidayCalendarId holidays, int year) => Finding.Error(TermFindings.HolidaysOfTheYearMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"Feestdagenkalender {holidays} kent het jaar {year} niet, dus een uiterste datum in dat jaar is niet te bepalen. Geef een kalender die het jaar kent.", $"Holiday calendar {holidays} does not know the year {year}, so that a last day in it cannot be worked out. Give a calendar that knows the year."),
        ("holidays", holidays.Value), ("year", $"{year:0000}"));

    public static Finding BeyondCalendar(LocalDate date, int months, int days) => Finding.Error(TermFindings.DatesMustExist, ActorRole.ContractManagement,
        LocalizedText.Of($"{months} maanden en {days} dagen na {TermWords.Dutch(date)} bestaat geen datum meer. Herzie de lengte of de begindatum.", $"There is no date {months} months and {days} days after {TermWords.English(date)}. Review the length or the start."),
        ("date", TermWords.Iso(date)), ("months", $"{months:0}"), ("days", $"{days:0}"));

    public static Finding NoTerm(AgreementId agreement) => Finding.Error(TermFindings.TermMustBeStated, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} zegt niet van wanneer tot wanneer zij loopt. Geef een looptijd, of zeg dat zij voor onbepaalde tijd is.", $"Agreement {agreement} does not say from when until when it runs. Give a term, or say that it has no end."),
        ("agreement", agreement.Value));
}
