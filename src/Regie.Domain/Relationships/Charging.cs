namespace Regie.Relationships;

/// <summary>Whether the contractor's work is charged to the principal (doorbelasting).</summary>
public enum Charging
{
    /// <summary>It is paid from the contractor's own budget.</summary>
    NotCharged,

    /// <summary>It is charged: at a transfer price within one organization, at a price outside it (verrekenprijs).</summary>
    Charged,
}
