using System;

namespace Regie.ServiceTime;

/// <summary>Chooses and names the way in which open time is kept.</summary>
internal static class OpenTimeStrategies
{
    public static OpenTimeTable Build(OpenSpans spans, OpenTimeStrategy strategy) => strategy switch
    {
        OpenTimeStrategy.Cells => CellTable.TryBuild(spans) ?? throw NotFitting(strategy),
        OpenTimeStrategy.Scan => ScanTable.TryBuild(spans) ?? throw NotFitting(strategy),
        OpenTimeStrategy.Search => new SearchTable(spans),
        _ => CellTable.TryBuild(spans) ?? (OpenTimeTable?)ScanTable.TryBuild(spans) ?? new SearchTable(spans),
    };

    public static OpenTimeStrategy Of(OpenTimeTable table) => table switch
    {
        CellTable => OpenTimeStrategy.Cells,
        ScanTable => OpenTimeStrategy.Scan,
        _ => OpenTimeStrategy.Search,
    };

    private static ArgumentException NotFitting(OpenTimeStrategy strategy) => new($"The calendar does not fit a table of kind {strategy}.", nameof(strategy));
}
