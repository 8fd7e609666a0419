using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>A decision, by name and with a motive, that observations do not count against the obligated party (ontheffing).</summary>
/// <remarks>It counts only where the norm admits relief on that ground. Who may grant it is a matter of segregation of duties: never the obligated party itself.</remarks>
public sealed record Relief
{
    private Relief(ReliefGround ground, ValueList<ObservationId> observations, Interval? during, PersonId grantedBy, string motive)
    {
        if (ground is < ReliefGround.PlannedMaintenance or > ReliefGround.Other)
            throw new ArgumentOutOfRangeException(nameof(ground), ground, "No declared ground.");
        ArgumentNullException.ThrowIfNull(grantedBy);
        ArgumentNullException.ThrowIfNull(motive);
        if (motive.Trim().Length == 0)
            throw new ArgumentException("Relief is granted with a motive; this one is empty.", nameof(motive));
        (Ground, Observations, During, GrantedBy, Motive) = (ground, observations, during, grantedBy, motive.Trim());
    }

    /// <summary>The ground.</summary>
    public ReliefGround Ground { get; }

    /// <summary>The observations that are excused; empty where a time is.</summary>
    public ValueList<ObservationId> Observations { get; }

    /// <summary>The time of which every observation is excused; null where observations are named.</summary>
    public Interval? During { get; }

    /// <summary>Who granted it.</summary>
    public PersonId GrantedBy { get; }

    /// <summary>Why.</summary>
    public string Motive { get; }

    /// <summary>Excuses named observations.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="grantedBy">Who granted it.</param>
    /// <param name="motive">Why.</param>
    /// <param name="observations">The observations, at least one.</param>
    /// <returns>The relief.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an observation, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> or <paramref name="observations"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared.</exception>
    public static Relief For(ReliefGround ground, PersonId grantedBy, string motive, params ObservationId[] observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (observations.Contains(null!))
            throw new ArgumentNullException(nameof(observations), "An observation is null.");
        return observations.Length > 0
            ? new Relief(ground, observations.Distinct().ToValueList(), null, grantedBy, motive)
            : throw new ArgumentException("Relief excuses at least one observation.", nameof(observations));
    }

    /// <summary>Excuses every observation whose decisive moment lies in a time.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="grantedBy">Who granted it.</param>
    /// <param name="motive">Why.</param>
    /// <param name="start">The start of that time.</param>
    /// <param name="end">Its end, which no longer belongs to it.</param>
    /// <returns>The relief.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grantedBy"/> or <paramref name="motive"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared, or <paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public static Relief Between(ReliefGround ground, PersonId grantedBy, string motive, Instant start, Instant end) => end > start
        ? new Relief(ground, ValueList<ObservationId>.Empty, new Interval(start, end), grantedBy, motive)
        : throw new ArgumentOutOfRangeException(nameof(end), end, $"Relief from {start} ends after that.");

    internal bool Excuses(Observation observation, Instant decisive) => During?.Contains(decisive) ?? Observations.Contains(observation.Id);
}
