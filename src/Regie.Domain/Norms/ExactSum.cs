using Regie.Measurements;

namespace Regie.Norms;

/// <summary>Adds decimals up without rounding: in decimals as long as those hold the sum exactly, beyond that as an exact number.</summary>
internal sealed class ExactSum
{
    // Below these, the sum of two decimals of at most 9 digits behind the point fits the 28 that a decimal keeps.
    private const decimal Limit = 1_000_000_000_000_000_000m;
    private const int MostDigits = 9;

    private decimal _plain;
    private ExactNumber _rest;

    public ExactNumber Total => ExactNumber.Of(_plain) + _rest;

    public void Add(decimal value)
    {
        if (value is < Limit and > -Limit && ((decimal.GetBits(value)[3] >> 16) & 0xFF) <= MostDigits)
        {
            _plain += value;
            if (_plain is < Limit and > -Limit)
                return;
            _rest += ExactNumber.Of(_plain);
            _plain = 0m;
        }
        else
        {
            _rest += ExactNumber.Of(value);
        }
    }
}
