using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Tests.Explanation;

public class DerivedValueTests
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", "25 oktober 2026 02:30 (UTC+02:00)", "the hour that occurs twice, in summer time")]
    [InlineData("2026-10-25T01:30:00Z", "25 oktober 2026 02:30 (UTC+01:00)", "the hour that occurs twice, in winter time")]
    [InlineData("2026-10-24T23:59:59Z", "25 oktober 2026 01:59:59", "just before the overlap")]
    [InlineData("2026-10-25T00:00:00Z", "25 oktober 2026 02:00 (UTC+02:00)", "its first moment")]
    [InlineData("2026-10-25T02:00:00Z", "25 oktober 2026 03:00", "just after it")]
    [InlineData("2026-03-29T01:00:00Z", "29 maart 2026 03:00", "after the gap nothing is ambiguous")]
    [InlineData("2026-03-29T00:59:59Z", "29 maart 2026 01:59:59", "nor before it")]
    public void Moment_InAnOverlap_ShowsTheOffset(string instant, string expected, string why) =>
        Expect.Equal(expected, Moment(instant, Amsterdam).ToText(LanguageCode.Dutch), why);

    [Theory]
    [InlineData("America/New_York", "2026-11-01T05:30:00Z", "1 November 2026 01:30 (UTC-04:00)", "west of Greenwich")]
    [InlineData("America/St_Johns", "2026-11-01T03:45:00Z", "1 November 2026 01:15 (UTC-02:30)", "half an hour west")]
    [InlineData("Australia/Lord_Howe", "2026-04-04T15:10:00Z", "5 April 2026 01:40 (UTC+10:30)", "an overlap of half an hour")]
    [InlineData("Europe/London", "2026-10-25T01:30:00Z", "25 October 2026 01:30 (UTC+00:00)", "no offset at all")]
    public void Moment_InAnOverlapElsewhere_ShowsTheOffset(string zone, string instant, string expected, string why) =>
        Expect.Equal(expected, Moment(instant, DateTimeZoneProviders.Tzdb[zone]).ToText(LanguageCode.English), why);

    [Fact]
    public void EachCase_IsWrittenAsPeopleDo()
    {
        (DerivedValue Value, string Dutch, string English)[] cases =
        [
            (new DerivedValue.Statement(LocalizedText.Of("gehaald", "met")), "gehaald", "met"),
            (new DerivedValue.Number(1234.5m, Unit.Points), "1.234,5 punten", "1,234.5 points"),
            (new DerivedValue.Exact(ExactNumber.Quotient(800, 11), Unit.Percent), "72,7272… %", "72.7272…%"),
            (new DerivedValue.Exact(ExactNumber.Of(94.995m), Unit.Percent), "94,995 %", "94.995%"),
            (new DerivedValue.Exact(ExactNumber.Of(3m), Unit.Count), "3", "3"),
            (new DerivedValue.Number(3m, Unit.Count), "3", "3"),
            (new DerivedValue.Part(Ratio.Of(8, 11)), "8 van 11", "8 of 11"),
            (new DerivedValue.Share(Percentage.Of(94.995m)), "94,995 %", "94.995%"),
            (new DerivedValue.Amount(Money.Euro(1234.5m)), "€ 1.234,50", "EUR 1,234.50"),
            (new DerivedValue.Time(Duration.FromMinutes(1575)), "26 u 15 min", "26 h 15 min"),
            (Moment("2026-07-01T12:00:00Z", Amsterdam), "1 juli 2026 14:00", "1 July 2026 14:00"),
            (new DerivedValue.Date(new LocalDate(2027, 1, 1)), "vrijdag 1 januari 2027", "Friday 1 January 2027"),
        ];
        Assert.Equal(typeof(DerivedValue).GetNestedTypes().Select(t => t.Name).OrderBy(n => n), cases.Select(c => c.Value.GetType().Name).Distinct().OrderBy(n => n));
        Assert.All(cases, c => Assert.Equal((c.Dutch, c.English, c.English), (c.Value.ToText(LanguageCode.Dutch), c.Value.ToText(LanguageCode.English), c.Value.ToString())));
        Assert.All(cases, c => Expect.Argument<ArgumentOutOfRangeException>("language", () => c.Value.ToText((LanguageCode)9)));
    }

    [Fact]
    public void Cases_AreEqualByValue()
    {
        Assert.Equal(new DerivedValue.Number(1.0m, Unit.Days), new DerivedValue.Number(1.00m, Unit.Days));
        Assert.NotEqual(new DerivedValue.Number(1m, Unit.Days), new DerivedValue.Number(1m, Unit.WorkingDays));
        Assert.NotEqual<DerivedValue>(new DerivedValue.Share(Percentage.Of(50m)), new DerivedValue.Part(Ratio.Of(1, 2)));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("Value", () => _ = new DerivedValue.Statement(null!));
        Expect.Argument<ArgumentNullException>("Unit", () => _ = new DerivedValue.Number(1m, null!));
        Expect.Argument<ArgumentNullException>("Value", () => _ = new DerivedValue.Part(null!));
        Expect.Argument<ArgumentNullException>("Value", () => _ = new DerivedValue.Amount(null!));
    }

    private static DerivedValue.Moment Moment(string instant, DateTimeZone zone) =>
        new(NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value.InZone(zone));
}
