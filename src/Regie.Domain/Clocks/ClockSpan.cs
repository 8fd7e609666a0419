using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.ServiceTime;

namespace Regie.Clocks;

/// <summary>The fold of a ticket's events up to an instant into what one clock has to count: from when to when, without what, under which priority.</summary>
internal sealed class ClockSpan
{
    private static readonly LocalizedText UntilReopened = LocalizedText.Of("opgelost, tot de heropening", "resolved, until it was reopened");

    private readonly ClockKind _kind;
    private readonly ClockPolicy _policy;
    private readonly List<Pause> _pauses = [];
    private readonly List<TimeExclusion> _exclusions = [];
    private TicketEvent.Paused? _paused;
    private Instant? _assigned;

    private ClockSpan(TicketHistory history, ClockKind kind, ClockPolicy policy, Instant at)
    {
        (_kind, _policy) = (kind, policy);
        Priority = ((TicketEvent.Created)history.Events[0]).Priority;
        foreach (var happened in history.Events.TakeWhile(e => e.At <= at))
            Take(happened);
        var created = history.CreatedAt;
        Start = at < created ? null : _policy.Start == ClockStart.AtCreation ? created : _assigned ?? Stop;
        if (_policy.PriorityChange == PriorityChangeRule.Restart && PriorityChanged is { } changed && changed.At > Start)
            Start = changed.At;

        // What was done before the clock could start took no time.
        if (Stop < Start)
            Start = Stop;
        End = Stop ?? Cancelled ?? at;
        if (_paused is not null && _policy.StoppedByPauses.Contains(_kind))
        {
            PausedSince = _paused.At;
            _pauses.Add(Pause.Since(_paused.At, _paused.WaitingFor, _paused.Reason));
        }

        Pauses = Pauses.From(_pauses);
    }

    public PriorityId Priority { get; private set; }

    /// <summary>The last change of priority that mattered, with the priority before it; null where there was none.</summary>
    public (PriorityId From, Instant At)? PriorityChanged { get; private set; }

    public Instant? Start { get; }

    public Instant End { get; }

    public Instant? Stop { get; private set; }

    public Instant? Cancelled { get; private set; }

    public Instant? PausedSince { get; }

    public Pauses Pauses { get; }

    public ValueList<TimeExclusion> Exclusions => _exclusions.ToValueList();

    /// <summary>Pauses and exclusions alike: all that keeps the clock from counting.</summary>
    public Pauses Standstill => _exclusions.Count == 0
        ? Pauses
        : Pauses.From(_pauses.Concat(_exclusions.Select(e => Pause.Between(e.Start, e.End, default, ""))));

    public static ClockSpan Of(TicketHistory history, ClockKind kind, ClockPolicy policy, Instant at) => new(history, kind, policy, at);

    private void Take(TicketEvent happened)
    {
        switch (happened)
        {
            case TicketEvent.Assigned:
                _assigned ??= happened.At;
                break;
            case TicketEvent.PriorityChanged change when Stop is null && _policy.PriorityChange != PriorityChangeRule.Keep:
                (Priority, PriorityChanged) = (change.Priority, (Priority, change.At));
                break;
            case TicketEvent.Paused paused when Stop is null:
                _paused = paused;
                break;
            case TicketEvent.Resumed:
                EndPause(happened.At);
                break;
            case TicketEvent.Cancelled:
                EndPause(happened.At);
                Cancelled = happened.At;
                break;
            case TicketEvent.Reopened when Stop is { } stop && _kind is ClockKind.Fix or ClockKind.Complete:
                if (_policy.ReopenedTime == ReopenedTimeRule.DoesNotCount)
                    _exclusions.Add(new TimeExclusion(stop, happened.At, UntilReopened, null));
                Stop = null;
                break;
            case TicketEvent.Responded or TicketEvent.Attended or TicketEvent.Resolved or TicketEvent.Completed:
                // What stops this clock ends its pause, though the ticket may go on waiting for something else.
                if (Stops(happened) || happened is TicketEvent.Resolved)
                    EndPause(happened.At);
                if (Stops(happened))
                    Stop ??= happened.At;
                break;
        }
    }

    // A later milestone implies the earlier ones: what was fixed was responded to.
    private bool Stops(TicketEvent happened) => happened switch
    {
        TicketEvent.Responded => _kind == ClockKind.Respond,
        TicketEvent.Attended => _kind <= ClockKind.Attend,
        TicketEvent.Resolved => _kind <= ClockKind.Fix,
        _ => true,
    };

    private void EndPause(Instant at)
    {
        if (_paused is not null && _policy.StoppedByPauses.Contains(_kind))
            _pauses.Add(Pause.Between(_paused.At, at, _paused.WaitingFor, _paused.Reason));
        _paused = null;
    }
}
