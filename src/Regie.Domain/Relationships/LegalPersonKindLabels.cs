using System;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>The names of <see cref="LegalPersonKind"/>s.</summary>
public static class LegalPersonKindLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example "marktpartij" and "market party".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this LegalPersonKind kind) => kind switch
    {
        LegalPersonKind.PublicBody => LocalizedText.Of("overheidslichaam", "public body"),
        LegalPersonKind.PublicUndertaking => LocalizedText.Of("overheidsonderneming", "public undertaking"),
        LegalPersonKind.MarketParty => LocalizedText.Of("marktpartij", "market party"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of legal person."),
    };
}
