using System;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>The names of <see cref="BreachCounting"/>s.</summary>
public static class BreachCountingLabels
{
    /// <summary>The name of what is counted in Dutch and English.</summary>
    /// <param name="counting">The counting.</param>
    /// <returns>For example "perioden met een tekortkoming" and "periods with a breach".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="counting"/> is not declared.</exception>
    public static LocalizedText Label(this BreachCounting counting) => counting switch
    {
        BreachCounting.EachBreach => LocalizedText.Of("tekortkomingen", "breaches"),
        BreachCounting.EachPeriod => LocalizedText.Of("perioden met een tekortkoming", "periods with a breach"),
        _ => throw new ArgumentOutOfRangeException(nameof(counting), counting, "No declared counting."),
    };
}
