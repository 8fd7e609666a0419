using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;

namespace Regie.Scorecards;

/// <summary>The findings about scorecards in words; the codes are in <see cref="ScorecardFindings"/>.</summary>
internal static class ScorecardProblems
{
    public static Finding WeightNotPositive(LocalizedText group, LocalizedText part, decimal weight) => Finding.Error(ScorecardFindings.WeightsMustBePositive, ActorRole.PerformanceManagement,
        LocalizedText.Of($"{part.Dutch} weegt {Text(weight)} in {group.Dutch}. Geef een gewicht boven nul, of laat het onderdeel weg.", $"{part.English} weighs {Text(weight)} in {group.English}. Give a weight above zero, or leave the part out."),
        ("group", group.English), ("part", part.English), ("weight", Text(weight)));

    public static Finding Shares(LocalizedText group, ExactNumber sum) => Finding.Error(ScorecardFindings.SharesMustSumToOneHundred, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De aandelen in {group.Dutch} tellen op tot {sum.ToText(LanguageCode.Dutch)} %, niet tot 100 %. Herstel ze, of geef relatieve gewichten.", $"The shares in {group.English} sum to {sum.ToText(LanguageCode.English)}%, not to 100%. Correct them, or give relative weights."),
        ("group", group.English), ("sum", sum.ToString()));

    public static Finding NormTwice(LocalizedText card, NormId norm, int times) => Finding.Error(ScorecardFindings.NormsMustOccurOnce, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {norm} staat {times} keer op {card.Dutch} en zou {times} keer tellen. Houd er een.", $"Norm {norm} stands on {card.English} {times} times and would count {times} times. Keep one."),
        ("card", card.English), ("norm", norm.Value), ("times", Text(times)));

    public static Finding AgainstDirection(ScorecardPart.Item item)
    {
        var direction = item.Scale?.Direction;
        var (dutch, english) = (item.Scoring, direction) switch
        {
            (Scoring.Verdicts v, _) => ($"gehaald {Text(v.Met)} punten krijgt en niet gehaald {Text(v.NotMet)}", $"met gets {Text(v.Met)} points and not met {Text(v.NotMet)}"),
            (_, Direction.HigherIsBetter) => ("hoger beter is", "higher is better"),
            (_, Direction.LowerIsBetter) => ("lager beter is", "lower is better"),
            _ => ("op streefwaarde het best is", "on target is best"),
        };
        return Finding.Error(ScorecardFindings.ScoresMustFollowDirection, ActorRole.PerformanceManagement,
            LocalizedText.Of($"De punten van norm {item.Norm.Id} gaan tegen de prestatie in, terwijl {dutch}. Keer de punten om, zodat beter nooit minder oplevert.", $"The points of norm {item.Norm.Id} go against the performance, while {english}. Turn the points round, so that better never scores less."),
            ("norm", item.Norm.Id.Value), ("direction", direction?.ToString() ?? ""));
    }

    public static Finding NoValueToScore(NormId norm) => Finding.Error(ScorecardFindings.ScoringMustFitNorm, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De punten van norm {norm} hangen af van een waarde, maar die norm heeft alleen een oordeel. Geef punten voor gehaald en niet gehaald.", $"The points of norm {norm} depend on a value, but that norm only has a verdict. Give points for met and not met."),
        ("norm", norm.Value));

    public static Finding BandsElsewhere(NormId norm, ValueDomain table, ValueDomain indicator, Unit unit) => Finding.Error(ScorecardFindings.PointsMustCoverEveryValue, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De puntenstaffel van norm {norm} gaat over waarden {table.InWords(unit).Dutch}, maar de indicator kan waarden {indicator.InWords(unit).Dutch} aannemen. Laat de staffel die dekken.", $"The table of points of norm {norm} covers values {table.InWords(unit).English}, but the indicator takes values {indicator.InWords(unit).English}. Let the table cover those."),
        ("of", norm.Value), ("table", table.ToString()), ("values", indicator.ToString()));

    public static Finding MissesElsewhere(LocalizedText group, ValueDomain table, int norms) => Finding.Error(ScorecardFindings.PointsMustCoverEveryValue, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De puntenstaffel van {group.Dutch} gaat over {table.InWords(Unit.Count).Dutch}, maar er kunnen 0 tot en met {norms} normen gemist worden. Laat de staffel die aantallen dekken.", $"The table of points of {group.English} covers {table.InWords(Unit.Count).English}, but 0 to {norms} norms can be missed. Let the table cover those numbers."),
        ("of", group.English), ("table", table.ToString()), ("values", $"[0, {Text(norms)}]"));

    public static Finding MissesRewarded(LocalizedText group) => Finding.Error(ScorecardFindings.ScoresMustFollowDirection, ActorRole.PerformanceManagement,
        LocalizedText.Of($"In {group.Dutch} levert meer gemiste normen meer punten op. Keer de punten om.", $"In {group.English} more missed norms score higher. Turn the points round."),
        ("group", group.English));

    public static Finding ScoreElsewhere(LocalizedText of, decimal score, ValueDomain scores)
    {
        // The ends of all decimals stand for an end that is open.
        var (dutch, english) = score is decimal.MinValue or decimal.MaxValue ? ("onbegrensd veel punten", "points without a limit") : (Points(score, LanguageCode.Dutch), Points(score, LanguageCode.English));
        return Finding.Error(ScorecardFindings.ScoresMustLieInTheirDomain, ActorRole.PerformanceManagement,
            LocalizedText.Of($"{of.Dutch} kan {dutch} geven, maar er zijn alleen scores {scores.InWords(Unit.Points).Dutch}. Pas de punten of het bereik aan.", $"{of.English} can give {english}, but there are only scores {scores.InWords(Unit.Points).English}. Change the points or the domain."),
            ("of", of.English), ("score", score switch { decimal.MinValue => "-∞", decimal.MaxValue => "∞", _ => Text(score) }), ("scores", scores.ToString()));
    }

    public static Finding OpenScores(LocalizedText card, ValueDomain scores) => Finding.Error(ScorecardFindings.ScoresMustHaveTwoEnds, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De scores van {card.Dutch} lopen {scores.InWords(Unit.Points).Dutch}, zonder laagste of hoogste. Geef beide einden.", $"The scores of {card.English} run {scores.InWords(Unit.Points).English}, without a lowest or a highest. Give both ends."),
        ("card", card.English), ("scores", scores.ToString()));

    public static Finding StandingsElsewhere(LocalizedText card, ValueDomain table, ValueDomain scores) => Finding.Error(ScorecardFindings.StandingsMustCoverEveryScore, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De standen van {card.Dutch} gaan over scores {table.InWords(Unit.Points).Dutch}, maar er zijn scores {scores.InWords(Unit.Points).Dutch}. Laat beide gelijk zijn, zodat elke score precies één stand heeft.", $"The standings of {card.English} cover scores {table.InWords(Unit.Points).English}, but there are scores {scores.InWords(Unit.Points).English}. Make them equal, so that every score has exactly one standing."),
        ("card", card.English), ("table", table.ToString()), ("scores", scores.ToString()));

    public static Finding NoParts(LocalizedText group) => Finding.Error(ScorecardFindings.GroupsMustHaveParts, ActorRole.PerformanceManagement,
        LocalizedText.Of($"{group.Dutch} heeft geen onderdelen. Voeg een norm toe, of laat de groep weg.", $"{group.English} has no parts. Add a norm, or leave the group out."),
        ("group", group.English));

    public static Finding NotApplicableMissed(LocalizedText card) => Finding.Error(ScorecardFindings.InapplicableNormsMustNotCountAsMissed, ActorRole.PerformanceManagement,
        LocalizedText.Of($"{card.Dutch} telt een norm die niet van toepassing is als gemist; zo'n norm kan niemand halen. Herverdeel zijn gewicht, of houd de score aan.", $"{card.English} counts a norm that does not apply as missed; nobody can meet such a norm. Redistribute its weight, or hold the score."),
        ("card", card.English));

    public static Finding NoOutcome(LocalizedText card, (NormId Norm, ObservationSubject? Subject) item) => Finding.Error(ScorecardFindings.EveryNormMustHaveAnOutcome, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {Text(item)} staat op {card.Dutch}, maar is niet beoordeeld. Beoordeel hem ook als er niets gemeten is: dan is hij niet te beoordelen.", $"Norm {Text(item)} stands on {card.English}, but was not assessed. Assess it also when nothing was measured: it is then not assessable."),
        ("card", card.English), ("norm", item.Norm.Value), ("subject", item.Subject?.ToString() ?? ""));

    public static Finding NotOnTheCard(LocalizedText card, (NormId Norm, ObservationSubject? Subject) outcome) => Finding.Error(ScorecardFindings.OutcomesMustBeOnTheCard, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {Text(outcome)} is beoordeeld, maar staat niet op {card.Dutch}. Zet hem op de kaart, of geef zijn oordeel niet mee.", $"Norm {Text(outcome)} was assessed, but does not stand on {card.English}. Put it on the card, or leave its outcome out."),
        ("card", card.English), ("norm", outcome.Norm.Value), ("subject", outcome.Subject?.ToString() ?? ""));

    public static Finding OutcomeTwice(LocalizedText card, (NormId Norm, ObservationSubject? Subject) item, IReadOnlyCollection<NormOutcome> outcomes)
    {
        var subjects = outcomes.Select(o => o.Subject.ToString()).Where(s => s.Length > 0).Distinct().ToList();
        var apart = item.Subject is null && subjects.Count > 1;
        return Finding.Error(ScorecardFindings.OutcomesMustBeOnePerNorm, ActorRole.PerformanceManagement,
            apart
                ? LocalizedText.Of($"Norm {Text(item)} heeft {outcomes.Count} oordelen voor {card.Dutch}: {string.Join(", ", subjects)}. Zet hem voor elk daarvan apart op de kaart, of beoordeel hem voor alles samen.", $"Norm {Text(item)} has {outcomes.Count} outcomes for {card.English}: {string.Join(", ", subjects)}. Put it on the card for each of these apart, or judge it for all together.")
                : LocalizedText.Of($"Norm {Text(item)} heeft {outcomes.Count} oordelen voor {card.Dutch}. Geef er een.", $"Norm {Text(item)} has {outcomes.Count} outcomes for {card.English}. Give one."),
            ("card", card.English), ("norm", item.Norm.Value), ("times", Text(outcomes.Count)));
    }

    public static Finding SubjectElsewhere(ScorecardPart.Item item)
    {
        var declared = (item.Norm as StateNorm)?.Scope.DeclaredGroups().Select(g => g.ToString()).Where(g => g.Length > 0).ToList() ?? [];
        var (dutch, english) = declared.Count == 0 ? ("", "") : ($" (wel voor {string.Join(", ", declared)})", $" (but for {string.Join(", ", declared)})");
        return Finding.Error(ScorecardFindings.SubjectsMustBeOfTheNorm, ActorRole.PerformanceManagement,
            LocalizedText.Of($"Norm {item.Norm.Id} wordt niet apart beoordeeld voor '{item.Subject}'{dutch}. Noem wat de norm zelf onderscheidt, of laat de norm per dienst, locatie of prioriteit beoordelen.", $"Norm {item.Norm.Id} is not judged apart for '{item.Subject}'{english}. Name what the norm itself distinguishes, or let it be judged for each service, location or priority."),
            ("norm", item.Norm.Id.Value), ("subject", item.Subject!.ToString()), ("declared", string.Join(", ", declared)));
    }

    public static Finding OtherPeriod(NormOutcome outcome, AssessmentPeriod period) => Finding.Error(ScorecardFindings.OutcomesMustConcernThePeriod, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {Text(outcome)} is beoordeeld over {outcome.Period!.ToText(LanguageCode.Dutch)}, de kaart gaat over {period.ToText(LanguageCode.Dutch)}. Geef het oordeel over die periode.", $"Norm {Text(outcome)} was judged over {outcome.Period!.ToText(LanguageCode.English)}, the card is over {period.ToText(LanguageCode.English)}. Give the outcome over that period."),
        ("norm", outcome.Norm.Value), ("judged", outcome.Period!.ToString()), ("period", period.ToString()));

    public static Finding NoValue(NormOutcome outcome) => Finding.Error(ScorecardFindings.ScoredOutcomesMustHaveAValue, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {Text(outcome)} is gehaald, maar de waarde waar zijn punten van afhangen ontbreekt. Geef de waarde mee.", $"Norm {Text(outcome)} was met, but the value that its points depend on is missing. Give the value."),
        ("norm", outcome.Norm.Value));

    public static Finding Undecided(LocalizedText card, NormOutcome outcome) => Finding.Warning(ScorecardFindings.UndecidedNormHoldsTheCard, ActorRole.PerformanceManagement,
        LocalizedText.Of($"{card.Dutch} heeft nog geen score: norm {Text(outcome)} is {outcome.Verdict.Label.Dutch}. Beslis eerst welk oordeel geldt.", $"{card.English} has no score yet: norm {Text(outcome)} is {outcome.Verdict.Label.English}. Decide first which judgement holds."),
        ("card", card.English), ("norm", outcome.Norm.Value), ("verdict", outcome.Verdict.Kind.ToString()));

    public static Finding Unscored(LocalizedText card, NormOutcome outcome) => Finding.Warning(ScorecardFindings.UnscoredNormHoldsTheCard, ActorRole.PerformanceManagement,
        LocalizedText.Of($"{card.Dutch} heeft nog geen score: norm {Text(outcome)} is {outcome.Verdict.Label.Dutch}, en de kaart wacht daarop. Lever de gegevens aan, of spreek af dat zijn gewicht wordt herverdeeld.", $"{card.English} has no score yet: norm {Text(outcome)} is {outcome.Verdict.Label.English}, and the card waits for it. Supply the data, or agree that its weight is redistributed."),
        ("card", card.English), ("norm", outcome.Norm.Value), ("verdict", outcome.Verdict.Kind.ToString()));

    public static Finding Redistributed(LocalizedText card, NormOutcome outcome, decimal weight) => Finding.Information(ScorecardFindings.WeightWasRedistributed, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {Text(outcome)} op {card.Dutch} is {outcome.Verdict.Label.Dutch}; hij heeft geen deel in de score, en de andere onderdelen tellen voor het geheel.", $"Norm {Text(outcome)} on {card.English} is {outcome.Verdict.Label.English}; it has no part in the score, and the other parts count for the whole."),
        ("card", card.English), ("norm", outcome.Norm.Value), ("weight", Text(weight)));

    public static Finding KnockOutUnknown(LocalizedText card, NormOutcome outcome) => Finding.Warning(ScorecardFindings.KnockOutWasNotJudged, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Norm {Text(outcome)} is een knock-out op {card.Dutch}, maar is niet te beoordelen: de kaart weet niet of hij gehaald is. Zoek dat uit voordat de stand gebruikt wordt.", $"Norm {Text(outcome)} is a knock-out on {card.English}, but is not assessable: the card does not know whether it was met. Find out before the standing is used."),
        ("card", card.English), ("norm", outcome.Norm.Value));

    public static Finding Nothing(LocalizedText card) => Finding.Warning(ScorecardFindings.NothingWasAssessable, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Geen enkele norm op {card.Dutch} kon beoordeeld worden; er is geen score, ook niet 0 of 100. Zorg voor metingen.", $"No norm on {card.English} could be judged; there is no score, neither 0 nor 100. See to measurements."),
        ("card", card.English));

    public static Finding HistoryDoesNotJoin(AssessmentPeriod newer, AssessmentPeriod older) => Finding.Error(ScorecardFindings.HistoryMustJoin, ActorRole.PerformanceManagement,
        LocalizedText.Of($"In de reeks volgt {newer.ToText(LanguageCode.Dutch)} niet direct op {older.ToText(LanguageCode.Dutch)}. Geef elke periode één keer, ook die zonder score.", $"In the history {newer.ToText(LanguageCode.English)} does not directly follow {older.ToText(LanguageCode.English)}. Give every period once, also those without a score."),
        ("newer", newer.ToString()), ("older", older.ToString()));

    public static Finding HistoryOfOtherScores(AssessmentPeriod period, ValueDomain other, ValueDomain scores) => Finding.Error(ScorecardFindings.HistoryMustHaveOneDomain, ActorRole.PerformanceManagement,
        LocalizedText.Of($"De scores over {period.ToText(LanguageCode.Dutch)} lopen {other.InWords(Unit.Points).Dutch}, die van de kaart {scores.InWords(Unit.Points).Dutch}; ze zijn niet te middelen. Laat die periode weg, of scoor haar opnieuw met deze kaart.", $"The scores over {period.ToText(LanguageCode.English)} run {other.InWords(Unit.Points).English}, those of the card {scores.InWords(Unit.Points).English}; they cannot be averaged. Leave that period out, or score it again with this card."),
        ("period", period.ToString()), ("other", other.ToString()), ("scores", scores.ToString()));

    private static string Text(NormOutcome outcome) => Text((outcome.Norm, outcome.Subject));

    private static string Text((NormId Norm, ObservationSubject? Subject) item) => item.Subject?.ToString() is { Length: > 0 } subject ? $"{item.Norm} – {subject}" : item.Norm.Value;

    private static string Points(decimal score, LanguageCode language) => Unit.Points.Attach(LanguageFormat.For(language).Number(score), language);

    private static string Text(decimal value) => ExactNumber.Of(value).ToString();
}
