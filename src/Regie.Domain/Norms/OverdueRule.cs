namespace Regie.Norms;

/// <summary>What becomes of events that are open and overdue at the end of a period; they are never invisible (achterstand).</summary>
public enum OverdueRule
{
    /// <summary>They are shown beside the result and judged when they are resolved.</summary>
    Shown,

    /// <summary>They count in the period in which they fell due, as missed while nothing else was found, and in no other; only for a part in percents, because a mean or a sum has no value for what is not done.</summary>
    CountedAsMissed,
}
