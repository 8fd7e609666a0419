using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.ServiceTime;

/// <summary>Checks a <see cref="ServiceTimeAccount"/> against the calendar's rules, by another way than the one it was drawn up in (controle van de tijdverantwoording).</summary>
/// <remarks>
/// It asks of single moments what they are, straight from the opening hours of their dates, at every moment where an answer could change; it does not use
/// the compiled table. What passes has no second unaccounted for, and every second its right cause.
/// </remarks>
public static class ServiceTimeAccountVerifier
{
    /// <summary>Checks an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="calendar">The calendar that it was drawn up with.</param>
    /// <param name="pauses">The pauses that it was drawn up with.</param>
    /// <param name="exclusions">The exclusions that it was drawn up with.</param>
    /// <returns>All findings; none when every moment is accounted for rightly.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> Verify(ServiceTimeAccount account, CompiledCalendar calendar, Pauses pauses, ValueList<TimeExclusion> exclusions)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(pauses);
        ArgumentNullException.ThrowIfNull(exclusions);
        var findings = new List<Finding>();
        var at = account.Start;
        foreach (var segment in account.Segments)
        {
            if (segment.Start != at || segment.End <= segment.Start)
                findings.Add(Broken(at, segment));
            at = segment.End;
        }

        if (at != account.End)
            findings.Add(Broken(at, null));
        foreach (var moment in Moments(account, calendar, pauses, exclusions))
        {
            var expected = At(moment, calendar, pauses, exclusions);
            if (account.Segments.FirstOrDefault(s => s.Start <= moment && moment < s.End) is not { } segment || (segment.Kind, segment.Cause, segment.WaitingFor) != expected)
                findings.Add(Wrong(moment, expected.Kind, expected.Cause));
        }

        return findings.ToValueList();
    }

    private static IEnumerable<Instant> Moments(ServiceTimeAccount account, CompiledCalendar calendar, Pauses pauses, ValueList<TimeExclusion> exclusions) =>
        Dates(calendar, account.Start, account.End)
            .SelectMany(date => Windows(calendar, date))
            .Concat(calendar.Lost(account.Start, account.End).Select(l => (l.Start, l.End)))
            .SelectMany(w => new[] { w.Start, w.End })
            .Concat(pauses.All.SelectMany(p => new[] { p.Start, p.End ?? p.Start }))
            .Concat(exclusions.SelectMany(e => new[] { e.Start, e.End }))
            .Concat(account.Segments.Select(s => s.Start))
            .Where(m => m >= account.Start && m < account.End)
            .Distinct();

    private static (TimeKind Kind, LocalizedText? Cause, ActorRole? WaitingFor) At(Instant moment, CompiledCalendar calendar, Pauses pauses, ValueList<TimeExclusion> exclusions)
    {
        if (!Dates(calendar, moment, moment).SelectMany(date => Windows(calendar, date)).Any(w => w.Start <= moment && moment < w.End))
            return calendar.Lost(moment, moment).Where(l => l.Start <= moment && moment < l.End).Select(l => (l.Kind, l.Cause, (ActorRole?)null)).DefaultIfEmpty((TimeKind.Closed, null, null)).First();
        if (exclusions.Where(e => e.Start <= moment && moment < e.End).OrderBy(e => e.Start).FirstOrDefault() is { } exclusion)
            return (TimeKind.Excluded, exclusion.Ground, null);
        return pauses.All.Where(p => p.Start <= moment && (p.End is null || moment < p.End)).OrderBy(p => p.Start).FirstOrDefault() is { } pause
            ? (TimeKind.Paused, pause.Reason.Length > 0 ? LocalizedText.Same(pause.Reason) : null, pause.WaitingFor)
            : (TimeKind.Open, null, null);
    }

    private static IEnumerable<LocalDate> Dates(CompiledCalendar calendar, Instant start, Instant end)
    {
        for (var date = start.InZone(calendar.Zone).Date.PlusDays(-1); date <= end.InZone(calendar.Zone).Date; date = date.PlusDays(1))
            yield return date;
    }

    private static IEnumerable<(Instant Start, Instant End)> Windows(CompiledCalendar calendar, LocalDate date) =>
        calendar.WindowsOn(date).Select(w => (WallClock.Resolve(calendar.Zone, date, w.StartSecond), WallClock.Resolve(calendar.Zone, date, w.EndSecond)));

    private static Finding Broken(Instant at, TimeSegment? segment) => Finding.Error(ServiceTimeFindings.AccountMustBeWithoutGaps, ActorRole.Host,
        LocalizedText.Of($"De tijdverantwoording sluit niet aan op {ServiceTimeProblems.Iso(at)}. Stel haar opnieuw op.", $"The account has a gap, an overlap or an empty segment at {ServiceTimeProblems.Iso(at)}. Draw it up again."),
        ("at", ServiceTimeProblems.Iso(at)), ("segmentStart", segment is null ? "" : ServiceTimeProblems.Iso(segment.Start)));

    private static Finding Wrong(Instant moment, TimeKind kind, LocalizedText? cause) => Finding.Error(ServiceTimeFindings.AccountMustFollowTheCalendar, ActorRole.Host,
        LocalizedText.Of($"Vanaf {ServiceTimeProblems.Iso(moment)} telt de tijd als {kind}{(cause is null ? "" : $" ({cause.Dutch})")}; de tijdverantwoording zegt iets anders. Stel haar opnieuw op.", $"From {ServiceTimeProblems.Iso(moment)} time counts as {kind}{(cause is null ? "" : $" ({cause.English})")}; the account says otherwise. Draw it up again."),
        ("moment", ServiceTimeProblems.Iso(moment)), ("expected", kind.ToString()), ("cause", cause?.English ?? ""));
}
