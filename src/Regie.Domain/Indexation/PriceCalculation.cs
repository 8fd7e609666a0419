using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>Works out one price from the one before it, with its derivation.</summary>
internal static class PriceCalculation
{
    public static PriceVersion Original(IndexationClause clause, Money price, LocalDate knownOn) => new(clause.PriceLevel, knownOn, price, ExactNumber.Of(price.Amount),
        Of(IndexationRules.OriginalPrice, LocalizedText.Of($"Oorspronkelijke prijs, prijspeil {LanguageFormat.Dutch.Date(clause.PriceLevel)}", $"Original price, price level {LanguageFormat.English.Date(clause.PriceLevel)}"), price));

    /// <summary>The price of the indexation with a number, after the price before it.</summary>
    public static PriceVersion Next(IndexationClause clause, (PriceVersion Original, PriceVersion Before, int Number) prices, IndexSeriesSet series, LocalDate asOf, LocalDate? claimedOn)
    {
        var (original, before, number) = prices;
        var effective = clause.EffectiveDate(number);
        var fromOriginal = clause.Basis == IndexationBasis.Original;
        var basis = fromOriginal ? original.ExactPrice : before.ExactPrice;
        var weighed = WeighedChange.Of(clause,
            fromOriginal || number == 1 ? clause.PriceLevel : clause.EffectiveDate(number - 1),
            fromOriginal ? [.. Enumerable.Range(1, number).Select(clause.EffectiveDate)] : [effective], series, asOf);
        var due = (basis * Positive(ExactNumber.One + weighed.Sum, effective, IndexationStage.Sum) * before.Adjustment / before.ExactPrice) - ExactNumber.One;

        var change = new AppliedChange(due);
        var steps = new List<Derivation> { weighed.Derivation };
        if (due != weighed.Sum)
            steps.Add(Of(IndexationRules.Wanted, LocalizedText.Of("Wijziging ten opzichte van de vorige prijs", "Change against the previous price"), due));
        var isClaimed = IsClaimed(clause.Claim, effective, asOf, claimedOn, change, steps);
        var range = default(PriceRange);
        if (isClaimed)
        {
            Beyond(clause.DeadBand, change, steps);
            range = Limit(clause.Limits, (original.ExactPrice, before.ExactPrice), change, steps);
        }

        var exact = change.Value.Sign == 0 ? before.ExactPrice : Multiplied(clause, (basis, before.ExactPrice, original.Price.Currency), change.Value, (effective, range), steps);
        var price = InMoney(clause, exact, original.Price, range, steps);
        var derivation = Of(IndexationRules.Price, LocalizedText.Of($"Prijs vanaf {LanguageFormat.Dutch.Date(effective)}", $"Price from {LanguageFormat.English.Date(effective)}"), price)
            .WithInput(clause.Basis.Label(), IndexationSteps.InMoney(basis, price.Currency))
            .WithInput(LocalizedText.Of("bekend op", "known on"), new DerivedValue.Date(asOf));
        if (weighed.IsProvisional)
            derivation = derivation.WithInput(LocalizedText.Of("status", "status"), new DerivedValue.Statement(LocalizedText.Of("voorlopig, te corrigeren op het definitieve cijfer", "provisional, to be corrected to the final figure")));
        derivation = derivation.WithSteps(steps);
        return new PriceVersion(effective, asOf, price, exact, clause.Clause is { } reference ? derivation.WithClause(reference) : derivation)
        {
            ClaimedOn = claimedOn,
            IsProvisional = weighed.IsProvisional,
            Adjustment = fromOriginal ? before.Adjustment * change.Kept : change.Carried,
        };
    }

    public static PriceVersion InPlaceOf(PriceVersion replaced, PriceVersion again, int number, string reason)
    {
        var delta = again.Price - replaced.Price;
        var step = Of(IndexationRules.Correction, LocalizedText.Of($"In plaats van versie {replaced.Number}, verschil", $"In place of version {replaced.Number}, difference"), delta)
            .WithInput(LocalizedText.Of("was", "was"), new DerivedValue.Amount(replaced.Price))
            .WithInput(LocalizedText.Of("reden", "reason"), new DerivedValue.Statement(LocalizedText.Same(reason)));
        return again with { Number = number, Correction = new PriceCorrection(replaced.Number, delta, reason), Derivation = again.Derivation.WithStep(step) };
    }

    private static bool IsClaimed(IndexationClaimRule? rule, LocalDate effective, LocalDate asOf, LocalDate? claimedOn, AppliedChange change, List<Derivation> steps)
    {
        if (rule is null)
            return true;
        var lastDay = rule.LastDay(effective);
        if (claimedOn is null && asOf <= lastDay)
            throw new ForbiddenTransitionException(IndexationProblems.NotClaimed(effective, lastDay));
        var inTime = claimedOn <= lastDay;
        var step = new Derivation(IndexationRules.Claim, LocalizedText.Of("Claim", "Claim"), new DerivedValue.Statement(inTime
                ? LocalizedText.Of("op tijd", "in time")
                : LocalizedText.Of($"niet op tijd: de wijziging {rule.Unclaimed.Label().Dutch}", $"not in time: the change {rule.Unclaimed.Label().English}")))
            .WithInput(LocalizedText.Of("uiterlijk", "at the latest"), new DerivedValue.Date(lastDay));
        steps.Add(claimedOn is { } date ? step.WithInput(LocalizedText.Of("gedaan", "made"), new DerivedValue.Date(date)) : step);
        if (!inTime)
            change.Becomes(ExactNumber.Zero, rule.Unclaimed);
        return inTime;
    }

    private static void Beyond(DeadBand? band, AppliedChange change, List<Derivation> steps)
    {
        if (band is null)
            return;
        var (before, threshold) = (change.Value, Fraction(band.Threshold));
        var after = before.Abs() <= threshold ? ExactNumber.Zero
            : band.Rule == DeadBandRule.WholeChange ? before
            : before.Sign > 0 ? before - threshold : before + threshold;
        change.Becomes(after, band.Unapplied);
        var step = Of(IndexationRules.DeadBand, before.Abs() <= threshold
                ? LocalizedText.Of("Na de drempel, die niet overschreden is", "After the dead band, which is not exceeded")
                : LocalizedText.Of("Na de drempel, die overschreden is", "After the dead band, which is exceeded"), after)
            .WithInput(LocalizedText.Of("drempel", "threshold"), new DerivedValue.Share(band.Threshold));
        steps.Add(WithRest(step, before, after, band.Unapplied));
    }

    private static PriceRange Limit(IndexationLimits? limits, (ExactNumber Original, ExactNumber Before) prices, AppliedChange change, List<Derivation> steps)
    {
        if (limits is null)
            return default;
        var from = limits.Scope == IndexationLimitScope.PerYear ? prices.Before : prices.Original;
        var range = new PriceRange(
            limits.Floor is { } floor ? from * (ExactNumber.One + Fraction(floor)) : null,
            limits.Cap is { } cap ? from * (ExactNumber.One + Fraction(cap)) : null);
        var before = change.Value;
        var after = (range.Hold(prices.Before * (ExactNumber.One + before)) / prices.Before) - ExactNumber.One;
        change.Becomes(after, limits.Excess);
        var scope = limits.Scope == IndexationLimitScope.PerYear
            ? LocalizedText.Of("per jaar", "per year")
            : LocalizedText.Of("ten opzichte van de oorspronkelijke prijs", "against the original price");
        var (dutch, english) = after < before ? ("Na het plafond, dat bindt", "After the cap, which binds")
            : after > before ? ("Na de bodem, die bindt", "After the floor, which binds")
            : ("Binnen de grenzen", "Within the limits");
        var step = Of(IndexationRules.Limit, LocalizedText.Of($"{dutch}, {scope.Dutch}", $"{english}, {scope.English}"), after);
        if (limits.Cap is { } most)
            step = step.WithInput(LocalizedText.Of("plafond", "cap"), new DerivedValue.Share(most));
        if (limits.Floor is { } least)
            step = step.WithInput(LocalizedText.Of("bodem", "floor"), new DerivedValue.Share(least));
        steps.Add(WithRest(step, before, after, limits.Excess));
        return range;
    }

    private static ExactNumber Multiplied(IndexationClause clause, (ExactNumber Basis, ExactNumber Before, Currency Currency) prices, ExactNumber change, (LocalDate Effective, PriceRange Range) held, List<Derivation> steps)
    {
        var exactFactor = prices.Before * (ExactNumber.One + change) / prices.Basis;
        var factor = clause.RoundingAt(IndexationStage.Factor) is { } rounding ? held.Range.Over(prices.Basis).Round(exactFactor, rounding) : exactFactor;
        var step = new Derivation(IndexationRules.Factor, LocalizedText.Of("Factor", "Factor"), new DerivedValue.Exact(factor, Unit.Count));
        if (clause.RoundingAt(IndexationStage.Factor) is { } factorHow)
            step = step.WithSteps(IndexationSteps.Rounded(LocalizedText.Of("Factor", "Factor"), factorHow, exactFactor, factor, Unit.Count));
        steps.Add(step);

        var exact = prices.Basis * Positive(factor, held.Effective, IndexationStage.Factor);
        steps.Add(new Derivation(IndexationRules.Exact, LocalizedText.Of("Prijs, niet afgerond", "Price, not rounded"), IndexationSteps.InMoney(exact, prices.Currency)));
        if (clause.RoundingAt(IndexationStage.Price) is not { } how)
            return exact;
        var price = Positive(held.Range.Round(exact, how), held.Effective, IndexationStage.Price);
        if (price != exact || exact.Round(how) != price)
            steps.Add(new Derivation(IndexationRules.Rounding, IndexationSteps.How(LocalizedText.Of("Prijs", "Price"), how, exact, price), IndexationSteps.InMoney(price, prices.Currency)));
        return price;
    }

    private static Money InMoney(IndexationClause clause, ExactNumber exact, Money original, PriceRange range, List<Derivation> steps)
    {
        var digits = original.Currency.MinorUnitDigits;
        while (decimal.Round(original.Amount, digits) != original.Amount)
            digits++;
        var rounding = Rounding.HalfUp(digits);
        if (exact.TryToDecimal(out var value) && (clause.RoundingAt(IndexationStage.Price) is not null || decimal.Round(value, digits) == value))
            return Money.Of(value, original.Currency);
        var price = Money.Of(range.Round(exact, rounding).ToDecimal(rounding), original.Currency);
        steps.Add(Of(IndexationRules.Rounding, IndexationSteps.How(LocalizedText.Of("Te factureren, nu de clausule geen afronding noemt: prijs", "To invoice, as the clause names no rounding: price"), rounding, exact, ExactNumber.Of(price.Amount)), price));
        return price;
    }

    private static Derivation WithRest(Derivation step, ExactNumber before, ExactNumber after, UnappliedChange unapplied) => before == after ? step
        : step.WithInput(LocalizedText.Of("ervoor", "before it"), IndexationSteps.Percents(before))
            .WithInput(LocalizedText.Of("het verschil", "the difference"), new DerivedValue.Statement(unapplied.Label()));

    private static ExactNumber Fraction(Percentage percentage) => ExactNumber.Of(percentage.Value) / ExactNumber.Of(100);

    private static ExactNumber Positive(ExactNumber value, LocalDate effective, IndexationStage stage) =>
        value.Sign > 0 ? value : throw new RegieValidationException(IndexationProblems.NothingLeft(effective, stage));

    private static Derivation Of(RuleId rule, LocalizedText label, Money value) => new(rule, label, new DerivedValue.Amount(value));

    private static Derivation Of(RuleId rule, LocalizedText label, ExactNumber change) => new(rule, label, IndexationSteps.Percents(change));

    /// <summary>A change that dead band and limits work upon, and what becomes of what they take away.</summary>
    private sealed class AppliedChange(ExactNumber value)
    {
        public ExactNumber Value { get; private set; } = value;

        /// <summary>The part of the price path that is not lost.</summary>
        public ExactNumber Kept { get; private set; } = ExactNumber.One;

        /// <summary>The factor carried to the next indexation.</summary>
        public ExactNumber Carried { get; private set; } = ExactNumber.One;

        public void Becomes(ExactNumber after, UnappliedChange rest)
        {
            var unapplied = (ExactNumber.One + Value) / (ExactNumber.One + after);
            (Kept, Carried) = rest == UnappliedChange.Lost ? (Kept / unapplied, Carried) : (Kept, Carried * unapplied);
            Value = after;
        }
    }
}
