using System;
using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

public sealed class BusinessDaysTests
{
    [Theory]
    [InlineData("2026-04-27", "2026-04-24", "2026-04-28", "King's Day", "a holiday on a Monday")]
    [InlineData("2026-04-25", "2026-04-24", "2026-04-28", "Saturday", "a weekend, and the holiday after it")]
    [InlineData("2026-04-28", "2026-04-28", "2026-04-28", null, "a business day")]
    [InlineData("2026-12-26", "2026-12-24", "2026-12-28", "Boxing Day", "a holiday on a Saturday has the name of the holiday")]
    public void Search_SkipsDaysOffAndHolidays(string date, string before, string after, string? closure, string why)
    {
        var days = BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum);
        Expect.Equal(Day(before), days.OnOrBefore(Day(date)), why);
        Expect.Equal(Day(after), days.OnOrAfter(Day(date)), why);
        Expect.Equal(closure, days.ClosureOn(Day(date))?.English, why);
        Expect.Equal(closure is null, days.Includes(Day(date)), why);
    }

    [Fact]
    public void DaysOff_AreTheContractsChoice()
    {
        var shop = BusinessDays.Except(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday);
        Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday], shop.DaysOff);
        Assert.True(shop.Includes(Day("2026-04-25")) && !shop.Includes(Day("2026-04-26")) && !shop.Includes(Day("2026-04-27")));
        Assert.Equal(("except Saturday, Sunday, nl-lustrum", "every day"), (BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum).ToString(), EveryDay.ToString()));
        Assert.Equal([DutchHolidays.Lustrum.Id], BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum).Holidays.Select(h => h.Id));
    }

    [Fact]
    public void ACalendarWithoutBusinessDays_IsAnErrorWithAName_AndNoSearchWithoutEnd()
    {
        foreach (var days in new[] { EveryDay.ClosedOn(new AllHolidays()), BusinessDays.Except(Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None).ToArray()) })
            foreach (var search in new Action[] { () => days.OnOrBefore(Day("2026-01-01")), () => days.OnOrAfter(Day("2026-01-01")), () => Rule(3).LatestNotice(Day("2026-01-01"), days), () => Rule(3).FirstEnd(Day("2026-01-01"), days) })
                Assert.Equal(TermFindings.BusinessDaysMustExist, Assert.Single(Expect.Throws<RegieValidationException>(search, days.ToString()).Findings).Code);
        Assert.Equal(Day("2026-09-30"), Rule(3).Moved(BusinessDayRule.Unmoved).LatestNotice(Day("2027-01-01"), EveryDay.ClosedOn(new AllHolidays())).LastDay);
    }

    [Fact]
    public void AYearThatTheHolidaysDoNotKnow_IsAnErrorWithAName()
    {
        var thrown = Assert.Throws<RegieValidationException>(() => Rule(3).LatestNotice(Day("2105-01-01"), BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum)));
        Assert.Equal(TermFindings.HolidaysOfTheYearMustBeKnown, Assert.Single(thrown.Findings).Code);
        Assert.Equal(["nl-lustrum", "2104"], thrown.Findings[0].Values.Select(v => v.Value));
    }

    [Fact]
    public void BadArguments_AreNamed()
    {
        Expect.Argument<ArgumentNullException>("daysOff", () => BusinessDays.Except(null!));
        Expect.Argument<ArgumentOutOfRangeException>("daysOff", () => BusinessDays.Except(IsoDayOfWeek.None));
        Expect.Argument<ArgumentNullException>("holidays", () => BusinessDays.MondayToFriday.ClosedOn(null!));
    }
}
