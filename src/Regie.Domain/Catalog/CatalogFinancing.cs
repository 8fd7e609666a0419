namespace Regie.Catalog;

/// <summary>Who pays for an item of the catalog (bekostiging).</summary>
public enum CatalogFinancing
{
    /// <summary>The common budget (algemeen budget).</summary>
    CommonBudget,

    /// <summary>The customer pays what it costs above the basic service (meerprijs voor de klant).</summary>
    CustomerPaysSurcharge,

    /// <summary>The customer pays for it whole (volledig voor de klant).</summary>
    CustomerPaysWhole,
}
