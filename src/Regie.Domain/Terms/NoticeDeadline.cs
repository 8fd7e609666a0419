using NodaTime;

namespace Regie.Terms;

/// <summary>The last day on which something must be given to work for an end, and the day after it (uiterste opzegdatum).</summary>
public sealed record NoticeDeadline
{
    internal NoticeDeadline(LocalDate end, LocalDate counted, LocalDate lastDay, LocalDate sendBy) =>
        (End, Counted, LastDay, SendBy) = (TermEnd.Before(end), counted, lastDay, sendBy);

    /// <summary>The end that it is for.</summary>
    public TermEnd End { get; }

    /// <summary>The last day as counted, before it moved to a business day.</summary>
    public LocalDate Counted { get; }

    /// <summary>The last day on which it is in time.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The first day on which it is late.</summary>
    public LocalDate FirstDayAfter => LastDay.PlusDays(1);

    /// <summary>The last day to send it, where it is under way for some days; otherwise the last day itself.</summary>
    public LocalDate SendBy { get; }

    /// <summary>The last day and the end, in ISO form.</summary>
    /// <returns>For example <c>2026-09-30 for the end before 2027-01-01</c>.</returns>
    public override string ToString() => $"{TermWords.Iso(LastDay)} for the end {End}";
}
