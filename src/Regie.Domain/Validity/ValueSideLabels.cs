using System;
using Regie.Language;

namespace Regie.Validity;

/// <summary>The names of <see cref="ValueSide"/>s.</summary>
public static class ValueSideLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="side">The side.</param>
    /// <returns>For example "onder de streefwaarde" and "below the target".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not declared.</exception>
    public static LocalizedText Label(this ValueSide side) => side switch
    {
        ValueSide.Whole => LocalizedText.Of("alle waarden", "all values"),
        ValueSide.BelowTarget => LocalizedText.Of("onder de streefwaarde", "below the target"),
        ValueSide.AboveTarget => LocalizedText.Of("boven de streefwaarde", "above the target"),
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "No declared side."),
    };
}
