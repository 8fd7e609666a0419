using System;
using System.Globalization;
using System.Linq;
using Regie.Drawings;

namespace Regie.Formats;

/// <summary>Writes a drawing as a figure with inline SVG.</summary>
internal static class SvgFormat
{
    /// <summary>Writes a figure: title, drawing, and its alternative for who cannot see it.</summary>
    public static void Write(Drawing drawing, string id, HtmlWriter html)
    {
        html.Start("figure");
        html.Line("figcaption", drawing.Title);
        WritePicture(drawing, id, html, [], () => { });
        html.End("figure");
    }

    /// <summary>Writes the drawing alone.</summary>
    public static void WritePicture(Drawing drawing, string id, HtmlWriter html, (string Name, string Value)[] attributes, Action writeStyle)
    {
        html.Start("svg", [.. attributes, ("viewBox", $"0 0 {Drawing.Width} {Text(drawing.Height)}"), ("role", "img"), ("aria-labelledby", id)]);
        html.Line("title", drawing.Alternative, ("id", id));
        writeStyle();
        var patterns = drawing.Shapes.OfType<Shape.Area>().Where(IsPattern).Select(a => (a.Tone, a.Fill)).Distinct().OrderBy(p => p).ToList();
        if (patterns.Count > 0)
        {
            html.Start("defs");
            foreach (var (tone, fill) in patterns)
                WritePattern(tone, fill, id, html);
            html.End("defs");
        }

        foreach (var shape in drawing.Shapes)
            Write(shape, id, html);
        html.End("svg");
    }

    private static void Write(Shape shape, string id, HtmlWriter html)
    {
        switch (shape)
        {
            case Shape.Area area:
                var box = area.Box;
                (string, string)[] place = [("x", Text(box.Corner.X)), ("y", Text(box.Corner.Y)), ("width", Text(box.Width)), ("height", Text(box.Height))];
                if (IsPattern(area))
                {
                    html.Line("rect", "", [("fill", $"url(#{Pattern(area.Tone, area.Fill, id)})"), .. place]);
                    html.Line("rect", "", [("class", "outline " + Class(area.Tone)), .. place]);
                }
                else
                {
                    html.Line("rect", "", [("class", (area.Fill == ShapeFill.Outline ? "outline " : "area ") + Class(area.Tone)), .. place]);
                }

                break;
            case Shape.Stroke stroke:
                html.Line("polyline", "", ("class", (stroke.IsDashed ? "stroke dashed " : "stroke ") + Class(stroke.Tone)), ("points", string.Join(" ", stroke.Points.Select(p => Text(p.X) + "," + Text(p.Y)))));
                break;
            case Shape.Label label:
                html.Line("text", label.Text, ("class", Class(label.Tone)), ("x", Text(label.At.X)), ("y", Text(label.At.Y)), ("text-anchor", label.Side switch
                {
                    LabelSide.After => "start",
                    LabelSide.Around => "middle",
                    _ => "end",
                }));
                break;
            case Shape.Symbol symbol:
                Write(symbol, html);
                break;
        }
    }

    private static void Write(Shape.Symbol symbol, HtmlWriter html)
    {
        var (x, y) = (symbol.At.X, symbol.At.Y);
        if (symbol.Kind == SymbolKind.Cross)
            html.Line("path", "", ("class", "cross " + Class(symbol.Tone)), ("d", $"M{Text(x - 4)} {Text(y - 4)}L{Text(x + 4)} {Text(y + 4)}M{Text(x - 4)} {Text(y + 4)}L{Text(x + 4)} {Text(y - 4)}"));
        else
            html.Line("circle", "", ("class", (symbol.Kind == SymbolKind.Ring ? "ring " : "symbol ") + Class(symbol.Tone)), ("cx", Text(x)), ("cy", Text(y)), ("r", "4.5"));
    }

    private static void WritePattern(Tone tone, ShapeFill fill, string id, HtmlWriter html)
    {
        html.Start("pattern", ("id", Pattern(tone, fill, id)), ("class", Class(tone)), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse"));
        if (fill == ShapeFill.Hatched)
            html.Line("path", "", ("class", "hatch"), ("d", "M-1 1L1 -1M0 5L5 0M4 6L6 4"));
        else
            html.Line("circle", "", ("class", "symbol"), ("cx", "2.5"), ("cy", "2.5"), ("r", "1"));
        html.End("pattern");
    }

    private static bool IsPattern(Shape.Area area) => area.Fill is ShapeFill.Hatched or ShapeFill.Dotted;

    private static string Pattern(Tone tone, ShapeFill fill, string id) => $"{id}-{(fill == ShapeFill.Hatched ? "hatched" : "dotted")}-{Class(tone)}";

    private static string Class(Tone tone) => tone switch
    {
        Tone.Ink => "ink",
        Tone.Muted => "muted",
        Tone.Edge => "edge",
        Tone.Light => "light",
        Tone.Shade => "shade",
        Tone.Good => "good",
        Tone.Caution => "caution",
        _ => "bad",
    };

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
