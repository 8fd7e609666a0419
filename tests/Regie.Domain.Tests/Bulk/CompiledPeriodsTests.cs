using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Bulk;
using Regie.Norms;
using Regie.ServiceTime;

namespace Regie.Tests.Bulk;

public class CompiledPeriodsTests
{
    private static readonly string[] Zones = ["Europe/Amsterdam", "UTC", "America/St_Johns", "Australia/Lord_Howe", "America/Sao_Paulo"];

    private static readonly LocalDate Anchor = new(2020, 1, 16);

    private static readonly Gen<AssessmentSchedule> Schedules = Gen.Select(Gen.Int[0, 4], Gen.Int[-400, 400], Gen.Int[1, 4]).Select((step, days, window) =>
        AssessmentSchedule.Every((PeriodStep)step, Anchor.PlusDays(days)) is var schedule && window == 1 ? schedule : schedule.RollingOver(window));

    private static readonly CalendarHorizon Horizon = CalendarHorizon.OfYears(2016, 2019);

    [Fact]
    public void IndexOf_AnyMoment_IsThePeriodOfItsDate() => Gen.Select(Schedules, Gen.OneOf(Zones), Gen.Long[0, 3 * 366 * NodaConstants.TicksPerDay].Array[20]).Sample((schedule, id, offsets) =>
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var periods = schedule.Compile(zone, Horizon);
        foreach (var offset in offsets)
        {
            var moment = zone.AtStartOfDay(Horizon.Start).ToInstant().PlusTicks(offset);
            var date = moment.InZone(zone).Date;
            if (date < Horizon.End)
                Assert.Equal(schedule.PeriodOf(date, zone), periods.Periods[periods.IndexOf(moment.ToUnixTimeTicks())]);
        }
    }, iter: Laws.Times(500));

    [Fact]
    public void IndexOf_OnEitherSideOfEveryBoundary_ChangesThere() => Gen.Select(Schedules, Gen.OneOf(Zones)).Sample((schedule, id) =>
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var periods = schedule.Compile(zone, Horizon);
        for (var i = 0; i < periods.Count; i++)
        {
            // A rolling period has the moments of its last step for its own.
            var last = i == 0 ? AssessmentSchedule.Every(schedule.Step, schedule.Anchor).PeriodOf(Horizon.Start, zone).Interval.Start : periods.Periods[i - 1].Interval.End;
            Assert.Equal(i, periods.IndexOf(last.ToUnixTimeTicks()));
            Assert.Equal(i - 1, periods.IndexOf(last.ToUnixTimeTicks() - 1));
            Assert.Equal(i, periods.IndexOf(periods.Periods[i].Interval.End.ToUnixTimeTicks() - 1));
        }

        Assert.Equal(-1, periods.IndexOf(periods.Periods[periods.Count - 1].Interval.End.ToUnixTimeTicks()));
        Assert.Equal(-1, periods.IndexOf(long.MinValue));
        Assert.Equal(-1, periods.IndexOf(long.MaxValue));
    }, iter: Laws.Times(200));

    [Theory]
    [InlineData("2026-03-28T22:59:59.9999999Z", 0, "the last tick before midnight in winter time")]
    [InlineData("2026-03-28T23:00:00Z", 1, "midnight of the day on which the clock goes forward")]
    [InlineData("2026-04-28T21:59:59.9999999Z", 1, "the last tick before midnight in summer time")]
    [InlineData("2026-04-28T22:00:00Z", 2, "midnight in summer time")]
    public void IndexOf_AcrossAChangeOfTheClock_FollowsTheZone(string moment, int period, string why)
    {
        var periods = AssessmentSchedule.Monthly(new LocalDate(2026, 1, 29)).Compile(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], CalendarHorizon.Between(new LocalDate(2026, 3, 1), new LocalDate(2026, 7, 1)));

        Expect.Equal(period, periods.IndexOf(NodaTime.Text.InstantPattern.ExtendedIso.Parse(moment).Value.ToUnixTimeTicks()), why);
    }

    [Fact]
    public void IndicesOf_ManyMoments_AreThoseOfEach()
    {
        var periods = AssessmentSchedule.Monthly(Anchor).Compile(DateTimeZone.Utc, Horizon);
        var ticks = Enumerable.Range(0, 1000).Select(i => Instant.FromUtc(2016, 1, 1, 0, 0).PlusTicks(i * NodaConstants.TicksPerDay).ToUnixTimeTicks()).ToArray();
        var results = new int[ticks.Length];

        periods.IndicesOf(ticks, results);

        Assert.Equal(ticks.Select(periods.IndexOf), results);
        Assert.Equal(0, results[0]);
    }

    [Fact]
    public void IndicesOf_AMomentOutside_IsRefusedByRow()
    {
        var periods = AssessmentSchedule.Monthly(Anchor).Compile(DateTimeZone.Utc, Horizon);
        var inside = Instant.FromUtc(2016, 6, 1, 0, 0).ToUnixTimeTicks();
        int[] results = [7, 7, 7];

        var refused = Assert.Throws<RegieValidationException>(() => periods.IndicesOf([inside, inside, 0], results));

        Assert.Equal(BulkFindings.RowMustLieInHorizon, Assert.Single(refused.Findings).Code);
        Assert.Contains("Row 2 lies at 1970-01-01T00:00:00Z", refused.Findings[0].Message.English, StringComparison.Ordinal);
        Assert.Equal([0, 0, 0], results);
    }

    [Fact]
    public void IndicesOf_ColumnsOfOtherLength_AreRefused() =>
        Expect.Argument<ArgumentException>("results", () => AssessmentSchedule.Monthly(Anchor).Compile(DateTimeZone.Utc, Horizon).IndicesOf([1L], []));

    [Fact]
    public void Compile_WithoutAnArgument_NamesIt()
    {
        Expect.Argument<ArgumentNullException>("schedule", () => PeriodCompilation.Compile(null!, DateTimeZone.Utc, Horizon));
        Expect.Argument<ArgumentNullException>("zone", () => AssessmentSchedule.Monthly(Anchor).Compile(null!, Horizon));
        Expect.Argument<ArgumentNullException>("horizon", () => AssessmentSchedule.Monthly(Anchor).Compile(DateTimeZone.Utc, null!));
    }
}
