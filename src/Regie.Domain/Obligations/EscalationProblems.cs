using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;

namespace Regie.Obligations;

/// <summary>The findings about breaches, waivers and escalation in words; the codes are in <see cref="ObligationFindings"/>.</summary>
internal static class EscalationProblems
{
    public static Finding NoRungs(PartyId obligated) => Error(ObligationFindings.LadderMustHaveRungs,
        $"De escalatieladder tegenover {obligated} heeft geen treden. Geef er ten minste een, of laat haar weg.", $"The escalation ladder towards {obligated} has no rungs. Give at least one, or leave it out.",
        ("obligated", obligated.Value));

    public static Finding RungTwice(EscalationRung rung) => Error(ObligationFindings.RungsMustDiffer,
        $"Het {rung.Power.Label().Dutch} ontstaat op twee treden over {Text(rung.Periods)} {Dutch(rung.Periods)}. Houd de laagste.", $"The {rung.Power.Label().English} arises on two rungs over {Text(rung.Periods)} {English(rung.Periods)}. Keep the lower one.",
        ("power", rung.Power.ToString()), ("periods", Text(rung.Periods)));

    public static Finding Unreachable(EscalationRung rung) => Error(ObligationFindings.RungMustBeReachable,
        $"Het {rung.Power.Label().Dutch} vraagt {Text(rung.Breaches)} {rung.Counting.Label().Dutch}, maar kijkt over {Text(rung.Periods)} {Dutch(rung.Periods)}. Verlaag het aantal, of kijk verder terug.", $"The {rung.Power.Label().English} asks for {Text(rung.Breaches)} {rung.Counting.Label().English}, but looks at {Text(rung.Periods)} {English(rung.Periods)}. Lower the number, or look further back.",
        ("power", rung.Power.ToString()), ("breaches", Text(rung.Breaches)), ("periods", Text(rung.Periods)));

    public static Finding HarshFirst(EscalationRung mild, EscalationRung harsh) => Finding.Warning(ObligationFindings.HarsherRungShouldNotComeFirst, ActorRole.ContractManagement,
        LocalizedText.Of($"Het {harsh.Power.Label().Dutch} ontstaat niet later dan het {mild.Power.Label().Dutch}. Ga na of de treden zo bedoeld zijn.", $"The {harsh.Power.Label().English} arises no later than the {mild.Power.Label().English}. Check whether the rungs are meant so."),
        ("mild", mild.Power.ToString()), ("harsh", harsh.Power.ToString()));

    public static Finding BreachTwice(BreachId breach) => Error(ObligationFindings.BreachMustBeRecordedOnce,
        $"Tekortkoming {breach} komt twee keer voor. Houd er een, of geef elk een eigen kenmerk.", $"Breach {breach} occurs twice. Keep one, or give each an identifier of its own.",
        ("breach", breach.Value));

    public static Finding WaivedTwice(BreachId breach) => Error(ObligationFindings.BreachMustBeWaivedOnce,
        $"Van tekortkoming {breach} is twee keer afstand gedaan. Houd er een.", $"Breach {breach} is waived twice. Keep one waiver.",
        ("breach", breach.Value));

    public static Finding WaiverOfNothing(Waiver waiver) => Error(ObligationFindings.WaiverMustNameABreach,
        $"{waiver.By} doet afstand van tekortkoming {waiver.Breach}, die niet is vastgelegd. Leg haar vast, of verbeter het kenmerk.", $"{waiver.By} waives breach {waiver.Breach}, which is not recorded. Record it, or correct the identifier.",
        ("breach", waiver.Breach.Value), ("by", waiver.By.Value));

    public static Finding WaivedBefore(Waiver waiver, Breach breach) => Error(ObligationFindings.WaiverMustFollowTheBreach,
        $"Van tekortkoming {breach.Id} van {LanguageFormat.Dutch.Date(breach.On)} is al op {LanguageFormat.Dutch.Date(waiver.On)} afstand gedaan. Verbeter een datum; wie vooraf afziet van een recht, wijzigt de overeenkomst.", $"Breach {breach.Id} of {LanguageFormat.English.Date(breach.On)} was waived on {LanguageFormat.English.Date(waiver.On)} already. Correct a date; whoever gives up a right in advance amends the agreement.",
        ("breach", breach.Id.Value), ("on", Iso(waiver.On)), ("breachOn", Iso(breach.On)));

    public static Finding WaivedByItself(Waiver waiver) => Error(ObligationFindings.WaiverMustComeFromAnother,
        $"{waiver.Party} doet afstand van haar eigen tekortkoming {waiver.Breach}. Alleen de wederpartij kan dat.", $"{waiver.Party} waives its own breach {waiver.Breach}. Only the other party can do that.",
        ("breach", waiver.Breach.Value), ("party", waiver.Party.Value));

    public static Finding Arisen(RungOutcome outcome, PartyId obligated)
    {
        var (rung, on) = (outcome.Rung, string.Join(", ", outcome.Counted.Select(b => b.Id)));
        return Finding.Warning(ObligationFindings.EscalationPowerHasArisen, ActorRole.ContractManagement,
            LocalizedText.Of($"Tegenover {obligated} is het {rung.Power.Label().Dutch} ontstaan: {Text(outcome.Count)} {rung.Counting.Label().Dutch} in {Text(rung.Periods)} {Dutch(rung.Periods)} ({on}). Besluit of u het gebruikt.", $"Towards {obligated} the {rung.Power.Label().English} has arisen: {Text(outcome.Count)} {rung.Counting.Label().English} in {Text(rung.Periods)} {English(rung.Periods)} ({on}). Decide whether to use it."),
            ("obligated", obligated.Value), ("power", rung.Power.ToString()), ("count", Text(outcome.Count)), ("breaches", on));
    }

    private static Finding Error(FindingCode code, string dutch, string english, params (string Name, string Value)[] values) =>
        Finding.Error(code, ActorRole.ContractManagement, LocalizedText.Of(dutch, english), values);

    private static string Dutch(int periods) => periods == 1 ? "periode" : "perioden";

    private static string English(int periods) => periods == 1 ? "period" : "periods";

    private static string Text(int number) => ExactNumber.Of(number).ToString();

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
