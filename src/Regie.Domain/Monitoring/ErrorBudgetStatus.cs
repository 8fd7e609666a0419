using NodaTime;
using Regie.Measurements;

namespace Regie.Monitoring;

/// <summary>Where an error budget stands during its period (stand van het foutbudget).</summary>
public sealed record ErrorBudgetStatus
{
    private static readonly ExactNumber Hundred = ExactNumber.Of(100);

    internal ErrorBudgetStatus(ErrorBudget budget, Duration passed, Duration downtime) => (Budget, Passed, Downtime) = (budget, passed, downtime);

    /// <summary>The budget.</summary>
    public ErrorBudget Budget { get; }

    /// <summary>The service time of the period that has passed.</summary>
    public Duration Passed { get; }

    /// <summary>The downtime in it.</summary>
    public Duration Downtime { get; }

    /// <summary>The downtime that is left, in exact seconds; negative where more was spent than is allowed.</summary>
    public ExactNumber LeftSeconds => Budget.AllowedSeconds - Spent;

    /// <summary>The share of the budget that was spent, in percents; null where none is allowed.</summary>
    public ExactNumber? ShareSpent => Budget.AllowedSeconds.Sign == 0 ? null : Hundred * Spent / Budget.AllowedSeconds;

    /// <summary>The share of the budget that was spent by the share of the time that has passed; 1 spends it in exactly the period. Null where none is allowed, or no time has passed.</summary>
    public ExactNumber? BurnRate => Budget.BurnRateOf(Downtime, Passed);

    /// <summary>The service time after which nothing is left if it goes on like this, in exact seconds from now; zero where nothing is left already, null where nothing was spent.</summary>
    public ExactNumber? SecondsToExhaustion => LeftSeconds.Sign <= 0 ? ExactNumber.Zero : Spent.Sign == 0 ? null : LeftSeconds * ErrorBudget.SecondsOf(Passed) / Spent;

    /// <summary>The exact availability so far, in percents; null where no time has passed.</summary>
    public ExactNumber? Current => Passed == Duration.Zero ? null : Available(Downtime, Passed);

    /// <summary>The exact availability if nothing more is lost, in percents.</summary>
    public ExactNumber Best => Available(Downtime, Budget.ServiceTime);

    /// <summary>The exact availability if all that is still to come is lost, in percents.</summary>
    public ExactNumber Worst => Available(Downtime + (Budget.ServiceTime - Passed), Budget.ServiceTime);

    /// <summary>Whether the target is lost, certain, or still open.</summary>
    public Outlook Outlook => Best < ExactNumber.Of(Budget.Target.Value) ? Outlook.Lost : Worst >= ExactNumber.Of(Budget.Target.Value) ? Outlook.Certain : Outlook.Open;

    private ExactNumber Spent => ErrorBudget.SecondsOf(Downtime);

    private static ExactNumber Available(Duration downtime, Duration whole) => Hundred - (Hundred * ErrorBudget.SecondsOf(downtime) / ErrorBudget.SecondsOf(whole));
}
