using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Regie.ServiceTime;

/// <summary>The day that an exception to the week speaks of: one date, or the same day every year (kalenderdag).</summary>
/// <remarks>29 February of every year occurs in leap years only.</remarks>
public sealed record CalendarDay
{
    private CalendarDay(LocalDate? date, AnnualDate? annual) => (Date, Annual) = (date, annual);

    /// <summary>The date, where it is one date.</summary>
    public LocalDate? Date { get; }

    /// <summary>Month and day, where it recurs every year.</summary>
    public AnnualDate? Annual { get; }

    /// <summary>One date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The day.</returns>
    public static CalendarDay On(LocalDate date) => new(date, null);

    /// <summary>The same day every year.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No year has that day.</exception>
    public static CalendarDay EveryYear(int month, int day) => new(null, new AnnualDate(month, day));

    /// <summary>Whether a date is this day.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is.</returns>
    public bool Includes(LocalDate date) => Date is { } one ? one == date : Annual is { } annual && annual.Month == date.Month && annual.Day == date.Day;

    /// <summary>Reads a day; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text"><c>yyyy-MM-dd</c> for one date, <c>MM-dd</c> for every year.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape or no such day exists.</exception>
    public static CalendarDay Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var day) ? day : throw new FormatException($"'{text}' is no day; write yyyy-MM-dd for one date or MM-dd for every year, for example 2026-12-24 or 12-24.");
    }

    /// <summary>Reads a day, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="day">The day, or null where the text is none.</param>
    /// <returns>Whether the text is a day.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CalendarDay? day)
    {
        day = null;
        if (text is null)
            return false;
        if (text.Length == 5 && AnnualDatePattern.Iso.Parse(text) is { Success: true } annual)
            day = new CalendarDay(null, annual.Value);
        else if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } date)
            day = new CalendarDay(date.Value, null);
        return day is not null;
    }

    /// <summary>The date or the day of every year.</summary>
    /// <returns><c>yyyy-MM-dd</c> or <c>MM-dd</c>.</returns>
    public override string ToString() => Date is { } date
        ? date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)
        : Annual is { } annual ? FormattableString.Invariant($"{annual.Month:00}-{annual.Day:00}") : "";
}
