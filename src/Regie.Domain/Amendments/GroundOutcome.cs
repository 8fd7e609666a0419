namespace Regie.Amendments;

/// <summary>Whether a modification fits a ground (uitkomst van de toets).</summary>
public enum GroundOutcome
{
    /// <summary>All that the ground asks for is so.</summary>
    Admitted,

    /// <summary>Nothing speaks against it, but not all is established.</summary>
    NotEstablished,

    /// <summary>Something that the ground asks for is not so.</summary>
    NotAdmitted,
}
