using Regie.Finance;

namespace Regie.Compensation;

/// <summary>What follows in money from the norms of an agreement: rules and the overlays that lie over them, in a fixed order (vergoedingsregeling).</summary>
/// <remarks>Written down with a <see cref="CompensationDraft"/>, which checks it as a whole.</remarks>
public sealed record CompensationScheme
{
    internal CompensationScheme(Currency currency, LegalCharacter character, ValueList<CompensationRule> rules) =>
        (Currency, Character, Rules) = (currency, character, rules);

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>What its money consequences are in law.</summary>
    public LegalCharacter Character { get; }

    /// <summary>The rules, in declared order.</summary>
    public ValueList<CompensationRule> Rules { get; }

    /// <summary>The accounts on which points are gathered.</summary>
    public ValueList<PointsAccount> Accounts { get; internal init; } = ValueList<PointsAccount>.Empty;

    /// <summary>The caps, in declared order; applied from the narrowest to the widest.</summary>
    public ValueList<Cap> Caps { get; internal init; } = ValueList<Cap>.Empty;

    /// <summary>Whether one event can have several consequences.</summary>
    public EventRule Events { get; internal init; } = new EventRule.OncePerEvent();

    /// <summary>Whether bonus and malus are set off.</summary>
    public Netting Netting { get; internal init; }

    /// <summary>How a malus is earned back; null where it is not.</summary>
    public EarnBackRule? EarnBack { get; internal init; }

    /// <summary>Where a clause demands a rounding.</summary>
    public RoundingPlan Roundings { get; internal init; } = RoundingPlan.OnceLast;

    /// <summary>Deadlines and form; null where none are recorded.</summary>
    public SettlementTerms? Terms { get; internal init; }
}
