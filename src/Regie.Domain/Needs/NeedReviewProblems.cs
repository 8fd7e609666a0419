using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Language;
using Regie.Parties;

namespace Regie.Needs;

/// <summary>What is to be done for needs, in words; the codes are in <see cref="NeedFindings"/>.</summary>
internal static class NeedReviewProblems
{
    private const ActorRole Customers = ActorRole.CustomerManagement;

    public static Finding QuestionsOpen(Need need, ArticulationAssessment assessment) => Finding.Information(NeedFindings.QuestionsAreOpen, Customers,
        LocalizedText.Of($"Van behoefte {need.Id} van {need.Customer} is nog te vragen: {Questions(assessment.NextQuestions, LanguageCode.Dutch)}", $"Of need {need.Id} of {need.Customer} it is still to be asked: {Questions(assessment.NextQuestions, LanguageCode.English)}"),
        ("need", need.Id.Value), ("customer", need.Customer.Value), ("missing", Facets(assessment.NextQuestions)), ("since", Iso(need.Since)));

    public static Finding ConfirmationMissing(Need need) => Finding.Warning(NeedFindings.ConfirmationIsMissing, Customers,
        LocalizedText.Of($"Behoefte {need.Id} is {need.Stage.Label().Dutch}, maar {need.Customer} heeft haar niet bevestigd. Vraag dat voordat er een opdracht van komt.", $"Need {need.Id} is {need.Stage.Label().English}, but {need.Customer} did not confirm it. Ask that before an assignment comes of it."),
        ("need", need.Id.Value), ("customer", need.Customer.Value), ("since", Iso(need.Since)));

    public static Finding ParkedLongEnough(Need need) => Finding.Warning(NeedFindings.ParkedNeedIsDue, Customers,
        LocalizedText.Of($"Behoefte {need.Id} van {need.Customer} was geparkeerd tot {Dutch(need.ParkedUntil!.Value)}. Hervat haar, of spreek met de klant een nieuwe datum af.", $"Need {need.Id} of {need.Customer} was parked until {English(need.ParkedUntil!.Value)}. Resume it, or agree on a new date with the customer."),
        ("need", need.Id.Value), ("customer", need.Customer.Value), ("by", Iso(need.ParkedUntil.Value)));

    public static Finding TooLate(Need need, LocalDate by) => Finding.Warning(NeedFindings.WantedDateHasPassed, Customers,
        LocalizedText.Of($"Behoefte {need.Id} van {need.Customer} moest uiterlijk op {Dutch(by)} vervuld zijn en is {need.Stage.Label().Dutch}. Zeg de klant wanneer het wel komt.", $"Need {need.Id} of {need.Customer} had to be met by {English(by)} and is {need.Stage.Label().English}. Tell the customer when it will come."),
        ("need", need.Id.Value), ("customer", need.Customer.Value), ("by", Iso(by)));

    public static Finding AssignmentsRunOn(Need need)
    {
        var running = need.Assignments.Where(a => a.State != AssignmentState.Accepted).ToValueList();
        return Finding.Warning(NeedFindings.AssignmentsOfWithdrawnNeedRunOn, ActorRole.ContractManagement,
            LocalizedText.Of($"Behoefte {need.Id} is ingetrokken, maar er loopt nog: {Names(running)}. Beëindig dat met de leverancier, of rond het af.", $"Need {need.Id} is withdrawn, but still running: {Names(running)}. End that with the supplier, or complete it."),
            ("need", need.Id.Value), ("assignments", Names(running)), ("since", Iso(need.Since)));
    }

    public static Finding Unjudged(Need need)
    {
        var delivered = need.Assignments.Where(a => a.State == AssignmentState.Delivered).ToValueList();
        return Finding.Information(NeedFindings.DeliveryAwaitsJudgement, Customers,
            LocalizedText.Of($"Voor behoefte {need.Id} is opgeleverd en nog niet beoordeeld: {Names(delivered)}. Accepteer het of keur het af.", $"For need {need.Id} is delivered and not judged yet: {Names(delivered)}. Accept it or reject it."),
            ("need", need.Id.Value), ("assignments", Names(delivered)));
    }

    public static Finding ResultUnconfirmed(Need need) => Finding.Information(NeedFindings.ResultAwaitsCustomer, Customers,
        LocalizedText.Of($"Alles voor behoefte {need.Id} is geaccepteerd. Vraag {need.Customer} of het zo geregeld is.", $"All for need {need.Id} is accepted. Ask {need.Customer} whether it is arranged."),
        ("need", need.Id.Value), ("customer", need.Customer.Value));

    public static Finding Unevaluated(Need need) => Finding.Information(NeedFindings.EvaluationIsDue, Customers,
        LocalizedText.Of($"Het resultaat voor behoefte {need.Id} is sinds {Dutch(need.Since)} geaccepteerd. Kijk er met {need.Customer} op terug.", $"The result for need {need.Id} is accepted since {English(need.Since)}. Look back on it with {need.Customer}."),
        ("need", need.Id.Value), ("customer", need.Customer.Value), ("since", Iso(need.Since)));

    private static string Questions(IEnumerable<ArticulationQuestion> open, LanguageCode language) => string.Join(" ", open.Select(question => question.Question.In(language)));

    private static string Facets(IEnumerable<ArticulationQuestion> open) => string.Join(", ", open.Select(question => question.Facet));

    private static string Names(IEnumerable<AssignmentProgress> assignments) => string.Join(", ", assignments.Select(a => a.Assignment.Value));

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
