namespace Regie.Clocks;

/// <summary>Whether a warning threshold was reached (waarschuwingstoestand).</summary>
public enum ClockWarningState
{
    /// <summary>The part of the norm has been used up (bereikt).</summary>
    Reached,

    /// <summary>It will be, unless the clock stops before (verwacht).</summary>
    Expected,

    /// <summary>The clock stopped before it (niet bereikt).</summary>
    NotReached,
}
