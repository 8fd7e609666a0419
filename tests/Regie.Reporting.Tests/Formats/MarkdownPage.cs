using System.Collections.Generic;
using System.Linq;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Regie.Tests.Formats;

/// <summary>What a viewer makes of Markdown as GitHub reads it.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseTaskLists()
        .UseFootnotes()
        .UseAlertBlocks()
        .UseMathematics()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private readonly MarkdownDocument _document;

    private MarkdownPage(MarkdownDocument document) => _document = document;

    /// <summary>Every block and inline with what distinguishes it, and where text stands, without that text.</summary>
    public IReadOnlyList<string> Skeleton => [.. Describe(_document)];

    /// <summary>The texts that a reader sees.</summary>
    public IReadOnlyList<string> Texts => [.. _document.Descendants<LeafBlock>().Select(Text)];

    public static MarkdownPage Read(string markdown) => new(Markdown.Parse(markdown, Pipeline));

    private static IEnumerable<string> Describe(MarkdownObject part) => part switch
    {
        Table table => ["Table " + string.Join(' ', table.ColumnDefinitions.Take(((TableRow)table[0]).Count).Select(column => column.Alignment?.ToString() ?? "-")), .. table.SelectMany(Describe), "end"],
        ListBlock list => [$"List {list.BulletType} {list.Count}", .. list.SelectMany(Describe), "end"],
        ContainerBlock container => [container.GetType().Name, .. container.SelectMany(Describe), "end"],
        HeadingBlock heading => [$"Heading {heading.Level}", .. Inlines(heading)],
        LeafBlock leaf => [leaf.GetType().Name, .. Inlines(leaf)],
        EmphasisInline emphasis => [$"Emphasis {emphasis.DelimiterChar}{emphasis.DelimiterCount}", .. Describe(emphasis.AsEnumerable()), "end"],
        ContainerInline container => [container.GetType().Name, .. Describe(container.AsEnumerable()), "end"],
        _ => [part.GetType().Name],
    };

    private static IEnumerable<string> Inlines(LeafBlock leaf) => leaf.Inline is null ? [] : Describe(leaf.Inline.AsEnumerable());

    // Text may be cut into several literals; neighbors are one text to a reader.
    private static IEnumerable<string> Describe(IEnumerable<Inline> inlines)
    {
        var inText = false;
        foreach (var inline in inlines)
        {
            var isText = inline is LiteralInline;
            if (!isText || !inText)
                foreach (var line in isText ? ["text"] : Describe(inline))
                    yield return line;
            inText = isText;
        }
    }

    private static string Text(LeafBlock leaf) => leaf.Inline is null ? "" : string.Concat(leaf.Inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
