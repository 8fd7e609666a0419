using NodaTime;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

/// <summary>Month arithmetic and notice periods as others published them: reproduced, or refuted with the reason.</summary>
public sealed class PublishedDateTests
{
    // The user guide and the test suite of NodaTime: calendar units, the largest first, cut to the end of the month.
    [Theory]
    [InlineData("2012-02-21", 1, 0, "2012-03-21", "a month within the calendar")]
    [InlineData("2012-02-29", 1, 1, "2012-03-30", "the month first, then the day")]
    [InlineData("2010-06-19", 3, 10, "2010-09-29", "months and days")]
    [InlineData("2010-01-30", 1, 0, "2010-02-28", "cut to the end of February")]
    public void Lengths_AddTheLargestUnitFirst_CutToTheEndOfTheMonth(string start, int months, int days, string expected, string why) =>
        Expect.Equal(Day(expected), AgreementTerm.From(Day(start)).For(Period.FromMonths(months) + Period.FromDays(days)).End.FirstDayAfter!.Value, why);

    [Theory]
    [InlineData("2012-03-30", 1, 0, "2012-02-29", "a month back, cut to a leap day")]
    [InlineData("2010-09-29", 3, 10, "2010-06-19", "months and days back")]
    public void LengthsBack_SubtractTheLargestUnitFirst(string end, int months, int days, string expected, string why)
    {
        var begin = NoticeArithmetic.Back(NoticePeriod.Months(months), Day(end));
        Expect.Equal(Day(expected), NoticeArithmetic.Back(NoticePeriod.Days(days), begin), why);
    }

    [Fact]
    public void AMonthForward_ThenThreeDaysBack_IsNotThreeDaysLess() =>
        // 30 January 2011, one month, less three days: 28 February less three is 25 February; taking the days first would give 27 February.
        Assert.Equal((Day("2011-02-25"), Day("2011-02-27")), (new TermLength(1, 0).After(Day("2011-01-30")).PlusDays(-3), new TermLength(1, 0).After(Day("2011-01-27"))));

    // Years, months and days between two dates, read as the term that leads from the one to the other; the other way round it is another length.
    [Theory]
    [InlineData("2012-02-28", "2012-03-31", 0, 1, 3)]
    [InlineData("2010-02-10", "2010-03-30", 0, 1, 20)]
    [InlineData("2013-03-31", "2013-04-30", 0, 1, 0)]
    [InlineData("2012-02-29", "2013-02-28", 1, 0, 0)]
    public void ATermOfTheLengthBetweenTwoDates_LeadsFromTheOneToTheOther(string start, string end, int years, int months, int days)
    {
        var length = Period.FromYears(years) + Period.FromMonths(months) + Period.FromDays(days);
        Assert.Equal(Day(end), AgreementTerm.From(Day(start)).For(length).End.FirstDayAfter);
    }

    [Theory]
    [InlineData("2012-03-31", "2012-02-28", 1, 1)]
    [InlineData("2010-03-30", "2010-02-10", 1, 18)]
    [InlineData("2013-04-30", "2013-03-31", 0, 30)]
    public void TheWayBack_IsOfAnotherLength(string from, string to, int months, int days) =>
        Assert.Equal(Day(to), NoticeArithmetic.Back(NoticePeriod.Days(days), NoticeArithmetic.Back(NoticePeriod.Months(months), Day(from))));

    [Theory]
    [InlineData("2016-05-16", "2016-07-13", 58)]
    [InlineData("2020-06-15", "2021-06-19", 369)]
    public void Days_BetweenTwoDates_AreCounted(string start, string end, int days) =>
        Assert.Equal((Day(end), Day(start)), (AgreementTerm.From(Day(start)).For(Period.FromDays(days)).End.FirstDayAfter!.Value, NoticeArithmetic.Back(NoticePeriod.Days(days), Day(end))));

    // The Dutch benefits agency on notice against the end of a month: it calls the first day without contract the end.
    [Fact]
    public void NoticeOn15MayOfAMonth_ToTheEndOfAMonth_Leaves1JulyAsTheFirstDayWithoutContract()
    {
        var end = NoticeRule.Of(NoticePeriod.Months(1).ToEndOf(NoticeAlignment.EndOfMonth)).FirstEnd(Day("2026-05-15"), EveryDay);
        Assert.Equal((Day("2026-07-01"), Day("2026-06-30")), (end.FirstDayAfter!.Value, end.LastDay!.Value));
    }

    [Fact]
    public void ACalendarMonthFrom3August_LastsUpTo30September() =>
        Assert.Equal(TermEnd.With(Day("2026-09-30")), NoticeRule.Of(NoticePeriod.CalendarMonths(1)).FirstEnd(Day("2026-08-03"), EveryDay));

    // A page says that a month is 30 days and that notice on 3 October therefore ends on 3 November. Refuted: 30 days end on 2 November, and a month ends on 3 November. It mixes both.
    [Fact]
    public void ThirtyDaysFrom3October_DoNotEndOn3November_ButAMonthDoes()
    {
        TermEnd EndOf(NoticePeriod period) => NoticeRule.Of(period).FirstEnd(Day("2023-10-03"), EveryDay);
        Assert.Equal(TermEnd.With(Day("2023-11-02")), EndOf(NoticePeriod.Days(30)));
        Assert.Equal(TermEnd.With(Day("2023-11-03")), EndOf(NoticePeriod.Months(1)));
        Assert.NotEqual(EndOf(NoticePeriod.Days(30)), EndOf(NoticePeriod.Months(1)));
    }
}
