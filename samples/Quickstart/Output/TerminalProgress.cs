using System;
using System.IO;
using Spectre.Console;

namespace Regie.Samples.Quickstart.Output;

/// <summary>A progress bar on a terminal, for input that is long enough to wait for.</summary>
internal sealed class TerminalProgress(TextWriter terminal) : IProgressDisplay
{
    private const long WorthABar = 4_000_000;

    public void Follow(string what, long size, Action<Action<long>> work)
    {
        if (size < WorthABar)
        {
            work(_ => { });
            return;
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }).Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(what), maxValue: size);
            work(done => task.Value = done);
            task.Value = size;
        });
    }
}
