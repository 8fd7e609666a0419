using NodaTime;

namespace Regie.Terms;

/// <summary>Counts notice periods. A period runs from the day after the notice up to the first day after the end.</summary>
internal static class NoticeArithmetic
{
    /// <summary>The last end against which notice can be given and that is not after a day.</summary>
    public static LocalDate LastEnd(NoticePeriod period, LocalDate firstDayAfter) => Floor(period.Alignment, firstDayAfter);

    /// <summary>The first end against which notice can be given and that is not before a day.</summary>
    public static LocalDate FirstEnd(NoticePeriod period, LocalDate firstDayAfter) => Ceiling(period.Alignment, firstDayAfter);

    /// <summary>The last day on which the period can begin to have run by an end.</summary>
    public static LocalDate LastBegin(NoticePeriod period, NoticeCounting counting, LocalDate end)
    {
        var begin = Back(period, end);
        if (counting == NoticeCounting.Forward)
            while (On(period, begin.PlusDays(1)) <= end)
                begin = begin.PlusDays(1);
        return begin;
    }

    /// <summary>The first end by which a period that begins on a day has run.</summary>
    public static LocalDate EndOf(NoticePeriod period, NoticeCounting counting, LocalDate begin)
    {
        var end = On(period, begin);
        if (counting == NoticeCounting.Backward)
            while (Back(period, end) < begin)
                end = end.PlusDays(1);
        return FirstEnd(period, end);
    }

    /// <summary>Where an end comes to, counted back by the period in one subtraction.</summary>
    public static LocalDate Back(NoticePeriod period, LocalDate end)
    {
        var length = TermLength.Of(period.Length);
        return (period.IsCalendarMonths ? Floor(NoticeAlignment.EndOfMonth, end) : end).PlusMonths(-length.Months).PlusDays(-length.Days);
    }

    /// <summary>Where a begin comes to, counted on by the period in one addition.</summary>
    public static LocalDate On(NoticePeriod period, LocalDate begin) =>
        TermLength.Of(period.Length).After(period.IsCalendarMonths ? Ceiling(NoticeAlignment.EndOfMonth, begin) : begin);

    private static LocalDate Floor(NoticeAlignment alignment, LocalDate date) => alignment switch
    {
        NoticeAlignment.AnyDay => date,
        NoticeAlignment.EndOfMonth => new LocalDate(date.Year, date.Month, 1),
        NoticeAlignment.EndOfQuarter => new LocalDate(date.Year, date.Month - ((date.Month - 1) % 3), 1),
        _ => new LocalDate(date.Year, 1, 1),
    };

    private static LocalDate Ceiling(NoticeAlignment alignment, LocalDate date)
    {
        var floor = Floor(alignment, date);
        return floor == date ? date : floor.PlusMonths(alignment switch
        {
            NoticeAlignment.EndOfMonth => 1,
            NoticeAlignment.EndOfQuarter => 3,
            _ => 12,
        });
    }
}
