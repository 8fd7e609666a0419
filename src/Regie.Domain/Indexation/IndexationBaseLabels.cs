using System;
using Regie.Language;

namespace Regie.Indexation;

/// <summary>The names of <see cref="IndexationBase"/>s.</summary>
public static class IndexationBaseLabels
{
    /// <summary>The name of a base in Dutch and English, to stand in a sentence.</summary>
    /// <param name="value">The base.</param>
    /// <returns>For example "de vorige prijs" and "the previous price".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not declared.</exception>
    public static LocalizedText Label(this IndexationBase value) => value switch
    {
        IndexationBase.Previous => LocalizedText.Of("de vorige prijs", "the previous price"),
        IndexationBase.Original => LocalizedText.Of("de oorspronkelijke prijs", "the original price"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No declared base."),
    };
}
