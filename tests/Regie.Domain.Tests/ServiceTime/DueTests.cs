using System.Linq;
using NodaTime;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>The two due moments, case by case. Monday 2 March 2026 to Friday 6 March are ordinary days, 08:00-17:00.</summary>
public sealed class DueTests
{
    private static readonly CompiledCalendar Hours = Calendars.Named("kantoor").Over("2026-01-01", "2027-01-01");

    [Theory]
    [InlineData("2026-03-02 09:00", 60, "2026-03-02 10:00", "2026-03-02 10:00", "within the day")]
    [InlineData("2026-03-02 16:00", 60, "2026-03-02 17:00", "2026-03-03 08:00", "it runs out exactly at closing")]
    [InlineData("2026-03-02 16:00", 61, "2026-03-03 08:01", "2026-03-03 08:01", "a minute later it is the next day by both")]
    [InlineData("2026-03-06 16:00", 60, "2026-03-06 17:00", "2026-03-09 08:00", "at closing before a weekend")]
    [InlineData("2026-04-24 16:00", 60, "2026-04-24 17:00", "2026-04-28 08:00", "before a weekend and a holiday")]
    [InlineData("2026-03-02 09:00", 0, "2026-03-02 09:00", "2026-03-02 09:00", "norm 0 in open time")]
    [InlineData("2026-03-02 08:00", 0, "2026-03-02 08:00", "2026-03-02 08:00", "norm 0 at opening")]
    [InlineData("2026-03-02 17:00", 0, "2026-03-02 17:00", "2026-03-03 08:00", "norm 0 at closing, which is closed")]
    [InlineData("2026-03-02 20:00", 0, "2026-03-02 20:00", "2026-03-03 08:00", "norm 0 in closed time: the start, respectively the next opening")]
    [InlineData("2026-03-02 07:00", 540, "2026-03-02 17:00", "2026-03-03 08:00", "started before opening, a whole day")]
    [InlineData("2026-03-02 20:00", 1, "2026-03-03 08:01", "2026-03-03 08:01", "started after closing")]
    [InlineData("2026-03-02 08:00", 2700, "2026-03-06 17:00", "2026-03-09 08:00", "a whole week")]
    public void TheDueMoments_DifferOnlyAtClosing(string start, int minutes, string closing, string nextOpening, string why)
    {
        foreach (var hours in Hours.Definition.UnderEveryStrategy(Hours.Horizon))
        {
            Assert.True(hours.At(closing) == hours.Due(hours.At(start), Duration.FromMinutes(minutes), DueConvention.Closing), why);
            Assert.True(hours.At(nextOpening) == hours.Due(hours.At(start), Duration.FromMinutes(minutes), DueConvention.NextOpening), why);
            Assert.Equal(hours.At(closing).ToUnixTimeSeconds(), hours.DueSeconds(hours.At(start).ToUnixTimeSeconds(), minutes * 60L, DueConvention.Closing));
            Assert.Equal(hours.At(nextOpening).ToUnixTimeSeconds(), hours.DueSeconds(hours.At(start).ToUnixTimeSeconds(), minutes * 60L, DueConvention.NextOpening));
        }
    }

    // A norm of two hours from 09:00; pauses on Monday 2 March unless a date is given.
    [Theory]
    [InlineData("10:00-10:30", "02 11:30", "02 11:30", "a pause in the middle")]
    [InlineData("09:00-10:00", "02 12:00", "02 12:00", "a pause from the start on")]
    [InlineData("08:00-10:00", "02 12:00", "02 12:00", "a pause that began before")]
    [InlineData("11:00-12:00", "02 11:00", "02 12:00", "it runs out exactly as the pause begins: then, or when counting resumes")]
    [InlineData("10:59-12:00", "02 12:01", "02 12:01", "a minute was left")]
    [InlineData("11:01-12:00", "02 11:00", "02 11:00", "the pause comes after the due moment")]
    [InlineData("10:00-11:00 10:30-11:30", "02 12:30", "02 12:30", "overlapping pauses count once")]
    [InlineData("10:30-11:30 10:00-11:00", "02 12:30", "02 12:30", "in any order")]
    [InlineData("10:00-10:30 10:30-11:00", "02 12:00", "02 12:00", "pauses that touch")]
    [InlineData("10:00-10:00", "02 11:00", "02 11:00", "a pause of no length")]
    [InlineData("18:00-22:00", "02 11:00", "02 11:00", "a pause in closed time")]
    [InlineData("11:00-17:00", "02 11:00", "03 08:00", "a pause from the due moment to closing: counting restarts at opening")]
    [InlineData("11:00-19:00", "02 11:00", "03 08:00", "or later")]
    [InlineData("10:00-17:00", "03 09:00", "03 09:00", "a pause until closing")]
    [InlineData("09:30-16:30", "03 09:00", "03 09:00", "what is left of the day does not suffice")]
    [InlineData("09:00-15:00", "02 17:00", "03 08:00", "it runs out exactly at closing, after a pause")]
    public void PausesMoveTheDueMoments(string pauses, string closing, string nextOpening, string why)
    {
        var all = Pauses.From(pauses.Split(' ').Select(p => Calendars.Paused(On("02 " + p.Substring(0, 5)), On("02 " + p.Substring(6)))));

        Assert.True(On(closing) == Hours.Due(On("02 09:00"), Duration.FromHours(2), DueConvention.Closing, all), $"{why}: {Hours.Due(On("02 09:00"), Duration.FromHours(2), DueConvention.Closing, all)}");
        Assert.True(On(nextOpening) == Hours.Due(On("02 09:00"), Duration.FromHours(2), DueConvention.NextOpening, all), $"{why}: {Hours.Due(On("02 09:00"), Duration.FromHours(2), DueConvention.NextOpening, all)}");
    }

    [Fact]
    public void AnOpenPause_LeavesADueMomentBeforeIt()
    {
        var pauses = Pauses.Of(Calendars.PausedSince(On("02 11:00")));

        Assert.Equal(On("02 10:00"), Hours.Due(On("02 09:00"), Duration.FromHours(1), DueConvention.NextOpening, pauses));
        Assert.Equal(On("02 11:00"), Hours.Due(On("02 09:00"), Duration.FromHours(2), DueConvention.Closing, pauses));
        Assert.Equal(ServiceTimeFindings.OpenPauseHasNoDueMoment, Calendars.OnlyCode(() => Hours.Due(On("02 09:00"), Duration.FromHours(2), DueConvention.NextOpening, pauses)));
        Assert.Equal(ServiceTimeFindings.OpenPauseHasNoDueMoment, Calendars.OnlyCode(() => Hours.Due(On("02 09:00"), Duration.FromHours(2) + Duration.FromTicks(1), DueConvention.Closing, pauses)));
        Assert.Equal(On("02 11:00"), pauses.OpenSince);
    }

    [Fact]
    public void AnOpenPause_StopsElapsedTime_ToTheEndOfTheSpan() =>
        Assert.Equal(Duration.FromHours(2), Hours.Elapsed(On("02 09:00"), On("05 12:00"), Pauses.Of(Calendars.PausedSince(On("02 11:00")), Calendars.Paused(On("03 09:00"), On("03 10:00")))));

    [Fact]
    public void AClosedPauseBeforeAnOpenOneThatTouchesIt_IsOneOpenPause()
    {
        var pauses = Pauses.Of(Calendars.PausedSince(On("02 11:00")), Calendars.Paused(On("02 10:00"), On("02 11:00")));

        Assert.Equal(On("02 10:00"), pauses.OpenSince);
        Assert.Equal(Duration.FromHours(1), Hours.Elapsed(On("02 09:00"), On("02 16:00"), pauses));
    }

    [Fact]
    public void APauseBeyondTheHorizon_DoesNotHideADueMomentBeforeIt()
    {
        var pauses = Pauses.Of(Calendars.Paused(Hours.End + Duration.FromDays(1), Hours.End + Duration.FromDays(2)), Calendars.Paused(Hours.Start - Duration.FromDays(9), Hours.Start - Duration.FromDays(2)));

        Assert.Equal(On("02 10:00"), Hours.Due(On("02 09:00"), Duration.FromHours(1), DueConvention.NextOpening, pauses));
        Assert.Equal(Duration.FromHours(1), Hours.Elapsed(On("02 09:00"), On("02 10:00"), pauses));
    }

    [Fact]
    public void AllOpenTime_IsDueAtTheLastClosing() =>
        Assert.Equal(Hours.At("2026-12-31 17:00"), Hours.Due(Hours.Start, Hours.OpenTime, DueConvention.Closing));

    [Fact]
    public void AHairOfANorm_IsDueAHairAfterOpening()
    {
        Assert.Equal(On("03 08:00").PlusTicks(1), Hours.Due(On("02 17:00"), Duration.FromTicks(1), DueConvention.Closing));
        Assert.Equal(On("02 16:59").PlusTicks(1), Hours.Due(On("02 16:59"), Duration.FromTicks(1), DueConvention.NextOpening));
        Assert.Equal(On("02 17:00"), Hours.Due(On("02 16:59").PlusTicks(7), Duration.FromMinutes(1) - Duration.FromTicks(7), DueConvention.Closing));
        Assert.Equal(On("03 08:00"), Hours.Due(On("02 16:59").PlusTicks(7), Duration.FromMinutes(1) - Duration.FromTicks(7), DueConvention.NextOpening));
    }

    [Fact]
    public void AClockChange_GivesTheDayAnHourLess()
    {
        var hours = Calendars.Named("24x7").Over("2026-01-01", "2027-01-01");

        Assert.Equal(hours.At("2026-03-29 13:00"), hours.Due(hours.At("2026-03-28 12:00"), Duration.FromHours(24), DueConvention.Closing));
        Assert.Equal(hours.At("2026-10-25 11:00"), hours.Due(hours.At("2026-10-24 12:00"), Duration.FromHours(24), DueConvention.Closing));
    }

    private static Instant On(string dayAndTime) => Hours.At("2026-03-" + dayAndTime);
}
