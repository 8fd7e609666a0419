using System;
using System.Globalization;
using System.IO;
using Regie.Documents;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Formats;

/// <summary>Writes one self-contained HTML page.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    public string Name => "html";

    public string MediaType => "text/html";

    public string FileExtension => ".html";

    public void Write(Document document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        new Page(document.Language, new HtmlWriter(writer)).Write(document);
    }

    private sealed class Page(LanguageCode language, HtmlWriter html)
    {
        private int _tables;
        private int _charts;

        public void Write(Document document)
        {
            html.Doctype();
            html.Start("html", ("lang", language == LanguageCode.Dutch ? "nl" : "en"));
            WriteHead(document.Title);
            html.Start("body");
            html.Start("header");
            html.Line("h1", document.Title);
            html.End("header");
            html.Start("main");
            Write(document.Blocks, 2);
            html.End("main");
            html.End("body");
            html.End("html");
        }

        private void WriteHead(string title)
        {
            html.Start("head");
            html.Void("meta", ("charset", "utf-8"));

            // The page asks for nothing; this lets the browser hold it to that.
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "format-detection"), ("content", "telephone=no, date=no, address=no, email=no"));
            html.Line("title", title);
            html.Style(HtmlStyle.Sheet);
            html.End("head");
        }

        private void Write(ValueList<Block> blocks, int level)
        {
            foreach (var block in blocks)
            {
                switch (block)
                {
                    case Block.Section section:
                        html.Start("section");
                        html.Line("h" + level.ToString(CultureInfo.InvariantCulture), section.Title);
                        Write(section.Blocks, level + 1);
                        html.End("section");
                        break;
                    case Block.Paragraph paragraph:
                        html.Line("p", paragraph.Text);
                        break;
                    case Block.Table table:
                        Write(table);
                        break;
                    case Block.Chart chart:
                        _charts++;
                        SvgFormat.Write(chart.Drawing, "chart-" + _charts.ToString(CultureInfo.InvariantCulture), html);
                        break;
                    case Block.Details details:
                        html.Start("details");
                        html.Line("summary", details.Summary);
                        Write(details.Blocks, level);
                        html.End("details");
                        break;
                    case Block.Worksheet worksheet:
                        html.Start("ul", ("class", "worksheet"));
                        Write(worksheet.Derivation);
                        html.End("ul");
                        break;
                }
            }
        }

        private void Write(Block.Table table)
        {
            _tables++;
            var caption = "table-" + _tables.ToString(CultureInfo.InvariantCulture);
            html.Start("div", ("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", caption));
            html.Start("table");
            html.StartLine("caption");
            html.Inline("span", table.Caption, ("id", caption));
            html.EndLine("caption");
            html.Start("thead");
            html.Start("tr");
            foreach (var column in table.Columns)
                html.Line("th", column.Header, [("scope", "col"), .. Class(column)]);
            html.End("tr");
            html.End("thead");
            html.Start("tbody");
            foreach (var row in table.Rows)
            {
                html.Start("tr");
                for (var i = 0; i < row.Count; i++)
                    html.Line("td", row[i], Class(table.Columns[i]));
                html.End("tr");
            }
            html.End("tbody");
            html.End("table");
            html.End("div");
        }

        private void Write(Derivation step)
        {
            html.Start("li");
            html.StartLine("p");
            Write(step.Label, step.Value);
            if (step.Clause is { } clause)
            {
                html.Punctuation(" ");
                html.Inline("span", "[" + clause + "]", ("class", "clause"));
            }
            html.EndLine("p");
            if (step.Inputs.Count > 0)
            {
                html.Start("ul", ("class", "inputs"));
                foreach (var input in step.Inputs)
                {
                    html.StartLine("li");
                    Write(input.Label, input.Value);
                    html.EndLine("li");
                }
                html.End("ul");
            }
            if (step.Steps.Count > 0)
            {
                html.Start("ul");
                foreach (var child in step.Steps)
                    Write(child);
                html.End("ul");
            }
            html.End("li");
        }

        private void Write(LocalizedText label, DerivedValue value)
        {
            html.Inline("span", label.In(language), ("class", "label"));
            html.Punctuation(": ");
            html.Inline("span", value.ToText(language), ("class", "value"));
        }

        private static (string Name, string Value)[] Class(Column column) => column.Alignment == Alignment.Right ? [("class", "number")] : [];
    }
}
