namespace Regie.Relationships;

/// <summary>What a legal person is, as far as it matters for the one who commissions it (soort rechtspersoon).</summary>
/// <remarks>Whether it is allied is no kind: a body is allied <em>with</em> someone (<see cref="LegalPerson.Allied"/>).</remarks>
public enum LegalPersonKind
{
    /// <summary>A public body that offers nothing on a market: the state, a municipality, a joint arrangement (overheidslichaam).</summary>
    PublicBody,

    /// <summary>An undertaking of a public body that competes on a market (overheidsonderneming).</summary>
    PublicUndertaking,

    /// <summary>A company, foundation or association that offers its services on a market (marktpartij).</summary>
    MarketParty,
}
