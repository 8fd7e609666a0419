using System;
using Regie.Language;

namespace Regie.Validity;

/// <summary>The names of <see cref="TierReading"/>s.</summary>
public static class TierReadingLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>For example "de eerste regel die past" and "the first line that fits".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not declared.</exception>
    public static LocalizedText Label(this TierReading reading) => reading switch
    {
        TierReading.EveryLine => LocalizedText.Of("elke regel die past", "every line that fits"),
        TierReading.FirstMatch => LocalizedText.Of("de eerste regel die past", "the first line that fits"),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "No declared reading."),
    };
}
