using System.Linq;
using NodaTime;
using Regie.ServiceTime;
using Regie.Tests.Explanation;

namespace Regie.Tests.ServiceTime;

/// <summary>An explanation tells service time date by date, also where a date is skipped or midnight comes twice.</summary>
public sealed class ClockChangeExplanationTests
{
    [Theory]
    [InlineData("Pacific/Apia", "2011-12-28", "2012-01-02", "24 24 24 24", "30 December was skipped")]
    [InlineData("America/St_Johns", "2010-11-06", "2010-11-09", "24 25 24", "at 00:01 the clock went back to 23:01 of the day before")]
    [InlineData("America/Sao_Paulo", "2015-10-17", "2015-10-20", "24 23 24", "midnight does not exist")]
    [InlineData("Europe/Amsterdam", "2026-10-24", "2026-10-27", "24 25 24", "an hour comes twice")]
    public void Dates_AddUp_AndNoStretchRunsBackwards(string zone, string first, string last, string hours, string why)
    {
        var calendar = Calendars.Draft(WeeklyHours.AroundTheClock, zone).Over(first, last);

        var explained = calendar.ExplainElapsed(calendar.Start, calendar.End, Pauses.None);

        var dates = explained.StepsOf(ServiceTimeRules.Date).Select(s => s.LengthOf()).ToList();
        Expect.Equal(explained.LengthOf(), dates.Aggregate(Duration.Zero, (sum, length) => sum + length), why);
        Assert.All(explained.Steps.SelectMany(s => s.Steps), stretch => Assert.True(stretch.LengthOf() > Duration.Zero, why));
        Assert.Equal(hours.Split(' ').Length, dates.Count);
        Expect.Equal(hours.Split(' ').Sum(h => int.Parse(h, null)), (int)dates.Sum(d => d.TotalHours), why);
    }

    // At 02:31 UTC the clock went from 00:01 of the 7th back to 23:01 of the 6th; the span starts on the 6th, after the 7th had begun.
    [Fact]
    public void ASpanThatStartsOnADateWhoseNextHasBegun_RunsForward()
    {
        var calendar = Calendars.Draft(WeeklyHours.AroundTheClock, "America/St_Johns").Over("2010-11-06", "2010-11-09");

        var explained = calendar.ExplainElapsed(Calendars.Utc("2010-11-07T02:45:00Z"), calendar.End, Pauses.None);

        Assert.All(explained.Steps.SelectMany(s => s.Steps), stretch => Assert.True(stretch.LengthOf() > Duration.Zero));
        Assert.Equal(explained.LengthOf(), Derivations.SumOf(explained, ServiceTimeRules.Date));
    }

    // The horizon starts at 00:00 on the 7th; a minute later it is 23:01 on the 6th again, a date that the horizon does not include.
    [Fact]
    public void AnHourOfTheDateBeforeTheHorizon_IsExplainedAllTheSame()
    {
        var calendar = Calendars.Draft(WeeklyHours.AroundTheClock, "America/St_Johns").Over("2010-11-07", "2010-11-09");
        var (start, end) = (calendar.Start, calendar.Start + Duration.FromHours(2));

        Assert.Equal(Duration.FromHours(2), Derivations.SumOf(calendar.ExplainElapsed(start, end, Pauses.None), ServiceTimeRules.Date));
        Assert.Equal(
            calendar.Due(start + Duration.FromMinutes(10), new ServiceTerm.WorkingDays(1, DayMoment.EndOfDay, DayOfReceipt.NotCounted, null), DueConvention.Closing),
            calendar.ExplainDue(start + Duration.FromMinutes(10), new ServiceTerm.WorkingDays(1, DayMoment.EndOfDay, DayOfReceipt.NotCounted, null), DueConvention.Closing).MomentOf());
    }
}
