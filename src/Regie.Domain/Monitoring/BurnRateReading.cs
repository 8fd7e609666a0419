using NodaTime;
using Regie.Measurements;

namespace Regie.Monitoring;

/// <summary>How fast a budget burns in a window (stand van een alarmvenster).</summary>
public sealed record BurnRateReading
{
    internal BurnRateReading(ErrorBudget budget, BurnRateWindow window, Duration downtime, Duration downtimeInShort) =>
        (Budget, Window, Downtime, DowntimeInShort) = (budget, window, downtime, downtimeInShort);

    /// <summary>The budget.</summary>
    public ErrorBudget Budget { get; }

    /// <summary>The window.</summary>
    public BurnRateWindow Window { get; }

    /// <summary>The downtime in the window.</summary>
    public Duration Downtime { get; }

    /// <summary>The downtime in the shorter window.</summary>
    public Duration DowntimeInShort { get; }

    /// <summary>The burn rate from which there is an alarm.</summary>
    public ExactNumber Factor => Window.FactorFor(Budget);

    /// <summary>The exact burn rate in the window; null where no downtime is allowed at all.</summary>
    public ExactNumber? BurnRate => Budget.BurnRateOf(Downtime, Window.Window);

    /// <summary>The exact burn rate in the shorter window; null where no downtime is allowed at all.</summary>
    public ExactNumber? BurnRateInShort => Budget.BurnRateOf(DowntimeInShort, Window.ShortWindow);

    /// <summary>Whether the budget burns as fast as the factor, or faster, in both windows; where no downtime is allowed, whether there was any in both.</summary>
    public bool IsAlarm => (BurnRate, BurnRateInShort) is ({ } rate, { } shortRate)
        ? rate >= Factor && shortRate >= Factor
        : Downtime > Duration.Zero && DowntimeInShort > Duration.Zero;
}
