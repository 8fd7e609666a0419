using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Finance;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>A rule as integers: which band a value lies in, and what that weighs by how often the norm was missed.</summary>
internal sealed class PlanRule
{
    private readonly NormMeasure _measure;
    private readonly Threshold[] _bands;
    private readonly long _atBoundary;
    private readonly ExactNumber[] _exact;
    private readonly int _counts;
    private readonly bool _consecutive;
    private long[] _weights = [];

    public PlanRule(CompensationRule rule, int norm, NormMeasure measure, Currency currency)
    {
        (Rule, Norm, _measure) = (rule, norm, measure);
        (IsMalus, IsOfCharge) = (rule.Kind == ConsequenceKind.Malus, rule.Basis is ConsequenceBasis.OfCharge);
        var banded = rule.Function as ConsequenceFunction.Banded;
        _bands = banded is null ? [] : [.. banded.Amounts.Bands.Skip(1).Select(b => measure.At(b.Interval.Lower, ExactNumber.One)!.Value)];
        _atBoundary = banded?.Amounts.Side == BoundarySide.UpperInclusive ? 1 : 0;
        var outcomes = banded?.Amounts.Bands.Select(b => b.Outcome) ?? [((ConsequenceFunction.Flat)rule.Function).Value];
        (_counts, _consecutive) = (rule.Repetition?.Window ?? 1, rule.Repetition?.Count == RepetitionCount.ConsecutivePeriods);
        var factors = Enumerable.Range(1, _counts).Select(n => rule.Repetition is { } r ? ExactNumber.Of(r.Factors.Of(ExactNumber.Of(n)).Outcome) : ExactNumber.One).ToArray();

        // Percents of the charge are of charges in minor units, so that a charge multiplies as it is.
        var unit = rule.Basis is ConsequenceBasis.OfCharge charge ? charge.PartOf(ExactNumber.Of(currency.MinorUnit)) / ExactNumber.Of(100) : ExactNumber.One;
        _exact = [.. from outcome in outcomes from factor in factors select ExactNumber.Of(outcome) * factor * unit];
    }

    public CompensationRule Rule { get; }

    public int Norm { get; }

    /// <summary>Whether a number of measurements leaves it without the value that it needs.</summary>
    public bool IsBlind(long count) => Rule.Function.NeedsValue && !_measure.HasValue(count);

    public bool IsMalus { get; }

    public bool IsOfCharge { get; }

    /// <summary>Which account its points go to; -1 where it gives money.</summary>
    public int Account { get; set; } = -1;

    public IEnumerable<ExactNumber> Weights => _exact;

    public ExactNumber Greatest => _exact.Max();

    public static bool Fits(CompensationRule rule, NormMeasure measure) =>
        rule.Function is not ConsequenceFunction.Banded banded || banded.Amounts.Bands.Skip(1).All(b => measure.Fits(b.Interval.Lower, ExactNumber.One));

    public bool TryScale(int digits)
    {
        var weights = _exact.Select(w => PlanNumbers.At(w, digits)).ToList();
        if (weights.Any(w => w > long.MaxValue))
            return false;
        _weights = [.. weights.Select(w => (long)w)];
        return true;
    }

    /// <summary>What the consequence weighs: by minor unit of the charge, in points or in money, as the basis is.</summary>
    public long WeightOf(TalliedValue value, ulong missedBefore)
    {
        // All boundaries are held against it, so that nothing depends on a guess of which band it will be.
        var band = 0;
        foreach (ref readonly var boundary in _bands.AsSpan())
            band += boundary.Side(value) >= _atBoundary ? 1 : 0;
        return _weights[_counts == 1 ? band : (band * _counts) + Repetitions(missedBefore)];
    }

    private int Repetitions(ulong missedBefore)
    {
        var repetitions = 0;
        for (var back = 1; back < _counts && (!_consecutive || (missedBefore & 1) != 0); back++, missedBefore >>= 1)
            repetitions += (int)(missedBefore & 1);
        return repetitions;
    }
}
