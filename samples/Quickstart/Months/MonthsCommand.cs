using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Regie.Clocks;
using Regie.Documents;
using Regie.Drawings;
using Regie.Formats;
using Regie.Identifiers;
using Regie.Language;
using Regie.Samples.Quickstart.Output;
using Regie.Serialization;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The main job: reads an agreement and what happened to its tickets, judges every month, prints it and writes the reports.</summary>
internal sealed class MonthsCommand(TextWriter output, IProgressDisplay progress)
{
    public const string Details = """
        Without a command, the agreement is judged month by month: for each norm the number of tickets, how many were in time, the verdict, and the
        three worst misses with what counted and what did not; then the scorecard and what is proposed to settle. The reports hold the full working. Without options it judges the invented hospital
        contract that ships with the program.

        Example:
          Quickstart --agreement agreement.json --events events.csv --calendars calendars --out out --language en

        """;

    private readonly Option<string?> _agreement = new("--agreement") { HelpName = "FILE", Description = "The agreement in JSON; its form is that of data/agreement.json, which is read unless another is given." };
    private readonly Option<string?> _events = new("--events") { HelpName = "FILE", Description = "What happened to the tickets: CSV with the columns ticket,at,event,value; data/events.csv unless given." };
    private readonly Option<string?> _calendars = new("--calendars") { HelpName = "FOLDER", Description = "The folder with a JSON file for each calendar that the agreement names; calendars unless given." };
    private readonly Option<string> _out = new("--out") { HelpName = "FOLDER", Description = "Where report.html and report.md are written.", DefaultValueFactory = _ => "out" };
    private readonly Option<string?> _pictures = new("--pictures") { HelpName = "FOLDER", Description = "Where three charts are written as SVG; nowhere unless given." };
    private readonly Option<string> _language = new("--language") { HelpName = "nl|en", Description = "The language of the verdicts and reports.", DefaultValueFactory = _ => "nl" };

    /// <summary>Makes the job what the program does when no command is given.</summary>
    public void AddTo(RootCommand root)
    {
        foreach (var option in new Option[] { _agreement, _events, _calendars, _out, _pictures, _language.AcceptOnlyFromAmong("nl", "en") })
            root.Options.Add(option);
        root.SetAction(Run);
    }

    private int Run(ParseResult asked)
    {
        var agreement = Read(Shipped(asked.GetValue(_agreement), "data", "agreement.json"), AgreementFile.Read);
        var judge = JudgeOf(agreement, Shipped(asked.GetValue(_calendars), "calendars"));
        var tickets = TicketEventsFile.Read(Shipped(asked.GetValue(_events), "data", "events.csv"), progress);
        var judgements = Judged(judge, tickets);

        var words = new JudgementWords(asked.GetValue(_language) == "en" ? LanguageCode.English : LanguageCode.Dutch);
        var folder = asked.GetValue(_out)!;
        Save(new JudgementDocument(words).Of(agreement, judgements, tickets.Count), folder);
        if (asked.GetValue(_pictures) is { } pictures)
            Save(Gallery.Of(judgements, words.Language), pictures);
        new JudgementText(words).Write(agreement, judgements, tickets.Count, output);
        output.Write(words.Say($"\nVerslagen: {folder}/report.html en {folder}/report.md\n", $"\nReports: {folder}/report.html and {folder}/report.md\n"));
        return ExitCode.Fine;
    }

    private IReadOnlyList<JudgedMonth> Judged(Judge judge, IReadOnlyList<TicketHistory> tickets)
    {
        IReadOnlyList<JudgedMonth> judgements = [];
        try
        {
            progress.Follow("Judging", tickets.Count, done => judgements = judge.Months(tickets, done));
        }
        catch (RegieValidationException problem)
        {
            throw new CommandFailure(ExitCode.BadData, [.. problem.Findings.Select(f => f.ToString())]);
        }

        return judgements;
    }

    private static Judge JudgeOf(AgreementFile agreement, string calendars)
    {
        try
        {
            return new Judge(agreement, CompiledCalendars(calendars, agreement));
        }
        catch (ArgumentException problem)
        {
            throw new CommandFailure(ExitCode.Unreadable, $"{agreement.Agreement}: {problem.Message}");
        }
    }

    private static string Shipped(string? given, params string[] otherwise) => given ?? Path.Combine([AppContext.BaseDirectory, .. otherwise]);

    private static Func<CalendarId, CompiledCalendar> CompiledCalendars(string folder, AgreementFile agreement)
    {
        // A year on either side, so that what came in before the agreement's months, and what is due after them, has its place.
        var horizon = CalendarHorizon.Between(agreement.From.PlusYears(-1), agreement.Until.PlusYears(1));
        var calendars = agreement.Norms.Select(n => n.Calendar).Distinct()
            .ToDictionary(id => id, id => Read(Path.Combine(folder, id + ".json"), text => ServiceCalendarJson.Read(text).Compile(horizon)));
        return id => calendars[id];
    }

    private static T Read<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(File.ReadAllText(file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or RegieValidationException)
        {
            throw new CommandFailure(ExitCode.Unreadable, [.. problem.Message.Split('\n').Select(line => $"{Path.GetFileName(file)}: {line}")]);
        }
    }

    private static void Save(Document document, string folder) => Save(folder, new[] { DocumentFormats.Html, DocumentFormats.Markdown }.ToDictionary(
        format => "report." + format.FileExtension.TrimStart('.'), format => (Action<TextWriter>)(file => format.Write(document, file))));

    private static void Save(IEnumerable<(string Name, Drawing Drawing)> pictures, string folder) => Save(folder, pictures.ToDictionary(
        picture => picture.Name + ".svg", picture => (Action<TextWriter>)(file => SvgFile.Write(picture.Drawing, file))));

    private static void Save(string folder, IReadOnlyDictionary<string, Action<TextWriter>> files)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, write) in files)
            {
                using var file = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(false));
                write(file);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Unreadable, $"The reports cannot be written: {problem.Message}");
        }
    }
}
