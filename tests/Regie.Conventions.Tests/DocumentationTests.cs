using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Regie.Tests;

namespace Regie.Conventions;

/// <summary>What the documentation says of each public type, and the Dutch word for it.</summary>
/// <remarks>
/// A type for which the field has a Dutch term ends its summary with that in parentheses. The glossary is the snapshot of those terms:
/// to add, change or drop one, edit the summary, run the test, read <c>DocumentationTests.Glossary.received.txt</c> and rename it to <c>.verified.txt</c>.
/// </remarks>
public class DocumentationTests
{
    [Fact]
    public void PublicTypes_HaveASummary() => Rule.Holds("The documentation file has a summary of every public type.",
        from library in Library.All
        from type in library.PublicTypes
        where library.SummaryOf(type).Length == 0
        select new Breach($"{type.FullName} ({library.Framework})", "has no summary"));

    [Fact]
    public void Glossary() => Verified.Text(string.Join('\n', Terms.Select(row => $"{row.Name}: {row.Term}").Order(StringComparer.Ordinal)), typeof(DocumentationTests));

    // An identifier, a port and a kind carry the term of the thing itself, and a thing may have that of the more general one: ServiceCalendar, CalendarId.
    [Fact]
    public void Glossary_HasOneMeaningForAWord() => Rule.Holds("One word, one meaning.",
        from same in Terms.GroupBy(row => row.Term)
        let things = same.Select(row => Regex.Replace(row.Name, "^I(?=[A-Z])|(Id|Kind)$", "")).Distinct().OrderBy(name => name.Length).ToList()
        where !things.All(thing => thing.EndsWith(things[0], StringComparison.Ordinal))
        select new Breach(same.Key, "means " + string.Join(" and ", things)));

    [Fact]
    public void Glossary_IsTheSameForBothFrameworks() => Assert.Equal(Distinct("net10.0"), Distinct("netstandard2.0"));

    private static IReadOnlyList<(string Name, string Term)> Terms => Distinct("net10.0");

    private static IReadOnlyList<(string Name, string Term)> Distinct(string framework) =>
        [.. (from library in Library.All
             where library.Framework == framework
             from type in library.PublicTypes
             let term = Regex.Match(library.SummaryOf(type), @"\(([^()]+)\)\.$")
             where term.Success
             select (Library.ShortName(type), term.Groups[1].Value)).Distinct()];
}
