using System.Collections.Generic;
using System.Linq;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Charts;

/// <summary>Which place on a line each value has: exact until the last step, so that a drawing is the same everywhere.</summary>
internal sealed class Axis
{
    private static readonly Rounding Places = Rounding.HalfUp(2);

    private readonly ExactNumber _from;
    private readonly ExactNumber _to;
    private readonly decimal _start;
    private readonly decimal _end;

    private Axis(ExactNumber from, ExactNumber to, decimal start, decimal end) => (_from, _to, _start, _end) = (from, to, start, end);

    public ExactNumber From => _from;

    public ExactNumber To => _to;

    /// <summary>An axis that shows values with some room on both sides, within limits that no value passes.</summary>
    public static Axis Around(IReadOnlyCollection<ExactNumber> values, (ExactNumber? Least, ExactNumber? Most) limits, (decimal Start, decimal End) place)
    {
        var (least, most) = (values.Min(), values.Max());
        var room = most > least ? (most - least) * ExactNumber.Quotient(1, 5) : ExactNumber.Max(most.Abs() * ExactNumber.Quotient(1, 10), ExactNumber.One);
        var (from, to) = (least - room, most + room);
        if (limits.Least is { } floor)
            from = ExactNumber.Max(from, floor);
        if (limits.Most is { } ceiling)
            to = ExactNumber.Min(to, ceiling);
        return new Axis(from, to > from ? to : from + ExactNumber.One, place.Start, place.End);
    }

    /// <summary>An axis between two values.</summary>
    public static Axis Between(ExactNumber from, ExactNumber to, (decimal Start, decimal End) place) => new(from, to > from ? to : from + ExactNumber.One, place.Start, place.End);

    /// <summary>Where a value stands; what lies beyond an end stands at that end.</summary>
    public decimal Of(ExactNumber value)
    {
        var within = ExactNumber.Min(ExactNumber.Max(value, _from), _to);
        return ((within - _from) / (_to - _from) * ExactNumber.Of(_end - _start)).ToDecimal(Places) + _start;
    }
}
