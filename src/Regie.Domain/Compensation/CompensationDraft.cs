using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Finance;
using Regie.Instruments;
using Regie.Language;
using Regie.Norms;

namespace Regie.Compensation;

/// <summary>A compensation scheme that is being written down; <see cref="Build"/> checks it as a whole (concept van een vergoedingsregeling).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// CompensationScheme scheme = CompensationDraft.In(Currency.Eur, LegalCharacter.Discount, Enforceability.DefaultFor(InstrumentKind.Contract))
///     .With(CompensationRule.Malus(repair, ConsequenceFunction.ByBand(tiers), ConsequenceBasis.PercentOfCharge()))
///     .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)))
///     .Build();
/// </code></example>
public sealed record CompensationDraft
{
    private CompensationDraft(Currency currency, LegalCharacter character, Enforceability enforceability) =>
        (Currency, Character, Enforceability) = (currency, character, enforceability);

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>What its money consequences are in law.</summary>
    public LegalCharacter Character { get; }

    /// <summary>The judgement on whether the instrument that it stands in is enforceable.</summary>
    public Enforceability Enforceability { get; }

    /// <summary>The rules stated so far.</summary>
    public ValueList<CompensationRule> Rules { get; private init; } = ValueList<CompensationRule>.Empty;

    /// <summary>The accounts stated so far.</summary>
    public ValueList<PointsAccount> Accounts { get; private init; } = ValueList<PointsAccount>.Empty;

    /// <summary>The caps stated so far.</summary>
    public ValueList<Cap> Caps { get; private init; } = ValueList<Cap>.Empty;

    /// <summary>Whether one event can have several consequences; it has one unless stated.</summary>
    public EventRule Events { get; private init; } = new EventRule.OncePerEvent();

    /// <summary>Whether bonus and malus are set off; apart unless stated.</summary>
    public Netting Netting { get; private init; }

    /// <summary>How a malus is earned back; null unless stated.</summary>
    public EarnBackRule? EarnBack { get; private init; }

    /// <summary>Where a clause demands a rounding; once, last, unless stated.</summary>
    public RoundingPlan Roundings { get; private init; } = RoundingPlan.OnceLast;

    /// <summary>Deadlines and form; null unless stated.</summary>
    public SettlementTerms? Terms { get; private init; }

    /// <summary>Begins a scheme.</summary>
    /// <param name="currency">The currency of all amounts.</param>
    /// <param name="character">What its money consequences are in law.</param>
    /// <param name="enforceability">The judgement on whether the instrument that it stands in is enforceable.</param>
    /// <returns>A draft without rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> or <paramref name="enforceability"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="character"/> is not declared.</exception>
    public static CompensationDraft In(Currency currency, LegalCharacter character, Enforceability enforceability)
    {
        ArgumentNullException.ThrowIfNull(currency);
        ArgumentNullException.ThrowIfNull(enforceability);
        return character is >= LegalCharacter.TariffCorrection and <= LegalCharacter.Damages
            ? new CompensationDraft(currency, character, enforceability)
            : throw new ArgumentOutOfRangeException(nameof(character), character, "No declared legal character.");
    }

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public CompensationDraft With(CompensationRule rule) => this with { Rules = Rules.With(rule ?? throw new ArgumentNullException(nameof(rule))) };

    /// <summary>Adds an account for points.</summary>
    /// <param name="account">The account.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    public CompensationDraft With(PointsAccount account) => this with { Accounts = Accounts.With(account ?? throw new ArgumentNullException(nameof(account))) };

    /// <summary>Adds a cap.</summary>
    /// <param name="cap">The cap.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cap"/> is null.</exception>
    public CompensationDraft CappedBy(Cap cap) => this with { Caps = Caps.With(cap ?? throw new ArgumentNullException(nameof(cap))) };

    /// <summary>States that consequences of one event add up.</summary>
    /// <param name="clause">The clause that says so.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public CompensationDraft CumulatingUnder(ClauseReference clause) => this with { Events = new EventRule.Cumulated(clause) };

    /// <summary>States whether bonus and malus are set off.</summary>
    /// <param name="netting">Apart or netted.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="netting"/> is not declared.</exception>
    public CompensationDraft SetOff(Netting netting) => netting is Netting.Apart or Netting.Netted
        ? this with { Netting = netting }
        : throw new ArgumentOutOfRangeException(nameof(netting), netting, "No declared netting.");

    /// <summary>States how a malus is earned back.</summary>
    /// <param name="earnBack">The rule.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earnBack"/> is null.</exception>
    public CompensationDraft EarnedBackBy(EarnBackRule earnBack) => this with { EarnBack = earnBack ?? throw new ArgumentNullException(nameof(earnBack)) };

    /// <summary>States a rounding that a clause demands at a step.</summary>
    /// <param name="step">The step after which it is rounded.</param>
    /// <param name="rounding">The rounding.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not declared.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public CompensationDraft RoundedAt(OverlayStep step, Rounding rounding) => this with { Roundings = Roundings.With(step, rounding) };

    /// <summary>States deadlines and form.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public CompensationDraft SettledBy(SettlementTerms terms) => this with { Terms = terms ?? throw new ArgumentNullException(nameof(terms)) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings: errors that keep it from being built, and warnings.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. !Enforceability.AllowsMoneyConsequences && Character != LegalCharacter.TariffCorrection ? [CompensationProblems.NotEnforceable(Character, Enforceability)] : Array.Empty<Finding>(),
        .. Rules.Count == 0 ? [CompensationProblems.NoRules()] : Array.Empty<Finding>(),
        .. Rules.SelectMany(OfRule),
        .. from same in Accounts.GroupBy(a => a.Id) where same.Count() > 1 select CompensationProblems.AccountTwice(same.Key),
        .. from account in Accounts where !account.PricePerPoint.Currency.Equals(Currency) select CompensationProblems.OtherCurrency(LocalizedText.Of($"rekening {account.Id}", $"account {account.Id}"), account.PricePerPoint.Currency, Currency),
        .. from cap in Caps where cap.Amount is { } amount && !amount.Currency.Equals(Currency) select CompensationProblems.OtherCurrency(LocalizedText.Of("een plafond", "a cap"), cap.Amount!.Currency, Currency),
        .. from cap in Caps where cap.Norm is { } norm && Rules.All(r => !r.Norm.Id.Equals(norm)) select CompensationProblems.CapWithoutRule(cap),
        .. from cap in Caps from wider in Caps where NeverBinds(cap, wider) select CompensationProblems.CapNeverBinds(cap, wider),
        .. from account in Accounts where FallsBack(account.Ratchet) select CompensationProblems.RatchetFalls(LocalizedText.Of($"rekening {account.Id}", $"account {account.Id}"), account.Ratchet),
        .. from rounding in Roundings.Roundings where !HasStep(rounding.Step) select CompensationProblems.RoundingWithoutStep(rounding.Step, rounding.Rounding),
        .. from same in Rules.GroupBy(r => r.Norm.Id) where same.Select(r => r.Norm).Distinct().Count() > 1 select CompensationProblems.TwoNormsOfOneName(same.Key),
    ];

    /// <summary>The scheme.</summary>
    /// <returns>The scheme.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="CompensationFindings"/>).</exception>
    public CompensationScheme Build()
    {
        var errors = Validate().Where(f => f.Severity == Severity.Error).ToValueList();
        if (errors.Count > 0)
            throw new RegieValidationException(errors);
        return new CompensationScheme(Currency, Character, Rules)
        {
            Accounts = Accounts,
            Caps = Caps,
            Events = Events,
            Netting = Netting,
            EarnBack = EarnBack,
            Roundings = Roundings,
            Terms = Terms,
        };
    }

    // Two caps that compare on one basis: the wider one leaves the narrower one no room to bind, or the other way round.
    private static bool NeverBinds(Cap cap, Cap other)
    {
        if (cap.Kind != other.Kind || (cap.Share is null) != (other.Share is null))
            return false;
        var order = cap.Share is { } share ? share.CompareTo(other.Share!.Value) : cap.Amount!.Currency.Equals(other.Amount!.Currency) ? cap.Amount.CompareTo(other.Amount) : 0;
        return (cap.Scope, other.Scope) switch
        {
            // Each period stays within its share, so that several together stay within the same share of what they are charged together.
            (CapScope.Rolling or CapScope.Contract, CapScope.Period) => cap.Share is not null && order >= 0,
            (CapScope.Norm, CapScope.Period) => order >= 0,
            (CapScope.Period, CapScope.Rolling or CapScope.Contract) or (CapScope.Rolling, CapScope.Contract) => cap.Amount is not null && order >= 0,
            _ when cap.Scope == other.Scope && cap.Periods == other.Periods && Equals(cap.Norm, other.Norm) => order > 0,
            _ => false,
        };
    }

    private IEnumerable<Finding> OfRule(CompensationRule rule)
    {
        var scale = rule.Norm.Indicator.Scale;
        if (rule.Basis is ConsequenceBasis.Points points && Accounts.All(a => !a.Id.Equals(points.Account)))
            yield return CompensationProblems.UnknownAccount(rule, points.Account);
        if (rule.Basis is ConsequenceBasis.Amount amount && !amount.Currency.Equals(Currency))
            yield return CompensationProblems.OtherCurrency(LocalizedText.Of($"de regel voor norm {rule.Norm.Id}", $"the rule for norm {rule.Norm.Id}"), amount.Currency, Currency);
        if (rule.Basis is ConsequenceBasis.Points && rule.Kind == ConsequenceKind.Bonus)
            yield return CompensationProblems.BonusInPoints(rule);
        if (rule.Kind == ConsequenceKind.Malus && rule.Function.NeedsValue && rule.Norm.Policy.NoData == NoDataRule.DeemedNotMet)
            yield return CompensationProblems.NoDataWithoutAmount(rule);
        if (rule.Function.Inner is { } ratchet && FallsBack(ratchet))
            yield return CompensationProblems.RatchetFalls(LocalizedText.Same($"norm {rule.Norm.Id}"), ratchet);
        if (rule.Function is not ConsequenceFunction.Banded banded)
            yield break;
        if (!banded.Amounts.Domain.Equals(scale.Domain))
            yield return CompensationProblems.BandsOfOtherDomain(rule, banded.Amounts.Domain);
        if (!FollowsDirection(rule, banded.Amounts))
            yield return CompensationProblems.BandsAgainstDirection(rule, banded.Amounts);
    }

    private static bool FollowsDirection(CompensationRule rule, BandTable<decimal> amounts)
    {
        var direction = rule.Norm.Indicator.Scale.Direction;
        if (direction != Direction.TargetIsBest)
            return Ascends(amounts.Bands, direction == Direction.HigherIsBetter == (rule.Kind == ConsequenceKind.Bonus));

        // Where a target is best, what lies outside it costs more the farther it is, on each side.
        return rule.Kind == ConsequenceKind.Bonus || rule.Norm.Targets.Select(t => t.Target).OfType<Target.Range>().All(target =>
            Ascends(amounts.Bands.Where(b => !(b.Interval.Lower >= target.Least)), false) && Ascends(amounts.Bands.Where(b => !(b.Interval.Upper <= target.Greatest)), true));
    }

    private static bool Ascends(IEnumerable<Band<decimal>> bands, bool ascending)
    {
        var outcomes = bands.Select(b => ascending ? b.Outcome : -b.Outcome).ToList();
        return outcomes.Zip(outcomes.Skip(1), (lower, upper) => lower <= upper).All(rises => rises);
    }

    // Where a factor applies to all, a lower one for more would make more cost less.
    private static bool FallsBack(Ratchet ratchet) => ratchet.Mode == RatchetMode.Whole && !ratchet.Factors.Ascends(Comparer<decimal>.Default);

    private bool HasStep(OverlayStep step) => step switch
    {
        OverlayStep.Repetition => Rules.Any(r => r.Repetition is not null),
        OverlayStep.Account or OverlayStep.Ratchet => Accounts.Count > 0,
        OverlayStep.Caps => Caps.Count > 0,
        OverlayStep.Net => Netting == Netting.Netted,
        OverlayStep.EarnBack => EarnBack is not null,
        _ => true,
    };
}
