using System;
using System.Linq;
using System.Text;

namespace Regie.Samples.Tests.Quickstart;

public sealed class ElapsedTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("within one day, due exactly at closing", "2026-03-02T09:00:00", "2026-03-02T17:00:00", "28800", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("over a weekend", "2026-03-06T16:00:00", "2026-03-09T10:00:00", "10800", "2026-03-09T14:00:00Z", "2026-03-09T14:00:00Z")]
    [InlineData("over King's Day on a Monday, in summer time", "2026-04-24T16:00:00", "2026-04-28T09:00:00", "7200", "2026-04-28T13:00:00Z", "2026-04-28T13:00:00Z")]
    [InlineData("opened while closed", "2026-03-07T12:00:00", "2026-03-09T08:00:01", "1", "2026-03-09T15:00:00Z", "2026-03-09T15:00:00Z")]
    [InlineData("resolved as it was opened", "2026-03-02T09:00:00", "2026-03-02T09:00:00", "0", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("fractions where there are any", "2026-03-02T09:00:00.5", "2026-03-02T09:00:13", "12.5", "2026-03-03T07:00:00.5Z", "2026-03-03T07:00:00.5Z")]
    [InlineData("fractions of 100 nanoseconds", "2026-03-02T09:00:00.0000001", "2026-03-02T09:00:01", "0.9999999", "2026-03-03T07:00:00.0000001Z", "2026-03-03T07:00:00.0000001Z")]
    [InlineData("still open", "2026-03-02T10:00:00", "", "", "2026-03-03T08:00:00Z", "2026-03-03T08:00:00Z")]
    [InlineData("still open, with spaces", "2026-03-02T10:00:00", "  ", "", "2026-03-03T08:00:00Z", "2026-03-03T08:00:00Z")]
    [InlineData("a space instead of T", "2026-03-02 09:00:00", "2026-03-02 10:00:00", "3600", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("without seconds", "2026-03-02 09:00", "2026-03-02T10:00", "3600", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("with Z", "2026-03-02T08:00:00Z", "2026-03-02T10:00:00", "3600", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("with an offset", "2026-03-02T03:00:00-05:00", "2026-03-02 11:00:00 +0200", "3600", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("with an offset of hours", "2026-03-02T10:00+02", "2026-03-02T10:00:00", "3600", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("spaces around", " 2026-03-02T09:00:00 ", "2026-03-02T10:00:00", "3600", "2026-03-02T16:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("long ago", "1951-01-02T09:00:00", "1951-01-02T10:00:00", "3600", "1951-01-02T16:00:00Z", "1951-01-03T07:00:00Z")]
    [InlineData("far ahead", "2099-12-31T16:00:00", "2099-12-31T17:00:00", "3600", "2100-01-04T14:00:00Z", "2100-01-04T14:00:00Z")]
    public void Elapsed_OfOneTicket(string why, string opened, string resolved, string elapsed, string closing, string nextOpening)
    {
        Assert.NotEqual("", why);
        _run.Elapsed($"id,opened,resolved\n7,{opened},{resolved}\n").Gives($"7,{elapsed},{closing},{nextOpening}");
    }

    [Fact]
    public void Output_IsCsvWithHeaderInInputOrderAndWithIdsVerbatim()
    {
        var outcome = _run.Elapsed(""""
            id,other,opened,resolved
            "b, with ""quotes""",x,2026-03-02T09:00:00,2026-03-02T09:00:01
             a ,x,2026-03-02T09:00:00,2026-03-02T09:00:02
            007,x,2026-03-02T09:00:00,2026-03-02T09:00:03
            "two
            lines",x,2026-03-02T09:00:00,2026-03-02T09:00:04
            =1+1,x,2026-03-02T09:00:00,2026-03-02T09:00:05
            5" pipe,x,2026-03-02T09:00:00,2026-03-02T09:00:06
            é€😀,x,2026-03-02T09:00:00,2026-03-02T09:00:07
            "plain",x,2026-03-02T09:00:00,2026-03-02T09:00:08
            007,x,2026-03-02T09:00:00,2026-03-02T09:00:09
            """");

        Assert.Equal(
            "id,elapsed_seconds,due_closing_utc,due_next_opening_utc\n"
            + string.Concat(new[] { "\"b, with \"\"quotes\"\"\"", " a ", "007", "\"two\nlines\"", "=1+1", "\"5\"\" pipe\"", "é€😀", "plain", "007" }
                .Select((id, i) => $"{id},{i + 1},2026-03-02T16:00:00Z,2026-03-03T07:00:00Z\n")),
            outcome.Output);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Messages));
    }

    [Theory]
    [InlineData("id,opened,resolved\n")]
    [InlineData("id,opened,resolved")]
    [InlineData("\"id\";\"opened\";\"resolved\"\r\n\r\n")]
    public void WithoutRows_GivesTheHeaderAlone(string tickets)
    {
        var outcome = _run.Command(Run.Options("elapsed", _run.File("tickets.csv", Encoding.UTF8.GetBytes(tickets))));

        Assert.Equal((0, "id,elapsed_seconds,due_closing_utc,due_next_opening_utc\n", ""), (outcome.ExitCode, outcome.Output, outcome.Messages));
    }

    [Theory]
    [InlineData("8h", "2026-03-02T16:00:00Z")]
    [InlineData("90m", "2026-03-02T09:30:00Z")]
    [InlineData("1h30m", "2026-03-02T09:30:00Z")]
    [InlineData("PT8H", "2026-03-02T16:00:00Z")]
    [InlineData("PT90M", "2026-03-02T09:30:00Z")]
    [InlineData("PT1H30M", "2026-03-02T09:30:00Z")]
    [InlineData("0h", "2026-03-02T08:00:00Z")]
    [InlineData("10000h", "2030-07-11T08:00:00Z")]
    public void Norm_AsPeopleTypeIt(string norm, string closing)
    {
        var outcome = _run.Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,\n", "--norm", norm);

        Assert.Equal((0, closing), (outcome.ExitCode, outcome.Lines[1].Split(',')[2]));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Delimiter_IsFound_AlsoWhereTheHeaderHoldsOthers(char delimiter) =>
        _run.Elapsed("\"a,b;c\td\"|id|opened|resolved\nx|1|2026-03-02T09:00:00|2026-03-02T09:00:01\n".Replace('|', delimiter)).Gives("1,1,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z");

    [Theory]
    [InlineData(",", ',')]
    [InlineData(";", ';')]
    [InlineData("tab", '\t')]
    [InlineData("\\t", '\t')]
    [InlineData("\t", '\t')]
    public void Delimiter_CanBeGiven(string option, char delimiter) =>
        _run.Elapsed("id|opened|resolved\n1|2026-03-02T09:00:00|2026-03-02T09:00:01\n".Replace('|', delimiter), "--delimiter", option)
            .Gives("1,1,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z");

    [Fact]
    public void Delimiter_ThatIsNotTheFiles_LeavesNoColumns() =>
        _run.Elapsed("id,opened,resolved\n", "--delimiter", ";").Refuses(2,
            "tickets.csv: there is no column 'id'. The columns are 'id,opened,resolved'.",
            "tickets.csv: there is no column 'opened'. The columns are 'id,opened,resolved'.",
            "tickets.csv: there is no column 'resolved'. The columns are 'id,opened,resolved'.");

    [Fact]
    public void Encoding_OfAByteOrderMark_IsKnown()
    {
        const string text = "id,opened,resolved\né,2026-03-02T09:00:00,2026-03-02T09:00:01\n";
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            _run.Command(Run.Options("elapsed", _run.File("marked.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]), "--encoding", "windows-1252"))
                .Gives("é,1,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z");
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    [InlineData("latin1")]
    public void Encoding_CanBeGiven(string name) =>
        _run.Command(Run.Options("elapsed", _run.File("latin.csv", Encoding.Latin1.GetBytes("id,opened,resolved\né,2026-03-02T09:00:00,2026-03-02T09:00:01\n")), "--encoding", name))
            .Gives("é,1,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z");

    [Theory]
    [InlineData("dd-MM-yyyy HH:mm", "02-03-2026 09:00", "02-03-2026 10:30", "5400")]
    [InlineData("HH:mm dd-MM-yyyy", "09:00 02-03-2026", "10:30 02-03-2026", "5400")]
    [InlineData("d MMM yyyy h:mm tt", "2 Mar 2026 9:00 AM", "2 Mar 2026 1:00 PM", "14400")]
    [InlineData("yyyyMMddHHmmss", "20260302090000", "20260302090001Z", "3601")]
    [InlineData("dd-MM-yyyy HH:mm", "02-03-2026 09:00+01:00", "02-03-2026 09:30 Z", "5400")]
    public void DateFormat_CanBeGiven(string format, string opened, string resolved, string elapsed)
    {
        var outcome = _run.Elapsed($"id;opened;resolved\n1;{opened};{resolved}\n", "--date-format", format);

        Assert.Equal((0, elapsed), (outcome.ExitCode, outcome.Lines[1].Split(',')[1]));
    }

    [Fact]
    public void Zone_IsTheCalendarsUnlessGiven_AndAnOffsetGoesBefore() =>
        _run.Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,2026-03-02T10:00:00Z\n", "--zone", "America/New_York")
            .Refuses(1,
                "tickets.csv, line 2, column resolved: '2026-03-02T10:00:00Z' lies before the ticket was opened, '2026-03-02T09:00:00'",
                "1 bad row; correct it, or leave it out with --skip-bad.");

    [Fact]
    public void Zone_GivenIsThatOfTheTicketsOnly() =>
        _run.Elapsed("id,opened,resolved\n1,2026-03-02T03:00:00,2026-03-02T04:00:00\n", "--zone", "America/New_York").Gives("1,3600,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z");

    [Theory]
    [InlineData("earlier", "2026-10-25T02:30:00", "1800")]
    [InlineData("later", "2026-10-25T02:30:00", "5400")]
    public void Ambiguous_CanBeChosen(string choice, string resolved, string elapsed) =>
        _run.Elapsed($"id,opened,resolved\n1,2026-10-25T02:00:00+02:00,{resolved}\n", "--ambiguous", choice, "--calendar", Run.Calendar("24x7"))
            .Gives($"1,{elapsed},2026-10-25T08:00:00Z,2026-10-25T08:00:00Z");

    [Fact]
    public void Gap_CanBeMovedForward() =>
        _run.Elapsed("id,opened,resolved\n1,2026-03-29T01:30:00,2026-03-29T02:30:00\n", "--gap", "forward", "--calendar", Run.Calendar("24x7"))
            .Gives("1,3600,2026-03-29T08:30:00Z,2026-03-29T08:30:00Z");

    [Fact]
    public void Output_CsvMayBeNamed() =>
        _run.Elapsed("id,opened,resolved\n", "--output", "csv").Gives();
}
