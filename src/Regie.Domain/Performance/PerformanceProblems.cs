using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;

namespace Regie.Performance;

/// <summary>The findings about observations and assessments in words; the codes are in <see cref="PerformanceFindings"/>.</summary>
internal static class PerformanceProblems
{
    public static Finding Duplicate(IndicatorId indicator, ObservationId id, int times) => Finding.Error(PerformanceFindings.ObservationsMustBeDistinct, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Waarneming {id} komt {times} keer voor bij indicator {indicator}; zij zou {times} keer tellen. Houd er een.", $"Observation {id} occurs {times} times for indicator {indicator}; it would count {times} times. Keep one."),
        ("indicator", indicator.Value), ("observation", id.Value), ("times", ExactNumber.Of(times).ToString()));

    public static Finding OutsidePeriod(Observation observation, AssessmentPeriod period) => Finding.Error(PerformanceFindings.ObservationMustLieInPeriod, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Waarneming {observation.Id} voor indicator {observation.Indicator} valt buiten {period.ToText(LanguageCode.Dutch)}. Geef haar bij haar eigen periode op, of herstel het moment in de bron.", $"Observation {observation.Id} for indicator {observation.Indicator} lies outside {period.ToText(LanguageCode.English)}. Give it with its own period, or correct its moment at the source."),
        ("indicator", observation.Indicator.Value), ("observation", observation.Id.Value), ("period", period.ToString()));

    public static Finding WrongKind(Observation observation, Indicator indicator) => Finding.Error(PerformanceFindings.ObservationMustBeOfTheIndicatorsKind, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Waarneming {observation.Id} is vastgelegd als {observation.Kind.Label().Dutch}, maar indicator {indicator.Id} wordt waargenomen als {indicator.Kind.Label().Dutch}. Leg haar zo vast, of bij een andere indicator.", $"Observation {observation.Id} is recorded as {observation.Kind.Label().English}, but indicator {indicator.Id} is observed as {indicator.Kind.Label().English}. Record it so, or for another indicator."),
        ("observation", observation.Id.Value), ("kind", observation.Kind.ToString()), ("indicator", indicator.Id.Value), ("expected", indicator.Kind.ToString()));

    public static Finding WrongUnit(Observation observation, Unit expected) => Finding.Error(PerformanceFindings.ObservationMustBeInTheIndicatorsUnit, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Waarneming {observation.Id} voor indicator {observation.Indicator} staat in {observation.Found!.Unit.InWords().Dutch}, verwacht werden {expected.InWords().Dutch}. Reken haar om in de bron; hier wordt niets omgerekend.", $"Observation {observation.Id} for indicator {observation.Indicator} is in {observation.Found!.Unit.InWords().English}, where {expected.InWords().English} were expected. Convert it at its source; nothing is converted here."),
        ("observation", observation.Id.Value), ("indicator", observation.Indicator.Value), ("unit", observation.Found!.Unit.Code), ("expected", expected.Code));

    public static Finding OutsideDomain(Observation observation, Indicator indicator) => Finding.Error(PerformanceFindings.ObservationMustLieInDomain, ActorRole.PerformanceManagement,
        LocalizedText.Of(
            $"Waarneming {observation.Id} vond {Found(observation.Found!, LanguageCode.Dutch)}, maar indicator {indicator.Id} kan alleen waarden {indicator.Scale.Domain.InWords(indicator.Scale.Unit).Dutch} aannemen. Herstel de waarneming in de bron.",
            $"Observation {observation.Id} found {Found(observation.Found!, LanguageCode.English)}, but indicator {indicator.Id} only takes values {indicator.Scale.Domain.InWords(indicator.Scale.Unit).English}. Correct the observation at its source."),
        ("observation", observation.Id.Value), ("indicator", indicator.Id.Value), ("found", Found(observation.Found!)), ("domain", indicator.Scale.Domain.ToString()));

    public static Finding OffSchedule(StateNorm norm, AssessmentPeriod period)
    {
        var own = norm.Schedule.PeriodAround(period.Interval.End - Duration.FromTicks(1), period.Zone);
        return Finding.Error(PerformanceFindings.PeriodMustBeOnTheSchedule, ActorRole.PerformanceManagement,
            LocalizedText.Of(
                $"{period.ToText(LanguageCode.Dutch)} is geen periode waarover norm {norm.Id} beoordeeld wordt{(own is null ? "" : $"; dat is {own.ToText(LanguageCode.Dutch)}")}. Beoordeel hem over een periode van zijn schema, of kort die in tot de looptijd.",
                $"{period.ToText(LanguageCode.English)} is no period over which norm {norm.Id} is judged{(own is null ? "" : $"; that is {own.ToText(LanguageCode.English)}")}. Judge it over a period of its schedule, or cut that short to the term."),
            ("norm", norm.Id.Value), ("period", period.ToString()), ("scheduled", own?.ToString() ?? ""));
    }

    public static Finding GroundNotAdmitted(NormId norm, Relief relief) => Finding.Error(PerformanceFindings.ReliefGroundMustBeAdmitted, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Ontheffing wegens {relief.Ground.Label().Dutch}, verleend door {relief.GrantedBy}, kan niet: norm {norm} kent die grond niet. Trek haar in, of leg de grond met zijn artikel vast bij de norm.", $"Relief for {relief.Ground.Label().English}, granted by {relief.GrantedBy}, cannot be: norm {norm} does not admit that ground. Withdraw it, or record the ground with its clause on the norm."),
        ("norm", norm.Value), ("ground", relief.Ground.ToString()), ("grantedBy", relief.GrantedBy.Value));

    public static Finding UnknownRelief(Relief relief, ObservationId observation) => Finding.Error(PerformanceFindings.ReliefMustNameAnObservation, ActorRole.PerformanceManagement,
        LocalizedText.Of(
            $"Ontheffing wegens {relief.Ground.Label().Dutch}, verleend door {relief.GrantedBy}, noemt waarneming {observation}, die er niet is; zo zou zij niets ontheffen. Verbeter het kenmerk, of geef de waarneming mee.",
            $"Relief for {relief.Ground.Label().English}, granted by {relief.GrantedBy}, names observation {observation}, which is not there; so it would excuse nothing. Correct the identifier, or hand in the observation."),
        ("observation", observation.Value), ("ground", relief.Ground.ToString()), ("grantedBy", relief.GrantedBy.Value));

    public static Finding UnknownObservation(ObservationId observation, NormId norm, AssessmentPeriod period) => Finding.Error(PerformanceFindings.ObjectionMustAddressAnObservation, ActorRole.Supplier,
        LocalizedText.Of($"Het bezwaar gaat over waarneming {observation}, die niet meetelt bij norm {norm} over {period.ToText(LanguageCode.Dutch)}. Noem een waarneming die daar is meegeteld.", $"The objection is to observation {observation}, which was not considered for norm {norm} over {period.ToText(LanguageCode.English)}. Name an observation that was."),
        ("observation", observation.Value), ("norm", norm.Value), ("period", period.ToString()));

    private static string Found(Measured found, LanguageCode language)
    {
        var amount = LanguageFormat.For(language).Number(found.Amount);
        return found.Whole == 1 ? found.Unit.Attach(amount, language) : $"{amount} {(language == LanguageCode.Dutch ? "van" : "of")} {found.Unit.Attach(LanguageFormat.For(language).Number(found.Whole), language)}";
    }

    private static string Found(Measured found) => found.Whole == 1 ? ExactNumber.Of(found.Amount).ToString() : $"{ExactNumber.Of(found.Amount)}/{ExactNumber.Of(found.Whole)}";
}
