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
    private static readonly Instant Earliest = Instant.MinValue + Duration.FromDays(2);
    private static readonly Instant Latest = Instant.MaxValue - Duration.FromDays(2);

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
    /// <exception cref="ArgumentOutOfRangeException">The period begins or ends beyond the calendar, which runs from the year -9998 to 9999.</exception>
    public AssessmentPeriod PeriodOf(LocalDate date, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return PeriodAt(StepOf(date), zone) ?? throw BeyondTheCalendar(nameof(date), date);
    }

    /// <summary>The periods of a term, the first and last cut short where the term begins or ends inside one.</summary>
    /// <param name="start">The first date of the term.</param>
    /// <param name="end">The first date that no longer belongs to it.</param>
    /// <param name="zone">The zone of the agreement.</param>
    /// <returns>The periods in order, each ending in the term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not after <paramref name="start"/>, or a period begins or ends beyond the calendar, which runs from the year -9998 to 9999.</exception>
    public ValueList<AssessmentPeriod> PeriodsWithin(LocalDate start, LocalDate end, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (end <= start)
            throw new ArgumentOutOfRangeException(nameof(end), end, $"A term from {start} ends after that date.");
        var periods = new List<AssessmentPeriod>();
        for (var step = StepOf(start); !IsAfter(step, end.PlusDays(-1)); step++)
            periods.Add((PeriodAt(step, zone) ?? throw BeyondTheCalendar(step <= 0 ? nameof(start) : nameof(end), step <= 0 ? start : end)).Within(start, end)!);
        return periods.ToValueList();
    }

    /// <summary>The period whose last step a moment belongs to; null where that begins or ends beyond the calendar, as where a source writes "never" as its last moment.</summary>
    internal AssessmentPeriod? PeriodAround(Instant moment, DateTimeZone zone) => moment > Earliest && moment < Latest ? PeriodAt(StepOf(moment.InZone(zone).Date), zone) : null;

    /// <summary>Whether a period is one of the schedule, whole or cut short by a term.</summary>
    internal bool Has(AssessmentPeriod period) => PeriodAt(StepOf(period.End.PlusDays(-1)), period.Zone) is { } own
        && own.WholeDays == period.WholeDays && own.Within(period.Start, period.End) is { } part && part.Start == period.Start && part.End == period.End;

    private AssessmentPeriod? PeriodAt(int step, DateTimeZone zone) =>
        Boundary(step - Window + 1) is { } start && Boundary(step + 1) is { } end && (start > LocalDate.MinIsoValue || zone.MaxOffset <= Offset.Zero) ? AssessmentPeriod.Between(start, end, zone) : null;

    private int StepOf(LocalDate date)
    {
        // An estimate by average length, then to the step itself.
        var step = (int)Math.Floor(Period.DaysBetween(Anchor, date) / (Step == PeriodStep.Week ? 7.0 : 30.436875 * Months));
        while (IsAfter(step, date))
            step--;
        while (!IsAfter(step + 1, date))
            step++;
        return step;
    }

    // A boundary beyond the calendar lies after every date where it is counted forward from the anchor, and before every date where it is counted back.
    private bool IsAfter(int step, LocalDate date) => Boundary(step) is { } boundary ? boundary > date : step > 0;

    private LocalDate? Boundary(int step)
    {
        if (Step == PeriodStep.Week)
            return step * 7 <= Period.DaysBetween(Anchor, LocalDate.MaxIsoValue) && step * 7 >= Period.DaysBetween(Anchor, LocalDate.MinIsoValue) ? Anchor.PlusWeeks(step) : null;
        var month = (Anchor.Year * 12) + Anchor.Month - 1 + (step * Months);
        return month >= LocalDate.MinIsoValue.Year * 12 && month < (LocalDate.MaxIsoValue.Year + 1) * 12 ? Anchor.PlusMonths(step * Months) : null;
    }

    private ArgumentOutOfRangeException BeyondTheCalendar(string parameter, LocalDate date) => new(parameter, AssessmentPeriod.Iso(date),
        $"A period of {Step} from {AssessmentPeriod.Iso(Anchor)} at this date begins or ends beyond the calendar, which runs from -9998-01-01 to 9999-12-31. Take a date further from its ends; for a term without an end, ask for the periods up to a date.");

    private int Months => Step switch
    {
        PeriodStep.Month => 1,
        PeriodStep.Quarter => 3,
        PeriodStep.HalfYear => 6,
        _ => 12,
    };
}
