using Regie.Finance;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>Between which numbers a price, or a factor on a price, must stay: a rounding may not lift it over a cap or under a floor.</summary>
internal readonly record struct PriceRange(ExactNumber? Least, ExactNumber? Most)
{
    /// <summary>The range of the factor, where this is the range of the price.</summary>
    public PriceRange Over(ExactNumber price) => new(Least / price, Most / price);

    /// <summary>The number held within the range.</summary>
    public ExactNumber Hold(ExactNumber value) =>
        value > Most ? Most.Value : value < Least ? Least.Value : value;

    /// <summary>The rounded number; the nearest one within the range on the other side where rounding would leave it; the number itself where none is.</summary>
    public ExactNumber Round(ExactNumber value, Rounding rounding)
    {
        var rounded = value.Round(rounding);
        if (Holds(rounded))
            return rounded;
        var below = value.Round(Rounding.Truncate(rounding.Digits));
        var other = rounded == below ? below + ExactNumber.Of(new decimal(1, 0, 0, false, (byte)rounding.Digits)) : below;
        return Holds(other) ? other : value;
    }

    private bool Holds(ExactNumber value) => !(value > Most) && !(value < Least);
}
