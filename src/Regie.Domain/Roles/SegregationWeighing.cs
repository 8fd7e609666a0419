using System.Linq;
using Regie.Finance;
using Regie.Language;

namespace Regie.Roles;

/// <summary>Whether a combination of duties weighs heavier, and why.</summary>
internal sealed record SegregationWeighing(bool IsAggravated, LocalizedText? Reason)
{
    private static SegregationWeighing Ordinary { get; } = new(false, null);

    public static SegregationWeighing Of(SegregationWeight weight, DutyPerformance first, DutyPerformance second, SegregationLimits limits) => weight switch
    {
        SegregationWeight.AmountFromDeMinimis => ByAmount(first, second, limits.DeMinimis, reached: true),
        SegregationWeight.AmountAboveSigningLimit => ByAmount(first, second, limits.Signing, reached: false),
        SegregationWeight.AmountAboveChainLimit => ByAmount(first, second, limits.Chain, reached: false),
        SegregationWeight.MoneyAtStake => ByCircumstance(first, second, DutyCircumstance.MoneyAtStake),
        SegregationWeight.MoneyAtStakeOrStrategic => ByCircumstance(first, second, DutyCircumstance.MoneyAtStake, DutyCircumstance.StrategicContract),
        _ => Ordinary,
    };

    private static SegregationWeighing ByAmount(DutyPerformance first, DutyPerformance second, Money? limit, bool reached)
    {
        Money[] amounts = [.. new[] { first.Amount, second.Amount }.OfType<Money>()];
        if (limit is null)
            return Heavier("Er is geen grens vastgelegd, zodat elk bedrag zwaarder weegt.", "No limit is recorded, so every amount weighs heavier.");
        if (amounts.Length == 0)
            return Heavier("Er is geen bedrag vastgelegd, zodat het zwaarder weegt.", "No amount is recorded, so it weighs heavier.");
        if (amounts.Any(a => !a.Currency.Equals(limit.Currency)))
            return Heavier($"Het bedrag staat in een andere valuta dan de grens ({limit.Currency}), zodat het zwaarder weegt.", $"The amount is in another currency than the limit ({limit.Currency}), so it weighs heavier.");
        var highest = amounts.Max()!;
        if (reached ? highest < limit : highest <= limit)
            return Ordinary;
        var (nl, en) = (LanguageCode.Dutch, LanguageCode.English);
        return reached
            ? Heavier($"Het bedrag ({highest.ToText(nl)}) haalt de drempel van {limit.ToText(nl)}.", $"The amount ({highest.ToText(en)}) reaches the threshold of {limit.ToText(en)}.")
            : Heavier($"Het bedrag ({highest.ToText(nl)}) ligt boven de grens van {limit.ToText(nl)}.", $"The amount ({highest.ToText(en)}) is above the limit of {limit.ToText(en)}.");
    }

    private static SegregationWeighing ByCircumstance(DutyPerformance first, DutyPerformance second, params DutyCircumstance[] heavier)
    {
        var found = first.Circumstances.Concat(second.Circumstances).Where(heavier.Contains).ToList();
        if (found.Contains(DutyCircumstance.MoneyAtStake))
            return Heavier("Er hangt geld van af.", "Money depends on it.");
        return found.Count > 0 ? Heavier("Het contract is strategisch.", "The contract is strategic.") : Ordinary;
    }

    private static SegregationWeighing Heavier(string dutch, string english) => new(true, LocalizedText.Of(dutch, english));
}
