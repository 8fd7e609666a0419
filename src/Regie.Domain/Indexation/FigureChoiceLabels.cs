using System;
using Regie.Language;

namespace Regie.Indexation;

/// <summary>The names of <see cref="FigureChoice"/>s.</summary>
public static class FigureChoiceLabels
{
    /// <summary>The name of a choice in Dutch and English, to stand in a sentence.</summary>
    /// <param name="choice">The choice.</param>
    /// <returns>For example "het eerst gepubliceerde cijfer" and "the figure published first".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="choice"/> is not declared.</exception>
    public static LocalizedText Label(this FigureChoice choice) => choice switch
    {
        FigureChoice.FirstPublished => LocalizedText.Of("het eerst gepubliceerde cijfer", "the figure published first"),
        FigureChoice.Final => LocalizedText.Of("het definitieve cijfer", "the final figure"),
        FigureChoice.ProvisionalThenFinal => LocalizedText.Of("het laatst bekende cijfer, te corrigeren op het definitieve", "the latest figure known, to be corrected to the final one"),
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "No declared choice."),
    };
}
