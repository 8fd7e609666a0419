using NodaTime;

namespace Regie.ServiceTime;

/// <summary>Resolves the wall time of a window's boundary to an instant, once: in a gap to the transition, in an overlap to the first of the two.</summary>
internal static class WallClock
{
    /// <summary>The first instant of a date; of a date that a zone skipped, the transition.</summary>
    public static Instant StartOf(DateTimeZone zone, LocalDate date) => Resolve(zone, date, 0);

    public static Instant Resolve(DateTimeZone zone, LocalDate date, int second) =>
        Resolve(zone, date.PlusDays(second / ServiceWindow.SecondsPerDay).AtMidnight().PlusSeconds(second % ServiceWindow.SecondsPerDay));

    public static Instant Resolve(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.First().ToInstant();
    }
}
