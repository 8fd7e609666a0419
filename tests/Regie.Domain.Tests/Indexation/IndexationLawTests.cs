using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Indexation;
using Regie.Language;
using Regie.Measurements;
using Regie.ReferenceData;
using static Regie.Tests.Indexation.Clauses;

namespace Regie.Tests.Indexation;

/// <summary>What holds for every clause and all figures.</summary>
public sealed class IndexationLawTests
{
    private static readonly Gen<decimal> Figures = Gen.Int[5_000, 20_000].Select(v => v / 100m);

    private static readonly Gen<IndexationBasis> Bases = Gen.Bool.Select(original => original ? IndexationBasis.Original : IndexationBasis.Previous);

    private static readonly Gen<UnappliedChange> Rests = Gen.Bool.Select(carried => carried ? UnappliedChange.Carried : UnappliedChange.Lost);

    private static readonly Gen<(IndexationStage Stage, Rounding Rounding)[]> Roundings =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[1, 4]).Select((stage, mode, digits) => ((IndexationStage)stage, mode == 0 ? Rounding.HalfUp(digits) : mode == 1 ? Rounding.HalfEven(digits) : Rounding.Truncate(digits))).Array[0, 3]
            .Select(all => all.DistinctBy(r => r.Item1).ToArray());

    [Fact]
    public void CapAndFloor_AlwaysHold() => Gen.Select(Figures.Array[2, 4], Bases, Gen.Select(Rests, Rests, Gen.Bool, Gen.Int[0, 2]), Gen.Select(Gen.Int[-500, 1_000], Gen.Int[0, 800], Gen.Int[1, 50_000_000]), Roundings).Sample((figures, start, rules, numbers, roundings) =>
    {
        var (excess, rest, perYear, band) = rules;
        var (low, width, cents) = numbers;
        var (floor, cap) = (Percentage.Of(low / 100m), Percentage.Of((low + width) / 100m));
        var limits = (perYear ? IndexationLimits.PerYear(excess) : IndexationLimits.Cumulative(excess)).AtLeast(floor).AtMost(cap);
        var draft = roundings.Aggregate(Draft(start).Limited(limits), (d, r) => d.Rounded(r.Stage, r.Rounding));
        if (band > 0)
            draft = draft.Beyond(band == 1 ? DeadBand.Whole(Percentage.Of(1), rest) : DeadBand.Excess(Percentage.Of(1), rest));
        var prices = draft.Indexed(cents / 100m, figures).Versions.Select(v => v.ExactPrice).ToList();
        return Enumerable.Range(1, prices.Count - 1).All(i =>
        {
            var from = perYear ? prices[i - 1] : prices[0];
            return prices[i] >= from * Factor(floor) && prices[i] <= from * Factor(cap);
        });
    }, iter: Laws.Cases);

    [Fact]
    public void UnroundedChain_IsTheProductOfItsRatios_WhicheverBase() => Gen.Select(Figures.Array[2, 4], Gen.Int[1, 50_000_000], Bases).Sample((figures, cents, start) =>
    {
        var history = Draft(start).Indexed(cents / 100m, figures);
        return Enumerable.Range(1, figures.Length - 1).All(i => history.Versions[i].ExactPrice == ExactNumber.Of(cents / 100m) * ExactNumber.Of(figures[i]) / ExactNumber.Of(figures[0]));
    }, iter: Laws.Cases);

    [Fact]
    public void OrderOfComponents_ChangesNothing() => Gen.Select(Gen.Select(Gen.Int[1, 400], Figures, Figures).Array[2, 3], Roundings, Gen.Int[0, 1_000]).Sample((parts, roundings, seed) =>
    {
        var rest = 1m - (parts.Sum(p => p.Item1) / 2_000m);
        var components = parts.Select((p, i) => (IndexComponent)IndexComponent.Of(LocalizedText.Same("part " + i), p.Item1 / 2_000m, Id(i), October)).Append(IndexComponent.Unchanged(LocalizedText.Same("rest"), rest)).ToList();
        var series = IndexSeriesSet.Of([.. parts.Select((p, i) => Yearly(Id(i), p.Item2, p.Item3))]);
        ExactNumber Price(IEnumerable<IndexComponent> ordered) => roundings.Aggregate(ordered.Aggregate(IndexationDraft.Of(Level, First), (d, c) => d.With(c)).From(IndexationBasis.Previous).Reading(FigureChoice.Final), (d, r) => d.Rounded(r.Stage, r.Rounding))
            .Start(1_234.56m).Index(series, Known(1)).Versions[1].ExactPrice;
        return Price(components) == Price(components.Skip(seed % components.Count).Concat(components.Take(seed % components.Count))) && Price(components) == Price(components.AsEnumerable().Reverse());
    }, iter: Laws.Cases);

    // Carried, nothing is lost: as soon as the index stays within the limits the price is what it would have been without.
    [Fact]
    public void CarriedExcess_ComesInTheEnd() => Gen.Select(Gen.Int[9_000, 14_000], Bases, Gen.Int[6, 9]).Sample((last, start, cap) =>
    {
        decimal[] figures = [100m, last / 100m, .. Enumerable.Repeat(last / 100m, 6)];
        var limited = Draft(start).Limited(IndexationLimits.PerYear(UnappliedChange.Carried).AtMost(Percentage.Of(cap)).AtLeast(Percentage.Of(-cap))).Indexed(1_000m, figures);
        return limited.Versions[^1].ExactPrice == ExactNumber.Of(10m * figures[1]);
    }, iter: Laws.Cases);

    // One ratio per date of knowledge: what is asked for an earlier date never changes by what came later.
    [Fact]
    public void Correction_LeavesEarlierKnowledgeAsItWas() => Gen.Select(Figures, Figures, Figures, Bases).Sample((old, first, revised, start) =>
    {
        var october = IndexPeriod.Month(2025, 10);
        var provisional = Yearly(Cpi, old).With(october, first, FigureStatus.Provisional, new LocalDate(2025, 11, 6));
        var history = Draft(start).Reading(FigureChoice.ProvisionalThenFinal).Start().Index(IndexSeriesSet.Of(provisional), Known(1));
        var corrected = history.Correct(IndexSeriesSet.Of(provisional.With(october, revised, FigureStatus.Final, First)), First, "final");
        var (before, after) = (corrected.PriceOn(First, First.PlusDays(-1))!, corrected.PriceOn(First)!);
        return before.Equals(history.Versions[1]) && after.Price.Equals(before.Price + after.Correction!.Delta) && after.ExactPrice == ExactNumber.Of(100_000m) * ExactNumber.Of(revised) / ExactNumber.Of(old);
    }, iter: Laws.Cases);

    private static IndexSeriesId Id(int number) => new("S" + number.ToString(CultureInfo.InvariantCulture));

    private static ExactNumber Factor(Percentage change) => ExactNumber.One + (ExactNumber.Of(change.Value) / ExactNumber.Of(100));
}
