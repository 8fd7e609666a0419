namespace Regie.Clocks;

/// <summary>What a service clock measures on a ticket, in the terms of facility management (soort dienstklok).</summary>
public enum ClockKind
{
    /// <summary>Time to respond: until somebody took it up (responstijd).</summary>
    Respond,

    /// <summary>Time to attend: until somebody was there (aanrijtijd, aanwezigheidstijd).</summary>
    Attend,

    /// <summary>Time to fix: until it works again, perhaps provisionally (hersteltijd).</summary>
    Fix,

    /// <summary>Time to complete: until all work is done (doorlooptijd).</summary>
    Complete,
}
