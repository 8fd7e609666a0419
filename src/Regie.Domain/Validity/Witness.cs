using System;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>Values to point at.</summary>
internal static class Witness
{
    /// <summary>A worse and a better value of which the worse one pays more, near where two pieces meet.</summary>
    public static (ExactNumber Worse, ExactNumber Better) Between(PayoffSide side, PayoffPiece worse, PayoffPiece better)
    {
        for (var distance = ExactNumber.One; ; distance /= ExactNumber.Of(10))
        {
            var (bad, good) = (Near(worse, side.BestOf(worse), distance), Near(better, side.WorstOf(better), distance));
            if (worse.Payoff.At(bad) > better.Payoff.At(good))
                return (bad, good);
        }
    }

    /// <summary>Two values of a piece, the worse one first.</summary>
    public static (ExactNumber Worse, ExactNumber Better) In(PayoffSide side, PayoffPiece piece)
    {
        var (worst, best) = (side.WorstOf(piece), side.BestOf(piece));
        if (side.Line.Granularity.Step is { } step)
        {
            var from = worst.Value ?? (best.Value is { } end ? end - (side.Ascends ? step : -step) : ExactNumber.Zero);
            return (from, best.Value ?? from + (side.Ascends ? step : -step));
        }

        var inside = Cells.Within(piece.Stretch, side.Line.Granularity);
        return side.Ascends
            ? (Cells.ShortestBetween(piece.Stretch.Lower, inside), inside)
            : (Cells.ShortestBetween(inside, piece.Stretch.Upper), inside);
    }

    private static ExactNumber Near(PayoffPiece piece, ServiceLevelBound end, ExactNumber distance)
    {
        if (end.IsIncluded)
            return end.Value!.Value;
        var edge = end.Value ?? throw new InvalidOperationException("Pieces meet at a value.");
        var (lower, upper) = (piece.Stretch.Lower, piece.Stretch.Upper);
        return upper == edge
            ? Cells.ShortestBetween(lower > edge - distance ? lower : edge - distance, edge)
            : Cells.ShortestBetween(edge, upper < edge + distance ? upper : edge + distance);
    }
}
