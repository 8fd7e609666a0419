using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Terms;

/// <summary>The dates of a contract that somebody must act on or know of, in order, as they stand on a day if nobody acts (contractkalender).</summary>
/// <remarks>After each renewal its notice date moves along. A signal whose decision is still ahead stays in, also where its own date has passed.</remarks>
/// <example><code>
/// ContractCalendar calendar = ContractCalendar.Of(outlook, today, today.PlusYears(10), SignalPlan.For(ContractClass.Strategic));
/// foreach (ContractDate due in calendar.DueBy(today))
///     Console.WriteLine(due.Finding);
/// </code></example>
public sealed record ContractCalendar
{
    private ContractCalendar(AgreementId agreement, LocalDate asOf, LocalDate until, ValueList<ContractDate> dates) => (Agreement, AsOf, Until, Dates) = (agreement, asOf, until, dates);

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The day up to which facts are known, and from which the calendar runs.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The first day that it no longer covers.</summary>
    public LocalDate Until { get; }

    /// <summary>The dates in order.</summary>
    public ValueList<ContractDate> Dates { get; }

    /// <summary>The calendar of a contract.</summary>
    /// <param name="outlook">How the agreement runs.</param>
    /// <param name="asOf">The day up to which facts are known, and from which the calendar runs.</param>
    /// <param name="until">The first day that it no longer covers.</param>
    /// <param name="plan">How early it warns, and whose calendar it is.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outlook"/> or <paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not after <paramref name="asOf"/>.</exception>
    /// <exception cref="RegieValidationException">There is no business day near, or a holiday calendar does not know the year.</exception>
    public static ContractCalendar Of(TermOutlook outlook, LocalDate asOf, LocalDate until, SignalPlan plan)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(plan);
        (asOf, until) = (asOf.WithCalendar(CalendarSystem.Iso), until.WithCalendar(CalendarSystem.Iso));
        if (until <= asOf)
            throw new ArgumentOutOfRangeException(nameof(until), TermWords.Iso(until), $"A calendar from {TermWords.Iso(asOf)} ends after that day.");
        var words = new ContractDates(outlook.Terms, plan.Side);
        var dates = new List<ContractDate>();
        foreach (var (date, isOwnDecision) in Decisions(outlook, asOf, Ahead(outlook.Terms, until, plan), (words, plan.Side)))
        {
            dates.Add(date);
            if (isOwnDecision && date.ActBy >= asOf)
                dates.AddRange(plan.Leads.Select(lead => words.Signal(date, lead)));
        }

        dates.AddRange(Knowledge(outlook, asOf, until, words));
        return new ContractCalendar(outlook.Terms.Agreement, asOf, until, dates
            .Where(d => d.Date < until && (d.Date >= asOf || d.Kind == ContractDateKind.Signal))
            .OrderBy(d => d.Date).ThenBy(d => d.Kind).ThenBy(d => d.ActBy).ThenBy(d => d.What.English, StringComparer.Ordinal).ToValueList());
    }

    /// <summary>What the dates up to a day ask, each matter once: a signal and the day that it warns of ask the same.</summary>
    /// <param name="date">The day; dates on it count.</param>
    /// <returns>The dates in order; each with its finding for an agenda and the last day to act.</returns>
    public ValueList<ContractDate> DueBy(LocalDate date) => Dates.Where(d => d.Date <= date.WithCalendar(CalendarSystem.Iso) && d.ActBy >= AsOf).GroupBy(d => (d.ActBy, d.Finding)).Select(g => g.First()).ToValueList();

    /// <summary>The calendar as text, a line for each date.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines separated by <c>\n</c>; empty where there is no date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => string.Join("\n", Dates.Select(d => d.ToText(language)));

    /// <summary>The calendar in English.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => ToText(LanguageCode.English);

    private static IEnumerable<(ContractDate Date, bool IsOwnDecision)> Decisions(TermOutlook outlook, LocalDate asOf, LocalDate ahead, (ContractDates Words, ContractingSide Side) seen)
    {
        foreach (var standing in outlook.OptionsOn(asOf).Where(s => s.State is OptionState.Open or OptionState.NotEarned or OptionState.Waiting))
            yield return (seen.Words.Option(standing), seen.Words.IsOwn(standing.Option));
        var (steps, end) = (outlook.Steps(asOf, ahead), outlook.ProjectedEnd(asOf));
        foreach (var (step, next) in steps.Zip(steps.Skip(1), (step, next) => (step, next)).Where(pair => pair.next.Kind == TermStepKind.Renewal && end.CompareTo(TermEnd.Before(pair.next.Start)) > 0))
            foreach (var right in outlook.Terms.Rights.Where(r => !r.IsAnyTimeIn(step) && !(outlook.Terms.EarliestEnd > next.Start)))
                yield return (seen.Words.Notice(right, right.Rule.LatestNotice(next.Start, outlook.BusinessDays), next.End), right.By == seen.Side);
        if (!end.IsOpen)
            yield return (seen.Words.End(end), true);
    }

    private static IEnumerable<ContractDate> Knowledge(TermOutlook outlook, LocalDate asOf, LocalDate until, ContractDates words)
    {
        var (terms, end) = (outlook.Terms, outlook.ProjectedEnd(asOf));
        foreach (var step in outlook.Steps(asOf, until).Where(s => s.Kind == TermStepKind.Renewal && end.CompareTo(TermEnd.Before(s.Start)) > 0))
            yield return words.Renewal(step);
        if (terms.EarliestEnd is { } minimum && end.CompareTo(TermEnd.Before(minimum)) > 0)
            yield return words.Minimum(TermEnd.Before(minimum));
        if (!terms.MaximumEnd.IsOpen && terms.MaximumEnd.CompareTo(end) != 0)
            yield return words.Maximum(terms.MaximumEnd);
    }

    // Far enough to see every end whose notice date or signals fall before the end of the calendar.
    private static LocalDate Ahead(TermProvisions terms, LocalDate until, SignalPlan plan) =>
        plan.Leads.Concat(terms.Rights.Select(r => r.Rule.Period.Length)).Select(TermLength.Of).Aggregate(new TermLength(3, 0), (sum, length) => sum.Plus(length)).After(until);
}
