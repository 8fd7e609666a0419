using System;
using System.Linq;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>What is known of the availability of one thing in a period, and how gaps in that knowledge count (beschikbaarheidsgegevens).</summary>
/// <remarks>Intervals may overlap and come in any order; what several say counts once. An interval without an end is still going on.</remarks>
/// <example><code>AvailabilityRecord.Empty.WithOutages(new Interval(down, up)).WithMaintenance(window)</code></example>
public sealed record AvailabilityRecord
{
    private AvailabilityRecord(ValueList<Interval> outages, ValueList<Interval> maintenance, ValueList<Interval> unknown, Instant? inServiceSince, (UnknownStatePolicy Unknown, YoungerThanPeriodPolicy Younger) policies) =>
        (Outages, Maintenance, Unknown, InServiceSince, UnknownState, YoungerThanPeriod) = (outages, maintenance, unknown, inServiceSince, policies.Unknown, policies.Younger);

    /// <summary>No outage, no maintenance, nothing unknown; unknown state shrinks the agreed time, which begins at birth.</summary>
    public static AvailabilityRecord Empty { get; } = new(ValueList<Interval>.Empty, ValueList<Interval>.Empty, ValueList<Interval>.Empty, null, (UnknownStatePolicy.ShrinksAgreedTime, YoungerThanPeriodPolicy.CountsFromBirth));

    /// <summary>When it was not available (storingen).</summary>
    public ValueList<Interval> Outages { get; }

    /// <summary>Maintenance that was agreed on beforehand (afgesproken onderhoud).</summary>
    public ValueList<Interval> Maintenance { get; }

    /// <summary>When nobody knows; an outage that is known goes before it.</summary>
    public ValueList<Interval> Unknown { get; }

    /// <summary>When it came into service; null where that was before the period.</summary>
    public Instant? InServiceSince { get; }

    /// <summary>How unknown time counts.</summary>
    public UnknownStatePolicy UnknownState { get; }

    /// <summary>How time before service counts.</summary>
    public YoungerThanPeriodPolicy YoungerThanPeriod { get; }

    /// <summary>The record with more outages.</summary>
    /// <param name="outages">When it was not available.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outages"/> is null.</exception>
    public AvailabilityRecord WithOutages(params Interval[] outages) => new(Join(Outages, outages, nameof(outages)), Maintenance, Unknown, InServiceSince, (UnknownState, YoungerThanPeriod));

    /// <summary>The record with more agreed maintenance.</summary>
    /// <param name="maintenance">When maintenance was agreed on.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="maintenance"/> is null.</exception>
    public AvailabilityRecord WithMaintenance(params Interval[] maintenance) => new(Outages, Join(Maintenance, maintenance, nameof(maintenance)), Unknown, InServiceSince, (UnknownState, YoungerThanPeriod));

    /// <summary>The record with more time of which nobody knows.</summary>
    /// <param name="unknown">When nobody knows.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unknown"/> is null.</exception>
    public AvailabilityRecord WithUnknown(params Interval[] unknown) => new(Outages, Maintenance, Join(Unknown, unknown, nameof(unknown)), InServiceSince, (UnknownState, YoungerThanPeriod));

    /// <summary>The record of something that came into service at an instant.</summary>
    /// <param name="inServiceSince">When it came into service.</param>
    /// <returns>A new record.</returns>
    public AvailabilityRecord BornAt(Instant inServiceSince) => new(Outages, Maintenance, Unknown, inServiceSince, (UnknownState, YoungerThanPeriod));

    /// <summary>The record under other policies.</summary>
    /// <param name="unknownState">How unknown time counts.</param>
    /// <param name="youngerThanPeriod">How time before service counts.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A policy is not declared.</exception>
    public AvailabilityRecord Under(UnknownStatePolicy unknownState, YoungerThanPeriodPolicy youngerThanPeriod)
    {
        if (unknownState is < UnknownStatePolicy.ShrinksAgreedTime or > UnknownStatePolicy.CountsAsUnavailable)
            throw new ArgumentOutOfRangeException(nameof(unknownState), unknownState, "No declared policy for unknown state.");
        if (youngerThanPeriod is < YoungerThanPeriodPolicy.CountsFromBirth or > YoungerThanPeriodPolicy.CountsAsUnavailable)
            throw new ArgumentOutOfRangeException(nameof(youngerThanPeriod), youngerThanPeriod, "No declared policy for time before service.");
        return new AvailabilityRecord(Outages, Maintenance, Unknown, InServiceSince, (unknownState, youngerThanPeriod));
    }

    private static ValueList<Interval> Join(ValueList<Interval> old, Interval[] added, string name) =>
        old.Concat(added ?? throw new ArgumentNullException(name)).ToValueList();
}
