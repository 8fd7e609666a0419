using System;
using System.Linq;

namespace Regie.Samples.Tests.Quickstart;

public sealed class InTimeTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void InTime_ByMonthOfResolution_AscendingAndOnlyWhereThereAreTickets()
    {
        var outcome = _run.InTime("""
            id,opened,resolved
            1,2026-05-04T09:00:00,2026-05-04T10:00:00
            2,2026-03-02T09:00:00,2026-03-02T17:00:00
            3,2026-03-02T09:00:00,2026-03-03T08:00:00
            4,2026-03-02T09:00:00,2026-03-03T08:00:01
            5,2026-03-02T09:00:00,
            6,2026-02-27T16:00:00,2026-05-01T16:00:00
            """, "--by", "month", "--output", "csv");

        Assert.Equal("month,n,in_time,percent\n2026-03,3,2,66.67\n2026-05,2,1,50.00\n", outcome.Output);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Messages));
    }

    [Theory]
    [InlineData("2026-02-28T23:30:00Z", "2026-03")]
    [InlineData("2026-03-31T21:59:59Z", "2026-03")]
    [InlineData("2026-03-31T22:00:00Z", "2026-04")]
    public void Month_IsThatOfTheCalendarsZone(string resolved, string month) =>
        _run.InTime($"id,opened,resolved\n1,{resolved},{resolved}\n", "--zone", "Pacific/Auckland").Gives($"{month},1,1,100.00");

    [Theory]
    [InlineData(1, 8, "12.50")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 3, "33.33")]
    [InlineData(0, 4, "0.00")]
    [InlineData(1, 800, "0.13")]
    [InlineData(3, 800, "0.38")]
    [InlineData(799, 800, "99.88")]
    public void Percent_IsRoundedHalfUpToTwoDecimals(int inTime, int all, string percent)
    {
        var rows = Enumerable.Range(0, all).Select(i => $"{i},2026-03-02T09:00:00,{(i < inTime ? "2026-03-02T10:00:00" : "2026-03-04T10:00:00")}\n");

        _run.InTime("id,opened,resolved\n" + string.Concat(rows)).Gives($"2026-03,{all},{inTime},{percent}");
    }

    [Theory]
    [InlineData("id,opened,resolved\n")]
    [InlineData("id,opened,resolved\n1,2026-03-02T09:00:00,\n")]
    public void WithoutResolvedTickets_GivesTheHeaderAlone(string tickets)
    {
        var outcome = _run.InTime(tickets);

        Assert.Equal((0, "month,n,in_time,percent\n", ""), (outcome.ExitCode, outcome.Output, outcome.Messages));
    }

    [Fact]
    public void BadRows_AreRefusedHereToo() =>
        _run.InTime("id,opened,resolved\n1,x,\n").Refuses(1,
            "tickets.csv, line 2, column opened: 'x' is no date and time; write 2026-03-02T09:30:00 (with T or a space; Z or an offset may follow), or give --date-format",
            "1 bad row; correct it, or leave it out with --skip-bad.");

    [Fact]
    public void SkipBad_CountsTheRowsLast()
    {
        var outcome = _run.InTime("id,opened,resolved\n1,x,\n2,2026-03-02T09:00:00,2026-03-02T10:00:00\n", "--skip-bad");

        Assert.Equal((0, "month,n,in_time,percent\n2026-03,1,1,100.00\n", "skipped 1 of 2 rows"), (outcome.ExitCode, outcome.Output, outcome.MessageLines[^1]));
    }

    [Theory]
    [InlineData("week")]
    [InlineData("Month")]
    public void By_OtherThanMonth_IsWrongUsage(string by) =>
        _run.InTime("id,opened,resolved\n", "--by", by).Refuses(2, $"--by: '{by}' is no choice; write month.", "Run with --help to see all options.");
}
