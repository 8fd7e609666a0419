using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Regie.Samples.Quickstart;
using Regie.Tests;

namespace Regie.Samples;

public sealed class MonthsTests : IDisposable
{
    private const string Events = "ticket,at,event,value\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("regie-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void WithoutOptions_TheShippedContractIsJudged(string language)
    {
        var (exit, output, messages) = Run("--language", language);
        Assert.Equal((0, ""), (exit, messages));
        Verified.Text(output.Replace(_folder, "out"), typeof(MonthsTests), language);
    }

    [Theory]
    [InlineData("nl", "<html lang=\"nl\"")]
    [InlineData("en", "<html lang=\"en\"")]
    public void Reports_AreWrittenInBothFormats(string language, string beginning)
    {
        Run("--language", language);
        var html = File.ReadAllText(Path.Combine(_folder, "report.html"));
        var markdown = File.ReadAllText(Path.Combine(_folder, "report.md"));
        Assert.Contains(beginning, html);
        Assert.DoesNotContain("<script", html);
        Assert.StartsWith("# ", markdown);
        Assert.All(new[] { html, markdown }, report => Assert.Contains("WO-261005", report));
    }

    [Fact]
    public void Pictures_AreThoseOfTheReadme()
    {
        var pictures = Path.Combine(_folder, "pictures");
        Run("--language", "en", "--pictures", pictures);

        var shown = Path.Combine(typeof(MonthsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SnapshotRoot").Value!, "..", "..", "samples", "Quickstart", "gallery");
        Assert.Equal(Read(shown), Read(pictures));
        Assert.Equal(["service-time.svg", "settlement.svg", "trend.svg"], Read(pictures).Keys);

        static SortedDictionary<string, string> Read(string folder) => new(Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).Replace("\r\n", "\n")), StringComparer.Ordinal);
    }

    [Fact]
    public void Report_ShowsVerdictsAtAGlance_ThenTheWorstMissesOfEachMonth()
    {
        Run();
        var lines = File.ReadAllLines(Path.Combine(_folder, "report.md"));
        var overview = Array.IndexOf(lines, "| Norm | februari 2026 | maart 2026 | april 2026 |");

        Assert.Equal("| P1 reactie ≤ 15 min | niet gehaald | gehaald | niet gehaald |", lines[overview + 2]);
        Assert.True(overview < Array.IndexOf(lines, "## februari 2026"));
        Assert.Equal(3, lines.Count(line => line.StartsWith("**Ergste overschrijdingen in ", StringComparison.Ordinal)));
        Assert.Single(lines, "| P2 herstel ≤ 8 u | WO-260427 | 9 u 17 min 43 s | 17 u 17 min 43 s geteld van 24 februari 2026 13:14:18 tot 26 februari 2026 09:32:01; niet geteld: gesloten 27 u |");
    }

    [Fact]
    public void Report_OfMonthsWithoutMisses_HasNoTableOfThem()
    {
        RunOn(Events + "A,2026-02-02T09:00:00+01:00,created,P1\nA,2026-02-02T09:15:00+01:00,responded,\n");

        Assert.DoesNotContain("Ergste overschrijdingen", File.ReadAllText(Path.Combine(_folder, "report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_AreTheSameEveryTime()
    {
        Run();
        var first = File.ReadAllBytes(Path.Combine(_folder, "report.html"));
        Run();
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(_folder, "report.html")));
    }

    [Fact]
    public void BadEvents_AreAllListed_AndNothingIsPrinted()
    {
        var (exit, output, messages) = RunOn(Events
            + "A,2026-02-02T09:00:00+01:00,created,P1\n"
            + "A,yesterday,responded,\n"
            + "B,2026-02-02T09:00:00+01:00,opened,P1\n"
            + "C,2026-02-02T09:00:00+01:00,paused,somebody:waits\n"
            + "D,2026-02-02T09:00:00+01:00,resolved,\n");
        Assert.Equal((1, ""), (exit, output));
        var lines = messages.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Contains("line 3, column at: 'yesterday'", lines[0]);
        Assert.Contains("line 4, column event: 'opened'", lines[1]);
        Assert.Contains("line 5, column value: 'somebody:waits'", lines[2]);
        Assert.StartsWith("REG-CLK-001: Ticket D", lines[3]);
        Assert.False(File.Exists(Path.Combine(_folder, "report.html")));
    }

    [Fact]
    public void MonthWithoutTickets_IsNotAssessable_NeverMet()
    {
        var (exit, output, _) = RunOn(Events + "A,2026-02-02T09:00:00+01:00,created,P1\nA,2026-02-02T09:15:00+01:00,responded,\n", "--language", "en");
        Assert.Equal(0, exit);
        Assert.DoesNotContain("  met\n", output);
        Assert.Contains("not assessable: 1 measurement, fewer than the 10 that are needed", output);
        Assert.Contains("–    95%  not assessable: no data", output);
    }

    [Theory]
    [InlineData("{", "agreement.json")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [] }""", "no norms")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-01-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "4h", "calendar": "24x7", "target": "90%", "minimumVolume": 1, "weight": 100, "credits": [{ "from": "0%", "credit": "1%" }], "clause": "art. 1" }] }""", "first of a later month")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "repair", "priority": "P1", "allowed": "4h", "calendar": "24x7", "target": "90%", "minimumVolume": 1, "weight": 100, "credits": [{ "from": "0%", "credit": "1%" }], "clause": "art. 1" }] }""", "'repair' is no clock")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "1 day", "calendar": "24x7", "target": "90%", "minimumVolume": 1, "weight": 100, "credits": [{ "from": "0%", "credit": "1%" }], "clause": "art. 1" }] }""", "A norm is written in")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "4h", "calendar": "elsewhere", "target": "90%", "minimumVolume": 1, "weight": 100, "credits": [{ "from": "0%", "credit": "1%" }], "clause": "art. 1" }] }""", "elsewhere.json")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "4h", "calendar": "24x7", "target": "101%", "minimumVolume": 1, "weight": 100, "credits": [{ "from": "0%", "credit": "1%" }], "clause": "art. 1" }] }""", "REG-NRM-008")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "4h", "calendar": "24x7", "target": "90%", "minimumVolume": 1, "weight": 90, "credits": [{ "from": "0%", "credit": "1%" }], "clause": "art. 1" }] }""", "REG-SCR")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "4h", "calendar": "24x7", "target": "90%", "minimumVolume": 1, "weight": 100, "credits": [{ "from": "0%", "credit": "1%" }, { "from": "80%", "credit": "2%" }], "clause": "art. 1" }] }""", "REG-CMP-010")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "4h", "calendar": "24x7", "target": "90%", "minimumVolume": 1, "weight": 100, "credits": [{ "from": "0%", "credit": "2%" }, { "from": "95%", "credit": "1%" }], "clause": "art. 1" }] }""", "REG-NRM-012")]
    [InlineData("""{ "agreement": "C-1", "title": "T", "from": "2026-02-01", "until": "2026-03-01", "parties": { "supplier": "S", "principal": "P" }, "money": { "monthlyCharge": "EUR 1000", "capPerMonth": "10%", "capOverTwelveMonths": "8%", "clause": "art. 8" }, "norms": [{ "id": "N", "clock": "fix", "priority": "P1", "allowed": "4h", "calendar": "24x7", "target": "90%", "minimumVolume": 1, "weight": 100, "credits": [], "clause": "art. 1" }] }""", "has no credits")]
    public void AgreementThatCannotBeUsed_IsUnreadable(string agreement, string message)
    {
        var path = Path.Combine(_folder, "agreement.json");
        File.WriteAllText(path, agreement);
        var (exit, output, messages) = Run("--agreement", path);
        Assert.Equal((3, ""), (exit, output));
        Assert.Contains(message, messages);
    }

    [Fact]
    public void PriorityWithoutNorm_IsAFinding()
    {
        var (exit, output, messages) = RunOn(Events + "A,2026-02-02T09:00:00+01:00,created,P9\n");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("REG-CLK-004", messages);
    }

    private (int Exit, string Output, string Messages) RunOn(string events, params string[] more)
    {
        var path = Path.Combine(_folder, "events.csv");
        File.WriteAllText(path, events);
        return Run([.. more, "--events", path]);
    }

    private (int Exit, string Output, string Messages) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run([.. args.Append("--out").Append(_folder)], output, messages);
        return (exit, output.ToString(), messages.ToString());
    }
}
