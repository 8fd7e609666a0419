using NodaTime;

namespace Regie.Terms;

/// <summary>A length in months and days, so that lengths add up before they are added to a date, once.</summary>
internal readonly record struct TermLength(int Months, int Days)
{
    private const int MostMonths = 12_000;
    private const int MostDays = 365_250;
    private const int LastYear = 9998;

    public static TermLength Of(Period period) => new((period.Years * 12) + period.Months, (period.Weeks * 7) + period.Days);

    /// <summary>Whether a period is one of dates, not negative and at most a thousand years.</summary>
    public static bool IsUsable(Period period) => !period.HasTimeComponent && period is { Years: >= 0 and <= MostMonths / 12, Months: >= 0 and <= MostMonths, Weeks: >= 0 and <= MostDays / 7, Days: >= 0 and <= MostDays }
        && Of(period) is { Months: <= MostMonths, Days: <= MostDays };

    public TermLength Plus(TermLength other) => new(Months + other.Months, Days + other.Days);

    public TermLength Times(int count) => new(checked(Months * count), checked(Days * count));

    /// <summary>The date this far after another: months first, cut to the end of the month where it is shorter, then days.</summary>
    public LocalDate After(LocalDate date) => Fits(date)
        ? date.PlusMonths(Months).PlusDays(Days)
        : throw new RegieValidationException(TermProblems.BeyondCalendar(date, Months, Days));

    /// <summary>Whether the date this far after another still exists.</summary>
    public bool Fits(LocalDate date) => date.Year + (Months / 12) + (Days / 365) < LastYear;
}
