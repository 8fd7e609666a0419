using System;
using NodaTime;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>When an observation counts, and what it counts as.</summary>
internal static class Counting
{
    /// <summary>The moment that decides the period of an observation; null while it belongs to none.</summary>
    internal static Instant? Decisive(Observation observation, PeriodMembership membership) => observation switch
    {
        Observation.Reading r => r.At,
        Observation.Sample s => s.At,
        Observation.Declaration d => d.At,
        Observation.State s => s.From,
        Observation.Event e => membership switch
        {
            PeriodMembership.Opened => e.Moments.Opened,
            PeriodMembership.Due => e.Moments.Due,
            _ => e.Moments.Resolved,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(observation), observation, "No kind of observation."),
    };

    /// <summary>The value as it is compared with the target: what adds up with time is brought to the length of a whole period where the policy says pro rata.</summary>
    internal static ExactNumber Comparable(StateNorm norm, AssessmentPeriod part, ExactNumber value) => IsProRata(norm, part)
        ? value * ExactNumber.Quotient(part.WholeDays, part.Days)
        : value;

    internal static bool IsProRata(StateNorm norm, AssessmentPeriod part) => norm.Policy.PartialPeriods == PartialPeriodRule.ProRata && part.IsPartial
        && (norm.Indicator.Aggregation.Equals(Aggregations.Sum) || norm.Indicator.Aggregation.Equals(Aggregations.Count));

    /// <summary>When an observation shows delivery; null where it does not.</summary>
    internal static Instant? Delivered(Observation observation) => observation.Found is { } found && found.Amount >= found.Whole
        ? observation is Observation.Event e ? e.Moments.Resolved : Decisive(observation, PeriodMembership.Resolved)
        : null;
}
