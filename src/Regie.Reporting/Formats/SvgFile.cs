using System;
using System.IO;
using Regie.Drawings;

namespace Regie.Formats;

/// <summary>Writes a drawing as a picture of its own (afbeelding).</summary>
/// <remarks>
/// The SVG asks for nothing from elsewhere, follows the light or dark setting of its viewer, and carries the alternative text. Texts are made plain as <see cref="IDocumentFormat"/> tells.
/// Within a document, <c>Block.Chart</c> does the same.
/// </remarks>
public static class SvgFile
{
    /// <summary>The media type of the picture.</summary>
    public static string MediaType => "image/svg+xml";

    /// <summary>Writes a picture.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="writer">Receives the SVG, with line feeds; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Drawing drawing, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(writer);
        var svg = new HtmlWriter(writer);
        SvgFormat.WritePicture(drawing, "chart", svg, [("xmlns", "http://www.w3.org/2000/svg"), ("class", "picture")], () => svg.Style(HtmlStyle.Picture));
    }
}
