using System;
using NodaTime;
using Regie.Explanation;

namespace Regie.Terms;

/// <summary>Works out <see cref="NoticeRule"/>s: back from an end to the last day, and on from a notice to the first end.</summary>
public static class NoticeDates
{
    /// <summary>The last day on which notice works for an end: the end, less the period in one subtraction, less one day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="firstDayAfter">The first day after the end.</param>
    /// <param name="days">The business days.</param>
    /// <returns>The last day, as counted and as moved, and the day to send by.</returns>
    /// <remarks>Where notice only works against the ends of months, quarters or years, and the agreement ends between two of them, the one before counts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="days"/> is null.</exception>
    /// <exception cref="RegieValidationException">There is no business day near, or a holiday calendar does not know the year.</exception>
    public static NoticeDeadline LatestNotice(this NoticeRule rule, LocalDate firstDayAfter, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(days);
        var end = firstDayAfter.WithCalendar(CalendarSystem.Iso);
        var counted = NoticeArithmetic.LastBegin(rule.Period, rule.Counting, NoticeArithmetic.LastEnd(rule.Period, end)).PlusDays(-1);
        var last = rule.Move(counted, days);
        return new NoticeDeadline(end, counted, last, rule.Receipt == ReceiptRule.ReceivedBy && rule.LeadDays > 0 ? rule.Move(last.PlusDays(-rule.LeadDays), days) : last);
    }

    /// <summary>The first end for which a notice works, whatever the term of the agreement.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="given">The day on which it was given: received or sent, whichever the rule looks at.</param>
    /// <param name="days">The business days.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="days"/> is null.</exception>
    /// <exception cref="RegieValidationException">There is no business day near, or a holiday calendar does not know the year.</exception>
    public static TermEnd FirstEnd(this NoticeRule rule, LocalDate given, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(days);

        // The last day moves to the business day before it, so what comes on another day must wait for the business day after it.
        var day = given.WithCalendar(CalendarSystem.Iso);
        var counted = rule.BusinessDay == BusinessDayRule.Preceding ? days.OnOrAfter(day) : day;
        return TermEnd.Before(NoticeArithmetic.EndOf(rule.Period, rule.Counting, counted.PlusDays(1)));
    }

    /// <summary>How the last day on which notice works for an end comes about.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="firstDayAfter">The first day after the end.</param>
    /// <param name="days">The business days.</param>
    /// <returns>The steps; the value is <see cref="NoticeDeadline.LastDay"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="days"/> is null.</exception>
    /// <exception cref="RegieValidationException">There is no business day near, or a holiday calendar does not know the year.</exception>
    public static Derivation ExplainLatestNotice(this NoticeRule rule, LocalDate firstDayAfter, BusinessDays days) =>
        NoticeExplanation.Of(rule, LatestNotice(rule, firstDayAfter, days), days, NoticeExplanation.Notice);

    /// <summary>The day on which something counts as given: the next one after the cut-off time.</summary>
    internal static LocalDate DayOf(this NoticeRule rule, LocalDate on, LocalTime? at) => rule.CutOff is { } cutOff && at > cutOff ? on.PlusDays(1) : on;

    private static LocalDate Move(this NoticeRule rule, LocalDate day, BusinessDays days) => rule.BusinessDay == BusinessDayRule.Preceding ? days.OnOrBefore(day) : day;
}
