using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;
using Regie.ReferenceData;

namespace Regie.Indexation;

/// <summary>The findings about indexation in words; the codes are in <see cref="IndexationFindings"/>.</summary>
internal static class IndexationProblems
{
    public static Finding FirstNotAfterLevel(LocalDate first, LocalDate level) => Error(IndexationFindings.FirstEffectiveMustFollowPriceLevel,
        $"De eerste indexatie gaat in op {Dutch(first)}, niet na het prijspeil van {Dutch(level)}. Verbeter een van beide.", $"The first indexation takes effect on {English(first)}, not after the price level of {English(level)}. Correct one of them.",
        ("firstEffective", Iso(first)), ("priceLevel", Iso(level)));

    public static Finding NoComponents() => Error(IndexationFindings.ComponentsMustBeStated,
        "De indexeringsclausule zegt niet wat de prijs volgt. Geef ten minste één component.", "The indexation clause does not say what the price follows. Give at least one component.");

    public static Finding WeightNotPositive(IndexComponent component) => Error(IndexationFindings.ComponentWeightsMustBePositive,
        $"Component {component.Name.Dutch} heeft gewicht {Dutch(component.Weight)}. Geef een gewicht boven nul, of laat de component weg.", $"Component {component.Name.English} has weight {English(component.Weight)}. Give a weight above zero, or leave the component out.",
        ("component", component.Name.English), ("weight", ExactNumber.Of(component.Weight).ToString()));

    public static Finding Weights(ExactNumber sum) => Error(IndexationFindings.WeightsMustSumToOne,
        $"De gewichten van de componenten tellen op tot {sum.ToText(LanguageCode.Dutch)}, niet tot precies 1. Pas ze aan, of voeg een niet-geïndexeerd deel toe.", $"The weights of the components sum to {sum.ToText(LanguageCode.English)}, not to exactly 1. Change them, or add a part that does not change.",
        ("sum", sum.ToString()));

    public static Finding ComponentTwice(LocalizedText name, int count) => Error(IndexationFindings.ComponentsMustDiffer,
        $"Er zijn {count} componenten met de naam {name.Dutch}. Geef elk een eigen naam, of neem ze samen.", $"There are {count} components named {name.English}. Give each a name of its own, or combine them.",
        ("component", name.English), ("count", ExactNumber.Of(count).ToString()));

    public static Finding NoBasis() => Error(IndexationFindings.IndexationBasisMustBeStated,
        "De clausule zegt niet of een indexatie uitgaat van de vorige of van de oorspronkelijke prijs. Kies er een; met afronding of een plafond maakt het verschil.", "The clause does not say whether an indexation starts from the previous or the original price. Choose one; with a rounding or a cap it makes a difference.");

    public static Finding NoChoice() => Error(IndexationFindings.FigureChoiceMustBeStated,
        "De clausule zegt niet welk indexcijfer telt: het eerst gepubliceerde, het definitieve, of het laatst bekende met correctie. Kies er een; voorlopige cijfers worden herzien.", "The clause does not say which figure counts: the one published first, the final one, or the latest known with a correction. Choose one; provisional figures are revised.");

    public static Finding SamePeriod(IndexComponent.Ratio ratio, LocalDate level, LocalDate first) => Error(IndexationFindings.ReferencePeriodsMustDiffer,
        $"Component {ratio.Name.Dutch} vergelijkt {ratio.Reference.PeriodFor(first).ToText(LanguageCode.Dutch)} met zichzelf: prijspeil {Dutch(level)} en ingangsdatum {Dutch(first)} liggen in hetzelfde jaar. Verbeter het prijspeil of de referentieperiode.", $"Component {ratio.Name.English} compares {ratio.Reference.PeriodFor(first).ToText(LanguageCode.English)} with itself: price level {English(level)} and effective date {English(first)} lie in one year. Correct the price level or the reference period.",
        ("component", ratio.Name.English), ("period", ratio.Reference.PeriodFor(first).ToString()), ("priceLevel", Iso(level)), ("firstEffective", Iso(first)));

    public static Finding GivenTwice(IndexComponent.Given given, LocalDate effective) => Error(IndexationFindings.GivenChangesMustDiffer,
        $"Component {given.Name.Dutch} heeft twee wijzigingen voor {Dutch(effective)}. Houd er een.", $"Component {given.Name.English} has two changes for {English(effective)}. Keep one.",
        ("component", given.Name.English), ("effective", Iso(effective)));

    public static Finding NoLimit() => Error(IndexationFindings.LimitsMustHaveAFigure,
        "De begrenzing heeft plafond noch bodem. Geef een van beide, of laat haar weg.", "The limits have neither a cap nor a floor. Give one of them, or leave the limits out.");

    public static Finding FloorAboveCap(Percentage floor, Percentage cap) => Error(IndexationFindings.FloorMustNotExceedCap,
        $"De bodem van {floor.ToText(LanguageCode.Dutch)} ligt boven het plafond van {cap.ToText(LanguageCode.Dutch)}. Verbeter een van beide.", $"The floor of {floor.ToText(LanguageCode.English)} lies above the cap of {cap.ToText(LanguageCode.English)}. Correct one of them.",
        ("floor", floor.ToString()), ("cap", cap.ToString()));

    public static Finding RoundedTwice(IndexationStage stage) => Error(IndexationFindings.StagesMustBeRoundedOnce,
        $"Voor {stage.Label().Dutch} zijn twee afrondingen opgegeven. Houd er een.", $"Two roundings are stated for {stage.Label().English}. Keep one.",
        ("stage", stage.ToString()));

    public static Finding SeriesTwice(IndexSeriesId series) => Finding.Error(IndexationFindings.SeriesMustDiffer, ActorRole.Host,
        LocalizedText.Of($"Reeks {series} komt twee keer voor. Houd er een; een reeks op een andere basis heeft een eigen kenmerk.", $"Series {series} occurs twice. Keep one; a series on another base has an identifier of its own."),
        ("series", series.Value));

    public static Finding LinkedTwice(IndexSeriesLink known, IndexSeriesLink link) => Finding.Error(IndexationFindings.SeriesMustHaveOneSuccessor, ActorRole.Host,
        LocalizedText.Of($"Reeks {link.Series} gaat na {known.LastPeriod.ToText(LanguageCode.Dutch)} al verder als {known.Successor} en zou na {link.LastPeriod.ToText(LanguageCode.Dutch)} verdergaan als {link.Successor}. Koppel een volgende basis aan {known.Successor}.", $"Series {link.Series} goes on after {known.LastPeriod.ToText(LanguageCode.English)} as {known.Successor} already, and would go on after {link.LastPeriod.ToText(LanguageCode.English)} as {link.Successor}. Link a next base to {known.Successor}."),
        ("series", link.Series.Value), ("successor", known.Successor.Value), ("other", link.Successor.Value));

    public static Finding LinksInACircle(IndexSeriesLink link) => Finding.Error(IndexationFindings.LinksMustFormNoCircle, ActorRole.Host,
        LocalizedText.Of($"De koppeling van {link.Series} aan {link.Successor} leidt terug naar {link.Series}. Koppel alleen van de oude basis naar de nieuwe.", $"The link from {link.Series} to {link.Successor} leads back to {link.Series}. Link from the old base to the new one only."),
        ("series", link.Series.Value), ("successor", link.Successor.Value));

    public static Finding NoSeries(IndexSeriesId series) => Finding.Error(IndexationFindings.IndexSeriesMustBeSupplied, ActorRole.Host,
        LocalizedText.Of($"Reeks {series} is niet aangeleverd. Voeg haar toe; er wordt geen andere voor genomen.", $"Series {series} is not supplied. Add it; no other is taken in its place."),
        ("series", series.Value));

    public static Finding NoFigure(IIndexSeries series, IndexPeriod period, LocalDate asOf) => Error(IndexationFindings.FigureMustBePublished,
        $"Van {series.Name.Dutch} ({series.Id}) is op {Dutch(asOf)} geen cijfer over {period.ToText(LanguageCode.Dutch)} bekend. Wacht de publicatie af of lever het cijfer aan; er wordt geen ander voor genomen.", $"Of {series.Name.English} ({series.Id}) no figure for {period.ToText(LanguageCode.English)} is known on {English(asOf)}. Wait for its publication or supply it; no other is taken in its place.",
        ("series", series.Id.Value), ("period", period.ToString()), ("asOf", Iso(asOf)));

    public static Finding NoFinalFigure(IIndexSeries series, IndexPeriod period, LocalDate asOf) => Error(IndexationFindings.FigureMustBeFinal,
        $"Van {series.Name.Dutch} ({series.Id}) is het cijfer over {period.ToText(LanguageCode.Dutch)} op {Dutch(asOf)} nog voorlopig, en de clausule leest het definitieve. Wacht dat af.", $"Of {series.Name.English} ({series.Id}) the figure for {period.ToText(LanguageCode.English)} is still provisional on {English(asOf)}, and the clause reads the final one. Wait for it.",
        ("series", series.Id.Value), ("period", period.ToString()), ("asOf", Iso(asOf)));

    public static Finding NotGiven(IndexComponent component, LocalDate effective) => Error(IndexationFindings.GivenChangeMustBeStated,
        $"Voor component {component.Name.Dutch} is geen wijziging per {Dutch(effective)} opgegeven. Geef haar op; die van een ander jaar wordt er niet voor genomen.", $"For component {component.Name.English} no change for {English(effective)} is given. Give it; that of another year is not taken in its place.",
        ("component", component.Name.English), ("effective", Iso(effective)));

    public static Finding NothingLeft(LocalDate effective, IndexationStage stage) => Error(IndexationFindings.PriceMustStayAboveZero,
        $"Per {Dutch(effective)} blijft er na afronding van {stage.Label().Dutch} niets van de prijs over. Spreek een afronding op meer decimalen af.", $"From {English(effective)}, after rounding {stage.Label().English}, nothing is left of the price. Agree on a rounding to more decimals.",
        ("effective", Iso(effective)), ("stage", stage.ToString()));

    public static Finding NotClaimed(LocalDate effective, LocalDate lastDay) => Error(IndexationFindings.IndexationMustBeClaimed,
        $"De indexatie per {Dutch(effective)} is nog niet geclaimd; dat kan tot en met {Dutch(lastDay)}. Geef de datum van de claim, of wacht tot die dag voorbij is.", $"The indexation of {English(effective)} is not claimed yet; that can be done up to and including {English(lastDay)}. Give the date of the claim, or wait until that day has passed.",
        ("effective", Iso(effective)), ("lastDay", Iso(lastDay)));

    public static Finding KnowledgeGoesBack(LocalDate asOf, LocalDate knownOn) => Error(IndexationFindings.PriceKnowledgeMustNotGoBack,
        $"De laatste prijs is berekend met wat op {Dutch(knownOn)} bekend was; {Dutch(asOf)} ligt daarvoor. Reken met latere kennis, of vraag de prijs op zoals die toen bekend was.", $"The last price was worked out with what was known on {English(knownOn)}; {English(asOf)} lies before that. Work it out with later knowledge, or ask for the price as known then.",
        ("asOf", Iso(asOf)), ("knownOn", Iso(knownOn)));

    public static Finding NothingToCorrect(LocalDate asOf) => Error(IndexationFindings.CorrectionMustChangeSomething,
        $"Met wat op {Dutch(asOf)} bekend is blijven alle prijzen wat zij zijn; er is niets te corrigeren. Wacht tot een definitief cijfer gepubliceerd is.", $"With what is known on {English(asOf)} all prices stay what they are; there is nothing to correct. Wait until a final figure is published.",
        ("asOf", Iso(asOf)));

    private static Finding Error(FindingCode code, string dutch, string english, params (string Name, string Value)[] values) =>
        Finding.Error(code, ActorRole.ContractManagement, LocalizedText.Of(dutch, english), values);

    private static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    private static string English(LocalDate date) => LanguageFormat.English.Date(date);

    private static string Dutch(decimal number) => LanguageFormat.Dutch.Number(number);

    private static string English(decimal number) => LanguageFormat.English.Number(number);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
