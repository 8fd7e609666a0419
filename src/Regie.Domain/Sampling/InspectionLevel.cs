namespace Regie.Sampling;

/// <summary>How much is inspected of a lot of a given size: seven levels of ISO 2859-1 (keuringsniveau).</summary>
/// <remarks>General level II is the ordinary one; the special levels take small samples where inspection destroys or costs much.</remarks>
public enum InspectionLevel
{
    /// <summary>S-1: the smallest samples.</summary>
    SpecialS1,

    /// <summary>S-2.</summary>
    SpecialS2,

    /// <summary>S-3.</summary>
    SpecialS3,

    /// <summary>S-4: the largest of the small samples.</summary>
    SpecialS4,

    /// <summary>I: less discrimination is needed.</summary>
    GeneralI,

    /// <summary>II: unless something else was agreed.</summary>
    GeneralII,

    /// <summary>III: more discrimination is needed.</summary>
    GeneralIII,
}
