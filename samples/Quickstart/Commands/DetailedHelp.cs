using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Regie.Samples.Quickstart.Commands;

/// <summary>The usual help, followed by what a command's own page adds: the result, the exit codes, an example.</summary>
internal sealed class DetailedHelp(IReadOnlyDictionary<Command, string> details) : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new();

    // Help goes before complaints about what is missing.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _usual.Invoke(parseResult);
        if (details.TryGetValue(parseResult.CommandResult.Command, out var text))
            parseResult.InvocationConfiguration.Output.Write(text.ReplaceLineEndings("\n") + "\n");
        return exitCode;
    }
}
