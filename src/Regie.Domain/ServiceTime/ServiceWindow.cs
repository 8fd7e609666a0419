using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>A stretch of opening hours that starts on one date and may run past midnight, for example <c>08:00-17:00</c> or <c>22:00-06:00</c> (openingsvenster).</summary>
/// <remarks>
/// Whole seconds; half-open: the closing second itself is closed. It ends at most 24 hours of wall time after it starts.
/// The wall times are resolved to instants date by date, so a window over a DST change is an hour shorter or longer.
/// </remarks>
public sealed record ServiceWindow : IComparable<ServiceWindow>
{
    internal const int SecondsPerDay = 86_400;

    private ServiceWindow(int startSecond, int endSecond) => (StartSecond, EndSecond) = (startSecond, endSecond);

    /// <summary>From 00:00 to 24:00.</summary>
    public static ServiceWindow WholeDay { get; } = new(0, SecondsPerDay);

    /// <summary>When it opens.</summary>
    public LocalTime Start => LocalTime.FromSecondsSinceMidnight(StartSecond);

    /// <summary>When it closes: a time on the same date, or on the next where <see cref="IsOvernight"/>; 24:00 is shown as 00:00 with <see cref="IsOvernight"/> false.</summary>
    public LocalTime End => LocalTime.FromSecondsSinceMidnight(EndSecond % SecondsPerDay);

    /// <summary>Whether part of it lies on the next date.</summary>
    public bool IsOvernight => EndSecond > SecondsPerDay;

    // Seconds of wall time since 00:00 of the start date; the end may exceed a day.
    internal int StartSecond { get; }

    internal int EndSecond { get; }

    /// <summary>A window between two wall times; one that ends before it starts runs past midnight.</summary>
    /// <param name="start">When it opens.</param>
    /// <param name="end">When it closes; 00:00 means midnight at the end of the day.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">Both are equal, which could mean nothing or a whole day, or one is no whole second.</exception>
    public static ServiceWindow Between(LocalTime start, LocalTime end)
    {
        if (start.NanosecondOfSecond != 0 || end.NanosecondOfSecond != 0)
            throw new ArgumentException("Opening hours are in whole seconds.", start.NanosecondOfSecond != 0 ? nameof(start) : nameof(end));
        return FromSeconds(SecondOf(start), SecondOf(end) is var second and not 0 ? second : SecondsPerDay)
            ?? throw new ArgumentException($"A window from {start.ToString("HH:mm:ss", CultureInfo.InvariantCulture)} to the same time could mean nothing or a whole day; use {nameof(WholeDay)} for 00:00-24:00.", nameof(end));
    }

    /// <summary>Reads a window; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">Two wall times with a hyphen between, each <c>HH:mm</c> or <c>HH:mm:ss</c>; the second may be <c>24:00</c>.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape, or both times are equal.</exception>
    public static ServiceWindow Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var window) ? window : throw new FormatException($"'{text}' is no opening window; write two different wall times with a hyphen, for example 08:00-17:00, 22:00-06:00 or 18:00-24:00.");
    }

    /// <summary>Reads a window, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="window">The window, or null where the text is none.</param>
    /// <returns>Whether the text is a window.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ServiceWindow? window)
    {
        window = null;
        var hyphen = text?.IndexOf('-') ?? -1;
        if (hyphen < 0 || ParseSecond(text!.Substring(0, hyphen)) is not { } start || start == SecondsPerDay || ParseSecond(text.Substring(hyphen + 1)) is not { } end)
            return false;
        window = FromSeconds(start, end);
        return window is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(ServiceWindow? other) => other is null ? 1 : (StartSecond, EndSecond).CompareTo((other.StartSecond, other.EndSecond));

    /// <summary>Both wall times.</summary>
    /// <returns>For example <c>08:00-17:00</c>; seconds only where there are any.</returns>
    public override string ToString() => Print(StartSecond) + "-" + Print(IsOvernight ? EndSecond - SecondsPerDay : EndSecond);

    /// <summary>The part before a wall second of the start date, or null where nothing is left.</summary>
    internal ServiceWindow? CutAt(int second) =>
        second >= EndSecond ? this : second > StartSecond ? new ServiceWindow(StartSecond, second) : null;

    internal static int SecondOf(LocalTime time) => (int)(time.TickOfDay / NodaConstants.TicksPerSecond);

    internal static int? ParseSecond(string text)
    {
        if (text.Length is not (5 or 8) || text[2] != ':' || (text.Length == 8 && text[5] != ':'))
            return null;
        int Pair(int at) => text[at] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9' ? ((text[at] - '0') * 10) + text[at + 1] - '0' : 99;
        var (hour, minute, second) = (Pair(0), Pair(3), text.Length == 8 ? Pair(6) : 0);
        if (minute > 59 || second > 59 || hour > 24 || (hour == 24 && minute + second > 0))
            return null;
        return (hour * 3600) + (minute * 60) + second;
    }

    internal static string Print(int second)
    {
        var text = FormattableString.Invariant($"{second / 3600:00}:{second / 60 % 60:00}");
        return second % 60 == 0 ? text : text + FormattableString.Invariant($":{second % 60:00}");
    }

    private static ServiceWindow? FromSeconds(int start, int end) => start == end ? null : new ServiceWindow(start, end > start ? end : end + SecondsPerDay);
}
