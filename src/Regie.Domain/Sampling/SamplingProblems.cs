using Regie.Language;
using Regie.Parties;

namespace Regie.Sampling;

/// <summary>The findings about sampling in words; the codes are in <see cref="SamplingFindings"/>.</summary>
internal static class SamplingProblems
{
    public static Finding NothingInspected(int sampleSize) => Finding.Error(SamplingFindings.SampleSizeMustBePositive, ActorRole.ContractManagement,
        LocalizedText.Of($"Een steekproefplan met {SamplingValues.Text(sampleSize)} elementen keurt niets. Geef een steekproef van ten minste 1.", $"An acceptance plan of {SamplingValues.Text(sampleSize)} elements inspects nothing. Give a sample of at least 1."),
        ("sampleSize", SamplingValues.Text(sampleSize)));

    public static Finding AcceptanceNumberOutOfRange(int sampleSize, int acceptanceNumber) => Finding.Error(SamplingFindings.AcceptanceNumberMustLieBelowSampleSize, ActorRole.ContractManagement,
        LocalizedText.Of($"Met goedkeurgrens {SamplingValues.Text(acceptanceNumber)} bij een steekproef van {SamplingValues.Text(sampleSize)} staat de uitslag vooraf vast. Spreek een goedkeurgrens af van 0 of meer, onder de steekproefomvang.", $"With acceptance number {SamplingValues.Text(acceptanceNumber)} for a sample of {SamplingValues.Text(sampleSize)} the outcome is fixed beforehand. Agree on an acceptance number from 0, below the sample size."),
        ("sampleSize", SamplingValues.Text(sampleSize)), ("acceptanceNumber", SamplingValues.Text(acceptanceNumber)));

    public static Finding NoCategory() => Finding.Error(SamplingFindings.SchemeMustHaveACategory, ActorRole.ContractManagement,
        LocalizedText.Of("Het keuringsschema heeft geen categorie, dus er valt niets te keuren. Geef ten minste één steekproefplan.", "The acceptance scheme has no category, so there is nothing to inspect. Give at least one plan."));

    public static Finding TwoPlans(string category, string plans) => Finding.Error(SamplingFindings.CategoryMustHaveOnePlan, ActorRole.ContractManagement,
        LocalizedText.Of($"Categorie {category} heeft meer dan één steekproefplan ({plans}). Houd er een.", $"Category {category} has more than one plan ({plans}). Keep one."),
        ("category", category), ("plans", plans));

    public static Finding UnknownCategory(string category, string known) => Finding.Error(SamplingFindings.CategoryMustBeAgreed, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Voor categorie {category} is geen steekproefplan afgesproken; wel voor: {known}. Herstel de categorie, of spreek een plan af.", $"No plan was agreed for category {category}; there is one for: {known}. Correct the category, or agree on a plan."),
        ("category", category), ("known", known));

    public static Finding SampledTwice(string category, int times) => Finding.Error(SamplingFindings.CategoryMustBeSampledOnce, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Van categorie {category} zijn {SamplingValues.Text(times)} uitslagen gegeven. Geef de ene steekproef die beslist; twee steekproeven optellen is een ander plan.", $"Category {category} has {SamplingValues.Text(times)} results. Give the one sample that decides; adding two samples together is another plan."),
        ("category", category), ("results", SamplingValues.Text(times)));

    public static Finding NegativeCount(string category, int inspected, int rejected) => Finding.Error(SamplingFindings.SampleCountsMustNotBeNegative, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Steekproef{Of(category, " van ")}: {SamplingValues.Text(inspected)} gekeurd en {SamplingValues.Text(rejected)} afgekeurd; een aantal is niet negatief. Herstel de uitslag in de bron.", $"Sample{Of(category, " of ")}: {SamplingValues.Text(inspected)} inspected and {SamplingValues.Text(rejected)} rejected; a count is not negative. Correct the result at the source."),
        ("category", category), ("inspected", SamplingValues.Text(inspected)), ("rejected", SamplingValues.Text(rejected)));

    public static Finding MoreRejectedThanInspected(string category, int inspected, int rejected) => Finding.Error(SamplingFindings.RejectedMustNotExceedInspected, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Steekproef{Of(category, " van ")}: {SamplingValues.Text(rejected)} afgekeurd van {SamplingValues.Text(inspected)} gekeurde elementen. Tel afgekeurde elementen, geen fouten; een element telt één keer.", $"Sample{Of(category, " of ")}: {SamplingValues.Text(rejected)} rejected of {SamplingValues.Text(inspected)} inspected elements. Count rejected elements, not faults; an element counts once."),
        ("category", category), ("inspected", SamplingValues.Text(inspected)), ("rejected", SamplingValues.Text(rejected)));

    public static Finding OtherSize(string category, int inspected, int sampleSize) => Finding.Error(SamplingFindings.SampleMustHaveThePlannedSize, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Steekproef{Of(category, " van ")}: {SamplingValues.Text(inspected)} elementen gekeurd, het plan vraagt er {SamplingValues.Text(sampleSize)}; de goedkeurgrens geldt alleen daarvoor. Maak de steekproef volledig, of bepaal het plan voor een kleinere partij met ForLotOf.", $"Sample{Of(category, " of ")}: {SamplingValues.Text(inspected)} elements inspected where the plan asks {SamplingValues.Text(sampleSize)}; the acceptance number holds for that size alone. Complete the sample, or take the plan for a smaller lot with ForLotOf."),
        ("category", category), ("inspected", SamplingValues.Text(inspected)), ("sampleSize", SamplingValues.Text(sampleSize)));

    public static Finding LotTooSmall(int lotSize, int smallest) => Finding.Error(SamplingFindings.LotMustHaveElements, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Een partij van {SamplingValues.Text(lotSize)} is te klein: de kleinste waarvoor dit geldt is {SamplingValues.Text(smallest)}. Tel de elementen, of keur ze allemaal onder een gegeven plan.", $"A lot of {SamplingValues.Text(lotSize)} is too small: the smallest that this holds for is {SamplingValues.Text(smallest)}. Count the elements, or inspect them all under a given plan."),
        ("lotSize", SamplingValues.Text(lotSize)), ("smallest", SamplingValues.Text(smallest)));

    public static Finding UnknownLimit(string aql, string covered) => Finding.Error(SamplingFindings.QualityLimitMustBeInTheTable, ActorRole.ContractManagement,
        LocalizedText.Of($"AQL {aql} heeft geen kolom in de tabel van enkelvoudige plannen voor normale keuring zoals hier opgenomen; wel: {covered}. Kies er een daarvan, of geef het plan zelf met AcceptancePlan.Given.", $"AQL {aql} has no column in the table of single plans for normal inspection as held here; there are: {covered}. Choose one of them, or give the plan itself with AcceptancePlan.Given."),
        ("aql", aql), ("covered", covered));

    public static Finding DeadEnd(string letter, string aql) => Finding.Error(SamplingFindings.ArrowMustLeadToAPlan, ActorRole.ContractManagement,
        LocalizedText.Of($"Bij codeletter {letter} en AQL {aql} wijst de pijl in de tabel naar buiten: daar staat geen plan. Kies een andere AQL of een hoger keuringsniveau, of geef het plan zelf met AcceptancePlan.Given.", $"At code letter {letter} and AQL {aql} the arrow points out of the table: no plan stands there. Choose another AQL or a higher inspection level, or give the plan itself with AcceptancePlan.Given."),
        ("letter", letter), ("aql", aql));

    public static Finding OutOfReach(string what, int largest) => Finding.Error(SamplingFindings.PlanMustBeWithinReach, ActorRole.Host,
        LocalizedText.Of($"Kansen worden exact berekend tot een steekproef van {SamplingValues.Text(largest)}; {what} is groter. Kies een kleinere steekproef, of leg de risicopunten verder uiteen.", $"Probabilities are worked out exactly up to a sample of {SamplingValues.Text(largest)}; {what} is larger. Choose a smaller sample, or move the risk points further apart."),
        ("plan", what), ("largest", SamplingValues.Text(largest)));

    public static Finding RisksCross(string producer, string consumer) => Finding.Error(SamplingFindings.ProducerMustDeliverBetterThanConsumerTolerates, ActorRole.ContractManagement,
        LocalizedText.Of($"Het risicopunt van de leverancier ({producer}) moet een beter resultaat met een grotere kans op goedkeuring zijn dan dat van de afnemer ({consumer}). Verwissel of herzie ze.", $"The producer's risk point ({producer}) must be better quality with a larger chance of acceptance than the consumer's ({consumer}). Swap or revise them."),
        ("producer", producer), ("consumer", consumer));

    public static Finding Unscored(string defects, int count) => Finding.Error(SamplingFindings.EveryDefectMustHaveAScore, ActorRole.Host,
        LocalizedText.Of($"De gebrekenmatrix laat {SamplingValues.Text(count)} van 45 gebreken zonder score: {defects}. Vul ze aan.", $"The defect matrix leaves {SamplingValues.Text(count)} of 45 defects without a score: {defects}. Complete it."),
        ("missing", SamplingValues.Text(count)), ("defects", defects));

    public static Finding ScoredTwice(string defect, string scores) => Finding.Error(SamplingFindings.DefectMustBeScoredOnce, ActorRole.Host,
        LocalizedText.Of($"De gebrekenmatrix geeft gebrek {defect} meer dan één score ({scores}). Houd er een.", $"The defect matrix gives defect {defect} more than one score ({scores}). Keep one."),
        ("defect", defect), ("scores", scores));

    public static Finding WorseScoresBetter(string worse, int worseScore, string better, int betterScore) => Finding.Error(SamplingFindings.WorseDefectMustNotScoreBetter, ActorRole.Host,
        LocalizedText.Of($"Gebrek {worse} krijgt score {SamplingValues.Text(worseScore)}, beter dan de {SamplingValues.Text(betterScore)} van het lichtere {better}. Herstel een van beide.", $"Defect {worse} gets score {SamplingValues.Text(worseScore)}, better than the {SamplingValues.Text(betterScore)} of the lighter {better}. Correct one of them."),
        ("worse", worse), ("worseScore", SamplingValues.Text(worseScore)), ("better", better), ("betterScore", SamplingValues.Text(betterScore)));

    public static Finding FactorsMissing(int count) => Finding.Error(SamplingFindings.EveryScoreMustHaveAFactor, ActorRole.Host,
        LocalizedText.Of($"Er zijn {SamplingValues.Text(count)} factoren gegeven; er hoort er een bij elke score van 1 tot en met 6. Geef er zes, de beste score eerst.", $"{SamplingValues.Text(count)} factors were given; each score from 1 to 6 has one. Give six, the best score first."),
        ("factors", SamplingValues.Text(count)));

    public static Finding BoundsMissing(int count) => Finding.Error(SamplingFindings.EveryScoreButTheWorstMustHaveABound, ActorRole.Host,
        LocalizedText.Of($"Er zijn {SamplingValues.Text(count)} grenzen gegeven; er hoort er een bij elke score van 1 tot en met 5, en 6 is alles daarboven. Geef er vijf, de beste score eerst.", $"{SamplingValues.Text(count)} bounds were given; each score from 1 to 5 has one, and 6 is all above. Give five, the best score first."),
        ("bounds", SamplingValues.Text(count)));

    public static Finding FactorStrays(int score, decimal factor, string band) => Finding.Error(SamplingFindings.FactorMustLeadBackToItsScore, ActorRole.Host,
        LocalizedText.Of($"Factor {SamplingValues.Text(factor)} van score {SamplingValues.Text(score)} valt niet in de band van die score ({band}): een gebouw met alleen score {SamplingValues.Text(score)} zou een andere krijgen. Herstel factor of grens.", $"Factor {SamplingValues.Text(factor)} of score {SamplingValues.Text(score)} does not lie in the band of that score ({band}): a building with score {SamplingValues.Text(score)} throughout would get another. Correct factor or bound."),
        ("score", SamplingValues.Text(score)), ("factor", SamplingValues.Text(factor)), ("band", band));

    public static Finding MixedWeights(LocalizedText measures) => Finding.Error(SamplingFindings.WeightsMustShareAUnit, ActorRole.Host,
        LocalizedText.Of($"De onderdelen wegen in verschillende maten ({measures.Dutch}), die niet op te tellen zijn. Weeg alle onderdelen in één eenheid of valuta.", $"The parts are weighted in different measures ({measures.English}), which do not add up. Weigh all parts in one unit or currency."),
        ("measures", measures.English));

    public static Finding NegativeWeight(string part, decimal weight) => Finding.Error(SamplingFindings.WeightMustNotBeNegative, ActorRole.Host,
        LocalizedText.Of($"Onderdeel {part} weegt {SamplingValues.Text(weight)}; een gewicht is niet negatief. Herstel het in de bron.", $"Part {part} weighs {SamplingValues.Text(weight)}; a weight is not negative. Correct it at the source."),
        ("part", part), ("weight", SamplingValues.Text(weight)));

    public static Finding NoWeight(int parts) => Finding.Error(SamplingFindings.TotalWeightMustBePositive, ActorRole.Host,
        LocalizedText.Of($"De {SamplingValues.Text(parts)} onderdelen wegen samen niets, dus er is geen score. Geef ten minste één onderdeel met een gewicht boven 0.", $"The {SamplingValues.Text(parts)} parts together weigh nothing, so there is no score. Give at least one part with a weight above 0."),
        ("parts", SamplingValues.Text(parts)));

    private static string Of(string category, string preposition) => category.Length == 0 ? "" : preposition + category;
}
