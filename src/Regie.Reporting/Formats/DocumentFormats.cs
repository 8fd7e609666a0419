namespace Regie.Formats;

/// <summary>The formats that documents can be written in here (documentformaten).</summary>
/// <remarks>The same document gives the same characters, under every culture and on every machine.</remarks>
/// <example>
/// <code>
/// var document = new Document("Service report June 2026", LanguageCode.English,
/// [
///     new Block.Section("Norms",
///     [
///         new Block.Paragraph("One of two norms was met."),
///         new Block.Table("Norms in June", [new Column("Norm", Alignment.Left), new Column("In time", Alignment.Right)], [["Response", "8 of 11"], ["Repair", "10 of 10"]]),
///     ]),
/// ]);
/// DocumentFormats.Html.Write(document, writer);
/// </code>
/// </example>
public static class DocumentFormats
{
    /// <summary>One self-contained HTML page: no script, nothing loaded from elsewhere, readable on a phone, in the dark and on paper.</summary>
    /// <remarks>Details open by themselves in print where the browser lets a style sheet do so (<c>::details-content</c>).</remarks>
    public static IDocumentFormat Html { get; } = new HtmlFormat();

    /// <summary>Markdown as GitHub reads it (GFM), without HTML; details stand open, as list items.</summary>
    /// <remarks>Escapes do not reach what a viewer does to finished text, such as linking e-mail addresses, mentions and issue numbers.</remarks>
    public static IDocumentFormat Markdown { get; } = new MarkdownFormat();
}
