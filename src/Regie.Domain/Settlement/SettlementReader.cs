namespace Regie.Settlement;

/// <summary>Who reads the explanation of a settlement (lezer van een verrekening).</summary>
public enum SettlementReader
{
    /// <summary>Anyone: the parties are named by their roles.</summary>
    Anyone,

    /// <summary>The party that is obligated by the norms, who pays a malus.</summary>
    Obligated,

    /// <summary>The party that benefits from the norms, who receives a malus.</summary>
    Beneficiary,
}
