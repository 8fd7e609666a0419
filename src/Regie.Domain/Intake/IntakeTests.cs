using System.Linq;
using NodaTime;
using Regie.Language;

namespace Regie.Intake;

/// <summary>The tests that the standard rules of the router are made of.</summary>
public static class IntakeTests
{
    /// <summary>Whether people or safety are in danger.</summary>
    public static IntakeTest IsEmergency { get; } = Named("intake.emergency", "Is het een noodgeval?", "Is it an emergency?", (asked, _) => asked.Urgency == IntakeUrgency.Emergency
        ? IntakeReading.Yes("mensen of veiligheid zijn in gevaar", "people or safety are in danger")
        : IntakeReading.No("er is geen gevaar", "there is no danger"));

    /// <summary>Whether something does not work.</summary>
    public static IntakeTest IsIncident { get; } = OfKind("intake.incident", IntakeKind.Incident);

    /// <summary>Whether a customer is dissatisfied.</summary>
    public static IntakeTest IsComplaint { get; } = OfKind("intake.complaint", IntakeKind.Complaint);

    /// <summary>Whether nobody asked for anything.</summary>
    public static IntakeTest IsSignalOnly { get; } = OfKind("intake.signal-only", IntakeKind.SignalOnly);

    /// <summary>Whether regie represents a work domain that it concerns.</summary>
    public static IntakeTest IsRepresented { get; } = Named("intake.represented", "Valt het binnen een vertegenwoordigd werkgebied?", "Is it within a represented work domain?", (asked, setting) =>
        asked.Domains.Where(domain => setting.Represented.Contains(domain)).ToValueList() is { Count: > 0 } represented
            ? IntakeReading.Yes($"werkgebied {string.Join(", ", represented)} wordt vertegenwoordigd", $"work domain {string.Join(", ", represented)} is represented")
            : IntakeReading.No($"werkgebied {string.Join(", ", asked.Domains)} wordt niet vertegenwoordigd", $"work domain {string.Join(", ", asked.Domains)} is not represented"));

    /// <summary>Whether it conflicts with a policy rule that is in force.</summary>
    public static IntakeTest ConflictsWithPolicy { get; } = Named("intake.policy-conflict", "Is het strijdig met geldend beleid?", "Does it conflict with policy in force?", (asked, setting) =>
        asked.Conflicts.Where(rule => setting.Policies.Find(rule)?.IsInForceOn(asked.On) == true).ToValueList() is { Count: > 0 } rules
            ? IntakeReading.Yes($"strijdig met beleidsregel {string.Join(", ", rules)}", $"it conflicts with policy rule {string.Join(", ", rules)}")
            : IntakeReading.No("niet strijdig met beleid dat van kracht is", "it conflicts with no policy in force"));

    /// <summary>Whether an item is asked that is in the catalog on the date.</summary>
    public static IntakeTest IsCatalogItem { get; } = Named("intake.catalog-item", "Staat het gevraagde in de catalogus?", "Is what is asked in the catalog?", (asked, setting) =>
        asked.Order is not { } order ? IntakeReading.No("er wordt geen catalogusartikel gevraagd", "no catalog item is asked")
            : setting.Catalog.FindActive(order.Item, asked.On) is not null ? IntakeReading.Yes($"artikel {order.Item} staat op {Dutch(asked.On)} in de catalogus", $"item {order.Item} is in the catalog on {English(asked.On)}")
            : IntakeReading.No($"artikel {order.Item} staat op {Dutch(asked.On)} niet in de catalogus", $"item {order.Item} is not in the catalog on {English(asked.On)}"));

    /// <summary>Whether the item has to be specified with a form.</summary>
    public static IntakeTest NeedsSpecifying { get; } = Named("intake.needs-specifying", "Moet het gevraagde worden gespecificeerd?", "Must what is asked be specified?", (asked, setting) =>
        asked.Order is { } order && setting.Catalog.FindActive(order.Item, asked.On) is { Ordering: Catalog.CatalogOrdering.WithForm }
            ? IntakeReading.Yes($"artikel {order.Item} wordt besteld met een formulier", $"item {order.Item} is ordered with a form")
            : IntakeReading.No("er hoeft niets te worden gespecificeerd", "nothing has to be specified"));

    /// <summary>Whether an order keeps the limits of its item in quantity, place, time and entitlement.</summary>
    public static IntakeTest IsWithinLimits { get; } = Named("intake.within-limits", "Blijft het binnen de grenzen van het artikel?", "Does it keep the limits of the item?", (asked, setting) =>
        asked.Order is not { } order ? IntakeReading.No("er is geen bestelling", "there is no order")
            : setting.Catalog.FindActive(order.Item, asked.On)?.Limits.Check(order) is not { } breaches ? IntakeReading.No($"artikel {order.Item} is niet te bestellen", $"item {order.Item} cannot be ordered")
            : breaches.Count == 0 ? IntakeReading.Yes($"de bestelling van {order.Item} blijft binnen de grenzen", $"the order of {order.Item} keeps the limits")
            : IntakeReading.No(string.Join(" ", breaches.Select(finding => finding.Message.Dutch)), string.Join(" ", breaches.Select(finding => finding.Message.English))));

    /// <summary>Whether a contract in force covers it.</summary>
    public static IntakeTest IsCoveredByContract { get; } = Named("intake.contract-covers", "Dekt een geldend contract het?", "Does a contract in force cover it?", (asked, setting) =>
        setting.Contracts.AgreementsCovering(asked, asked.On) is { Count: > 0 } agreements
            ? IntakeReading.Yes($"gedekt door contract {string.Join(", ", agreements)}", $"covered by contract {string.Join(", ", agreements)}")
            : IntakeReading.No("geen geldend contract dekt het", "no contract in force covers it"));

    /// <summary>Whether policy has to be made first, or it crosses work domains.</summary>
    public static IntakeTest AsksNewPolicy { get; } = Named("intake.new-policy", "Vraagt het nieuw beleid, of gaat het over meer werkgebieden?", "Does it ask new policy, or cross work domains?", (asked, _) =>
        asked.PolicyQuestion == IntakePolicyQuestion.NewPolicyNeeded ? IntakeReading.Yes("er is nieuw beleid voor nodig", "it needs new policy")
            : asked.Domains.Count > 1 ? IntakeReading.Yes($"maatwerk over de werkgebieden {string.Join(", ", asked.Domains)}", $"custom work across the domains {string.Join(", ", asked.Domains)}")
            : IntakeReading.No("geen nieuw beleid nodig, een werkgebied", "no new policy needed, one work domain"));

    private static IntakeTest OfKind(string name, IntakeKind kind) => Named(name, $"Is het een {kind.Label().Dutch}?", $"Is it {Article(kind)}{kind.Label().English}?", (asked, _) => asked.Kind == kind
        ? IntakeReading.Yes($"het is een {kind.Label().Dutch}", $"it is {Article(kind)}{kind.Label().English}")
        : IntakeReading.No($"het is geen {kind.Label().Dutch} maar een {asked.Kind.Label().Dutch}", $"it is no {kind.Label().English} but {Article(asked.Kind)}{asked.Kind.Label().English}"));

    private static string Article(IntakeKind kind) => kind == IntakeKind.Incident ? "an " : "a ";

    private static IntakeTest Named(string name, string dutch, string english, System.Func<IntakeCase, IntakeSetting, IntakeReading> read) => new(new RuleId(name), LocalizedText.Of(dutch, english), read);

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);
}
