using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>The opening hours of an ordinary week: any number of windows on each day (weekpatroon).</summary>
/// <remarks>A window belongs to the day on which it starts.</remarks>
/// <example><code>WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:30-12:30", "13:00-17:00")</code></example>
public sealed record WeeklyHours
{
    private readonly ValueList<ValueList<ServiceWindow>> _days;

    private WeeklyHours(ValueList<ValueList<ServiceWindow>> days) => _days = days;

    /// <summary>A week without opening hours.</summary>
    public static WeeklyHours Closed { get; } = new(Enumerable.Repeat(ValueList<ServiceWindow>.Empty, 7).ToValueList());

    /// <summary>Every day from 00:00 to 24:00.</summary>
    public static WeeklyHours AroundTheClock { get; } = new(Enumerable.Repeat(ValueList.Of(ServiceWindow.WholeDay), 7).ToValueList());

    /// <summary>Whether there is no opening at all.</summary>
    public bool IsEmpty => _days.All(day => day.Count == 0);

    /// <summary>The windows that start on a day of the week, by opening time.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The windows; none where the day is closed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no day of the week.</exception>
    public ValueList<ServiceWindow> On(IsoDayOfWeek day) => _days[Index(day, nameof(day))];

    /// <summary>The week with other windows on one day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="windows">Its windows, in any order; none closes the day.</param>
    /// <returns>A new week; this one is unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no day of the week.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="windows"/> is null.</exception>
    public WeeklyHours With(IsoDayOfWeek day, IEnumerable<ServiceWindow> windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        var index = Index(day, nameof(day));
        var sorted = windows.OrderBy(w => w).ToValueList();
        return new WeeklyHours(_days.Select((old, i) => i == index ? sorted : old).ToValueList());
    }

    /// <summary>The week with the same windows on one or more consecutive days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included; before <paramref name="first"/> it runs over the weekend.</param>
    /// <param name="windows">The windows as text, for example <c>08:00-17:00</c>.</param>
    /// <returns>A new week; this one is unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is no day of the week.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="windows"/> is null.</exception>
    /// <exception cref="FormatException">A text is no window.</exception>
    public WeeklyHours OpenFrom(IsoDayOfWeek first, IsoDayOfWeek last, params string[] windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        var (start, length) = (Index(first, nameof(first)), ((Index(last, nameof(last)) - Index(first, nameof(first)) + 7) % 7) + 1);
        var parsed = windows.Select(ServiceWindow.Parse).ToValueList();
        return Enumerable.Range(0, length).Aggregate(this, (week, i) => week.With((IsoDayOfWeek)(((start + i) % 7) + 1), parsed));
    }

    /// <summary>The days that have windows.</summary>
    /// <returns>For example <c>Monday 08:00-17:00; Tuesday 08:00-17:00</c>.</returns>
    public override string ToString() => string.Join("; ", _days
        .Select((windows, i) => (Day: (IsoDayOfWeek)(i + 1), Windows: windows))
        .Where(d => d.Windows.Count > 0)
        .Select(d => d.Day + " " + string.Join(", ", d.Windows)));

    private static int Index(IsoDayOfWeek day, string name) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? (int)day - 1
        : throw new ArgumentOutOfRangeException(name, day, "No day of the week.");
}
