namespace Regie.ServiceTime;

/// <summary>The names of the steps in derivations about service time.</summary>
public static class ServiceTimeRules
{
    /// <summary>Open time less pauses and exclusions.</summary>
    public static RuleId Elapsed { get; } = new("service-time.elapsed");

    /// <summary>The service time of one date.</summary>
    public static RuleId Date { get; } = new("service-time.date");

    /// <summary>Dates on which the ordinary week does not open, told together.</summary>
    public static RuleId ClosedDates { get; } = new("service-time.closed-dates");

    /// <summary>The calendar and the data that a figure was worked out with.</summary>
    public static RuleId Calendar { get; } = new("service-time.calendar");

    /// <summary>A stretch that counted, or did not and why.</summary>
    public static RuleId Stretch { get; } = new("service-time.stretch");

    /// <summary>When a norm runs out.</summary>
    public static RuleId Due { get; } = new("service-time.due");

    /// <summary>When a term in working days ends.</summary>
    public static RuleId WorkingDays { get; } = new("service-time.working-days");

    /// <summary>When a term on the clock ends.</summary>
    public static RuleId ClockTime { get; } = new("service-time.clock-time");

    /// <summary>The part of the agreed time in which something was available.</summary>
    public static RuleId Availability { get; } = new("service-time.availability");

    /// <summary>The agreed service time: open time less agreed maintenance.</summary>
    public static RuleId AgreedTime { get; } = new("service-time.agreed-time");

    /// <summary>Agreed maintenance, overlapping windows joined.</summary>
    public static RuleId Maintenance { get; } = new("service-time.maintenance");

    /// <summary>Outages within agreed time, overlapping ones joined.</summary>
    public static RuleId Downtime { get; } = new("service-time.downtime");

    /// <summary>Agreed time in which the state is not known.</summary>
    public static RuleId UnknownTime { get; } = new("service-time.unknown-time");

    /// <summary>Agreed time before something came into service.</summary>
    public static RuleId TimeBeforeService { get; } = new("service-time.time-before-service");

    /// <summary>The part of the time that counts in which something was available, before any rounding.</summary>
    public static RuleId AvailableTime { get; } = new("service-time.available-time");

    /// <summary>An outage that a clause gives time to repair.</summary>
    public static RuleId Rectification { get; } = new("service-time.rectification");
}
