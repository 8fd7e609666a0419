namespace Regie.Sampling;

/// <summary>What became of a category under acceptance sampling (keuringsuitslag).</summary>
public enum AcceptanceOutcome
{
    /// <summary>No more elements were rejected than the acceptance number (goedgekeurd).</summary>
    Accepted,

    /// <summary>At least as many elements were rejected as the rejection number (afgekeurd).</summary>
    Rejected,

    /// <summary>No sample was taken, so that nothing can be said (niet gekeurd).</summary>
    NotInspected,
}
