namespace Regie.Catalog;

/// <summary>The codes of findings about the catalog and orders from it.</summary>
public static class CatalogFindings
{
    /// <summary>Two items have one identifier.</summary>
    public static FindingCode CatalogItemsMustHaveDifferentIds { get; } = FindingCode.Parse("REG-CAT-001");

    /// <summary>An item does not say which policy rule it rests on.</summary>
    public static FindingCode CatalogItemMustRestOnPolicy { get; } = FindingCode.Parse("REG-CAT-002");

    /// <summary>An item does not say who pays.</summary>
    public static FindingCode CatalogItemMustBeFinanced { get; } = FindingCode.Parse("REG-CAT-003");

    /// <summary>An item does not say from when it can be ordered.</summary>
    public static FindingCode CatalogItemMustHaveStart { get; } = FindingCode.Parse("REG-CAT-004");

    /// <summary>The validity of an item ends before it begins.</summary>
    public static FindingCode CatalogItemMustEndAfterStart { get; } = FindingCode.Parse("REG-CAT-005");

    /// <summary>An active item rests on a policy rule that is not known.</summary>
    public static FindingCode CatalogItemMustRestOnKnownPolicy { get; } = FindingCode.Parse("REG-CAT-006");

    /// <summary>An active item rests on a policy rule that is not in force.</summary>
    public static FindingCode CatalogItemMustRestOnPolicyInForce { get; } = FindingCode.Parse("REG-CAT-007");

    /// <summary>An item is not in the catalog on the date of the order.</summary>
    public static FindingCode OrderedItemMustBeActive { get; } = FindingCode.Parse("REG-CAT-008");

    /// <summary>An order asks more than the item allows.</summary>
    public static FindingCode OrderMustKeepQuantity { get; } = FindingCode.Parse("REG-CAT-009");

    /// <summary>An order asks delivery where the item is not delivered, or does not say where.</summary>
    public static FindingCode OrderMustKeepPlace { get; } = FindingCode.Parse("REG-CAT-010");

    /// <summary>An order asks delivery sooner than the item allows, or does not say when.</summary>
    public static FindingCode OrderMustKeepNotice { get; } = FindingCode.Parse("REG-CAT-011");

    /// <summary>A customer orders what it is not entitled to.</summary>
    public static FindingCode OrdererMustBeEntitled { get; } = FindingCode.Parse("REG-CAT-012");
}
