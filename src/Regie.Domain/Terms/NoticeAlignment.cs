namespace Regie.Terms;

/// <summary>Against which ends notice can be given (opzegmoment).</summary>
public enum NoticeAlignment
{
    /// <summary>Any day (elke dag).</summary>
    AnyDay,

    /// <summary>The end of a calendar month (maandeinde).</summary>
    EndOfMonth,

    /// <summary>The end of a calendar quarter (kwartaaleinde).</summary>
    EndOfQuarter,

    /// <summary>The end of a calendar year (jaareinde).</summary>
    EndOfYear,
}
