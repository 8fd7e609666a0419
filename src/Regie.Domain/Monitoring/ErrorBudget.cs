using System;
using System.Numerics;
using NodaTime;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Monitoring;

/// <summary>The downtime that a target for availability allows over the service time of a period (foutbudget).</summary>
/// <remarks>
/// All times are service time: hours in which nothing was agreed cost nothing. What a month is must be said: 99.9 % allows 43.2 minutes of 30 days around the clock,
/// 44.64 of 31. Times are exact numbers of seconds, because 99.5 % of a second is no whole number of anything.
/// </remarks>
public sealed record ErrorBudget
{
    private ErrorBudget(Percentage target, Duration serviceTime) => (Target, ServiceTime) = (target, serviceTime);

    /// <summary>The availability that must be reached.</summary>
    public Percentage Target { get; }

    /// <summary>The agreed service time of the period.</summary>
    public Duration ServiceTime { get; }

    /// <summary>The downtime that is allowed, in exact seconds.</summary>
    public ExactNumber AllowedSeconds => SecondsOf(ServiceTime) * (ExactNumber.One - (ExactNumber.Of(Target.Value) / ExactNumber.Of(100)));

    /// <summary>A budget.</summary>
    /// <param name="target">The availability that must be reached, 0 to 100 %.</param>
    /// <param name="serviceTime">The agreed service time of the period, longer than zero.</param>
    /// <returns>The budget.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not from 0 to 100 %, or <paramref name="serviceTime"/> is not longer than zero.</exception>
    public static ErrorBudget Of(Percentage target, Duration serviceTime)
    {
        if (target.Value is < 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(target), target, "An availability is from 0 to 100 %.");
        return serviceTime > Duration.Zero
            ? new ErrorBudget(target, serviceTime)
            : throw new ArgumentOutOfRangeException(nameof(serviceTime), serviceTime, "A period without service time has no budget.");
    }

    /// <summary>The budget of a norm on availability.</summary>
    /// <param name="norm">The norm, which requires at least a part of agreed time.</param>
    /// <param name="on">The date whose target is taken.</param>
    /// <param name="serviceTime">The agreed service time of the period, longer than zero.</param>
    /// <returns>The budget.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="serviceTime"/> is not longer than zero.</exception>
    /// <exception cref="RegieValidationException">The norm is of another kind, or has no target yet on that date.</exception>
    public static ErrorBudget For(StateNorm norm, LocalDate on, Duration serviceTime)
    {
        ArgumentNullException.ThrowIfNull(norm);
        if (!norm.Indicator.Aggregation.Equals(Aggregations.Availability) || norm.Indicator.Scale.Direction != Direction.HigherIsBetter)
            throw new RegieValidationException(EarlyWarningProblems.NoAvailability(norm));
        return norm.TargetOn(on) is { Target: Target.Floor floor }
            ? Of(Percentage.Of(floor.Value), serviceTime)
            : throw new RegieValidationException(EarlyWarningProblems.NoTarget(norm.Id, on));
    }

    /// <summary>The burn rate that spends a share of the budget within a window: share × period ÷ window.</summary>
    /// <param name="share">The share of the budget.</param>
    /// <param name="window">The window of service time, longer than zero.</param>
    /// <returns>The exact rate; 1 spends the budget in exactly the period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is not longer than zero.</exception>
    public ExactNumber BurnRateThatSpends(Percentage share, Duration window) => window > Duration.Zero
        ? ExactNumber.Of(share.Value) / ExactNumber.Of(100) * SecondsOf(ServiceTime) / SecondsOf(window)
        : throw new ArgumentOutOfRangeException(nameof(window), window, "A window is longer than zero.");

    /// <summary>The share of the budget that a burn rate spends within a window.</summary>
    /// <param name="burnRate">The rate.</param>
    /// <param name="window">The window of service time.</param>
    /// <returns>The exact share, in percents.</returns>
    public ExactNumber ShareSpentAt(ExactNumber burnRate, Duration window) => ExactNumber.Of(100) * burnRate * SecondsOf(window) / SecondsOf(ServiceTime);

    /// <summary>How long a whole budget lasts at a burn rate: period ÷ rate.</summary>
    /// <param name="burnRate">The rate, above zero.</param>
    /// <returns>The service time in exact seconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="burnRate"/> is not above zero.</exception>
    public ExactNumber SecondsToExhaustionAt(ExactNumber burnRate) => burnRate.Sign > 0
        ? SecondsOf(ServiceTime) / burnRate
        : throw new ArgumentOutOfRangeException(nameof(burnRate), burnRate, "A budget that does not burn lasts for ever.");

    /// <summary>Target and service time, invariant.</summary>
    /// <returns>For example <c>99.9% of 720:00:00</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Target} of {ServiceTime}");

    internal static ExactNumber SecondsOf(Duration duration) =>
        ExactNumber.Quotient((new BigInteger(duration.Days) * NodaConstants.NanosecondsPerDay) + duration.NanosecondOfDay, NodaConstants.NanosecondsPerSecond);

    // Downtime in a window by the downtime that the target allows there; null where it allows none.
    internal ExactNumber? BurnRateOf(Duration downtime, Duration window) => AllowedSeconds.Sign == 0 || window == Duration.Zero
        ? null
        : SecondsOf(downtime) / SecondsOf(window) * SecondsOf(ServiceTime) / AllowedSeconds;
}
