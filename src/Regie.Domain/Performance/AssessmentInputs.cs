using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>All that one judgement is made from, so that it can be explained and made again with a difference.</summary>
internal sealed record AssessmentInputs(Norm Norm, AssessmentPeriod Period, ObservationSubject Group, ValueList<Observation> Considered, ValueList<Observation> Outside, ValueList<Relief> Reliefs);

/// <summary>What became of the observations of one judgement, other than the totals.</summary>
internal sealed record AssessedObservations(ValueList<ObservationId> Misses, ValueList<ExcusedObservation> Excused, ValueList<ObservationId> OpenAndOverdue)
{
    public static AssessedObservations None { get; } = new(ValueList<ObservationId>.Empty, ValueList<ExcusedObservation>.Empty, ValueList<ObservationId>.Empty);
}
