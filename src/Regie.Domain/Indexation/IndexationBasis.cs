namespace Regie.Indexation;

/// <summary>Which price and which old figures an indexation starts from (indexatiebasis).</summary>
public enum IndexationBasis
{
    /// <summary>The price in force, by figures since the indexation before.</summary>
    Previous,

    /// <summary>The original price, by figures since the price level of the contract.</summary>
    Original,
}
