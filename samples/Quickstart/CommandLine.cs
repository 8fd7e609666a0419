using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using Regie.Samples.Quickstart.Commands;
using Regie.Samples.Quickstart.Months;
using Regie.Samples.Quickstart.Output;

namespace Regie.Samples.Quickstart;

/// <summary>The program: one class per command, results on one writer, everything else on the other.</summary>
public static class CommandLine
{
    private const string Description = "Judges tickets by the norms of an agreement; its commands judge any export of tickets against a service calendar. Results go to standard output, everything else to standard error.";

    private const string ExitCodes = """
        Exit codes:
          0  fine
          1  bad data: every bad row is listed with file, line, column and value, and nothing is printed
          2  wrong usage: an option, a norm, or a column that the file does not have
          3  a file or the calendar cannot be read, or the results cannot be written

        """;

    // Column names are the user's: @opened is a column, no response file, and -ab is no bundle of options.
    private static readonly ParserConfiguration Verbatim = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter messages) => Run(args, output, messages, new NoProgress());

    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter messages, IProgressDisplay progress)
    {
        var (elapsed, inTime) = (ElapsedCommand.Create(output, messages, progress), InTimeCommand.Create(output, messages, progress));
        var root = new RootCommand(Description) { elapsed, inTime };
        var help = new DetailedHelp(new Dictionary<Command, string>
        {
            [root] = MonthsCommand.Details + "\n" + ExitCodes,
            [elapsed] = ElapsedCommand.Details + "\n" + ExitCodes,
            [inTime] = InTimeCommand.Details + "\n" + ExitCodes,
        });
        root.Options.OfType<HelpOption>().Single().Action = help;
        new MonthsCommand(output, progress).AddTo(root);

        var parsed = root.Parse(args, Verbatim);
        if (parsed.Errors.Count > 0)
            return Refuse(messages, ExitCode.WrongUsage, [.. parsed.Errors.Select(e => e.Message), "Run with --help to see all options."]);
        try
        {
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false });
            output.Flush();
            return exitCode;
        }
        catch (CommandFailure failure)
        {
            return Refuse(messages, failure.ExitCode, failure.Lines);
        }
        catch (IOException problem)
        {
            // Files that cannot be read are command failures: what is left is the output, a full disk for example.
            return Refuse(messages, ExitCode.Unreadable, [$"The results cannot be written. {problem.Message}"]);
        }
        finally
        {
            messages.Flush();
        }
    }

    private static int Refuse(TextWriter messages, int exitCode, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
            messages.Write(line + "\n");
        return exitCode;
    }
}
