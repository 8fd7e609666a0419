using System;
using Regie.Language;

namespace Regie.ReferenceData;

/// <summary>The names of <see cref="FigureStatus"/>es.</summary>
public static class FigureStatusLabels
{
    /// <summary>The name of a status in Dutch and English.</summary>
    /// <param name="status">The status.</param>
    /// <returns>For example "voorlopig" and "provisional".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not declared.</exception>
    public static LocalizedText Label(this FigureStatus status) => status switch
    {
        FigureStatus.Provisional => LocalizedText.Of("voorlopig", "provisional"),
        FigureStatus.Final => LocalizedText.Of("definitief", "final"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No declared status."),
    };
}
