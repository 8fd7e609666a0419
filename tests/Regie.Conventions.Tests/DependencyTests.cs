using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Mono.Cecil;

namespace Regie.Conventions;

/// <summary>Which way the arrows point: between packages, between namespaces and between types.</summary>
public class DependencyTests
{
    // What an assembly may refer to besides the base class library, for each target framework.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Regie.Abstractions net10.0"] = ["NodaTime"],
        ["Regie.Abstractions netstandard2.0"] = ["NodaTime", "System.Memory"],
        ["Regie.Domain net10.0"] = ["NodaTime", "Microsoft.Extensions.DependencyInjection.Abstractions", "Regie.Abstractions"],
        ["Regie.Domain netstandard2.0"] = ["NodaTime", "System.Memory", "Microsoft.Extensions.DependencyInjection.Abstractions", "System.Text.Json", "Regie.Abstractions"],
        ["Regie.Reporting net10.0"] = ["NodaTime", "Regie.Abstractions", "Regie.Domain"],
        ["Regie.Reporting netstandard2.0"] = ["NodaTime", "System.Memory", "Regie.Abstractions", "Regie.Domain"],
    };

    [Fact]
    public void Assemblies_ReferOnlyToWhatTheyMay()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        Rule.Holds("An assembly refers to the base class library and to what its row of the table allows.",
            from library in Library.All
            let build = $"{library.Name} {library.Framework}"
            from reference in library.Module.AssemblyReferences
            where !Allowed[build].Contains(reference.Name)
            where library.Framework == "netstandard2.0" ? reference.Name != "netstandard" : !File.Exists(Path.Combine(framework, reference.Name + ".dll"))
            select new Breach(build, "refers to " + reference.Name));
    }

    [Fact]
    public void Packages_BringHostsTheseAndNoOthers() => Assert.Equal(
        [
            "Regie.Abstractions: NodaTime",
            "Regie.Abstractions: System.Memory if '$(TargetFramework)' == 'netstandard2.0'",
            "Regie.Domain: Microsoft.Extensions.DependencyInjection.Abstractions",
            "Regie.Domain: Regie.Abstractions",
            "Regie.Domain: System.Text.Json if '$(TargetFramework)' == 'netstandard2.0'",
            "Regie.Reporting: Regie.Domain",
        ],
        from file in Repository.Files("src", ".csproj").Append("src/Directory.Build.props").Append("Directory.Build.props")
        from item in XDocument.Parse(Repository.Read(file)).Descendants()
        where item.Name.LocalName is "PackageReference" or "ProjectReference" && (string?)item.Attribute("PrivateAssets") != "all"
        let brings = $"{Path.GetFileNameWithoutExtension(file)}: {Path.GetFileNameWithoutExtension(((string)item.Attribute("Include")!).Replace(".csproj", "") + ".x")}"
        let condition = (string?)item.Attribute("Condition") ?? (string?)item.Parent!.Attribute("Condition")
        orderby brings
        select condition is null ? brings : $"{brings} if {condition}");

    [Fact]
    public void Namespaces_FormNoCircle() => Rule.Holds("Between namespaces arrows go one way.",
        NoCircle(Room, (from, to) => $"{from.Namespace} uses {to.Namespace}: {Library.ShortName(from)} uses {Library.ShortName(to)}"));

    // Types that only exist for one another belong in one file as outer and nested type; no others may need each other.
    [Fact]
    public void PublicTypes_FormNoKnot() => Rule.Holds("Public types do not need each other in a circle.",
        NoCircle(type => type.FullName, (from, to) => $"{Library.ShortName(from)} uses {Library.ShortName(to)}", circle => circle.Count(type => type.IsPublic) > 1));

    private static IEnumerable<Breach> NoCircle(Func<TypeDefinition, string> node, Func<TypeDefinition, TypeDefinition, string> arrow, Func<IReadOnlyList<TypeDefinition>, bool>? counts = null) =>
        from libraries in Library.All.GroupBy(library => library.Framework)
        from circle in Uses.Among(libraries).Circles(node)
        let members = circle.SelectMany(a => new[] { a.From, a.To }).Distinct().ToList()
        where counts?.Invoke(members) ?? true
        select new Breach(string.Join(" <-> ", members.Select(node).Distinct().Order(StringComparer.Ordinal)), string.Concat(circle.Select(a => arrow(a.From, a.To)).Distinct().Select(line => "\n    " + line)));

    // The root namespace of each assembly is a room of its own: the vocabulary at the bottom, the entry points at the top.
    private static string Room(TypeDefinition type) => $"{type.Namespace} ({type.Module.Assembly.Name.Name})";
}
