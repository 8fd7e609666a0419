using System;
using System.Globalization;
using System.Numerics;
using System.Text;
using NodaTime;

namespace Regie.Language;

/// <summary>How one language writes numbers, dates and durations, independent of the machine's culture (schrijfwijze).</summary>
/// <remarks>Written by hand, so that a host without ICU data prints the same. Everything is exact: what is shown is what is there, unless digits are asked for.</remarks>
public sealed class LanguageFormat
{
    private static readonly string[] DutchMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] DutchDays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
    private static readonly string[] EnglishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private readonly string[] _months;
    private readonly string[] _days;
    private readonly char _decimalMark;
    private readonly char _groupMark;
    private readonly string _hour;

    private LanguageFormat(LanguageCode language, string[] months, string[] days, (char Decimal, char Group) marks, string hour) =>
        (Language, _months, _days, _decimalMark, _groupMark, _hour) = (language, months, days, marks.Decimal, marks.Group, hour);

    /// <summary>Dutch: <c>1.234,5</c>, <c>1 januari 2027</c>, <c>2 u 15 min</c>.</summary>
    public static LanguageFormat Dutch { get; } = new(LanguageCode.Dutch, DutchMonths, DutchDays, (',', '.'), "u");

    /// <summary>English: <c>1,234.5</c>, <c>1 January 2027</c>, <c>2 h 15 min</c>.</summary>
    public static LanguageFormat English { get; } = new(LanguageCode.English, EnglishMonths, EnglishDays, ('.', ','), "h");

    /// <summary>The language.</summary>
    public LanguageCode Language { get; }

    /// <summary>The format of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static LanguageFormat For(LanguageCode language) => language switch
    {
        LanguageCode.Dutch => Dutch,
        LanguageCode.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Formats exist for Dutch and English."),
    };

    /// <summary>A number with all digits that it has, grouped by thousands, without trailing zeros.</summary>
    /// <param name="value">The number.</param>
    /// <returns>For example <c>1.234,5</c> in Dutch.</returns>
    public string Number(decimal value) => Arrange(ExactDecimal.ToText(value));

    /// <summary>A number that is already rounded, with a fixed number of digits behind the decimal mark.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits to show, 0 to 28.</param>
    /// <returns>For example <c>1.234,50</c> in Dutch for 1234.5 and two digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 28.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has more digits: showing fewer would round silently.</exception>
    public string Number(decimal value, int digits)
    {
        if (digits is < 0 or > 28)
            throw new ArgumentOutOfRangeException(nameof(digits), digits, "A number is shown with 0 to 28 digits.");
        if (decimal.Round(value, digits) != value)
            throw new ArgumentException($"{value.ToString(CultureInfo.InvariantCulture)} has more than {digits} digits; round it first, with a declared rounding.", nameof(value));
        return Arrange(value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    /// <summary>A number of any size: its digits as one integer, of which so many stand behind the decimal mark.</summary>
    internal string Number(BigInteger mantissa, int digits)
    {
        var text = BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        return Arrange((mantissa.Sign < 0 ? "-" : "") + (digits == 0 ? text : text.Insert(text.Length - digits, ".")));
    }

    /// <summary>A date, in the ISO calendar whichever calendar it came in.</summary>
    /// <param name="date">The date.</param>
    /// <returns>For example <c>1 januari 2027</c>.</returns>
    public string Date(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return FormattableString.Invariant($"{iso.Day} {_months[iso.Month - 1]} {iso.Year}");
    }

    /// <summary>A date with its day of the week.</summary>
    /// <param name="date">The date.</param>
    /// <returns>For example <c>vrijdag 1 januari 2027</c>.</returns>
    public string LongDate(LocalDate date) => Weekday(date.DayOfWeek) + " " + Date(date);

    /// <summary>A time of day: hours and minutes, with seconds and their fraction only where there are any.</summary>
    /// <param name="time">The time of day.</param>
    /// <returns>For example <c>14:05</c> or <c>14:05:30</c>.</returns>
    public string Time(LocalTime time)
    {
        var text = FormattableString.Invariant($"{time.Hour:00}:{time.Minute:00}");
        if (time.Second == 0 && time.NanosecondOfSecond == 0)
            return text;
        text += FormattableString.Invariant($":{time.Second:00}");
        return time.NanosecondOfSecond == 0 ? text : text + _decimalMark + FormattableString.Invariant($"{time.NanosecondOfSecond:000000000}").TrimEnd('0');
    }

    /// <summary>A date and a time of day.</summary>
    /// <param name="moment">The date and time.</param>
    /// <returns>For example <c>1 januari 2027 14:05</c>.</returns>
    public string DateAndTime(LocalDateTime moment) => Date(moment.Date) + " " + Time(moment.TimeOfDay);

    /// <summary>A duration in hours, minutes and seconds; never in days, because a day is not always 24 hours.</summary>
    /// <param name="duration">The duration.</param>
    /// <returns>For example <c>26 u 15 min</c>; <c>0 min</c> for none.</returns>
    public string Duration(Duration duration)
    {
        if (duration == NodaTime.Duration.Zero)
            return "0 min";

        // Each part apart, because the shortest duration has no opposite.
        var hours = Math.Abs(((long)duration.Days * 24) + duration.Hours);
        var minutes = Math.Abs(duration.Minutes);
        var seconds = Math.Abs(duration.Seconds + (duration.SubsecondNanoseconds / 1_000_000_000m));
        var parts = new StringBuilder(duration < NodaTime.Duration.Zero ? "-" : "");
        if (hours > 0)
            parts.Append(Number(hours)).Append(' ').Append(_hour).Append(' ');
        if (minutes > 0)
            parts.Append(Number(minutes)).Append(" min ");
        if (seconds > 0)
            parts.Append(Number(seconds)).Append(" s ");
        return parts.ToString(0, parts.Length - 1);
    }

    /// <summary>The name of a day of the week.</summary>
    /// <param name="day">The day.</param>
    /// <returns>For example <c>maandag</c> or <c>Monday</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no day of the week.</exception>
    public string Weekday(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? _days[(int)day - 1]
        : throw new ArgumentOutOfRangeException(nameof(day), day, "No day of the week.");

    private string Arrange(string invariant)
    {
        var negative = invariant[0] == '-';
        var point = invariant.IndexOf('.');
        var whole = invariant.Substring(negative ? 1 : 0, (point < 0 ? invariant.Length : point) - (negative ? 1 : 0));
        var result = new StringBuilder(invariant.Length + (whole.Length / 3)).Append(negative ? "-" : "");
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
                result.Append(_groupMark);
            result.Append(whole[i]);
        }
        if (point >= 0)
            result.Append(_decimalMark).Append(invariant, point + 1, invariant.Length - point - 1);
        return result.ToString();
    }
}
