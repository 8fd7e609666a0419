namespace Regie.Bulk;

/// <summary>What one agreement comes to in one period, in minor units such as cents (verrekende bedragen).</summary>
public readonly record struct SettledAmounts
{
    internal SettledAmounts(long malus, long bonus, long balance, int held, int notAssessed) => (Malus, Bonus, Balance, Held, NotAssessed) = (malus, bonus, balance, held, notAssessed);

    /// <summary>The malus after caps.</summary>
    public long Malus { get; }

    /// <summary>The bonus after caps.</summary>
    public long Bonus { get; }

    /// <summary>What the obligated party owes; negative where it receives.</summary>
    public long Balance { get; }

    /// <summary>How many rules have their consequence held, because it depends on a value and the norm is deemed not met without one.</summary>
    public int Held { get; }

    /// <summary>How many rules have no consequence because their norm could not be assessed: a reason to look, no good performance.</summary>
    public int NotAssessed { get; }
}
