using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>What a compiled calendar tells about itself.</summary>
public sealed class CompiledCalendarTests
{
    [Fact]
    public void ACompiledCalendar_TellsItsHorizonAndData()
    {
        var hours = Calendars.Named("kantoor").Over("2026-01-01", "2027-01-01");

        Assert.Equal(Calendars.Utc("2025-12-31T23:00:00Z"), hours.Start);
        Assert.Equal(Calendars.Utc("2026-12-31T23:00:00Z"), hours.End);
        Assert.Equal("Europe/Amsterdam", hours.Zone.Id);
        Assert.StartsWith("TZDB: ", hours.ZoneVersion);
        Assert.Equal("kantoor [2026-01-01, 2027-01-01)", hours.ToString());

        // 261 weekdays less New Year's Day, Easter Monday, King's Day, Ascension Day, Whit Monday and Christmas Day.
        Assert.Equal(Duration.FromHours(9 * (261 - 6)), hours.OpenTime);
    }

    [Fact]
    public void Hashes_AreOfTheAnswers_NotOfTheWords()
    {
        var week = Calendars.Weekdays("08:00-17:00");
        string HashOf(ServiceCalendarDraft draft) => draft.Over("2026-01-01", "2027-01-01").Hash;
        var plain = HashOf(Calendars.Draft(week));

        Assert.Equal(plain, HashOf(Calendars.Draft(Calendars.Weekdays("08:00-12:00", "12:00-17:00"))));
        Assert.Equal(plain, HashOf(ServiceCalendarDraft.For(new CalendarId("other"), Calendars.Amsterdam).Open(week).ClosedOn(CalendarDay.Parse("2026-06-06"), "a Saturday")));
        Assert.NotEqual(plain, HashOf(Calendars.Draft(week).ClosedOn(CalendarDay.Parse("2026-06-05"), "a Friday")));
        Assert.NotEqual(plain, HashOf(Calendars.Draft(week, "Europe/Berlin")));
        Assert.NotEqual(plain, Calendars.Draft(week).Over("2026-01-01", "2027-01-02").Hash);
        Assert.NotEqual(plain, Calendars.Draft(week).Over("2025-12-31", "2027-01-01").Hash);
    }

    // A minute of opening over and over, for ten years: too many stretches for cells, while the days are alike and share a pattern.
    [Theory]
    [InlineData(1, "Cells")]
    [InlineData(24, "Scan")]
    [InlineData(240, "Scan")]
    public void TheStrategy_FollowsTheCalendar(int windows, string strategy)
    {
        var texts = Enumerable.Range(0, windows).Select(i => LocalTime.FromSecondsSinceMidnight(i * (86_400 / windows))).Select(t => $"{t.ToString("HH:mm", null)}-{t.PlusMinutes(1).ToString("HH:mm", null)}").ToArray();
        var hours = Calendars.Draft(Calendars.Daily(texts), "UTC").Over("2020-01-01", "2030-01-01");

        Assert.Equal(strategy, hours.Strategy.ToString());
        var search = CompiledCalendar.Create(hours.Definition, hours.Horizon, hours.References, OpenTimeStrategy.Search);
        foreach (var at in Enumerable.Range(0, 2000).Select(i => hours.Start + Duration.FromSeconds(i * 150_001L)))
        {
            Assert.Equal(search.Elapsed(search.Start, at), hours.Elapsed(hours.Start, at));
            Assert.Equal(search.Due(at, Duration.FromMinutes(7), DueConvention.Closing), hours.Due(at, Duration.FromMinutes(7), DueConvention.Closing));
            Assert.Equal(search.Due(at, Duration.FromMinutes(7), DueConvention.NextOpening), hours.Due(at, Duration.FromMinutes(7), DueConvention.NextOpening));
        }
    }

    [Fact]
    public void AHundredYears_AreOneHorizon()
    {
        var hours = Calendars.Named("24x7").Compile(CalendarHorizon.OfYears(1951, 2050));

        Assert.Equal(hours.End - hours.Start, hours.Elapsed(hours.Start, hours.End));
        Assert.Equal(Duration.FromDays(36_525), hours.OpenTime);
        Assert.Equal(hours.End, hours.Due(hours.Start, hours.OpenTime, DueConvention.Closing));
    }

    [Theory]
    [InlineData("9950-01-01", "9990-01-01")]
    [InlineData("2000-02-29", "2100-02-28")]
    public void AHorizon_MayLieAnywhere(string start, string end) =>
        Assert.Equal($"[{start}, {end})", CalendarHorizon.Between(Calendars.Date(start), Calendars.Date(end)).ToString());

    [Fact]
    public void AHorizon_IncludesItsStartAndNotItsEnd()
    {
        var horizon = CalendarHorizon.OfYears(2026, 2026);

        Assert.True(horizon.Includes(Calendars.Date("2026-01-01")));
        Assert.True(horizon.Includes(Calendars.Date("2026-12-31")));
        Assert.False(horizon.Includes(Calendars.Date("2025-12-31")));
        Assert.False(horizon.Includes(Calendars.Date("2027-01-01")));
    }
}
