using System;
using System.IO;
using Regie.Documents;

namespace Regie.Formats;

/// <summary>A way to write a <see cref="Document"/> out for people to read (documentformaat).</summary>
/// <remarks>
/// <para>A host may bring its own; <see cref="DocumentFormats"/> names those that are here.</para>
/// <para>
/// Texts in a document come from data and are not trusted. The formats here show them as plain text, whatever markup they hold, after these replacements:
/// tabs, line breaks and runs of spaces become one space, and white space at either end is dropped;
/// control characters, the characters that change the direction of text (Unicode <c>Bidi_Control</c>), byte order marks, noncharacters and halves of surrogate pairs become U+FFFD each.
/// </para>
/// </remarks>
public interface IDocumentFormat
{
    /// <summary>The name by which settings refer to the format, for example <c>html</c>.</summary>
    string Name { get; }

    /// <summary>The media type without parameters, for example <c>text/html</c>; the text is meant to be sent as UTF-8.</summary>
    string MediaType { get; }

    /// <summary>How the names of files in this format end, with the point, for example <c>.html</c>.</summary>
    string FileExtension { get; }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where it is written to; it is neither flushed nor closed. Lines end in <c>\n</c>, whatever its <see cref="TextWriter.NewLine"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    void Write(Document document, TextWriter writer);
}
