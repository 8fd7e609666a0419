using System;
using System.Linq;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>A departure from the ordinary week on a day: closed, other hours, or closing early (uitzondering).</summary>
/// <remarks>
/// Where several speak of one date, a closure goes before special hours, special hours before an early closing, and an early closing cuts what the
/// holiday or the week leaves. Special hours replace the day, on a holiday too, and the explanation then says so.
/// </remarks>
public abstract record CalendarException
{
    private CalendarException(CalendarDay day, string reason)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(reason);
        (Day, Reason) = (day, reason);
    }

    /// <summary>The day that it speaks of.</summary>
    public CalendarDay Day { get; }

    /// <summary>Why, for readers; may be empty.</summary>
    public string Reason { get; }

    /// <summary>The day is closed, and with it every window that starts on it (sluiting).</summary>
    public sealed record Closure : CalendarException
    {
        /// <summary>Closes a day.</summary>
        /// <param name="day">The day.</param>
        /// <param name="reason">Why, for readers; may be empty.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public Closure(CalendarDay day, string reason)
            : base(day, reason)
        {
        }
    }

    /// <summary>The day has other hours, which replace those of the week (afwijkende openingstijden).</summary>
    public sealed record SpecialHours : CalendarException
    {
        /// <summary>Gives a day other hours.</summary>
        /// <param name="day">The day.</param>
        /// <param name="windows">At least one window; to close the day, use a <see cref="Closure"/>.</param>
        /// <param name="reason">Why, for readers; may be empty.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="windows"/> is empty.</exception>
        public SpecialHours(CalendarDay day, ValueList<ServiceWindow> windows, string reason)
            : base(day, reason)
        {
            ArgumentNullException.ThrowIfNull(windows);
            if (windows.Count == 0)
                throw new ArgumentException($"Special hours on {day} have no window; use a closure to close the day.", nameof(windows));
            Windows = windows.OrderBy(w => w).ToValueList();
        }

        /// <summary>The windows, by opening time.</summary>
        public ValueList<ServiceWindow> Windows { get; }
    }

    /// <summary>Every window that starts on the day ends by a time on it (vervroegde sluiting).</summary>
    public sealed record EarlyClosing : CalendarException
    {
        /// <summary>Closes a day early.</summary>
        /// <param name="day">The day.</param>
        /// <param name="time">The time by which windows end, in whole seconds.</param>
        /// <param name="reason">Why, for readers; may be empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="day"/> or <paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="time"/> is no whole second, or is 00:00, which is a closure.</exception>
        public EarlyClosing(CalendarDay day, LocalTime time, string reason)
            : base(day, reason)
        {
            if (time.NanosecondOfSecond != 0 || time == LocalTime.Midnight)
                throw new ArgumentException("An early closing is at a whole second after 00:00; to close the whole day, use a closure.", nameof(time));
            Time = time;
        }

        /// <summary>The time by which windows end.</summary>
        public LocalTime Time { get; }
    }
}
