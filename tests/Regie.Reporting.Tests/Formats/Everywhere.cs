using System.Collections.Generic;
using System.Linq;
using Regie.Documents;
using Regie.Drawings;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Tests.Formats;

/// <summary>A document with one text in every place where a text can stand.</summary>
internal static class Everywhere
{
    public static Document Document(string text) => new(text, LanguageCode.Dutch,
    [
        new Block.Chart(new Drawing(text, text, 20, [new Shape.Label(new Point(0, 10), text, LabelSide.After, Tone.Ink)])),
        new Block.Paragraph(text),
        new Block.Paragraph(text),
        Table(text),
        new Block.Worksheet(Derivation(text)),
        new Block.Worksheet(Derivation(text)),
        new Block.Details(text, [new Block.Paragraph(text), Table(text), new Block.Worksheet(Derivation(text)), new Block.Section(text, [])]),
        new Block.Section(text, [new Block.Paragraph(text), new Block.Section(text, [Table(text)])]),
    ]);

    /// <summary>The texts that a reader sees after the title and the chart, in order, given how a format writes out one worksheet.</summary>
    public static IEnumerable<string> Texts(string seen, params string[] sheet)
    {
        var table = Enumerable.Repeat(seen, 7).ToList();
        return [seen, seen, .. table, .. sheet, .. sheet, seen, seen, .. table, .. sheet, seen, seen, seen, seen, .. table];
    }

    private static Block Table(string text) => new Block.Table(text, [new(text, Alignment.Left), new(text, Alignment.Right)], [[text, text], [text, text]]);

    private static Derivation Derivation(string text)
    {
        var label = LocalizedText.Same(text);
        var step = new Derivation(new RuleId("hostile.step"), label, new DerivedValue.Statement(label));
        return step
            .WithInput(label, new DerivedValue.Statement(label))
            .WithInput(label, new DerivedValue.Statement(label))
            .WithClause(new ClauseReference(text, text))
            .WithStep(step);
    }
}
