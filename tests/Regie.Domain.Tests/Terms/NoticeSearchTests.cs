using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

/// <summary>Every month end against every other, by trying one day after another; the reading stands at <see cref="Dates.NaiveLatest"/>.</summary>
public sealed class NoticeSearchTests
{
    private static readonly NoticeCounting[] Countings = [NoticeCounting.Backward, NoticeCounting.Forward];
    private static readonly int[] Renewals = [1, 3, 6, 12];
    private readonly Dictionary<(LocalDate, int, NoticeCounting), LocalDate> _searched = [];

    // The last four days of each month and the first of the next, over a leap year and an ordinary one.
    private static IEnumerable<LocalDate> MonthEnds(string from, int months) => Enumerable.Range(0, months)
        .Select(i => new LocalDate(Day(from).Year, Day(from).Month, 1).PlusMonths(i + 1))
        .SelectMany(first => Enumerable.Range(-4, 5).Select(first.PlusDays));

    [Fact]
    public void EveryMonthEndPair_NoticeLength_RenewalTerm_AndCounting_GivesTheDayThatSearchingFinds()
    {
        var tried = 0;
        foreach (var start in MonthEnds("2023-12-01", 12))
            foreach (var firstEnd in MonthEnds("2025-01-01", 12))
                foreach (var renewal in Renewals)
                {
                    // Whole months from the start are counted from it; any other term from its stated end.
                    var months = ((firstEnd.Year - start.Year) * 12) + firstEnd.Month - start.Month;
                    var (anchor, length) = NaiveMonths(start, months) == firstEnd ? (start, months) : (firstEnd, 0);
                    var term = AgreementTerm.From(start).Until(firstEnd);
                    for (var k = 0; k <= 2; k++)
                    {
                        var end = term.EndAfter(new TermLength(renewal * k, 0));
                        if (end != NaiveMonths(anchor, length + (renewal * k)))
                            Assert.Fail($"renewal {k} by {renewal} months of [{start:uuuu-MM-dd}, {firstEnd:uuuu-MM-dd}) ends {end:uuuu-MM-dd}");
                        for (var notice = 1; notice <= 12; notice++)
                            foreach (var counting in Countings)
                            {
                                tried++;
                                var last = Rule(notice).Counted(counting).LatestNotice(end, EveryDay).LastDay;
                                if (last != Searched(end, notice, counting))
                                    Assert.Fail($"{notice} months for {end:uuuu-MM-dd}, {counting}: {last:uuuu-MM-dd}, by search {Searched(end, notice, counting):uuuu-MM-dd}");
                            }
                    }
                }

        Assert.Equal(60 * 60 * 4 * 3 * 12 * 2, tried);
    }

    [Fact]
    public void EveryDayOfFourYears_AndNoticeLength_GivesTheDayThatSearchingFinds_BothWays()
    {
        for (var end = Day("2023-01-01"); end < Day("2027-01-01"); end = end.PlusDays(1))
            foreach (var notice in new[] { 1, 2, 3, 6, 12 })
                foreach (var counting in Countings)
                    if (Rule(notice).Counted(counting).LatestNotice(end, EveryDay).LastDay != Searched(end, notice, counting))
                        Assert.Fail($"{notice} months for {end:uuuu-MM-dd}, {counting}");
    }

    [Fact]
    public void EveryDayFrom1950To2100_BothCountingsKeepTheirLaws()
    {
        for (var end = new LocalDate(1950, 1, 1); end.Year <= 2100; end = end.PlusDays(1))
        {
            var months = 1 + (Period.DaysBetween(new LocalDate(1950, 1, 1), end) % 12);
            var (back, on) = (Rule(months).LatestNotice(end, EveryDay).LastDay, Rule(months).Counted(NoticeCounting.Forward).LatestNotice(end, EveryDay).LastDay);
            if (back > on || back != NaiveMonths(end, -months).PlusDays(-1) || NaiveMonths(on.PlusDays(1), months) > end || NaiveMonths(on.PlusDays(2), months) <= end)
                Assert.Fail($"{months} months for {end:uuuu-MM-dd}: back {back:uuuu-MM-dd}, on {on:uuuu-MM-dd}");
        }
    }

    [Theory]
    [InlineData(NoticeCounting.Backward)]
    [InlineData(NoticeCounting.Forward)]
    public void ANoticeOnAnyDay_EndsARenewingContract_AtTheFirstEndThatSearchingFindsItInTimeFor(NoticeCounting counting)
    {
        foreach (var start in MonthEnds("2025-12-01", 3))
            foreach (var renewal in Renewals)
            {
                var outlook = Draft($"{start:uuuu-MM-dd}", Period.FromMonths(6)).Renews(TacitRenewal.By(Period.FromMonths(renewal))).Terminable(NoticeRight.Of(Principal, Rule(2).Counted(counting))).Under();
                for (var day = start; day < start.PlusMonths(14); day = day.PlusDays(1))
                {
                    var k = 0;
                    while (day > Searched(NaiveMonths(start, 6 + (renewal * k)), 2, counting))
                        k++;
                    var expected = TermEnd.Before(NaiveMonths(start, 6 + (renewal * k)));
                    if (outlook.EarliestExit(day, Principal) != expected || outlook.CommittedEnd(day) != expected || outlook.Judge(new(Principal, day)).End != expected)
                        Assert.Fail($"notice on {day:uuuu-MM-dd} of a contract from {start:uuuu-MM-dd} by {renewal} months: {outlook.EarliestExit(day, Principal)}, by search {expected}");
                }
            }
    }

    private LocalDate Searched(LocalDate end, int months, NoticeCounting counting) =>
        _searched.TryGetValue((end, months, counting), out var known) ? known : _searched[(end, months, counting)] = NaiveLatest(end, months, counting);
}
