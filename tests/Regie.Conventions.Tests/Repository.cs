using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Regie.Conventions;

/// <summary>The files of the repository, without what a build or a tool leaves behind.</summary>
internal static class Repository
{
    private static readonly string[] LeftBehind = ["bin", "obj", "out", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Metadata("SnapshotRoot").Single(), "..", ".."));

    public static IEnumerable<string> Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(a => a.Key == key).Select(a => a.Value!);

    /// <summary>Paths from the root, with forward slashes, sorted; those in or beneath a folder, or all.</summary>
    public static IReadOnlyList<string> Files(string folder = "", string extension = "") =>
        [.. Walk(Path.Combine(Root, folder)).Where(file => file.EndsWith(extension, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file)).Replace("\r\n", "\n");

    private static IEnumerable<string> Walk(string folder) => !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder)
        // In a worktree .git is a file.
        .Where(file => !LeftBehind.Contains(Path.GetFileName(file)))
        .Concat(Directory.EnumerateDirectories(folder).Where(sub => !LeftBehind.Contains(Path.GetFileName(sub))).SelectMany(Walk));
}
