namespace Regie.Terms;

/// <summary>On which side of an agreement somebody acts (contractzijde).</summary>
public enum ContractingSide
{
    /// <summary>Who has the work done (opdrachtgever).</summary>
    Principal,

    /// <summary>Who does the work (opdrachtnemer).</summary>
    Contractor,
}
