using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Regie.Samples.Quickstart;

namespace Regie.Samples.Tests.Quickstart;

/// <summary>A folder with small files of one test, and the command run on them in this process.</summary>
public sealed class Run : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regie-quickstart-").FullName;

    public static string Calendar(string name) => Path.Combine(AppContext.BaseDirectory, "calendars", name + ".json");

    /// <summary>The wanted options of a command; the test adds or replaces others.</summary>
    public static string[] Options(string command, string tickets, params string[] others)
    {
        string[] usual = ["--tickets", tickets, "--id", "id", "--opened", "opened", "--resolved", "resolved", "--calendar", Calendar("kantoor"), "--norm", "8h"];
        var given = usual.Chunk(2).Where(pair => !others.Contains(pair[0])).SelectMany(pair => pair);
        return [command, .. given, .. others];
    }

    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    public string File(string name, byte[] bytes)
    {
        var path = PathOf(name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Runs a command; messages name files without their folder.</summary>
    public Outcome Command(params IReadOnlyList<string> args)
    {
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var messages = new StringWriter();
        var exitCode = CommandLine.Run(args, output, messages);
        output.Flush();
        return new Outcome(exitCode, Encoding.UTF8.GetString(bytes.ToArray()), messages.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    /// <summary>Runs <c>elapsed</c> on tickets.</summary>
    public Outcome Elapsed(string tickets, params string[] others) => Command(Options("elapsed", File("tickets.csv", tickets), others));

    /// <summary>Runs <c>in-time</c> on tickets.</summary>
    public Outcome InTime(string tickets, params string[] others) => Command(Options("in-time", File("tickets.csv", tickets), others));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public sealed record Outcome(int ExitCode, string Output, string Messages)
    {
        public string[] Lines => Output.Split('\n')[..^1];

        public string[] MessageLines => Messages.Split('\n')[..^1];

        /// <summary>Fine, nothing said, and these records under the header.</summary>
        public void Gives(params string[] records)
        {
            Assert.Equal("", Messages);
            Assert.Equal(records, Lines[1..]);
            Assert.Equal(0, ExitCode);
        }

        /// <summary>Refused with exactly these messages, and nothing on standard output.</summary>
        public void Refuses(int exitCode, params string[] messages)
        {
            Assert.Equal(messages, MessageLines);
            Assert.Equal("", Output);
            Assert.Equal(exitCode, ExitCode);
        }
    }
}
