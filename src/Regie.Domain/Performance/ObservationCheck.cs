using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>Whether observations are what an indicator measures.</summary>
internal static class ObservationCheck
{
    public static ValueList<Finding> Findings(Indicator indicator, IReadOnlyCollection<Observation> observations)
    {
        var unit = indicator.Aggregation.Unit == AggregatedUnit.AsMeasured
            ? indicator.Scale.Unit
            : observations.Select(o => o.Found?.Unit).FirstOrDefault(u => u is not null);
        return
        [
            .. from o in observations where o.Kind != indicator.Kind && !IsInspection(o, indicator) select PerformanceProblems.WrongKind(o, indicator),
            .. from o in observations where o.Found is not null && !o.Found.Unit.Equals(unit) && !indicator.Aggregation.Equals(Aggregations.Count) select PerformanceProblems.WrongUnit(o, unit!),
            .. from o in observations where o.Found is { } found && !LiesIn(indicator, found) select PerformanceProblems.OutsideDomain(o, indicator),
        ];
    }

    // A sample to which an objection gave another outcome is a reading of that inspection.
    private static bool IsInspection(Observation observation, Indicator indicator) => indicator.Kind == MeasurementKind.Sample && observation is Observation.Reading;

    private static bool LiesIn(Indicator indicator, Measured found) => indicator.Aggregation.Unit switch
    {
        AggregatedUnit.Percent => indicator.Scale.Domain.Includes(ExactNumber.Of(100) * ExactNumber.Of(found.Amount) / ExactNumber.Of(found.Whole)),
        AggregatedUnit.AsMeasured => !indicator.Scale.Unit.Equals(found.Unit) || indicator.Scale.Domain.Includes(ExactNumber.Of(found.Amount) / ExactNumber.Of(found.Whole)),
        _ => true,
    };
}
