using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Regie.Language;

namespace Regie.ReferenceData;

/// <summary>The month, quarter or year that an index figure is about (indexperiode).</summary>
/// <example><code>IndexPeriod.Month(2025, 10).ToText(LanguageCode.Dutch) // oktober 2025</code></example>
public sealed record IndexPeriod : IComparable<IndexPeriod>
{
    private IndexPeriod(IndexFrequency frequency, int year, int number) => (Frequency, Year, Number) = (frequency, year, number);

    /// <summary>Month, quarter or year.</summary>
    public IndexFrequency Frequency { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The number within the year: 1 to 12 for a month, 1 to 4 for a quarter, 1 for a year.</summary>
    public int Number { get; }

    /// <summary>Its first date.</summary>
    public LocalDate Start => new(Year, Frequency switch { IndexFrequency.Month => Number, IndexFrequency.Quarter => (3 * Number) - 2, _ => 1 }, 1);

    /// <summary>A month.</summary>
    /// <param name="year">The calendar year, 1800 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static IndexPeriod Month(int year, int month) => Of(IndexFrequency.Month, year, month, 12);

    /// <summary>A quarter.</summary>
    /// <param name="year">The calendar year, 1800 to 9998.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such quarter.</exception>
    public static IndexPeriod Quarter(int year, int quarter) => Of(IndexFrequency.Quarter, year, quarter, 4);

    /// <summary>A whole year: the published year average.</summary>
    /// <param name="year">The calendar year, 1800 to 9998.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such year.</exception>
    public static IndexPeriod YearAverage(int year) => Of(IndexFrequency.Year, year, 1, 1);

    /// <summary>Reads a period; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">For example <c>2025-10</c>, <c>2025-Q3</c> or <c>2025</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape.</exception>
    public static IndexPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is no index period; write a month, a quarter or a year, for example 2025-10, 2025-Q3 or 2025.");
    }

    /// <summary>Reads a period, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="period">The period, or null where the text is none.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out IndexPeriod? period)
    {
        period = null;
        if (text is not { Length: 4 or 7 } || !TryDigits(text.Substring(0, 4), out var year) || year is < 1800 or > 9998)
            return false;
        if (text.Length == 4)
            period = YearAverage(year);
        else if (text[4] == '-' && text[5] == 'Q' && TryDigits(text.Substring(6), out var quarter) && quarter is >= 1 and <= 4)
            period = Quarter(year, quarter);
        else if (text[4] == '-' && TryDigits(text.Substring(5), out var month) && month is >= 1 and <= 12)
            period = Month(year, month);
        return period is not null;
    }

    /// <summary>Compares by first date; of those that begin together, the shorter comes first.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(IndexPeriod? other) => other is null ? 1 : Start.CompareTo(other.Start) is var order and not 0 ? order : Frequency.CompareTo(other.Frequency);

    /// <summary>The period as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>oktober 2025</c>, <c>derde kwartaal 2025</c> or <c>jaargemiddelde 2025</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var dutch = language == LanguageCode.Dutch;
        return Frequency switch
        {
            // The date of a month without its day.
            IndexFrequency.Month => LanguageFormat.For(language).Date(Start).Substring(2),
            IndexFrequency.Quarter => (dutch ? new[] { "eerste", "tweede", "derde", "vierde" } : ["first", "second", "third", "fourth"])[Number - 1] + (dutch ? " kwartaal " : " quarter of ") + Text(Year),
            _ => (dutch ? "jaargemiddelde " : "year average of ") + Text(Year),
        };
    }

    /// <summary>The period, invariant; <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>2025-10</c>, <c>2025-Q3</c> or <c>2025</c>.</returns>
    public override string ToString() => Frequency switch
    {
        IndexFrequency.Month => FormattableString.Invariant($"{Year}-{Number:00}"),
        IndexFrequency.Quarter => FormattableString.Invariant($"{Year}-Q{Number}"),
        _ => Text(Year),
    };

    private static IndexPeriod Of(IndexFrequency frequency, int year, int number, int last)
    {
        if (year is < 1800 or > 9998)
            throw new ArgumentOutOfRangeException(nameof(year), year, "An index period lies in a year from 1800 to 9998.");
        return number >= 1 && number <= last
            ? new IndexPeriod(frequency, year, number)
            : throw new ArgumentOutOfRangeException(nameof(number), number, FormattableString.Invariant($"A year has 1 to {last} of these periods."));
    }

    private static bool TryDigits(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
