using System;
using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.ReferenceData;

namespace Regie.ServiceTime;

/// <summary>What a calendar refers to and does not hold itself: time zones and holidays (referentiegegevens).</summary>
public sealed class CalendarReferences
{
    private CalendarReferences(IDateTimeZoneProvider zones, ValueList<IHolidayCalendar> holidays) => (Zones, Holidays) = (zones, holidays);

    /// <summary>The time zones that come with NodaTime, and the presets of <see cref="DutchHolidays"/>.</summary>
    public static CalendarReferences Default { get; } = new(DateTimeZoneProviders.Tzdb, DutchHolidays.Presets);

    /// <summary>The time zones.</summary>
    public IDateTimeZoneProvider Zones { get; }

    /// <summary>The holiday calendars; where two have one identifier, the last counts.</summary>
    public ValueList<IHolidayCalendar> Holidays { get; }

    /// <summary>The same with the host's own time zones.</summary>
    /// <param name="zones">The provider; its version is named in every derivation.</param>
    /// <returns>New references.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is null.</exception>
    public CalendarReferences WithZones(IDateTimeZoneProvider zones) => new(zones ?? throw new ArgumentNullException(nameof(zones)), Holidays);

    /// <summary>The same with one more holiday calendar.</summary>
    /// <param name="holidays">The holiday calendar; it replaces an earlier one of the same identifier.</param>
    /// <returns>New references.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    public CalendarReferences WithHolidays(IHolidayCalendar holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        return new CalendarReferences(Zones, Holidays.Where(h => h.Id != holidays.Id).Append(holidays).ToValueList());
    }
}
