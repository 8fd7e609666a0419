using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>The cells of each dimension of a table, and which of them each line covers.</summary>
/// <remarks>A sweep over one dimension after another: cells in which the same lines are active are swept once, and where none is active, or one covers all the rest, nothing is swept.</remarks>
internal sealed class DecisionGrid
{
    private readonly DecisionTable _table;
    private readonly List<ValueStretch>[] _cells;
    private readonly bool[][][] _covers;

    public DecisionGrid(DecisionTable table)
    {
        _table = table;
        _cells = [.. table.Dimensions.Select(d => d.Names.Count > 0 ? [] : Cells.Of(d.Domain, Ends(d), d.Granularity))];
        _covers = [.. table.Lines.Select(line => table.Dimensions.Select((d, i) => Covered(line.Conditions.FirstOrDefault(c => c.Dimension.Equals(d)), d, i)).ToArray())];
    }

    /// <summary>Whether any case fits a line.</summary>
    public bool CanOccur(int line) => _covers[line].All(covered => covered.Contains(true));

    /// <summary>The cases that none of the lines covers, as boxes of cells.</summary>
    public IReadOnlyList<bool[][]> Uncovered(IEnumerable<int> lines, bool[][] within) => Sweep(0, [.. lines], within);

    /// <summary>All cases.</summary>
    public bool[][] Everything => [.. Enumerable.Range(0, _cells.Length).Select(d => Enumerable.Repeat(true, Count(d)).ToArray())];

    /// <summary>The cases of a line.</summary>
    public bool[][] Of(int line) => _covers[line];

    /// <summary>The cases of both lines; null where there are none.</summary>
    public bool[][]? Both(int one, int other)
    {
        var both = _covers[one].Zip(_covers[other], (left, right) => left.Zip(right, (a, b) => a && b).ToArray()).ToArray();
        return both.All(covered => covered.Contains(true)) ? both : null;
    }

    /// <summary>Whether all cases of one line are cases of another.</summary>
    public bool IsWithin(int inner, int outer) => _covers[inner].Zip(_covers[outer], (left, right) => left.Zip(right, (a, b) => !a || b).All(x => x)).All(x => x);

    /// <summary>Whether two lines together are as one: equal but in one dimension, in which they join.</summary>
    public bool Join(int one, int other)
    {
        var different = Enumerable.Range(0, _cells.Length).Where(d => !_covers[one][d].SequenceEqual(_covers[other][d])).ToList();
        if (different.Count > 1 || !CanOccur(one) || !CanOccur(other))
            return false;
        if (different.Count == 0 || _table.Dimensions[different[0]].Names.Count > 0)
            return true;
        var union = _covers[one][different[0]].Zip(_covers[other][different[0]], (a, b) => a || b).ToList();
        var first = union.IndexOf(true);
        return union.Skip(first).TakeWhile(x => x).Count() == union.Count(x => x);
    }

    /// <summary>A box of cells in words, with a case of it.</summary>
    public DecisionCase Describe(bool[][] box) => new(box.Select((covered, d) => Part(d, covered)).ToValueList());

    private int Count(int dimension) => _table.Dimensions[dimension].Names is { Count: > 0 } names ? names.Count : _cells[dimension].Count;

    private List<bool[][]> Sweep(int dimension, int[] active, bool[][] within)
    {
        if (active.Length == 0)
            return [[.. within.Skip(dimension)]];
        if (dimension == within.Length || active.Any(line => CoversRest(line, dimension, within)))
            return [];
        var boxes = new List<bool[][]>();
        var cells = Enumerable.Range(0, within[dimension].Length).Where(c => within[dimension][c]);
        foreach (var alike in Alike(dimension, cells, active))
        {
            var covered = new bool[within[dimension].Length];
            foreach (var cell in alike.Cells)
                covered[cell] = true;
            boxes.AddRange(Sweep(dimension + 1, alike.Lines, within).Select(rest => (bool[][])[covered, .. rest]));
        }

        return boxes;
    }

    // Numbers next to each other in which the same lines are active, and names wherever they stand.
    private IEnumerable<(List<int> Cells, int[] Lines)> Alike(int dimension, IEnumerable<int> cells, int[] active)
    {
        var groups = new List<(List<int> Cells, int[] Lines)>();
        var named = _table.Dimensions[dimension].Names.Count > 0;
        foreach (var cell in cells)
        {
            var lines = active.Where(line => _covers[line][dimension][cell]).ToArray();
            var index = named ? groups.FindIndex(g => g.Lines.SequenceEqual(lines)) : groups.Count > 0 && groups[groups.Count - 1] is var last && last.Lines.SequenceEqual(lines) && last.Cells[last.Cells.Count - 1] == cell - 1 ? groups.Count - 1 : -1;
            if (index >= 0)
                groups[index].Cells.Add(cell);
            else
                groups.Add(([cell], lines));
        }

        return groups;
    }

    private bool CoversRest(int line, int dimension, bool[][] within) =>
        Enumerable.Range(dimension, within.Length - dimension).All(d => within[d].Zip(_covers[line][d], (inside, covered) => !inside || covered).All(x => x));

    private bool[] Covered(DecisionCondition? condition, DecisionDimension dimension, int index) => dimension.Names.Count > 0
        ? [.. dimension.Names.Select(name => condition is null || condition.Names.Contains(name))]
        : [.. _cells[index].Select(cell => condition is null || condition.Range!.Includes(Cells.Within(cell, dimension.Granularity)))];

    private IEnumerable<ExactNumber> Ends(DecisionDimension dimension) =>
        from line in _table.Lines
        from condition in line.Conditions
        where condition.Dimension.Equals(dimension)
        from end in new[] { condition.Range!.Lower, condition.Range.Upper }
        where end is not null
        select ExactNumber.Of(end.Value);

    private (DecisionDimension Dimension, LocalizedText Values, string Example) Part(int index, bool[] covered)
    {
        var dimension = _table.Dimensions[index];
        if (dimension.Names.Count > 0)
        {
            var names = dimension.Names.Where((_, i) => covered[i]).ToList();
            return (dimension, covered.All(x => x) ? LocalizedText.Of("elke", "any") : LocalizedText.Same(string.Join(", ", names)), names[0]);
        }

        var (first, last) = (Array.IndexOf(covered, true), Array.LastIndexOf(covered, true));
        var stretch = _cells[index][first].Until(_cells[index][last]);
        return (dimension, LocalizedText.Of(stretch.ToText(dimension.Unit, LanguageCode.Dutch), stretch.ToText(dimension.Unit, LanguageCode.English)), Cells.Within(stretch, dimension.Granularity).ToString());
    }
}
