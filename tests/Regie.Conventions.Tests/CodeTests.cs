using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Regie.Tests;

namespace Regie.Conventions;

/// <summary>Codes that hosts store and act on: finding codes and rule ids. They may be added, never changed.</summary>
public class CodeTests
{
    [Fact]
    public void FindingCodes_AreThese() =>
        Verified.Text(List(Declared<FindingCode>().Select(code => $"{code.Value} {code.Declaration}")), typeof(CodeTests));

    [Fact]
    public void RuleIds_AreThese() =>
        Verified.Text(List(Declared<RuleId>().Select(rule => $"{rule.Value} {rule.Declaration}")), typeof(CodeTests));

    [Fact]
    public void FindingCodes_StandForOneRuleEach() => Rule.Holds("A finding code stands for one rule.", Repeated(Declared<FindingCode>().Select(code => (code.Value.Value, code.Declaration))));

    [Fact]
    public void FindingCodes_HaveANameOfTheirOwn() =>
        Rule.Holds("A rule's name is used once, so that a log line tells which rule it was.", Repeated(Declared<FindingCode>().Select(code => (code.Declaration.Split('.').Last(), code.Declaration))));

    [Fact]
    public void RuleIds_StandForOneRuleEach() => Rule.Holds("A rule id stands for one rule.", Repeated(Declared<RuleId>().Select(rule => (rule.Value.Value, rule.Declaration))));

    [Fact]
    public void FindingCodes_OfOneRoomAreInOneClass()
    {
        var rooms = Declared<FindingCode>().Select(code => (Room: code.Value.Value[..7], Class: code.Declaration[..code.Declaration.LastIndexOf('.')])).Distinct().ToList();
        Rule.Holds("A class of codes has one room, and a room has one class, so that the next free number is seen.",
            Repeated(rooms.Select(r => (r.Class, r.Room)), "has codes of").Concat(Repeated(rooms.Select(r => (r.Room, r.Class)), "is used by")));
    }

    [Fact]
    public void Codes_AreUsed()
    {
        var read = Library.Newest.SelectMany(library => library.Types).SelectMany(type => type.Methods).Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions).Select(instruction => instruction.Operand).OfType<MethodReference>()
            .Select(called => called.FullName).ToHashSet();
        Rule.Holds("A code is promised when something in the packages gives it.",
            from type in Library.Newest.SelectMany(library => library.PublicTypes)
            from property in type.Properties
            where property.GetMethod is { IsStatic: true } && (property.PropertyType.FullName == typeof(FindingCode).FullName || property.PropertyType.FullName == typeof(RuleId).FullName)
            where !read.Contains(property.GetMethod.FullName)
            select new Breach($"{Library.ShortName(type)}.{property.Name}", "is read nowhere"));
    }

    private static IReadOnlyList<(T Value, string Declaration)> Declared<T>() =>
        [.. Library.Newest.SelectMany(library => library.Load().GetExportedTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(T))
            .Select(property => ((T)property.GetValue(null)!, $"{property.DeclaringType!.FullName}.{property.Name}"))];

    private static string List(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static IEnumerable<Breach> Repeated(IEnumerable<(string Key, string By)> pairs, string verb = "is declared by") =>
        pairs.GroupBy(pair => pair.Key).Where(group => group.Count() > 1).Select(group => new Breach(group.Key, $"{verb} {string.Join(" and ", group.Select(pair => pair.By))}"));
}
