using System;
using NodaTime;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Monitoring;

/// <summary>Follows error budgets while their period runs.</summary>
public static class ErrorBudgetAssessor
{
    /// <summary>Where a budget stands.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="passed">The service time of the period that has passed.</param>
    /// <param name="downtime">The downtime in it.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="passed"/> is not within the period, or <paramref name="downtime"/> not within what has passed.</exception>
    public static ErrorBudgetStatus After(this ErrorBudget budget, Duration passed, Duration downtime)
    {
        ArgumentNullException.ThrowIfNull(budget);
        if (passed < Duration.Zero || passed > budget.ServiceTime)
            throw new ArgumentOutOfRangeException(nameof(passed), passed, $"What has passed is from zero to the service time of the period, {budget.ServiceTime}.");
        return downtime >= Duration.Zero && downtime <= passed
            ? new ErrorBudgetStatus(budget, passed, downtime)
            : throw new ArgumentOutOfRangeException(nameof(downtime), downtime, $"Downtime is from zero to what has passed, {passed}.");
    }

    /// <summary>How fast a budget burns in a window.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="window">The window.</param>
    /// <param name="downtime">The downtime in the window.</param>
    /// <param name="downtimeInShort">The downtime in its shorter window, which is the last part of it.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> or <paramref name="window"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Downtime is negative or longer than its window, or longer in the short one than in the whole.</exception>
    public static BurnRateReading Read(this ErrorBudget budget, BurnRateWindow window, Duration downtime, Duration downtimeInShort)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(window);
        if (downtime < Duration.Zero || downtime > window.Window)
            throw new ArgumentOutOfRangeException(nameof(downtime), downtime, $"Downtime in a window is from zero to its length, {window.Window}.");
        return downtimeInShort >= Duration.Zero && downtimeInShort <= downtime && downtimeInShort <= window.ShortWindow
            ? new BurnRateReading(budget, window, downtime, downtimeInShort)
            : throw new ArgumentOutOfRangeException(nameof(downtimeInShort), downtimeInShort, $"Downtime in the short window is from zero to its length, {window.ShortWindow}, and no more than in the whole, {downtime}.");
    }

    /// <summary>How the status of a budget came about.</summary>
    /// <param name="status">The status.</param>
    /// <returns>A derivation whose value is the downtime that is left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is null.</exception>
    public static Derivation Explain(this ErrorBudgetStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        var budget = status.Budget;
        var root = new Derivation(EarlyWarningRules.BudgetLeft, status.LeftSeconds.Sign < 0
                ? LocalizedText.Of("Foutbudget overschreden met", "Error budget overspent by")
                : LocalizedText.Of("Wat er nog uit mag vallen", "Downtime that is left"), Time(status.LeftSeconds.Abs()))
            .WithInput(LocalizedText.Of("vooruitzicht", "outlook"), new DerivedValue.Statement(EarlyWarningAssessor.Label(status.Outlook)))
            .WithStep(new Derivation(EarlyWarningRules.BudgetAllowed, LocalizedText.Of("Mag uitvallen over de hele periode", "Allowed over the whole period"), Time(budget.AllowedSeconds))
                .WithInput(LocalizedText.Of("geëist", "required"), new DerivedValue.Share(budget.Target))
                .WithInput(LocalizedText.Of("servicetijd", "service time"), new DerivedValue.Time(budget.ServiceTime)))
            .WithStep(Spent(status));
        if (status.BurnRate is { } rate)
            root = root.WithStep(new Derivation(EarlyWarningRules.BurnRate, LocalizedText.Of("Verbruikssnelheid: deel van het budget door deel van de tijd", "Burn rate: share of the budget by share of the time"), new DerivedValue.Exact(rate, Unit.Count))
                .WithInput(LocalizedText.Of("verstreken", "passed"), new DerivedValue.Time(status.Passed)));
        root = root.WithStep(new Derivation(EarlyWarningRules.Exhaustion, LocalizedText.Of("Tijd tot het budget op is, bij deze snelheid", "Time until the budget is exhausted, at this rate"), Exhaustion(status)));
        if (status.Current is { } current)
            root = root.WithStep(new Derivation(EarlyWarningRules.Current, LocalizedText.Of("Waarde tot nu toe", "Value so far"), Percent(current)));
        return root
            .WithStep(new Derivation(EarlyWarningRules.Best, LocalizedText.Of("Beste waarde die nog kan", "Best value still within reach"), Percent(status.Best)))
            .WithStep(new Derivation(EarlyWarningRules.Worst, LocalizedText.Of("Slechtste waarde die nog kan", "Worst value still possible"), Percent(status.Worst)));
    }

    /// <summary>How a reading came about.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>A derivation whose value says whether there is an alarm.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static Derivation Explain(this BurnRateReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var window = reading.Window;
        return new Derivation(EarlyWarningRules.BurnRateAlarm, LocalizedText.Of("Verbruik van het foutbudget", "Burning of the error budget"), new DerivedValue.Statement(reading.IsAlarm
                ? LocalizedText.Of("te snel", "too fast")
                : LocalizedText.Of("geen alarm", "no alarm")))
            .WithStep(new Derivation(EarlyWarningRules.BurnRateFactor, LocalizedText.Of("Alarm vanaf een snelheid van", "Alarm from a rate of"), new DerivedValue.Exact(reading.Factor, Unit.Count))
                .WithInput(LocalizedText.Of("deel van het budget", "share of the budget"), new DerivedValue.Share(window.Share))
                .WithInput(LocalizedText.Of("servicetijd van de periode", "service time of the period"), new DerivedValue.Time(reading.Budget.ServiceTime))
                .WithInput(LocalizedText.Of("venster", "window"), new DerivedValue.Time(window.Window)))
            .WithStep(Rate(reading.BurnRate, reading.Downtime, window.Window))
            .WithStep(Rate(reading.BurnRateInShort, reading.DowntimeInShort, window.ShortWindow));
    }

    private static Derivation Spent(ErrorBudgetStatus status)
    {
        var step = new Derivation(EarlyWarningRules.BudgetSpent, LocalizedText.Of("Uitgevallen", "Spent"), new DerivedValue.Time(status.Downtime));
        return status.ShareSpent is { } share ? step.WithInput(LocalizedText.Of("deel van het budget", "share of the budget"), Percent(share)) : step;
    }

    private static Derivation Rate(ExactNumber? rate, Duration downtime, Duration window) =>
        new Derivation(EarlyWarningRules.BurnRate, LocalizedText.Of($"Snelheid in {LanguageFormat.Dutch.Duration(window)}", $"Rate in {LanguageFormat.English.Duration(window)}"),
            rate is { } known ? new DerivedValue.Exact(known, Unit.Count) : new DerivedValue.Statement(LocalizedText.Of("er mag niets uitvallen", "no downtime is allowed")))
        .WithInput(LocalizedText.Of("uitgevallen", "downtime"), new DerivedValue.Time(downtime));

    private static DerivedValue Exhaustion(ErrorBudgetStatus status) => status.SecondsToExhaustion is not { } seconds
        ? new DerivedValue.Statement(LocalizedText.Of("nooit: er viel nog niets uit", "never: nothing was lost yet"))
        : seconds > ErrorBudget.SecondsOf(status.Budget.ServiceTime - status.Passed) ? new DerivedValue.Statement(LocalizedText.Of("langer dan de periode nog duurt", "longer than the period still lasts"))
        : Time(seconds);

    private static DerivedValue Time(ExactNumber seconds)
    {
        var nanoseconds = seconds * ExactNumber.Of(NodaConstants.NanosecondsPerSecond);
        return nanoseconds.Denominator.IsOne && nanoseconds.Numerator <= long.MaxValue
            ? new DerivedValue.Time(Duration.FromNanoseconds((long)nanoseconds.Numerator))
            : new DerivedValue.Exact(seconds, Unit.Seconds);
    }

    private static DerivedValue Percent(ExactNumber value) => new DerivedValue.Exact(value, Unit.Percent);
}
