using NodaTime;
using Regie.Measurements;

namespace Regie.Clocks;

/// <summary>The moment at which a part of the norm is used up (waarschuwing).</summary>
public sealed record ClockWarning
{
    internal ClockWarning(Percentage threshold, Instant at, ClockWarningState state) => (Threshold, At, State) = (threshold, at, state);

    /// <summary>The part of the norm.</summary>
    public Percentage Threshold { get; }

    /// <summary>When that part is used up; while the clock is paused, when it would be if work went on at the instant asked.</summary>
    public Instant At { get; }

    /// <summary>Whether it was reached.</summary>
    public ClockWarningState State { get; }
}
