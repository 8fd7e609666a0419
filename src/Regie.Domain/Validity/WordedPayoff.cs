using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Settlement;

namespace Regie.Validity;

/// <summary>What a table as worded says of every value.</summary>
internal static class WordedPayoff
{
    /// <summary>The payoff line; null where a line of the table has more steps than are worked out.</summary>
    public static PayoffLine? Of(WordedTable table)
    {
        var lines = Lines(table);
        var enough = table.MostMalus is { } most ? ExactNumber.Of(most) : (ExactNumber?)null;
        var points = lines.Where(t => t.Amount is not null).Select(t => CriticalPoints.Of(t.Amount!, t.Kind!.Value, table.Scale, enough)).ToList();
        if (points.Contains(null))
            return null;
        var ends = lines.Select(t => t.Range).Append(table.Promise).SelectMany(r => new[] { r?.Lower, r?.Upper }).OfType<decimal>().Select(ExactNumber.Of);
        var critical = points.SelectMany(p => p!).Concat(ends).ToList();
        if (enough is { } limit)
            critical.AddRange(Pieces(table, critical).SelectMany(p => p.Uncapped.Reaches(limit) is { } crossing && p.Stretch.Includes(crossing) ? [crossing] : Array.Empty<ExactNumber>()));
        return new PayoffLine(table.Name, table.Scale, table.Granularity, Pieces(table, critical).ToValueList(), amount => Text(table.Basis, amount))
        {
            Limit = enough,
            GoesOn = lines.Any(t => t.Amount is { } amount && CriticalPoints.GoesOn(amount, table.Scale.Domain)),
        };
    }

    /// <summary>An amount as people write it.</summary>
    public static LocalizedText Text(ConsequenceBasis basis, ExactNumber amount)
    {
        var value = amount.InBasis(basis);
        return LocalizedText.Of(value.ToText(LanguageCode.Dutch), value.ToText(LanguageCode.English));
    }

    /// <summary>Whether two lines say the same follows.</summary>
    public static bool SameOutcome(WordedTier one, WordedTier other) => one.Kind == other.Kind && Equals(one.Amount, other.Amount);

    private static IReadOnlyList<WordedTier> Lines(WordedTable table) => table.Else is { } tier ? [.. table.Tiers, tier] : table.Tiers;

    private static IEnumerable<PayoffPiece> Pieces(WordedTable table, IEnumerable<ExactNumber> critical) =>
        WithoutHoles(table, [.. Cells.Of(table.Scale.Domain, critical, table.Granularity).Select(cell => Piece(table, cell))]);

    // Where the norm is met and no line speaks, nothing follows; but not beyond values that meet it and of which a line says what follows.
    private static List<PayoffPiece> WithoutHoles(WordedTable table, List<PayoffPiece> pieces)
    {
        bool Speaks(PayoffPiece piece) => piece.IsMet == true && piece.Fits.Any(i => table.Tiers[i].Kind != ConsequenceKind.Malus);
        var (first, last) = (pieces.FindIndex(Speaks), pieces.FindLastIndex(Speaks));
        bool IsHole(int i) => first >= 0 && table.Scale.Direction switch
        {
            Direction.HigherIsBetter => i > first,
            Direction.LowerIsBetter => i < last,
            _ => i > first && i < last,
        };

        var silent = Enumerable.Range(0, pieces.Count).Where(i => pieces[i] is { IsMet: true, IsSilent: true } && IsHole(i)).ToList();
        foreach (var i in silent)
            pieces[i] = new PayoffPiece(pieces[i].Stretch, PayoffPiece.Consistency.None, Line.Zero, Line.Zero) { IsMet = true, IsSilent = true };
        return pieces;
    }

    private static PayoffPiece Piece(WordedTable table, ValueStretch cell)
    {
        var within = Cells.Within(cell, table.Granularity);
        var fits = Enumerable.Range(0, table.Tiers.Count).Where(i => table.Tiers[i].Range.Includes(within)).ToValueList();
        var said = fits.Count > 0 ? fits.Select(i => table.Tiers[i]).ToList() : table.Else is { } otherwise && otherwise.Range.Includes(within) ? [otherwise] : [];
        var met = table.Promise?.Includes(within);
        var outcomes = said.Count == 0 ? met == true ? PayoffPiece.Consistency.One : PayoffPiece.Consistency.None
            : table.Reading == TierReading.FirstMatch || said.All(t => SameOutcome(t, said[0])) ? PayoffPiece.Consistency.One
            : PayoffPiece.Consistency.Several;
        var applies = said.Count == 0 || outcomes != PayoffPiece.Consistency.One ? null : said[0];
        var uncapped = Amount(table, cell, applies, ConsequenceKind.Malus);
        var malus = table.MostMalus is { } most && uncapped.At(within) > ExactNumber.Of(most) ? Line.Flat(ExactNumber.Of(most)) : uncapped;
        return new PayoffPiece(cell, outcomes, malus, Amount(table, cell, applies, ConsequenceKind.Bonus)) { IsMet = met, IsSilent = said.Count == 0, Uncapped = uncapped, Fits = fits };
    }

    private static Line Amount(WordedTable table, ValueStretch cell, WordedTier? tier, ConsequenceKind kind)
    {
        if (tier?.Kind != kind)
            return Line.Zero;
        ExactNumber At(ExactNumber x) => tier.Amount!.Of(kind, new ConsequenceCause(x, table.Scale.Direction, ValueList<EventQuantity>.Empty));

        // A staircase that goes on without end is no line; its next step stands for what follows.
        return (cell.Lower is null || cell.Upper is null) && CriticalPoints.GoesOn(tier.Amount!, table.Scale.Domain)
            ? Line.Flat(At(Cells.Within(cell, table.Granularity)))
            : Cells.Fit(cell, table.Granularity, At);
    }
}
