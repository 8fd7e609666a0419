using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;

namespace Regie.Tests.Holidays;

public sealed class DutchHolidaysTests
{
    // Easter Sunday from 2000 to 2050, month and day.
    private const string Easters = """
        2000:0423 2001:0415 2002:0331 2003:0420 2004:0411 2005:0327 2006:0416 2007:0408 2008:0323 2009:0412
        2010:0404 2011:0424 2012:0408 2013:0331 2014:0420 2015:0405 2016:0327 2017:0416 2018:0401 2019:0421
        2020:0412 2021:0404 2022:0417 2023:0409 2024:0331 2025:0420 2026:0405 2027:0328 2028:0416 2029:0401
        2030:0421 2031:0413 2032:0328 2033:0417 2034:0409 2035:0325 2036:0413 2037:0405 2038:0425 2039:0410
        2040:0401 2041:0421 2042:0406 2043:0329 2044:0417 2045:0409 2046:0325 2047:0414 2048:0405 2049:0418 2050:0410
        """;

    // Published dates, one line per holiday: source and date.
    private const string Published = """
        GoodFriday     vacanza 2020-04-10 2021-04-02 2024-03-29 site 2026-04-03 2028-04-14 npm 2024-03-29 2025-04-18 2027-03-26 2028-04-14
        EasterSunday   vacanza 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2025-04-20 site 2026-04-05 2028-04-16 npm 2026-04-05 2028-04-16
        EasterMonday   vacanza 2020-04-13 2024-04-01 site 2026-04-06 npm 2025-04-21 2027-03-29 2028-04-17
        AscensionDay   vacanza 2021-05-13 2022-05-26 2023-05-18 site 2028-05-25 npm 2026-05-14
        WhitSunday     vacanza 2023-05-28 2024-05-19 site 2026-05-24 2028-06-04 npm 2024-05-19 2026-05-24 2027-05-16 2028-06-04
        WhitMonday     vacanza 2020-06-01 2021-05-24 2022-06-06 2024-05-20 site 2026-05-25 npm 2024-05-20 2025-06-09 2026-05-25 2027-05-17 2028-06-05
        KingsDay       vacanza 2016-04-27 2017-04-27 2019-04-27 2021-04-27 2022-04-27 2024-04-27 2025-04-26 2031-04-26 site 2028-04-27 npm 2024-04-27 2025-04-26 2026-04-27 2027-04-27 2028-04-27
        NewYearsDay    site 2026-01-01 2028-01-01 npm 2024-01-01 2027-01-01 2028-01-01
        LiberationDay  site 2026-05-05 npm 2026-05-05 2027-05-05
        ChristmasDay   site 2026-12-25 npm 2024-12-25 2027-12-25
        BoxingDay      site 2026-12-26 2028-12-26 npm 2024-12-26 2025-12-26 2026-12-26 2027-12-26
        """;

    public static TheoryData<DutchHoliday, string, string> PublishedDates()
    {
        var data = new TheoryData<DutchHoliday, string, string>();
        foreach (var line in Published.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (words, source) = (line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "");
            foreach (var word in words.Skip(1))
                if (char.IsDigit(word[0]))
                    data.Add(Enum.Parse<DutchHoliday>(words[0]), source, word);
                else
                    source = word;
        }

        return data;
    }

    [Fact]
    public void EveryEasterFrom1950To2100_AgreesWithGauss()
    {
        for (var year = 1950; year <= 2100; year++)
            Assert.Equal(GaussianEaster(year), DutchHolidays.DateOf(DutchHoliday.EasterSunday, year));
    }

    [Fact]
    public void EveryEasterFrom2000To2050_AgreesWithTheTable()
    {
        var table = Easters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(51, table.Length);
        Assert.All(table, entry => Assert.Equal(entry, DutchHolidays.DateOf(DutchHoliday.EasterSunday, int.Parse(entry.Substring(0, 4), CultureInfo.InvariantCulture)).ToString("uuuu:MMdd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void EveryYear_HasItsDaysByTheRulesReckonedFromTheirWeekdays()
    {
        for (var year = 1950; year <= 2100; year++)
        {
            var easter = GaussianEaster(year);
            DateTime Day(DutchHoliday holiday) => DutchHolidays.DateOf(holiday, year).ToDateTimeUnspecified();
            Assert.Equal(easter.ToDateTimeUnspecified().AddDays(-2), Day(DutchHoliday.GoodFriday));
            Assert.Equal(DayOfWeek.Friday, Day(DutchHoliday.GoodFriday).DayOfWeek);
            Assert.Equal(easter.ToDateTimeUnspecified().AddDays(1), Day(DutchHoliday.EasterMonday));

            // The fortieth day of Easter, and the fiftieth with the day after it.
            Assert.Equal(easter.ToDateTimeUnspecified().AddDays(40 - 1), Day(DutchHoliday.AscensionDay));
            Assert.Equal(DayOfWeek.Thursday, Day(DutchHoliday.AscensionDay).DayOfWeek);
            Assert.Equal(easter.ToDateTimeUnspecified().AddDays(50 - 1), Day(DutchHoliday.WhitSunday));
            Assert.Equal(DayOfWeek.Monday, Day(DutchHoliday.WhitMonday).DayOfWeek);
            Assert.Equal(TimeSpan.FromDays(1), Day(DutchHoliday.WhitMonday) - Day(DutchHoliday.WhitSunday));

            Assert.Equal(new DateTime(year, 1, 1), Day(DutchHoliday.NewYearsDay));
            Assert.Equal(new DateTime(year, 5, 5), Day(DutchHoliday.LiberationDay));
            Assert.Equal(new DateTime(year, 12, 25), Day(DutchHoliday.ChristmasDay));
            Assert.Equal(new DateTime(year, 12, 26), Day(DutchHoliday.BoxingDay));

            var birthday = year < 2014 ? new DateTime(year, 4, 30) : new DateTime(year, 4, 27);
            Assert.Equal(birthday.DayOfWeek != DayOfWeek.Sunday ? birthday : year < 1980 ? birthday.AddDays(1) : birthday.AddDays(-1), Day(DutchHoliday.KingsDay));
        }
    }

    [Theory]
    [InlineData("1950 1961 1967 1972 1978", "05-01", "Queen's Day on a Sunday moved to the Monday")]
    [InlineData("1989 1995 2000 2006", "04-29", "from 1980 to the Saturday")]
    [InlineData("1951 1960 1966 1977 1979 1980 1990 2005 2010 2013", "04-30", "Queen's Day itself")]
    [InlineData("2014 2025 2031 2036 2042 2053 2059 2064 2070 2081 2087 2092 2098", "04-26", "King's Day on a Sunday moves to the Saturday; 2014 was the first and moved")]
    [InlineData("2015 2016 2024 2026 2027 2030 2050 2075 2100", "04-27", "King's Day itself")]
    public void TheBirthdayOfTheMonarch_MovesByTheRuleOfItsTime(string years, string date, string why)
    {
        foreach (var year in years.Split(' ').Select(y => int.Parse(y, CultureInfo.InvariantCulture)))
            Expect.Equal(date, DutchHolidays.DateOf(DutchHoliday.KingsDay, year).ToString("MM-dd", CultureInfo.InvariantCulture), $"{year}: {why}");
    }

    [Theory]
    [MemberData(nameof(PublishedDates))]
    public void PublishedDates_AreReproduced(DutchHoliday holiday, string source, string date) =>
        Expect.Equal(date, DutchHolidays.DateOf(holiday, int.Parse(date.Substring(0, 4), CultureInfo.InvariantCulture)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), source);

    // A published page claims that Easter repeats every 28 years.
    [Fact]
    public void Easter_LiesBetween22MarchAnd25April_AndDoesNotRepeatEvery28Years()
    {
        var years = Enumerable.Range(1950, 151).Select(y => DutchHolidays.DateOf(DutchHoliday.EasterSunday, y)).ToList();

        Assert.All(years, e => Assert.InRange((e.Month * 100) + e.Day, 322, 425));
        Assert.All(years, e => Assert.Equal(IsoDayOfWeek.Sunday, e.DayOfWeek));
        Assert.NotEqual(DutchHolidays.DateOf(DutchHoliday.EasterSunday, 1998).PlusYears(28), DutchHolidays.DateOf(DutchHoliday.EasterSunday, 2026));
    }

    [Theory]
    [InlineData("nl-lustrum", "2025-05-05", true)]
    [InlineData("nl-lustrum", "2026-05-05", false)]
    [InlineData("nl-yearly-liberation-day", "2026-05-05", true)]
    [InlineData("nl-without-liberation-day", "2025-05-05", false)]
    [InlineData("nl-termijnenwet", "2026-05-05", true)]
    [InlineData("nl-lustrum", "2026-04-03", false)]
    [InlineData("nl-yearly-liberation-day", "2026-04-03", false)]
    [InlineData("nl-without-liberation-day", "2026-04-03", false)]
    [InlineData("nl-termijnenwet", "2026-04-03", true)]
    [InlineData("nl-termijnenwet", "2026-04-05", false)]
    [InlineData("nl-lustrum", "2026-04-05", true)]
    public void Presets_DifferOn5May_GoodFridayAndSundays(string preset, string date, bool isHoliday)
    {
        var holidays = DutchHolidays.Presets.Single(p => p.Id.Value == preset);

        Assert.Equal(isHoliday, holidays.HolidaysIn(int.Parse(date.Substring(0, 4), CultureInfo.InvariantCulture)).Any(h => h.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) == date));
    }

    [Theory]
    [InlineData(2026, "01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26")]
    [InlineData(2025, "01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26")]
    [InlineData(2005, "01-01 03-27 03-28 04-30 05-05 05-05 05-15 05-16 12-25 12-26")]
    [InlineData(2008, "01-01 03-23 03-24 04-30 05-01 05-11 05-12 12-25 12-26")]
    public void TheCustomaryHolidays_OfAYear(int year, string dates) =>
        Assert.Equal(dates, string.Join(" ", DutchHolidays.Lustrum.HolidaysIn(year).Select(h => h.Date).OrderBy(d => d).Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void LiberationDay_CountsInTheYearsThatDivideByFive() => Assert.All(Enumerable.Range(1950, 151), year =>
    {
        Assert.Equal(year % 10 is 0 or 5, HasLiberationDay(DutchHolidays.Lustrum, year));
        Assert.True(HasLiberationDay(DutchHolidays.YearlyLiberationDay, year));
        Assert.False(HasLiberationDay(DutchHolidays.WithoutLiberationDay, year));
    });

    [Theory]
    [InlineData(2013, "Koninginnedag", "Queen's Day")]
    [InlineData(2014, "Koningsdag", "King's Day")]
    public void TheDayOfTheMonarch_IsNamedAfterIt(int year, string dutch, string english)
    {
        var holiday = Assert.Single(DutchHolidays.Lustrum.HolidaysIn(year), h => h.Date == DutchHolidays.DateOf(DutchHoliday.KingsDay, year));

        Assert.Equal((dutch, english), (holiday.Name.Dutch, holiday.Name.English));
    }

    [Fact]
    public void EveryDay_HasANameOfItsOwn()
    {
        var all = DutchHolidays.Of(new HolidayCalendarId("all"), LiberationDayRule.EveryYear, Enum.GetValues<DutchHoliday>());

        Assert.Equal(
            ["Nieuwjaarsdag", "Goede Vrijdag", "Eerste paasdag", "Tweede paasdag", "Koningsdag", "Bevrijdingsdag", "Hemelvaartsdag", "Eerste pinksterdag", "Tweede pinksterdag", "Eerste kerstdag", "Tweede kerstdag"],
            all.HolidaysIn(2026).Select(h => h.Name.Dutch));
        Assert.Equal("New Year's Day, Good Friday, Easter Sunday, Easter Monday, King's Day, Liberation Day, Ascension Day, Whit Sunday, Whit Monday, Christmas Day, Boxing Day",
            string.Join(", ", all.HolidaysIn(2026).Select(h => h.Name.English)));
        Assert.Equal(["nl-lustrum", "nl-yearly-liberation-day", "nl-without-liberation-day", "nl-termijnenwet"], DutchHolidays.Presets.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData(1949)]
    [InlineData(2101)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void AYearThatIsNotKnown_IsRefused_NeverWithoutHolidays(int year)
    {
        Expect.Argument<ArgumentOutOfRangeException>("year", () => DutchHolidays.DateOf(DutchHoliday.EasterSunday, year));
        Expect.Argument<ArgumentOutOfRangeException>("year", () => DutchHolidays.Lustrum.HolidaysIn(year));
    }

    [Fact]
    public void AChoiceOfDays_IsChecked()
    {
        var id = new HolidayCalendarId("ours");

        Expect.Argument<ArgumentException>("days", () => DutchHolidays.Of(id, LiberationDayRule.Never, DutchHoliday.BoxingDay, DutchHoliday.BoxingDay));
        Expect.Argument<ArgumentException>("days", () => DutchHolidays.Of(id, LiberationDayRule.Never, (DutchHoliday)11));
        Expect.Argument<ArgumentException>("days", () => DutchHolidays.Of(id, LiberationDayRule.Never, (DutchHoliday)(-1)));
        Expect.Argument<ArgumentNullException>("days", () => DutchHolidays.Of(id, LiberationDayRule.Never, null!));
        Expect.Argument<ArgumentNullException>("id", () => DutchHolidays.Of(null!, LiberationDayRule.Never));
        Expect.Argument<ArgumentOutOfRangeException>("liberationDay", () => DutchHolidays.Of(id, (LiberationDayRule)3));
        Expect.Argument<ArgumentOutOfRangeException>("holiday", () => DutchHolidays.DateOf((DutchHoliday)11, 2026));
        Assert.Empty(DutchHolidays.Of(id, LiberationDayRule.EveryYear).HolidaysIn(2026));
    }

    private static bool HasLiberationDay(DutchHolidays holidays, int year) => holidays.HolidaysIn(year).Any(h => h.Name.English == "Liberation Day" && h.Date == new LocalDate(year, 5, 5));

    // Gauss's rule for the twentieth to the twenty-second century, with its two exceptions.
    private static LocalDate GaussianEaster(int year)
    {
        var (m, n) = year < 2100 ? (24, 5) : (24, 6);
        var d = ((19 * (year % 19)) + m) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
        var april = d + e - 9;
        if (april == 26 || (april == 25 && d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19))
            april -= 7;
        return april > 0 ? new LocalDate(year, 4, april) : new LocalDate(year, 3, 31 + april);
    }
}
