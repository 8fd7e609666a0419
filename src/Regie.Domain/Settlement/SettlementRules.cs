namespace Regie.Settlement;

/// <summary>The names of the steps in derivations about settlements.</summary>
public static class SettlementRules
{
    /// <summary>What a period comes to on balance.</summary>
    public static RuleId Settlement { get; } = new("settlement");

    /// <summary>The consequence of one judgement.</summary>
    public static RuleId Line { get; } = new("settlement.line");

    /// <summary>The band that a value lies in, and how far the next ones are.</summary>
    public static RuleId Band { get; } = new("settlement.band");

    /// <summary>How far, how many steps, how many events: what the amount by a rule was worked out from.</summary>
    public static RuleId Working { get; } = new("settlement.working");

    /// <summary>The part of the charge that percents are of.</summary>
    public static RuleId Basis { get; } = new("settlement.basis");

    /// <summary>A consequence in money.</summary>
    public static RuleId Amount { get; } = new("settlement.amount");

    /// <summary>The factor for repetition.</summary>
    public static RuleId Repetition { get; } = new("settlement.repetition");

    /// <summary>Events that count elsewhere already.</summary>
    public static RuleId SameEvent { get; } = new("settlement.same-event");

    /// <summary>The points on an account.</summary>
    public static RuleId Account { get; } = new("settlement.account");

    /// <summary>The part of points in a band of the ratchet.</summary>
    public static RuleId Ratchet { get; } = new("settlement.ratchet");

    /// <summary>Consequences added up.</summary>
    public static RuleId Sum { get; } = new("settlement.sum");

    /// <summary>What a cap left.</summary>
    public static RuleId Cap { get; } = new("settlement.cap");

    /// <summary>Bonus and malus set off.</summary>
    public static RuleId Netting { get; } = new("settlement.netting");

    /// <summary>A malus given back.</summary>
    public static RuleId EarnBack { get; } = new("settlement.earn-back");

    /// <summary>A rounding.</summary>
    public static RuleId Rounding { get; } = new("settlement.rounding");

    /// <summary>Deadlines and form.</summary>
    public static RuleId Terms { get; } = new("settlement.terms");
}
