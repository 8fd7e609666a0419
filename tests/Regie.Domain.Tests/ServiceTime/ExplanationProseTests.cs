using NodaTime;
using Regie.Finance;
using Regie.Holidays;
using Regie.Language;
using Regie.Parties;
using Regie.ServiceTime;
using Regie.Tests.Clocks;
using Regie.Tests.Explanation;

namespace Regie.Tests.ServiceTime;

/// <summary>What somebody who runs a building reads when asking why: each snapshot is that page.</summary>
public class ExplanationProseTests
{
    private static readonly CompiledCalendar ServiceDesk = Desk.Compile(Desk.Draft("servicedesk")
        .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-12:00", "12:30-18:00"), DutchHolidays.Lustrum)
        .SpecialHoursOn(CalendarDay.Parse("2026-05-14"), "open day", "10:00-14:00")
        .ClosedOn(CalendarDay.Parse("2026-04-30"), "moving house")
        .ClosesAt(CalendarDay.Parse("2026-05-04"), new LocalTime(17, 0), "Remembrance Day"));

    [Fact]
    public void ExplainElapsed_OverAWeekendAHolidayAClosureAndPauses() => Prose.Verify(
        ServiceDesk.ExplainElapsed(Desk.At("2026-04-24 16:00"), Desk.At("2026-05-04 20:00"), Pauses.From([
            Pause.Between(Desk.At("2026-04-28 15:00"), Desk.At("2026-04-29 10:00"), ActorRole.Customer, "sleutel niet aanwezig"),
            Pause.Between(Desk.At("2026-05-01 17:00"), Desk.At("2026-05-03 09:00"), ActorRole.Supplier, "")])),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainElapsed_OnAHolidayWithSpecialHours() => Prose.Verify(
        ServiceDesk.ExplainElapsed(Desk.At("2026-05-13 17:00"), Desk.At("2026-05-15 08:30"), Pauses.None), typeof(ExplanationProseTests));

    [Fact]
    public void ExplainElapsed_FromOneClosedEveningToAClosedMorning() => Prose.Verify(
        ServiceDesk.ExplainElapsed(Desk.At("2026-03-06 20:00"), Desk.At("2026-03-10 07:15"), Pauses.None), typeof(ExplanationProseTests));

    [Fact]
    public void ExplainElapsed_InTheHourThatComesTwice() => Prose.Verify(
        Desk.AroundTheClock.ExplainElapsed(Desk.At("2026-10-24 22:00"), Instant.FromUtc(2026, 10, 25, 1, 30), Pauses.None), typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_AtClosingTime_ByTheClosingConvention() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-03-05 15:30"), Desk.Hours(12), DueConvention.Closing, Pauses.None), typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_AtClosingTime_ByTheNextOpeningConvention() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-03-05 15:30"), Desk.Hours(12), DueConvention.NextOpening, Pauses.None), typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_InTheMiddleOfADay_WithAPause() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-03-05 15:30"), Desk.Hours(4), DueConvention.Closing, Pauses.From([
            Pause.Between(Desk.At("2026-03-05 17:00"), Desk.At("2026-03-06 09:00"), ActorRole.Customer, "akkoord op de offerte")])),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_OfWorkingDays_WithACutOff() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-04-24 16:30"), new ServiceTerm.WorkingDays(3, DayMoment.EndOfDay, DayOfReceipt.NotCounted, new LocalTime(16, 0)), DueConvention.Closing),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_OfWorkingDays_ReceivedAfterClosing() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-03-05 19:00"), new ServiceTerm.WorkingDays(2, DayMoment.EndOfDay, DayOfReceipt.Counted, null), DueConvention.Closing),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_OfWorkingDays_MovedToTheNextOpening() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-03-05 19:00"), new ServiceTerm.WorkingDays(2, DayMoment.SameClockTimeWhenOpen, DayOfReceipt.Counted, null), DueConvention.Closing),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_OfOneWorkingDay_AtTheSameTime() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-03-05 10:00"), new ServiceTerm.WorkingDays(1, DayMoment.SameClockTime, DayOfReceipt.Counted, null), DueConvention.Closing),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_OfTwentyFourHours_AsTheClockGoesBack() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-10-24 15:30"), new ServiceTerm.ClockTime(Desk.Hours(24)), DueConvention.Closing), typeof(ExplanationProseTests));

    [Fact]
    public void ExplainDue_OfTwentyFourHours() => Prose.Verify(
        ServiceDesk.ExplainDue(Desk.At("2026-03-28 15:30"), new ServiceTerm.ClockTime(Desk.Hours(24)), DueConvention.Closing), typeof(ExplanationProseTests));

    [Fact]
    public void Explain_OfAnAccountWithAnExclusion() => Prose.Verify(
        ServiceDesk.Explain(ServiceDesk.Account(Desk.At("2026-03-05 15:30"), Desk.At("2026-03-06 13:00"), Pauses.From([
            Pause.Between(Desk.At("2026-03-06 09:00"), Desk.At("2026-03-06 11:00"), ActorRole.Customer, "toegang")]),
            [new TimeExclusion(Desk.At("2026-03-05 16:00"), Desk.At("2026-03-06 10:00"), LocalizedText.Of("overmacht: storm", "force majeure: storm"), null)])),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainAvailability_WithMergedOutagesMaintenanceAndGaps() => Prose.Verify(
        ServiceDesk.ExplainAvailability(Desk.At("2026-03-01 00:00"), Desk.At("2026-04-01 00:00"), AvailabilityRecord.Empty
            .WithMaintenance(new Interval(Desk.At("2026-03-12 16:00"), Desk.At("2026-03-12 22:00")))
            .WithOutages(
                new Interval(Desk.At("2026-03-10 09:00"), Desk.At("2026-03-10 11:00")),
                new Interval(Desk.At("2026-03-10 10:00"), Desk.At("2026-03-10 12:15")),
                new Interval(Desk.At("2026-03-12 15:30"), Desk.At("2026-03-12 17:00")),
                new Interval(Desk.At("2026-03-14 10:00"), Desk.At("2026-03-14 12:00")))
            .WithUnknown(new Interval(Desk.At("2026-03-20 17:00"), Desk.At("2026-03-23 09:00")))
            .BornAt(Desk.At("2026-03-03 12:00")), Rounding.HalfUp(2)),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainAvailability_UnderTheStrictPolicies() => Prose.Verify(
        ServiceDesk.ExplainAvailability(Desk.At("2026-03-02 00:00"), Desk.At("2026-03-07 00:00"), AvailabilityRecord.Empty
            .WithUnknown(new Interval(Desk.At("2026-03-06 17:00"), null))
            .BornAt(Desk.At("2026-03-03 08:00"))
            .Under(UnknownStatePolicy.CountsAsUnavailable, YoungerThanPeriodPolicy.CountsAsUnavailable), Rounding.Truncate(1)),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainAvailability_UnderTheLenientPolicies() => Prose.Verify(
        ServiceDesk.ExplainAvailability(Desk.At("2026-03-02 00:00"), Desk.At("2026-03-07 00:00"), AvailabilityRecord.Empty
            .WithUnknown(new Interval(Desk.At("2026-03-06 17:00"), null))
            .BornAt(Desk.At("2026-03-03 08:00"))
            .Under(UnknownStatePolicy.CountsAsAvailable, YoungerThanPeriodPolicy.CountsAsAvailable), Rounding.HalfEven(0)),
        typeof(ExplanationProseTests));

    [Fact]
    public void ExplainAvailability_OfAWeekend() => Prose.Verify(
        ServiceDesk.ExplainAvailability(Desk.At("2026-03-07 00:00"), Desk.At("2026-03-09 00:00"), AvailabilityRecord.Empty, Rounding.HalfUp(2)), typeof(ExplanationProseTests));
}
