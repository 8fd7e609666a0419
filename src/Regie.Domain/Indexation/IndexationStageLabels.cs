using System;
using Regie.Language;

namespace Regie.Indexation;

/// <summary>The names of <see cref="IndexationStage"/>s.</summary>
public static class IndexationStageLabels
{
    /// <summary>What a rounding at the stage rounds, in Dutch and English, to stand in a sentence.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>For example "elke term" and "each term".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not declared.</exception>
    public static LocalizedText Label(this IndexationStage stage) => stage switch
    {
        IndexationStage.Figure => LocalizedText.Of("elk indexcijfer", "each index figure"),
        IndexationStage.Change => LocalizedText.Of("elke wijziging", "each change"),
        IndexationStage.Term => LocalizedText.Of("elke term", "each term"),
        IndexationStage.Sum => LocalizedText.Of("de som", "the sum"),
        IndexationStage.Factor => LocalizedText.Of("de factor", "the factor"),
        IndexationStage.Price => LocalizedText.Of("de prijs", "the price"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No declared stage."),
    };
}
