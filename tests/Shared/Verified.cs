using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Regie.Tests;

/// <summary>
/// Snapshot tests with the file conventions of Verify: <c>Type.Method.verified.txt</c> beside the test, a <c>.received.txt</c> where it differs.
/// A missing snapshot fails; nothing is accepted by itself. To accept, read the received file and rename it; all of a folder at once:
/// <c>for f in *.received.txt; do mv "$f" "${f/received/verified}"; done</c>.
/// </summary>
internal static class Verified
{
    private static readonly string Root = typeof(Verified).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SnapshotRoot").Value!;

    public static void Text(string actual, Type test, string? variant = null, string extension = "txt", [CallerMemberName] string method = "")
    {
        var folder = Path.Combine([Root, .. (test.Namespace ?? "").Split('.').SkipWhile(part => part is "Regie" or "Tests" or "Conventions" or "Samples")]);
        var name = Path.Combine(folder, $"{test.Name}.{method}{(variant is null ? "" : "_" + variant)}");
        var verified = $"{name}.verified.{extension}";
        var received = $"{name}.received.{extension}";
        var text = actual.Replace("\r\n", "\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n").TrimEnd('\n') + "\n" : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        // Two projects may run one test at the same time: each moves a whole file into place.
        Directory.CreateDirectory(folder);
        var written = $"{received}.{Environment.ProcessId}";
        File.WriteAllText(written, text);
        File.Move(written, received, overwrite: true);
        Assert.Fail(expected is null
            ? $"There is no snapshot yet. Read {Path.GetFileName(received)} and, if it is right, rename it to {Path.GetFileName(verified)}."
            : $"{Path.GetFileName(received)} differs from the snapshot at line {FirstDifference(text, expected)}:\n  received: {Line(text, FirstDifference(text, expected))}\n  verified: {Line(expected, FirstDifference(text, expected))}");
    }

    private static int FirstDifference(string a, string b)
    {
        var (left, right) = (a.Split('\n'), b.Split('\n'));
        return 1 + Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => i >= left.Length || i >= right.Length || left[i] != right[i]);
    }

    private static string Line(string text, int number) => text.Split('\n') is var lines && number <= lines.Length ? lines[number - 1] : "(end)";
}
