using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Regie.Drawings;
using Regie.Formats;

namespace Regie.Tests.Formats;

/// <summary>Text from data is shown as that text and nothing else, in every place where a text can stand.</summary>
public class HostileTextTests
{
    // What markup is made of, with letters, digits and breaks in between.
    private static readonly Gen<string> Markup = Gen.OneOf(
        Gen.OneOf("\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "<", ">", "#", "+", "-", ".", "!", "|", "~", "&", "=", ":", "@", "/", "^", "$", "'", "\"", ";", "%", "?", ","),
        Gen.OneOf(" ", " ", "\n", "\t", "a", "x", "1", "2", "é", "\u00A0", "\u200B"),
        Gen.OneOf("**", "__", "~~", "``", "---", "===", "1.", "- ", "http://", "www.", "mailto:", "a.nl", "</", "/>", "<b", "<!--", "-->", "&lt;", "&#60;", "](", "![", "\r\n", "  \n", "\n\n")).Array[1, 10].Select(string.Concat);

    public static TheoryData<string> Reasons => [.. HostileText.All.Select(text => text.Why)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Html_ShowsTheTextAndNothingElse(string why)
    {
        var text = HostileText.All.Single(t => t.Why == why);
        HtmlShows(text.Text, text.Expected);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Markdown_ShowsTheTextAndNothingElse(string why)
    {
        var text = HostileText.All.Single(t => t.Why == why);
        MarkdownShows(text.Text, text.Expected);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Picture_ShowsTheTextAndNothingElse(string why)
    {
        var text = HostileText.All.Single(t => t.Why == why);
        var writer = new StringWriter();
        SvgFile.Write(new Drawing(text.Text, text.Text, 20, [new Shape.Label(new Point(0, 10), text.Text, LabelSide.After, Tone.Ink)]), writer);
        var picture = XDocument.Parse(writer.ToString()).Root!;

        Assert.Equal(["title", "style", "text"], picture.Elements().Select(e => e.Name.LocalName));
        Assert.Equal([text.Expected, text.Expected], picture.Elements().Where(e => e.Name.LocalName != "style").Select(e => e.Value));
    }

    [Fact]
    public void Html_ShowsAnyMarkup() => Markup.Where(text => text.Trim().Length > 0).Sample(text => HtmlShows(text, OneLine(text)), iter: 2_000);

    [Fact]
    public void Markdown_ShowsAnyMarkup() => Markup.Where(text => text.Trim().Length > 0).Sample(text => MarkdownShows(text, OneLine(text)), iter: 5_000);

    [Fact]
    public void Texts_AreManyAndDistinct()
    {
        Assert.True(HostileText.All.Count >= 60);
        Assert.Equal(HostileText.All.Count, HostileText.All.Select(text => text.Text).Distinct().Count());
    }

    private static void HtmlShows(string text, string seen)
    {
        var page = HtmlPage.Read(Everywhere.Document(text).Written(DocumentFormats.Html));
        Assert.Equal(HarmlessHtml, page.Skeleton);
        Assert.Equal(
            [seen, seen, seen, seen, seen, .. Everywhere.Texts(seen, $"{seen}: {seen} [{seen}, {seen}]", $"{seen}: {seen}", $"{seen}: {seen}", $"{seen}: {seen}")],
            page.Texts);
    }

    private static void MarkdownShows(string text, string seen)
    {
        var page = MarkdownPage.Read(Everywhere.Document(text).Written(DocumentFormats.Markdown));
        Assert.Equal(HarmlessMarkdown, page.Skeleton);
        Assert.Equal(
            [seen, seen, seen, .. Everywhere.Texts(seen, $"{seen}: {seen} ({seen}: {seen}; {seen}: {seen}) [{seen}, {seen}]", $"{seen}: {seen}")],
            page.Texts);
    }

    private static readonly IReadOnlyList<string> HarmlessHtml = HtmlPage.Read(Everywhere.Document("x").Written(DocumentFormats.Html)).Skeleton;

    private static readonly IReadOnlyList<string> HarmlessMarkdown = MarkdownPage.Read(Everywhere.Document("x").Written(DocumentFormats.Markdown)).Skeleton;

    private static string OneLine(string text) => Regex.Replace(text, "[ \t\r\n]+", " ").Trim();
}
