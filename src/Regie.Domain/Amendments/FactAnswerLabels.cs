using System;
using Regie.Language;

namespace Regie.Amendments;

/// <summary>The names of <see cref="FactAnswer"/>s.</summary>
public static class FactAnswerLabels
{
    /// <summary>The answer in Dutch and English.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>For example "niet vastgesteld" and "not established".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is not declared.</exception>
    public static LocalizedText Label(this FactAnswer answer) => answer switch
    {
        FactAnswer.NotEstablished => LocalizedText.Of("niet vastgesteld", "not established"),
        FactAnswer.Yes => LocalizedText.Of("ja", "yes"),
        FactAnswer.No => LocalizedText.Of("nee", "no"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "No declared answer."),
    };
}
