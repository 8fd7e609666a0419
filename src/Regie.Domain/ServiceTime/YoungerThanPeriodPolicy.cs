namespace Regie.ServiceTime;

/// <summary>How the part of a period counts that lies before something came into service (jonger dan de periode).</summary>
public enum YoungerThanPeriodPolicy
{
    /// <summary>The agreed time begins when it came into service.</summary>
    CountsFromBirth,

    /// <summary>The time before counts as available.</summary>
    CountsAsAvailable,

    /// <summary>The time before counts as not available.</summary>
    CountsAsUnavailable,
}
