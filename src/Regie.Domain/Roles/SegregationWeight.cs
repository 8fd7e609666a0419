namespace Regie.Roles;

/// <summary>What decides whether a combination of duties weighs heavier (wegingsgrond).</summary>
public enum SegregationWeight
{
    /// <summary>Nothing: it always weighs the same.</summary>
    Nothing,

    /// <summary>An amount that reaches the de-minimis amount.</summary>
    AmountFromDeMinimis,

    /// <summary>An amount above the limit for signing.</summary>
    AmountAboveSigningLimit,

    /// <summary>An amount above the limit for a chain.</summary>
    AmountAboveChainLimit,

    /// <summary>Money that depends on it.</summary>
    MoneyAtStake,

    /// <summary>Money that depends on it, or a strategic contract.</summary>
    MoneyAtStakeOrStrategic,
}
