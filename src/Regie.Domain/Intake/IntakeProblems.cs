using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Assignments;
using Regie.Language;
using Regie.Parties;

namespace Regie.Intake;

/// <summary>The findings about the router and how demands are handled in words; the codes are in <see cref="IntakeFindings"/>.</summary>
internal static class IntakeProblems
{
    public static Finding RuleTwice(RuleId rule) => Finding.Error(IntakeFindings.IntakeRulesMustHaveDifferentIds, ActorRole.Host,
        LocalizedText.Of($"Routeringsregel {rule} komt twee keer voor. Geef elke regel een eigen kenmerk, of vervang de eerste.", $"Routing rule {rule} occurs twice. Give each rule an identifier of its own, or replace the first."),
        ("rule", rule.Value));

    public static Finding RuleUnknown(RuleId rule) => Finding.Error(IntakeFindings.IntakeRuleMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"De router heeft geen regel {rule}. Noem een regel die er is.", $"The router has no rule {rule}. Name one that is there."),
        ("rule", rule.Value));

    public static Finding RuleLeftOut(RuleId rule) => Finding.Error(IntakeFindings.NewOrderMustNameEveryRule, ActorRole.Host,
        LocalizedText.Of($"De nieuwe volgorde noemt regel {rule} niet. Noem alle regels, of haal hem eerst weg.", $"The new order does not name rule {rule}. Name all rules, or remove it first."),
        ("rule", rule.Value));

    public static Finding NeverFires(IntakeRule rule) => Finding.Warning(IntakeFindings.IntakeRuleMustBeAbleToFire, ActorRole.Host,
        LocalizedText.Of($"Regel {rule.Id} kan nooit beslissen: wat eraan voldoet, wordt al door eerdere regels beslist, of zijn voorwaarden sluiten elkaar uit. Zet hem eerder, verander zijn voorwaarde, of haal hem weg.", $"Rule {rule.Id} can never decide: earlier rules decide all that meets it, or its conditions exclude each other. Move it forward, change its condition, or remove it."),
        ("rule", rule.Id.Value), ("condition", rule.Condition.ToString()));

    public static Finding NotTotal(IReadOnlyDictionary<IntakeTest, bool> unanswered)
    {
        var answers = unanswered.OrderBy(answer => answer.Key.Name).ToList();
        return Finding.Warning(IntakeFindings.RouterMustAnswerEverything, ActorRole.Host,
            LocalizedText.Of($"Geen regel beslist als {List("ja", "nee", answers, LanguageCode.Dutch)}. Sluit af met een regel die altijd van toepassing is.", $"No rule decides when {List("yes", "no", answers, LanguageCode.English)}. End with a rule that always matches."),
            ("case", string.Join(" and ", answers.Select(answer => (answer.Value ? "" : "not ") + answer.Key))));
    }

    public static Finding NoRuleMatches(IntakeCase asked) => Finding.Error(IntakeFindings.SomeRuleMustMatch, ActorRole.Host,
        LocalizedText.Of($"Geen regel is van toepassing op het {asked.Kind.Label().Dutch} van {asked.Customer} van {LanguageFormat.Dutch.Date(asked.On)}. Sluit de router af met een regel die altijd van toepassing is.", $"No rule matches the {asked.Kind.Label().English} of {asked.Customer} of {LanguageFormat.English.Date(asked.On)}. End the router with a rule that always matches."),
        ("kind", asked.Kind.ToString()), ("customer", asked.Customer.Value), ("on", LocalDatePattern.Iso.Format(asked.On)));

    public static Finding Bypass(HandledDemand handled) => Finding.Warning(IntakeFindings.DeviatingDemandBypassedCustomerManagement, ActorRole.CustomerManagement,
        LocalizedText.Of($"Vraag {handled.Demand} wijkt af ({handled.Answer.Computed.Destination.Label().Dutch}, regel {handled.Answer.Rule}) en is op {LanguageFormat.Dutch.Date(handled.On)} behandeld onder {handled.Owner.Label().Dutch}, buiten klantmanagement om. Neem haar over, en spreek af hoe zulke vragen binnenkomen.", $"Demand {handled.Demand} deviates ({handled.Answer.Computed.Destination.Label().English}, rule {handled.Answer.Rule}) and was handled on {LanguageFormat.English.Date(handled.On)} under {handled.Owner.Label().English}, past customer management. Take it over, and agree on how such demands come in."),
        ("demand", handled.Demand.Value), ("rule", handled.Answer.Rule.Value), ("owner", handled.Owner.ToString()), ("on", LocalDatePattern.Iso.Format(handled.On)));

    public static Finding Candidate(OutcomeCategory category, (int Demands, int Customers) count, PromotionPolicy policy, LocalDate on) => Finding.Information(IntakeFindings.SimilarDemandsMayBelongInCatalog, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"\"{category}\" is in {Months(policy.Months, "maand", "maanden")} {Text(count.Demands)} keer buiten de catalogus gevraagd, door {Text(count.Customers)} {(count.Customers == 1 ? "klant" : "klanten")}. Overweeg het in de catalogus op te nemen.", $"\"{category}\" was asked {Text(count.Demands)} times beside the catalog in {Months(policy.Months, "month", "months")}, by {Text(count.Customers)} {(count.Customers == 1 ? "customer" : "customers")}. Consider taking it into the catalog."),
        ("category", category.Name), ("demands", Text(count.Demands)), ("customers", Text(count.Customers)), ("months", Text(policy.Months)), ("on", LocalDatePattern.Iso.Format(on)));

    private static string List(string yes, string no, IEnumerable<KeyValuePair<IntakeTest, bool>> answers, LanguageCode language) =>
        string.Join("; ", answers.Select(answer => $"{answer.Key.Question.In(language)} {(answer.Value ? yes : no)}"));

    private static string Months(int months, string one, string more) => $"{Text(months)} {(months == 1 ? one : more)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
