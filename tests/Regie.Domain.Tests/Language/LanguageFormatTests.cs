using System;
using System.Linq;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using Regie.Language;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Language;

public class LanguageFormatTests
{
    private static readonly LanguageFormat Nl = LanguageFormat.Dutch;
    private static readonly LanguageFormat En = LanguageFormat.English;

    [Theory]
    [InlineData("0", "0", "0", "zero")]
    [InlineData("-0.00", "0", "0", "zero has no sign and no digits")]
    [InlineData("999", "999", "999", "no grouping below a thousand")]
    [InlineData("1000", "1.000", "1,000", "grouped")]
    [InlineData("-1000", "-1.000", "-1,000", "the sign is no digit of the group")]
    [InlineData("-999", "-999", "-999", "the sign is no digit of the group")]
    [InlineData("1234567.891", "1.234.567,891", "1,234,567.891", "the fraction is not grouped")]
    [InlineData("10.500", "10,5", "10.5", "no zeros behind")]
    [InlineData("100", "100", "100", "zeros before the mark stay")]
    [InlineData("-79228162514264337593543950335", "-79.228.162.514.264.337.593.543.950.335", "-79,228,162,514,264,337,593,543,950,335", "the smallest")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001", "0.0000000000000000000000000001", "28 digits")]
    public void Number_AtTheEdges(string value, string dutch, string english, string why)
    {
        Expect.Equal(dutch, Nl.Number(D(value)), why);
        Expect.Equal(english, En.Number(D(value)), why);
    }

    [Fact]
    public void Number_ShowsAllThereIs() =>
        Decimals.Sample(value =>
        {
            Assert.Equal(value, D(En.Number(value).Replace(",", "")));
            Assert.Equal(value, D(Nl.Number(value).Replace(".", "").Replace(',', '.')));
        }, iter: Laws.Cases);

    [Fact]
    public void Number_WithDigits_NeverRounds() =>
        Gen.Select(Decimals, Gen.Int[0, 28]).Sample((value, digits) =>
        {
            if (decimal.Round(value, digits) != value)
            {
                Expect.Argument<ArgumentException>("value", () => En.Number(value, digits));
                return;
            }
            var text = En.Number(value, digits);
            Assert.Equal(value, D(text.Replace(",", "")));
            Assert.Equal(digits, text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0);
        }, iter: Laws.Cases);

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Number_WithDigitsOutsideADecimal_IsRefused(int digits) =>
        Expect.Argument<ArgumentOutOfRangeException>("digits", () => Nl.Number(1m, digits));

    [Theory]
    [InlineData("2027-01-01", "1 januari 2027", "vrijdag 1 januari 2027", "1 January 2027", "Friday 1 January 2027")]
    [InlineData("2028-02-29", "29 februari 2028", "dinsdag 29 februari 2028", "29 February 2028", "Tuesday 29 February 2028")]
    [InlineData("2026-03-29", "29 maart 2026", "zondag 29 maart 2026", "29 March 2026", "Sunday 29 March 2026")]
    [InlineData("9999-12-31", "31 december 9999", "vrijdag 31 december 9999", "31 December 9999", "Friday 31 December 9999")]
    [InlineData("0001-01-01", "1 januari 1", "maandag 1 januari 1", "1 January 1", "Monday 1 January 1")]
    public void Dates(string iso, string dutch, string dutchLong, string english, string englishLong)
    {
        var date = LocalDatePattern.Iso.Parse(iso).Value;
        Assert.Equal((dutch, dutchLong, english, englishLong), (Nl.Date(date), Nl.LongDate(date), En.Date(date), En.LongDate(date)));
    }

    [Fact]
    public void EveryMonthAndWeekday_HasItsName()
    {
        var months = Enumerable.Range(1, 12).Select(month => new LocalDate(2026, month, 1)).ToArray();
        Assert.Equal(12, months.Select(Nl.Date).Distinct().Count());
        Assert.Equal("januari februari maart april mei juni juli augustus september oktober november december", string.Join(" ", months.Select(m => Nl.Date(m).Split(' ')[1])));
        Assert.Equal("January February March April May June July August September October November December", string.Join(" ", months.Select(m => En.Date(m).Split(' ')[1])));
        var days = Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToArray();
        Assert.Equal("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", string.Join(" ", days.Select(Nl.Weekday)));
        Assert.Equal("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", string.Join(" ", days.Select(En.Weekday)));
    }

    [Fact]
    public void Dates_OfAnotherCalendar_AreWrittenInTheIsoCalendar()
    {
        var date = new LocalDate(2026, 9, 12);
        foreach (var calendar in new[] { CalendarSystem.HebrewCivil, CalendarSystem.Coptic, CalendarSystem.IslamicBcl })
            for (var day = 0; day < 400; day++)
                Assert.Equal(Nl.LongDate(date.PlusDays(day)), Nl.LongDate(date.PlusDays(day).WithCalendar(calendar)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(-1)]
    public void Weekday_ThatDoesNotExist_IsRefused(int day) =>
        Expect.Argument<ArgumentOutOfRangeException>("day", () => Nl.Weekday((IsoDayOfWeek)day));

    [Theory]
    [InlineData("14:05:00", "14:05", "14:05", "no seconds")]
    [InlineData("00:00:00", "00:00", "00:00", "midnight")]
    [InlineData("14:05:30", "14:05:30", "14:05:30", "seconds")]
    [InlineData("14:05:00.5", "14:05:00,5", "14:05:00.5", "a fraction alone")]
    [InlineData("23:59:59.999999999", "23:59:59,999999999", "23:59:59.999999999", "the last moment")]
    [InlineData("00:00:00.000000001", "00:00:00,000000001", "00:00:00.000000001", "a nanosecond")]
    public void Times(string iso, string dutch, string english, string why)
    {
        var time = LocalTimePattern.ExtendedIso.Parse(iso).Value;
        Expect.Equal((dutch, english), (Nl.Time(time), En.Time(time)), why);
        Expect.Equal("1 januari 2027 " + dutch, Nl.DateAndTime(new LocalDate(2027, 1, 1) + time), why);
    }

    [Theory]
    [InlineData("0", "0 min", "0 min", "none")]
    [InlineData("60", "1 min", "1 min", "a minute")]
    [InlineData("3600", "1 u", "1 h", "an hour alone")]
    [InlineData("8100", "2 u 15 min", "2 h 15 min", "hours and minutes")]
    [InlineData("94500", "26 u 15 min", "26 h 15 min", "over a day stays in hours")]
    [InlineData("86400", "24 u", "24 h", "a day stays in hours")]
    [InlineData("4500000", "1.250 u", "1,250 h", "grouped hours")]
    [InlineData("3601", "1 u 1 s", "1 h 1 s", "hours and seconds")]
    [InlineData("0.000000001", "0,000000001 s", "0.000000001 s", "a nanosecond")]
    [InlineData("59.5", "59,5 s", "59.5 s", "a fraction")]
    [InlineData("-8100", "-2 u 15 min", "-2 h 15 min", "negative")]
    [InlineData("-0.5", "-0,5 s", "-0.5 s", "a negative fraction")]
    [InlineData("-94500.25", "-26 u 15 min 0,25 s", "-26 h 15 min 0.25 s", "negative, over a day, a fraction")]
    public void Durations(string seconds, string dutch, string english, string why)
    {
        var duration = Duration.FromNanoseconds((long)(D(seconds) * 1_000_000_000m));
        Expect.Equal((dutch, english), (Nl.Duration(duration), En.Duration(duration)), why);
    }

    [Fact]
    public void Durations_AtTheExtremes()
    {
        Assert.Equal("-402,653,184 h", En.Duration(Duration.MinValue));
        Assert.Equal("402,653,183 h 59 min 59.999999999 s", En.Duration(Duration.MaxValue));
    }

    [Fact]
    public void Duration_SumsToItself() =>
        Gen.Select(Gen.Long, Gen.OneOf(Nl, En)).Sample((nanoseconds, format) =>
        {
            var text = format.Duration(Duration.FromNanoseconds(nanoseconds));
            var words = text.TrimStart('-').Split(' ');
            var sum = 0m;
            for (var i = 0; i < words.Length; i += 2)
            {
                var number = D(format == Nl ? words[i].Replace(".", "").Replace(',', '.') : words[i].Replace(",", ""));
                sum += number * words[i + 1] switch { "u" or "h" => 3600m, "min" => 60m, _ => 1m };
            }
            Assert.Equal(nanoseconds, (text[0] == '-' ? -1 : 1) * sum * 1_000_000_000m);
        }, iter: Laws.Cases);

    [Fact]
    public void For_ALanguage_IsItsFormat()
    {
        Assert.Same(Nl, LanguageFormat.For(LanguageCode.Dutch));
        Assert.Same(En, LanguageFormat.For(LanguageCode.English));
        Assert.Equal((LanguageCode.Dutch, LanguageCode.English), (Nl.Language, En.Language));
        Expect.Argument<ArgumentOutOfRangeException>("language", () => LanguageFormat.For((LanguageCode)2));
    }
}
