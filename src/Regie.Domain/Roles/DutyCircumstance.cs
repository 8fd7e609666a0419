namespace Regie.Roles;

/// <summary>What makes the combination of two duties weigh heavier (verzwarende omstandigheid).</summary>
public enum DutyCircumstance
{
    /// <summary>A bonus, malus or payment depends on it.</summary>
    MoneyAtStake,

    /// <summary>The contract is strategic.</summary>
    StrategicContract,
}
