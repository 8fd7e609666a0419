using System;
using Regie.Compensation;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Bulk;

/// <summary>A cap as integers.</summary>
internal sealed class PlanCap(Cap cap, int norm, Currency currency)
{
    private readonly int _before = cap.Scope switch
    {
        CapScope.Rolling => cap.Periods - 1,
        CapScope.Contract => int.MaxValue,
        _ => 0,
    };

    private long _scaled;

    public bool IsMalus { get; } = cap.Kind == ConsequenceKind.Malus;

    /// <summary>The norm that it is on; -1 where it is on all.</summary>
    public int Norm { get; } = norm;

    public bool IsShare { get; } = cap.Share is not null;

    /// <summary>The limit, for each minor unit of the charges where it is a share of those.</summary>
    public ExactNumber Limit => cap.LimitOn(ExactNumber.Of(currency.MinorUnit));

    public bool TryScale(int digits)
    {
        var scaled = PlanNumbers.At(Limit, digits);
        _scaled = scaled <= long.MaxValue ? (long)scaled : 0;
        return scaled <= long.MaxValue;
    }

    /// <summary>How many periods before this one it looks back on.</summary>
    public int Before(int periods) => Math.Min(_before, periods);

    /// <summary>The room that is left: never negative, so that nothing is clawed back.</summary>
    public long Room(long charges, long used) => Math.Max(0, (IsShare ? charges * _scaled : _scaled) - used);
}
