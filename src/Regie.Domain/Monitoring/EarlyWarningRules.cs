namespace Regie.Monitoring;

/// <summary>The names of the steps in derivations about early warnings, error budgets and trends.</summary>
public static class EarlyWarningRules
{
    /// <summary>How many more misses a period can bear.</summary>
    public static RuleId RemainingMisses { get; } = new("early-warning.remaining-misses");

    /// <summary>How many misses a whole period can bear.</summary>
    public static RuleId AllowedMisses { get; } = new("early-warning.allowed-misses");

    /// <summary>How many were missed so far.</summary>
    public static RuleId MissesSoFar { get; } = new("early-warning.misses-so-far");

    /// <summary>The value so far.</summary>
    public static RuleId Current { get; } = new("early-warning.current");

    /// <summary>The best value within reach.</summary>
    public static RuleId Best { get; } = new("early-warning.best");

    /// <summary>The worst value that is possible.</summary>
    public static RuleId Worst { get; } = new("early-warning.worst");

    /// <summary>The downtime that is left.</summary>
    public static RuleId BudgetLeft { get; } = new("early-warning.budget-left");

    /// <summary>The downtime that is allowed.</summary>
    public static RuleId BudgetAllowed { get; } = new("early-warning.budget-allowed");

    /// <summary>The downtime that was spent.</summary>
    public static RuleId BudgetSpent { get; } = new("early-warning.budget-spent");

    /// <summary>The share of the budget that was spent by the share of the time that passed.</summary>
    public static RuleId BurnRate { get; } = new("early-warning.burn-rate");

    /// <summary>When the budget is exhausted at this rate.</summary>
    public static RuleId Exhaustion { get; } = new("early-warning.exhaustion");

    /// <summary>Whether the budget burns too fast in a window.</summary>
    public static RuleId BurnRateAlarm { get; } = new("early-warning.burn-rate-alarm");

    /// <summary>The burn rate from which there is an alarm.</summary>
    public static RuleId BurnRateFactor { get; } = new("early-warning.burn-rate-factor");

    /// <summary>Where values over periods are going.</summary>
    public static RuleId Trend { get; } = new("early-warning.trend");

    /// <summary>The value of one period in a trend.</summary>
    public static RuleId TrendPeriod { get; } = new("early-warning.trend-period");

    /// <summary>The difference to the period before.</summary>
    public static RuleId Difference { get; } = new("early-warning.difference");

    /// <summary>How many periods on end were worse than the one before.</summary>
    public static RuleId WorseningRun { get; } = new("early-warning.worsening-run");

    /// <summary>The straight line through the values by least squares.</summary>
    public static RuleId LinearTrend { get; } = new("early-warning.linear-trend");
}
