using System.Linq;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>The findings about duties that come together in words; the codes are in <see cref="RoleFindings"/>.</summary>
internal static class SegregationProblems
{
    public static Finding ControlWithoutRule(CompensatingControl control, ValueList<FindingCode> known) => Finding.Warning(RoleFindings.ControlMustNameARule, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"De beheersmaatregel '{control.What}' door {control.By} is voor {control.Rule}, een regel die het beleid niet heeft. Het heeft: {string.Join(", ", known)}. Verbeter de code, of trek de maatregel in.", $"The compensating control '{control.What}' by {control.By} is for {control.Rule}, a rule that the policy does not have. It has: {string.Join(", ", known)}. Correct the code, or withdraw the control."),
        ("rule", control.Rule.Value), ("by", control.By.Value));

    public static Finding TogetherInOneHand(DutiesInOneHand found, LocalizedText? weight, ControlStanding control)
    {
        var (one, other) = (found.Performances[0], found.Performances[1]);
        var about = found.Shared is { } shared ? LocalizedText.Of($", beide voor {shared.ToText(LanguageCode.Dutch)}", $", both for {shared.ToText(LanguageCode.English)}") : LocalizedText.Same("");
        var reason = weight is null ? LocalizedText.Same("") : LocalizedText.Of(" " + weight.Dutch, " " + weight.English);
        var advice = Advice(found.Level, control);
        return new Finding(found.Rule.Code, SeverityOf(found.Level, control), found.Rule.Actor,
            LocalizedText.Of(
                $"{found.Hand} heeft twee taken in één hand: {one.ToText(LanguageCode.Dutch)} en {other.ToText(LanguageCode.Dutch)}{about.Dutch}. {found.Rule.Sentence.Dutch}{reason.Dutch} {advice.Dutch}",
                $"{found.Hand} has two duties in one hand: {one.ToText(LanguageCode.English)} and {other.ToText(LanguageCode.English)}{about.English}. {found.Rule.Sentence.English}{reason.English} {advice.English}"),
            Values(found, control));
    }

    public static Finding SupplierInTwoLinks(SegregationRule rule, string chain, LegalPerson supplier, ValueList<int> links) => Finding.Error(rule.Code, rule.Actor,
        LocalizedText.Of(
            $"{supplier.Name} ({supplier.Id}) is in de keten {chain} opdrachtnemer in de schakels {Numbers(links, "en")}. {rule.Sentence.Dutch} Kies per schakel een andere leverancier.",
            $"{supplier.Name} ({supplier.Id}) is contractor in links {Numbers(links, "and")} of the chain {chain}. {rule.Sentence.English} Choose another supplier for each link."),
        ("legalPerson", supplier.Id.Value), ("links", Numbers(links, "and")));

    public static Finding BrokerAsParty(SegregationRule rule, DutyPerformance performance, RelationshipId relationship, RelationshipSide side) => Finding.Error(rule.Code, rule.Actor,
        LocalizedText.Of(
            $"{performance.OnBehalfOf} treedt op als makelaar van opdrachtrelatie {relationship} en is daarin {side.Label.Dutch}. {rule.Sentence.Dutch} Laat een ander makelen.",
            $"{performance.OnBehalfOf} acts as broker of relationship {relationship} and is its {side.Label.English}. {rule.Sentence.English} Let another be the broker."),
        ("party", performance.OnBehalfOf!.Value), ("relationship", relationship.Value), ("side", side.Label.English));

    // The fact says already what to do; where it is not forbidden, a control may do as well.
    public static Finding Fact(Finding fact, SegregationLevel level, ControlStanding control)
    {
        if (level == SegregationLevel.Forbidden)
            return fact;
        var advice = Control(control) ?? LocalizedText.Of("Of benoem een beheersmaatregel: wat, wie en tot wanneer.", "Or name a compensating control: what, who and until when.");
        return new Finding(fact.Code, SeverityOf(level, control), fact.Actor, LocalizedText.Of($"{fact.Message.Dutch} {advice.Dutch}", $"{fact.Message.English} {advice.English}"), fact.Values);
    }

    private static Severity SeverityOf(SegregationLevel level, ControlStanding control) => level == SegregationLevel.Forbidden
        ? Severity.Error
        : control.Valid is null ? Severity.Warning : Severity.Information;

    private static LocalizedText Advice(SegregationLevel level, ControlStanding control)
    {
        var apart = LocalizedText.Of("Laat een van beide aan een ander", "Let another do one of the two");
        if (level == SegregationLevel.Forbidden)
            return LocalizedText.Of(apart.Dutch + ".", apart.English + ".");
        if (Control(control) is not { } named)
            return LocalizedText.Of($"{apart.Dutch}, of benoem een beheersmaatregel: wat, wie en tot wanneer.", $"{apart.English}, or name a compensating control: what, who and until when.");
        return control.Valid is null ? LocalizedText.Of($"{apart.Dutch}. {named.Dutch}", $"{apart.English}. {named.English}") : named;
    }

    private static LocalizedText? Control(ControlStanding control)
    {
        if (control.Valid is { } valid)
            return LocalizedText.Of($"Beheersmaatregel: {valid.ToText(LanguageCode.Dutch)}.", $"Compensating control: {valid.ToText(LanguageCode.English)}.");
        if (control.Lapsed is { } lapsed)
        {
            return LocalizedText.Of(
                $"De beheersmaatregel '{lapsed.What}' door {lapsed.By} geldt {lapsed.Period.ToText(LanguageCode.Dutch)} en toen niet; vernieuw haar.",
                $"The compensating control '{lapsed.What}' by {lapsed.By} holds {lapsed.Period.ToText(LanguageCode.English)} and did not hold then; renew it.");
        }

        return control.BySameHand is { } own
            ? LocalizedText.Of($"De beheersmaatregel '{own.What}' telt niet, want {own.By} zou eigen werk controleren; laat een ander haar uitvoeren.", $"The compensating control '{own.What}' does not count, because {own.By} would control their own work; let another carry it out.")
            : null;
    }

    private static ValueList<FindingValue> Values(DutiesInOneHand found, ControlStanding control)
    {
        var (one, other) = (found.Performances[0], found.Performances[1]);
        var values = ValueList.Of(new FindingValue("hand", found.Hand.Value), new FindingValue("first", one.Duty.Code), new FindingValue("firstOn", one.Period.ToString()),
            new FindingValue("second", other.Duty.Code), new FindingValue("secondOn", other.Period.ToString()));
        if (found.Shared is { } shared)
            values = values.With(new FindingValue("subject", shared.ToString()));
        return (control.Valid ?? control.Lapsed) is { } named
            ? values.With(new FindingValue("control", named.What)).With(new FindingValue("controlBy", named.By.Value)).With(new FindingValue("controlEnds", LocalDatePattern.Iso.Format(named.Period.End!.Value)))
            : values;
    }

    private static string Numbers(ValueList<int> numbers, string and) => string.Join(", ", numbers.Take(numbers.Count - 1).Select(Text)) + $" {and} {Text(numbers[numbers.Count - 1])}";

    private static string Text(int number) => ExactNumber.Of(number).ToString();
}
