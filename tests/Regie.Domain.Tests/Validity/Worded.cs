using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Validity;

namespace Regie.Tests.Validity;

/// <summary>Tables as contracts word them, in short: "[0, 95): -25" costs 25, "[99, 100]: +5" earns 5, "[95, 99): 0" has no consequence.</summary>
internal static class Worded
{
    public static readonly Scale Percents = Scale.Percentage(Direction.HigherIsBetter);

    public static WordedTable Table(string? met, params string[] lines) => Table(Percents, met, lines);

    public static WordedTable Table(Scale scale, string? met, params string[] lines)
    {
        var table = lines.Aggregate(WordedTable.For(LocalizedText.Of("Tabel", "Table"), scale), (t, line) => t.With(Tier(line)));
        return met is null ? table : table.Promising(ValueInterval.Parse(met));
    }

    public static WordedTier Tier(string line)
    {
        var (range, amount) = (ValueInterval.Parse(line.Split(':')[0]), Foundations.D(line.Split(':')[1].Trim()));
        return amount == 0 ? WordedTier.Nothing(range) : amount < 0 ? WordedTier.Malus(range, -amount) : WordedTier.Bonus(range, amount);
    }

    /// <summary>What was found, one a line: the number of the code and the values that it points at.</summary>
    public static string Found(IEnumerable<Finding> findings) => string.Join("\n", findings.Select(f =>
        $"{f.Code.ToString()[9..]} {string.Join(" ", f.Values.Where(v => v.Name is not ("table" or "witness")).Select(v => v.Name + "=" + v.Value))}".TrimEnd()));

    public static IEnumerable<FindingCode> Codes(this ValidityReport report) => report.Findings.Select(f => f.Code);
}
