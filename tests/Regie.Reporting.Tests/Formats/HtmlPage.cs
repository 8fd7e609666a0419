using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Regie.Tests.Formats;

/// <summary>What a browser makes of a page.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    private HtmlPage(IDocument document) => Document = document;

    public IDocument Document { get; }

    /// <summary>Every element with its attributes, and where text stands, without that text.</summary>
    public IReadOnlyList<string> Skeleton => [.. Describe(Document)];

    /// <summary>The texts that a reader sees, the title of the window first.</summary>
    public IReadOnlyList<string> Texts => [.. Document.QuerySelectorAll("title, figcaption, text, h1, h2, h3, h4, h5, h6, p, caption, th, td, summary, .inputs li").Select(element => element.TextContent)];

    /// <summary>Reads a page; anything that is not valid HTML syntax is an exception.</summary>
    public static HtmlPage Read(string html) => new(Parser.ParseDocument(html));

    private static IEnumerable<string> Describe(INode node) => node switch
    {
        IElement element => [Tag(element), .. element.ChildNodes.SelectMany(Describe), $"</{element.LocalName}>"],
        IText text => string.IsNullOrWhiteSpace(text.Data) ? [] : ["text"],
        IDocument document => document.ChildNodes.SelectMany(Describe),
        _ => [node.NodeType.ToString()],
    };

    private static string Tag(IElement element) => $"<{element.LocalName}{string.Concat(element.Attributes.Select(a => $" {a.Name}=\"{a.Value}\""))}>";
}
