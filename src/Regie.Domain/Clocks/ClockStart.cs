namespace Regie.Clocks;

/// <summary>When a clock starts (start van de klok).</summary>
public enum ClockStart
{
    /// <summary>When the ticket came into being (bij aanmaak).</summary>
    AtCreation,

    /// <summary>When it was first assigned; until then the clock has not started (bij toewijzing).</summary>
    AtAssignment,
}
