using System.Linq;
using Regie.Language;

namespace Regie.Validity;

/// <summary>Whether every case has exactly one outcome, and every line a use.</summary>
internal static class DecisionCheck
{
    public static DecisionReport Of(DecisionTable table)
    {
        var grid = new DecisionGrid(table);
        var lines = Enumerable.Range(0, table.Lines.Count).ToList();
        var first = table.Reading == TierReading.FirstMatch;
        var gaps = grid.Uncovered(lines, grid.Everything).Select(grid.Describe).ToValueList();
        var pairs = lines.SelectMany(one => lines.Skip(one + 1).Select(other => (One: one, Other: other))).ToList();
        var overlaps = (from pair in pairs
                        where table.Lines[pair.One].Outcome != table.Lines[pair.Other].Outcome
                        where !first || !(grid.IsWithin(pair.One, pair.Other) || grid.IsWithin(pair.Other, pair.One))
                        let both = grid.Both(pair.One, pair.Other)
                        where both is not null
                        select (pair.One, pair.Other, grid.Describe(both))).ToValueList();
        var unreachable = lines.Where(line => !grid.CanOccur(line) || (first && grid.Uncovered(Enumerable.Range(0, line), grid.Of(line)).Count == 0)).ToValueList();
        var mergeable = pairs.Where(pair => CouldBeOne(table, grid, pair.One, pair.Other) && !unreachable.Contains(pair.One) && !unreachable.Contains(pair.Other)).ToValueList();
        return new DecisionReport(table,
        [
            .. table.Lines.Count == 0 ? [TableProblems.NoLines(table.Name)] : Enumerable.Empty<Finding>(),
            .. gaps.Select(gap => TableProblems.Gap(table.Name, gap.Description, gap.Witness, gap.ToString())),
            .. overlaps.Select(o => first
                ? TableProblems.Hidden(table.Name, DecisionProblems.Line(table, o.One), DecisionProblems.Line(table, o.Other), o.Item3.Witness, o.Item3.ToString())
                : TableProblems.Overlap(table.Name, DecisionProblems.Line(table, o.One), DecisionProblems.Line(table, o.Other), o.Item3.Witness, o.Item3.ToString())),
            .. unreachable.Select(line => TableProblems.Unreachable(table.Name, DecisionProblems.Line(table, line), grid.CanOccur(line)
                ? LocalizedText.Of("eerdere regels nemen al haar gevallen", "earlier lines take all of its cases")
                : LocalizedText.Of("geen geval dat kan voorkomen past erop", "no case that can occur fits it"))),
            .. mergeable.Select(pair => TableProblems.CouldBeOne(table.Name, DecisionProblems.Line(table, pair.One), DecisionProblems.Line(table, pair.Other))),
        ])
        {
            Gaps = gaps,
            Overlaps = overlaps,
            Unreachable = unreachable,
            Mergeable = mergeable,
        };
    }

    // Where the first line that fits applies, the later line moves up only past lines that have nothing to do with it.
    private static bool CouldBeOne(DecisionTable table, DecisionGrid grid, int one, int other) =>
        table.Lines[one].Outcome == table.Lines[other].Outcome && grid.Join(one, other)
        && (table.Reading != TierReading.FirstMatch || Enumerable.Range(one + 1, other - one - 1).All(between => table.Lines[between].Outcome == table.Lines[other].Outcome || grid.Both(between, other) is null));
}
