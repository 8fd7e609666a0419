using System.Collections.Generic;
using System.Linq;
using Regie.Language;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>Whether every value has exactly one outcome, and every line of a table a use.</summary>
internal static class TableCheck
{
    public static IEnumerable<Finding> Of(WordedTable table, PayoffLine line) =>
    [
        .. table.Tiers.Count == 0 ? [TableProblems.NoLines(table.Name)] : Enumerable.Empty<Finding>(),
        .. PromiseAgainstDirection(line),
        .. Gaps(line),
        .. Pairs(table).SelectMany(pair => Overlap(table, line, pair.One, pair.Other)),
        .. Enumerable.Range(0, table.Tiers.Count).Where(i => !IsReached(table, line, i)).Select(i => TableProblems.Unreachable(table.Name, Name(table, i), Why(line, i))),
        .. Pairs(table).Where(pair => CouldBeOne(table, line, pair.One, pair.Other)).Select(pair => TableProblems.CouldBeOne(table.Name, Name(table, pair.One), Name(table, pair.Other))),
        .. CapNeverBinds(line),
    ];

    private static IEnumerable<(int One, int Other)> Pairs(WordedTable table) =>
        from one in Enumerable.Range(0, table.Tiers.Count) from other in Enumerable.Range(one + 1, table.Tiers.Count - one - 1) select (one, other);

    private static IEnumerable<Finding> PromiseAgainstDirection(PayoffLine line) =>
        line.Scale.Direction == Direction.TargetIsBest
            ? []
            : from side in line.Sides()
              let met = side.Pieces.FirstOrDefault(p => p.IsMet == true)
              let missed = met is null ? null : side.Pieces.SkipWhile(p => p != met).FirstOrDefault(p => p.IsMet == false)
              where missed is not null
              select TableProblems.PromiseAgainstDirection(line, (met!.Stretch, missed.Stretch));

    private static IEnumerable<Finding> Gaps(PayoffLine line) =>
        from gap in line.Runs(p => p.Outcomes == PayoffPiece.Consistency.None)
        select TableProblems.Gap(line.Name, line.Values(gap), Example(line, gap), gap.ToString());

    private static IEnumerable<Finding> Overlap(WordedTable table, PayoffLine line, int one, int other)
    {
        if (WordedPayoff.SameOutcome(table.Tiers[one], table.Tiers[other]))
            yield break;
        var both = line.Runs(p => p.Fits.Contains(one) && p.Fits.Contains(other)).ToList();
        if (table.Reading == TierReading.FirstMatch && (IsWithin(line, one, other) || IsWithin(line, other, one)))
            yield break;
        var apart = table.Tiers[one].Kind is { } kind && table.Tiers[other].Kind is { } second && kind != second;
        foreach (var run in both)
        {
            yield return table.Reading == TierReading.FirstMatch ? TableProblems.Hidden(table.Name, Name(table, one), Name(table, other), Example(line, run), run.ToString())
                : apart ? PayoffProblems.MalusAndBonus(line, run, Cells.Within(run, line.Granularity))
                : TableProblems.Overlap(table.Name, Name(table, one), Name(table, other), Example(line, run), run.ToString());
        }
    }

    private static bool IsWithin(PayoffLine line, int inner, int outer) => line.Pieces.All(p => !p.Fits.Contains(inner) || p.Fits.Contains(outer));

    private static bool IsReached(WordedTable table, PayoffLine line, int tier) =>
        line.Pieces.Any(p => table.Reading == TierReading.FirstMatch ? p.Fits.Count > 0 && p.Fits[0] == tier : p.Fits.Contains(tier));

    private static LocalizedText Why(PayoffLine line, int tier) => line.Pieces.Any(p => p.Fits.Contains(tier))
        ? LocalizedText.Of("eerdere regels nemen al haar waarden", "earlier lines take all of its values")
        : LocalizedText.Of("geen waarde die kan voorkomen ligt erin", "no value that can occur lies in it");

    private static bool CouldBeOne(WordedTable table, PayoffLine line, int one, int other)
    {
        if (!WordedPayoff.SameOutcome(table.Tiers[one], table.Tiers[other]))
            return false;
        var applies = line.Pieces.Select(p => p.Fits.Take(table.Reading == TierReading.FirstMatch ? 1 : p.Fits.Count).ToList()).ToList();
        return applies.Any(fits => fits.Contains(one) && fits.Contains(other))
            || applies.Zip(applies.Skip(1), (left, right) => (left.Contains(one) && right.Contains(other)) || (left.Contains(other) && right.Contains(one))).Any(joins => joins);
    }

    private static IEnumerable<Finding> CapNeverBinds(PayoffLine line)
    {
        if (line.Limit is not { } limit || line.GoesOn || line.Pieces.Any(p => p.Uncapped != p.Malus || (p.Uncapped.Slope.Sign != 0 && (p.Stretch.Lower is null || p.Stretch.Upper is null))))
            yield break;
        var most = line.Pieces.SelectMany(p => new[] { p.Stretch.Lower, p.Stretch.Upper }.Select(end => end is { } value ? p.Uncapped.At(value) : p.Uncapped.Intercept)).Max();
        yield return PayoffProblems.CapNeverBinds(line.Name, line.Amount(limit), line.Amount(most));
    }

    private static LocalizedText Example(PayoffLine line, ValueStretch stretch)
    {
        var value = Cells.Within(stretch, line.Granularity);
        return stretch.IsPoint ? line.Values(stretch) : line.Value(value);
    }

    private static LocalizedText Name(WordedTable table, int tier)
    {
        var range = table.Tiers[tier].Range;
        var stretch = new ValueStretch(Exact(range.Lower), range.IncludesLower, Exact(range.Upper), range.IncludesUpper);
        return LocalizedText.Of($"regel {tier + 1} ({stretch.ToText(table.Scale.Unit, LanguageCode.Dutch)})", $"line {tier + 1} ({stretch.ToText(table.Scale.Unit, LanguageCode.English)})");

        static Measurements.ExactNumber? Exact(decimal? end) => end is { } value ? Measurements.ExactNumber.Of(value) : null;
    }
}
