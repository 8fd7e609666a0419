using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>Pieces from worst to best.</summary>
internal sealed record PayoffSide(PayoffLine Line, ValueSide Side, ValueList<PayoffPiece> Pieces)
{
    /// <summary>Whether higher values are better on this side.</summary>
    public bool Ascends => Side == ValueSide.BelowTarget || (Side == ValueSide.Whole && Line.Scale.Direction == Direction.HigherIsBetter);

    public IEnumerable<PayoffPiece> Determined => Pieces.Where(p => p.IsDetermined);

    /// <summary>The least and the greatest payoff, limits included; null where it goes on without end.</summary>
    public (ExactNumber Least, ExactNumber Greatest)? Extremes()
    {
        var ends = Determined.SelectMany(p => new[] { AtWorst(p.Payoff, p), AtBest(p.Payoff, p) }).ToList();
        return Line.GoesOn || ends.Count == 0 || ends.Contains(null) ? null : (ends.Min()!.Value, ends.Max()!.Value);
    }

    public ServiceLevelBound WorstOf(PayoffPiece piece) => Ascends
        ? new ServiceLevelBound(piece.Stretch.Lower, piece.Stretch.IncludesLower)
        : new ServiceLevelBound(piece.Stretch.Upper, piece.Stretch.IncludesUpper);

    public ServiceLevelBound BestOf(PayoffPiece piece) => Ascends
        ? new ServiceLevelBound(piece.Stretch.Upper, piece.Stretch.IncludesUpper)
        : new ServiceLevelBound(piece.Stretch.Lower, piece.Stretch.IncludesLower);

    /// <summary>What an amount comes to at, or just before, the worst end of a piece; null where it has no end.</summary>
    public ExactNumber? AtWorst(Line amount, PayoffPiece piece) => At(amount, WorstOf(piece).Value);

    /// <summary>What an amount comes to at, or just before, the best end of a piece; null where it has no end.</summary>
    public ExactNumber? AtBest(Line amount, PayoffPiece piece) => At(amount, BestOf(piece).Value);

    /// <summary>Whether an amount gets smaller towards better values within a piece.</summary>
    public bool Falls(Line amount, PayoffPiece piece) => !piece.Stretch.IsPoint && amount.Slope.Sign == (Ascends ? -1 : 1);

    /// <summary>Pieces next to each other, of which the first is worse, among those that determine an outcome.</summary>
    public IEnumerable<(PayoffPiece Worse, PayoffPiece Better)> Neighbors()
    {
        var determined = Determined.ToList();
        return determined.Zip(determined.Skip(1), (worse, better) => (worse, better));
    }

    /// <summary>The values of pieces next to each other.</summary>
    public ValueStretch Join(PayoffPiece worst, PayoffPiece best) => Ascends ? worst.Stretch.Until(best.Stretch) : best.Stretch.Until(worst.Stretch);

    private static ExactNumber? At(Line amount, ExactNumber? end) => amount.Slope.Sign == 0 ? amount.Intercept : end is { } value ? amount.At(value) : null;
}
