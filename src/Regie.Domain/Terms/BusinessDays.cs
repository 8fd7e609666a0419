using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Language;
using Regie.ReferenceData;

namespace Regie.Terms;

/// <summary>Which days are business days: not a weekly day off and not a holiday (werkdagenkalender).</summary>
/// <remarks>The holidays are those of the port that service calendars close on too. A calendar without any business day is an error with a name, not a search without end.</remarks>
/// <example><code>BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum)</code></example>
public sealed class BusinessDays
{
    private const int FurthestDays = 400;

    // The port is pure, so that a year needs to be asked for once.
    private readonly ConcurrentDictionary<int, Dictionary<LocalDate, LocalizedText>> _years = new();

    private BusinessDays(ValueList<IsoDayOfWeek> daysOff, ValueList<IHolidayCalendar> holidays) => (DaysOff, Holidays) = (daysOff, holidays);

    /// <summary>Monday to Friday, without holidays.</summary>
    public static BusinessDays MondayToFriday { get; } = Except(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    /// <summary>The weekly days off.</summary>
    public ValueList<IsoDayOfWeek> DaysOff { get; }

    /// <summary>The holidays that are no business days.</summary>
    public ValueList<IHolidayCalendar> Holidays { get; }

    /// <summary>All days but the weekly days off.</summary>
    /// <param name="daysOff">The days off; none makes every day a business day.</param>
    /// <returns>The business days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="daysOff"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no day of the week.</exception>
    public static BusinessDays Except(params IsoDayOfWeek[] daysOff)
    {
        ArgumentNullException.ThrowIfNull(daysOff);
        foreach (var day in daysOff)
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                throw new ArgumentOutOfRangeException(nameof(daysOff), day, "No day of the week.");
        return new BusinessDays(daysOff.Distinct().OrderBy(d => d).ToValueList(), ValueList<IHolidayCalendar>.Empty);
    }

    /// <summary>The same without the days of a holiday calendar.</summary>
    /// <param name="holidays">The holiday calendar.</param>
    /// <returns>New business days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    public BusinessDays ClosedOn(IHolidayCalendar holidays) => new(DaysOff, Holidays.With(holidays ?? throw new ArgumentNullException(nameof(holidays))));

    /// <summary>Whether a day is a business day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="RegieValidationException">A holiday calendar does not know the year.</exception>
    public bool Includes(LocalDate date) => !DaysOff.Contains(date.DayOfWeek) && (Holidays.Count == 0 || !_years.GetOrAdd(date.Year, HolidaysIn).ContainsKey(date));

    /// <summary>Why a day is no business day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The name of the holiday or of the day of the week; null where it is a business day.</returns>
    /// <exception cref="RegieValidationException">A holiday calendar does not know the year.</exception>
    public LocalizedText? ClosureOn(LocalDate date)
    {
        if (Holidays.Count > 0 && _years.GetOrAdd(date.Year, HolidaysIn).TryGetValue(date, out var name))
            return name;
        return DaysOff.Contains(date.DayOfWeek) ? LocalizedText.Of(LanguageFormat.Dutch.Weekday(date.DayOfWeek), LanguageFormat.English.Weekday(date.DayOfWeek)) : null;
    }

    /// <summary>The last business day that is not after a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day itself where it is one.</returns>
    /// <exception cref="RegieValidationException">There is none in the 400 days before it, or a holiday calendar does not know the year.</exception>
    public LocalDate OnOrBefore(LocalDate date) => Search(date, -1);

    /// <summary>The first business day that is not before a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day itself where it is one.</returns>
    /// <exception cref="RegieValidationException">There is none in the 400 days after it, or a holiday calendar does not know the year.</exception>
    public LocalDate OnOrAfter(LocalDate date) => Search(date, 1);

    /// <summary>The days off and the holiday calendars.</summary>
    /// <returns>For example <c>except Saturday, Sunday, nl-lustrum</c>.</returns>
    public override string ToString() => DaysOff.Count + Holidays.Count == 0
        ? "every day"
        : "except " + string.Join(", ", DaysOff.Select(d => LanguageFormat.English.Weekday(d)).Concat(Holidays.Select(h => h.Id.Value)));

    private LocalDate Search(LocalDate date, int step)
    {
        for (var days = 0; days <= FurthestDays; days++)
            if (Includes(date.PlusDays(days * step)))
                return date.PlusDays(days * step);
        throw new RegieValidationException(TermProblems.NoBusinessDay(date, FurthestDays, ToString()));
    }

    private Dictionary<LocalDate, LocalizedText> HolidaysIn(int year) => Holidays.SelectMany(calendar => HolidaysOf(calendar, year)).GroupBy(h => h.Date).ToDictionary(g => g.Key, g => g.First().Name);

    private static IEnumerable<Holiday> HolidaysOf(IHolidayCalendar calendar, int year)
    {
        try
        {
            return calendar.HolidaysIn(year).ToList();
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RegieValidationException(TermProblems.HolidaysUnknown(calendar.Id, year));
        }
    }
}
