using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.ServiceTime;

/// <summary>Draws up <see cref="ServiceTimeAccount"/>s.</summary>
public static class ServiceTimeAccounting
{
    /// <summary>Accounts for every moment of a span.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="start">The start of the span.</param>
    /// <param name="end">The end of the span; not before the start.</param>
    /// <param name="pauses">The pauses; where several cover a moment, the one that began first counts.</param>
    /// <param name="exclusions">What is excluded; where several cover a moment, the one that began first counts.</param>
    /// <returns>The account; its counted time is the elapsed time net of pauses and exclusions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The span lies outside the horizon or is the wrong way round.</exception>
    public static ServiceTimeAccount Account(this CompiledCalendar calendar, Instant start, Instant end, Pauses pauses, ValueList<TimeExclusion> exclusions)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(pauses);
        ArgumentNullException.ThrowIfNull(exclusions);
        var open = calendar.OpenStretches(start, end).Select(i => new Claim(i.Start, i.End, TimeKind.Open, null, null)).ToList();
        if (start == end)
            return new ServiceTimeAccount(start, end, ValueList<TimeSegment>.Empty);
        var lost = calendar.Lost(start, end).Select(l => new Claim(l.Start, l.End, l.Kind, l.Cause, null)).ToList();

        // Highest claim first; within a kind the earliest.
        var claims = exclusions.OrderBy(e => e.Start).Select(e => new Claim(e.Start, e.End, TimeKind.Excluded, e.Ground, null))
            .Concat(pauses.All.OrderBy(p => p.Start).Select(p => new Claim(p.Start, p.End ?? Instant.MaxValue, TimeKind.Paused, Text(p.Reason), p.WaitingFor)))
            .ToList();
        var moments = new SortedSet<Instant>(open.Concat(lost).Concat(claims).SelectMany(c => new[] { c.Start, c.End }).Where(m => m > start && m < end)) { start, end };
        var segments = new List<TimeSegment>();
        var previous = start;
        foreach (var moment in moments.Skip(1))
        {
            var claim = Covering(open, previous) is { } opening ? Covering(claims, previous) ?? opening : Covering(lost, previous) ?? new Claim(start, end, TimeKind.Closed, null, null);
            if (segments.Count > 0 && segments[segments.Count - 1] is var last && last.Kind == claim.Kind && last.Cause == claim.Cause && last.WaitingFor == claim.WaitingFor)
                segments[segments.Count - 1] = new TimeSegment(last.Start, moment, claim.Kind, claim.Cause, claim.WaitingFor);
            else
                segments.Add(new TimeSegment(previous, moment, claim.Kind, claim.Cause, claim.WaitingFor));
            previous = moment;
        }

        return new ServiceTimeAccount(start, end, segments.ToValueList());
    }

    private static Claim? Covering(List<Claim> claims, Instant moment) => claims.FirstOrDefault(c => c.Start <= moment && moment < c.End);

    private static LocalizedText? Text(string reason) => reason.Length > 0 ? LocalizedText.Same(reason) : null;

    private sealed record Claim(Instant Start, Instant End, TimeKind Kind, LocalizedText? Cause, ActorRole? WaitingFor);
}
