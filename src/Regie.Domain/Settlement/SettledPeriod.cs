using System;
using System.Linq;
using Regie.Compensation;
using Regie.Finance;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>A period that is settled and final: what caps, repetition and earn-back of later periods look back on (verrekende periode).</summary>
public sealed record SettledPeriod
{
    /// <summary>States what a period came to.</summary>
    /// <param name="period">The period.</param>
    /// <param name="charge">What was charged for the service in it.</param>
    /// <param name="norms">What each norm came to, each once.</param>
    /// <exception cref="ArgumentNullException">An argument, or a norm, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charge"/> is negative.</exception>
    /// <exception cref="ArgumentException">A norm occurs twice, or an amount is in another currency than <paramref name="charge"/>.</exception>
    public SettledPeriod(AssessmentPeriod period, Money charge, ValueList<SettledNorm> norms)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(charge);
        ArgumentNullException.ThrowIfNull(norms);
        if (charge.Amount < 0)
            throw new ArgumentOutOfRangeException(nameof(charge), charge, "A charge is not negative.");
        if (norms.Contains(null!))
            throw new ArgumentNullException(nameof(norms), "A settled norm is null.");
        if (norms.GroupBy(n => n.Norm).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Norm {twice.Key} occurs twice in the settled period {period}.", nameof(norms));
        if (norms.FirstOrDefault(n => !n.Malus.Currency.Equals(charge.Currency) || !n.Bonus.Currency.Equals(charge.Currency)) is { } other)
            throw new ArgumentException($"Norm {other.Norm} in the settled period {period} has amounts in another currency than the charge, {charge.Currency}.", nameof(norms));
        (Period, Charge, Norms) = (period, charge, norms);
    }

    /// <summary>The period.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>What was charged for the service in it.</summary>
    public Money Charge { get; }

    /// <summary>What each norm came to.</summary>
    public ValueList<SettledNorm> Norms { get; }

    internal ExactNumber Total(ConsequenceKind kind) => Norms.Aggregate(ExactNumber.Zero, (sum, n) => sum + ExactNumber.Of((kind == ConsequenceKind.Malus ? n.Malus : n.Bonus).Amount));
}
