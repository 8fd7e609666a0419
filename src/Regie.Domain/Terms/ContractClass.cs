namespace Regie.Terms;

/// <summary>How important a contract is and how hard to replace: it decides how early its calendar warns (contractklasse).</summary>
public enum ContractClass
{
    /// <summary>Important, and hard to replace (strategisch contract).</summary>
    Strategic,

    /// <summary>Hard to replace (knelpuntcontract).</summary>
    Bottleneck,

    /// <summary>Important, with a choice of suppliers (hefboomcontract).</summary>
    Leverage,

    /// <summary>Neither (routinecontract).</summary>
    Routine,
}
