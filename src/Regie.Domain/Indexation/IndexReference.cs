using System;
using System.Globalization;
using NodaTime;
using Regie.ReferenceData;

namespace Regie.Indexation;

/// <summary>Which figure belongs to a date: a month, a quarter or the year average, in the year of that date or some years before (referentieperiode).</summary>
/// <example><code>IndexReference.Month(10, 1).PeriodFor(new LocalDate(2026, 1, 1)) // 2025-10</code></example>
public sealed record IndexReference
{
    private IndexReference(IndexFrequency frequency, int number, int yearsBefore) => (Frequency, Number, YearsBefore) = (frequency, number, yearsBefore);

    /// <summary>Month, quarter or year.</summary>
    public IndexFrequency Frequency { get; }

    /// <summary>The number of the month or quarter within the year; 1 for a year average.</summary>
    public int Number { get; }

    /// <summary>How many calendar years before the date.</summary>
    public int YearsBefore { get; }

    /// <summary>A month.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="yearsBefore">How many calendar years before the date, 0 to 10.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such month, or no such number of years.</exception>
    public static IndexReference Month(int month, int yearsBefore) => new(IndexFrequency.Month, Within(month, 1, 12, nameof(month)), Years(yearsBefore));

    /// <summary>A quarter.</summary>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <param name="yearsBefore">How many calendar years before the date, 0 to 10.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such quarter, or no such number of years.</exception>
    public static IndexReference Quarter(int quarter, int yearsBefore) => new(IndexFrequency.Quarter, Within(quarter, 1, 4, nameof(quarter)), Years(yearsBefore));

    /// <summary>The published year average.</summary>
    /// <param name="yearsBefore">How many calendar years before the date, 0 to 10.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such number of years.</exception>
    public static IndexReference YearAverage(int yearsBefore) => new(IndexFrequency.Year, 1, Years(yearsBefore));

    /// <summary>The period of the figure that belongs to a date.</summary>
    /// <param name="date">The date on which a price takes effect.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period lies before the year 1800.</exception>
    public IndexPeriod PeriodFor(LocalDate date)
    {
        var year = date.WithCalendar(CalendarSystem.Iso).Year - YearsBefore;
        return Frequency switch
        {
            IndexFrequency.Month => IndexPeriod.Month(year, Number),
            IndexFrequency.Quarter => IndexPeriod.Quarter(year, Number),
            _ => IndexPeriod.YearAverage(year),
        };
    }

    /// <summary>The reference, invariant.</summary>
    /// <returns>For example <c>M10-1</c>: October of the year before.</returns>
    public override string ToString() => (Frequency == IndexFrequency.Year ? "Y" : (Frequency == IndexFrequency.Month ? "M" : "Q") + Number.ToString(CultureInfo.InvariantCulture)) + "-" + YearsBefore.ToString(CultureInfo.InvariantCulture);

    private static int Years(int yearsBefore) => Within(yearsBefore, 0, 10, nameof(yearsBefore));

    private static int Within(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"This number is from {least} to {most}."));
}
