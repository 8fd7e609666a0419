using NodaTime;
using NodaTime.Text;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>The findings about settlements in words; the codes are in <see cref="SettlementFindings"/>.</summary>
internal static class SettlementProblems
{
    public static Finding OtherCurrency(LocalizedText what, Currency currency, Currency expected) => Finding.Error(SettlementFindings.AmountsMustBeInOneCurrency, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Een bedrag ({what.Dutch}) staat in {currency}, de regeling in {expected}. Reken het om waar het binnenkomt; hier wordt niets omgerekend.", $"An amount ({what.English}) is in {currency}, the scheme in {expected}. Convert it where it comes in; nothing is converted here."),
        ("what", what.English), ("currency", currency.Code), ("expected", expected.Code));

    public static Finding HistoryNotBefore(AssessmentPeriod settled, AssessmentPeriod period) => Finding.Error(SettlementFindings.HistoryMustPrecede, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De verrekende periode {settled.ToText(LanguageCode.Dutch)} ligt niet vóór {period.ToText(LanguageCode.Dutch)}. Geef alleen eerdere perioden.", $"The settled period {settled.ToText(LanguageCode.English)} does not lie before {period.ToText(LanguageCode.English)}. Give earlier periods only."),
        ("settled", settled.ToString()), ("period", period.ToString()));

    public static Finding SettledTwice(AssessmentPeriod settled) => Finding.Error(SettlementFindings.PeriodsMustBeSettledOnce, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De verrekende periode {settled.ToText(LanguageCode.Dutch)} komt twee keer voor of overlapt met een andere. Geef van een gecorrigeerde periode alleen de laatste versie.", $"The settled period {settled.ToText(LanguageCode.English)} occurs twice or overlaps another. Of a corrected period give the last version only."),
        ("settled", settled.ToString()));

    public static Finding NormWithoutAssessment(NormId norm, AssessmentPeriod period) => Finding.Error(SettlementFindings.NormMustBeAssessed, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {norm} heeft een vergoedingsregel maar geen beoordeling over {period.ToText(LanguageCode.Dutch)}. Beoordeel hem; zonder gegevens is hij niet te beoordelen, wat ook een uitkomst is.", $"Norm {norm} has a compensation rule but no judgement over {period.ToText(LanguageCode.English)}. Judge it; without data it is not assessable, which is an outcome too."),
        ("norm", norm.Value), ("period", period.ToString()));

    public static Finding OtherPeriod(NormAssessment assessment, AssessmentPeriod period) => Finding.Error(SettlementFindings.AssessmentMustBeOfThePeriod, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De beoordeling van norm {assessment.Norm.Id} gaat over {assessment.Period.ToText(LanguageCode.Dutch)} en eindigt niet met {period.ToText(LanguageCode.Dutch)}. Geef die over de te verrekenen periode.", $"The judgement of norm {assessment.Norm.Id} is over {assessment.Period.ToText(LanguageCode.English)} and does not end with {period.ToText(LanguageCode.English)}. Give the one over the period to settle."),
        ("norm", assessment.Norm.Id.Value), ("assessed", assessment.Period.ToString()), ("period", period.ToString()));

    public static Finding OtherVersion(NormAssessment assessment, StateNorm norm)
    {
        var differs = assessment.Norm is StateNorm judged ? NormDifferences.Between(judged, norm) : LocalizedText.Of("de soort norm", "the kind of norm");
        return Finding.Error(SettlementFindings.AssessmentMustBeOfTheNorm, ActorRole.PerformanceManagement,
            LocalizedText.Of(
                $"De beoordeling van norm {norm.Id} over {assessment.Period.ToText(LanguageCode.Dutch)} is van een andere versie van die norm dan de vergoedingsregeling noemt; verschil in: {differs.Dutch}. Beoordeel de norm opnieuw zoals de regeling hem noemt, of verreken met de regeling van die versie.",
                $"The judgement of norm {norm.Id} over {assessment.Period.ToText(LanguageCode.English)} is of another version of that norm than the compensation scheme names; they differ in: {differs.English}. Judge the norm anew as the scheme names it, or settle by the scheme of that version."),
            ("norm", norm.Id.Value), ("period", assessment.Period.ToString()), ("differs", differs.English));
    }

    public static Finding ContractChargeNotStated(AppliedCap cap, Currency currency) => Finding.Warning(SettlementFindings.ContractChargeShouldBeStated, ActorRole.ContractManagement,
        LocalizedText.Of(
            $"Het plafond '{cap.Cap.ToText(LanguageCode.Dutch)}' is een deel van de vergoeding over het contract, die niet is opgegeven; genomen is de vergoeding tot nu toe, {currency} {cap.Charges.ToText(LanguageCode.Dutch)}, wat een plafond van {currency} {cap.Limit.ToText(LanguageCode.Dutch)} geeft. Geef de vergoeding over het contract op ({nameof(SettlementBasis.OfContract)}).",
            $"The cap '{cap.Cap.ToText(LanguageCode.English)}' is a share of the charge over the contract, which is not stated; it was taken of the charges so far, {currency} {cap.Charges.ToText(LanguageCode.English)}, which gives a limit of {currency} {cap.Limit.ToText(LanguageCode.English)}. State the charge over the contract ({nameof(SettlementBasis.OfContract)})."),
        ("cap", cap.Cap.ToText(LanguageCode.English)), ("charges", cap.Charges.ToString()), ("limit", cap.Limit.ToString()));

    public static Finding ProposedEarly(AssessmentPeriod period, LocalDate on) => Finding.Warning(SettlementFindings.ProposalShouldFollowThePeriod, ActorRole.PerformanceManagement,
        LocalizedText.Of(
            $"Dit voorstel is van {LanguageFormat.Dutch.Date(on)}, terwijl de periode loopt tot en met {LanguageFormat.Dutch.Date(period.End.PlusDays(-1))}; wat daarna gemeten wordt, zit er niet in. Stel opnieuw voor na afloop van de periode, of corrigeer het dan.",
            $"This proposal is of {LanguageFormat.English.Date(on)}, while the period runs up to and including {LanguageFormat.English.Date(period.End.PlusDays(-1))}; what is measured after that is not in it. Propose anew after the period has ended, or correct it then."),
        ("on", LocalDatePattern.Iso.Format(on)), ("period", period.ToString()));

    public static Finding TooLarge(ExactNumber amount, Money charge) => Finding.Error(SettlementFindings.AmountsMustFit, ActorRole.PerformanceManagement,
        LocalizedText.Of(
            $"Een bedrag van deze verrekening, {charge.Currency} {amount.ToText(LanguageCode.Dutch)}, heeft meer cijfers dan een bedrag kan hebben. Ga de vergoeding ({charge.ToText(LanguageCode.Dutch)}), de metingen en de tarieven na: er zal een eenheid verkeerd zijn.",
            $"An amount of this settlement, {charge.Currency} {amount.ToText(LanguageCode.English)}, has more digits than an amount can have. Check the charge ({charge.ToText(LanguageCode.English)}), the measurements and the rates: a unit is probably wrong."),
        ("amount", amount.ToText(LanguageCode.English)), ("charge", charge.ToString()));

    public static Finding AssessedTwice(NormId norm, ObservationSubject group) => Finding.Error(SettlementFindings.NormMustBeAssessedOnce, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {norm} heeft twee beoordelingen{(group.ToString().Length == 0 ? "" : " voor " + group)}. Geef er een.", $"Norm {norm} has two judgements{(group.ToString().Length == 0 ? "" : " for " + group)}. Give one."),
        ("norm", norm.Value), ("group", group.ToString()));

    public static Finding Held(SettlementLine line) => Finding.Warning(SettlementFindings.LineIsHeld, ActorRole.PerformanceManagement,
        line.Assessment.Verdict.Kind == VerdictKind.NotMet
            ? LocalizedText.Of($"Het gevolg van norm {line.Rule.Norm.Id} is aangehouden: zonder gegevens geldt hij als niet gehaald, maar er is geen waarde om het gevolg uit te berekenen. Leg de waarde vast, of spreek een vast bedrag af.", $"The consequence of norm {line.Rule.Norm.Id} is held: without data it is deemed not met, but there is no value to work the consequence out from. Record the value, or agree on a fixed amount.")
            : LocalizedText.Of($"Het gevolg van norm {line.Rule.Norm.Id} is aangehouden: {line.Assessment.Verdict.Label.Dutch}. Rond het oordeel af; een volgende versie verrekent het.", $"The consequence of norm {line.Rule.Norm.Id} is held: {line.Assessment.Verdict.Label.English}. Complete the judgement; a next version settles it."),
        ("norm", line.Rule.Norm.Id.Value), ("verdict", line.Assessment.Verdict.Kind.ToString()));

    public static Finding NotAssessed(SettlementLine line) => Finding.Warning(SettlementFindings.NormIsNotAssessable, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {line.Rule.Norm.Id} heeft geen gevolg, want hij is {line.Assessment.Verdict.Label.Dutch}. Ga na of er metingen ontbreken; geen gegevens is geen goede prestatie.", $"Norm {line.Rule.Norm.Id} has no consequence, because it is {line.Assessment.Verdict.Label.English}. Check whether measurements are missing; no data is no good performance."),
        ("norm", line.Rule.Norm.Id.Value), ("verdict", line.Assessment.Verdict.Label.English));

    public static Finding SameHand(int version, PersonId person) => Finding.Error(SettlementFindings.ProposerMustNotDecide, ActorRole.ContractManagement,
        LocalizedText.Of($"{person} heeft versie {version} van deze verrekening voorgesteld en kan er niet zelf over besluiten. Laat een ander besluiten.", $"{person} proposed version {version} of this settlement and cannot decide on it. Let another decide."),
        ("version", ExactNumber.Of(version).ToString()), ("person", person.Value));

    public static Finding NotOpen(int version) => Finding.Error(SettlementFindings.SettlementMustBeOpen, ActorRole.ContractManagement,
        LocalizedText.Of($"Over versie {version} van deze verrekening is al besloten. Maak een correctie, die een nieuwe versie wordt.", $"Version {version} of this settlement is decided on already. Make a correction, which becomes a new version."),
        ("version", ExactNumber.Of(version).ToString()));

    public static Finding NotDecided(int version) => Finding.Error(SettlementFindings.SettlementMustBeDecided, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Over versie {version} van deze verrekening is nog niet besloten. Laat haar goedkeuren of afwijzen voordat zij gecorrigeerd wordt.", $"Version {version} of this settlement is not decided on yet. Have it approved or refused before it is corrected."),
        ("version", ExactNumber.Of(version).ToString()));

    public static Finding TooEarly(int version, LocalDate on, LocalDate earliest) => Finding.Error(SettlementFindings.DecisionMustFollow, ActorRole.ContractManagement,
        LocalizedText.Of($"{LanguageFormat.Dutch.Date(on)} ligt vóór {LanguageFormat.Dutch.Date(earliest)}, de datum van de vorige stap van versie {version} van deze verrekening. Verbeter de datum.", $"{LanguageFormat.English.Date(on)} is earlier than {LanguageFormat.English.Date(earliest)}, the date of the previous step of version {version} of this settlement. Correct the date."),
        ("version", ExactNumber.Of(version).ToString()), ("on", LocalDatePattern.Iso.Format(on)), ("earliest", LocalDatePattern.Iso.Format(earliest)));

    public static Finding NotDue(StateNorm norm, AssessmentPeriod period)
    {
        var own = norm.Schedule.PeriodOf(period.End.PlusDays(-1), period.Zone);
        return Finding.Information(SettlementFindings.NormIsNotDue, ActorRole.PerformanceManagement,
            LocalizedText.Of($"Norm {norm.Id} wordt beoordeeld over {own.ToText(LanguageCode.Dutch)} en heeft in {period.ToText(LanguageCode.Dutch)} nog geen gevolg. Verreken hem in de periode waarmee zijn eigen periode eindigt.", $"Norm {norm.Id} is judged over {own.ToText(LanguageCode.English)} and has no consequence yet in {period.ToText(LanguageCode.English)}. Settle it in the period with which its own period ends."),
            ("norm", norm.Id.Value), ("judged", own.ToString()), ("period", period.ToString()));
    }

    public static Finding HistoryBroken(LocalDate from, LocalDate until) => Finding.Warning(SettlementFindings.HistoryShouldBeUnbroken, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Van {LanguageFormat.Dutch.Date(from)} tot {LanguageFormat.Dutch.Date(until)} ontbreekt een verrekende periode, terwijl plafonds, herhaling of terugverdienen daarop terugkijken. Geef haar alsnog, of ga na dat er niets te verrekenen was.", $"From {LanguageFormat.English.Date(from)} until {LanguageFormat.English.Date(until)} a settled period is missing, while caps, repetition or earn-back look back on it. Supply it, or make sure that there was nothing to settle."),
        ("from", LocalDatePattern.Iso.Format(from)), ("until", LocalDatePattern.Iso.Format(until)));

    public static Finding HeldLines(int version, int lines) => Finding.Error(SettlementFindings.HeldLinesMustBeAccepted, ActorRole.ContractManagement,
        LocalizedText.Of($"Versie {version} van deze verrekening heeft {(lines == 1 ? "een aangehouden regel" : ExactNumber.Of(lines) + " aangehouden regels")}. Keur haar alleen goed met een motief waarom dat later komt.", $"Version {version} of this settlement has {(lines == 1 ? "a held line" : ExactNumber.Of(lines) + " held lines")}. Approve it only with a motive why that comes later."),
        ("version", ExactNumber.Of(version).ToString()), ("held", ExactNumber.Of(lines).ToString()));

    public static Finding UsedAboveCap(AppliedCap cap, Currency currency) => Finding.Information(SettlementFindings.HistoryIsAboveCap, ActorRole.ContractManagement,
        LocalizedText.Of($"In eerdere perioden is {currency} {cap.Used.ToText(LanguageCode.Dutch)} verrekend, meer dan {currency} {cap.Limit.ToText(LanguageCode.Dutch)} ({cap.Cap.ToText(LanguageCode.Dutch)}). Dat blijft zo; er is geen ruimte meer en er wordt niets teruggehaald.", $"Earlier periods settled {currency} {cap.Used.ToText(LanguageCode.English)}, more than {currency} {cap.Limit.ToText(LanguageCode.English)} ({cap.Cap.ToText(LanguageCode.English)}). That stays; there is no room left and nothing is clawed back."),
        ("used", cap.Used.ToString()), ("limit", cap.Limit.ToString()));
}
