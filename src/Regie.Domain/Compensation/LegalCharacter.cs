namespace Regie.Compensation;

/// <summary>What a money consequence is in law (juridisch karakter).</summary>
/// <remarks>All but a tariff correction need a legally enforceable instrument. Penalty and damages: Dutch Civil Code 6:91–94.</remarks>
public enum LegalCharacter
{
    /// <summary>An agreed correction of an internal tariff; the most that an instrument without legal force admits (tariefcorrectie).</summary>
    TariffCorrection,

    /// <summary>A lower price for a lower performance (korting).</summary>
    Discount,

    /// <summary>A claim on the supplier's later invoices (service credit).</summary>
    ServiceCredit,

    /// <summary>A penalty clause (boete).</summary>
    Penalty,

    /// <summary>Agreed compensation of damage (gefixeerde schadevergoeding).</summary>
    Damages,
}
