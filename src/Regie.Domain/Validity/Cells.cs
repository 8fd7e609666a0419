using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>Values cut at critical points: each point, and what lies between two of them.</summary>
/// <remarks>Between two critical points nothing changes but evenly, so that what holds at both ends of a cell, and at its one-sided limits, holds everywhere in it.</remarks>
internal static class Cells
{
    /// <summary>The cells of a domain in ascending order; those without a value at this granularity are left out.</summary>
    public static List<ValueStretch> Of(ValueDomain domain, IEnumerable<ExactNumber> criticalPoints, Granularity granularity)
    {
        var ends = new[] { domain.Minimum, domain.Maximum }.OfType<decimal>().Select(ExactNumber.Of);
        var points = criticalPoints.Where(domain.Includes).Concat(ends).Distinct().OrderBy(p => p).ToList();
        var cells = new List<ValueStretch>();
        if (points.Count == 0)
            return [Between(null, null, granularity)!];
        if (domain.Minimum is null)
            Add(cells, Between(null, points[0], granularity));
        for (var i = 0; i < points.Count; i++)
        {
            Add(cells, At(points[i], granularity));
            if (i + 1 < points.Count)
                Add(cells, Between(points[i], points[i + 1], granularity));
        }

        if (domain.Maximum is null)
            Add(cells, Between(points[points.Count - 1], null, granularity));
        return cells;
    }

    /// <summary>A value within a cell that can occur, with as few digits as there can be.</summary>
    public static ExactNumber Within(ValueStretch cell, Granularity granularity)
    {
        if (granularity.Step is { } step)
            return cell.Lower ?? cell.Upper ?? (ExactNumber.Zero * step);
        return cell.IsPoint ? cell.Lower!.Value : ShortestBetween(cell.Lower, cell.Upper);
    }

    /// <summary>The number with the fewest digits between two others, near their middle.</summary>
    public static ExactNumber ShortestBetween(ExactNumber? lower, ExactNumber? upper)
    {
        if (lower is not { } low)
            return upper is { } end ? ExactNumber.Quotient(end.Ceiling() - 1, 1) : ExactNumber.Zero;
        if (upper is not { } high)
            return ExactNumber.Quotient(low.Floor() + 1, 1);
        var middle = (low + high) / ExactNumber.Of(2);
        for (var scale = ExactNumber.One; ; scale *= ExactNumber.Of(10))
        {
            var near = ExactNumber.Quotient((middle * scale).Floor(), 1) / scale;
            if (near > low)
                return near;
            var above = near + (ExactNumber.One / scale);
            if (above < high)
                return above;
        }
    }

    /// <summary>The line that an amount follows over a cell.</summary>
    public static Line Fit(ValueStretch cell, Granularity granularity, Func<ExactNumber, ExactNumber> amount)
    {
        if (cell.IsPoint)
            return Line.Flat(amount(cell.Lower!.Value));
        var (first, second) = Two(cell, granularity.Step ?? ExactNumber.One);
        return Line.Through(first, amount(first), second, amount(second));
    }

    private static (ExactNumber First, ExactNumber Second) Two(ValueStretch cell, ExactNumber step)
    {
        if (cell is { Lower: { } low, Upper: { } high })
        {
            var third = (high - low) / ExactNumber.Of(3);
            return (low + third, high - third);
        }

        var from = cell.Lower is { } lower ? lower + step : cell.Upper is { } upper ? upper - (step * ExactNumber.Of(2)) : ExactNumber.Zero;
        return (from, from + step);
    }

    private static ValueStretch? At(ExactNumber point, Granularity granularity) =>
        granularity.Step is { } step && (point / step).Denominator != 1 ? null : new ValueStretch(point, true, point, true);

    private static ValueStretch? Between(ExactNumber? lower, ExactNumber? upper, Granularity granularity)
    {
        if (granularity.Step is not { } step)
            return new ValueStretch(lower, false, upper, false);
        ExactNumber? first = lower is { } low ? ExactNumber.Quotient((low / step).Floor() + 1, 1) * step : null;
        ExactNumber? last = upper is { } high ? ExactNumber.Quotient((high / step).Ceiling() - 1, 1) * step : null;
        return first > last ? null : new ValueStretch(first, true, last, true);
    }

    private static void Add(List<ValueStretch> cells, ValueStretch? cell)
    {
        if (cell is not null)
            cells.Add(cell);
    }
}
