using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Regie.Conventions;

/// <summary>How files are laid out and what no file says.</summary>
public class SourceTests
{
    private static readonly Regex PublicType = new(@"^public (?:(?:sealed|abstract|static|readonly|partial|ref|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum|delegate [^(]*?) ?\b(\w+)(?:<[^>]*>)?(?=\W|$)", RegexOptions.Multiline);

    private static readonly HashSet<string> Texts = [".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".json", ".xml", ".config", ".txt", ".csv", ".yml", ".editorconfig", ".gitignore", ""];

    private static IEnumerable<string> Sources => Repository.Files("src", ".cs").Where(file => file != "src/Compat.cs");

    // Money.cs, and Money.Parsing.cs beside it where one type is told in parts: ValueList.Factory.cs makes what ValueList.cs declares.
    [Fact]
    public void Files_HaveThePublicTypeOfTheirName() => Rule.Holds("A file shows one public type and has its name.",
        from file in Sources
        let types = PublicType.Matches(Repository.Read(file)).Select(match => match.Groups[1].Value).ToList()
        let name = Path.GetFileNameWithoutExtension(file)
        let part = name.Contains('.') && System.IO.File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, name.Split('.')[0] + ".cs"))
        where types.Count > 1 || (types.Count == 1 && types[0] != (part ? name.Split('.')[0] : name))
        select new Breach(file, "declares " + string.Join(", ", types)));

    [Fact]
    public void PublicTypes_AreAllFound() => Assert.Equal(
        Library.Newest.SelectMany(library => library.PublicTypes).Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Distinct().Order(StringComparer.Ordinal),
        Sources.SelectMany(file => PublicType.Matches(Repository.Read(file))).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Folders_AreNamespaces() => Rule.Holds("A folder is a concept of the field, and its namespace has the same name.",
        from file in Sources
        let folder = file.Split('/').Skip(2).SkipLast(1)
        let expected = string.Join('.', folder.Prepend("Regie"))
        let declared = Regex.Match(Repository.Read(file), @"^namespace ([\w.]+)", RegexOptions.Multiline).Groups[1].Value
        where declared.Length > 0 && declared != expected
        select new Breach(file, $"declares {declared}, not {expected}"));

    [Fact]
    public void Sources_SilenceNoWarning() => Rule.Holds("A warning is solved, not silenced.",
        from file in Repository.Files("", ".cs")
        where Regex.IsMatch(Repository.Read(file), @"^\s*#pragma\s+warning\s+disable|^\s*\[.*\bSuppressMessage\(", RegexOptions.Multiline)
        select new Breach(file, "silences a warning"),
        new Exemption("src/Compat.cs", "declares types in the namespaces of the framework, under usings that only some of them need"));

    [Fact]
    public void Files_NameNoMachinePath()
    {
        var path = new Regex(@"(?<![\w./:)}*-])/(?:work|tmp|root|home|Users|var/tmp)/|\b[A-Z]:\\{1,2}(?:Users|Windows|Program|Temp)");
        Rule.Holds("Nothing depends on where a machine keeps its files.",
            from file in Repository.Files()
            where Texts.Contains(Path.GetExtension(file)) || Path.GetFileName(file)[0] == '.'
            let match = path.Match(Repository.Read(file))
            where match.Success
            select new Breach(file, "names " + match.Value));
    }

    [Fact]
    public void PackageSources_AreTheUsers() => Rule.Holds("Where packages come from is the user's choice.",
        from file in Repository.Files("", ".config")
        let settings = XDocument.Parse(Repository.Read(file))
        where settings.Descendants().Any(e => e.Name.LocalName.Contains("packageSource", StringComparison.OrdinalIgnoreCase)) || settings.Descendants().Attributes().Any(a => a.Value.Contains("://", StringComparison.Ordinal))
        select new Breach(file, "names a package source"));

    [Fact]
    public void Snapshots_BelongToATest() => Rule.Holds("A snapshot without its test is a promise that nobody keeps.",
        from file in Repository.Files("tests").Where(file => file.Contains(".verified.", StringComparison.Ordinal))
        let parts = Path.GetFileName(file).Split('.')
        let tests = Path.Combine(Path.GetDirectoryName(file)!, parts[0] + ".cs")
        where !System.IO.File.Exists(Path.Combine(Repository.Root, tests)) || !Regex.IsMatch(Repository.Read(tests), $@"\b{Regex.Escape(parts[1].Split('_')[0])}\w*\(")
        select new Breach(file, $"is read by no test {parts[0]}.{parts[1]}"));

    // Readers copy these blocks: each stands line by line in a file that a test compiles and runs.
    [Fact]
    public void ReadmeBlocks_AreCompiled()
    {
        var code = Repository.Files("tests", ".cs").Concat(Repository.Files("samples", ".cs")).Select(file => Lines(Repository.Read(file))).ToList();
        Rule.Holds("Every C# block of a README stands in a sample or a test.",
            from file in Repository.Files("src", "README.md").Concat(Repository.Files().Where(file => file == "README.md"))
            from block in Regex.Matches(Repository.Read(file), "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            let lines = Lines(block.Groups[1].Value)
            let statements = lines.Where(line => !IsUsing(line)).ToList()
            where !code.Any(source => lines.Where(IsUsing).All(source.Contains) && Contains(source, statements))
            select new Breach(file, "has a block that no sample or test has:\n" + block.Groups[1].Value));
    }

    private static bool IsUsing(string line) => Regex.IsMatch(line, @"^using [\w.]+;$");

    private static IReadOnlyList<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static bool Contains(IReadOnlyList<string> source, IReadOnlyList<string> lines) =>
        Enumerable.Range(0, Math.Max(0, source.Count - lines.Count + 1)).Any(start => source.Skip(start).Take(lines.Count).SequenceEqual(lines));
}
