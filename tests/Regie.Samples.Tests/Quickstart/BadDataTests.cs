using System;
using System.Text;

namespace Regie.Samples.Tests.Quickstart;

public sealed class BadDataTests : IDisposable
{
    private const string NoMoment = "is no date and time; write 2026-03-02T09:30:00 (with T or a space; Z or an offset may follow), or give --date-format";
    private const string Hint = "1 bad row; correct it, or leave it out with --skip-bad.";

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("a word", "x,", "opened", "x", NoMoment)]
    [InlineData("blank opened", ",2026-03-02T09:00:00", "opened", "", NoMoment)]
    [InlineData("a date alone", "2026-03-02,", "opened", "2026-03-02", NoMoment)]
    [InlineData("a month that does not exist", "2026-13-02T09:00:00,", "opened", "2026-13-02T09:00:00", NoMoment)]
    [InlineData("a day that does not exist", "2026-02-29T09:00:00,", "opened", "2026-02-29T09:00:00", NoMoment)]
    [InlineData("a Dutch date", "02-03-2026 09:00,", "opened", "02-03-2026 09:00", NoMoment)]
    [InlineData("an American date", "3/2/2026 9:00 AM,", "opened", "3/2/2026 9:00 AM", NoMoment)]
    [InlineData("a lone offset", "+01:00,", "opened", "+01:00", NoMoment)]
    [InlineData("an offset of a day", "2026-03-02T09:00:00+24:00,", "opened", "2026-03-02T09:00:00+24:00", NoMoment)]
    [InlineData("a zone name", "2026-03-02T09:00:00 CET,", "opened", "2026-03-02T09:00:00 CET", NoMoment)]
    [InlineData("a number", "46083.375,", "opened", "46083.375", NoMoment)]
    [InlineData("the other column", "2026-03-02T09:00:00,never", "resolved", "never", NoMoment)]
    [InlineData("resolved before opened", "2026-03-02T09:00:00,2026-03-02T08:59:59", "resolved", "2026-03-02T08:59:59", "lies before the ticket was opened, '2026-03-02T09:00:00'")]
    [InlineData("too fine", "2026-03-02T09:00:00.00000001,", "opened", "2026-03-02T09:00:00.00000001", "is finer than 100 nanoseconds; round it at the source")]
    [InlineData("twice in autumn", "2026-10-25T02:30:00,", "opened", "2026-10-25T02:30:00", "occurs twice in Europe/Amsterdam, where the clocks go back; give it an offset, or choose with --ambiguous earlier or later")]
    [InlineData("skipped in spring", "2026-03-29T02:30:00,", "opened", "2026-03-29T02:30:00", "does not exist in Europe/Amsterdam, where the clocks go forward; correct it, or choose --gap forward")]
    [InlineData("a filler for unknown", "2026-03-02T09:00:00,9999-12-31T23:59:59", "resolved", "9999-12-31T23:59:59", "lies outside the years 1951 to 2099")]
    [InlineData("another filler", "0001-01-01T00:00:00,", "opened", "0001-01-01T00:00:00", "lies outside the years 1951 to 2099")]
    [InlineData("what a terminal would obey", "\u001b[31m\t,", "opened", "\\u001b[31m\\t", NoMoment)]
    public void ABadValue_IsListedWithItsPlace(string why, string fields, string column, string value, string objection)
    {
        Assert.NotEqual("", why);
        _run.Elapsed($"id,opened,resolved\n1,2026-03-02T09:00:00,\n\n2,{fields}\n").Refuses(1, $"tickets.csv, line 4, column {column}: '{value}' {objection}", Hint);
    }

    [Theory]
    [InlineData("too few fields", "1,2026-03-02T09:00:00", "id", "1", "is in a row of 2 fields, and the header has 3")]
    [InlineData("too many fields", "1,2,2026-03-02T09:00:00,", "id", "1", "is in a row of 4 fields, and the header has 3")]
    [InlineData("no id", ",2026-03-02T09:00:00,", "id", "", "is no id; every ticket has one")]
    [InlineData("a blank id", "  ,2026-03-02T09:00:00,", "id", "  ", "is no id; every ticket has one")]
    [InlineData("text after a quote", "\"1\"x,2026-03-02T09:00:00,", "id", "1x", "has text after its closing quote; write a quote within a quoted field twice")]
    public void ARowThatIsNone_IsListed(string why, string row, string column, string value, string objection)
    {
        Assert.NotEqual("", why);
        _run.Elapsed($"id,opened,resolved\n{row}\n").Refuses(1, $"tickets.csv, line 2, column {column}: '{value}' {objection}", Hint);
    }

    [Fact]
    public void EveryBadValue_IsListed_AndRowsAreCounted() =>
        _run.Elapsed("id,opened,resolved\n\"a\nb\",x,y\nc,2026-03-02T09:00:00,\nd,z,\n").Refuses(1,
            $"tickets.csv, line 2, column opened: 'x' {NoMoment}",
            $"tickets.csv, line 2, column resolved: 'y' {NoMoment}",
            $"tickets.csv, line 5, column opened: 'z' {NoMoment}",
            "2 bad rows; correct them, or leave them out with --skip-bad.");

    [Fact]
    public void AQuoteThatIsNeverClosed_IsNotSkippedWithWhatFollows()
    {
        const string tickets = "id,opened,resolved\n1,2026-03-02T09:00:00,\n\"2,2026-03-02T09:00:00,\n3,2026-03-02T09:00:00,\n";

        foreach (var options in new string[][] { [], ["--skip-bad"] })
        {
            var outcome = _run.Elapsed(tickets, options);
            Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
            Assert.StartsWith("tickets.csv, line 3, column id: '2,2026-03-02T09:00:00,\\n3,2026-03-02T09:00:00,\\n' begins with a quote that is never closed", outcome.MessageLines[0], StringComparison.Ordinal);
            Assert.Equal("1 bad row; correct it.", outcome.MessageLines[^1]);
        }
    }

    [Fact]
    public void SkipBad_ListsThemAndCountsThemLast()
    {
        var outcome = _run.Elapsed("id,opened,resolved\n1,x,y\n2,2026-03-02T09:00:00,2026-03-02T10:00:00\n3,2026-03-02T09:00:00\n", "--skip-bad");

        Assert.Equal(["id,elapsed_seconds,due_closing_utc,due_next_opening_utc", "2,3600,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z"], outcome.Lines);
        Assert.Equal((0, 4, "skipped 2 of 3 rows"), (outcome.ExitCode, outcome.MessageLines.Length, outcome.MessageLines[^1]));
    }

    [Fact]
    public void SkipBad_WithNothingBad_SaysSo()
    {
        var outcome = _run.Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,\n", "--skip-bad");

        Assert.Equal((0, 2, "skipped 0 of 1 rows\n"), (outcome.ExitCode, outcome.Lines.Length, outcome.Messages));
    }

    [Fact]
    public void ATicketBeforeTheCalendarHolds_IsBad()
    {
        var calendar = _run.File("later.json", """{"format":"regie/service-calendar","version":1,"id":"later","zone":"Europe/Amsterdam","hours":[{"from":"2026-03-03","week":{"tuesday":["08:00-17:00"]},"holidays":[]}]}""");

        _run.Elapsed("id,opened,resolved\n1,2026-03-02T23:59:59,\n", "--calendar", calendar).Refuses(1,
            "tickets.csv, line 2, column opened: '2026-03-02T23:59:59' lies before the calendar's first hours, which hold from 2026-03-02T23:00:00Z", Hint);
        _run.Elapsed("id,opened,resolved\n1,2026-03-03T00:00:00,2026-03-03T09:00:00\n", "--calendar", calendar).Gives("1,3600,2026-03-03T15:00:00Z,2026-03-03T15:00:00Z");
    }

    [Fact]
    public void TicketsOfMoreThanACentury_AreRefused()
    {
        var outcome = _run.Elapsed("id,opened,resolved\n1,1951-01-02T09:00:00,\n2,2060-01-02T09:00:00,\n");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("at most 100 years", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesOfAnotherEncoding_AreUnreadable() =>
        _run.Command(Run.Options("elapsed", _run.File("latin.csv", Encoding.Latin1.GetBytes("id,opened,resolved\né,2026-03-02T09:00:00,\n"))))
            .Refuses(3, "latin.csv, line 2: this is no utf-8. Name the encoding, for example --encoding windows-1252.");
}
