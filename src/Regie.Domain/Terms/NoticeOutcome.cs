namespace Regie.Terms;

/// <summary>What becomes of a notice (uitkomst van een opzegging).</summary>
public enum NoticeOutcome
{
    /// <summary>It ends the agreement at the end that it was for (op tijd).</summary>
    InTime,

    /// <summary>It ends the agreement, at a later end (later einde).</summary>
    WorksForLaterEnd,

    /// <summary>It was late, and by the clause does nothing (vervallen opzegging).</summary>
    Void,

    /// <summary>The side has no right to give notice (geen opzegrecht).</summary>
    WithoutRight,

    /// <summary>The agreement ends no later without it (zonder gevolg).</summary>
    ChangesNothing,
}
