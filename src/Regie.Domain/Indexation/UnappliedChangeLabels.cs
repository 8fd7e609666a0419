using System;
using Regie.Language;

namespace Regie.Indexation;

/// <summary>The names of <see cref="UnappliedChange"/>s.</summary>
public static class UnappliedChangeLabels
{
    /// <summary>What becomes of the change, in Dutch and English, to stand in a sentence.</summary>
    /// <param name="value">The rule.</param>
    /// <returns>For example "vervalt" and "is lost".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not declared.</exception>
    public static LocalizedText Label(this UnappliedChange value) => value switch
    {
        UnappliedChange.Lost => LocalizedText.Of("vervalt", "is lost"),
        UnappliedChange.Carried => LocalizedText.Of("schuift door naar de volgende indexatie", "is carried to the next indexation"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No declared rule."),
    };
}
