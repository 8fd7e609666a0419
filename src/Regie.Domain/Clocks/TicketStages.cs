using System;

namespace Regie.Clocks;

/// <summary>Which event a ticket admits at which stage, and the stage that follows: one table, from which the checks and the documentation come.</summary>
public static class TicketStages
{
    /// <summary>The stage after an event.</summary>
    /// <param name="stage">The stage before it.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The stage after it; null where the stage does not admit the event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    public static TicketStage? After(TicketStage stage, TicketEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return (stage, happened) switch
        {
            (TicketStage.None, TicketEvent.Created) => TicketStage.Open,
            (TicketStage.None, _) or (_, TicketEvent.Created) or (TicketStage.Cancelled, _) => null,
            (TicketStage.Open or TicketStage.Paused, TicketEvent.Assigned or TicketEvent.Responded or TicketEvent.Attended or TicketEvent.PriorityChanged) => stage,
            (TicketStage.Open, TicketEvent.Paused) => TicketStage.Paused,
            (TicketStage.Paused, TicketEvent.Resumed) => TicketStage.Open,
            (TicketStage.Open or TicketStage.Paused, TicketEvent.Resolved) => TicketStage.Resolved,
            (TicketStage.Open or TicketStage.Paused or TicketStage.Resolved, TicketEvent.Completed) => TicketStage.Completed,
            (TicketStage.Resolved or TicketStage.Completed, TicketEvent.Reopened) => TicketStage.Open,
            (TicketStage.Open or TicketStage.Paused or TicketStage.Resolved, TicketEvent.Cancelled) => TicketStage.Cancelled,
            _ => null,
        };
    }
}
