using System;
using NodaTime;

namespace Regie.Indexation;

/// <summary>By when an indexation must be claimed, and what becomes of one that was not (indexatieverzoek).</summary>
public sealed record IndexationClaimRule
{
    private readonly int _direction;

    private IndexationClaimRule(Period period, int direction, UnappliedChange unclaimed) => (Period, _direction, Unclaimed) = (period, direction, unclaimed);

    /// <summary>The period between the last day and the effective date.</summary>
    public Period Period { get; }

    /// <summary>Whether the last day lies before the effective date.</summary>
    public bool IsInAdvance => _direction < 0;

    /// <summary>What becomes of the change of an indexation that was not claimed in time.</summary>
    public UnappliedChange Unclaimed { get; }

    /// <summary>Claimed so long before the effective date.</summary>
    /// <param name="period">The period that must lie between the claim and the effective date, in date units, for example one month.</param>
    /// <param name="unclaimed">What becomes of a change that was not claimed in time.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="period"/> has a time part, is negative or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unclaimed"/> is not declared.</exception>
    public static IndexationClaimRule Before(Period period, UnappliedChange unclaimed) => Of(period, -1, unclaimed);

    /// <summary>Claimed at the latest so long after the effective date; the indexation itself takes effect on that date all the same.</summary>
    /// <param name="period">The period from the effective date on, in date units, for example three months.</param>
    /// <param name="unclaimed">What becomes of a change that was not claimed in time.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="period"/> has a time part, is negative or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unclaimed"/> is not declared.</exception>
    public static IndexationClaimRule Within(Period period, UnappliedChange unclaimed) => Of(period, 1, unclaimed);

    /// <summary>The last day on which an indexation can be claimed; that day counts.</summary>
    /// <param name="effective">The effective date.</param>
    /// <returns>
    /// For one month before 1 January: 30 November, so that a whole month lies between. For within three months from 1 January: 31 March. One clamped
    /// subtraction or addition, and then a day back.
    /// </returns>
    public LocalDate LastDay(LocalDate effective) => (IsInAdvance ? effective.Minus(Period) : effective.Plus(Period)).PlusDays(-1);

    private static IndexationClaimRule Of(Period period, int direction, UnappliedChange unclaimed)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.HasTimeComponent || period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0 || period.Equals(Period.Zero))
            throw new ArgumentException("A claim deadline is counted in years, months, weeks or days, not negative and not nothing.", nameof(period));
        return unclaimed is UnappliedChange.Lost or UnappliedChange.Carried
            ? new IndexationClaimRule(period, direction, unclaimed)
            : throw new ArgumentOutOfRangeException(nameof(unclaimed), unclaimed, "No declared rule.");
    }
}
