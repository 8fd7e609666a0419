namespace Regie.ServiceTime;

/// <summary>Whether the day on which something was received is the first of a number of working days (dag van ontvangst).</summary>
public enum DayOfReceipt
{
    /// <summary>It is not counted: one working day after Monday is Tuesday (telt niet mee).</summary>
    NotCounted,

    /// <summary>It is the first, where it is a working day: one working day from Monday is Monday. A day that had closed for good is not, where the term ends as a day does (telt mee).</summary>
    Counted,
}
