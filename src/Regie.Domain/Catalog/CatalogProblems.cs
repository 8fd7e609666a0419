using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Policies;

namespace Regie.Catalog;

/// <summary>The findings about the catalog in words; the codes are in <see cref="CatalogFindings"/>.</summary>
/// <remarks>The catalog itself is for the policy role; what an order goes beyond is for customer management, which decides on deviations.</remarks>
internal static class CatalogProblems
{
    private const ActorRole Policy = ActorRole.PolicyInnovationAndAdvice;
    private const ActorRole Customers = ActorRole.CustomerManagement;

    public static Finding ItemTwice(CatalogItemId item) => Finding.Error(CatalogFindings.CatalogItemsMustHaveDifferentIds, Policy,
        LocalizedText.Of($"Catalogusartikel {item} komt twee keer voor. Geef elk artikel een eigen kenmerk.", $"Catalog item {item} occurs twice. Give each item an identifier of its own."),
        ("item", item.Value));

    public static Finding NoRule(CatalogItemId item) => Finding.Error(CatalogFindings.CatalogItemMustRestOnPolicy, Policy,
        LocalizedText.Of($"Catalogusartikel {item} zegt niet op welke beleidsregel het rust. Noem die.", $"Catalog item {item} does not say which policy rule it rests on. Name it."),
        ("item", item.Value));

    public static Finding NoFinancing(CatalogItemId item) => Finding.Error(CatalogFindings.CatalogItemMustBeFinanced, Policy,
        LocalizedText.Of($"Catalogusartikel {item} zegt niet wie het betaalt; daaruit volgt of het basis, plus of aanvullend is. Leg dat vast.", $"Catalog item {item} does not say who pays for it, from which follows whether it is basic, plus or additional. State it."),
        ("item", item.Value));

    public static Finding NoStart(CatalogItemId item) => Finding.Error(CatalogFindings.CatalogItemMustHaveStart, Policy,
        LocalizedText.Of($"Catalogusartikel {item} zegt niet vanaf wanneer het te bestellen is. Geef de eerste dag.", $"Catalog item {item} does not say from when it can be ordered. Give the first date."),
        ("item", item.Value));

    public static Finding EndsBeforeStart(CatalogItemId item, LocalDate start, LocalDate end) => Finding.Error(CatalogFindings.CatalogItemMustEndAfterStart, Policy,
        LocalizedText.Of($"Catalogusartikel {item} begint op {Dutch(start)} en zou niet meer te bestellen zijn vanaf {Dutch(end)}. Laat het einde na het begin liggen.", $"Catalog item {item} begins on {English(start)} and could no longer be ordered from {English(end)}. Let the end lie after the start."),
        ("item", item.Value), ("start", Iso(start)), ("end", Iso(end)));

    public static Finding RuleUnknown((CatalogItemId Id, PolicyRuleId RestsOn) item) => Finding.Error(CatalogFindings.CatalogItemMustRestOnKnownPolicy, Policy,
        LocalizedText.Of($"Catalogusartikel {item.Id} rust op beleidsregel {item.RestsOn}, die niet in het register staat. Neem de regel op, of noem een andere.", $"Catalog item {item.Id} rests on policy rule {item.RestsOn}, which is not in the register. Add the rule, or name another."),
        ("item", item.Id.Value), ("rule", item.RestsOn.Value));

    public static Finding RuleNotInForce((CatalogItemId Id, PolicyRuleId RestsOn) item, PolicyRuleStage stage, LocalDate date) => Finding.Warning(CatalogFindings.CatalogItemMustRestOnPolicyInForce, Policy,
        LocalizedText.Of($"Catalogusartikel {item.Id} rust op beleidsregel {item.RestsOn}, die op {Dutch(date)} niet van kracht is ({stage.Label().Dutch}). Laat het op een geldende regel rusten, of beëindig het.", $"Catalog item {item.Id} rests on policy rule {item.RestsOn}, which is not in force on {English(date)} ({stage.Label().English}). Let it rest on a rule that holds, or end it."),
        ("item", item.Id.Value), ("rule", item.RestsOn.Value), ("stage", stage.ToString()), ("on", Iso(date)));

    public static Finding NotActive(CatalogOrder order) => Finding.Warning(CatalogFindings.OrderedItemMustBeActive, Customers,
        LocalizedText.Of($"Artikel {order.Item} staat op {Dutch(order.On)} niet in de catalogus. Behandel de vraag als afwijkend, of kies een ander artikel.", $"Item {order.Item} is not in the catalog on {English(order.On)}. Treat the demand as deviating, or choose another item."),
        ("item", order.Item.Value), ("on", Iso(order.On)));

    public static Finding TooMuch(CatalogOrder order, decimal limit) => Finding.Warning(CatalogFindings.OrderMustKeepQuantity, Customers,
        LocalizedText.Of($"De bestelling van {order.Item} vraagt {LanguageFormat.Dutch.Number(order.Quantity)}, meer dan de grens van {LanguageFormat.Dutch.Number(limit)}. Besluit over de afwijking, of bestel minder.", $"The order of {order.Item} asks {LanguageFormat.English.Number(order.Quantity)}, above the limit of {LanguageFormat.English.Number(limit)}. Decide on the deviation, or order less."),
        ("item", order.Item.Value), ("quantity", Text(order.Quantity)), ("limit", Text(limit)));

    public static Finding OtherPlace(CatalogOrder order, ValueList<LocationId> locations) => Finding.Warning(CatalogFindings.OrderMustKeepPlace, Customers,
        LocalizedText.Of($"De bestelling van {order.Item} {(order.Location is null ? "zegt niet waar" : "is voor " + order.Location)}; het artikel wordt geleverd op {string.Join(", ", locations)}. Besluit over de afwijking, of kies een van die plaatsen.", $"The order of {order.Item} {(order.Location is null ? "does not say where" : "is for " + order.Location)}; the item is delivered at {string.Join(", ", locations)}. Decide on the deviation, or choose one of those places."),
        ("item", order.Item.Value), ("location", order.Location?.Value ?? ""));

    public static Finding TooSoon(CatalogOrder order, int days)
    {
        var (dutch, english) = order.WantedOn is { } wanted ? ($"vraagt levering op {Dutch(wanted)}", $"asks delivery on {English(wanted)}") : ("zegt niet wanneer", "does not say when");
        var earliest = order.On.PlusDays(days);
        return Finding.Warning(CatalogFindings.OrderMustKeepNotice, Customers,
            LocalizedText.Of($"De bestelling van {order.Item} van {Dutch(order.On)} {dutch}; het artikel vraagt {(days == 1 ? "1 dag" : $"{Text(days)} dagen")} aanlooptijd, dus op zijn vroegst {Dutch(earliest)}. Besluit over de afwijking, of kies een latere dag.", $"The order of {order.Item} of {English(order.On)} {english}; the item takes {(days == 1 ? "1 day" : $"{Text(days)} days")} of notice, so {English(earliest)} at the earliest. Decide on the deviation, or choose a later date."),
            ("item", order.Item.Value), ("wanted", order.WantedOn is { } date ? Iso(date) : ""), ("earliest", Iso(earliest)));
    }

    public static Finding NotEntitled(CatalogOrder order) => Finding.Warning(CatalogFindings.OrdererMustBeEntitled, Customers,
        LocalizedText.Of($"{order.Customer} heeft geen recht op artikel {order.Item}. Besluit over de afwijking.", $"{order.Customer} is not entitled to item {order.Item}. Decide on the deviation."),
        ("item", order.Item.Value), ("customer", order.Customer.Value));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
