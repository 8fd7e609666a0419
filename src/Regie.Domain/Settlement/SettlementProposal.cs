using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Settlement;

/// <summary>What performance management proposes to settle over a period, with every step on the way (verrekenvoorstel).</summary>
/// <remarks>It proposes only: contract management decides, and the approval is another person's. The exact amounts are rounded once, at the last step.</remarks>
public sealed record SettlementProposal
{
    internal SettlementProposal(CompensationScheme scheme, SettlementBasis basis, ValueList<SettlementLine> lines) => (Scheme, Basis, Lines) = (scheme, basis, lines);

    /// <summary>The scheme that it follows.</summary>
    public CompensationScheme Scheme { get; }

    /// <summary>What it is worked out from.</summary>
    public SettlementBasis Basis { get; }

    /// <summary>The consequence of each rule for each judgement, in declared order; those that do not count too, with the reason.</summary>
    public ValueList<SettlementLine> Lines { get; }

    /// <summary>What the points on each account came to.</summary>
    public ValueList<AccountTotal> Accounts { get; internal init; } = ValueList<AccountTotal>.Empty;

    /// <summary>What each cap did, in the order in which they were applied.</summary>
    public ValueList<AppliedCap> Caps { get; internal init; } = ValueList<AppliedCap>.Empty;

    /// <summary>The malus of earlier periods that is given back.</summary>
    public ValueList<EarnedBack> EarnedBack { get; internal init; } = ValueList<EarnedBack>.Empty;

    /// <summary>What somebody has to look at: what is held or not assessed, a cap on a contract whose charge is not stated, history above a cap.</summary>
    public ValueList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;

    /// <summary>The malus after caps, before the last rounding, in major units of the currency.</summary>
    public ExactNumber ExactMalus => Lines.Sum(ConsequenceKind.Malus);

    /// <summary>The bonus after caps, before the last rounding.</summary>
    public ExactNumber ExactBonus => Lines.Sum(ConsequenceKind.Bonus);

    /// <summary>What is given back, before the last rounding.</summary>
    public ExactNumber ExactEarnedBack
    {
        get
        {
            var sum = EarnedBack.Aggregate(ExactNumber.Zero, (total, e) => total + e.Amount);
            return Scheme.Roundings.At(OverlayStep.EarnBack) is { } rounding ? sum.Within(ReallyCharged, rounding) : sum;
        }
    }

    /// <summary>Malus less bonus, before the last rounding; where they are set off, rounded as a clause demands of the balance.</summary>
    public ExactNumber ExactNet => Scheme.Netting == Netting.Netted && Scheme.Roundings.At(OverlayStep.Net) is { } rounding
        ? (ExactMalus - ExactBonus).Round(rounding)
        : ExactMalus - ExactBonus;

    /// <summary>The malus; rounded.</summary>
    public Money Malus => InMoney(ExactMalus.Within(Caps.Room(ConsequenceKind.Malus, Lines), LastRounding));

    /// <summary>The bonus; rounded.</summary>
    public Money Bonus => InMoney(ExactBonus.Within(Caps.Room(ConsequenceKind.Bonus, Lines), LastRounding));

    /// <summary>What is given back; rounded, and never above what was really charged.</summary>
    public Money GivenBack => InMoney(ExactEarnedBack.Within(ReallyCharged, LastRounding));

    /// <summary>What the obligated party owes on balance; negative where it receives. Of amounts that stand apart, each is rounded; of what is set off, only the balance.</summary>
    public Money Balance => Scheme.Netting == Netting.Netted
        ? InMoney((ExactNet - ExactEarnedBack).Within(Caps.Room(ConsequenceKind.Malus, Lines), LastRounding))
        : Malus - Bonus - GivenBack;

    /// <summary>Whether a judgement is held, so that the proposal is not complete.</summary>
    public bool HasHeldLines => Lines.Any(l => l.Outcome == LineOutcome.Held);

    /// <summary>The rounding of the last step; cut off instead where rounding up would pass a cap.</summary>
    public Rounding LastRounding => Scheme.Roundings.At(OverlayStep.Money) ?? Rounding.HalfUp(Scheme.Currency.MinorUnitDigits);

    /// <summary>The amounts that are rounded into money.</summary>
    internal IEnumerable<ExactNumber> Rounded => [ExactMalus, ExactBonus, ExactEarnedBack, ExactNet - ExactEarnedBack];

    private ExactNumber ReallyCharged => EarnedBack.Aggregate(ExactNumber.Zero, (sum, e) => sum + ExactNumber.Of(e.Malus.Amount));

    private Money InMoney(ExactNumber rounded) => Money.Of(rounded.ToDecimal(LastRounding), Scheme.Currency);
}
