using NodaTime;
using Regie.Identifiers;

namespace Regie.Clocks;

/// <summary>What a service clock shows at an instant (klokstand).</summary>
public sealed record ClockReading
{
    internal ClockReading(ClockKind kind, ClockState state, Instant askedAt, ClockNorm norm, (Instant? Started, Instant? Stopped) span, (Duration Elapsed, Duration Paused, Duration Excluded) time, DueMoment due, Instant? breachedAt, ValueList<ClockWarning> warnings)
    {
        (Kind, State, AskedAt, Norm, StartedAt, StoppedAt) = (kind, state, askedAt, norm, span.Started, span.Stopped);
        (Elapsed, PausedTime, ExcludedTime, Due, BreachedAt, Warnings) = (time.Elapsed, time.Paused, time.Excluded, due, breachedAt, warnings);
    }

    /// <summary>What it measures.</summary>
    public ClockKind Kind { get; }

    /// <summary>What it does.</summary>
    public ClockState State { get; }

    /// <summary>The instant asked.</summary>
    public Instant AskedAt { get; }

    /// <summary>The norm that it is held against, by the priority that counts.</summary>
    public ClockNorm Norm { get; }

    /// <summary>The priority that counts.</summary>
    public PriorityId Priority => Norm.Priority;

    /// <summary>When it started; null where it has not.</summary>
    public Instant? StartedAt { get; }

    /// <summary>When it stopped, or was cancelled; null while it goes on.</summary>
    public Instant? StoppedAt { get; }

    /// <summary>The service time used, net of pauses and of the time until a reopening that does not count.</summary>
    public Duration Elapsed { get; }

    /// <summary>The service time that pauses kept from counting.</summary>
    public Duration PausedTime { get; }

    /// <summary>The service time between a resolution and the reopening, where the policy does not count it.</summary>
    public Duration ExcludedTime { get; }

    /// <summary>The service time left; negative after a breach.</summary>
    public Duration Remaining => Norm.Allowed - Elapsed;

    /// <summary>When the norm runs out.</summary>
    public DueMoment Due { get; }

    /// <summary>Whether no more than the norm has been used; equality is within it. This, and not a due moment, is what a verdict rests on.</summary>
    public bool IsWithinNorm => Elapsed <= Norm.Allowed;

    /// <summary>The moment after which the norm was exceeded; null where it has not been.</summary>
    public Instant? BreachedAt { get; }

    /// <summary>The warning thresholds of the policy and their moments; none where the clock has not started.</summary>
    public ValueList<ClockWarning> Warnings { get; }
}
