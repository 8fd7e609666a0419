namespace Regie.Catalog;

/// <summary>To which layer of service an item belongs; it follows from who pays for it (dienstverleningsniveau).</summary>
public enum ServiceTier
{
    /// <summary>What everybody gets, paid from the common budget (basisdienstverlening).</summary>
    Basic,

    /// <summary>More than basic: the customer pays the difference (plusdienstverlening).</summary>
    Plus,

    /// <summary>Beside the basic service: the customer pays for it whole (aanvullende dienstverlening).</summary>
    Additional,
}
