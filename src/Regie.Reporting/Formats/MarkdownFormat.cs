using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Regie.Documents;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Formats;

/// <summary>Writes GitHub-flavored Markdown.</summary>
internal sealed class MarkdownFormat : IDocumentFormat
{
    private const string Nested = "  ";
    private const char NoList = ' ';

    public string Name => "markdown";

    public string MediaType => "text/markdown";

    public string FileExtension => ".md";

    public void Write(Document document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, "", "# " + MarkdownText.Of(document.Title));
        Write(document.Blocks, (document.Language, 2), "", writer);
    }

    /// <returns>The bullet of the list at the end, so that a list that follows takes the other one and stays apart.</returns>
    private static char Write(ValueList<Block> blocks, (LanguageCode Language, int Level) place, string indent, TextWriter writer)
    {
        var bullet = NoList;
        foreach (var block in blocks)
        {
            var nextBullet = bullet == '-' ? '*' : '-';
            bullet = NoList;
            writer.Write('\n');
            switch (block)
            {
                case Block.Section section:
                    Line(writer, indent, new string('#', place.Level) + " " + MarkdownText.Of(section.Title));
                    bullet = Write(section.Blocks, (place.Language, place.Level + 1), indent, writer);
                    break;
                case Block.Paragraph paragraph:
                    Line(writer, indent, MarkdownText.Of(paragraph.Text));
                    break;
                case Block.Table table:
                    Write(table, indent, writer);
                    break;
                case Block.Chart chart:
                    Line(writer, indent, "**" + MarkdownText.Of(chart.Drawing.Title) + "**");
                    writer.Write('\n');
                    Line(writer, indent, MarkdownText.Of(chart.Drawing.Alternative));
                    break;
                case Block.Details details:
                    Line(writer, indent, nextBullet + " **" + MarkdownText.Of(details.Summary) + "**");
                    Write(details.Blocks, place, indent + Nested, writer);
                    bullet = nextBullet;
                    break;
                case Block.Worksheet worksheet:
                    Write(worksheet.Derivation, place.Language, indent + nextBullet + " ", writer);
                    bullet = nextBullet;
                    break;
            }
        }
        return bullet;
    }

    private static void Write(Block.Table table, string indent, TextWriter writer)
    {
        Line(writer, indent, "**" + MarkdownText.Of(table.Caption) + "**");
        writer.Write('\n');
        Line(writer, indent, Row(table.Columns.Select(column => MarkdownText.Of(column.Header))));
        Line(writer, indent, Row(table.Columns.Select(column => column.Alignment == Alignment.Right ? "---:" : "---")));
        foreach (var row in table.Rows)
            Line(writer, indent, Row(row.Select(MarkdownText.Of)));
    }

    private static void Write(Derivation step, LanguageCode language, string bullet, TextWriter writer)
    {
        Line(writer, bullet, MarkdownText.Of(Text(step, language)));
        foreach (var child in step.Steps)
            Write(child, language, Nested + bullet, writer);
    }

    private static string Text(Derivation step, LanguageCode language)
    {
        var text = Text(step.Label, step.Value, language);
        if (step.Inputs.Count > 0)
            text += " (" + string.Join("; ", step.Inputs.Select(input => Text(input.Label, input.Value, language))) + ")";
        return step.Clause is { } clause ? text + " [" + PlainText.Of(clause.ToString()) + "]" : text;
    }

    private static string Text(LocalizedText label, DerivedValue value, LanguageCode language) =>
        PlainText.Of(label.In(language)) + ": " + PlainText.Of(value.ToText(language));

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static void Line(TextWriter writer, string indent, string text)
    {
        writer.Write(indent);
        writer.Write(text);
        writer.Write('\n');
    }
}
