using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Assignments;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Needs;

/// <summary>The findings about needs in words; the codes are in <see cref="NeedFindings"/>.</summary>
internal static class NeedProblems
{
    private const ActorRole Customers = ActorRole.CustomerManagement;

    // What to do about a refusal that the table gives.
    private static readonly Dictionary<FindingCode, LocalizedText> Advice = new()
    {
        [NeedFindings.NeedMustBegin] = LocalizedText.Of("Laat haar beginnen met een vermoeden of een verzoek.", "Let it begin with a sense of it or a request."),
        [NeedFindings.NeedBeginsOnce] = LocalizedText.Of("Begin voor iets anders een nieuwe behoefte.", "Begin a new need for something else."),
        [NeedFindings.EndedNeedMustBeReopened] = LocalizedText.Of("Heropen haar eerst.", "Reopen it first."),
        [NeedFindings.MergedNeedLivesOn] = LocalizedText.Of("Ga verder met de behoefte waarin zij is opgegaan.", "Go on with the need that it went up in."),
        [NeedFindings.ParkedNeedMustBeResumed] = LocalizedText.Of("Hervat haar eerst.", "Resume it first."),
        [NeedFindings.OnlyParkedNeedIsResumed] = LocalizedText.Of("Alleen wat geparkeerd is kan worden hervat.", "Only what is parked can be resumed."),
        [NeedFindings.CommittedNeedIsNotSetAside] = LocalizedText.Of("Er lopen opdrachten: laat de klant haar intrekken, of rond de opdrachten af.", "Assignments are running: let the customer withdraw it, or complete them."),
        [NeedFindings.NeedStepsMustFollow] = LocalizedText.Of("Zet eerst de stappen die daaraan voorafgaan.", "Take the steps that come before that first."),
        [NeedFindings.NeedStepIsPassed] = LocalizedText.Of("Die stap is voorbij; heropen haar als er iets verandert.", "That step is past; reopen it if something changes."),
    };

    public static Finding NotAdmitted(NeedId need, NeedStage stage, NeedEventKind happened)
    {
        var code = NeedStages.Refusal(stage, happened)!;
        return Finding.Error(code, Customers,
            LocalizedText.Of($"Behoefte {need} is {stage.Label().Dutch}; \"{happened.Label().Dutch}\" kan dan niet. {Advice[code].Dutch}", $"Need {need} is {stage.Label().English}; \"{happened.Label().English}\" is not possible then. {Advice[code].English}"),
            ("need", need.Value), ("stage", stage.ToString()), ("event", happened.ToString()));
    }

    public static Finding NothingHappened(NeedId need) => Finding.Error(NeedFindings.NeedMustBegin, Customers,
        LocalizedText.Of($"Behoefte {need} heeft geen gebeurtenissen. {Advice[NeedFindings.NeedMustBegin].Dutch}", $"Need {need} has no events. {Advice[NeedFindings.NeedMustBegin].English}"),
        ("need", need.Value));

    public static Finding OutOfOrder(NeedId need, NeedEvent happened, LocalDate previous) => Finding.Error(NeedFindings.NeedEventsMustBeInOrder, Customers,
        LocalizedText.Of($"Behoefte {need}: \"{happened.Kind.Label().Dutch}\" op {Dutch(happened.On)} ligt voor de vorige gebeurtenis op {Dutch(previous)}. Verbeter de datum.", $"Need {need}: \"{happened.Kind.Label().English}\" on {English(happened.On)} lies before the previous event on {English(previous)}. Correct the date."),
        ("need", need.Value), ("event", happened.Kind.ToString()), ("on", Iso(happened.On)), ("previous", Iso(previous)));

    public static Finding NotKnown(NeedId need, ArticulationAssessment assessment, ArticulationLevel level)
    {
        var open = assessment.Missing.Where(question => question.Level <= level).ToValueList();
        return Finding.Error(NeedFindings.FacetsMustBeKnown, Customers,
            LocalizedText.Of($"Behoefte {need} is nog niet {level.Label().Dutch}. Vraag: {Questions(open, LanguageCode.Dutch)}", $"Need {need} is not {level.Label().English} yet. Ask: {Questions(open, LanguageCode.English)}"),
            ("need", need.Value), ("missing", Facets(open)));
    }

    public static Finding NotConfirmed(NeedId need) => Finding.Error(NeedFindings.CustomerMustConfirmNeed, Customers,
        LocalizedText.Of($"Behoefte {need} is door geen klant bevestigd en kan daarom geen opdracht worden. Vraag de klant of dit is wat hij nodig heeft.", $"Need {need} is confirmed by no customer, so it cannot become an assignment. Ask the customer whether this is what it needs."),
        ("need", need.Value));

    public static Finding ConfirmedByRaiser(NeedId need, PersonId person) => Finding.Error(NeedFindings.RaiserMustNotConfirmNeed, Customers,
        LocalizedText.Of($"{person} heeft behoefte {need} zelf vermoed en kan haar niet namens de klant bevestigen. Laat de klant bevestigen.", $"{person} sensed need {need} and cannot confirm it for the customer. Let the customer confirm."),
        ("need", need.Value), ("person", person.Value));

    public static Finding OtherAssignment(NeedId need, AssignmentId assignment, ValueList<AssignmentProgress> known) => Finding.Error(NeedFindings.AssignmentMustBeOfTheNeed, Customers,
        LocalizedText.Of($"Opdracht {assignment} is niet voor behoefte {need} gegeven; wel {Names(known)}. Verbeter het kenmerk.", $"Assignment {assignment} was not given for need {need}; given were {Names(known)}. Correct the identifier."),
        ("need", need.Value), ("assignment", assignment.Value));

    public static Finding AssignmentElsewhere(NeedId need, AssignmentProgress progress, NeedEventKind happened) => Finding.Error(NeedFindings.AssignmentMustAdmitStep, Customers,
        LocalizedText.Of($"Opdracht {progress.Assignment} van behoefte {need} is {progress.State.Label().Dutch}; \"{happened.Label().Dutch}\" kan dan niet. Een oplevering wordt eerst gedaan en dan eenmaal beoordeeld.", $"Assignment {progress.Assignment} of need {need} is {progress.State.Label().English}; \"{happened.Label().English}\" is not possible then. A delivery is made first, and judged once."),
        ("need", need.Value), ("assignment", progress.Assignment.Value), ("state", progress.State.ToString()), ("event", happened.ToString()));

    public static Finding MergedIntoItself(NeedId need) => Finding.Error(NeedFindings.NeedMustNotMergeIntoItself, Customers,
        LocalizedText.Of($"Behoefte {need} kan niet in zichzelf opgaan. Noem de andere behoefte.", $"Need {need} cannot go up in itself. Name the other need."),
        ("need", need.Value));

    public static Finding NoGround(string text, FindingCode code)
    {
        var (dutch, english) = code == NeedFindings.IncompleteIsNoGround ? ("Onvolledig is geen grond: stel de vragen die nog openstaan, dat is werk van regie.", "Incomplete is no ground: ask the questions that are open, which is regie's own work.")
            : code == NeedFindings.OutOfDomainIsReferred ? ("Verwijs haar door naar wie erover gaat.", "Refer it to those who deal with it.")
            : code == NeedFindings.DuplicateIsMerged ? ("Voeg haar samen met de andere behoefte.", "Merge it with the other need.")
            : ("De gronden zijn: strijdig met beleid, geen budget, niet uitvoerbaar.", "The grounds are: policy conflict, no budget, not feasible.");
        return Finding.Error(code, Customers,
            LocalizedText.Of($"Een behoefte kan niet worden afgewezen op grond van \"{text}\". {dutch}", $"A need cannot be declined on the ground \"{text}\". {english}"),
            ("ground", text));
    }

    public static Finding NoDemandYet(NeedId need, DemandId demand, ArticulationAssessment assessment) => Finding.Error(NeedFindings.DemandNeedsSpecifiedNeed, Customers,
        LocalizedText.Of($"Behoefte {need} is nog niet gespecificeerd en kan geen vraag {demand} worden. Vraag: {Questions(assessment.Missing, LanguageCode.Dutch)}", $"Need {need} is not specified yet and cannot become demand {demand}. Ask: {Questions(assessment.Missing, LanguageCode.English)}"),
        ("need", need.Value), ("demand", demand.Value), ("missing", Facets(assessment.Missing)));

    public static Finding OtherDemand(NeedId need, DemandId expected, Demand demand) => Finding.Error(NeedFindings.DemandMustBeOfTheNeed, Customers,
        LocalizedText.Of($"Behoefte {need} is gerouteerd met vraag {expected}; vraag {demand.Id} van behoefte {demand.Need} is een andere. Geef de opdrachten van vraag {expected}.", $"Need {need} was routed by demand {expected}; demand {demand.Id} of need {demand.Need} is another. Give the assignments of demand {expected}."),
        ("need", need.Value), ("expected", expected.Value), ("demand", demand.Id.Value));

    private static string Questions(IEnumerable<ArticulationQuestion> open, LanguageCode language) => string.Join(" ", open.Select(question => question.Question.In(language)));

    private static string Facets(IEnumerable<ArticulationQuestion> open) => string.Join(", ", open.Select(question => question.Facet));

    private static string Names(IEnumerable<AssignmentProgress> assignments) => string.Join(", ", assignments.Select(a => a.Assignment.Value));

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
