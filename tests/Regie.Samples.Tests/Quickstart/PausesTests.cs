using System;

namespace Regie.Samples.Tests.Quickstart;

public sealed class PausesTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("an hour", "1,2026-03-02T10:00:00,2026-03-02T11:00:00", "1,25200,2026-03-03T08:00:00Z,2026-03-03T08:00:00Z")]
    [InlineData("overlapping ones count once, in any order", "1,2026-03-02T10:30:00,2026-03-02T11:00:00\n1,2026-03-02T10:00:00,2026-03-02T10:45:00", "1,25200,2026-03-03T08:00:00Z,2026-03-03T08:00:00Z")]
    [InlineData("while closed it changes nothing", "1,2026-03-02T17:00:00,2026-03-03T08:00:00", "1,28800,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z")]
    [InlineData("before the ticket it changes nothing", "1,2026-03-01T10:00:00,2026-03-02T09:00:00", "1,28800,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z")]
    [InlineData("of no length it changes nothing", "1,2026-03-02T10:00:00,2026-03-02T10:00:00", "1,28800,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z")]
    [InlineData("beginning as the norm runs out, it moves when counting restarts", "1,2026-03-02T17:00:00,2026-03-03T09:00:00", "1,28800,2026-03-02T16:00:00Z,2026-03-03T08:00:00Z")]
    [InlineData("an open one leaves the due moments empty", "1,2026-03-02T16:00:00,", "1,25200,,")]
    [InlineData("an open one after the norm ran out too", "1,2026-03-09T16:00:00, ", "1,28800,,")]
    [InlineData("no row for the ticket", "", "1,28800,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z")]
    public void Pauses_OfATicket(string why, string pauses, string record)
    {
        Assert.NotEqual("", why);
        Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,2026-03-02T17:00:00\n", "nr,id,from,to\n" + string.Join('\n', Array.ConvertAll(pauses.Split('\n', StringSplitOptions.RemoveEmptyEntries), p => "x," + p)) + "\n")
            .Gives(record);
    }

    [Fact]
    public void Pauses_OfATicketThatIsStillOpen() =>
        Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,\n", "id,from,to\n1,2026-03-02T10:00:00,2026-03-02T11:00:00\n").Gives("1,,2026-03-03T08:00:00Z,2026-03-03T08:00:00Z");

    [Fact]
    public void Pauses_CountInTheShareInTimeToo()
    {
        var pauses = _run.File("pauses.csv", "id,from,to\n1,2026-03-03T08:00:00,2026-03-03T09:00:00\n");

        _run.InTime("id,opened,resolved\n1,2026-03-02T09:00:00,2026-03-03T09:00:00\n2,2026-03-02T09:00:00,2026-03-03T09:00:00\n", "--pauses", pauses, "--pause-from", "from", "--pause-to", "to")
            .Gives("2026-03,2,1,50.00");
    }

    [Fact]
    public void BadPauses_AreListedBesideBadTickets() =>
        Elapsed(
            "id,opened,resolved\n1,2026-03-02T09:00:00,\n2,soon,\n3,2026-03-02T09:00:00,\n3,2026-03-02T09:00:00,\n",
            "id,from,to\n1,,2026-03-02T11:00:00\n2,2026-03-02T10:00:00,2026-03-02T11:00:00\n9,2026-03-02T10:00:00,\n1,2026-03-02T10:00:00,2026-03-02T09:00:00\n1,2026-03-02T10:00:00\n1,2026-03-02T10:00:00,x\n")
            .Refuses(1,
                "tickets.csv, line 3, column opened: 'soon' is no date and time; write 2026-03-02T09:30:00 (with T or a space; Z or an offset may follow), or give --date-format",
                "tickets.csv, line 4, column id: '3' is the id of 2 tickets, so that pauses cannot be told apart",
                "tickets.csv, line 5, column id: '3' is the id of 2 tickets, so that pauses cannot be told apart",
                "pauses.csv, line 2, column from: '' is no date and time; write 2026-03-02T09:30:00 (with T or a space; Z or an offset may follow), or give --date-format",
                "pauses.csv, line 4, column id: '9' is the id of no ticket",
                "pauses.csv, line 5, column to: '2026-03-02T09:00:00' lies before the pause began, '2026-03-02T10:00:00'",
                "pauses.csv, line 6, column id: '1' is in a row of 2 fields, and the header has 3",
                "pauses.csv, line 7, column to: 'x' is no date and time; write 2026-03-02T09:30:00 (with T or a space; Z or an offset may follow), or give --date-format",
                "8 bad rows; correct them, or leave them out with --skip-bad.");

    [Fact]
    public void SkipBad_LeavesOutTheTicketOfABadPause_BecauseItsServiceTimeWouldBeWrong()
    {
        var outcome = Elapsed(
            "id,opened,resolved\n1,2026-03-02T09:00:00,2026-03-02T10:00:00\n2,2026-03-02T09:00:00,2026-03-02T10:00:00\n",
            "id,from,to\n1,2026-03-02T09:15:00,x\n9,2026-03-02T09:15:00,\n",
            "--skip-bad");

        Assert.Equal(["id,elapsed_seconds,due_closing_utc,due_next_opening_utc", "2,3600,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z"], outcome.Lines);
        Assert.Equal((0, 3, "skipped 1 of 2 rows"), (outcome.ExitCode, outcome.MessageLines.Length, outcome.MessageLines[^1]));
    }

    [Fact]
    public void PauseFile_WithoutTheColumns_IsWrongUsage() =>
        Elapsed("id,opened,resolved\n", "ticket,from,until\n").Refuses(2,
            "pauses.csv: there is no column 'id'. The columns are 'ticket', 'from', 'until'.",
            "pauses.csv: there is no column 'to'. The columns are 'ticket', 'from', 'until'.");

    [Theory]
    [InlineData("--pauses", "x.csv")]
    [InlineData("--pause-from", "from")]
    [InlineData("--pauses", "x.csv", "--pause-to", "to")]
    public void PauseOptions_BelongTogether(params string[] options) =>
        _run.Elapsed("id,opened,resolved\n", options).Refuses(2, "--pauses, --pause-from and --pause-to belong together: give all three or none.", "Run with --help to see all options.");

    private Run.Outcome Elapsed(string tickets, string pauses, params string[] others) =>
        _run.Elapsed(tickets, ["--pauses", _run.File("pauses.csv", pauses), "--pause-from", "from", "--pause-to", "to", .. others]);
}
