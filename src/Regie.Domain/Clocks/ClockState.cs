namespace Regie.Clocks;

/// <summary>What a clock does at an instant (toestand van de klok).</summary>
public enum ClockState
{
    /// <summary>It has not started: the ticket does not exist yet, or is not assigned (niet gestart).</summary>
    NotStarted,

    /// <summary>It runs; outside opening hours it does not advance (loopt).</summary>
    Running,

    /// <summary>It stands still because the ticket waits for somebody (gepauzeerd).</summary>
    Paused,

    /// <summary>What it measures has happened (gestopt).</summary>
    Stopped,

    /// <summary>The ticket was withdrawn: there is nothing to judge (ingetrokken).</summary>
    Cancelled,
}
