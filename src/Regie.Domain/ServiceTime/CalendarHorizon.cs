using System;
using System.Globalization;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>The dates that a calendar is compiled for: from a first date up to, and without, an end date (horizon).</summary>
/// <remarks>Questions outside it are refused, so that nothing is answered from hours that nobody stated. At most 100 years.</remarks>
/// <example><code>CalendarHorizon.OfYears(2024, 2027) // 2024-01-01 up to 2028-01-01</code></example>
public sealed record CalendarHorizon
{
    private const int MaximumYears = 100;

    private CalendarHorizon(LocalDate start, LocalDate end) => (Start, End) = (start, end);

    /// <summary>The first date.</summary>
    public LocalDate Start { get; }

    /// <summary>The first date that no longer belongs to it.</summary>
    public LocalDate End { get; }

    /// <summary>The dates from a first date up to an end date.</summary>
    /// <param name="start">The first date.</param>
    /// <param name="end">The first date that no longer belongs to it.</param>
    /// <returns>The horizon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not after <paramref name="start"/>, or more than 100 years after it.</exception>
    public static CalendarHorizon Between(LocalDate start, LocalDate end) => end > start && (end.Year - MaximumYears, end.Month, end.Day).CompareTo((start.Year, start.Month, start.Day)) <= 0
        ? new CalendarHorizon(start, end)
        : throw new ArgumentOutOfRangeException(nameof(end), end.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
            $"A horizon from {start.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)} ends after that date and at most {MaximumYears} years after it.");

    /// <summary>Whole calendar years.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year, included.</param>
    /// <returns>The horizon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>, or the horizon exceeds 100 years.</exception>
    public static CalendarHorizon OfYears(int first, int last) => Between(new LocalDate(first, 1, 1), new LocalDate(last + 1, 1, 1));

    /// <summary>Whether a date belongs to it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(LocalDate date) => date >= Start && date < End;

    /// <summary>First date and end date, half-open.</summary>
    /// <returns>For example <c>[2024-01-01, 2028-01-01)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"[{Start:uuuu'-'MM'-'dd}, {End:uuuu'-'MM'-'dd})");
}
