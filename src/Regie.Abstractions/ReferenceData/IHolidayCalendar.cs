using System.Collections.Generic;
using Regie.Identifiers;

namespace Regie.ReferenceData;

/// <summary>A set of holidays that a service calendar can close on: a port for the host's own (feestdagenkalender).</summary>
/// <remarks>Pure: the same year always gives the same holidays. Dutch ones come with the domain package.</remarks>
public interface IHolidayCalendar
{
    /// <summary>The name by which service calendars refer to it.</summary>
    HolidayCalendarId Id { get; }

    /// <summary>The holidays of a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The holidays in any order; two may fall on one date.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">The calendar does not know the year. It never answers "none" for a year that it does not know.</exception>
    IEnumerable<Holiday> HolidaysIn(int year);
}
