using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Obligations;

/// <summary>Counts breaches against an escalation ladder.</summary>
public static class EscalationAssessor
{
    /// <summary>Counts breaches on a date.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="breaches">All breaches on record; those of another party, or after the date, do not count.</param>
    /// <param name="waivers">All waivers on record; those after the date have no effect yet.</param>
    /// <param name="date">The date.</param>
    /// <returns>Which rungs are reached, on which breaches, and which breaches were waived.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A breach or a waiver is null.</exception>
    /// <exception cref="RegieValidationException">
    /// Breaches or waivers contradict each other: a breach or a waiver twice, a waiver of no breach, before it, or by the party that committed it; all findings are reported.
    /// </exception>
    public static EscalationAssessment Assess(this EscalationLadder ladder, IEnumerable<Breach> breaches, IEnumerable<Waiver> waivers, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        var (recorded, waived) = (Required(breaches, nameof(breaches)), Required(waivers, nameof(waivers)));
        var findings = Check(recorded, waived).ToValueList();
        if (findings.Count > 0)
            throw new RegieValidationException(findings);

        var inForce = waived.Where(w => w.On <= date).ToDictionary(w => w.Breach);
        var counting = recorded.Where(b => b.By.Equals(ladder.Obligated) && b.On <= date).OrderBy(b => b.On).ThenBy(b => b.Id).ToList();
        var rungs = ladder.Rungs.Select(rung => Outcome(ladder, rung, counting, inForce, date)).ToValueList();
        return new EscalationAssessment(date, rungs, rungs.Where(r => r.IsReached).Select(r => EscalationProblems.Arisen(r, ladder.Obligated)).ToValueList(), Explained(ladder, rungs, inForce, date));
    }

    private static ValueList<T> Required<T>(IEnumerable<T> items, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        var list = items.ToValueList();
        return list.Contains(null!) ? throw new ArgumentException("An element of the list is null.", name) : list;
    }

    private static IEnumerable<Finding> Check(ValueList<Breach> breaches, ValueList<Waiver> waivers)
    {
        foreach (var same in breaches.GroupBy(b => b.Id).Where(g => g.Count() > 1))
            yield return EscalationProblems.BreachTwice(same.Key);
        foreach (var same in waivers.GroupBy(w => w.Breach).Where(g => g.Count() > 1))
            yield return EscalationProblems.WaivedTwice(same.Key);
        foreach (var waiver in waivers)
        {
            if (breaches.FirstOrDefault(b => b.Id.Equals(waiver.Breach)) is not { } breach)
            {
                yield return EscalationProblems.WaiverOfNothing(waiver);
                continue;
            }

            if (waiver.On < breach.On)
                yield return EscalationProblems.WaivedBefore(waiver, breach);
            if (waiver.Party.Equals(breach.By))
                yield return EscalationProblems.WaivedByItself(waiver);
        }
    }

    private static RungOutcome Outcome(EscalationLadder ladder, EscalationRung rung, IReadOnlyCollection<Breach> breaches, IReadOnlyDictionary<BreachId, Waiver> waivers, LocalDate date)
    {
        var window = ladder.WindowOf(rung, date);
        var within = breaches.Where(b => window.Includes(b.On)).ToList();
        var counted = within.Where(b => !waivers.ContainsKey(b.Id)).ToValueList();
        var count = rung.Counting == BreachCounting.EachBreach ? counted.Count : counted.Select(b => ladder.Schedule.PeriodOf(b.On, DateTimeZone.Utc).Start).Distinct().Count();
        return new RungOutcome(rung, window, counted, within.Where(b => waivers.ContainsKey(b.Id)).ToValueList(), count);
    }

    private static Derivation Explained(EscalationLadder ladder, ValueList<RungOutcome> rungs, IReadOnlyDictionary<BreachId, Waiver> waivers, LocalDate date)
    {
        var reached = rungs.Where(r => r.IsReached).Select(r => r.Rung.Power.Label()).Distinct().ToList();
        var value = reached.Count == 0
            ? LocalizedText.Of("geen bevoegdheid ontstaan", "no power has arisen")
            : LocalizedText.Of(string.Join(", ", reached.Select(p => p.Dutch)), string.Join(", ", reached.Select(p => p.English)));
        return new Derivation(ObligationRules.Escalation, LocalizedText.Of($"Escalatie tegenover {ladder.Obligated} op {LanguageFormat.Dutch.Date(date)}", $"Escalation towards {ladder.Obligated} on {LanguageFormat.English.Date(date)}"), new DerivedValue.Statement(value))
            .WithSteps(rungs.Select(rung => Explained(rung, waivers)));
    }

    private static Derivation Explained(RungOutcome outcome, IReadOnlyDictionary<BreachId, Waiver> waivers)
    {
        var rung = outcome.Rung;
        var (power, what) = (rung.Power.Label(), rung.Counting.Label());
        var step = new Derivation(ObligationRules.Rung,
                LocalizedText.Of($"{Sentence(power.Dutch)} bij {Text(rung.Breaches)} {what.Dutch} in {Text(rung.Periods)} {(rung.Periods == 1 ? "periode" : "perioden")}", $"{Sentence(power.English)} at {Text(rung.Breaches)} {what.English} in {Text(rung.Periods)} {(rung.Periods == 1 ? "period" : "periods")}"),
                new DerivedValue.Statement(outcome.IsReached ? LocalizedText.Of("ontstaan", "has arisen") : LocalizedText.Of("niet ontstaan", "has not arisen")))
            .WithInput(LocalizedText.Of("geteld", "counted"), new DerivedValue.Number(outcome.Count, Unit.Count))
            .WithInput(LocalizedText.Of("over", "over"), new DerivedValue.Statement(LocalizedText.Of(outcome.Window.ToText(LanguageCode.Dutch), outcome.Window.ToText(LanguageCode.English))))
            .WithSteps(outcome.Counted.Select(Counted))
            .WithSteps(outcome.Waived.Select(b => Waived(b, waivers[b.Id])));
        return rung.Clause is { } clause ? step.WithClause(clause) : step;
    }

    private static Derivation Counted(Breach breach) => Of(ObligationRules.Counted, breach, LocalizedText.Of("telt", "counts"));

    private static Derivation Waived(Breach breach, Waiver waiver)
    {
        var step = Of(ObligationRules.Waived, breach, LocalizedText.Of("telt niet: er is afstand van gedaan", "does not count: it was waived"))
            .WithInput(LocalizedText.Of("door", "by"), new DerivedValue.Statement(LocalizedText.Of($"{waiver.By} voor {waiver.Party}", $"{waiver.By} for {waiver.Party}")))
            .WithInput(LocalizedText.Of("op", "on"), new DerivedValue.Date(waiver.On))
            .WithInput(LocalizedText.Of("reden", "reason"), new DerivedValue.Statement(LocalizedText.Same(waiver.Reason)));
        return waiver.ReservedRights is { } rights ? step.WithInput(LocalizedText.Of("behouden rechten", "rights reserved"), new DerivedValue.Statement(LocalizedText.Same(rights))) : step;
    }

    private static Derivation Of(RuleId rule, Breach breach, LocalizedText value)
    {
        var step = new Derivation(rule, LocalizedText.Of($"{breach.Id}, {LanguageFormat.Dutch.Date(breach.On)}, {breach.What.Dutch}", $"{breach.Id}, {LanguageFormat.English.Date(breach.On)}, {breach.What.English}"), new DerivedValue.Statement(value));
        return breach.Clause is { } clause ? step.WithClause(clause) : step;
    }

    private static string Text(int number) => ExactNumber.Of(number).ToString();

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
