using System.Linq;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>What a supplier that looks at money alone would deliver: the worst value without malus, and from where nothing more is earned (rationeel dienstverleningsniveau).</summary>
public sealed record RationalServiceLevel
{
    private RationalServiceLevel(ValueSide side, ServiceLevelBound? withoutMalus, ServiceLevelBound? enough) => (Side, WithoutMalus, Enough) = (side, withoutMalus, enough);

    /// <summary>Which values, seen from the target.</summary>
    public ValueSide Side { get; }

    /// <summary>The worst value from which no malus follows; null where every value costs something.</summary>
    public ServiceLevelBound? WithoutMalus { get; }

    /// <summary>The worst value at which as much is earned as can be; null where there is none, because better always earns more or the most is only approached.</summary>
    public ServiceLevelBound? Enough { get; }

    internal static RationalServiceLevel Of(PayoffSide side)
    {
        var free = side.Determined.FirstOrDefault(p => p.Malus == Line.Zero);
        return new RationalServiceLevel(side.Side, free is null ? null : side.WorstOf(free), Highest(side));
    }

    private static ServiceLevelBound? Highest(PayoffSide side)
    {
        (ExactNumber Earned, ServiceLevelBound At)? most = null;
        foreach (var piece in side.Determined)
        {
            // Where it falls towards better values the worst end earns most, where it rises the best one; where it runs level all do.
            var rises = piece.Payoff.Slope.Sign != 0 && !side.Falls(piece.Payoff, piece);
            var end = rises ? side.AtBest(piece.Payoff, piece) : side.AtWorst(piece.Payoff, piece);
            if (end is not { } earned)
                return null;
            var bound = rises ? side.BestOf(piece) : side.WorstOf(piece);
            var isReached = bound.IsIncluded || piece.Payoff.Slope.Sign == 0;
            if (most is null || earned > most.Value.Earned || (earned == most.Value.Earned && ReferenceEquals(most.Value.At, ServiceLevelBound.Nowhere) && isReached))
                most = (earned, isReached ? bound : ServiceLevelBound.Nowhere);
        }

        return most is { } top && !ReferenceEquals(top.At, ServiceLevelBound.Nowhere) ? top.At : null;
    }
}
