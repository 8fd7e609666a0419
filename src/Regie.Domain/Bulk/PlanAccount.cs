using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Regie.Compensation;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>A points account as integers: what points come to in money.</summary>
internal sealed class PlanAccount
{
    private readonly PointsAccount _account;
    private readonly bool _isWhole;
    private readonly bool _isLowerInclusive;
    private readonly ExactNumber[] _prices;
    private long[] _boundaries = [];
    private long[] _scaled = [];

    public PlanAccount(PointsAccount account, IEnumerable<ExactNumber> points)
    {
        _account = account;
        var factors = account.Ratchet.Factors;
        (_isWhole, _isLowerInclusive) = (account.Ratchet.Mode == RatchetMode.Whole, factors.Side == BoundarySide.LowerInclusive);
        _prices = [.. factors.Bands.Select(b => ExactNumber.Of(b.Outcome) * ExactNumber.Of(account.PricePerPoint.Amount))];
        PointDigits = PlanNumbers.Digits(points.Concat(Boundaries));
    }

    public int PointDigits { get; }

    /// <summary>The decimal places that its amounts need.</summary>
    public int Digits => PointDigits + PlanNumbers.Digits(_prices);

    public ExactNumber GreatestPrice => _prices.Max();

    private IEnumerable<ExactNumber> Boundaries => _account.Ratchet.Factors.Bands.Skip(1).Select(b => ExactNumber.Of(b.Interval.Lower!.Value));

    public bool TryScale(int digits)
    {
        var boundaries = Boundaries.Select(b => PlanNumbers.At(b, PointDigits)).ToList();
        var prices = _prices.Select(p => PlanNumbers.At(p, digits - PointDigits)).ToList();
        if (boundaries.Concat(prices).Any(n => n > long.MaxValue))
            return false;
        (_boundaries, _scaled) = ([.. boundaries.Select(b => (long)b)], [.. prices.Select(p => (long)p)]);
        return true;
    }

    public long AmountOf(long points)
    {
        if (_isWhole)
        {
            var band = 0;
            while (band < _boundaries.Length && (points > _boundaries[band] || (_isLowerInclusive && points == _boundaries[band])))
                band++;
            return points * _scaled[band];
        }

        var (amount, lower) = (0L, 0L);
        for (var band = 0; band < _scaled.Length; band++)
        {
            var upper = band < _boundaries.Length ? Math.Min(points, _boundaries[band]) : points;
            amount += Math.Max(0, upper - lower) * _scaled[band];
            lower = Math.Max(lower, upper);
        }

        return amount;
    }

    public BigInteger GreatestAmount(BigInteger points, int digits) => points * PlanNumbers.At(GreatestPrice, digits - PointDigits);
}
