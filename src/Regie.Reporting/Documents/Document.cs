using System;
using System.Globalization;
using System.Linq;
using Regie.Language;
using Regie.Parties;

namespace Regie.Documents;

/// <summary>Results arranged for a reader in one language, before any format (document).</summary>
/// <remarks>A document computes nothing: its texts are those that results and findings gave, and a format writes it out.</remarks>
public sealed record Document
{
    private const int SectionLevels = 5;

    /// <summary>States a document.</summary>
    /// <param name="title">What the document is about.</param>
    /// <param name="language">The language that it is written in; worksheets follow it.</param>
    /// <param name="blocks">What it says, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="blocks"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty or white space, or one of <paramref name="blocks"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    /// <exception cref="RegieValidationException">Sections stand more than five deep in each other: <see cref="DocumentFindings.SectionsMustNestAtMostFiveDeep"/>, for each that is the sixth.</exception>
    public Document(string title, LanguageCode language, ValueList<Block> blocks)
    {
        if (language is < LanguageCode.Dutch or > LanguageCode.English)
            throw new ArgumentOutOfRangeException(nameof(language), language, "Documents exist in Dutch and English.");
        (Title, Language, Blocks) = (DocumentGuard.Text(title, nameof(title)), language, DocumentGuard.List(blocks, nameof(blocks)));
        var tooDeep = SectionsBelow(blocks, SectionLevels);
        if (tooDeep.Count > 0)
            throw new RegieValidationException(tooDeep.Select(TooDeep));
    }

    /// <summary>What the document is about.</summary>
    public string Title { get; }

    /// <summary>The language that it is written in.</summary>
    public LanguageCode Language { get; }

    /// <summary>What it says, in order.</summary>
    public ValueList<Block> Blocks { get; }

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;

    private static ValueList<Block.Section> SectionsBelow(ValueList<Block> blocks, int levels) => blocks.SelectMany(block => block switch
    {
        Block.Section section => levels == 0 ? [section] : SectionsBelow(section.Blocks, levels - 1),
        Block.Details details => SectionsBelow(details.Blocks, levels),
        _ => [],
    }).ToValueList();

    private static Finding TooDeep(Block.Section section) => Finding.Error(
        DocumentFindings.SectionsMustNestAtMostFiveDeep,
        ActorRole.Host,
        LocalizedText.Of(
            $"De paragraaf “{section.Title}” staat zes diep; onder de titel zijn er vijf niveaus van koppen. Zet haar een niveau hoger, of maak er een uitklapbare toelichting van.",
            $"The section “{section.Title}” stands six deep; there are five levels of headings under the title. Move it up, or turn it into details."),
        ("section", section.Title),
        ("levels", SectionLevels.ToString(CultureInfo.InvariantCulture)));
}
