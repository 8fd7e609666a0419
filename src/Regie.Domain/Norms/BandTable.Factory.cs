using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>Makes <see cref="BandTable{T}"/>s.</summary>
public static class BandTable
{
    /// <summary>A table from the lowest band up: what is stated is only where each next band begins, so that no gap or overlap can be written.</summary>
    /// <typeparam name="T">The type of the outcomes.</typeparam>
    /// <param name="domain">The values that it covers.</param>
    /// <param name="side">To which band a boundary belongs.</param>
    /// <param name="lowest">The outcome of the lowest band.</param>
    /// <param name="next">The boundary and outcome of each next band, ascending, strictly within the domain.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="domain"/> or <paramref name="next"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">A boundary is not above the one before it, or not within the domain (<see cref="NormFindings.BandsMustAscend"/>).</exception>
    /// <example><code>BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 3m, (80, 2m), (85, 1.5m), (90, 0m))</code></example>
    public static BandTable<T> Of<T>(ValueDomain domain, BoundarySide side, T lowest, params (decimal Boundary, T Outcome)[] next)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(next);
        if (side is not (BoundarySide.LowerInclusive or BoundarySide.UpperInclusive))
            throw new ArgumentOutOfRangeException(nameof(side), side, "No declared side.");
        var findings = next.Select((band, i) => (band.Boundary, Below: i == 0 ? domain.Minimum : next[i - 1].Boundary))
            .Where(b => b.Boundary <= b.Below || b.Boundary >= domain.Maximum)
            .Select(b => NormProblems.BandsDoNotAscend(b.Boundary, b.Below, domain)).ToList();
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        decimal?[] ends = [domain.Minimum, .. next.Select(b => (decimal?)b.Boundary), domain.Maximum];
        T[] outcomes = [lowest, .. next.Select(b => b.Outcome)];
        return new BandTable<T>(domain, side, outcomes.Select((outcome, i) => new Band<T>(Between(ends[i], ends[i + 1], side, i == 0, i == outcomes.Length - 1), outcome)).ToValueList());
    }

    /// <summary>A table from ranges as an agreement words them.</summary>
    /// <typeparam name="T">The type of the outcomes.</typeparam>
    /// <param name="domain">The values that it must cover.</param>
    /// <param name="ranges">Each range with its outcome, in any order.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a range, is null.</exception>
    /// <exception cref="RegieValidationException">The ranges leave a gap, overlap or go beyond the domain; all are reported.</exception>
    public static BandTable<T> FromRanges<T>(ValueDomain domain, IReadOnlyCollection<(ValueInterval Range, T Outcome)> ranges)
    {
        var findings = Validate(domain, ranges);
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var ordered = Ordered(ranges);
        var side = ordered.Count > 1 && ordered[0].Range.IncludesUpper ? BoundarySide.UpperInclusive : BoundarySide.LowerInclusive;
        return new BandTable<T>(domain, side, ordered.Select(r => new Band<T>(r.Range, r.Outcome)).ToValueList());
    }

    /// <summary>Checks ranges as an agreement words them, without throwing.</summary>
    /// <typeparam name="T">The type of the outcomes.</typeparam>
    /// <param name="domain">The values that they must cover.</param>
    /// <param name="ranges">Each range with its outcome, in any order.</param>
    /// <returns>All gaps, overlaps and ends beyond the domain; a value without an outcome or with two is named.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a range, is null.</exception>
    public static ValueList<Finding> Validate<T>(ValueDomain domain, IReadOnlyCollection<(ValueInterval Range, T Outcome)> ranges)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(ranges);
        if (ranges.Any(r => r.Range is null))
            throw new ArgumentNullException(nameof(ranges), "A range is null.");
        var (whole, ordered) = (Whole(domain), Ordered(ranges).Select(r => r.Range).ToList());
        var findings = ordered.Where(r => Start(r).CompareTo(Start(whole)) < 0 || End(r).CompareTo(End(whole)) > 0).Select(r => NormProblems.BandBeyondDomain(r, domain)).ToList();
        var sides = new HashSet<BoundarySide>();
        var (reached, end) = (Start(whole), End(whole));
        foreach (var range in ordered.TakeWhile(r => Start(r).CompareTo(end) < 0))
        {
            if (Start(range).CompareTo(reached) > 0)
                findings.Add(NormProblems.BandGap(Between(reached, Start(range))));
            reached = Latest(reached, End(range));
        }

        if (reached.CompareTo(end) < 0)
            findings.Add(NormProblems.BandGap(Between(reached, end)));
        for (var i = 0; i < ordered.Count; i++)
        {
            foreach (var next in ordered.Skip(i + 1).TakeWhile(next => Start(next).CompareTo(End(ordered[i])) <= 0))
            {
                // Where the next begins just behind the end of this one, one of the two has the boundary.
                if (Start(next).CompareTo(End(ordered[i])) < 0)
                    findings.Add(NormProblems.BandOverlap(ordered[i], next));
                else
                    sides.Add(next.IncludesLower ? BoundarySide.LowerInclusive : BoundarySide.UpperInclusive);
            }
        }

        if (sides.Count > 1)
            findings.Add(NormProblems.MixedSides(ordered));
        return findings.ToValueList();
    }

    private static List<(ValueInterval Range, T Outcome)> Ordered<T>(IEnumerable<(ValueInterval Range, T Outcome)> ranges) =>
        [.. ranges.OrderBy(r => Start(r.Range)).ThenBy(r => End(r.Range))];

    private static ValueInterval Whole(ValueDomain domain) => ValueInterval.Parse(domain.ToString());

    private static ValueInterval Between(decimal? lower, decimal? upper, BoundarySide side, bool first, bool last) => ValueInterval.Parse(
        (lower is not null && (first || side == BoundarySide.LowerInclusive) ? "[" : "(") + (lower is { } low ? ExactNumber.Of(low).ToString() : "-∞") + ", "
        + (upper is { } high ? ExactNumber.Of(high).ToString() : "∞") + (upper is not null && (last || side == BoundarySide.UpperInclusive) ? "]" : ")"));

    private static string Between((int Side, decimal Value, int Behind) from, (int Side, decimal Value, int Behind) to) =>
        (from is { Side: 0, Behind: 0 } ? "[" : "(") + (from.Side < 0 ? "-∞" : ExactNumber.Of(from.Value).ToString()) + ", " + (to.Side > 0 ? "∞" : ExactNumber.Of(to.Value).ToString()) + (to is { Side: 0, Behind: 1 } ? "]" : ")");

    private static (int Side, decimal Value, int Behind) Latest((int Side, decimal Value, int Behind) one, (int Side, decimal Value, int Behind) other) => one.CompareTo(other) > 0 ? one : other;

    // Where an interval begins and ends on a line that runs from before all values to behind them, on which "just behind x" comes after x.
    private static (int Side, decimal Value, int Behind) Start(ValueInterval interval) =>
        interval.Lower is { } lower ? (0, lower, interval.IncludesLower ? 0 : 1) : (-1, 0m, 0);

    private static (int Side, decimal Value, int Behind) End(ValueInterval interval) =>
        interval.Upper is { } upper ? (0, upper, interval.IncludesUpper ? 1 : 0) : (1, 0m, 0);
}
