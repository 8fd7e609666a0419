using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Policies;

/// <summary>The findings about policy rules and proposals in words; the codes are in <see cref="PolicyFindings"/>.</summary>
internal static class PolicyProblems
{
    private const ActorRole Policy = ActorRole.PolicyInnovationAndAdvice;

    public static Finding NotAdmitted(PolicyRuleId rule, PolicyRuleStage stage, PolicyRuleEventKind happened)
    {
        var code = PolicyRuleStages.Refusal(stage, happened)!;
        var (dutch, english) = code == PolicyFindings.PolicyRuleMustBeDrafted ? ("Schrijf hem eerst op.", "Write it down first.")
            : code == PolicyFindings.PolicyRuleIsDraftedOnce ? ("Maak voor een andere tekst een nieuwe regel, die deze vervangt.", "Make a new rule for another text, to take the place of this one.")
            : code == PolicyFindings.EndedPolicyRuleStays ? ("Hij blijft zoals hij was; maak een nieuwe regel.", "It stays as it was; make a new rule.")
            : code == PolicyFindings.PolicyRuleInForceIsSuperseded ? ("Een regel die van kracht is wordt vervangen: wijs de opvolger aan.", "A rule in force is superseded: name its successor.")
            : ("Zet eerst de stappen die daaraan voorafgaan.", "Take the steps that come before that first.");
        return Finding.Error(code, Policy,
            LocalizedText.Of($"Beleidsregel {rule} kan niet op \"{happened.Label().Dutch}\" worden gezet zolang hij op \"{stage.Label().Dutch}\" staat. {dutch}", $"Policy rule {rule} cannot be marked \"{happened.Label().English}\" while it stands at \"{stage.Label().English}\". {english}"),
            ("rule", rule.Value), ("stage", stage.ToString()), ("event", happened.ToString()));
    }

    public static Finding OutOfOrder(PolicyRuleId rule, PolicyRuleEvent happened, LocalDate previous) => OutOfOrder(
        LocalizedText.Of("beleidsregel", "policy rule"), rule, happened.Kind.Label(), (happened.On, previous));

    public static Finding OutOfOrder(ProposalId proposal, InnovationProposalEvent happened, LocalDate previous) => OutOfOrder(
        LocalizedText.Of("voorstel", "proposal"), proposal, happened.Kind.Label(), (happened.On, previous));

    public static Finding WorksBackwards(PolicyRuleId rule, PolicyRuleEvent.Adopted adopted) => Finding.Error(PolicyFindings.PolicyMustNotWorkBackwards, Policy,
        LocalizedText.Of($"Beleidsregel {rule} is vastgesteld op {Dutch(adopted.On)} en zou al gelden vanaf {Dutch(adopted.InForceFrom)}. Laat hem niet eerder ingaan dan het besluit.", $"Policy rule {rule} is adopted on {English(adopted.On)} and would hold from {English(adopted.InForceFrom)}. Let it begin no earlier than the decision."),
        ("rule", rule.Value), ("on", Iso(adopted.On)), ("from", Iso(adopted.InForceFrom)));

    public static Finding SucceedsItself(PolicyRuleId rule) => Finding.Error(PolicyFindings.PolicyRuleMustNotSucceedItself, Policy,
        LocalizedText.Of($"Beleidsregel {rule} kan zichzelf niet opvolgen. Wijs een andere regel aan.", $"Policy rule {rule} cannot succeed itself. Name another rule."),
        ("rule", rule.Value));

    public static Finding RuleTwice(PolicyRuleId rule) => Finding.Error(PolicyFindings.PolicyRulesMustHaveDifferentIds, Policy,
        LocalizedText.Of($"Beleidsregel {rule} komt twee keer voor. Geef elke regel een eigen kenmerk.", $"Policy rule {rule} occurs twice. Give each rule an identifier of its own."),
        ("rule", rule.Value));

    public static Finding SuccessorUnknown(PolicyRuleId rule, PolicyRuleEvent.Superseded succession) => Finding.Error(PolicyFindings.SuccessorMustBeKnown, Policy,
        LocalizedText.Of($"Beleidsregel {rule} is vervangen door {succession.Successor}, maar die staat niet in het register. Neem hem op.", $"Policy rule {rule} is superseded by {succession.Successor}, which is not in the register. Add it."),
        ("rule", rule.Value), ("successor", succession.Successor.Value), ("by", Iso(succession.On)));

    public static Finding SuccessorNotInForce(PolicyRuleId rule, PolicyRuleEvent.Superseded succession) => Finding.Warning(PolicyFindings.SuccessorMustBeInForce, Policy,
        LocalizedText.Of($"Beleidsregel {rule} geldt niet meer vanaf {Dutch(succession.On)}, maar de opvolger {succession.Successor} is dan niet van kracht. Sluit de data op elkaar aan.", $"Policy rule {rule} no longer holds from {English(succession.On)}, but its successor {succession.Successor} is not in force then. Make the dates meet."),
        ("rule", rule.Value), ("successor", succession.Successor.Value), ("by", Iso(succession.On)));

    public static Finding NotAdmitted(ProposalId proposal, InnovationProposalStage stage, InnovationProposalEventKind happened)
    {
        var code = InnovationProposalStages.Refusal(stage, happened)!;
        var (dutch, english) = code == PolicyFindings.ProposalMustBeRaised ? ("Breng het eerst in.", "Raise it first.")
            : code == PolicyFindings.ProposalIsRaisedOnce ? ("Breng een ander idee in als nieuw voorstel.", "Raise another idea as a new proposal.")
            : code == PolicyFindings.DecidedProposalStays ? ("Het besluit blijft staan; breng een nieuw voorstel in.", "The decision stands; raise a new proposal.")
            : ("Zet eerst de stappen die daaraan voorafgaan.", "Take the steps that come before that first.");
        return Finding.Error(code, Policy,
            LocalizedText.Of($"Voorstel {proposal} kan niet op \"{happened.Label().Dutch}\" worden gezet zolang het op \"{stage.Label().Dutch}\" staat. {dutch}", $"Proposal {proposal} cannot be marked \"{happened.Label().English}\" while it stands at \"{stage.Label().English}\". {english}"),
            ("proposal", proposal.Value), ("stage", stage.ToString()), ("event", happened.ToString()));
    }

    public static Finding PilotOver(ProposalId proposal, LocalDate until) => Finding.Warning(PolicyFindings.PilotMustBeDecidedOn, Policy,
        LocalizedText.Of($"De proef van voorstel {proposal} liep tot {Dutch(until)} en er is niet over besloten. Neem het voorstel over of wijs het af.", $"The pilot of proposal {proposal} ran until {English(until)} and is not decided on. Adopt the proposal or reject it."),
        ("proposal", proposal.Value), ("by", Iso(until)));

    private static Finding OutOfOrder(LocalizedText what, Identifier id, LocalizedText happened, (LocalDate On, LocalDate Previous) dates) => Finding.Error(PolicyFindings.PolicyEventsMustBeInOrder, Policy,
        LocalizedText.Of($"Van {what.Dutch} {id} ligt \"{happened.Dutch}\" op {Dutch(dates.On)}, voor de vorige stap op {Dutch(dates.Previous)}. Verbeter de datum.", $"Of {what.English} {id}, \"{happened.English}\" on {English(dates.On)} lies before the step before it on {English(dates.Previous)}. Correct the date."),
        ("what", what.English), ("id", id.Value), ("on", Iso(dates.On)), ("previous", Iso(dates.Previous)));

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
