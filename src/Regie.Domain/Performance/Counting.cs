using System;
using NodaTime;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>When an observation counts, and what it counts as.</summary>
internal static class Counting
{
    /// <summary>Why nothing can be said where nothing was measured.</summary>
    public static LocalizedText NoData => LocalizedText.Of("geen gegevens", "no data");

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

    /// <summary>The moment by which an observation belongs to a period; null where it does not belong to it.</summary>
    internal static Instant? MomentIn(AssessmentPeriod period, Observation observation, StateNorm norm)
    {
        var moment = DueWhileOpen(period, observation, norm) ?? (observation is Observation.State state ? MomentIn(period, state) : Decisive(observation, norm.Policy.Membership));
        return moment is { } at && period.Includes(at) ? at : null;
    }

    /// <summary>What an observation counts as; null while there is nothing to count.</summary>
    internal static Measured? FoundIn(AssessmentPeriod period, Observation observation, StateNorm norm) => observation.Found
        ?? (DueWhileOpen(period, observation, norm) is null ? null : Missed(norm.Indicator.Scale.Direction));

    /// <summary>From when a state holds in a period; null where it does not hold in it.</summary>
    internal static Instant? MomentIn(AssessmentPeriod period, Observation.State state) => state.From < period.Interval.End && (state.Until is not { } until || until > period.Interval.Start)
        ? Instant.Max(state.From, period.Interval.Start)
        : null;

    // When an event fell due, where the norm counts it as missed for being open at the end of the period in which it did: it belongs to that period, and to no other.
    private static Instant? DueWhileOpen(AssessmentPeriod period, Observation observation, StateNorm norm)
    {
        if (norm.Policy.Overdue != OverdueRule.CountedAsMissed || observation is not Observation.Event { Moments: { Due: { } due } moments })
            return null;
        var end = period.Includes(due) ? period.Interval.End : norm.Schedule.PeriodAround(due, period.Zone)?.Interval.End ?? Instant.MaxValue;
        return moments.Resolved < end ? null : due;
    }

    // Where less is better, a part of a whole is what went wrong: one of one.
    private static Measured Missed(Direction direction) => direction == Direction.LowerIsBetter ? new Measured.Hit() : new Measured.Miss();

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
