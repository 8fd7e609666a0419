using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.ReferenceData;

namespace Regie.Holidays;

/// <summary>Dutch holidays, computed for any year from 1950 to 2100; which of them are free is the contract's choice (feestdagen).</summary>
/// <remarks>
/// Easter by the Gregorian computus. The day of the King: 27 April from 2014, on a Sunday 26 April; before that 30 April, on a Sunday 29 April,
/// and before 1980 1 May. There is no Dutch law that makes a holiday a day off; hence the presets.
/// </remarks>
/// <example><code>
/// var free = DutchHolidays.Of(new HolidayCalendarId("our-cao"), LiberationDayRule.Never, DutchHoliday.NewYearsDay, DutchHoliday.ChristmasDay);
/// </code></example>
public sealed class DutchHolidays : IHolidayCalendar
{
    private const int FirstYear = 1950;
    private const int LastYear = 2100;

    private static readonly DutchHoliday[] Customary =
    [
        DutchHoliday.NewYearsDay, DutchHoliday.EasterSunday, DutchHoliday.EasterMonday, DutchHoliday.KingsDay, DutchHoliday.LiberationDay,
        DutchHoliday.AscensionDay, DutchHoliday.WhitSunday, DutchHoliday.WhitMonday, DutchHoliday.ChristmasDay, DutchHoliday.BoxingDay,
    ];

    private DutchHolidays(HolidayCalendarId id, LiberationDayRule liberationDay, ValueList<DutchHoliday> days) =>
        (Id, LiberationDay, Days) = (id, liberationDay, days);

    /// <summary><c>nl-lustrum</c>: the customary holidays, 5 May in lustrum years, Good Friday not.</summary>
    public static DutchHolidays Lustrum { get; } = Of(new HolidayCalendarId("nl-lustrum"), LiberationDayRule.LustrumYears, Customary);

    /// <summary><c>nl-yearly-liberation-day</c>: the customary holidays, 5 May every year, Good Friday not.</summary>
    public static DutchHolidays YearlyLiberationDay { get; } = Of(new HolidayCalendarId("nl-yearly-liberation-day"), LiberationDayRule.EveryYear, Customary);

    /// <summary><c>nl-without-liberation-day</c>: the customary holidays, 5 May never, Good Friday not.</summary>
    public static DutchHolidays WithoutLiberationDay { get; } = Of(new HolidayCalendarId("nl-without-liberation-day"), LiberationDayRule.Never, Customary);

    /// <summary><c>nl-termijnenwet</c>: the days that article 3 of the Algemene termijnenwet names or equates, 5 May every year and Good Friday among them. The Sundays that it has no need to name are left out.</summary>
    public static DutchHolidays GeneralTimeLimitsAct { get; } = Of(new HolidayCalendarId("nl-termijnenwet"), LiberationDayRule.EveryYear,
        DutchHoliday.NewYearsDay, DutchHoliday.GoodFriday, DutchHoliday.EasterMonday, DutchHoliday.KingsDay, DutchHoliday.LiberationDay,
        DutchHoliday.AscensionDay, DutchHoliday.WhitMonday, DutchHoliday.ChristmasDay, DutchHoliday.BoxingDay);

    /// <summary>The four presets, which every service calendar can name.</summary>
    public static ValueList<IHolidayCalendar> Presets { get; } = ValueList.Of<IHolidayCalendar>(Lustrum, YearlyLiberationDay, WithoutLiberationDay, GeneralTimeLimitsAct);

    /// <inheritdoc/>
    public HolidayCalendarId Id { get; }

    /// <summary>In which years 5 May counts.</summary>
    public LiberationDayRule LiberationDay { get; }

    /// <summary>The days that count.</summary>
    public ValueList<DutchHoliday> Days { get; }

    /// <summary>A choice of days.</summary>
    /// <param name="id">The name by which service calendars refer to it.</param>
    /// <param name="liberationDay">In which years 5 May counts, where it is among the days.</param>
    /// <param name="days">The days that count, each once.</param>
    /// <returns>The holiday calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is named twice or is no declared day.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="liberationDay"/> is no declared rule.</exception>
    public static DutchHolidays Of(HolidayCalendarId id, LiberationDayRule liberationDay, params DutchHoliday[] days)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(days);
        if (liberationDay is < LiberationDayRule.Never or > LiberationDayRule.EveryYear)
            throw new ArgumentOutOfRangeException(nameof(liberationDay), liberationDay, "No declared rule for 5 May.");
        foreach (var day in days)
            if (day is < DutchHoliday.NewYearsDay or > DutchHoliday.BoxingDay || days.Count(d => d == day) > 1)
                throw new ArgumentException($"{day} is named twice or is no declared day.", nameof(days));
        return new DutchHolidays(id, liberationDay, days.ToValueList());
    }

    /// <summary>When a holiday falls in a year, whether or not a contract counts it.</summary>
    /// <param name="holiday">The holiday.</param>
    /// <param name="year">The year, 1950 to 2100.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1950 to 2100, or <paramref name="holiday"/> is no declared day.</exception>
    public static LocalDate DateOf(DutchHoliday holiday, int year)
    {
        RequireKnown(year);
        return holiday switch
        {
            DutchHoliday.NewYearsDay => new LocalDate(year, 1, 1),
            DutchHoliday.GoodFriday => EasterSunday(year).PlusDays(-2),
            DutchHoliday.EasterSunday => EasterSunday(year),
            DutchHoliday.EasterMonday => EasterSunday(year).PlusDays(1),
            DutchHoliday.KingsDay => BirthdayOfTheMonarch(year),
            DutchHoliday.LiberationDay => new LocalDate(year, 5, 5),
            DutchHoliday.AscensionDay => EasterSunday(year).PlusDays(39),
            DutchHoliday.WhitSunday => EasterSunday(year).PlusDays(49),
            DutchHoliday.WhitMonday => EasterSunday(year).PlusDays(50),
            DutchHoliday.ChristmasDay => new LocalDate(year, 12, 25),
            DutchHoliday.BoxingDay => new LocalDate(year, 12, 26),
            _ => throw new ArgumentOutOfRangeException(nameof(holiday), holiday, "No declared holiday."),
        };
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1950 to 2100.</exception>
    public IEnumerable<Holiday> HolidaysIn(int year)
    {
        RequireKnown(year);
        return Days.Where(day => day != DutchHoliday.LiberationDay || CountsIn(year)).Select(day => new Holiday(DateOf(day, year), NameOf(day, year)));
    }

    /// <summary>The identifier.</summary>
    /// <returns>For example <c>nl-lustrum</c>.</returns>
    public override string ToString() => Id.Value;

    private bool CountsIn(int year) => LiberationDay == LiberationDayRule.EveryYear || (LiberationDay == LiberationDayRule.LustrumYears && year % 5 == 0);

    private static LocalizedText NameOf(DutchHoliday holiday, int year) => holiday switch
    {
        DutchHoliday.NewYearsDay => LocalizedText.Of("Nieuwjaarsdag", "New Year's Day"),
        DutchHoliday.GoodFriday => LocalizedText.Of("Goede Vrijdag", "Good Friday"),
        DutchHoliday.EasterSunday => LocalizedText.Of("Eerste paasdag", "Easter Sunday"),
        DutchHoliday.EasterMonday => LocalizedText.Of("Tweede paasdag", "Easter Monday"),
        DutchHoliday.KingsDay => year >= 2014 ? LocalizedText.Of("Koningsdag", "King's Day") : LocalizedText.Of("Koninginnedag", "Queen's Day"),
        DutchHoliday.LiberationDay => LocalizedText.Of("Bevrijdingsdag", "Liberation Day"),
        DutchHoliday.AscensionDay => LocalizedText.Of("Hemelvaartsdag", "Ascension Day"),
        DutchHoliday.WhitSunday => LocalizedText.Of("Eerste pinksterdag", "Whit Sunday"),
        DutchHoliday.WhitMonday => LocalizedText.Of("Tweede pinksterdag", "Whit Monday"),
        DutchHoliday.ChristmasDay => LocalizedText.Of("Eerste kerstdag", "Christmas Day"),
        _ => LocalizedText.Of("Tweede kerstdag", "Boxing Day"),
    };

    private static LocalDate BirthdayOfTheMonarch(int year)
    {
        var day = year >= 2014 ? new LocalDate(year, 4, 27) : new LocalDate(year, 4, 30);
        if (day.DayOfWeek != IsoDayOfWeek.Sunday)
            return day;
        return year >= 1980 ? day.PlusDays(-1) : day.PlusDays(1);
    }

    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    private static LocalDate EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int day = h + l - (7 * m) + 114;
        return new LocalDate(year, day / 31, (day % 31) + 1);
    }

    private static void RequireKnown(int year)
    {
        if (year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"Dutch holidays are known from {FirstYear} to {LastYear}; shorten the horizon, or give a holiday calendar of your own.");
    }
}
