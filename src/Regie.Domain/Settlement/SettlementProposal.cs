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

    /// <summary>What somebody has to look at: what is held, and history above a cap.</summary>
    public ValueList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;

    /// <summary>The malus after caps, before the last rounding, in major units of the currency.</summary>
    public ExactNumber ExactMalus { get; internal init; }

    /// <summary>The bonus after caps, before the last rounding.</summary>
    public ExactNumber ExactBonus { get; internal init; }

    /// <summary>What is given back, before the last rounding.</summary>
    public ExactNumber ExactEarnedBack { get; internal init; }

    /// <summary>The malus; rounded.</summary>
    public Money Malus => Rounded(ExactMalus);

    /// <summary>The bonus; rounded.</summary>
    public Money Bonus => Rounded(ExactBonus);

    /// <summary>What is given back; rounded.</summary>
    public Money GivenBack => Rounded(ExactEarnedBack);

    /// <summary>What the obligated party owes on balance; negative where it receives. Of amounts that stand apart, each is rounded; of what is set off, only the balance.</summary>
    public Money Balance => Scheme.Netting == Netting.Netted ? Rounded(ExactMalus - ExactBonus - ExactEarnedBack) : Malus - Bonus - GivenBack;

    /// <summary>Whether a judgement is held, so that the proposal is not complete.</summary>
    public bool HasHeldLines => Lines.Any(l => l.Outcome == LineOutcome.Held);

    /// <summary>The rounding of the last step.</summary>
    public Rounding LastRounding => Scheme.Roundings.At(OverlayStep.Money) ?? Rounding.HalfUp(Scheme.Currency.MinorUnitDigits);

    private Money Rounded(ExactNumber amount) => Money.Of(amount.ToDecimal(LastRounding), Scheme.Currency);
}
