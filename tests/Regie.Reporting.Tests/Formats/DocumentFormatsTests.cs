using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CsCheck;
using Regie.Documents;
using Regie.Explanation;
using Regie.Formats;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Tests.Formats;

/// <summary>What the formats make of a document whose texts are harmless.</summary>
public class DocumentFormatsTests
{
    private static readonly Document Report = new("Prestaties juni 2026", LanguageCode.Dutch,
    [
        new Block.Paragraph("Eén van twee normen is gehaald."),
        new Block.Section("Normen",
        [
            new Block.Table("Normen in juni", [new Column("Norm", Alignment.Left), new Column("Op tijd", Alignment.Right)], [["Reactie", "8 van 11"], ["Herstel", ""]]),
            new Block.Details("Hoe komen we aan Reactie?",
            [
                new Block.Worksheet(Share(8, 11)),
                new Block.Worksheet(Share(10, 10)),
            ]),
            new Block.Section("Bijlage", [new Block.Table("Leeg", [new Column("Norm", Alignment.Left)], [])]),
        ]),
    ]);

    public static TheoryData<IDocumentFormat> Formats => [DocumentFormats.Html, DocumentFormats.Markdown];

    [Fact]
    public void Formats_AreNamedForSettingsHeadersAndFiles()
    {
        Assert.Equal(("html", "text/html", ".html"), (DocumentFormats.Html.Name, DocumentFormats.Html.MediaType, DocumentFormats.Html.FileExtension));
        Assert.Equal(("markdown", "text/markdown", ".md"), (DocumentFormats.Markdown.Name, DocumentFormats.Markdown.MediaType, DocumentFormats.Markdown.FileExtension));
    }

    [Fact]
    public void Markdown_ReadsLikeThis() => Assert.Equal(
        """
        # Prestaties juni 2026

        Eén van twee normen is gehaald.

        ## Normen

        **Normen in juni**

        | Norm | Op tijd |
        | --- | ---: |
        | Reactie | 8 van 11 |
        | Herstel |  |

        - **Hoe komen we aan Reactie?**

          - Op tijd: 8 van 11 (norm: 4 u) \[C-12, art. 4.2\]
            - Te laat: 3 van 11

          * Op tijd: 10 van 10 (norm: 4 u) \[C-12, art. 4.2\]
            * Te laat: 0 van 10

        ### Bijlage

        **Leeg**

        | Norm |
        | --- |

        """.ReplaceLineEndings("\n"),
        Report.Written(DocumentFormats.Markdown));

    [Fact]
    public void Html_IsOneSelfContainedPage()
    {
        var html = Report.Written(DocumentFormats.Html);
        var page = HtmlPage.Read(html).Document;

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"nl\">\n", html, StringComparison.Ordinal);
        Assert.Equal("utf-8", page.QuerySelector("meta[charset]")!.GetAttribute("charset"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, form, base, [src], [href], [style]"));
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), attribute.Name));
    }

    [Fact]
    public void Html_SaysWhatEachPartIs_ForThoseWhoHearIt()
    {
        var page = HtmlPage.Read(Report.Written(DocumentFormats.Html)).Document;

        Assert.Equal(["H1 Prestaties juni 2026", "H2 Normen", "H3 Bijlage"], page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => $"{h.TagName} {h.TextContent}"));
        Assert.Equal("Prestaties juni 2026", page.Title);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.All(page.QuerySelectorAll("th"), header => Assert.Equal("col", header.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("CAPTION", table.FirstElementChild!.TagName));
        Assert.All(page.QuerySelectorAll("details"), details => Assert.Equal("SUMMARY", details.FirstElementChild!.TagName));
        Assert.Equal(["Normen in juni", "Leeg"], page.QuerySelectorAll("[role=region]").Select(region => page.GetElementById(region.GetAttribute("aria-labelledby")!)!.TextContent));
        Assert.Equal(["table-1", "table-2"], page.QuerySelectorAll("[id]").Select(element => element.Id));
    }

    [Fact]
    public void Html_SetsNumbersToTheRight() => Assert.Equal(
        ["Op tijd", "8 van 11", ""],
        HtmlPage.Read(Report.Written(DocumentFormats.Html)).Document.QuerySelectorAll(".number").Select(cell => cell.TextContent));

    [Theory]
    [InlineData(LanguageCode.Dutch, "nl", "Op tijd: 8 van 11")]
    [InlineData(LanguageCode.English, "en", "In time: 8 of 11")]
    public void Worksheets_FollowTheLanguageOfTheDocument(LanguageCode language, string lang, string line)
    {
        var document = new Document("a", language, [new Block.Worksheet(Share(8, 11))]);
        var page = HtmlPage.Read(document.Written(DocumentFormats.Html)).Document;

        Assert.Equal(lang, page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith(line, page.QuerySelector(".worksheet p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("- " + line, document.Written(DocumentFormats.Markdown), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Output_HasLineFeedsOnly_AndOneAtTheEnd(IDocumentFormat format)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        format.Write(Report, writer);
        var text = writer.ToString();

        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Output_IsTheSameUnderEveryCulture(IDocumentFormat format)
    {
        var expected = Report.Written(format);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat = new NumberFormatInfo { NegativeSign = "neg", NumberDecimalSeparator = "#", NumberGroupSeparator = "!", NumberGroupSizes = [1] };
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Report.Written(format));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Output_LeavesTheWriterOpen(IDocumentFormat format)
    {
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream);
        format.Write(Report, writer);
        format.Write(Report, writer);
        writer.Flush();

        Assert.True(stream.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nulls_AreRefused(IDocumentFormat format)
    {
        Assert.Equal("document", Assert.Throws<ArgumentNullException>(() => format.Write(null!, TextWriter.Null)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => format.Write(Report, null!)).ParamName);
    }

    // A different text may stand in each place; none may reach into another's.
    [Fact]
    public void HostileTexts_BesideEachOther_StayApart() => Gen.Int[0, HostileText.All.Count - 1].Array[5].Sample(
        numbers =>
        {
            var texts = numbers.Select(number => HostileText.All[number]).ToList();
            var document = new Document(texts[0].Text, LanguageCode.English,
            [
                new Block.Paragraph(texts[1].Text),
                new Block.Table(texts[2].Text, [new Column(texts[3].Text, Alignment.Left), new Column(texts[4].Text, Alignment.Right)], [[texts[1].Text, texts[2].Text]]),
                new Block.Paragraph(texts[3].Text),
            ]);
            var (title, expected) = (texts[0].Expected, new[] { 1, 2, 3, 4, 1, 2, 3 }.Select(i => texts[i].Expected).ToList());

            Assert.Equal<string>([title, title, .. expected], HtmlPage.Read(document.Written(DocumentFormats.Html)).Texts);
            Assert.Equal<string>([title, .. expected], MarkdownPage.Read(document.Written(DocumentFormats.Markdown)).Texts);
        },
        iter: 500);

    private static Derivation Share(long inTime, long all) =>
        new Derivation(new RuleId("test.share"), LocalizedText.Of("Op tijd", "In time"), new DerivedValue.Part(Ratio.Of(inTime, all)))
            .WithInput(LocalizedText.Of("norm", "norm"), new DerivedValue.Time(NodaTime.Duration.FromHours(4)))
            .WithClause(new ClauseReference("C-12", "art. 4.2"))
            .WithStep(new Derivation(new RuleId("test.late"), LocalizedText.Of("Te laat", "Late"), new DerivedValue.Part(Ratio.Of(all - inTime, all))));
}
