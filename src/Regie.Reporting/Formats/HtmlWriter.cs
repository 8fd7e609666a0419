using System.IO;

namespace Regie.Formats;

/// <summary>Writes HTML elements, indented. Whatever is text or the value of an attribute is made plain and escaped here and nowhere else.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private int _depth;

    public void Doctype() => writer.Write("<!DOCTYPE html>\n");

    /// <summary>An element that has no content and no end tag.</summary>
    public void Void(string name, params (string Name, string Value)[] attributes)
    {
        Indent();
        Tag(name, attributes);
        writer.Write('\n');
    }

    /// <summary>The start of an element that holds elements on lines of their own.</summary>
    public void Start(string name, params (string Name, string Value)[] attributes)
    {
        Void(name, attributes);
        _depth++;
    }

    public void End(string name)
    {
        _depth--;
        Indent();
        EndTag(name);
        writer.Write('\n');
    }

    /// <summary>An element that holds only text.</summary>
    public void Line(string name, string text, params (string Name, string Value)[] attributes)
    {
        Indent();
        Inline(name, text, attributes);
        writer.Write('\n');
    }

    /// <summary>The start of an element whose content stays on its line.</summary>
    public void StartLine(string name, params (string Name, string Value)[] attributes)
    {
        Indent();
        Tag(name, attributes);
    }

    public void EndLine(string name)
    {
        EndTag(name);
        writer.Write('\n');
    }

    public void Inline(string name, string text, params (string Name, string Value)[] attributes)
    {
        Tag(name, attributes);
        Escape(PlainText.Of(text));
        EndTag(name);
    }

    /// <summary>Punctuation of our own between inline elements; its spaces stay.</summary>
    public void Punctuation(string mark) => Escape(mark);

    /// <summary>The style sheet, which is ours and needs no escapes.</summary>
    public void Style(string sheet)
    {
        Indent();
        writer.Write("<style>\n");
        writer.Write(sheet);
        Indent();
        writer.Write("</style>\n");
    }

    private void Tag(string name, (string Name, string Value)[] attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var attribute in attributes)
        {
            writer.Write(' ');
            writer.Write(attribute.Name);
            writer.Write("=\"");
            Escape(PlainText.Of(attribute.Value));
            writer.Write('"');
        }
        writer.Write('>');
    }

    private void EndTag(string name)
    {
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    private void Indent()
    {
        for (var i = 0; i < _depth; i++)
            writer.Write("  ");
    }

    private void Escape(string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    writer.Write("&amp;");
                    break;
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '"':
                    writer.Write("&quot;");
                    break;
                default:
                    writer.Write(c);
                    break;
            }
        }
    }
}
