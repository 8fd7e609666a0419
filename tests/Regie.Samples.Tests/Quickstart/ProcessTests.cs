using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Regie.Samples.Quickstart;

namespace Regie.Samples.Tests.Quickstart;

public sealed class ProcessTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Output_IsUtf8WithoutAByteOrderMark_WithLf_AndAlone()
    {
        var tickets = _run.File("tickets.csv", "id,opened,resolved\né,2026-03-02T09:00:00,2026-03-02T10:00:00\n2,x,\n");

        var (exitCode, output, messages) = await Quickstart(Run.Options("elapsed", tickets, "--skip-bad"));

        Assert.Equal(Encoding.UTF8.GetBytes("id,elapsed_seconds,due_closing_utc,due_next_opening_utc\né,3600,2026-03-02T16:00:00Z,2026-03-03T07:00:00Z\n"), output);
        Assert.EndsWith("skipped 1 of 2 rows\n", messages, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task ExitCode_OfBadDataIsOne_WithNothingOnStandardOutput()
    {
        var (exitCode, output, messages) = await Quickstart(Run.Options("in-time", _run.File("tickets.csv", "id,opened,resolved\n2,x,\n")));

        Assert.Equal((1, 0), (exitCode, output.Length));
        Assert.Contains("tickets.csv, line 2, column opened: 'x'", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("elapsed")]
    [InlineData("in-time")]
    public void ExitCode_OfOutputThatCannotBeWritten_IsThree_WithTheReason(string command)
    {
        using var output = new StreamWriter(new FullDisk());
        using var messages = new StringWriter();

        var exitCode = CommandLine.Run(Run.Options(command, _run.File("tickets.csv", "id,opened,resolved\n2,2026-03-02T09:00:00,2026-03-02T10:00:00\n")), output, messages);

        Assert.Equal((3, "The results cannot be written. No space left.\n"), (exitCode, messages.ToString()));
    }

    private static async Task<(int ExitCode, byte[] Output, string Messages)> Quickstart(IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var messages = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), (await messages).ReplaceLineEndings("\n"));
    }
}

file sealed class FullDisk : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left.");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left.");
}
