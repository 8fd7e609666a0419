using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>Whether what values cost and earn makes sense, and what it invites to.</summary>
internal static class PayoffCheck
{
    public static IEnumerable<Finding> Of(PayoffLine line, IncentivePolicy policy) =>
    [
        .. line.Sides().SelectMany(BetterCostsMore),
        .. Agreement(line),
        .. Toothless(line),
        .. line.Sides().SelectMany(side => Saturation(side)),
        .. line.Sides().SelectMany(side => Cliffs(side, policy)),
    ];

    private static IEnumerable<Finding> BetterCostsMore(PayoffSide side)
    {
        foreach (var piece in side.Determined.Where(p => side.Falls(p.Payoff, p)))
            yield return PayoffProblems.BetterCostsMore(side.Line, piece, piece, Witness.In(side, piece));
        foreach (var (worse, better) in side.Neighbors().Where(pair => side.AtBest(pair.Worse.Payoff, pair.Worse) > side.AtWorst(pair.Better.Payoff, pair.Better)))
            yield return PayoffProblems.BetterCostsMore(side.Line, worse, better, Witness.Between(side, worse, better));
    }

    // Malus only when not met, bonus only when met, never both; each as one finding for values next to each other.
    private static IEnumerable<Finding> Agreement(PayoffLine line)
    {
        foreach (var run in line.Runs(p => p is { IsDetermined: true, IsMet: true } && p.Malus != Line.Zero))
            yield return PayoffProblems.MalusWhenMet(line, run, At(line, run, p => p.Malus), line.Pieces.First(p => IsFirst(run, p)).Malus.At(At(line, run, p => p.Malus)));
        foreach (var run in line.Runs(p => p is { IsDetermined: true, IsMet: false } && p.Bonus != Line.Zero && p.Malus == Line.Zero))
            yield return PayoffProblems.BonusWhenMissed(line, run, At(line, run, p => p.Bonus), line.Pieces.First(p => IsFirst(run, p)).Bonus.At(At(line, run, p => p.Bonus)));
        foreach (var run in line.Runs(p => p.IsDetermined && p.Malus != Line.Zero && p.Bonus != Line.Zero))
            yield return PayoffProblems.MalusAndBonus(line, run, At(line, run, p => p.Malus));
    }

    private static IEnumerable<Finding> Toothless(PayoffLine line) =>
        line.HasMalus
            ? line.Runs(p => p is { IsDetermined: true, IsMet: false } && p.Malus == Line.Zero).Select(run => PayoffProblems.Toothless(line, run, At(line, run, _ => Line.Zero)))
            : [];

    private static IEnumerable<Finding> Saturation(PayoffSide side)
    {
        var line = side.Line;
        if (line.Limit is { } limit)
        {
            // Filled already where it comes to the limit, provided that it would go beyond it.
            var filled = side.Determined.Where(p => p.Malus == Line.Flat(limit)).ToList();
            if (side.Determined.Any(p => p.Uncapped != p.Malus))
            {
                yield return PayoffProblems.CapFilled(line, side.Join(filled[0], filled[filled.Count - 1]), limit);
                yield break;
            }
        }

        var pieces = side.Determined.ToList();
        var tail = pieces.TakeWhile(p => p.Payoff.Slope.Sign == 0 && p.Payoff.Intercept == pieces[0].Payoff.Intercept).ToList();
        if (line.GoesOn || tail.Count == 0 || tail.Count == pieces.Count || tail[0].Malus == Line.Zero || tail[0].Malus.Slope.Sign != 0)
            yield break;
        var stretch = side.Join(tail[0], tail[tail.Count - 1]);
        if (!stretch.IsPoint)
            yield return PayoffProblems.NothingMoreIsLost(line, stretch, tail[0].Malus.Intercept);
    }

    private static IEnumerable<Finding> Cliffs(PayoffSide side, IncentivePolicy policy)
    {
        if (side.Extremes() is not { } extremes || extremes.Greatest == extremes.Least)
            yield break;
        var stake = extremes.Greatest - extremes.Least;
        foreach (var (worse, better) in side.Neighbors())
        {
            var lost = side.AtWorst(better.Payoff, better)!.Value - side.AtBest(worse.Payoff, worse)!.Value;
            if (lost * ExactNumber.Of(100) > stake * ExactNumber.Of(policy.Cliff.Value) && side.WorstOf(better).Value is { } edge)
                yield return PayoffProblems.Cliff(side.Line, edge, lost, stake);
        }
    }

    private static bool IsFirst(ValueStretch run, PayoffPiece piece) => piece.Stretch.Lower == run.Lower && piece.Stretch.IncludesLower == run.IncludesLower;

    // A value of the first piece of a run; one where the amount is not zero.
    private static ExactNumber At(PayoffLine line, ValueStretch run, System.Func<PayoffPiece, Line> amount)
    {
        var piece = line.Pieces.First(p => IsFirst(run, p));
        var value = Cells.Within(piece.Stretch, line.Granularity);
        return amount(piece) is { Slope.Sign: not 0 } sloped && sloped.At(value).Sign == 0 && line.Granularity.Step is { } step ? value + step : value;
    }
}
