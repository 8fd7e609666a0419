using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Holidays;
using Regie.Language;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

public sealed class NoticeDatesTests
{
    private static readonly BusinessDays Weekdays = BusinessDays.MondayToFriday;
    private static readonly BusinessDays Dutch = Weekdays.ClosedOn(DutchHolidays.Lustrum);

    [Theory]
    [InlineData("2027-11-30", 3, "2027-08-31", "2027-08-30", "naive is a day early")]
    [InlineData("2027-02-28", 3, "2026-11-30", "2026-11-28", "naive is two days early")]
    [InlineData("2027-05-30", 3, "2027-02-27", "2027-02-28", "naive is a day too late: the agreement renews")]
    public void LatestNotice_IsCountedFromTheFirstDayAfter_NotFromTheLastDay(string lastDay, int months, string expected, string naive, string why)
    {
        var deadline = Rule(months).LatestNotice(Day(lastDay).PlusDays(1), EveryDay);
        Expect.Equal(Day(expected), deadline.LastDay, why);
        Expect.Equal(Day(expected).PlusDays(1), deadline.FirstDayAfter, "the first day that is late is another date");
        Expect.Equal(Day(naive), Day(lastDay).PlusMonths(-months), "what subtracting from the last day gives");
        Assert.NotEqual(Day(naive), deadline.LastDay);
        Expect.Equal(TermEnd.With(Day(lastDay)), deadline.End, "the end that it is for");
    }

    [Theory]
    [InlineData("2027-02-27", "2027-01-27", "2027-01-30", "one month: counted on, the period may begin on 31 January")]
    [InlineData("2027-02-28", "2027-01-31", "2027-01-31", "the end of February: no month is cut")]
    [InlineData("2027-04-29", "2027-03-29", "2027-03-30", "30 April less a month is 30 March; 31 March and a month is 30 April")]
    [InlineData("2027-06-15", "2027-05-15", "2027-05-15", "within a month they agree")]
    public void Counting_BackAndOn_DifferAtMonthEnds(string lastDay, string backward, string forward, string why)
    {
        var end = Day(lastDay).PlusDays(1);
        Expect.Equal(Day(backward), Rule(1).LatestNotice(end, EveryDay).LastDay, why + ", back");
        Expect.Equal(Day(forward), Rule(1).Counted(NoticeCounting.Forward).LatestNotice(end, EveryDay).LastDay, why + ", on");
    }

    [Theory]
    [InlineData("2026-12-31", "2026-11-30", "2026-12-01", "2026-12-03", "2026-11-30", "2026-11-30")]
    [InlineData("2026-03-14", "2026-02-14", "2026-02-12", "2026-02-14", "2026-01-31", "2026-01-31")]
    [InlineData("2026-02-28", "2026-01-31", "2026-01-29", "2026-01-31", "2026-01-31", "2026-01-31")]
    public void AMonth_ThirtyDays_FourWeeks_ACalendarMonth_AndAMonthToTheEndOfAMonth_AreDifferentPeriods(string lastDay, string month, string thirtyDays, string fourWeeks, string calendarMonth, string toTheEnd)
    {
        var periods = new[] { NoticePeriod.Months(1), NoticePeriod.Days(30), NoticePeriod.Weeks(4), NoticePeriod.CalendarMonths(1), NoticePeriod.Months(1).ToEndOf(NoticeAlignment.EndOfMonth) };
        Assert.Equal(new[] { month, thirtyDays, fourWeeks, calendarMonth, toTheEnd }.Select(Day), periods.Select(p => NoticeRule.Of(p).LatestNotice(Day(lastDay).PlusDays(1), EveryDay).LastDay));
    }

    [Theory]
    [InlineData(NoticeAlignment.EndOfMonth, "2026-11-30", "2027-01-01", "2026-12-01")]
    [InlineData(NoticeAlignment.EndOfQuarter, "2026-11-30", "2027-01-01", "2026-10-15")]
    [InlineData(NoticeAlignment.EndOfYear, "2026-11-30", "2027-01-01", "2026-02-01")]
    public void NoticeToTheEndOfAMonthQuarterOrYear_WorksForTheNextSuchEnd(NoticeAlignment alignment, string given, string end, string tooLateFor)
    {
        var rule = NoticeRule.Of(NoticePeriod.Months(1).ToEndOf(alignment));
        Assert.Equal(TermEnd.Before(Day(end)), rule.FirstEnd(Day(given), EveryDay));
        Assert.True(rule.FirstEnd(Day(given), EveryDay).FirstDayAfter > Day(tooLateFor));
        Assert.Equal(Day(given), rule.LatestNotice(Day(end), EveryDay).LastDay);
        Assert.NotEqual(TermEnd.Before(Day(end)), rule.FirstEnd(Day(given).PlusDays(1), EveryDay));
    }

    [Theory]
    [InlineData("2026-12-31", "2026-09-30", "2026-09-30", "a Wednesday stays")]
    [InlineData("2027-01-31", "2026-10-30", "2026-10-31", "a Saturday moves to Friday")]
    [InlineData("2027-02-28", "2026-11-30", "2026-11-30", "a Monday stays")]
    [InlineData("2026-07-26", "2026-04-24", "2026-04-26", "a Sunday moves over the Saturday; the Monday after, King's Day, plays no part")]
    [InlineData("2026-07-27", "2026-04-24", "2026-04-27", "King's Day on a Monday moves to the Friday before")]
    [InlineData("2027-03-26", "2026-12-24", "2026-12-26", "Boxing Day on a Saturday, and Christmas Day before it")]
    public void ALastDayThatIsNoBusinessDay_MovesToTheOneBefore_NeverAfter(string lastDay, string moved, string counted, string why)
    {
        var deadline = Rule(3).LatestNotice(Day(lastDay).PlusDays(1), Dutch);
        Expect.Equal(Day(counted), deadline.Counted, why + ", counted");
        Expect.Equal(Day(moved), deadline.LastDay, why + ", moved");
        Expect.Equal(Day(counted), Rule(3).Moved(BusinessDayRule.Unmoved).LatestNotice(Day(lastDay).PlusDays(1), Dutch).LastDay, why + ", where the clause does not move it");
    }

    [Fact]
    public void LeadDays_SendEarlier_WhereReceiptCounts()
    {
        var end = Day("2027-01-01");
        Assert.Equal(Day("2026-09-30"), Rule(3).LatestNotice(end, Dutch).SendBy);
        Assert.Equal((Day("2026-09-30"), Day("2026-09-28")), (Rule(3).WithLeadDays(2).LatestNotice(end, Dutch).LastDay, Rule(3).WithLeadDays(2).LatestNotice(end, Dutch).SendBy));
        Expect.Equal(Day("2026-09-25"), Rule(3).WithLeadDays(4).LatestNotice(end, Dutch).SendBy, "Saturday: sent on the Friday before");
        Expect.Equal(Day("2026-09-30"), Rule(3).WithLeadDays(4).Given(ReceiptRule.SentBy).LatestNotice(end, Dutch).SendBy, "where sending counts, nothing is under way");
    }

    [Theory]
    [InlineData("2026-09-30", "17:00", "2027-01-01", "at the cut-off itself")]
    [InlineData("2026-09-30", "17:01", "2028-01-01", "after the cut-off it counts as given the next day")]
    [InlineData("2026-09-29", "23:59", "2027-01-01", "the next day is still in time")]
    public void ACutOffTime_MakesLateMail_NextDaysMail(string on, string at, string end, string why)
    {
        var rule = Rule(3).WithCutOff(new LocalTime(17, 0));
        var outlook = Draft("2026-01-01", Period.FromYears(1)).Renews(TacitRenewal.By(Period.FromYears(1))).Terminable(NoticeRight.Of(Principal, rule)).Under();
        var notice = new TermFact.NoticeGiven(Principal, Day(on), NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Parse(at).Value);
        Expect.Equal(TermEnd.Before(Day(end)), outlook.Judge(notice).End, why);
    }

    [Fact]
    public void LastDayAndFirstEnd_AreEachOthersInverse_ForEveryReading()
    {
        var periods = new[] { NoticePeriod.Days(0), NoticePeriod.Days(30), NoticePeriod.Weeks(6), NoticePeriod.Months(1), NoticePeriod.Months(3), NoticePeriod.CalendarMonths(2), NoticePeriod.Of(Period.FromYears(1)) };
        foreach (var period in periods.SelectMany(p => Enum.GetValues<NoticeAlignment>().Select(p.ToEndOf)))
            foreach (var counting in Enum.GetValues<NoticeCounting>())
                foreach (var days in new[] { EveryDay, Dutch })
                    for (var given = Day("2023-12-20"); given < Day("2025-03-10"); given = given.PlusDays(1))
                    {
                        var rule = NoticeRule.Of(period).Counted(counting);
                        var end = rule.FirstEnd(given, days).FirstDayAfter!.Value;
                        if (rule.LatestNotice(end, days).LastDay < given || rule.LatestNotice(end.PlusDays(-1), days).LastDay >= given)
                            Assert.Fail($"{period}, {counting}, {days}: notice on {given:uuuu-MM-dd} works for {end:uuuu-MM-dd}, or for a day earlier");
                    }
    }

    [Theory]
    [InlineData("2027-11-30", 3)]
    [InlineData("2027-05-30", 3)]
    [InlineData("2026-07-27", 3)]
    public void Explain_ComesToTheFastAnswer(string lastDay, int months)
    {
        var end = Day(lastDay).PlusDays(1);
        foreach (var rule in new[] { Rule(months), Rule(months).Counted(NoticeCounting.Forward), Rule(months).WithLeadDays(3), NoticeRule.Of(NoticePeriod.CalendarMonths(2).ToEndOf(NoticeAlignment.EndOfYear)) })
        {
            var (deadline, derivation) = (rule.LatestNotice(end, Dutch), rule.ExplainLatestNotice(end, Dutch));
            Assert.Equal(new DerivedValue.Date(deadline.LastDay), derivation.Value);
            Assert.Equal(new DerivedValue.Date(deadline.Counted), derivation.Steps.Single(s => s.Rule == TermRules.DayBefore).Value);
            Assert.Equal(deadline.LastDay != deadline.Counted, derivation.Steps.Any(s => s.Rule == TermRules.BusinessDay));
            Assert.Equal(deadline.SendBy != deadline.LastDay, derivation.Steps.Any(s => s.Rule == TermRules.SendBy));
        }
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsAWorksheet(LanguageCode language)
    {
        var clause = new ClauseReference("C-12", "art. 12.2");
        Verified.Text(string.Join("\n\n",
            Rule(3).Under(clause).ExplainLatestNotice(Day("2027-05-31"), Dutch).ToWorksheet(language),
            Rule(3).WithLeadDays(2).WithCutOff(new LocalTime(17, 0)).ExplainLatestNotice(Day("2027-03-27"), Dutch).ToWorksheet(language),
            NoticeRule.Of(NoticePeriod.CalendarMonths(1).ToEndOf(NoticeAlignment.EndOfQuarter)).Moved(BusinessDayRule.Unmoved).Given(ReceiptRule.SentBy).ExplainLatestNotice(Day("2026-11-15"), Dutch).ToWorksheet(language),
            Rule(1).Counted(NoticeCounting.Forward).ExplainLatestNotice(Day("2027-02-28"), Dutch).ToWorksheet(language),
            Rule(3).ExplainLatestNotice(Day("2026-07-28"), Dutch).ToParagraph(language)), typeof(NoticeDatesTests), language.ToString());
    }

    [Theory]
    [InlineData(LanguageCode.Dutch, "3 maanden; 1 jaar; 30 dagen; 6 weken; 1 kalendermaand; 2 kalendermaanden, tegen het einde van een kwartaal; 1 jaar en 6 maanden; 0 dagen")]
    [InlineData(LanguageCode.English, "3 months; 1 year; 30 days; 6 weeks; 1 calendar month; 2 calendar months, to the end of a quarter; 1 year and 6 months; 0 days")]
    public void Periods_ReadAsTheContractSaysThem(LanguageCode language, string expected) => Assert.Equal(expected, string.Join("; ", new[]
    {
        NoticePeriod.Months(3), NoticePeriod.Of(Period.FromYears(1)), NoticePeriod.Days(30), NoticePeriod.Weeks(6), NoticePeriod.CalendarMonths(1),
        NoticePeriod.CalendarMonths(2).ToEndOf(NoticeAlignment.EndOfQuarter), NoticePeriod.Of(Period.FromYears(1) + Period.FromMonths(6)), NoticePeriod.Days(0),
    }.Select(p => p.ToText(language))));

    [Fact]
    public void APeriodOfMonthsAndDays_IsRefused_BecauseItsTwoCountingsCrossOver()
    {
        var thrown = Assert.Throws<RegieValidationException>(() => NoticePeriod.Of(Period.FromMonths(1) + Period.FromDays(3)));
        Assert.Equal(TermFindings.NoticePeriodMustBeInOneUnit, Assert.Single(thrown.Findings).Code);
        Assert.Contains("1 maand en 3 dagen", thrown.Findings[0].Message.Dutch, StringComparison.Ordinal);

        // Back from 2 March 2027 the period would begin on 30 January; from 30 January on it has not run by then.
        var (end, back) = (Day("2027-03-02"), Day("2027-03-02").PlusMonths(-1).PlusDays(-3));
        Assert.Equal((Day("2027-01-30"), true), (back, back.PlusMonths(1).PlusDays(3) > end));
        Assert.Equal(TermFindings.LengthMustBeOfDates, Assert.Single(Assert.Throws<RegieValidationException>(() => NoticePeriod.Of(Period.FromDays(-1))).Findings).Code);
        Assert.Equal(TermFindings.LengthMustBeOfDates, Assert.Single(Assert.Throws<RegieValidationException>(() => NoticePeriod.Of(Period.FromMinutes(1))).Findings).Code);
    }

    [Fact]
    public void ARule_KeepsWhatItIsTold_AndLeavesTheOtherAsItWas()
    {
        var rule = Rule(3);
        var clause = new ClauseReference("C-12", "art. 12");
        var other = rule.Counted(NoticeCounting.Forward).Moved(BusinessDayRule.Unmoved).Given(ReceiptRule.SentBy).WithLeadDays(4).WithCutOff(LocalTime.Noon).WhenLate(LateNoticeRule.Void).Under(clause);
        Assert.Equal((NoticeCounting.Forward, BusinessDayRule.Unmoved, ReceiptRule.SentBy, 4, LocalTime.Noon, LateNoticeRule.Void), (other.Counting, other.BusinessDay, other.Receipt, other.LeadDays, other.CutOff!.Value, other.Late));
        Assert.Equal((clause, NoticePeriod.Months(3)), (other.Clause, other.Period));
        Assert.Equal((NoticeCounting.Backward, BusinessDayRule.Preceding, ReceiptRule.ReceivedBy, 0, (LocalTime?)null, LateNoticeRule.WorksForNextEnd), (rule.Counting, rule.BusinessDay, rule.Receipt, rule.LeadDays, rule.CutOff, rule.Late));
        Assert.Equal("2026-09-30 for the end before 2027-01-01", rule.LatestNotice(Day("2027-01-01"), EveryDay).ToString());
    }

    [Fact]
    public void BadArguments_AreNamed()
    {
        Expect.Argument<ArgumentOutOfRangeException>("months", () => NoticePeriod.Months(-1));
        Expect.Argument<ArgumentOutOfRangeException>("months", () => NoticePeriod.Months(1_201));
        Expect.Argument<ArgumentOutOfRangeException>("months", () => NoticePeriod.CalendarMonths(-1));
        Expect.Argument<ArgumentOutOfRangeException>("weeks", () => NoticePeriod.Weeks(-1));
        Expect.Argument<ArgumentOutOfRangeException>("days", () => NoticePeriod.Days(36_501));
        Expect.Argument<ArgumentNullException>("length", () => NoticePeriod.Of(null!));
        Expect.Argument<ArgumentOutOfRangeException>("alignment", () => NoticePeriod.Months(1).ToEndOf((NoticeAlignment)9));
        Expect.Argument<ArgumentNullException>("period", () => NoticeRule.Of(null!));
        Expect.Argument<ArgumentOutOfRangeException>("counting", () => Rule(1).Counted((NoticeCounting)9));
        Expect.Argument<ArgumentOutOfRangeException>("rule", () => Rule(1).Moved((BusinessDayRule)(-1)));
        Expect.Argument<ArgumentOutOfRangeException>("rule", () => Rule(1).Given((ReceiptRule)9));
        Expect.Argument<ArgumentOutOfRangeException>("rule", () => Rule(1).WhenLate((LateNoticeRule)9));
        Expect.Argument<ArgumentOutOfRangeException>("days", () => Rule(1).WithLeadDays(-1));
        Expect.Argument<ArgumentOutOfRangeException>("days", () => Rule(1).WithLeadDays(61));
        Expect.Argument<ArgumentNullException>("clause", () => Rule(1).Under(null!));
        Expect.Argument<ArgumentNullException>("rule", () => NoticeDates.LatestNotice(null!, Day("2027-01-01"), EveryDay));
        Expect.Argument<ArgumentNullException>("days", () => Rule(1).LatestNotice(Day("2027-01-01"), null!));
        Expect.Argument<ArgumentNullException>("rule", () => NoticeDates.FirstEnd(null!, Day("2027-01-01"), EveryDay));
        Expect.Argument<ArgumentNullException>("days", () => Rule(1).FirstEnd(Day("2027-01-01"), null!));
        Expect.Argument<ArgumentNullException>("rule", () => NoticeDates.ExplainLatestNotice(null!, Day("2027-01-01"), EveryDay));
    }
}
