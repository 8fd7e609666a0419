using System;
using System.Collections.Generic;

namespace Regie.Samples.Quickstart;

/// <summary>A run that cannot give its answer: the exit code, and for people what is the matter, one line each.</summary>
internal sealed class CommandFailure(int exitCode, params IReadOnlyList<string> lines) : Exception(string.Join("\n", lines))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<string> Lines { get; } = lines;
}
