using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Scorecards;

/// <summary>How a score came about, as a tree.</summary>
internal static class ScorecardExplanation
{
    public static Derivation Of(ScorecardResult result, PartScore whole, IReadOnlyList<PartScore> knockedOut)
    {
        var (card, period) = (result.Scorecard, result.Period);
        var title = LocalizedText.Of($"{card.Name.Dutch}, {period.ToText(LanguageCode.Dutch)}", $"{card.Name.English}, {period.ToText(LanguageCode.English)}");
        var root = new Derivation(ScorecardRules.Card, title, Value(result.Score, result.State));
        if (card.Clause is { } clause)
            root = root.WithClause(clause);
        root = root.WithStep(OfGroup(card, whole)).WithSteps(knockedOut.Select(n => KnockedOut(card, n)));
        if (result.Score is not { } score)
            return root;
        if (!score.Equals(score.Round(card.Display)))
            root = root.WithStep(Shown(score, card));
        return card.Standings is { } standings ? root.WithStep(Standing(standings, score)) : root;
    }

    public static ExactNumber LimitOf(Scorecard card, PartScore norm) => ExactNumber.Of(((ScorecardPart.Item)norm.Part).KnockOut!.HighestScore ?? card.Scores.Minimum!.Value);

    public static DerivedValue Value(ExactNumber? score, ScoreState state) => score is { } known ? new DerivedValue.Exact(known, Unit.Points) : new DerivedValue.Statement(state == ScoreState.Held
        ? LocalizedText.Of("aangehouden: er moet eerst iets beslist of aangeleverd worden", "held: something must be decided or supplied first")
        : LocalizedText.Of("niet te beoordelen: geen enkel onderdeel heeft een score", "not assessable: no part has a score"));

    public static Derivation Shown(ExactNumber score, Scorecard card) => new(ScorecardRules.DisplayRounding,
        LocalizedText.Of($"Afgerond om te tonen, {card.Display.ToText(LanguageCode.Dutch)}; de stand berust op de exacte score", $"Rounded for display, {card.Display.ToText(LanguageCode.English)}; the standing rests on the exact score"),
        new DerivedValue.Exact(score.Round(card.Display), Unit.Points));

    public static Derivation Standing(BandTable<LocalizedText> standings, ExactNumber score)
    {
        var (band, down, up) = standings.PositionOf(score);
        var range = band.Interval.InWords(Unit.Points);
        return Neighbors(new Derivation(ScorecardRules.Standing, LocalizedText.Of($"Stand bij een score {range.Dutch}", $"Standing at a score {range.English}"), new DerivedValue.Statement(band.Outcome)), down, up, Unit.Points);
    }

    private static Derivation OfGroup(Scorecard card, PartScore group)
    {
        var parts = (ScorecardPart.Group)group.Part;
        var (rule, label) = parts.RollUp switch
        {
            RollUp.Mean => (ScorecardRules.WeightedMean, LocalizedText.Of("Gewogen gemiddelde", "Weighted mean")),
            RollUp.Worst => (ScorecardRules.WorstOf, LocalizedText.Of("Laagste score", "Lowest score")),
            _ => (ScorecardRules.CountOfMisses, LocalizedText.Of("Punten naar het aantal gemiste normen", "Points by the number of missed norms")),
        };
        var step = new Derivation(rule, label, Value(group.Score, group.State));
        if (parts.RollUp is RollUp.Misses table)
        {
            step = step.WithInput(LocalizedText.Of("gemist", "missed"), new DerivedValue.Number(group.Misses, Unit.Count))
                .WithInput(LocalizedText.Of("van de beoordeelde", "of those judged"), new DerivedValue.Number(group.Norms.Count(n => n.State == ScoreState.Scored), Unit.Count));
            if (group.State == ScoreState.Scored)
                step = step.WithInput(LocalizedText.Of("trede", "band"), new DerivedValue.Statement(table.Points.Of(ExactNumber.Of(group.Misses)).Interval.InWords(Unit.Count)));
        }

        return step.WithSteps(group.Parts.Select(part => OfPart(card, group, part)));
    }

    private static Derivation OfPart(Scorecard card, PartScore group, PartScore part)
    {
        var step = part.Outcome is { } outcome
            ? new Derivation(part.State == ScoreState.Scored ? ScorecardRules.Norm : ScorecardRules.Unscored, Sentence(part.Part.Name), part.Score is { } score
                ? new DerivedValue.Exact(score, Unit.Points)
                : new DerivedValue.Statement(outcome.Verdict.Label))
            : new Derivation(ScorecardRules.Norm, Sentence(part.Part.Name), Value(part.Score, part.State));
        if (((ScorecardPart.Group)group.Part).RollUp is RollUp.Mean)
            step = Weighed(step, group, part);
        return part.Outcome is null ? step.WithStep(OfGroup(card, part)) : Judged(step, part);
    }

    private static Derivation Weighed(Derivation step, PartScore group, PartScore part)
    {
        var basis = ((ScorecardPart.Group)group.Part).Basis;
        step = step.WithInput(LocalizedText.Of("gewicht", "weight"), new DerivedValue.Number(part.Part.Weight, basis == WeightBasis.Shares ? Unit.Percent : Unit.Count));
        if (part.State == ScoreState.NotAssessable)
            return step.WithInput(LocalizedText.Of("herverdeeld", "redistributed"), new DerivedValue.Statement(group.State == ScoreState.Scored
                ? LocalizedText.Of("over de onderdelen ernaast", "over the parts beside it")
                : LocalizedText.Of("nee, geen onderdeel ernaast heeft een score", "no, no part beside it has a score")));
        if (group.State != ScoreState.Scored)
            return step;
        var share = group.ShareOf(part);
        var isRedistributed = group.Parts.Any(p => p.State == ScoreState.NotAssessable);
        if (basis == WeightBasis.Relative || isRedistributed)
            step = step.WithInput(isRedistributed ? LocalizedText.Of("na herverdeling", "after redistribution") : LocalizedText.Of("aandeel", "share"), new DerivedValue.Exact(share, Unit.Percent));
        return step.WithInput(LocalizedText.Of("draagt bij", "contributes"), new DerivedValue.Exact(share * part.Score!.Value / ExactNumber.Of(100), Unit.Points));
    }

    private static Derivation Judged(Derivation step, PartScore part)
    {
        var (item, outcome) = ((ScorecardPart.Item)part.Part, part.Outcome!);
        if (part.State != ScoreState.Scored)
            return step;
        step = step.WithInput(LocalizedText.Of("oordeel", "verdict"), new DerivedValue.Statement(outcome.Verdict.Label));
        if (part.IsDeemedMissed)
            return step.WithInput(LocalizedText.Of("zonder gegevens", "without data"), new DerivedValue.Statement(LocalizedText.Of("de laagste score die kan", "the lowest score that can be")));
        if (!item.Scoring.NeedsValue)
            return step;
        var unit = item.Scale!.Unit;
        step = step.WithInput(LocalizedText.Of("waarde", "value"), new DerivedValue.Exact(outcome.Value!.Value, unit));
        if (item.Scoring is not Scoring.Bands bands)
            return step;
        var (band, down, up) = bands.Points.PositionOf(outcome.Value.Value);
        var range = band.Interval.InWords(unit);
        return step.WithStep(Neighbors(new Derivation(ScorecardRules.Band, LocalizedText.Of($"Trede {range.Dutch}", $"Band {range.English}"), new DerivedValue.Number(band.Outcome, Unit.Points)), down, up, unit));
    }

    private static Derivation KnockedOut(Scorecard card, PartScore norm) => new Derivation(ScorecardRules.KnockOut,
            LocalizedText.Of($"Knock-out: {norm.Part.Name.Dutch} is niet gehaald, dus de hele kaart scoort ten hoogste", $"Knock-out: {norm.Part.Name.English} was not met, so the whole card scores at most"),
            new DerivedValue.Exact(LimitOf(card, norm), Unit.Points));

    private static Derivation Neighbors(Derivation step, ExactNumber? down, ExactNumber? up, Unit unit)
    {
        if (down is { } below)
            step = step.WithInput(LocalizedText.Of("tot de trede eronder", "to the band below"), new DerivedValue.Exact(below, unit.OfDifferences));
        return up is { } above ? step.WithInput(LocalizedText.Of("tot de trede erboven", "to the band above"), new DerivedValue.Exact(above, unit.OfDifferences)) : step;
    }

    private static LocalizedText Sentence(LocalizedText text) => LocalizedText.Of(Sentence(text.Dutch), Sentence(text.English));

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
