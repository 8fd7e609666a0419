using System;
using System.IO;
using System.Linq;

namespace Regie.Samples.Tests.Quickstart;

public sealed class UsageTests : IDisposable
{
    private const string Help = "Run with --help to see all options.";

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("8")]
    [InlineData("")]
    [InlineData("8 h")]
    [InlineData("8H")]
    [InlineData("h")]
    [InlineData("1d")]
    [InlineData("P1D")]
    [InlineData("PT")]
    [InlineData("PT8")]
    [InlineData("pt8h")]
    [InlineData("8.5h")]
    [InlineData("8,5h")]
    [InlineData("1h60m")]
    [InlineData("30m1h")]
    [InlineData("30s")]
    [InlineData("8h\n")]
    [InlineData("٨h")]
    [InlineData("08:00")]
    [InlineData("8 uur")]
    [InlineData("9999999h")]
    public void Norm_ThatCouldMeanTwoThings_IsRefused(string norm) =>
        _run.Elapsed("id,opened,resolved\n", "--norm", norm).Refuses(2, [.. $"--norm: '{norm}' is no norm; write hours and minutes, for example 8h, 90m, 1h30m or PT8H.".Split('\n'), Help]);

    [Theory]
    [InlineData("--zone", "Amsterdam", "--zone: 'Amsterdam' is no time zone of the IANA database; write for example Europe/Amsterdam.")]
    [InlineData("--ambiguous", "first", "--ambiguous: 'first' is no choice; write error or earlier or later.")]
    [InlineData("--gap", "backward", "--gap: 'backward' is no choice; write error or forward.")]
    [InlineData("--output", "json", "--output: 'json' is no choice; write csv.")]
    [InlineData("--delimiter", "|", "--delimiter: '|' is no delimiter; write , or ; or tab.")]
    [InlineData("--encoding", "utf-7777", "--encoding: 'utf-7777' is no encoding that is known here; write for example utf-8 or windows-1252.")]
    [InlineData("--date-format", "dd-QQ", "--date-format: 'dd-QQ' is no format of dates and times; write for example \"dd-MM-yyyy HH:mm\".")]
    [InlineData("--norm", "-8h", "--norm: '-8h' is no norm; write hours and minutes, for example 8h, 90m, 1h30m or PT8H.")]
    public void Option_WithAValueThatItDoesNotKnow(string option, string value, string message) =>
        _run.Elapsed("id,opened,resolved\n", option, value).Refuses(2, message, Help);

    [Theory]
    [InlineData("--tickets")]
    [InlineData("--id")]
    [InlineData("--opened")]
    [InlineData("--resolved")]
    [InlineData("--calendar")]
    [InlineData("--norm")]
    public void Option_ThatIsRequired(string option)
    {
        foreach (var command in new[] { "elapsed", "in-time" })
        {
            var args = Run.Options(command, "x.csv").ToList();
            args.RemoveRange(args.IndexOf(option), 2);
            _run.Command(args).Refuses(2, $"Option '{option}' is required.", Help);
        }
    }

    [Fact]
    public void Option_ThatIsUnknown() => _run.Elapsed("id,opened,resolved\n", "--colour", "red").Refuses(2, "Unrecognized command or argument '--colour'.", "Unrecognized command or argument 'red'.", Help);

    [Fact]
    public void Option_GivenTwice_IsRefused()
    {
        var outcome = _run.Command([.. Run.Options("elapsed", "x.csv"), "--norm", "9h"]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("--norm", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void By_BelongsToInTimeOnly() => Assert.Equal(2, _run.Elapsed("id,opened,resolved\n", "--by", "month").ExitCode);

    [Fact]
    public void Command_ThatIsUnknown() => _run.Command("due").Refuses(2, "Unrecognized command or argument 'due'.", Help);

    [Fact]
    public void Column_ThatTheFileDoesNotHave_IsWrongUsageThatNamesThose() =>
        _run.Elapsed("id,Opened,resolved\n", "--id", "case").Refuses(2,
            "tickets.csv: there is no column 'case'. The columns are 'id', 'Opened', 'resolved'.",
            "tickets.csv: there is no column 'opened'. The columns are 'id', 'Opened', 'resolved'.");

    [Fact]
    public void Column_ThatIsThereTwice_IsWrongUsage() =>
        _run.Elapsed("id,opened,resolved,id\n").Refuses(2, "tickets.csv: there is more than one column 'id'. The columns are 'id', 'opened', 'resolved', 'id'.");

    [Fact]
    public void Column_NamesAreTakenVerbatim() =>
        _run.Elapsed("@id,opened at,\"a, b\"\n1,2026-03-02T09:00:00,2026-03-02T09:00:01\n", "--id", "@id", "--opened", "opened at", "--resolved", "a, b").Gives("1,1,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z");

    [Fact]
    public void File_ThatIsNotThere_IsUnreadable()
    {
        var missing = _run.PathOf("missing");

        foreach (var option in new[] { "--tickets", "--calendar" })
        {
            var outcome = _run.Elapsed("id,opened,resolved\n", option, missing);
            Assert.Equal((3, ""), (outcome.ExitCode, outcome.Output));
            Assert.StartsWith("missing: the file cannot be read.", outcome.Messages, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void File_ThatIsAFolder_IsUnreadable() => Assert.Equal(3, _run.Elapsed("id,opened,resolved\n", "--tickets", Path.GetTempPath()).ExitCode);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void File_WithoutAHeader_IsUnreadable(string text) =>
        _run.Elapsed(text).Refuses(3, "tickets.csv: the file is empty; its first row has to name the columns.");

    [Fact]
    public void Calendar_WithFindings_IsUnreadableAndListsThemAll() =>
        _run.Elapsed("id,opened,resolved\n", "--calendar", _run.File("desk.json", """{"format":"regie/service-calendar","version":1,"id":"desk","zone":"UTC","hours":[{"week":{"maandag":["8-17"],"tuesday":["8-17"]},"holidays":[]}]}"""))
            .Refuses(3,
                "desk.json: REG-JSN-006: $.hours[0].week.maandag: the format does not know this member. Known here are: monday, tuesday, wednesday, thursday, friday, saturday, sunday.",
                "desk.json: REG-JSN-010: $.hours[0].week.tuesday[0]: '8-17' is no opening window; write two different times with a hyphen, for example 08:00-17:00, 22:00-06:00 or 18:00-24:00.");

    [Theory]
    [InlineData("no JSON", "{", "REG-JSN-001")]
    [InlineData("an unknown zone", """{"format":"regie/service-calendar","version":1,"id":"desk","zone":"Europe/Utrecht","hours":[{"week":{"monday":["08:00-17:00"]},"holidays":[]}]}""", "REG-TIM-002")]
    [InlineData("unknown holidays", """{"format":"regie/service-calendar","version":1,"id":"desk","zone":"UTC","hours":[{"week":{"monday":["08:00-17:00"]},"holidays":["ours"]}]}""", "REG-TIM-005")]
    [InlineData("never open in the years of the tickets", """{"format":"regie/service-calendar","version":1,"id":"desk","zone":"UTC","hours":[{"week":{},"holidays":[]}],"specialHours":[{"on":"1999-01-04","windows":["08:00-17:00"]}]}""", "REG-TIM-010")]
    public void Calendar_ThatCannotBeUsed_IsUnreadable(string why, string json, string code)
    {
        var outcome = _run.Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,\n", "--calendar", _run.File("desk.json", json));

        Assert.Equal((3, ""), (outcome.ExitCode, outcome.Output));
        Assert.True(outcome.MessageLines.Single().StartsWith($"desk.json: {code}: ", StringComparison.Ordinal), why);
    }

    [Fact]
    public void Calendar_ThatOpensSeldom_IsFollowedForAsLongAsItTakes() =>
        _run.Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,\n", "--norm", "3h", "--calendar", _run.File("leap.json", """{"format":"regie/service-calendar","version":1,"id":"leap","zone":"UTC","hours":[{"week":{},"holidays":[]}],"specialHours":[{"on":"02-29","windows":["08:00-10:00"]}]}"""))
            .Gives("1,,2032-02-29T09:00:00Z,2032-02-29T09:00:00Z");

    [Fact]
    public void Norm_ThatNeverRunsOut_IsWrongUsage()
    {
        var outcome = _run.Elapsed("id,opened,resolved\n1,2026-03-02T09:00:00,\n", "--norm", "999999h");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("A norm of 999999 h that starts at 2026-03-02T08:00:00Z does not run out before 2100-12-31", outcome.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("elapsed")]
    [InlineData("in-time")]
    public void Help_DescribesEveryOptionTheExitCodesAndAnExample(string command)
    {
        var outcome = _run.Command(command, "--help");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Messages));
        string[] options = ["--tickets", "--id", "--opened", "--resolved", "--pauses", "--pause-from", "--pause-to", "--zone", "--calendar", "--norm", "--ambiguous", "--gap", "--date-format", "--delimiter", "--encoding", "--skip-bad", "--output"];
        foreach (var option in command == "in-time" ? options.Append("--by") : options)
            Assert.Matches($@"\n  {option}( <[^>]+>)?( \(REQUIRED\))? +[A-Z]", outcome.Output);
        Assert.Contains("Exit codes:\n  0  fine\n  1  bad data", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"Example:\n  {command} --tickets ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_ListsTheCommands()
    {
        var outcome = _run.Command("--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("\n  elapsed  Prints ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n  in-time  Prints ", outcome.Output, StringComparison.Ordinal);
    }
}
