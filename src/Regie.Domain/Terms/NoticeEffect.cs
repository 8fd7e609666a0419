using NodaTime;

namespace Regie.Terms;

/// <summary>A notice under the right that it rests on: for which end it works in a stretch of the term, and whether it is void.</summary>
internal sealed class NoticeEffect
{
    private readonly TermProvisions _terms;
    private readonly BusinessDays _days;
    private readonly bool _isWellMeant;

    /// <param name="terms">The provisions.</param>
    /// <param name="right">The right of the side that gave it.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="days">The business days.</param>
    /// <param name="isWellMeant">Whether it is one that somebody could give, who would name an end that it is in time for.</param>
    public NoticeEffect(TermProvisions terms, NoticeRight right, TermFact.NoticeGiven notice, BusinessDays days, bool isWellMeant)
    {
        (_terms, Right, Notice, _days, _isWellMeant) = (terms, right, notice, days, isWellMeant);
        Day = right.Rule.DayOf(notice.On, notice.At);
        Earliest = notice.For?.FirstDayAfter is { } named && !(terms.EarliestEnd > named) ? named : terms.EarliestEnd;
    }

    public NoticeRight Right { get; }

    public TermFact.NoticeGiven Notice { get; }

    /// <summary>The day on which it counts as given.</summary>
    public LocalDate Day { get; }

    /// <summary>The first end that it can be for: the one it names and the minimum term, whichever is later.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>Whether the right is one to end the agreement at any time in a stretch.</summary>
    public bool IsAnyTimeIn(TermStep step) => Right.IsAnyTimeIn(step);

    /// <summary>The end that it brings about in a stretch; null where it does not end the agreement in it.</summary>
    public LocalDate? In(TermStep step)
    {
        if (!IsAnyTimeIn(step))
            return step.End.FirstDayAfter is { } end && !(Earliest > end) && IsInTimeFor(end) ? end : null;
        var first = Right.Rule.FirstEnd(Day, _days).FirstDayAfter!.Value;
        if (Earliest > first)
            first = NoticeArithmetic.FirstEnd(Right.Rule.Period, Earliest.Value);
        if (first < step.Start)
            first = step.Start;
        return step.End.FirstDayAfter < first ? null : first;
    }

    public bool IsInTimeFor(LocalDate end) => Day <= Right.Rule.LatestNotice(end, _days).LastDay;

    /// <summary>Whether it comes to nothing in a stretch, because it was late for the end that it was meant for.</summary>
    /// <param name="step">The stretch.</param>
    /// <param name="exercised">When an option was exercised that moves the end of the stretch; null where none was.</param>
    public bool IsVoidIn(TermStep step, LocalDate? exercised)
    {
        if (_isWellMeant || Right.Rule.Late == LateNoticeRule.WorksForNextEnd)
            return false;
        if (Notice.For?.FirstDayAfter is { } named)
            return !IsInTimeFor(named);
        return !IsAnyTimeIn(step) && !(exercised <= Day) && step.End.FirstDayAfter is { } end && end > Notice.On && !(_terms.EarliestEnd > end) && !IsInTimeFor(end);
    }
}
