using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Policies;

namespace Regie.Catalog;

/// <summary>What customers can order, asked at a date (producten- en dienstencatalogus).</summary>
public sealed record ServiceCatalog
{
    private ServiceCatalog(ValueList<CatalogItem> items) => Items = items;

    /// <summary>A catalog without items.</summary>
    public static ServiceCatalog Empty { get; } = new(ValueList<CatalogItem>.Empty);

    /// <summary>The items, in the order in which they were given, active or not.</summary>
    public ValueList<CatalogItem> Items { get; }

    /// <summary>A catalog of items.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    /// <exception cref="RegieValidationException">Two items have one identifier; all such are reported.</exception>
    public static ServiceCatalog Of(params CatalogItem[] items) => From(items);

    /// <summary>A catalog of items.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    /// <exception cref="RegieValidationException">Two items have one identifier; all such are reported.</exception>
    public static ServiceCatalog From(IEnumerable<CatalogItem> items)
    {
        var list = Given.Each(items, nameof(items));
        var twice = list.GroupBy(item => item.Id).Where(same => same.Count() > 1).Select(same => CatalogProblems.ItemTwice(same.Key)).ToValueList();
        return twice.Count == 0 ? new ServiceCatalog(list) : throw new RegieValidationException(twice);
    }

    /// <summary>The items that can be ordered on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The items, in order.</returns>
    public ValueList<CatalogItem> ActiveOn(LocalDate date) => Items.Where(item => item.IsActiveOn(date)).ToValueList();

    /// <summary>The item that can be ordered on a date.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="date">The date.</param>
    /// <returns>The item; null where there is none, or none that is active.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public CatalogItem? FindActive(CatalogItemId id, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Items.FirstOrDefault(item => item.Id.Equals(id) && item.IsActiveOn(date));
    }

    /// <summary>Whether an order can go its way, and if not, why.</summary>
    /// <param name="order">The order.</param>
    /// <returns>A finding that the item is not active on the date of the order, or one for each limit that it does not keep; none where it can.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    public ValueList<Finding> Check(CatalogOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return FindActive(order.Item, order.On)?.Limits.Check(order) ?? [CatalogProblems.NotActive(order)];
    }

    /// <summary>What is the matter with the catalog on a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="policies">The policy rules.</param>
    /// <returns>A finding for each active item that rests on a rule that is unknown, or not in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public ValueList<Finding> FindingsOn(LocalDate date, PolicyRegister policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return
        [
            .. from item in ActiveOn(date)
               let rule = policies.Find(item.RestsOn)
               where rule?.IsInForceOn(date) != true
               select rule is null ? CatalogProblems.RuleUnknown((item.Id, item.RestsOn)) : CatalogProblems.RuleNotInForce((item.Id, item.RestsOn), rule.StageOn(date), date),
        ];
    }
}
