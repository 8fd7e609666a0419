using System;
using NodaTime;
using Regie.Identifiers;

namespace Regie.ServiceTime;

/// <summary>The ordinary week and the holidays of a calendar from a date on (openingstijden vanaf een datum).</summary>
public sealed record ServiceHours
{
    /// <summary>States hours from a date on.</summary>
    /// <param name="validFrom">The first date on which they hold; null where they hold from the beginning.</param>
    /// <param name="week">The ordinary week.</param>
    /// <param name="holidays">The holiday calendars on which the service is closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="week"/> or <paramref name="holidays"/> is null.</exception>
    public ServiceHours(LocalDate? validFrom, WeeklyHours week, ValueList<HolidayCalendarId> holidays)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(holidays);
        (ValidFrom, Week, Holidays) = (validFrom, week, holidays);
    }

    /// <summary>The first date on which they hold; null where they hold from the beginning.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The ordinary week.</summary>
    public WeeklyHours Week { get; }

    /// <summary>The holiday calendars on which the service is closed.</summary>
    public ValueList<HolidayCalendarId> Holidays { get; }
}
