using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Terms;

/// <summary>How an end came about, as a tree.</summary>
internal static class TermExplanation
{
    public static Derivation Of(RuleId rule, LocalizedText label, TermEnd end)
    {
        var root = new Derivation(rule, label, End(end));
        return end.FirstDayAfter is { } after ? root.WithInput(LocalizedText.Of("eerste dag erna", "first day after"), NoticeExplanation.Date(after)) : root;
    }

    public static DerivedValue End(TermEnd end) => end.LastDay is { } day
        ? NoticeExplanation.Date(day)
        : NoticeExplanation.Words(LocalizedText.Of("geen: zij loopt door totdat iemand haar beëindigt", "none: it goes on until somebody ends it"));

    /// <summary>The stretches of a course, and what ends it.</summary>
    public static IEnumerable<Derivation> Of(TermProvisions terms, TermCourse course, BusinessDays days) => course.Steps.Select(step => OfStep(terms, step, days)).Append(OfEnding(terms, course, days));

    private static Derivation OfStep(TermProvisions terms, TermStep step, BusinessDays days) => step.Kind switch
    {
        TermStepKind.Initial => OfInitial(terms, step),
        TermStepKind.Option => OfOption(terms, step),
        _ => OfRenewal(terms, step, days),
    };

    private static Derivation OfInitial(TermProvisions terms, TermStep step)
    {
        var term = terms.Term;
        var derivation = new Derivation(TermRules.Initial, LocalizedText.Of("Eerste looptijd tot en met", "First term up to and including"), End(step.End))
            .WithInput(LocalizedText.Of("vanaf", "from"), NoticeExplanation.Date(term.Start));
        if (term.Length is { } length)
            derivation = derivation.WithInput(LocalizedText.Of("lengte", "length"), NoticeExplanation.Words(TermWords.Of(length)));
        else if (!term.End.IsOpen)
            derivation = derivation.WithInput(LocalizedText.Of("in de tekst", "in the text"), NoticeExplanation.Words(term.Edge.Label()));
        if (step.End.FirstDayAfter is { } after)
            derivation = derivation.WithInput(LocalizedText.Of("eerste dag erna", "first day after"), NoticeExplanation.Date(after));
        derivation = Shortened(Limited(derivation, terms, step.End, term.End), terms, step.End);
        return terms.Clause is { } clause ? derivation.WithClause(clause) : derivation;
    }

    private static Derivation OfOption(TermProvisions terms, TermStep step)
    {
        var option = step.Option!;
        var derivation = new Derivation(TermRules.Option, LocalizedText.Of($"Verlengd door '{option.Name}' tot en met", $"Extended by '{option.Name}' up to and including"), End(step.End))
            .WithInput(LocalizedText.Of("gelicht op", "exercised on"), NoticeExplanation.Date(step.ExercisedOn!.Value))
            .WithInput(LocalizedText.Of("lengte", "length"), NoticeExplanation.Words(TermWords.Of(option.Length)));
        if (option.Condition is { } condition)
            derivation = derivation.WithInput(LocalizedText.Of("voorwaarde vervuld", "condition met"), NoticeExplanation.Words(condition.Description));
        derivation = Shortened(derivation, terms, step.End);
        return option.Clause is { } clause ? derivation.WithClause(clause) : derivation;
    }

    private static Derivation OfRenewal(TermProvisions terms, TermStep step, BusinessDays days)
    {
        var derivation = new Derivation(TermRules.Renewal, LocalizedText.Of($"Stilzwijgende verlenging {step.Renewals} tot en met", $"Tacit renewal {step.Renewals} up to and including"), End(step.End));
        foreach (var right in terms.Rights)
            derivation = derivation.WithInput(LocalizedText.Of($"zonder tijdige opzegging door de {right.By.Label().Dutch}, mogelijk tot en met", $"without notice in time by the {right.By.Label().English}, possible up to and including"), NoticeExplanation.Date(right.Rule.LatestNotice(step.Start, days).LastDay));
        if (terms.Renewal!.Length is { } length && step.End.FirstDayAfter is { } end)
            derivation = Shortened(Limited(derivation, terms, step.End, TermEnd.Before(terms.Term.EndAfter(Extensions(terms, step).Plus(TermLength.Of(length).Times(step.Renewals))))), terms, step.End);
        return terms.Renewal.Clause is { } clause ? derivation.WithClause(clause) : derivation;
    }

    private static Derivation OfEnding(TermProvisions terms, TermCourse course, BusinessDays days)
    {
        var label = LocalizedText.Of("Wat haar beëindigt", "What ends it");
        return course.Cause switch
        {
            TermFact.NoticeGiven notice => WithDeadline(new Derivation(TermRules.Ending, label, NoticeExplanation.Words(LocalizedText.Of($"opzegging door de {notice.By.Label().Dutch}", $"notice by the {notice.By.Label().English}")))
                .WithInput(LocalizedText.Of("gegeven op", "given on"), NoticeExplanation.Date(notice.On)), terms, notice, course.End, days),
            TermFact.Terminated terminated => new Derivation(TermRules.Ending, label, NoticeExplanation.Words(terminated.Ground)).WithInput(LocalizedText.Of("besloten op", "decided on"), NoticeExplanation.Date(terminated.On)),
            _ => new Derivation(TermRules.Ending, label, NoticeExplanation.Words(Running(terms, course))),
        };
    }

    private static LocalizedText Running(TermProvisions terms, TermCourse course) => course.Ending switch
    {
        TermEnding.Expiry => LocalizedText.Of("de looptijd loopt af", "the term runs out"),
        _ when terms.Renewal?.Length is { } length => LocalizedText.Of($"niets: zij verlengt telkens met {TermWords.Of(length).Dutch} zolang niemand opzegt", $"nothing: it renews by {TermWords.Of(length).English} each time while nobody gives notice"),
        _ => LocalizedText.Of("niets: zij is voor onbepaalde tijd", "nothing: it has no end"),
    };

    private static Derivation WithDeadline(Derivation step, TermProvisions terms, TermFact.NoticeGiven notice, TermEnd end, BusinessDays days)
    {
        var rule = terms.RightOf(notice.By)!.Rule;
        var derivation = step.WithStep(NoticeExplanation.Of(rule, rule.LatestNotice(end.FirstDayAfter!.Value, days), days, NoticeExplanation.Notice));
        return terms.EarliestEnd is { } minimum && minimum == end.FirstDayAfter
            ? derivation.WithInput(LocalizedText.Of("niet voor de minimumduur om is, met", "not before the minimum term has passed, with"), NoticeExplanation.Date(minimum.PlusDays(-1)))
            : derivation;
    }

    // Where a short month stands for a day that it does not have, later ends go back to that day.
    private static Derivation Shortened(Derivation step, TermProvisions terms, TermEnd end) => end.FirstDayAfter is { } day && day.Day < terms.Term.CountedFrom.Day && day.Day == day.Calendar.GetDaysInMonth(day.Year, day.Month)
        ? step.WithInput(LocalizedText.Of("ingekort", "cut short"), NoticeExplanation.Words(NoticeExplanation.Shortened(terms.Term.CountedFrom, day)))
        : step;

    private static Derivation Limited(Derivation step, TermProvisions terms, TermEnd end, TermEnd unlimited) => end.CompareTo(unlimited) < 0 && terms.Maximum is { } maximum
        ? step.WithInput(LocalizedText.Of("ten hoogste, van de start", "at most, from the start"), NoticeExplanation.Words(TermWords.Of(maximum)))
        : step;

    private static TermLength Extensions(TermProvisions terms, TermStep step) => terms.Options.Take(step.Options).Aggregate(default(TermLength), (sum, option) => sum.Plus(TermLength.Of(option.Length)));
}
