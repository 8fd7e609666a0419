using System;
using System.Collections.Generic;
using NodaTime;

namespace Regie.Norms;

/// <summary>Which periods a norm is judged over: aligned with an anchor date, a contract year, or rolling over the last n (beoordelingsschema).</summary>
/// <remarks>
/// Boundaries are counted from the anchor, never from a previous boundary: anchored on 31 January they are 28 February and then 31 March.
/// A contract month that starts on the 16th is a month anchored on a 16th.
/// </remarks>
/// <example><code>AssessmentSchedule.Monthly(new LocalDate(2026, 1, 16)).PeriodOf(new LocalDate(2026, 4, 1), zone) // [2026-03-16, 2026-04-16)</code></example>
public sealed record AssessmentSchedule
{
    private AssessmentSchedule(LocalDate anchor, PeriodStep step, int window) => (Anchor, Step, Window) = (anchor, step, window);

    /// <summary>A date on which a period begins.</summary>
    public LocalDate Anchor { get; }

    /// <summary>How far the boundaries lie apart.</summary>
    public PeriodStep Step { get; }

    /// <summary>How many steps a period has: 1, or more where it rolls.</summary>
    public int Window { get; }

    /// <summary>Periods of a step from an anchor date.</summary>
    /// <param name="step">How far the boundaries lie apart.</param>
    /// <param name="anchor">A date on which a period begins.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not declared.</exception>
    public static AssessmentSchedule Every(PeriodStep step, LocalDate anchor) => step is >= PeriodStep.Week and <= PeriodStep.Year
        ? new AssessmentSchedule(anchor, step, 1)
        : throw new ArgumentOutOfRangeException(nameof(step), step, "No declared step.");

    /// <summary>Months from an anchor date.</summary>
    /// <param name="anchor">A date on which a month begins.</param>
    /// <returns>The schedule.</returns>
    public static AssessmentSchedule Monthly(LocalDate anchor) => Every(PeriodStep.Month, anchor);

    /// <summary>Quarters from an anchor date.</summary>
    /// <param name="anchor">A date on which a quarter begins.</param>
    /// <returns>The schedule.</returns>
    public static AssessmentSchedule Quarterly(LocalDate anchor) => Every(PeriodStep.Quarter, anchor);

    /// <summary>Years from the start of a contract.</summary>
    /// <param name="start">The first date of the contract.</param>
    /// <returns>The schedule.</returns>
    public static AssessmentSchedule ContractYears(LocalDate start) => Every(PeriodStep.Year, start);

    /// <summary>The same boundaries, each period reaching back over the last n steps.</summary>
    /// <param name="steps">How many steps, at least 2.</param>
    /// <returns>The schedule; its periods overlap.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is below 2.</exception>
    public AssessmentSchedule RollingOver(int steps) => steps >= 2
        ? new AssessmentSchedule(Anchor, Step, steps)
        : throw new ArgumentOutOfRangeException(nameof(steps), steps, "A rolling period has at least two steps.");

    /// <summary>The period whose last step a date belongs to.</summary>
    /// <param name="date">The date.</param>
    /// <param name="zone">The zone of the agreement.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public AssessmentPeriod PeriodOf(LocalDate date, DateTimeZone zone) => PeriodAt(StepOf(date), zone);

    /// <summary>The periods of a term, the first and last cut short where the term begins or ends inside one.</summary>
    /// <param name="start">The first date of the term.</param>
    /// <param name="end">The first date that no longer belongs to it.</param>
    /// <param name="zone">The zone of the agreement.</param>
    /// <returns>The periods in order, each ending in the term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public ValueList<AssessmentPeriod> PeriodsWithin(LocalDate start, LocalDate end, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (end <= start)
            throw new ArgumentOutOfRangeException(nameof(end), end, $"A term from {start} ends after that date.");
        var periods = new List<AssessmentPeriod>();
        for (var step = StepOf(start); Boundary(step) < end; step++)
            periods.Add(PeriodAt(step, zone).Within(start, end)!);
        return periods.ToValueList();
    }

    private AssessmentPeriod PeriodAt(int step, DateTimeZone zone) => AssessmentPeriod.Between(Boundary(step - Window + 1), Boundary(step + 1), zone);

    private int StepOf(LocalDate date)
    {
        // An estimate by average length, then to the step itself.
        var step = (int)Math.Floor(Period.DaysBetween(Anchor, date) / (Step == PeriodStep.Week ? 7.0 : 30.436875 * Months));
        while (Boundary(step) > date)
            step--;
        while (Boundary(step + 1) <= date)
            step++;
        return step;
    }

    private LocalDate Boundary(int step) => Step == PeriodStep.Week ? Anchor.PlusWeeks(step) : Anchor.PlusMonths(step * Months);

    private int Months => Step switch
    {
        PeriodStep.Month => 1,
        PeriodStep.Quarter => 3,
        PeriodStep.HalfYear => 6,
        _ => 12,
    };
}
