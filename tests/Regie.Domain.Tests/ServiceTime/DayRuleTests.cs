using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Language;
using Regie.ReferenceData;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>Which hours a date has: closure, special hours, early closing, holiday and week, and the night between two dates.</summary>
public sealed class DayRuleTests
{
    // Monday 27 April 2026 is King's Day; Monday 20 April is not.
    [Theory]
    [InlineData("week", "08:00-17:00", "the ordinary week")]
    [InlineData("week holiday", "", "a holiday closes the week")]
    [InlineData("week early", "08:00-16:00", "an early closing cuts the week")]
    [InlineData("week early holiday", "", "of a holiday nothing is left to cut")]
    [InlineData("week special", "10:00-12:00,18:00-22:00", "special hours replace the week")]
    [InlineData("week special holiday", "10:00-12:00,18:00-22:00", "on a holiday too")]
    [InlineData("week special early", "10:00-12:00,18:00-22:00", "special hours go before an early closing")]
    [InlineData("week special early holiday", "10:00-12:00,18:00-22:00", "and before both")]
    [InlineData("week closure", "", "a closure goes before the week")]
    [InlineData("week closure special", "", "and before special hours")]
    [InlineData("week closure special early holiday", "", "and before all")]
    public void OneDate_HasTheHoursOfTheStrongestRule(string said, string windows, string why)
    {
        var rules = said.Split(' ');
        var date = Calendars.Date(rules.Contains("holiday") ? "2026-04-27" : "2026-04-20");
        var draft = ServiceCalendarDraft.For(new CalendarId("x"), Calendars.Amsterdam).Open(Calendars.Weekdays("08:00-17:00"), DutchHolidays.Lustrum);
        if (rules.Contains("closure"))
            draft = draft.ClosedOn(CalendarDay.On(date), "stocktaking");
        if (rules.Contains("special"))
            draft = draft.SpecialHoursOn(CalendarDay.On(date), "fair", "10:00-12:00", "18:00-22:00");
        if (rules.Contains("early"))
            draft = draft.ClosesAt(CalendarDay.On(date), new LocalTime(16, 0), "drinks");
        var hours = draft.Over("2026-04-01", "2026-05-01");

        var day = hours.DayOn(date);

        Assert.True(windows == string.Join(",", day.Windows), $"{why}: {day.Windows}");
        Assert.Equal(windows.Length > 0, day.IsOpen);
        Assert.Equal("08:00-17:00", string.Join(",", day.OrdinaryWindows));
        Assert.Equal(rules.Contains("holiday") ? "King's Day" : null, day.Holiday?.English);
        Assert.Equal(rules.Contains("closure") ? "stocktaking" : rules.Contains("special") ? "fair" : rules.Contains("early") && !rules.Contains("holiday") ? "drinks" : null, day.Exception?.Reason);
        var start = date.AtStartOfDayInZone(hours.Zone).ToInstant();
        Assert.Equal(day.Windows.Aggregate(Duration.Zero, (sum, w) => sum + (w.End - w.Start).ToDuration()), hours.Elapsed(start, start + Duration.FromHours(24)));
    }

    [Fact]
    public void AnExceptionForOneDate_GoesBeforeOneForEveryYear_OfItsKind()
    {
        var hours = Calendars.Draft(Calendars.Daily("08:00-17:00"))
            .ClosesAt(CalendarDay.EveryYear(12, 24), new LocalTime(16, 0), "every year").ClosesAt(CalendarDay.Parse("2026-12-24"), new LocalTime(12, 0), "this year").Over("2025-01-01", "2027-01-01");

        Assert.Equal("08:00-16:00", Assert.Single(hours.DayOn(Calendars.Date("2025-12-24")).Windows).ToString());
        Assert.Equal("08:00-12:00", Assert.Single(hours.DayOn(Calendars.Date("2026-12-24")).Windows).ToString());
    }

    [Fact]
    public void AnExceptionOn29February_SpeaksOfLeapYearsOnly()
    {
        var hours = Calendars.Draft(Calendars.Daily("08:00-17:00")).ClosedOn(CalendarDay.Parse("02-29"), "leap day").Over("2027-01-01", "2029-01-01");

        Assert.True(hours.DayOn(Calendars.Date("2027-02-28")).IsOpen);
        Assert.True(hours.DayOn(Calendars.Date("2027-03-01")).IsOpen);
        Assert.True(hours.DayOn(Calendars.Date("2028-02-28")).IsOpen);
        Assert.False(hours.DayOn(Calendars.Date("2028-02-29")).IsOpen);
    }

    // Windows 22:00-06:00 every night; 10 June 2026 is the date that something happens to.
    [Theory]
    [InlineData("closure 10", "Cut", "06-09 22:00/06-10 00:00, 06-11 22:00/06-12 06:00", "closing a date closes the night that starts on it, and cuts the one before at 00:00")]
    [InlineData("closure 10", "Keep", "06-09 22:00/06-10 06:00, 06-11 22:00/06-12 06:00", "kept, the night before is whole")]
    [InlineData("early 10 at 23:00", "Cut", "06-09 22:00/06-10 06:00, 06-10 22:00/06-10 23:00, 06-11 22:00/06-12 06:00", "an early closing cuts the night that starts on the date")]
    [InlineData("early 10 at 21:00", "Cut", "06-09 22:00/06-10 06:00, 06-11 22:00/06-12 06:00", "of which nothing may be left")]
    [InlineData("early 10 at 04:00", "Cut", "06-09 22:00/06-10 04:00, 06-11 22:00/06-12 06:00", "and the one that runs into it")]
    [InlineData("early 10 at 04:00", "Keep", "06-09 22:00/06-10 06:00, 06-11 22:00/06-12 06:00", "unless that is kept")]
    [InlineData("special 10", "Cut", "06-09 22:00/06-10 06:00, 06-10 10:00/06-10 12:00, 06-11 22:00/06-12 06:00", "special hours replace what starts on the date, not what runs into it")]
    public void ANight_BelongsToTheDateOnWhichItStarts(string said, string rule, string expected, string why)
    {
        var day = CalendarDay.Parse("2026-06-10");
        var draft = Calendars.Draft(Calendars.Daily("22:00-06:00"), "UTC").WithOvernight(rule == "Cut" ? OvernightRule.CutByNextDate : OvernightRule.Keep);
        draft = said.StartsWith("closure", System.StringComparison.Ordinal) ? draft.ClosedOn(day, "")
            : said.StartsWith("special", System.StringComparison.Ordinal) ? draft.SpecialHoursOn(day, "", "10:00-12:00")
            : draft.ClosesAt(day, new LocalTime(int.Parse(said.Substring(12, 2), System.Globalization.CultureInfo.InvariantCulture), 0), "");
        var hours = draft.Over("2026-06-01", "2026-07-01");

        var stretches = hours.OpenStretches(Calendars.Utc("2026-06-09T12:00:00Z"), Calendars.Utc("2026-06-12T12:00:00Z"))
            .Select(s => $"{s.Start.ToString("MM-dd HH:mm", null)}/{s.End.ToString("MM-dd HH:mm", null)}");

        Assert.True(expected == string.Join(", ", stretches), $"{why}: {string.Join(", ", stretches)}");
    }

    [Fact]
    public void ANightBeforeAHoliday_IsCutAt0000()
    {
        var draft = ServiceCalendarDraft.For(new CalendarId("x"), Calendars.Amsterdam).Open(Calendars.Daily("22:00-06:00"), DutchHolidays.Lustrum);
        var (cut, kept) = (draft.Over("2026-01-01", "2027-01-01"), draft.WithOvernight(OvernightRule.Keep).Over("2026-01-01", "2027-01-01"));
        var (evening, morning) = (cut.At("2026-04-26 12:00"), cut.At("2026-04-27 12:00"));

        Assert.Equal(Duration.FromHours(2), cut.Elapsed(evening, morning));
        Assert.Equal(Duration.FromHours(8), kept.Elapsed(evening, morning));
        Assert.Equal(Duration.Zero, cut.Elapsed(morning, cut.At("2026-04-28 12:00")));
    }

    [Fact]
    public void ANightBeforeTheFirstDayOfTheHorizonOrAfterTheLast_AsksTheDatesBesideIt()
    {
        var draft = ServiceCalendarDraft.For(new CalendarId("x"), Calendars.Amsterdam).Open(Calendars.Daily("22:00-06:00"), DutchHolidays.Lustrum);

        // 27 April is a holiday, so its night does not reach 28 April; 26 December is one, and cuts nothing beyond the horizon's end.
        Assert.Equal(Duration.FromHours(2), draft.Over("2026-04-28", "2026-04-29").OpenTime);
        Assert.Equal(Duration.FromHours(8), draft.Over("2026-04-26", "2026-04-27").OpenTime);
        Assert.Equal("22:00-24:00", Assert.Single(draft.Over("2026-04-26", "2026-04-27").DayOn(Calendars.Date("2026-04-26")).Windows).ToString());
    }

    [Fact]
    public void TheNightsOfNewYear_AskTheHolidaysOfTheYearsBesideTheHorizon()
    {
        var eves = new Named("eves", 12, 31);
        var night = Calendars.Daily("22:00-06:00");
        var references = CalendarReferences.Default.WithHolidays(eves);
        var afterAnEve = ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Open(night, eves).Build().Compile(CalendarHorizon.OfYears(2026, 2026), references);
        var beforeNewYear = ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Open(night, DutchHolidays.Lustrum).Build().Compile(CalendarHorizon.OfYears(2026, 2026));

        Assert.False(afterAnEve.IsOpenAt(Calendars.Utc("2026-01-01T03:00:00Z")));
        Assert.Equal("22:00-24:00", Assert.Single(beforeNewYear.DayOn(Calendars.Date("2026-12-31")).Windows).ToString());
    }

    [Fact]
    public void SpecialHoursOnAHoliday_LeaveTheNightBeforeWhole()
    {
        var hours = ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Open(Calendars.Daily("22:00-06:00"), DutchHolidays.Lustrum)
            .SpecialHoursOn(CalendarDay.Parse("2026-04-27"), "King's Day fair", "10:00-18:00").Over("2026-04-01", "2026-05-01");

        Assert.Equal("22:00-06:00", Assert.Single(hours.DayOn(Calendars.Date("2026-04-26")).Windows).ToString());
        Assert.Equal(Duration.FromHours(8 + 8), hours.Elapsed(Calendars.Utc("2026-04-26T12:00:00Z"), Calendars.Utc("2026-04-27T21:00:00Z")));
    }

    [Fact]
    public void OtherHours_HoldFromTheirFirstDate_AlsoInTheMiddleOfATicket()
    {
        var hours = Calendars.Draft(Calendars.Daily("08:00-17:00")).OpenFrom(Calendars.Date("2026-06-03"), Calendars.Daily("09:00-12:00")).OpenFrom(Calendars.Date("2026-06-05"), Calendars.Daily("13:00-14:00")).Over("2026-06-01", "2026-07-01");

        Assert.Equal(Duration.FromHours(2 + 3 + 3 + 1), hours.Elapsed(hours.At("2026-06-02 15:00"), hours.At("2026-06-05 23:00")));
        Assert.Equal(hours.At("2026-06-04 10:00"), hours.Due(hours.At("2026-06-02 15:00"), Duration.FromHours(6), DueConvention.Closing));
    }

    [Fact]
    public void OtherHours_BringTheirOwnHolidays()
    {
        var week = Calendars.Weekdays("08:00-17:00");
        var hours = ServiceCalendarDraft.For(new CalendarId("x"), Calendars.Amsterdam).Open(week, DutchHolidays.Lustrum).OpenFrom(Calendars.Date("2026-05-01"), week, DutchHolidays.YearlyLiberationDay)
            .OpenFrom(Calendars.Date("2026-05-20"), week).Over("2026-01-01", "2027-01-01");

        Assert.False(hours.DayOn(Calendars.Date("2026-04-27")).IsOpen);
        Assert.False(hours.DayOn(Calendars.Date("2026-05-05")).IsOpen);
        Assert.True(hours.DayOn(Calendars.Date("2026-05-25")).IsOpen);
    }

    [Fact]
    public void AHorizonMayBeginOnTheFirstDateOfValidity()
    {
        var hours = ServiceCalendarDraft.For(new CalendarId("x"), "UTC").OpenFrom(Calendars.Date("2026-05-01"), Calendars.Daily("22:00-06:00")).Over("2026-05-01", "2026-05-03");

        Assert.Equal(Duration.FromHours(2 + 8), hours.OpenTime);
        Assert.Null(hours.Definition.HoursOn(Calendars.Date("2026-04-30")));
    }

    [Fact]
    public void TheHostsOwnHolidays_ReplaceAPresetOfTheirName_AndMayFallOnOneDateTwice()
    {
        var calendar = ServiceCalendarDraft.For(new CalendarId("x"), "UTC").Open(Calendars.Daily("08:00-17:00"), DutchHolidays.Lustrum).Build();
        var hours = calendar.Compile(CalendarHorizon.OfYears(2026, 2026), CalendarReferences.Default.WithHolidays(new FoundationDay()));

        Assert.True(hours.DayOn(Calendars.Date("2026-12-25")).IsOpen);
        Assert.Equal("Foundation Day", hours.DayOn(Calendars.Date("2026-09-01")).Holiday?.English);
        Assert.False(hours.DayOn(Calendars.Date("2026-09-01")).IsOpen);
    }

    [Theory]
    [InlineData("2026-12-24", "2026-12-24", true)]
    [InlineData("2026-12-24", "2027-12-24", false)]
    [InlineData("12-24", "2027-12-24", true)]
    [InlineData("12-24", "2027-12-25", false)]
    [InlineData("02-29", "2028-02-29", true)]
    [InlineData("02-29", "2027-02-28", false)]
    public void ADay_ReadsWhatItPrints_AndIncludesItsDates(string text, string date, bool included)
    {
        var day = CalendarDay.Parse(text);

        Assert.Equal(text, day.ToString());
        Assert.Equal(included, day.Includes(Calendars.Date(date)));
    }

    [Fact]
    public void AWeekOverTheWeekend_RunsOn()
    {
        var week = WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Saturday, IsoDayOfWeek.Monday, "08:00-12:00", "06:00-07:00");

        Assert.Equal("Monday 06:00-07:00, 08:00-12:00; Saturday 06:00-07:00, 08:00-12:00; Sunday 06:00-07:00, 08:00-12:00", week.ToString());
    }

    private sealed class Named(string id, int month, int day) : IHolidayCalendar
    {
        public HolidayCalendarId Id { get; } = new(id);

        public IEnumerable<Holiday> HolidaysIn(int year) => [new Holiday(new LocalDate(year, month, day), LocalizedText.Same(id))];
    }

    private sealed class FoundationDay : IHolidayCalendar
    {
        public HolidayCalendarId Id { get; } = new("nl-lustrum");

        public IEnumerable<Holiday> HolidaysIn(int year) => [
            new Holiday(new LocalDate(year, 9, 1), LocalizedText.Of("Stichtingsdag", "Foundation Day")),
            new Holiday(new LocalDate(year, 9, 1), LocalizedText.Of("Opening van het jaar", "Opening of the year"))];
    }
}
