namespace Regie.Amendments;

/// <summary>What a procured contract is for; thresholds and the de-minimis share depend on it (soort opdracht).</summary>
public enum ProcurementSubject
{
    /// <summary>Works (werken).</summary>
    Works,

    /// <summary>Services (diensten).</summary>
    Services,

    /// <summary>Supplies (leveringen).</summary>
    Supplies,

    /// <summary>Social and other specific services (sociale en andere specifieke diensten).</summary>
    SocialServices,

    /// <summary>A concession of works or services (concessie).</summary>
    Concession,
}
