namespace Regie.Clocks;

/// <summary>Where a ticket stands, folded from its events (status van een melding).</summary>
public enum TicketStage
{
    /// <summary>Nothing has happened yet (nog niet aangemaakt).</summary>
    None,

    /// <summary>It is being worked on, or waits for its turn (open).</summary>
    Open,

    /// <summary>It waits for somebody (gepauzeerd).</summary>
    Paused,

    /// <summary>It works again (opgelost).</summary>
    Resolved,

    /// <summary>All work is done (gereed).</summary>
    Completed,

    /// <summary>It was withdrawn (geannuleerd).</summary>
    Cancelled,
}
