using NodaTime;

namespace Regie.ServiceTime;

/// <summary>Resolves the wall time of a window's boundary to an instant, once: in a gap to the transition, in an overlap to the first of the two.</summary>
internal static class WallClock
{
    public static Instant Resolve(DateTimeZone zone, LocalDate date, int second) =>
        Resolve(zone, date.PlusDays(second / ServiceWindow.SecondsPerDay).AtMidnight().PlusSeconds(second % ServiceWindow.SecondsPerDay));

    public static Instant Resolve(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.First().ToInstant();
    }
}
