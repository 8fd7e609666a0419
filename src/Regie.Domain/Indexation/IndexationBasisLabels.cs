using System;
using Regie.Language;

namespace Regie.Indexation;

/// <summary>The names of <see cref="IndexationBasis"/> values.</summary>
public static class IndexationBasisLabels
{
    /// <summary>The name of a base in Dutch and English, to stand in a sentence.</summary>
    /// <param name="value">The base.</param>
    /// <returns>For example "de vorige prijs" and "the previous price".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not declared.</exception>
    public static LocalizedText Label(this IndexationBasis value) => value switch
    {
        IndexationBasis.Previous => LocalizedText.Of("de vorige prijs", "the previous price"),
        IndexationBasis.Original => LocalizedText.Of("de oorspronkelijke prijs", "the original price"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No declared base."),
    };
}
