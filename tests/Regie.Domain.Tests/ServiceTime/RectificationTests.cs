using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Language;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>Repaired within the agreed time is available throughout; not repaired is unavailable from the start.</summary>
public sealed class RectificationTests
{
    private static readonly Instant Reported = Instant.FromUtc(2026, 3, 10, 14, 0);
    private static readonly Rectification FourHours = Rectification.Within(Duration.FromHours(4));

    [Theory]
    [InlineData(1, null, "repaired within the term: counts as available throughout")]
    [InlineData(240, null, "repaired within the term: counts as available throughout")]
    [InlineData(241, 241, "not repaired within the term: counts as unavailable from the report")]
    public void RepairedOutage_CountsFromTheReportOrNotAtAll(int minutes, int? counted, string said)
    {
        var outage = new Interval(Reported, Reported + Duration.FromMinutes(minutes));
        var rectified = FourHours.Of(outage, outage.End + Duration.FromHours(1));

        Assert.Equal(counted is { } all ? new Interval(Reported, Reported + Duration.FromMinutes(all)) : null, rectified.Counted);
        Assert.Equal($"Outage with time to repair: {said}", rectified.Explain().ToLine(LanguageCode.English));
        Assert.Equal(Duration.FromMinutes(minutes), rectified.Used);
    }

    [Theory]
    [InlineData(240, false, "nog open, binnen de termijn: telt nog niet mee")]
    [InlineData(241, true, "nog open, over de termijn: geldt vanaf de melding als niet beschikbaar")]
    public void OpenOutage_CountsOnceItsTimeIsOver(int minutes, bool counts, string said)
    {
        var rectified = FourHours.Of(new Interval(Reported, null), Reported + Duration.FromMinutes(minutes));

        Assert.Equal(counts ? new Interval(Reported, null) : null, rectified.Counted);
        Assert.Contains(said, rectified.Explain().ToWorksheet(LanguageCode.Dutch));
    }

    // Reported on Friday at 16:00 with an hour left in the day, repaired on Monday at 10:00: two hours of open time after a weekend.
    [Fact]
    public void TermInOpenTime_StandsStillOutsideIt()
    {
        var calendar = Calendars.Draft(Calendars.Weekdays("08:00-17:00")).Over("2026-03-01", "2026-04-01");
        var friday = calendar.Zone.AtLeniently(new LocalDateTime(2026, 3, 13, 16, 0)).ToInstant();
        var outage = new Interval(friday, calendar.Zone.AtLeniently(new LocalDateTime(2026, 3, 16, 10, 0)).ToInstant());

        Assert.False(FourHours.Of(outage, outage.End).IsInTime);
        var rectified = FourHours.During(calendar).Of(outage, outage.End);
        Assert.Equal((true, calendar.Elapsed(outage.Start, outage.End)), (rectified.IsInTime, rectified.Used));
        Assert.True(rectified.Used < Duration.FromHours(4));
        Assert.Contains(calendar.Definition.Id.Value, rectified.Explain().ToWorksheet(LanguageCode.English));
    }

    [Fact]
    public void LongerOutage_NeverCountsForLess() => Gen.Select(Gen.Int[1, 600], Gen.Int[0, 600], Gen.Int[1, 600]).Sample(
        (minutes, more, term) =>
        {
            Duration Counted(int length) => Rectification.Within(Duration.FromMinutes(term)).Of(new Interval(Reported, Reported + Duration.FromMinutes(length)), Reported + Duration.FromDays(1)).Counted?.Duration ?? Duration.Zero;
            Assert.True(Counted(minutes) <= Counted(minutes + more));
        }, iter: Laws.Cases);

    [Fact]
    public void Clause_ThatMeansNothing_IsRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("term", () => Rectification.Within(Duration.Zero));
        Expect.Argument<ArgumentNullException>("calendar", () => FourHours.During(null!));
        Expect.Argument<ArgumentException>("outage", () => FourHours.Of(new Interval(null, Reported), Reported));
        Expect.Argument<ArgumentException>("outage", () => FourHours.Of(new Interval(Reported, Reported + Duration.FromHours(1)), Reported));
        Expect.Argument<ArgumentException>("outage", () => FourHours.Of(new Interval(Reported + Duration.FromHours(1), null), Reported));
    }
}
