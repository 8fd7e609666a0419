using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Regie.Conventions;

/// <summary>What callers pass and get.</summary>
public class SignatureTests
{
    private static readonly HashSet<string> ReadOnlyCollections =
    [
        "IEnumerable`1", "IEnumerator`1", "IReadOnlyCollection`1", "IReadOnlyList`1", "IReadOnlyDictionary`2", "IReadOnlySet`1",
        "IEnumerable", "IEnumerator", "KeyValuePair`2", "IComparer`1", "IEqualityComparer`1",
    ];

    private static readonly HashSet<string> ForeignTime =
        ["System.DateTime", "System.DateTimeOffset", "System.TimeSpan", "System.DateOnly", "System.TimeOnly", "System.TimeZoneInfo", "System.DayOfWeek"];

    [Fact]
    public void Signatures_HaveNoCollectionThatChanges() => Rule.Holds("Lists go in as read-only interfaces and come out as ValueList<T>; arrays only as params.",
        from named in Named
        where (named.Type is ArrayType && !named.IsParams) || (named.Type.Namespace.StartsWith("System.Collections", StringComparison.Ordinal) && !ReadOnlyCollections.Contains(named.Type.Name))
        select new Breach(named.Member, "names " + named.Type.Name));

    [Fact]
    public void Signatures_TellTimeInNodaTime() => Rule.Holds("Dates, times and durations are those of NodaTime.",
        from named in Named
        where ForeignTime.Contains(named.Type.FullName)
        select new Breach(named.Member, "names " + named.Type.Name));

    [Fact]
    public void Signatures_CountExactly() => Rule.Holds("Numbers are decimals and integers.",
        from named in Named
        where named.Type.FullName is "System.Double" or "System.Single" or "System.Half"
        select new Breach(named.Member, "names " + named.Type.Name));

    [Fact]
    public void Signatures_DoNotWait() => Rule.Holds("The domain waits for nothing.",
        Named.Where(named => named.Type.Namespace == "System.Threading.Tasks" || named.Type.Name is "IAsyncEnumerable`1" or "IAsyncDisposable" or "CancellationToken").Select(named => new Breach(named.Member, "names " + named.Type.Name))
            .Concat(from call in Calls where call.Method.CustomAttributes.Any(a => a.AttributeType.Name == "AsyncStateMachineAttribute") select new Breach(call.Name, "is async")));

    [Fact]
    public void Calls_HaveNoSwitches() => Rule.Holds("A call says in words what is meant: no bool parameters.",
        from call in Calls
        from parameter in call.Method.Parameters
        where !parameter.IsOut && Signatures.Parts(parameter.ParameterType) is var parts
            && (parameter.ParameterType.FullName == "System.Boolean" || (parts.First().FullName == "System.Nullable`1" && parts.Last().FullName == "System.Boolean"))
        select new Breach(call.Name, $"asks for the bool {parameter.Name}"));

    [Fact]
    public void Calls_HaveAtMostFiveParameters() => Rule.Holds("More than five parameters hide a concept.",
        from call in Calls
        let count = call.Method.Parameters.Count - (Signatures.IsExtension(call.Method) ? 1 : 0)
        where count > 5
        select new Breach(call.Name, $"has {count} parameters"));

    private static IEnumerable<(string Member, TypeReference Type, bool IsParams)> Named =>
        Library.All.SelectMany(library => library.PublicTypes).SelectMany(Signatures.Of);

    private static IEnumerable<(string Name, MethodDefinition Method)> Calls =>
        from type in Library.All.SelectMany(library => library.PublicTypes)
        from method in Signatures.CallsOf(type)
        select (Signatures.Name(type, method), method);
}
