namespace Regie.Amendments;

/// <summary>On which ground of procurement law a contract may be changed without a new procedure, in the order in which they are tested (wijzigingsgrond).</summary>
/// <remarks>The de-minimis ground stands behind the four before it, because it has a room that runs out; the last ground stands last, because it is open to argument.</remarks>
public enum ProcurementGround
{
    /// <summary>A review clause foresaw it: art. 2.163c.</summary>
    ReviewClause,

    /// <summary>Additional work that only this contractor can do: art. 2.163d.</summary>
    AdditionalWork,

    /// <summary>Circumstances that nobody could foresee: art. 2.163e.</summary>
    UnforeseenCircumstances,

    /// <summary>Another contractor takes over: art. 2.163f.</summary>
    ContractorReplacement,

    /// <summary>It is small, all such changes together: art. 2.163b (bagatelregeling).</summary>
    DeMinimis,

    /// <summary>It is not substantial: art. 2.163g.</summary>
    NotSubstantial,
}
