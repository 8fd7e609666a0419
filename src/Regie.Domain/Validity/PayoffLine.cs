using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>What every value of an indicator costs and earns, and how to speak of it.</summary>
internal sealed record PayoffLine(LocalizedText Name, Scale Scale, Granularity Granularity, ValueList<PayoffPiece> Pieces, Func<ExactNumber, LocalizedText> Amount)
{
    /// <summary>The limit that the malus is cut at; null where there is none.</summary>
    public ExactNumber? Limit { get; init; }

    /// <summary>Whether steps go on beyond the worst value that was worked out.</summary>
    public bool GoesOn { get; init; }

    public bool HasMalus => Pieces.Any(p => p.IsDetermined && p.Malus != Line.Zero);

    /// <summary>The pieces from worst to best: all of them, or for a target that is best those on each side of it.</summary>
    public IEnumerable<PayoffSide> Sides()
    {
        switch (Scale.Direction)
        {
            case Direction.HigherIsBetter:
                yield return new PayoffSide(this, ValueSide.Whole, Pieces);
                break;
            case Direction.LowerIsBetter:
                yield return new PayoffSide(this, ValueSide.Whole, Pieces.Reverse().ToValueList());
                break;
            default:
                if (Pieces.All(p => p.IsMet != true))
                    yield break;
                var first = Pieces.TakeWhile(p => p.IsMet != true).Count();
                var last = Pieces.Count - 1 - Pieces.Reverse().TakeWhile(p => p.IsMet != true).Count();
                yield return new PayoffSide(this, ValueSide.BelowTarget, Pieces.Take(first + 1).ToValueList());
                yield return new PayoffSide(this, ValueSide.AboveTarget, Pieces.Skip(last).Reverse().ToValueList());
                break;
        }
    }

    public LocalizedText Value(ExactNumber value) =>
        LocalizedText.Of(Scale.Unit.Attach(value.ToText(LanguageCode.Dutch), LanguageCode.Dutch), Scale.Unit.Attach(value.ToText(LanguageCode.English), LanguageCode.English));

    public LocalizedText Values(ValueStretch stretch) => LocalizedText.Of(stretch.ToText(Scale.Unit, LanguageCode.Dutch), stretch.ToText(Scale.Unit, LanguageCode.English));

    /// <summary>Pieces next to each other that have something in common, as one stretch each.</summary>
    public IEnumerable<ValueStretch> Runs(Func<PayoffPiece, bool> have)
    {
        ValueStretch? run = null;
        foreach (var piece in Pieces)
        {
            if (have(piece))
            {
                run = run?.Until(piece.Stretch) ?? piece.Stretch;
            }
            else if (run is not null)
            {
                yield return run;
                run = null;
            }
        }

        if (run is not null)
            yield return run;
    }
}
