using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Regie.Conventions;

/// <summary>What the documentation says of each public type, and the Dutch word for it.</summary>
/// <remarks>A type with a Dutch term ends its summary with that in parentheses and has a line in Glossary.txt. To add one, write both.</remarks>
public class DocumentationTests
{
    private const string File = "tests/Regie.Conventions.Tests/Glossary.txt";

    private static readonly IReadOnlyList<(string Name, string Term)> Glossary =
        [.. Repository.Read(File).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]))];

    [Fact]
    public void PublicTypes_HaveASummary() => Rule.Holds("The documentation file has a summary of every public type.",
        from library in Library.All
        from type in library.PublicTypes
        where library.SummaryOf(type).Length == 0
        select new Breach($"{type.FullName} ({library.Framework})", "has no summary"));

    [Fact]
    public void Glossary_SaysWhatSummariesSay()
    {
        var said = (from library in Library.Newest
                    from type in library.PublicTypes
                    let term = Regex.Match(library.SummaryOf(type), @"\(([^()]+)\)\.$")
                    where term.Success
                    select $"{Library.ShortName(type)}: {term.Groups[1].Value}").Distinct().ToList();
        var written = Glossary.Select(row => $"{row.Name}: {row.Term}").ToList();
        Rule.Holds("Summaries and Glossary.txt have the same Dutch terms.",
            said.Except(written).Select(line => new Breach(line, "ends the type's summary; add this line to Glossary.txt"))
                .Concat(written.Except(said).Select(line => new Breach(line, "is in Glossary.txt; end the type's summary with the term in parentheses"))));
    }

    [Fact]
    public void Glossary_IsSortedAndHasEachTypeOnce() =>
        Assert.Equal(Glossary.Select(row => row.Name).Distinct().Order(StringComparer.Ordinal), Glossary.Select(row => row.Name));

    // An identifier, a port and a kind carry the term of the thing itself.
    [Fact]
    public void Glossary_HasOneMeaningForAWord() => Rule.Holds("One word, one meaning.",
        from same in Glossary.GroupBy(row => row.Term)
        let things = same.Select(row => Regex.Replace(row.Name, "^I(?=[A-Z])|(Id|Kind)$", "")).Distinct().ToList()
        where things.Count > 1
        select new Breach(same.Key, "means " + string.Join(" and ", things)));
}
