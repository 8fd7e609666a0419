using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.ReferenceData;
using Regie.Terms;

namespace Regie.Tests.Terms;

/// <summary>Short words for the tables of this folder, and month arithmetic written in another way than the library's.</summary>
internal static class Dates
{
    public static readonly ContractingSide Principal = ContractingSide.Principal;
    public static readonly ContractingSide Contractor = ContractingSide.Contractor;

    public static BusinessDays EveryDay { get; } = BusinessDays.Except();

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static TermEnd Last(string iso) => TermEnd.With(Day(iso));

    public static NoticeRule Rule(int months) => NoticeRule.Of(NoticePeriod.Months(months));

    public static TermDraft Draft(string start, Period length) => TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day(start)).For(length));

    /// <summary>A contract of a length that renews by another, with three months' notice for both sides.</summary>
    public static TermDraft Renewing(string start, Period length, Period renewal) => Draft(start, length).Renews(TacitRenewal.By(renewal))
        .Terminable(NoticeRight.Of(Principal, Rule(3))).Terminable(NoticeRight.Of(Contractor, Rule(3)));

    public static TermOutlook Under(this TermDraft draft, params TermFact[] facts) => TermOutlook.Of(draft.Build(), TermFacts.Of(facts), EveryDay);

    public static TermFact.NoticeGiven Notice(string on, ContractingSide by = ContractingSide.Principal) => new(by, Day(on));

    public static TermFact.OptionExercised Exercise(string option, string on, ContractingSide by = ContractingSide.Principal) => new(option, by, Day(on));

    /// <summary>Months further or back by counting, not by a library: the same day, or the last one of a month that does not have it.</summary>
    public static LocalDate NaiveMonths(LocalDate date, int months)
    {
        var (year, month) = (date.Year, date.Month);
        for (var i = 0; i < Math.Abs(months); i++)
            (year, month) = (months > 0, month) switch
            {
                (true, 12) => (year + 1, 1),
                (true, _) => (year, month + 1),
                (false, 1) => (year - 1, 12),
                _ => (year, month - 1),
            };
        var isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return new LocalDate(year, month, Math.Min(date.Day, month switch { 2 => isLeap ? 29 : 28, 4 or 6 or 9 or 11 => 30, _ => 31 }));
    }

    /// <summary>
    /// The last day of notice by trying one day after another, from long before the end up to it. The reading: the period begins the day after the notice. Counted back, that day must not
    /// be after the day that lies the months before the first day after the end; counted on, the day that lies the months after it must not be after the first day after the end.
    /// </summary>
    public static LocalDate NaiveLatest(LocalDate firstDayAfter, int months, NoticeCounting counting)
    {
        var earliestBegin = NaiveMonths(firstDayAfter, -months);
        LocalDate? last = null;
        for (var notice = firstDayAfter.PlusDays((-31 * months) - 5); notice < firstDayAfter; notice = notice.PlusDays(1))
        {
            var begin = notice.PlusDays(1);
            if (counting == NoticeCounting.Backward ? begin <= earliestBegin : NaiveMonths(begin, months) <= firstDayAfter)
                last = notice;
        }

        return last!.Value;
    }

    /// <summary>A holiday calendar with the same days every year, or every day of every year.</summary>
    public sealed class FixedHolidays(params (int Month, int Day)[] days) : IHolidayCalendar
    {
        public HolidayCalendarId Id { get; } = new("fixed");

        public IEnumerable<Holiday> HolidaysIn(int year) => days.Select(d => new Holiday(new LocalDate(year, d.Month, d.Day), LocalizedText.Of($"dag {d.Day}", $"day {d.Day}")));
    }

    public sealed class AllHolidays : IHolidayCalendar
    {
        public HolidayCalendarId Id { get; } = new("all");

        public IEnumerable<Holiday> HolidaysIn(int year)
        {
            for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
                yield return new Holiday(day, LocalizedText.Of("vrij", "off"));
        }
    }
}
