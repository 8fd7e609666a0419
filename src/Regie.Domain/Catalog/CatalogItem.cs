using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Catalog;

/// <summary>A product or service that customers can order without regie having to decide on it (catalogusartikel).</summary>
/// <remarks>Made by a <see cref="CatalogItemDraft"/>.</remarks>
public sealed record CatalogItem
{
    internal CatalogItem(CatalogItemId id, LocalizedText name, PolicyRuleId restsOn, CatalogFinancing financing, LocalDate start) =>
        (Id, Name, RestsOn, Financing, Start) = (id, name, restsOn, financing, start);

    /// <summary>Its identifier.</summary>
    public CatalogItemId Id { get; }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>The policy rule that it rests on.</summary>
    public PolicyRuleId RestsOn { get; }

    /// <summary>Who pays for it.</summary>
    public CatalogFinancing Financing { get; }

    /// <summary>The first date on which it can be ordered.</summary>
    public LocalDate Start { get; }

    /// <summary>The first date on which it can no longer be ordered; null where none is set.</summary>
    public LocalDate? End { get; internal init; }

    /// <summary>Within what it may be ordered.</summary>
    public CatalogLimits Limits { get; internal init; } = CatalogLimits.None;

    /// <summary>How it is ordered.</summary>
    public CatalogOrdering Ordering { get; internal init; }

    /// <summary>The tier, which follows from who pays.</summary>
    public ServiceTier Tier => Financing switch
    {
        CatalogFinancing.CommonBudget => ServiceTier.Basic,
        CatalogFinancing.CustomerPaysSurcharge => ServiceTier.Plus,
        _ => ServiceTier.Additional,
    };

    /// <summary>Whether it can be ordered on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it can: from the first date, up to but not including the end.</returns>
    public bool IsActiveOn(LocalDate date) => date >= Start && !(date >= End);

    /// <summary>Identifier and name.</summary>
    /// <returns>For example <c>WP-1: Standard workplace</c>.</returns>
    public override string ToString() => $"{Id}: {Name.English}";
}
