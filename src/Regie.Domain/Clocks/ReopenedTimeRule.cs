namespace Regie.Clocks;

/// <summary>Whether the time between a resolution that did not hold and the reopening counts (heropende meldingen).</summary>
/// <remarks>It speaks of clocks that had stopped: the time to complete runs on through a resolution, and only a reopening after completion concerns it.</remarks>
public enum ReopenedTimeRule
{
    /// <summary>It does not count: nobody was expected to work on it (telt niet mee).</summary>
    DoesNotCount,

    /// <summary>It counts, as if the ticket had never been resolved (telt mee).</summary>
    Counts,
}
