using System;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>The names of <see cref="ObligationNature"/>s.</summary>
public static class ObligationNatureLabels
{
    /// <summary>The name of a nature in Dutch and English.</summary>
    /// <param name="nature">The nature.</param>
    /// <returns>For example "resultaatsverplichting" and "result obligation".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not declared.</exception>
    public static LocalizedText Label(this ObligationNature nature) => nature switch
    {
        ObligationNature.BestEfforts => LocalizedText.Of("inspanningsverplichting", "best-efforts obligation"),
        ObligationNature.Result => LocalizedText.Of("resultaatsverplichting", "result obligation"),
        _ => throw new ArgumentOutOfRangeException(nameof(nature), nature, "No declared nature."),
    };
}
