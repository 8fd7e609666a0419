using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>An indexation clause that is being written down; <see cref="Build"/> checks it as a whole (concept van een indexeringsclausule).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// IndexationClause clause = IndexationDraft.Of(new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 1))
///     .With(IndexComponent.Of(LocalizedText.Of("consumentenprijzen", "consumer prices"), 1m, new IndexSeriesId("CPI"), IndexReference.Month(10, 1)))
///     .From(IndexationBasis.Previous)
///     .Reading(FigureChoice.Final)
///     .Limited(IndexationLimits.PerYear(UnappliedChange.Lost).AtMost(Percentage.Of(4)))
///     .Build();
/// </code></example>
public sealed record IndexationDraft
{
    private IndexationDraft(LocalDate priceLevel, LocalDate firstEffective) => (PriceLevel, FirstEffective) = (priceLevel, firstEffective);

    /// <summary>The date whose price level the original price has.</summary>
    public LocalDate PriceLevel { get; }

    /// <summary>The first date on which an indexed price takes effect.</summary>
    public LocalDate FirstEffective { get; }

    /// <summary>The parts of the price stated so far.</summary>
    public ValueList<IndexComponent> Components { get; private init; } = ValueList<IndexComponent>.Empty;

    /// <summary>What an indexation starts from; null while nobody stated it.</summary>
    public IndexationBasis? Basis { get; private init; }

    /// <summary>Which publication counts; null while nobody stated it.</summary>
    public FigureChoice? Figures { get; private init; }

    /// <summary>Cap and floor; null where there are none.</summary>
    public IndexationLimits? Limits { get; private init; }

    /// <summary>The change that is too small to index for; null where every change counts.</summary>
    public DeadBand? DeadBand { get; private init; }

    /// <summary>By when it must be claimed; null where it takes effect by itself.</summary>
    public IndexationClaimRule? Claim { get; private init; }

    /// <summary>The roundings stated so far.</summary>
    public ValueList<StageRounding> Roundings { get; private init; } = ValueList<StageRounding>.Empty;

    /// <summary>Where it stands; null where that is not recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>Begins a clause.</summary>
    /// <param name="priceLevel">The date whose price level the original price has: old figures belong to it.</param>
    /// <param name="firstEffective">The first date on which an indexed price takes effect; the next ones follow yearly.</param>
    /// <returns>A draft without components.</returns>
    public static IndexationDraft Of(LocalDate priceLevel, LocalDate firstEffective) => new(priceLevel, firstEffective);

    /// <summary>Adds a part of the price.</summary>
    /// <param name="component">The part.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="component"/> is null.</exception>
    public IndexationDraft With(IndexComponent component) => this with { Components = Components.With(component ?? throw new ArgumentNullException(nameof(component))) };

    /// <summary>States which price and which old figures an indexation starts from.</summary>
    /// <param name="start">The base.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is not declared.</exception>
    public IndexationDraft From(IndexationBasis start) => start is IndexationBasis.Previous or IndexationBasis.Original
        ? this with { Basis = start }
        : throw new ArgumentOutOfRangeException(nameof(start), start, "No declared base.");

    /// <summary>States which publication of a figure counts.</summary>
    /// <param name="choice">The choice.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="choice"/> is not declared.</exception>
    public IndexationDraft Reading(FigureChoice choice) => choice is >= FigureChoice.FirstPublished and <= FigureChoice.ProvisionalThenFinal
        ? this with { Figures = choice }
        : throw new ArgumentOutOfRangeException(nameof(choice), choice, "No declared choice.");

    /// <summary>States a cap, a floor or both.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public IndexationDraft Limited(IndexationLimits limits) => this with { Limits = limits ?? throw new ArgumentNullException(nameof(limits)) };

    /// <summary>States which change is too small to index for.</summary>
    /// <param name="band">The dead band.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public IndexationDraft Beyond(DeadBand band) => this with { DeadBand = band ?? throw new ArgumentNullException(nameof(band)) };

    /// <summary>States by when it must be claimed.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public IndexationDraft Claimed(IndexationClaimRule rule) => this with { Claim = rule ?? throw new ArgumentNullException(nameof(rule)) };

    /// <summary>States a rounding.</summary>
    /// <param name="stage">Where in the calculation.</param>
    /// <param name="rounding">How.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not declared.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public IndexationDraft Rounded(IndexationStage stage, Rounding rounding) => this with { Roundings = Roundings.With(new StageRounding(stage, rounding)) };

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public IndexationDraft Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings; empty where the clause can be built.</returns>
    public ValueList<Finding> Validate()
    {
        var sum = Components.Aggregate(ExactNumber.Zero, (total, c) => total + ExactNumber.Of(c.Weight));
        var ratios = Components.OfType<IndexComponent.Ratio>().ToList();
        return
        [
            .. FirstEffective <= PriceLevel ? [IndexationProblems.FirstNotAfterLevel(FirstEffective, PriceLevel)] : Array.Empty<Finding>(),
            .. Components.Count == 0 ? [IndexationProblems.NoComponents()] : Array.Empty<Finding>(),
            .. from component in Components where component.Weight <= 0 select IndexationProblems.WeightNotPositive(component),
            .. Components.Count > 0 && sum != ExactNumber.One ? [IndexationProblems.Weights(sum)] : Array.Empty<Finding>(),
            .. from same in Components.GroupBy(c => c.Name) where same.Count() > 1 select IndexationProblems.ComponentTwice(same.Key, same.Count()),
            .. Basis is null ? [IndexationProblems.NoBasis()] : Array.Empty<Finding>(),
            .. ratios.Count > 0 && Figures is null ? [IndexationProblems.NoChoice()] : Array.Empty<Finding>(),
            .. from ratio in ratios where FirstEffective > PriceLevel && ratio.Reference.PeriodFor(PriceLevel).Equals(ratio.Reference.PeriodFor(FirstEffective)) select IndexationProblems.SamePeriod(ratio, PriceLevel, FirstEffective),
            .. from given in Components.OfType<IndexComponent.Given>() from same in given.Changes.GroupBy(c => c.Effective) where same.Count() > 1 select IndexationProblems.GivenTwice(given, same.Key),
            .. Limits is { Cap: null, Floor: null } ? [IndexationProblems.NoLimit()] : Array.Empty<Finding>(),
            .. Limits is { Cap: { } cap, Floor: { } floor } && floor > cap ? [IndexationProblems.FloorAboveCap(floor, cap)] : Array.Empty<Finding>(),
            .. from same in Roundings.GroupBy(r => r.Stage) where same.Count() > 1 select IndexationProblems.RoundedTwice(same.Key),
        ];
    }

    /// <summary>The clause.</summary>
    /// <returns>The clause.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="IndexationFindings"/>).</exception>
    public IndexationClause Build()
    {
        var findings = Validate();
        return findings.Count > 0 ? throw new RegieValidationException(findings) : new IndexationClause(PriceLevel, FirstEffective, Basis!.Value)
        {
            Components = Components,
            Figures = Figures,
            Limits = Limits,
            DeadBand = DeadBand,
            Claim = Claim,
            Roundings = Roundings.OrderBy(r => r.Stage).ToValueList(),
            Clause = Clause,
        };
    }
}
