using System;
using Regie.Language;

namespace Regie.Measurements;

/// <summary>The names of <see cref="MeasurementKind"/>s.</summary>
public static class MeasurementKindLabels
{
    /// <summary>The name of a kind in Dutch and English.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example "steekproef" and "sample".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this MeasurementKind kind) => kind switch
    {
        MeasurementKind.Continuous => LocalizedText.Of("continue meting", "continuous reading"),
        MeasurementKind.Event => LocalizedText.Of("gebeurtenis", "event"),
        MeasurementKind.Sample => LocalizedText.Of("steekproef", "sample"),
        MeasurementKind.State => LocalizedText.Of("toestand", "state"),
        MeasurementKind.Declaration => LocalizedText.Of("verklaring", "declaration"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind."),
    };
}
