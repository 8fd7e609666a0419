using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;

namespace Regie.Norms;

/// <summary>The findings about norms in words; the codes are in <see cref="NormFindings"/>.</summary>
internal static class NormProblems
{
    public static Finding NoDirection(Unit unit, Direction direction) => Finding.Error(NormFindings.DirectionMustBeDeclared, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Een schaal in {unit.InWords().Dutch} zegt niet welke kant beter is (opgegeven: {(int)direction}). Kies hoger, lager of op streefwaarde; het wordt nooit afgeleid.", $"A scale in {unit.InWords().English} does not say which way is better (given: {(int)direction}). Choose higher, lower or target; it is never inferred."),
        ("unit", unit.Code), ("direction", Text((int)direction)));

    public static Finding UnitOfAggregation(IndicatorId indicator, Unit unit, Aggregation aggregation) => Finding.Error(NormFindings.UnitMustFitAggregation, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Indicator {indicator} staat in {unit.InWords().Dutch}, maar {aggregation.Label.Dutch} komt uit op {(aggregation.Unit == AggregatedUnit.Percent ? "procenten" : "een eigen eenheid, geen procenten")}. Pas de eenheid of de aggregatie aan.", $"Indicator {indicator} is in {unit.InWords().English}, but {aggregation.Label.English} works out {(aggregation.Unit == AggregatedUnit.Percent ? "percents" : "a unit of its own, not percents")}. Change the unit or the aggregation."),
        ("indicator", indicator.Value), ("unit", unit.Code), ("aggregation", aggregation.Name));

    public static Finding SameParty(PartyId party) => Finding.Error(NormFindings.PartiesMustDiffer, ActorRole.ContractManagement,
        LocalizedText.Of($"Partij {party} is zowel gebonden als begunstigd; een norm geldt tussen twee partijen. Noem als begunstigde een andere partij dan die gebonden is.", $"Party {party} would be both bound and benefiting; a norm holds between two parties. Name another party as the one that benefits."),
        ("party", party.Value));

    public static Finding NoParties(NormId norm) => Finding.Error(NormFindings.PartiesMustBeStated, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} zegt niet wie gebonden is en wie er baat bij heeft. Noem beide partijen.", $"Norm {norm} does not say who is bound and who benefits. Name both parties."),
        ("norm", norm.Value));

    public static Finding NoSchedule(NormId norm) => Finding.Error(NormFindings.ScheduleMustBeStated, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} zegt niet over welke perioden hij beoordeeld wordt. Geef een schema.", $"Norm {norm} does not say over which periods it is judged. Give a schedule."),
        ("norm", norm.Value));

    public static Finding NoTarget(NormId norm) => Finding.Error(NormFindings.TargetMustBeStated, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} heeft geen streefwaarde. Geef er ten minste een, met de datum waarop zij ingaat.", $"Norm {norm} has no target. Give at least one, with the date from which it holds."),
        ("norm", norm.Value));

    public static Finding TargetAgainstDirection(NormId norm, TargetVersion version, Unit unit, Direction direction) => Finding.Error(NormFindings.TargetMustFitDirection, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} eist vanaf {Iso(version.From)} {version.Target.ToText(unit, LanguageCode.Dutch)}, terwijl voor de indicator geldt: {Dutch(direction)}. Keer de streefwaarde of de richting om.", $"Norm {norm} requires {version.Target.ToText(unit, LanguageCode.English)} from {Iso(version.From)}, while for the indicator {English(direction)}. Turn the target or the direction round."),
        ("norm", norm.Value), ("from", Iso(version.From)), ("target", version.Target.ToString()), ("direction", direction.ToString()));

    public static Finding TargetOutsideDomain(NormId norm, TargetVersion version, Unit unit, ValueDomain domain) => Finding.Error(NormFindings.TargetMustLieInDomain, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} eist vanaf {Iso(version.From)} {version.Target.ToText(unit, LanguageCode.Dutch)}, maar de indicator kan alleen waarden {domain.InWords(unit).Dutch} aannemen. Herstel de streefwaarde.", $"Norm {norm} requires {version.Target.ToText(unit, LanguageCode.English)} from {Iso(version.From)}, but the indicator only takes values {domain.InWords(unit).English}. Correct the target."),
        ("norm", norm.Value), ("from", Iso(version.From)), ("target", version.Target.ToString()), ("domain", domain.ToString()));

    public static Finding TargetsOnOneDate(NormId norm, LocalDate from, ValueList<TargetVersion> versions) => Finding.Error(NormFindings.TargetsMustBeginOnDifferentDates, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} heeft {versions.Count} streefwaarden vanaf {Iso(from)}. Houd er een.", $"Norm {norm} has {versions.Count} targets from {Iso(from)}. Keep one."),
        ("norm", norm.Value), ("from", Iso(from)), ("targets", string.Join(", ", versions.Select(v => v.Target))));

    public static Finding GroundTwice(NormId norm, ReliefGround ground) => Finding.Error(NormFindings.ReliefGroundsMustDiffer, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} noemt de ontheffingsgrond {ground.Label().Dutch} twee keer. Houd er een.", $"Norm {norm} admits relief for {ground.Label().English} twice. Keep one."),
        ("norm", norm.Value), ("ground", ground.ToString()));

    public static Finding NothingToMiss(NormId norm, IndicatorId indicator, Aggregation aggregation, Direction direction) => Finding.Error(NormFindings.OverdueRuleMustFitIndicator, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm} telt wat open en over de termijn is als gemist, maar indicator {indicator} ({aggregation.Label.Dutch}, {Dutch(direction)}) heeft daar geen waarde voor. Laat het tonen, of meet het deel dat op tijd is.", $"Norm {norm} counts what is open and overdue as missed, but indicator {indicator} ({aggregation.Label.English}, {English(direction)}) has no value for it. Let it be shown, or measure the part in time."),
        ("norm", norm.Value), ("indicator", indicator.Value), ("aggregation", aggregation.Name), ("direction", direction.ToString()));

    public static Finding OnlyTheObligatedObserves(NormId norm, PartyId obligated) => Finding.Warning(NormFindings.NormMustBeObservableByOthers, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Alleen {obligated}, die aan norm {norm} gebonden is, kan waarnemen of hij gehaald wordt. Spreek een meting af die een ander kan doen of controleren.", $"Only {obligated}, who is bound by norm {norm}, can observe whether it is met. Agree on a measurement that another can make or check."),
        ("norm", norm.Value), ("obligated", obligated.Value));

    public static Finding BandsDoNotAscend(decimal boundary, decimal? below, ValueDomain domain) => Finding.Error(NormFindings.BandsMustAscend, ActorRole.ContractManagement,
        LocalizedText.Of($"Grens {Text(boundary)} van een staffel ligt niet boven de vorige ({(below is { } dutch ? Text(dutch) : "geen")}) en binnen {domain}. Zet de grenzen oplopend en binnen het bereik.", $"Boundary {Text(boundary)} of a band table is not above the one before it ({(below is { } english ? Text(english) : "none")}) and within {domain}. Let boundaries ascend within the domain."),
        ("boundary", Text(boundary)), ("domain", domain.ToString()));

    public static Finding BandGap(string gap) => Finding.Error(NormFindings.BandsMustLeaveNoGap, ActorRole.ContractManagement,
        LocalizedText.Of($"De staffel zegt niets over waarden in {gap}. Laat de bereiken op elkaar aansluiten, of geef dit bereik een eigen uitkomst.", $"The table says nothing about values in {gap}. Let the ranges join, or give this range an outcome of its own."),
        ("gap", gap));

    public static Finding BandOverlap(ValueInterval first, ValueInterval second) => Finding.Error(NormFindings.BandsMustNotOverlap, ActorRole.ContractManagement,
        LocalizedText.Of($"Bereiken {first} en {second} van de staffel overlappen: een waarde zou twee uitkomsten hebben. Verzet een van de grenzen of laat haar bij één bereik horen.", $"Ranges {first} and {second} of the table overlap: a value would have two outcomes. Move one of the boundaries, or let it belong to one range."),
        ("first", first.ToString()), ("second", second.ToString()));

    public static Finding BandBeyondDomain(ValueInterval range, ValueDomain domain) => Finding.Error(NormFindings.BandsMustLieInDomain, ActorRole.ContractManagement,
        LocalizedText.Of($"Bereik {range} van de staffel gaat verder dan {domain}, de waarden die er zijn. Kort het in.", $"Range {range} of the table goes beyond {domain}, the values that there are. Cut it short."),
        ("range", range.ToString()), ("domain", domain.ToString()));

    public static Finding MixedSides(IReadOnlyCollection<ValueInterval> ranges) => Finding.Error(NormFindings.BandBoundariesMustTakeOneSide, ActorRole.ContractManagement,
        LocalizedText.Of($"In de staffel {string.Join(", ", ranges)} hoort de ene grens bij het bereik erboven en de andere bij dat eronder. Kies één kant voor alle grenzen.", $"In the table {string.Join(", ", ranges)} one boundary belongs to the range above and another to the range below. Choose one side for all."),
        ("ranges", string.Join(", ", ranges)));

    public static Finding OutsideDomain(ExactNumber value, ValueDomain domain, string? of) => OutsideDomain(value, domain, Unit.Count, of);

    public static Finding OutsideDomain(ExactNumber value, ValueDomain domain, Unit unit, string? of) => Finding.Error(NormFindings.ValueMustLieInDomain, ActorRole.PerformanceManagement,
        LocalizedText.Of(
            $"Waarde {unit.Attach(value.ToText(LanguageCode.Dutch), LanguageCode.Dutch)}{(of is null ? "" : " van " + of)} kan niet: er zijn alleen waarden {domain.InWords(unit).Dutch}. Herstel de meting in de bron, of het bereik.",
            $"Value {unit.Attach(value.ToText(LanguageCode.English), LanguageCode.English)}{(of is null ? "" : " of " + of)} cannot be: there are only values {domain.InWords(unit).English}. Correct the measurement at its source, or the domain."),
        ("value", value.ToString()), ("domain", domain.ToString()), ("of", of ?? ""));

    private static string Dutch(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => "hoger is beter",
        Direction.LowerIsBetter => "lager is beter",
        _ => "op streefwaarde is het best",
    };

    private static string English(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => "higher is better",
        Direction.LowerIsBetter => "lower is better",
        _ => "on target is best",
    };

    private static string Text(decimal value) => ExactNumber.Of(value).ToString();

    private static string Iso(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
