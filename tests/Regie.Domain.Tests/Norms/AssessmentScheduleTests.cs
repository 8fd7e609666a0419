using System;
using System.Linq;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using Regie.Language;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class AssessmentScheduleTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    [Theory]
    [InlineData(PeriodStep.Month, "2026-01-16", "2026-04-01", "[2026-03-16, 2026-04-16)", "a contract month from the 16th")]
    [InlineData(PeriodStep.Month, "2026-01-16", "2026-04-16", "[2026-04-16, 2026-05-16)", "on its first day")]
    [InlineData(PeriodStep.Month, "2026-01-16", "2026-04-15", "[2026-03-16, 2026-04-16)", "on its last day")]
    [InlineData(PeriodStep.Month, "2026-01-16", "2025-12-31", "[2025-12-16, 2026-01-16)", "before the anchor")]
    [InlineData(PeriodStep.Month, "2026-01-31", "2026-02-28", "[2026-02-28, 2026-03-31)", "31 January, then 28 February")]
    [InlineData(PeriodStep.Month, "2026-01-31", "2026-03-30", "[2026-02-28, 2026-03-31)", "and then 31 March, not the 28th")]
    [InlineData(PeriodStep.Month, "2026-01-31", "2026-04-30", "[2026-04-30, 2026-05-31)", "30 April")]
    [InlineData(PeriodStep.Month, "2028-01-31", "2028-02-29", "[2028-02-29, 2028-03-31)", "a leap year")]
    [InlineData(PeriodStep.Month, "2028-01-30", "2028-02-28", "[2028-01-30, 2028-02-29)", "the day before it")]
    [InlineData(PeriodStep.Year, "2024-02-29", "2025-02-28", "[2025-02-28, 2026-02-28)", "a contract year from 29 February")]
    [InlineData(PeriodStep.Year, "2024-02-29", "2028-02-28", "[2027-02-28, 2028-02-29)", "up to the next 29 February")]
    [InlineData(PeriodStep.Year, "2024-02-29", "2028-02-29", "[2028-02-29, 2029-02-28)", "which is a boundary again")]
    [InlineData(PeriodStep.Quarter, "2025-11-30", "2026-03-01", "[2026-02-28, 2026-05-30)", "a quarter from 30 November")]
    [InlineData(PeriodStep.HalfYear, "2025-08-31", "2026-03-01", "[2026-02-28, 2026-08-31)", "half a year from 31 August")]
    [InlineData(PeriodStep.Week, "2026-01-05", "2026-03-29", "[2026-03-23, 2026-03-30)", "seven days, whatever the clocks do")]
    [InlineData(PeriodStep.Week, "2024-01-01", "2024-01-08", "[2024-01-08, 2024-01-15)", "erpnext-weekly: their week takes in the eighth day, ours does not")]
    [InlineData(PeriodStep.Week, "2026-01-05", "2025-12-31", "[2025-12-29, 2026-01-05)", "before the anchor")]
    [InlineData(PeriodStep.Month, "2026-01-01", "2126-07-04", "[2126-07-01, 2126-08-01)", "a century on")]
    public void PeriodOf_CountsFromTheAnchor(PeriodStep step, string anchor, string date, string expected, string why) =>
        Expect.Equal(expected, AssessmentSchedule.Every(step, Date(anchor)).PeriodOf(Date(date), Zone).ToString(), why);

    [Theory]
    [InlineData(3, "2026-04-01", "[2026-01-16, 2026-04-16)")]
    [InlineData(12, "2026-04-01", "[2025-04-16, 2026-04-16)")]
    public void Rolling_ReachesBackOverTheLastSteps(int steps, string date, string expected)
    {
        var schedule = AssessmentSchedule.Monthly(Date("2026-01-16")).RollingOver(steps);
        Assert.Equal(expected, schedule.PeriodOf(Date(date), Zone).ToString());
        Assert.Equal((steps, PeriodStep.Month, Date("2026-01-16")), (schedule.Window, schedule.Step, schedule.Anchor));
    }

    [Fact]
    public void NamedSchedules_AreThoseOfTheirStep()
    {
        var date = Date("2026-01-16");
        Assert.Equal(AssessmentSchedule.Every(PeriodStep.Month, date), AssessmentSchedule.Monthly(date));
        Assert.Equal(AssessmentSchedule.Every(PeriodStep.Quarter, date), AssessmentSchedule.Quarterly(date));
        Assert.Equal(AssessmentSchedule.Every(PeriodStep.Year, date), AssessmentSchedule.ContractYears(date));
        Assert.Equal(1, AssessmentSchedule.Monthly(date).Window);
    }

    [Fact]
    public void PeriodsWithin_CutTheFirstAndTheLastShort()
    {
        var periods = AssessmentSchedule.Monthly(Date("2026-01-01")).PeriodsWithin(Date("2026-01-16"), Date("2026-04-10"), Zone);
        Assert.Equal(["[2026-01-16, 2026-02-01)", "[2026-02-01, 2026-03-01)", "[2026-03-01, 2026-04-01)", "[2026-04-01, 2026-04-10)"], periods.Select(p => p.ToString()));
        Assert.Equal([(16, 31, true), (28, 28, false), (31, 31, false), (9, 30, true)], periods.Select(p => (p.Days, p.WholeDays, p.IsPartial)));
        Assert.Equal(["[2026-01-16, 2026-01-20)"], AssessmentSchedule.Monthly(Date("2026-01-01")).PeriodsWithin(Date("2026-01-16"), Date("2026-01-20"), Zone).Select(p => p.ToString()));
    }

    [Fact]
    public void PeriodsWithin_OfARollingSchedule_EndInTheTerm()
    {
        var periods = AssessmentSchedule.Monthly(Date("2026-01-01")).RollingOver(3).PeriodsWithin(Date("2026-01-01"), Date("2026-06-01"), Zone);
        Assert.Equal(["[2026-01-01, 2026-02-01)", "[2026-01-01, 2026-03-01)", "[2026-01-01, 2026-04-01)", "[2026-02-01, 2026-05-01)", "[2026-03-01, 2026-06-01)"], periods.Select(p => p.ToString()));
        Assert.Equal([true, true, false, false, false], periods.Select(p => p.IsPartial));
    }

    [Fact]
    public void Periods_TileTheTerm() => Gen.Select(Gen.Int[0, 4], Gen.Int[-800, 800], Gen.Int[-800, 800], Gen.Int[1, 900]).Sample(
        (step, anchor, from, length) =>
        {
            var epoch = Date("2026-01-31");
            var schedule = AssessmentSchedule.Every((PeriodStep)step, epoch.PlusDays(anchor));
            var (start, end) = (epoch.PlusDays(from), epoch.PlusDays(from + length));
            var periods = schedule.PeriodsWithin(start, end, Zone);

            Assert.Equal((start, end), (periods[0].Start, periods[periods.Count - 1].End));
            Assert.Equal(periods.Skip(1).Select(p => p.Start), periods.Take(periods.Count - 1).Select(p => p.End));
            Assert.Equal(periods.Skip(1).Select(p => p.Interval.Start), periods.Take(periods.Count - 1).Select(p => p.Interval.End));
            Assert.Equal(length, periods.Sum(p => p.Days));
            Assert.All(periods.Skip(1).Take(Math.Max(0, periods.Count - 2)), p => Assert.False(p.IsPartial));
            Assert.All(periods, p => Assert.Equal(schedule.PeriodOf(p.Start, Zone), schedule.PeriodOf(p.End.PlusDays(-1), Zone)));
            Assert.True(schedule.PeriodOf(start, Zone).Includes(start) && !schedule.PeriodOf(start, Zone).Includes(schedule.PeriodOf(start, Zone).End));
        },
        iter: Laws.Times(2_000));

    [Fact]
    public void APeriod_IsHalfOpen_InItsZone()
    {
        // Clocks go forward on 29 March and back on 25 October: a month with 743 hours and one with 745.
        var march = AssessmentPeriod.Between(Date("2026-03-16"), Date("2026-04-16"), Zone);
        Assert.Equal(Duration.FromHours((31 * 24) - 1), march.Interval.Duration);
        Assert.Equal(Duration.FromHours((31 * 24) + 1), AssessmentPeriod.Between(Date("2026-10-01"), Date("2026-11-01"), Zone).Interval.Duration);
        Assert.Equal((Instant.FromUtc(2026, 3, 15, 23, 0), Instant.FromUtc(2026, 4, 15, 22, 0)), (march.Interval.Start, march.Interval.End));
        Assert.True(march.Includes(march.Interval.Start) && !march.Includes(march.Interval.End));
        Assert.True(march.Includes(Date("2026-04-15")) && !march.Includes(Date("2026-04-16")) && !march.Includes(Date("2026-03-15")));
        Assert.Equal(("16 maart 2026 t/m 15 april 2026", "16 March 2026 to 15 April 2026"), (march.ToText(LanguageCode.Dutch), march.ToText(LanguageCode.English)));
    }

    [Fact]
    public void Within_KnowsHowLongThePeriodWouldHaveBeen()
    {
        var march = AssessmentPeriod.Between(Date("2026-03-01"), Date("2026-04-01"), Zone);
        var part = march.Within(Date("2026-03-11"), Date("2027-01-01"))!;
        Assert.Equal((21, 31, true), (part.Days, part.WholeDays, part.IsPartial));
        Assert.Equal((11, 31, true), (part.Within(Date("2026-03-21"), Date("2027-01-01"))!.Days, part.Within(Date("2026-03-21"), Date("2027-01-01"))!.WholeDays, true));
        Assert.Equal(march, march.Within(Date("2026-01-01"), Date("2027-01-01")));
        Assert.Null(march.Within(Date("2026-04-01"), Date("2026-05-01")));
        Assert.Null(march.Within(Date("2026-02-01"), Date("2026-03-01")));
    }

    [Fact]
    public void WrongInput_IsRefusedByName()
    {
        var schedule = AssessmentSchedule.Monthly(Date("2026-01-16"));
        Expect.Argument<ArgumentOutOfRangeException>("step", () => AssessmentSchedule.Every((PeriodStep)5, Date("2026-01-16")));
        Expect.Argument<ArgumentOutOfRangeException>("step", () => AssessmentSchedule.Every((PeriodStep)(-1), Date("2026-01-16")));
        Expect.Argument<ArgumentOutOfRangeException>("steps", () => schedule.RollingOver(1));
        Expect.Argument<ArgumentNullException>("zone", () => schedule.PeriodOf(Date("2026-01-16"), null!));
        Expect.Argument<ArgumentNullException>("zone", () => schedule.PeriodsWithin(Date("2026-01-16"), Date("2026-02-16"), null!));
        Expect.Argument<ArgumentOutOfRangeException>("end", () => schedule.PeriodsWithin(Date("2026-01-16"), Date("2026-01-16"), Zone));
        Expect.Argument<ArgumentNullException>("zone", () => AssessmentPeriod.Between(Date("2026-01-16"), Date("2026-01-17"), null!));
        Expect.Argument<ArgumentOutOfRangeException>("end", () => AssessmentPeriod.Between(Date("2026-01-16"), Date("2026-01-16"), Zone));
        Expect.Argument<ArgumentOutOfRangeException>("end", () => AssessmentPeriod.Between(Date("2026-01-16"), Date("2026-01-15"), Zone));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    [Theory]
    [InlineData(PeriodStep.Month, "9999-12-01", "ends after the last date")]
    [InlineData(PeriodStep.Week, "9999-12-31", "ends after the last date")]
    [InlineData(PeriodStep.Year, "9999-01-01", "ends after the last date")]
    [InlineData(PeriodStep.Month, "-9998-01-01", "begins before the first moment that there is in Amsterdam")]
    [InlineData(PeriodStep.Week, "-9998-01-01", "begins before the first date")]
    public void PeriodOf_AtTheEndsOfTheCalendar_SaysSo(PeriodStep step, string date, string why)
    {
        var refused = Expect.Throws<ArgumentOutOfRangeException>(() => AssessmentSchedule.Every(step, new LocalDate(2026, 1, 1)).PeriodOf(Date(date), Zone), why);
        Expect.Equal(("date", date), (refused.ParamName, refused.ActualValue), why);
        Assert.Contains("Take a date further from its ends", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PeriodStep.Month, "9999-11-30", "[9999-11-01, 9999-12-01)")]
    [InlineData(PeriodStep.Month, "-9998-02-01", "[-9998-02-01, -9998-03-01)")]
    [InlineData(PeriodStep.Week, "9999-12-20", "[9999-12-14, 9999-12-21)")]
    public void PeriodOf_NearTheEndsOfTheCalendar_IsGiven(PeriodStep step, string date, string expected) =>
        Assert.Equal(expected, AssessmentSchedule.Every(step, step == PeriodStep.Week ? new LocalDate(2025, 12, 30) : new LocalDate(2026, 1, 1)).PeriodOf(Date(date), Zone).ToString());

    // A term "without an end" is often written as the last date that there is.
    [Fact]
    public void PeriodsWithin_ATermWithoutEnd_SaysWhatToDo()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => AssessmentSchedule.Every(PeriodStep.Year, new LocalDate(2026, 1, 1)).PeriodsWithin(new LocalDate(9990, 1, 1), LocalDate.MaxIsoValue, Zone));
        Assert.Equal("end", refused.ParamName);
        Assert.Contains("ask for the periods up to a date", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_FromTheFirstDateThatThereIs_IsRefusedByName() =>
        Expect.Argument<ArgumentOutOfRangeException>("start", () => AssessmentPeriod.Between(LocalDate.MinIsoValue, new LocalDate(2026, 1, 1), Zone));
}
