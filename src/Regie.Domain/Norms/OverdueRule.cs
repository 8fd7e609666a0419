namespace Regie.Norms;

/// <summary>What becomes of events that are open and overdue at the end of a period; they are never invisible (achterstand).</summary>
public enum OverdueRule
{
    /// <summary>They are shown beside the result and judged when they are resolved.</summary>
    Shown,

    /// <summary>They count as missed in the period in which they fell due.</summary>
    CountedAsMissed,
}
