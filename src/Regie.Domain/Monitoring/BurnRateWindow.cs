using System;
using NodaTime;
using Regie.Measurements;

namespace Regie.Monitoring;

/// <summary>When a budget burns too fast: a share of it within a window, and still so in a shorter one (alarmvenster).</summary>
/// <remarks>The short window lets an alarm end soon after the trouble does. Factors follow from share, window and period; nothing is built in.</remarks>
/// <example><code>BurnRateWindow.Of(Percentage.Of(2), Duration.FromHours(1), Duration.FromMinutes(5)) // 14.4 times too fast, in a period of 30 days</code></example>
public sealed record BurnRateWindow
{
    private BurnRateWindow(Percentage share, Duration window, Duration shortWindow) => (Share, Window, ShortWindow) = (share, window, shortWindow);

    /// <summary>The share of the budget.</summary>
    public Percentage Share { get; }

    /// <summary>The window of service time.</summary>
    public Duration Window { get; }

    /// <summary>The shorter window of service time.</summary>
    public Duration ShortWindow { get; }

    /// <summary>A window.</summary>
    /// <param name="share">The share of the budget, above 0 %.</param>
    /// <param name="window">The window of service time.</param>
    /// <param name="shortWindow">The shorter window, longer than zero and not longer than the other.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not above 0 %, or <paramref name="shortWindow"/> is out of its range.</exception>
    public static BurnRateWindow Of(Percentage share, Duration window, Duration shortWindow)
    {
        if (share.Value <= 0)
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the budget is above 0 %.");
        return shortWindow > Duration.Zero && shortWindow <= window
            ? new BurnRateWindow(share, window, shortWindow)
            : throw new ArgumentOutOfRangeException(nameof(shortWindow), shortWindow, $"The short window is longer than zero and not longer than {window}.");
    }

    /// <summary>The burn rate from which there is an alarm.</summary>
    /// <param name="budget">The budget.</param>
    /// <returns>The exact factor: share × period ÷ window.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    public ExactNumber FactorFor(ErrorBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return budget.BurnRateThatSpends(Share, Window);
    }
}
