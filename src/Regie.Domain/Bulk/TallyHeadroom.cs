using System;

namespace Regie.Bulk;

/// <summary>How much of 64 bits the sums of a table may have used, however rows fell over cells: while all together fit, each does.</summary>
internal sealed class TallyHeadroom
{
    private long _amounts;
    private long _wholes;
    private TallyCell[]? _kept;

    public bool TryUse(int rows, long amount, long whole)
    {
        if (rows == 0)
            return true;
        if (amount > (long.MaxValue - _amounts) / rows || whole > (long.MaxValue - _wholes) / rows)
        {
            UseAll();
            return false;
        }

        (_amounts, _wholes) = (_amounts + (rows * amount), _wholes + (rows * whole));
        return true;
    }

    public bool TryUse(TallyHeadroom other)
    {
        if (other._amounts > long.MaxValue - _amounts || other._wholes > long.MaxValue - _wholes)
        {
            UseAll();
            return false;
        }

        (_amounts, _wholes) = (_amounts + other._amounts, _wholes + other._wholes);
        return true;
    }

    // A copy to go back to, in a place that is made once.
    public TallyCell[] Keep(TallyCell[] cells)
    {
        _kept ??= new TallyCell[cells.Length];
        cells.AsSpan().CopyTo(_kept);
        return _kept;
    }

    public void UseAll() => (_amounts, _wholes) = (long.MaxValue, long.MaxValue);
}
