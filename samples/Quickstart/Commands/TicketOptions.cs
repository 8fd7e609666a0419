using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Regie.Samples.Quickstart.Input;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Commands;

/// <summary>The options that the commands about tickets share.</summary>
internal sealed class TicketOptions
{
    private readonly Option<string> _tickets = Required("--tickets", "FILE", "The tickets: CSV with a header row.");
    private readonly Option<string> _id = Required("--id", "COLUMN", "The column with the ticket's id, which is kept verbatim.");
    private readonly Option<string> _opened = Required("--opened", "COLUMN", "The column that says when the ticket was opened.");
    private readonly Option<string> _resolved = Required("--resolved", "COLUMN", "The column that says when it was resolved; blank is still open.");
    private readonly Option<string> _calendar = Required("--calendar", "FILE", "The service calendar, as JSON; examples are in the folder calendars.");
    private readonly Option<string?> _pauses = new("--pauses") { HelpName = "FILE", Description = "Pauses, many per ticket: CSV with the id in a column of the same name as in the tickets. An open pause leaves the due moments empty." };
    private readonly Option<string?> _pauseFrom = new("--pause-from") { HelpName = "COLUMN", Description = "The column that says when a pause began; with --pauses." };
    private readonly Option<string?> _pauseTo = new("--pause-to") { HelpName = "COLUMN", Description = "The column that says when it ended; blank is still open; with --pauses." };
    private readonly Option<bool> _skipBad = new("--skip-bad") { Description = "Leave out tickets with a bad value, or with a bad pause, rather than stop. All are listed, and counted on the last line of standard error." };

    private readonly Option<Duration> _norm = new("--norm")
    {
        HelpName = "NORM",
        Description = $"The service time allowed, in {NormText.Form}.",
        Required = true,
        CustomParser = Parser<Duration>(text => NormText.Parse(text) is { } norm ? norm : default, text => NormText.Parse(text) is not null, $"is no norm; write {NormText.Form}"),
    };

    private readonly Option<DateTimeZone?> _zone = new("--zone")
    {
        HelpName = "IANA",
        Description = "The time zone of the tickets' times, for example Europe/Amsterdam; the calendar's unless given. A time with Z or an offset goes by that.",
        CustomParser = Parser<DateTimeZone?>(DateTimeZoneProviders.Tzdb.GetZoneOrNull, text => DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is not null, "is no time zone of the IANA database; write for example Europe/Amsterdam"),
    };

    private readonly Option<LocalDateTimePattern?> _dateFormat = new("--date-format")
    {
        HelpName = "FORMAT",
        Description = "The format of dates and times where it is not ISO 8601, for example \"dd-MM-yyyy HH:mm\".",
        CustomParser = Parser(Pattern, text => Pattern(text) is not null, "is no format of dates and times; write for example \"dd-MM-yyyy HH:mm\""),
    };

    private readonly Option<Encoding?> _encoding = new("--encoding")
    {
        HelpName = "NAME",
        Description = "The encoding of the CSV files, for example windows-1252; UTF-8 unless given. A byte order mark goes before it.",
        CustomParser = Parser(EncodingNamed, text => EncodingNamed(text) is not null, "is no encoding that is known here; write for example utf-8 or windows-1252"),
    };

    private readonly Option<char?> _delimiter = new("--delimiter")
    {
        HelpName = ",|;|tab",
        Description = "What separates the fields; found from the header row unless given.",
        CustomParser = Parser(Delimiter, text => Delimiter(text) is not null, "is no delimiter; write , or ; or tab"),
    };

    private readonly Option<AmbiguousTimeRule?> _ambiguous = Choice<AmbiguousTimeRule?>("--ambiguous", "A wall time that occurs twice, when the clocks go back: an error unless given, or the earlier or the later of both.",
        ("error", AmbiguousTimeRule.Refuse), ("earlier", AmbiguousTimeRule.Earlier), ("later", AmbiguousTimeRule.Later));

    private readonly Option<SkippedTimeRule?> _gap = Choice<SkippedTimeRule?>("--gap", "A wall time that does not occur, when the clocks go forward: an error unless given, or moved forward by as much.",
        ("error", SkippedTimeRule.Refuse), ("forward", SkippedTimeRule.Forward));

    private readonly Option<string> _output = Choice("--output", "The form of the results: CSV, with or without this option.", ("csv", "csv"));

    public void AddTo(Command command)
    {
        Option[] options = [_tickets, _id, _opened, _resolved, _pauses, _pauseFrom, _pauseTo, _zone, _calendar, _norm, _ambiguous, _gap, _dateFormat, _delimiter, _encoding, _skipBad, _output];
        foreach (var option in options)
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (new Option[] { _pauses, _pauseFrom, _pauseTo }.Count(o => result.GetResult(o) is not null) is 1 or 2)
                result.AddError("--pauses, --pause-from and --pause-to belong together: give all three or none.");
        });
    }

    public TicketQuestion Read(ParseResult result) => new()
    {
        Tickets = result.GetRequiredValue(_tickets),
        Id = result.GetRequiredValue(_id),
        Opened = result.GetRequiredValue(_opened),
        Resolved = result.GetRequiredValue(_resolved),
        Pauses = result.GetValue(_pauses) is { } file ? new PauseColumnNames(file, result.GetRequiredValue(_pauseFrom)!, result.GetRequiredValue(_pauseTo)!) : null,
        Calendar = result.GetRequiredValue(_calendar),
        Norm = result.GetRequiredValue(_norm),
        Form = new TextForm(result.GetValue(_encoding), result.GetValue(_delimiter)),
        Zone = result.GetValue(_zone),
        DateFormat = result.GetValue(_dateFormat),
        WallTimes = WallTimePolicy.Of(result.GetValue(_ambiguous) ?? AmbiguousTimeRule.Refuse, result.GetValue(_gap) ?? SkippedTimeRule.Refuse),
        SkipBad = result.GetValue(_skipBad),
    };

    /// <summary>An option with a few words to choose from; where none is given, the default of the type holds.</summary>
    public static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] words) => new(name)
    {
        HelpName = string.Join("|", words.Select(w => w.Word)),
        Description = description,
        CustomParser = Parser(text => words.First(w => w.Word == text).Value, text => words.Any(w => w.Word == text), "is no choice; write " + string.Join(" or ", words.Select(w => w.Word))),
    };

    private static Option<string> Required(string name, string value, string description) => new(name) { HelpName = value, Description = description, Required = true };

    private static Func<ArgumentResult, T> Parser<T>(Func<string, T> read, Func<string, bool> isFine, string objection) => argument =>
    {
        var text = argument.Tokens.Single().Value;
        if (isFine(text))
            return read(text);
        argument.AddError($"{(argument.Parent as OptionResult)?.Option.Name}: '{text}' {objection}.");
        return default!;
    };

    private static LocalDateTimePattern? Pattern(string text)
    {
        try
        {
            return LocalDateTimePattern.CreateWithInvariantCulture(text);
        }
        catch (InvalidPatternException)
        {
            return null;
        }
    }

    private static Encoding? EncodingNamed(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static char? Delimiter(string text) => text switch
    {
        "," or ";" or "\t" => text[0],
        "tab" or "\\t" => '\t',
        _ => null,
    };
}
