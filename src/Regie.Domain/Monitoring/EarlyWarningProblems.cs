using System.Globalization;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;

namespace Regie.Monitoring;

/// <summary>The findings about early warnings in words; the codes are in <see cref="EarlyWarningFindings"/>.</summary>
internal static class EarlyWarningProblems
{
    public static Finding NoMissesToCount(StateNorm norm) => Finding.Error(EarlyWarningFindings.AggregationMustCountMisses, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {norm.Id} gaat over {norm.Indicator.Aggregation.Label.Dutch}; daarbij zegt een aantal missers niets, want de waarde hangt af van hoe ver elke meting ernaast zit. {Instead(norm, LanguageCode.Dutch)}", $"Norm {norm.Id} is on {norm.Indicator.Aggregation.Label.English}; a number of misses says nothing about it, because the value depends on how far each measurement is off. {Instead(norm, LanguageCode.English)}"),
        ("norm", norm.Id.Value), ("aggregation", norm.Indicator.Aggregation.Name));

    public static Finding TwoSides(StateNorm norm, Target target) => Finding.Error(EarlyWarningFindings.TargetMustHaveOneSide, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {norm.Id} eist {target.ToText(norm.Indicator.Scale.Unit, LanguageCode.Dutch)}; een misser kan daar aan twee kanten liggen. Volg de waarde zelf.", $"Norm {norm.Id} requires {target.ToText(norm.Indicator.Scale.Unit, LanguageCode.English)}; a miss can lie on either side of that. Follow the value itself."),
        ("norm", norm.Id.Value), ("target", target.ToString()));

    public static Finding NoTarget(NormId norm, LocalDate on) => Finding.Error(EarlyWarningFindings.TargetMustHoldOnTheDate, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {norm} heeft op {LanguageFormat.Dutch.Date(on)} nog geen streefwaarde. Neem een datum vanaf de eerste.", $"Norm {norm} has no target yet on {LanguageFormat.English.Date(on)}. Take a date from the first one on."),
        ("norm", norm.Value), ("on", on.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)));

    public static Finding ForecastTooLow(NormId norm, RunningTally tally, long forecast) => Finding.Error(EarlyWarningFindings.ForecastMustReachTheTally, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Voor norm {norm} worden er {Text(forecast)} verwacht over de hele periode, terwijl er al {Text(tally.Total)} waren. Verwacht er ten minste zoveel, en ten minste één.", $"For norm {norm}, {Text(forecast)} are forecast over the whole period, while there were {Text(tally.Total)} already. Forecast at least as many, and at least one."),
        ("norm", norm.Value), ("forecast", Text(forecast)), ("total", Text(tally.Total)));

    public static Finding TooFewForecast(StateNorm norm, long forecast) => Finding.Information(EarlyWarningFindings.ForecastIsBelowTheMinimumVolume, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Voor norm {norm.Id} worden er {Text(forecast)} verwacht, minder dan de {Text(norm.Policy.MinimumVolume)} waarbij zij beoordeeld wordt. Waarschijnlijk is zij deze periode niet te beoordelen.", $"For norm {norm.Id}, {Text(forecast)} are forecast, fewer than the {Text(norm.Policy.MinimumVolume)} with which it is assessed. It will probably not be assessable this period."),
        ("norm", norm.Id.Value), ("forecast", Text(forecast)), ("minimum", Text(norm.Policy.MinimumVolume)));

    public static Finding NoAvailability(StateNorm norm) => Finding.Error(EarlyWarningFindings.BudgetMustBeOfAvailability, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {norm.Id} is geen norm van ten minste een deel van de afgesproken tijd ({norm.Indicator.Aggregation}), dus er is geen tijd die uit mag vallen. Neem een norm op beschikbaarheid.", $"Norm {norm.Id} is not one of at least a part of agreed time ({norm.Indicator.Aggregation}), so there is no time that may be lost. Take a norm on availability."),
        ("norm", norm.Id.Value), ("aggregation", norm.Indicator.Aggregation.Name));

    public static Finding TooFewPeriods(int periods, int minimum) => Finding.Information(EarlyWarningFindings.TrendNeedsMorePeriods, ActorRole.PerformanceManagement,
        LocalizedText.Of($"{Text(periods)} perioden met een waarde, minder dan de {Text(minimum)} waarbij een lijn iets zegt. Wacht op meer perioden, of neem een kleiner minimum.", $"{Text(periods)} periods with a value, fewer than the {Text(minimum)} with which a line says something. Wait for more periods, or take a smaller minimum."),
        ("periods", Text(periods)), ("minimum", Text(minimum)));

    public static Finding NoBetterSide(Scale scale) => Finding.Error(EarlyWarningFindings.TrendMustHaveABetterSide, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Van deze indicator in {scale.Unit} is op streefwaarde het best; hoger of lager zegt niet of het beter gaat. Volg de marge ten opzichte van de eis.", $"Of this indicator in {scale.Unit} on target is best; higher or lower does not say whether it gets better. Follow the margin over what is required."),
        ("unit", scale.Unit.Code), ("direction", scale.Direction.ToString()));

    public static Finding OtherNorm(NormAssessment first, NormAssessment other) => Finding.Error(EarlyWarningFindings.TrendMustBeOfOneNorm, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Een reeks van norm {Of(first)} bevat ook {Of(other)}. Maak van elk een eigen reeks.", $"A series of norm {Of(first)} has {Of(other)} in it. Make a series of each."),
        ("norm", Of(first)), ("other", Of(other)));

    public static Finding TrendDoesNotJoin(AssessmentPeriod older, AssessmentPeriod newer) => Finding.Error(EarlyWarningFindings.TrendMustJoin, ActorRole.PerformanceManagement,
        LocalizedText.Of($"In de reeks volgt {newer.ToText(LanguageCode.Dutch)} niet direct op {older.ToText(LanguageCode.Dutch)}. Geef elke periode één keer, ook die zonder waarde.", $"In the series {newer.ToText(LanguageCode.English)} does not directly follow {older.ToText(LanguageCode.English)}. Give every period once, also those without a value."),
        ("older", older.ToString()), ("newer", newer.ToString()));

    private static string Instead(StateNorm norm, LanguageCode language) => (norm.Indicator.Aggregation.Equals(Aggregations.Availability), language) switch
    {
        (true, LanguageCode.Dutch) => "Volg de tijd die nog uit mag vallen.",
        (true, _) => "Follow the time that may still be lost.",
        (_, LanguageCode.Dutch) => "Volg de waarde zelf.",
        _ => "Follow the value itself.",
    };

    private static string Of(NormAssessment assessment) => assessment.Group.ToString() is { Length: > 0 } group ? $"{assessment.Norm.Id} ({group})" : assessment.Norm.Id.Value;

    private static string Text(decimal value) => ExactNumber.Of(value).ToString();
}
