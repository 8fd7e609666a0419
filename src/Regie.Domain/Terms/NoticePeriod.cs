using System;
using NodaTime;
using Regie.Language;

namespace Regie.Terms;

/// <summary>How long before an end notice must be given, in the reading that the contract states (opzegtermijn).</summary>
/// <remarks>
/// "One month", "30 days", "a calendar month" and "one month, to the end of a month" are four different periods. A period is either of months and years or of weeks
/// and days: counted back and counted on, "a month and three days" could each be the longer one.
/// </remarks>
/// <example><code>NoticePeriod.Months(1).ToEndOf(NoticeAlignment.EndOfQuarter)</code></example>
public sealed record NoticePeriod
{
    private NoticePeriod(Period length, bool isCalendarMonths, NoticeAlignment alignment) => (Length, IsCalendarMonths, Alignment) = (length, isCalendarMonths, alignment);

    /// <summary>The length.</summary>
    public Period Length { get; }

    /// <summary>Whether only whole calendar months count, from the first day of a month to its last.</summary>
    public bool IsCalendarMonths { get; }

    /// <summary>Against which ends notice can be given.</summary>
    public NoticeAlignment Alignment { get; }

    /// <summary>A number of months, each to the same day of another month.</summary>
    /// <param name="months">How many, 0 to 1,200.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is another number.</exception>
    public static NoticePeriod Months(int months) => new(Period.FromMonths(Within(months, 1_200, nameof(months))), false, NoticeAlignment.AnyDay);

    /// <summary>A number of weeks.</summary>
    /// <param name="weeks">How many, 0 to 5,200.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is another number.</exception>
    public static NoticePeriod Weeks(int weeks) => new(Period.FromWeeks(Within(weeks, 5_200, nameof(weeks))), false, NoticeAlignment.AnyDay);

    /// <summary>A number of days.</summary>
    /// <param name="days">How many, 0 to 36,500; with 0 the notice works from the next day.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is another number.</exception>
    public static NoticePeriod Days(int days) => new(Period.FromDays(Within(days, 36_500, nameof(days))), false, NoticeAlignment.AnyDay);

    /// <summary>A number of whole calendar months: notice on 3 August runs from 1 September.</summary>
    /// <param name="months">How many, 0 to 1,200.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is another number.</exception>
    public static NoticePeriod CalendarMonths(int months) => new(Period.FromMonths(Within(months, 1_200, nameof(months))), true, NoticeAlignment.AnyDay);

    /// <summary>A length of months and years, or of weeks and days.</summary>
    /// <param name="length">The length.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="RegieValidationException">The length is negative, too long, has hours in it, or has both months and days.</exception>
    public static NoticePeriod Of(Period length)
    {
        ArgumentNullException.ThrowIfNull(length);
        if (!TermLength.IsUsable(length))
            throw new RegieValidationException(TermProblems.Length(length, "notice"));
        return TermLength.Of(length) is not { Months: > 0, Days: > 0 } ? new NoticePeriod(length, false, NoticeAlignment.AnyDay) : throw new RegieValidationException(TermProblems.MixedNotice(length));
    }

    /// <summary>The same length, with notice only against the ends of calendar months, quarters or years.</summary>
    /// <param name="alignment">Which ends.</param>
    /// <returns>A new period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alignment"/> is not declared.</exception>
    public NoticePeriod ToEndOf(NoticeAlignment alignment) => alignment is >= NoticeAlignment.AnyDay and <= NoticeAlignment.EndOfYear
        ? new NoticePeriod(Length, IsCalendarMonths, alignment)
        : throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "No declared alignment.");

    /// <summary>The period in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>1 maand, tegen het einde van een kwartaal</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var length = IsCalendarMonths
            ? LocalizedText.Of(Length.Months == 1 ? "1 kalendermaand" : $"{Length.Months} kalendermaanden", Length.Months == 1 ? "1 calendar month" : $"{Length.Months} calendar months")
            : TermWords.Of(Length);
        return Alignment == NoticeAlignment.AnyDay ? length.In(language) : $"{length.In(language)}, {Alignment.Label().In(language)}";
    }

    /// <summary>The period in English.</summary>
    /// <returns>For example <c>3 months</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);

    private static int Within(int count, int most, string name) =>
        count >= 0 && count <= most ? count : throw new ArgumentOutOfRangeException(name, count, $"A notice period has 0 to {most} of them.");
}
