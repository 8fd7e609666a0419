using System;
using Regie.Language;

namespace Regie.Catalog;

/// <summary>The names of tiers, ways of financing and ways of ordering.</summary>
public static class CatalogLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>For example "basisdienstverlening" and "basic service".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not declared.</exception>
    public static LocalizedText Label(this ServiceTier tier) => tier switch
    {
        ServiceTier.Basic => LocalizedText.Of("basisdienstverlening", "basic service"),
        ServiceTier.Plus => LocalizedText.Of("plusdienstverlening", "plus service"),
        ServiceTier.Additional => LocalizedText.Of("aanvullende dienstverlening", "additional service"),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "No declared tier."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="financing">The way of financing.</param>
    /// <returns>For example "algemeen budget" and "common budget".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="financing"/> is not declared.</exception>
    public static LocalizedText Label(this CatalogFinancing financing) => financing switch
    {
        CatalogFinancing.CommonBudget => LocalizedText.Of("algemeen budget", "common budget"),
        CatalogFinancing.CustomerPaysSurcharge => LocalizedText.Of("meerprijs voor de klant", "surcharge to the customer"),
        CatalogFinancing.CustomerPaysWhole => LocalizedText.Of("volledig voor de klant", "paid whole by the customer"),
        _ => throw new ArgumentOutOfRangeException(nameof(financing), financing, "No declared way of financing."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="ordering">The way of ordering.</param>
    /// <returns>For example "met formulier" and "with a form".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordering"/> is not declared.</exception>
    public static LocalizedText Label(this CatalogOrdering ordering) => ordering switch
    {
        CatalogOrdering.AsItStands => LocalizedText.Of("zoals het is", "as it stands"),
        CatalogOrdering.WithForm => LocalizedText.Of("met een formulier", "with a form"),
        _ => throw new ArgumentOutOfRangeException(nameof(ordering), ordering, "No declared way of ordering."),
    };
}
