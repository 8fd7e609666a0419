namespace Regie.ServiceTime;

/// <summary>What becomes of an overnight window when only the next date closes (nachtvenster voor een gesloten dag).</summary>
public enum OvernightRule
{
    /// <summary>It ends where the next date's closing begins: at 00:00, or at that date's early closing time.</summary>
    CutByNextDate,

    /// <summary>It is kept whole: it belongs to the date on which it starts.</summary>
    Keep,
}
