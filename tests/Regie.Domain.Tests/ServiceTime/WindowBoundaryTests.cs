using System.Linq;
using NodaTime;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>How the wall times of a window become instants, night by night.</summary>
public sealed class WindowBoundaryTests
{
    [Theory]
    [InlineData("Europe/Amsterdam", "2026-03-28", "02:30-04:00", 90, "an ordinary night")]
    [InlineData("Europe/Amsterdam", "2026-03-29", "02:30-04:00", 60, "it opens in the gap, so at the transition: 03:00")]
    [InlineData("Europe/Amsterdam", "2026-03-29", "02:15-02:45", 0, "both boundaries lie in the gap and meet at the transition")]
    [InlineData("Europe/Amsterdam", "2026-03-29", "01:00-02:30", 60, "it closes in the gap, so at the transition")]
    [InlineData("Europe/Amsterdam", "2026-03-29", "02:00-03:00", 0, "the hour that does not exist")]
    [InlineData("Europe/Amsterdam", "2026-03-29", "00:00-24:00", 1380, "a day of 23 hours")]
    [InlineData("Europe/Amsterdam", "2026-03-28", "22:00-06:00", 420, "a night of seven hours belongs to the day on which it starts")]
    [InlineData("Europe/Amsterdam", "2026-10-25", "00:00-24:00", 1500, "a day of 25 hours")]
    [InlineData("Europe/Amsterdam", "2026-10-25", "02:30-04:00", 150, "it opens at the first 02:30")]
    [InlineData("Europe/Amsterdam", "2026-10-25", "01:00-02:30", 90, "it closes at the first 02:30")]
    [InlineData("Europe/Amsterdam", "2026-10-25", "02:15-02:45", 30, "both boundaries are the first of two: the second half hour is closed")]
    [InlineData("Europe/Amsterdam", "2026-10-25", "02:00-03:00", 120, "an hour that comes twice")]
    [InlineData("Europe/Amsterdam", "2026-10-24", "22:00-06:00", 540, "a night of nine hours")]
    [InlineData("Australia/Lord_Howe", "2025-10-05", "02:00-03:00", 30, "a clock that moves half an hour")]
    [InlineData("Australia/Lord_Howe", "2025-10-05", "02:15-03:00", 30, "it opens in the half-hour gap")]
    [InlineData("Australia/Lord_Howe", "2025-04-06", "01:00-02:30", 120, "half an hour comes twice, the end does not")]
    [InlineData("America/Sao_Paulo", "2015-10-18", "00:00-24:00", 1380, "midnight does not exist: the day opens at 01:00")]
    [InlineData("America/Sao_Paulo", "2015-10-17", "18:00-24:00", 360, "24:00 before a midnight that does not exist")]
    [InlineData("America/Sao_Paulo", "2015-10-17", "18:00-00:30", 360, "it closes in the gap after midnight")]
    [InlineData("America/Sao_Paulo", "2015-02-21", "00:00-24:00", 1500, "the hour before midnight comes twice, and the date has both")]
    [InlineData("Pacific/Apia", "2011-12-29", "00:00-24:00", 1440, "the day before the date that was skipped")]
    [InlineData("Pacific/Apia", "2011-12-30", "00:00-24:00", 0, "the date that was skipped")]
    [InlineData("Pacific/Apia", "2011-12-29", "22:00-06:00", 120, "a night whose second half was skipped")]
    [InlineData("Pacific/Apia", "2011-12-30", "22:00-06:00", 360, "a night that starts on the skipped date: what exists of it")]
    [InlineData("Asia/Tehran", "2015-03-22", "00:00-24:00", 1380, "the clock moves at midnight")]
    [InlineData("Asia/Tehran", "2015-09-21", "00:00-24:00", 1500, "and back")]
    public void AWindow_LastsFromItsFirstToItsLastInstant(string zone, string date, string window, int minutes, string why)
    {
        var day = Calendars.Date(date);
        var week = WeeklyHours.Closed.With(day.DayOfWeek, [ServiceWindow.Parse(window)]);

        // The same weekday a week later keeps the calendar open where the window itself is empty.
        foreach (var hours in Calendars.Draft(week, zone).Build().UnderEveryStrategy(CalendarHorizon.Between(day.PlusDays(-1), day.PlusDays(9))))
            Assert.True(Duration.FromMinutes(minutes) == hours.Elapsed(hours.Start, hours.Start + Duration.FromHours(24 * 5)), $"{why}: {hours.Elapsed(hours.Start, hours.Start + Duration.FromHours(24 * 5))}");
    }

    [Fact]
    public void TwentyFourHundred_BeforeAMidnightThatDoesNotExist_IsTheTransition()
    {
        var hours = Calendars.Draft(Calendars.On(IsoDayOfWeek.Saturday, "18:00-24:00"), "America/Sao_Paulo").Over("2015-10-17", "2015-10-19");

        Assert.Equal(Calendars.Utc("2015-10-18T03:00:00Z"), hours.OpenStretches(hours.Start, hours.End).Single().End);
    }

    [Fact]
    public void ClosingAndMidnightOpening_Touch_AndAreOneStretch()
    {
        var hours = Calendars.Named("nacht").Over("2026-03-02", "2026-03-04");

        Assert.Equal(
            ["2026-03-01T23:00:00Z/2026-03-02T05:00:00Z", "2026-03-02T21:00:00Z/2026-03-03T05:00:00Z", "2026-03-03T21:00:00Z/2026-03-03T23:00:00Z"],
            hours.OpenStretches(hours.Start, hours.End).Select(s => s.ToString()));
    }

    [Fact]
    public void ANightOfTheDayBefore_ReachesIntoTheHorizon()
    {
        var hours = Calendars.Draft(Calendars.Daily("22:00-06:00")).Over("2026-03-03", "2026-03-04");

        Assert.Equal(["2026-03-02T23:00:00Z/2026-03-03T05:00:00Z", "2026-03-03T21:00:00Z/2026-03-03T23:00:00Z"], hours.OpenStretches(hours.Start, hours.End).Select(s => s.ToString()));
    }

    [Fact]
    public void AHorizon_BeginsAndEndsWithADateThatWasSkipped_AtTheTransition()
    {
        var before = Calendars.Draft(WeeklyHours.AroundTheClock, "Pacific/Apia").Over("2011-12-29", "2011-12-30");
        var after = Calendars.Draft(WeeklyHours.AroundTheClock, "Pacific/Apia").Over("2011-12-30", "2012-01-01");

        Assert.Equal(Calendars.Utc("2011-12-30T10:00:00Z"), before.End);
        Assert.Equal(before.End, after.Start);
        Assert.Equal(Duration.FromHours(24), after.OpenTime);
    }

    [Theory]
    [InlineData("08:00-17:00", "08:00-17:00", false, "as it is written")]
    [InlineData("08:00:00-17:00:00", "08:00-17:00", false, "seconds only where there are any")]
    [InlineData("08:00:30-17:00", "08:00:30-17:00", false, "on either side")]
    [InlineData("22:00-06:00", "22:00-06:00", true, "the end is before the start")]
    [InlineData("18:00-24:00", "18:00-24:00", false, "it ends with its date")]
    [InlineData("18:00-00:00", "18:00-24:00", false, "00:00 as an end is 24:00")]
    [InlineData("00:00-24:00", "00:00-24:00", false, "a whole day")]
    [InlineData("23:59:59-00:00:01", "23:59:59-00:00:01", true, "two seconds around midnight")]
    public void AWindow_ReadsWhatItPrints(string text, string printed, bool overnight, string why)
    {
        var window = ServiceWindow.Parse(text);

        Assert.True(printed == window.ToString(), why);
        Assert.Equal(window, ServiceWindow.Parse(window.ToString()));
        Assert.Equal(overnight, window.IsOvernight);
    }

    [Fact]
    public void AWindowBetweenTimes_EndsAtMidnight_OfItsOwnDate() =>
        Assert.Equal(ServiceWindow.Parse("18:00-24:00"), ServiceWindow.Between(new LocalTime(18, 0), LocalTime.Midnight));
}
