using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Finance;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>What a settlement is worked out from: the charge, the judgements and the settled periods before (verrekengrondslag).</summary>
public sealed record SettlementBasis
{
    private SettlementBasis(AssessmentPeriod period, Money charge, ValueList<NormAssessment> assessments, ValueList<SettledPeriod> history) =>
        (Period, Charge, Assessments, History) = (period, charge, assessments, history);

    /// <summary>The period.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>What is charged for the service in the period; of a period that a term cuts short, what is charged for that part.</summary>
    public Money Charge { get; }

    /// <summary>The judgements.</summary>
    public ValueList<NormAssessment> Assessments { get; }

    /// <summary>The settled periods before, oldest first.</summary>
    public ValueList<SettledPeriod> History { get; private init; }

    /// <summary>The charge over the whole contract, for a cap that is a share of it; null where the charges so far are meant.</summary>
    public Money? ContractCharge { get; private init; }

    /// <summary>States what a settlement is worked out from.</summary>
    /// <param name="period">The period.</param>
    /// <param name="charge">What is charged for the service in it.</param>
    /// <param name="assessments">The judgements, in any order.</param>
    /// <returns>The basis, without periods before.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a judgement, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charge"/> is negative.</exception>
    public static SettlementBasis For(AssessmentPeriod period, Money charge, IEnumerable<NormAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(charge);
        ArgumentNullException.ThrowIfNull(assessments);
        if (charge.Amount < 0)
            throw new ArgumentOutOfRangeException(nameof(charge), charge, "A charge is not negative.");
        var list = assessments.ToValueList();
        return list.Contains(null!)
            ? throw new ArgumentNullException(nameof(assessments), "A judgement is null.")
            : new SettlementBasis(period, charge, list, ValueList<SettledPeriod>.Empty);
    }

    /// <summary>The basis with the settled periods before.</summary>
    /// <param name="history">The periods, in any order.</param>
    /// <returns>A new basis; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/>, or a period, is null.</exception>
    public SettlementBasis After(IEnumerable<SettledPeriod> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var list = history.ToList();
        return list.Contains(null!)
            ? throw new ArgumentNullException(nameof(history), "A settled period is null.")
            : this with { History = list.OrderBy(p => p.Period.Start).ToValueList() };
    }

    /// <summary>The basis with the charge over the whole contract.</summary>
    /// <param name="charge">The charge.</param>
    /// <returns>A new basis; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charge"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charge"/> is negative.</exception>
    public SettlementBasis OfContract(Money charge)
    {
        ArgumentNullException.ThrowIfNull(charge);
        return charge.Amount >= 0
            ? this with { ContractCharge = charge }
            : throw new ArgumentOutOfRangeException(nameof(charge), charge, "A charge is not negative.");
    }
}
