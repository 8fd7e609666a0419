using System;
using NodaTime;
using Regie.Finance;

namespace Regie.Indexation;

/// <summary>How and when a price follows index figures, as a contract states it (indexeringsclausule).</summary>
/// <remarks>
/// Price = base price × (1 + limited Σ weight × (new figure / old figure − 1)). Made by <see cref="IndexationDraft"/>; prices by <see cref="PriceHistory"/>.
/// Indexation is yearly; the n-th effective date is counted from the first, never from a clamped one before it.
/// </remarks>
public sealed record IndexationClause
{
    internal IndexationClause(LocalDate priceLevel, LocalDate firstEffective, IndexationBasis basis) => (PriceLevel, FirstEffective, Basis) = (priceLevel, firstEffective, basis);

    /// <summary>The date whose price level the original price has.</summary>
    public LocalDate PriceLevel { get; }

    /// <summary>The first date on which an indexed price takes effect.</summary>
    public LocalDate FirstEffective { get; }

    /// <summary>Which price and which old figures an indexation starts from.</summary>
    public IndexationBasis Basis { get; }

    /// <summary>The parts of the price; their weights sum to exactly 1.</summary>
    public ValueList<IndexComponent> Components { get; internal init; } = ValueList<IndexComponent>.Empty;

    /// <summary>Which publication of a figure counts; null where no component follows a series.</summary>
    public FigureChoice? Figures { get; internal init; }

    /// <summary>Cap and floor; null where there are none.</summary>
    public IndexationLimits? Limits { get; internal init; }

    /// <summary>The change that is too small to index for; null where every change counts.</summary>
    public DeadBand? DeadBand { get; internal init; }

    /// <summary>By when it must be claimed; null where it takes effect by itself.</summary>
    public IndexationClaimRule? Claim { get; internal init; }

    /// <summary>The roundings that the clause demands, in the order of the stages; elsewhere nothing is rounded.</summary>
    public ValueList<StageRounding> Roundings { get; internal init; } = ValueList<StageRounding>.Empty;

    /// <summary>Where it stands; null where that is not recorded.</summary>
    public ClauseReference? Clause { get; internal init; }

    /// <summary>The date on which the n-th indexation takes effect.</summary>
    /// <param name="number">From 1.</param>
    /// <returns>The date; for a first date of 29 February it is the 28th in other years, and the 29th again in leap years.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public LocalDate EffectiveDate(int number) => number >= 1
        ? FirstEffective.PlusYears(number - 1)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "Indexations are numbered from 1.");

    internal Rounding? RoundingAt(IndexationStage stage)
    {
        foreach (var declared in Roundings)
            if (declared.Stage == stage)
                return declared.Rounding;
        return null;
    }
}
