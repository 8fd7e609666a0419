using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>Whether observations are what an indicator measures.</summary>
internal static class ObservationCheck
{
    public static IEnumerable<Finding> OfKinds(Indicator indicator, IEnumerable<Observation> observations) =>
        from o in observations where o.Kind != indicator.Kind select PerformanceProblems.WrongKind(o, indicator);

    public static ValueList<Finding> OfValues(Indicator indicator, IReadOnlyCollection<Observation> observations)
    {
        var unit = indicator.Aggregation.Unit == AggregatedUnit.AsMeasured
            ? indicator.Scale.Unit
            : observations.Select(o => o.Found?.Unit).FirstOrDefault(u => u is not null);
        return
        [
            .. from o in observations where o.Found is not null && !o.Found.Unit.Equals(unit) && !indicator.Aggregation.Equals(Aggregations.Count) select PerformanceProblems.WrongUnit(o, unit!),
            .. from o in observations where o.Found is { } found && !LiesIn(indicator, found) select PerformanceProblems.OutsideDomain(o, indicator),
        ];
    }

    private static bool LiesIn(Indicator indicator, Measured found) => indicator.Aggregation.Unit switch
    {
        AggregatedUnit.Percent => indicator.Scale.Domain.Includes(ExactNumber.Of(100) * ExactNumber.Of(found.Amount) / ExactNumber.Of(found.Whole)),
        AggregatedUnit.AsMeasured => !indicator.Scale.Unit.Equals(found.Unit) || indicator.Scale.Domain.Includes(ExactNumber.Of(found.Amount) / ExactNumber.Of(found.Whole)),
        _ => true,
    };
}
