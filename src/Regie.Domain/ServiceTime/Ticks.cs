using NodaTime;
using NodaTime.Text;

namespace Regie.ServiceTime;

/// <summary>Instants and durations as ticks of 100 nanoseconds; what is finer is refused, never truncated.</summary>
internal static class Ticks
{
    public const long PerSecond = NodaConstants.TicksPerSecond;

    private static readonly Duration Longest = Duration.FromTicks(long.MaxValue);

    public static long Of(Instant instant, string what)
    {
        var (seconds, nanoseconds) = instant.ToUnixTimeSecondsAndNanoseconds();
        return nanoseconds % (int)NodaConstants.NanosecondsPerTick == 0
            ? (seconds * PerSecond) + (nanoseconds / (int)NodaConstants.NanosecondsPerTick)
            : throw new RegieValidationException(ServiceTimeProblems.TooFine(ServiceTimeProblems.Iso(instant), what));
    }

    // What ticks cannot hold is longer than any horizon, and so is their maximum.
    public static long Of(Duration duration, string what) => duration > Longest ? long.MaxValue : duration.SubsecondNanoseconds % (int)NodaConstants.NanosecondsPerTick == 0
        ? duration.BclCompatibleTicks
        : throw new RegieValidationException(ServiceTimeProblems.TooFine(DurationPattern.Roundtrip.Format(duration), what));
}
