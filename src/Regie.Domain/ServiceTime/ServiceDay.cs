using NodaTime;
using Regie.Language;

namespace Regie.ServiceTime;

/// <summary>The opening hours of one date, and what made them so (servicedag).</summary>
public sealed record ServiceDay
{
    internal ServiceDay(LocalDate date, ValueList<ServiceWindow> windows, ValueList<ServiceWindow> ordinaryWindows, LocalizedText? holiday, CalendarException? exception) =>
        (Date, Windows, OrdinaryWindows, Holiday, Exception) = (date, windows, ordinaryWindows, holiday, exception);

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The windows that start on the date, by opening time; none where it is closed.</summary>
    public ValueList<ServiceWindow> Windows { get; }

    /// <summary>The windows that the ordinary week has on that day.</summary>
    public ValueList<ServiceWindow> OrdinaryWindows { get; }

    /// <summary>The holiday on the date, also where special hours open it nevertheless; null where there is none.</summary>
    public LocalizedText? Holiday { get; }

    /// <summary>The exception that decided the hours; null where the holiday or the ordinary week did.</summary>
    public CalendarException? Exception { get; }

    /// <summary>Whether any window starts on the date.</summary>
    public bool IsOpen => Windows.Count > 0;

    // From which second of the date the calendar declares it closed; null where it does not.
    internal int? ClosedFrom => Exception switch
    {
        CalendarException.Closure => 0,
        CalendarException.SpecialHours => null,
        CalendarException.EarlyClosing early => ServiceWindow.SecondOf(early.Time),
        _ => Holiday is null ? null : 0,
    };

    internal ServiceDay With(ValueList<ServiceWindow> windows) => new(Date, windows, OrdinaryWindows, Holiday, Exception);
}
