using NodaTime;
using Regie.Measurements;

namespace Regie.ServiceTime;

/// <summary>The availability of one thing over a period, with everything that it was worked out from (beschikbaarheid).</summary>
/// <remarks>All durations are service time: what happens outside opening hours has no part in it.</remarks>
public sealed record Availability
{
    internal Availability(Duration serviceTime, Duration maintenance, Duration beforeService, Duration unknown, Duration downtime, Ratio? ratio) =>
        (ServiceTime, Maintenance, BeforeService, Unknown, Downtime, Ratio) = (serviceTime, maintenance, beforeService, unknown, downtime, ratio);

    /// <summary>The service time of the period.</summary>
    public Duration ServiceTime { get; }

    /// <summary>Agreed maintenance in it.</summary>
    public Duration Maintenance { get; }

    /// <summary>The agreed time: service time less agreed maintenance.</summary>
    public Duration AgreedTime => ServiceTime - Maintenance;

    /// <summary>Agreed time before it came into service.</summary>
    public Duration BeforeService { get; }

    /// <summary>Agreed time in service in which its state is not known.</summary>
    public Duration Unknown { get; }

    /// <summary>Agreed time in service in which it was known to be unavailable; overlapping outages count once.</summary>
    public Duration Downtime { get; }

    /// <summary>Available part of the time that counts, in ticks; null where no time counts, so that there is nothing to assess.</summary>
    public Ratio? Ratio { get; }
}
