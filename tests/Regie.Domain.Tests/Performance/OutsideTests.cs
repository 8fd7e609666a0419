using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

/// <summary>What was handed in and does not belong: observations of other periods, periods of no schedule, relief for what is not there.</summary>
public class OutsideTests
{
    private static readonly Observation Before = Ticket("T-50", At("2026-03-15 09:00"), inTime: true);
    private static readonly Observation After = Ticket("T-51", At("2026-04-16 00:30"), inTime: false);
    private static readonly Observation Open = Ticket("T-52", "2026-04-10 09:00", "2026-05-01 09:00", null, null);

    [Fact]
    public void ObservationsOfOtherPeriods_AreListed_AndDoNotCount()
    {
        var within = Ticket("T-01", inTime: true);
        var assessment = One(Norm(Target.AtLeast(90)), March, Set(within, Before, After, Open));

        Assert.Equal((1L, VerdictKind.Met), (assessment.Volume, assessment.Verdict.Kind));
        Assert.Equal(Ids("T-50", "T-51", "T-52"), assessment.Outside);
        var step = Assert.Single(assessment.Explain().Steps[0].Steps, s => s.Rule == PerformanceRules.Outside);
        Assert.Equal("Buiten deze periode, of nog in geen enkele; telt hier niet mee: 3", step.ToLine(LanguageCode.Dutch));
        Assert.Equal("T-50, T-51, T-52", step.Inputs[0].Value.ToText(LanguageCode.English));
    }

    [Fact]
    public void WhereAllIsWithin_NothingIsListed()
    {
        var assessment = One(Norm(Target.AtLeast(90)), March, Tickets(2, 1));
        Assert.Empty(assessment.Outside);
        Assert.DoesNotContain(PerformanceRules.Outside, assessment.Explain().Steps[0].Steps.Select(s => s.Rule));
    }

    [Fact]
    public void WhatIsOfAnotherIndicatorOrScope_IsNotOutside()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Covering(NormScope.Everything.Of(new PriorityId("P1"))).Build();
        var elsewhere = Before.About(new ObservationSubject(null, null, new PriorityId("P2")));
        Assert.Empty(One(norm, March, Set(elsewhere, new Observation.Reading(new ObservationId("R-1"), RepairTime.Id, At("2026-01-20 09:00"), new Measured.Value(1, Unit.Minutes)))).Outside);
    }

    [Fact]
    public void ObservationsOfOtherPeriods_AreListedByTheirGroup()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Covering(NormScope.Everything.Of(new LocationId("a"), new LocationId("b")).GroupedBy(ScopeGrouping.ForEachLocation)).Build();
        var judged = norm.Assess(March, Set(Before.About(new ObservationSubject(null, new LocationId("b"), null))));
        Assert.Equal(["", "T-50"], judged.Select(a => string.Join(" ", a.Outside)));
    }

    [Fact]
    public void DeclarationsOfAnotherPeriod_AreListed()
    {
        var objective = new QualitativeObjective(new NormId("hospitality"), LocalizedText.Same("Reception"), Both, new IndicatorId("hospitality"), Months);
        var assessment = objective.Assess(March, Set(new Observation.Declaration(new ObservationId("J-1"), objective.Evidence, At("2026-05-01 10:00"), Manager, new Measured.Hit())));
        Assert.Equal(Ids("J-1"), assessment.Outside);
        Assert.Equal(PerformanceRules.Outside, Assert.Single(assessment.Explain().Steps).Rule);
    }

    [Theory]
    [InlineData("2026-03-16", "2026-04-16", true, "a month of the schedule")]
    [InlineData("2026-03-01", "2026-04-01", false, "a calendar month")]
    [InlineData("2026-03-16", "2026-05-16", false, "two months")]
    [InlineData("2026-03-20", "2026-04-16", false, "a month begun late, said to be whole")]
    public void APeriod_IsOneOfTheSchedule(string start, string end, bool allowed, string why)
    {
        var period = AssessmentPeriod.Between(Date(start), Date(end), Zone);
        var findings = Norm(Target.AtLeast(90)).Validate(period, ObservationSet.Empty);
        Expect.Equal(allowed, findings.Count == 0, why);
        Assert.All(findings, f => Assert.Equal((PerformanceFindings.PeriodMustBeOnTheSchedule, "P2-fix", period.ToString(), Months.PeriodOf(period.End.PlusDays(-1), Zone).ToString()), (f.Code, Value(f, "norm"), Value(f, "period"), Value(f, "scheduled"))));
    }

    [Theory]
    [InlineData("2026-04-01", "2027-01-01")]
    [InlineData("2026-01-16", "2026-04-01")]
    public void APeriod_CutShortByTheTerm_IsOneOfTheSchedule(string start, string end) =>
        Assert.Empty(Norm(Target.AtLeast(90)).Validate(March.Within(Date(start), Date(end))!, ObservationSet.Empty));

    [Fact]
    public void APeriod_OfARollingSchedule_IsOneOfIt()
    {
        var norm = NormDraft.For(new NormId("r"), InTime).Binds(Both).Requires(Target.AtLeast(90), Start).Judged(Months.RollingOver(3)).Build();
        Assert.Empty(norm.Validate(norm.Schedule.PeriodOf(new LocalDate(2026, 6, 1), Zone), ObservationSet.Empty));
        Assert.Equal(PerformanceFindings.PeriodMustBeOnTheSchedule, Assert.Single(norm.Validate(March, ObservationSet.Empty)).Code);
        Assert.All(norm.Schedule.PeriodsWithin(Start, new LocalDate(2026, 9, 1), Zone), p => Assert.Empty(norm.Validate(p, ObservationSet.Empty)));
    }

    [Fact]
    public void Relief_ForAnObservationThatIsNotThere_IsFound()
    {
        var relief = Relief.For(ReliefGround.ForceMajeure, Manager, "storm", Ids("T-01", "T-99"));
        var finding = Assert.Single(Norm(Target.AtLeast(90)).Validate(April, Set(Ticket("T-01", inTime: false)), relief));
        Assert.Equal((PerformanceFindings.ReliefMustNameAnObservation, "T-99"), (finding.Code, Value(finding, "observation")));
        Assert.Contains("overmacht", finding.Message.Dutch);
    }

    // One list of reliefs for several norms: an observation of another indicator is there.
    [Fact]
    public void Relief_ForAnObservationOfAnotherIndicator_IsNoMistake()
    {
        var relief = Relief.For(ReliefGround.ForceMajeure, Manager, "storm", Ids("R-1"));
        var reading = new Observation.Reading(new ObservationId("R-1"), RepairTime.Id, At("2026-03-20 09:00"), new Measured.Value(1, Unit.Minutes));
        Assert.Empty(Norm(Target.AtLeast(90)).Validate(March, Set(reading, Ticket("T-01", inTime: true)), relief));
        Assert.Single(new[] { Norm(Target.AtLeast(90)) }.AssessTogether(March, Set(reading, Ticket("T-01", inTime: true)), relief));
    }

    [Fact]
    public void TogetherToo_ReliefForNothing_AndPeriodsOfNoSchedule_AreReportedAtOnce()
    {
        var relief = Relief.For(ReliefGround.ForceMajeure, Manager, "storm", Ids("T-99"));
        var refused = Assert.Throws<RegieValidationException>(() => new[] { Norm(Target.AtLeast(90)) }.AssessTogether(AssessmentPeriod.Between(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 1), Zone), Tickets(1, 0), relief));
        Assert.Equal([PerformanceFindings.ReliefMustNameAnObservation, PerformanceFindings.PeriodMustBeOnTheSchedule], refused.Findings.Select(f => f.Code));
    }

    // A source that writes "never" as the last moment that there is.
    [Fact]
    public void DueNever_IsNotMissed()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(OverdueRule.CountedAsMissed)).Build();
        var opened = At("2026-03-20 09:00");
        Observation Event(string id, Instant due) => new Observation.Event(new ObservationId(id), InTime.Id, new EventMoments(opened, due, opened + Duration.FromHours(1)), new Measured.Hit());
        var assessment = One(norm, March, Set(Event("T-1", Instant.MaxValue), Event("T-2", Instant.FromUtc(9999, 12, 31, 12, 0))));
        Assert.Equal((2L, VerdictKind.Met), (assessment.Volume, assessment.Verdict.Kind));
    }

    [Fact]
    public void OnTheLastDateThereIs_NothingCanBeJudged()
    {
        var plan = new ActionNorm(new NormId("plan"), LocalizedText.Same("Plan"), Both, new IndicatorId("plan"), new LocalDate(2026, 11, 1));
        Expect.Argument<System.ArgumentOutOfRangeException>("asOf", () => plan.Assess(LocalDate.MaxIsoValue, Zone, ObservationSet.Empty));
        Expect.Argument<System.ArgumentOutOfRangeException>("dueBy", () => _ = new ActionNorm(plan.Id, plan.Name, Both, plan.Evidence, LocalDate.MaxIsoValue));
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
