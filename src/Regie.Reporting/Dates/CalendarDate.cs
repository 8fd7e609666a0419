using System;
using System.Linq;
using NodaTime;

namespace Regie.Dates;

/// <summary>A day that somebody must not forget, for a calendar program (agendadatum).</summary>
public sealed record CalendarDate
{
    /// <summary>States a day.</summary>
    /// <param name="id">An identifier that stays the same when the day or text changes, so that a calendar program updates it instead of adding another.</param>
    /// <param name="day">The day.</param>
    /// <param name="title">What it is, in one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="title"/> is empty or white space.</exception>
    public CalendarDate(string id, LocalDate day, string title)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        Id = id.Trim().Length > 0 ? id : throw new ArgumentException("A day in a calendar has an identifier that stays the same; this one is empty.", nameof(id));
        Title = title.Trim().Length > 0 ? title : throw new ArgumentException("A day in a calendar says what it is; this title is empty.", nameof(title));
        Day = day;
    }

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What it is.</summary>
    public string Title { get; }

    /// <summary>What there is to say besides; empty where there is nothing.</summary>
    public string Description { get; private init; } = "";

    /// <summary>How many days ahead a program reminds of it.</summary>
    public ValueList<int> RemindDaysAhead { get; private init; } = ValueList<int>.Empty;

    /// <summary>The same with more to say.</summary>
    /// <param name="description">Why, and what to do.</param>
    /// <returns>A new entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    public CalendarDate Saying(string description) => this with { Description = description ?? throw new ArgumentNullException(nameof(description)) };

    /// <summary>The same with reminders.</summary>
    /// <param name="daysAhead">How many days ahead, each 0 to 3,660; 0 reminds as the day begins.</param>
    /// <returns>A new entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="daysAhead"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside those limits.</exception>
    public CalendarDate Reminding(params int[] daysAhead)
    {
        ArgumentNullException.ThrowIfNull(daysAhead);
        return daysAhead.All(days => days is >= 0 and <= 3660)
            ? this with { RemindDaysAhead = daysAhead.Distinct().OrderByDescending(days => days).ToValueList() }
            : throw new ArgumentOutOfRangeException(nameof(daysAhead), string.Join(", ", daysAhead), "A reminder comes 0 to 3,660 days ahead.");
    }
}
