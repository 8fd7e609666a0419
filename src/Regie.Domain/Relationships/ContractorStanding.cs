namespace Regie.Relationships;

/// <summary>Where the contractor stands as seen from the principal (positie van de opdrachtnemer).</summary>
public enum ContractorStanding
{
    /// <summary>A unit of the same legal person (zelfde rechtspersoon).</summary>
    SameLegalPerson,

    /// <summary>Another legal person that is allied with the principal's (verbonden partij).</summary>
    AlliedBody,

    /// <summary>Another public body, that offers nothing on a market (andere overheid).</summary>
    PublicBody,

    /// <summary>An external supplier (marktpartij als leverancier).</summary>
    Market,
}
