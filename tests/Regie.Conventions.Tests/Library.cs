using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Mono.Cecil;

namespace Regie.Conventions;

/// <summary>One build of one of the packages: its metadata and its documentation file.</summary>
internal sealed class Library
{
    private readonly IReadOnlyDictionary<string, string> _summaries;

    private Library(string path)
    {
        Path = path;
        Module = ModuleDefinition.ReadModule(path, new ReaderParameters { InMemory = true });
        Types = [.. Module.GetTypes().Where(type => IsOurs(Outermost(type)))];
        PublicTypes = [.. Types.Where(IsVisible)];
        _summaries = XDocument.Load(System.IO.Path.ChangeExtension(path, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary") is { } summary ? Words(summary) : "");
    }

    /// <summary>The three packages, each as built for both target frameworks.</summary>
    public static IReadOnlyList<Library> All { get; } = [.. Repository.Metadata("Library").Order(StringComparer.Ordinal).Select(path => new Library(path))];

    /// <summary>The three packages as built for the newest target framework.</summary>
    public static IReadOnlyList<Library> Newest { get; } = [.. All.Where(library => library.Framework == "net10.0")];

    public string Path { get; }

    public string Name => Module.Assembly.Name.Name;

    public string Framework => Module.Assembly.CustomAttributes.Single(a => a.AttributeType.Name == "TargetFrameworkAttribute").ConstructorArguments[0].Value switch
    {
        ".NETStandard,Version=v2.0" => "netstandard2.0",
        ".NETCoreApp,Version=v10.0" => "net10.0",
        var other => throw new InvalidOperationException($"{Path} is built for {other}, which these tests do not know."),
    };

    public ModuleDefinition Module { get; }

    /// <summary>What the sources declare, without what compiler and Compat.cs add.</summary>
    public IReadOnlyList<TypeDefinition> Types { get; }

    public IReadOnlyList<TypeDefinition> PublicTypes { get; }

    /// <summary>The assembly, loaded to be run.</summary>
    public Assembly Load() => Assembly.Load(Name);

    /// <summary>The summary in the documentation file, as plain words, or empty.</summary>
    public string SummaryOf(TypeDefinition type) => _summaries.GetValueOrDefault("T:" + type.FullName.Replace('/', '.'), "");

    public static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The name as sources write it, without namespace and type parameters: <c>DerivedValue.Date</c>.</summary>
    public static string ShortName(TypeDefinition type)
    {
        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? ShortName(outer) + "." + name : name;
    }

    private static bool IsOurs(TypeDefinition type) =>
        (type.Namespace == "Regie" || type.Namespace.StartsWith("Regie.", StringComparison.Ordinal))
        && !type.CustomAttributes.Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");

    // The compiler declares public types with unspeakable names for extension blocks.
    private static bool IsVisible(TypeDefinition type) =>
        !type.Name.Contains('<') && (type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType)));

    private static string Words(XElement summary) => string.Join(' ',
        string.Concat(summary.DescendantNodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } reference => ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? "").Split('.', ':').Last(),
            _ => "",
        })).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
