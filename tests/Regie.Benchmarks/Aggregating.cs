using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using Regie.Bulk;
using Regie.Measurements;

namespace Regie.Benchmarks;

/// <summary>The same measurements gathered in every way, on one thread and on two, with the results compared.</summary>
internal sealed class Aggregating : IDisposable
{
    private const int Halves = 2;

    private readonly Rows _rows;
    private readonly Rows _few;
    private readonly Duck _duck;
    private readonly int[] _cells;
    private readonly long[] _ranks = new long[Rows.GroupCount * Rows.Months.Count];
    private readonly Measurement[] _measurements;
    private Dictionary<(int, int, int), Totals> _grouped = [];
    private TallyTable _table = new(Rows.GroupCount, Rows.Months);

    public Aggregating(int rows)
    {
        _rows = Rows.Draw(rows);
        _few = Rows.Draw(FewOf(rows));
        _duck = new Duck(_rows, Halves);
        _cells = new int[rows];
        _measurements = [.. Enumerable.Range(0, _few.Count).Select(i => new Measurement(_few.Groups[i] / Rows.Priorities, _few.Groups[i] % Rows.Priorities, _few.Ticks[i], _few.Amounts[i], _few.Ones[i]))];
    }

    public int Count => _rows.Count;

    /// <summary>How many rows LINQ gets: it keeps them all in its groups.</summary>
    public int FewCount => _few.Count;

    public void Linq() => _grouped = _measurements.GroupBy(m => (m.Agreement, m.Priority, Rows.Months.IndexOf(m.Ticks)))
        .ToDictionary(g => g.Key, g => new Totals(g.Count(), g.Sum(m => m.Amount), g.Sum(m => m.Whole), g.Min(m => m.Amount), g.Max(m => m.Amount)));

    public void TallyFew()
    {
        _table = new TallyTable(Rows.GroupCount, Rows.Months);
        _table.Add(_few.Groups, _few.Ticks, _few.Amounts, _few.Ones);
    }

    public void TallyInHalves()
    {
        var tables = new TallyTable[Halves];
        Parallel.For(0, Halves, half =>
        {
            var (from, length) = Half(half);
            tables[half] = new TallyTable(Rows.GroupCount, Rows.Months);
            tables[half].Add(_rows.Groups.AsSpan(from, length), _rows.Ticks.AsSpan(from, length), _rows.Amounts.AsSpan(from, length), _rows.Ones.AsSpan(from, length));
        });
        tables[0].Merge(tables[1]);
        _table = tables[0];
    }

    public void DuckTotals() => _duck.Aggregate();

    public void DuckPercentiles() => _duck.Percentiles();

    /// <summary>Each thread sorts the values of half of the rows; the lists are merged.</summary>
    public void PercentilesInHalves()
    {
        var (lists, months) = (new ValueLists[Halves], Rows.Months.Count);
        Parallel.For(0, Halves, half =>
        {
            var (from, length) = Half(half);
            var cells = _cells.AsSpan(from, length);
            Rows.Months.IndicesOf(_rows.Ticks.AsSpan(from, length), cells);
            for (var i = 0; i < length; i++)
                cells[i] += _rows.Groups[from + i] * months;
            lists[half] = ValueLists.Of(_ranks.Length, cells, _rows.Minutes.AsSpan(from, length));
        });
        lists[0].Merge(lists[1]).NearestRanks(Percentage.Of(95), _ranks);
    }

    public int DifferingFromLinq() => _grouped.Count(g => _table.Of((g.Key.Item1 * Rows.Priorities) + g.Key.Item2, g.Key.Item3) is var tally
        && g.Value != new Totals(tally.Count, tally.AmountSum, tally.WholeSum, tally.Least, tally.Greatest)) + Math.Abs(Filled() - _grouped.Count);

    public int DifferingFromDuck()
    {
        var read = _duck.Read("totals", "n", "a", "w", "l", "g").ToList();
        return read.Count(r => _table.Of(r.Group, r.Month - 1) is var tally && !r.Values.SequenceEqual([tally.Count, tally.AmountSum, tally.WholeSum, tally.Least, tally.Greatest])) + Math.Abs(Filled() - read.Count);
    }

    public int PercentilesDifferingFromDuck() => _duck.Read("percentiles", "p").Count(r => _ranks[(r.Group * Rows.Months.Count) + r.Month - 1] != r.Values[0]);

    /// <summary>Bytes allocated while rows are added to a table that exists.</summary>
    public long AllocatedByRows()
    {
        TallyFew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _table.Add(_few.Groups, _few.Ticks, _few.Amounts, _few.Ones);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public void Dispose() => _duck.Dispose();

    private static int FewOf(int rows) => Math.Max(1, rows / 10);

    private (int From, int Length) Half(int half) => half == 0 ? (0, _rows.Count / Halves) : (_rows.Count / Halves, _rows.Count - (_rows.Count / Halves));

    private int Filled() => Enumerable.Range(0, Rows.GroupCount).Sum(group => Enumerable.Range(0, Rows.Months.Count).Count(month => _table.Of(group, month).Count > 0));

    private sealed record Measurement(int Agreement, int Priority, long Ticks, long Amount, long Whole);

    private readonly record struct Totals(long Count, long Amounts, long Wholes, long Least, long Greatest);
}
