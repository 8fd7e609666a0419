using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Identifiers;

namespace Regie.Tests.Clocks;

/// <summary>
/// What a clock must show, from the definitions: it cuts time at every boundary and asks of each piece alone whether it counts, from the list of events.
/// Knows no pauses, tables or due questions of the library.
/// </summary>
internal sealed class NaiveClock
{
    private readonly ClockKind _kind;
    private readonly ClockPolicy _policy;
    private readonly List<TicketEvent> _events;
    private readonly Instant _at;
    private readonly Instant? _start;
    private readonly int _stop;
    private readonly Instant? _cancelled;
    private readonly IReadOnlyList<(Instant From, Instant To)> _open;
    private readonly Duration _allowed;

    public NaiveClock(ClockKind kind, ClockPolicy policy, IReadOnlyDictionary<PriorityId, (Duration Allowed, IReadOnlyList<(Instant From, Instant To)> Open)> norms, TicketHistory history, Instant at)
    {
        (_kind, _policy, _at) = (kind, policy, at);
        _events = [.. history.Events.Where(e => e.At <= at)];
        _stop = FinalStop();
        _cancelled = _events.OfType<TicketEvent.Cancelled>().FirstOrDefault()?.At;
        Priority = ((TicketEvent.Created)history.Events[0]).Priority;
        var changes = _events.Take(_stop < 0 ? _events.Count : _stop).OfType<TicketEvent.PriorityChanged>().ToList();
        if (policy.PriorityChange != PriorityChangeRule.Keep && changes.Count > 0)
            Priority = changes[^1].Priority;
        (_allowed, _open) = norms[Priority];
        Instant? stop = _stop < 0 ? null : _events[_stop].At;
        if (_events.Count > 0)
            _start = policy.Start == ClockStart.AtCreation ? _events[0].At : Earliest(_events.OfType<TicketEvent.Assigned>().FirstOrDefault()?.At, stop);
        if (_start is { } first && policy.PriorityChange == PriorityChangeRule.Restart && changes.Count > 0 && changes[^1].At > first)
            _start = changes[^1].At;
        End = stop ?? _cancelled ?? at;
    }

    public PriorityId Priority { get; }

    public Instant? Start => _start;

    public Instant End { get; }

    public ClockState State =>
        _start is null ? _cancelled is null ? ClockState.NotStarted : ClockState.Cancelled
        : _stop >= 0 ? ClockState.Stopped
        : _cancelled is not null ? ClockState.Cancelled
        : IsPaused(_at) ? ClockState.Paused
        : ClockState.Running;

    public Duration Elapsed => Sum(m => !StandsStill(m));

    public Duration PausedTime => Sum(m => IsPausedBeforeAsking(m) && !IsExcluded(m));

    public Duration ExcludedTime => Sum(IsExcluded);

    public Instant Closing => Used(_allowed);

    public Instant NextOpening => Counting().Aggregate((Left: _allowed, At: (Instant?)null), (sum, piece) =>
        sum.At is not null ? sum : piece.To - piece.From > sum.Left ? (sum.Left, piece.From + sum.Left) : (sum.Left - (piece.To - piece.From), null)).At!.Value;

    /// <summary>The first moment at which an amount has been used.</summary>
    public Instant Used(Duration amount)
    {
        if (amount == Duration.Zero)
            return _start!.Value;
        var left = amount;
        foreach (var (from, to) in Counting())
        {
            if (to - from >= left)
                return from + left;
            left -= to - from;
        }

        throw new InvalidOperationException("the test's calendar is too short");
    }

    private static Instant? Earliest(Instant? left, Instant? right) => left is null ? right : right is null ? left : Instant.Min(left.Value, right.Value);

    // The event that stopped it, where nothing undid that.
    private int FinalStop()
    {
        var stop = -1;
        for (var i = 0; i < _events.Count; i++)
        {
            if (stop < 0 && Stops(_events[i]))
                stop = i;
            else if (_events[i] is TicketEvent.Reopened && _kind is ClockKind.Fix or ClockKind.Complete)
                stop = -1;
        }

        return stop;
    }

    private bool Stops(TicketEvent happened) => _kind switch
    {
        ClockKind.Respond => happened is TicketEvent.Responded or TicketEvent.Attended or TicketEvent.Resolved or TicketEvent.Completed,
        ClockKind.Attend => happened is TicketEvent.Attended or TicketEvent.Resolved or TicketEvent.Completed,
        ClockKind.Fix => happened is TicketEvent.Resolved or TicketEvent.Completed,
        _ => happened is TicketEvent.Completed,
    };

    private IEnumerable<(Instant From, Instant To)> Pieces() => _open.SelectMany(o =>
    {
        var cuts = _events.Select(e => e.At).Append(_at).Append(End).Append(_start!.Value).Where(c => c > o.From && c < o.To).Append(o.From).Append(o.To).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1));
    });

    private Duration Sum(Func<Instant, bool> counts) => _start is not { } start ? Duration.Zero
        : Pieces().Where(p => p.From >= start && p.From < End && counts(p.From)).Aggregate(Duration.Zero, (sum, p) => sum + (p.To - p.From));

    private IEnumerable<(Instant From, Instant To)> Counting() => Pieces().Where(p => p.From >= _start!.Value && !StandsStill(p.From));

    private bool StandsStill(Instant moment) => IsPausedBeforeAsking(moment) || IsExcluded(moment);

    // An open pause is taken to end at the moment asked.
    private bool IsPausedBeforeAsking(Instant moment) => moment < _at && IsPaused(moment);

    private bool IsPaused(Instant moment) =>
        _policy.StoppedByPauses.Contains(_kind)
        && (_stop < 0 || moment < _events[_stop].At)
        && _events.LastOrDefault(e => e.At <= moment && e is TicketEvent.Paused or TicketEvent.Resumed or TicketEvent.Resolved or TicketEvent.Completed or TicketEvent.Cancelled) is TicketEvent.Paused;

    private bool IsExcluded(Instant moment)
    {
        if (_policy.ReopenedTime == ReopenedTimeRule.Counts || _kind is ClockKind.Respond or ClockKind.Attend)
            return false;
        var last = _events.FindLastIndex(e => e.At <= moment && (Stops(e) || e is TicketEvent.Reopened));
        return last >= 0 && Stops(_events[last]) && _events.Skip(last).Any(e => e is TicketEvent.Reopened);
    }
}
