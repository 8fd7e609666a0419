using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;

namespace Regie.Validity;

/// <summary>Under what a scheme is analyzed: the charge of a period, how finely indicators are measured, and which targets are in force (uitgangspunten van een analyse).</summary>
public sealed record PayoffBasis
{
    private PayoffBasis(Money charge) => Charge = charge;

    /// <summary>What is charged for a period; percents and caps are of it.</summary>
    public Money Charge { get; }

    /// <summary>How finely an indicator is measured; counts are whole and the rest exact unless stated.</summary>
    public ValueList<(IndicatorId Indicator, Granularity Granularity)> Granularities { get; private init; } = ValueList<(IndicatorId, Granularity)>.Empty;

    /// <summary>The date whose targets are analyzed; null for the last ones of each norm.</summary>
    public LocalDate? Date { get; private init; }

    /// <summary>From when on something is called an incentive.</summary>
    public IncentivePolicy Policy { get; private init; } = IncentivePolicy.Default;

    /// <summary>States the charge of a period.</summary>
    /// <param name="charge">The charge, not negative.</param>
    /// <returns>The basis, with the last targets, the default policy and indicators measured exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charge"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charge"/> is negative.</exception>
    public static PayoffBasis Of(Money charge)
    {
        ArgumentNullException.ThrowIfNull(charge);
        return charge.Amount >= 0 ? new PayoffBasis(charge) : throw new ArgumentOutOfRangeException(nameof(charge), charge, "A charge is not negative.");
    }

    /// <summary>States how finely an indicator is measured; of percents that events are counted for, their number in a period.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="granularity">The granularity, in place of one stated before.</param>
    /// <returns>A new basis.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PayoffBasis Measuring(IndicatorId indicator, Granularity granularity)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(granularity);
        return this with { Granularities = Granularities.Where(g => !g.Indicator.Equals(indicator)).Append((Indicator: indicator, Granularity: granularity)).ToValueList() };
    }

    /// <summary>States the date whose targets are analyzed.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A new basis.</returns>
    public PayoffBasis On(LocalDate date) => this with { Date = date };

    /// <summary>States from when on something is called an incentive.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>A new basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public PayoffBasis By(IncentivePolicy policy) => this with { Policy = policy ?? throw new ArgumentNullException(nameof(policy)) };
}
