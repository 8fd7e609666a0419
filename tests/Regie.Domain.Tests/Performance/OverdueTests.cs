using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class OverdueTests
{
    private static readonly PeriodMembership[] Memberships = [PeriodMembership.Opened, PeriodMembership.Due, PeriodMembership.Resolved];

    // Opened in March; volume, misses and what is shown in March, April and May.
    [Theory]
    [InlineData("2026-03-25 09:00", null, "1M1 0-1 0-1", "fell due in March and is still open: missed once, shown until it ends")]
    [InlineData("2026-03-25 09:00", "2026-05-20 09:00", "1M1 0-1 0-0", "fell due in March, ended in May: not missed again")]
    [InlineData("2026-03-25 09:00", "2026-04-10 09:00", "1M0 0-0 0-0", "late within March")]
    [InlineData("2026-04-25 09:00", null, "0-0 1M1 0-1", "fell due in April")]
    [InlineData("2026-04-25 09:00", "2026-05-20 09:00", "0-0 1M1 0-0", "fell due in April, ended in May")]
    public void CountedAsMissed_CountsOnce_InThePeriodInWhichItFellDue(string due, string? resolved, string expected, string why)
    {
        var set = Set(Ticket("T-1", "2026-03-20 09:00", due, resolved, resolved is null ? null : new Measured.Miss()));
        foreach (var membership in Memberships)
            Expect.Equal(expected, Months(membership, OverdueRule.CountedAsMissed, set), $"{why}, by {membership}");
    }

    [Theory]
    [InlineData(PeriodMembership.Resolved, "2026-03-25 09:00", null, "0-1 0-1 0-1", "shown as long as it is open")]
    [InlineData(PeriodMembership.Resolved, "2026-03-25 09:00", "2026-05-20 09:00", "0-1 0-1 1M0", "judged when it is resolved")]
    [InlineData(PeriodMembership.Opened, "2026-03-25 09:00", "2026-05-20 09:00", "1M1 0-1 0-0", "judged in the period of its opening, as soon as it is known")]
    [InlineData(PeriodMembership.Due, "2026-04-25 09:00", "2026-05-20 09:00", "0-0 1M1 0-0", "judged in the period in which it was due")]
    [InlineData(PeriodMembership.Resolved, "2026-04-16 00:00", null, "0-0 0-1 0-1", "due as the period ended is not yet overdue")]
    public void Shown_IsNeverInvisible(PeriodMembership membership, string due, string? resolved, string expected, string why) =>
        Expect.Equal(expected, Months(membership, OverdueRule.Shown, Set(Ticket("T-1", "2026-03-20 09:00", due, resolved, resolved is null ? null : new Measured.Miss()))), why);

    [Fact]
    public void AnEventThatTurnsOutWell_AfterItsDueMomentShown_CountsAsFound()
    {
        // Due at closing time on the last day, resolved at the next opening: no service time passed in between.
        var set = Set(Ticket("T-1", "2026-04-15 09:00", "2026-04-15 17:00", "2026-04-16 08:00", new Measured.Hit()));
        Assert.Equal("1-1 0-0 0-0", Months(PeriodMembership.Resolved, OverdueRule.CountedAsMissed, set));
    }

    [Fact]
    public void WhereLessIsBetter_AMissedEvent_MakesItWorse()
    {
        var late = new Indicator(InTime.Id, LocalizedText.Same("late"), MeasurementKind.Event, Scale.Percentage(Direction.LowerIsBetter), Aggregations.RatioOfSums);
        var norm = Draft(late, Target.AtMost(10)).Counting(NormPolicy.Default.With(OverdueRule.CountedAsMissed)).Build();
        var assessment = One(norm, March, Set(Ticket("T-1", "2026-03-20 09:00", "2026-03-25 09:00", null, null), Ticket("T-2", "2026-03-20 09:00", "2026-03-25 09:00", "2026-03-24 09:00", new Measured.Miss())));
        Assert.Equal((VerdictKind.NotMet, "50"), (assessment.Verdict.Kind, assessment.Value.ToString()));
        Assert.Equal(Ids("T-1"), assessment.Misses);
    }

    [Fact]
    public void AtTheEndOfTheTerm_WhatIsOpenCountsInTheLastPeriod()
    {
        var last = April.Within(new LocalDate(2026, 1, 16), new LocalDate(2026, 5, 1))!;
        var norm = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(OverdueRule.CountedAsMissed)).Build();
        Assert.Equal(1, One(norm, last, Set(Ticket("T-1", "2026-04-20 09:00", "2026-04-25 09:00", "2026-05-10 09:00", new Measured.Miss()))).Volume);
    }

    [Fact]
    public void ReliefExcusesAMissedEvent_AndAnInadmissibleGroundIsFound()
    {
        var set = Set(Ticket("T-1", "2026-03-20 09:00", "2026-03-25 09:00", null, null));
        var draft = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(OverdueRule.CountedAsMissed));
        var relief = Relief.For(ReliefGround.PrincipalFailure, Manager, "no access", new ObservationId("T-1"));

        var excused = One(draft.Excusing(ReliefGround.PrincipalFailure, new ClauseReference("C-12", "art. 5")).Build(), March, set, relief);
        Assert.Equal((0L, 1, VerdictKind.NotAssessable), (excused.Volume, excused.Excused.Count, excused.Verdict.Kind));
        Assert.Equal([PerformanceFindings.ReliefGroundMustBeAdmitted], draft.Build().Validate(March, set, relief).Select(f => f.Code));
    }

    [Fact]
    public void OverConsecutiveMonths_EveryEventCountsAtMostOnce_AndNoneThatIsLateEscapes() => Gen.Select(
        Gen.Select(Gen.Int[0, 24 * 100], Gen.Int[1, 24 * 60], Gen.Int[0, 24 * 160], Gen.Bool).Array[1, 8], Gen.Int[0, 2], Gen.Bool).Sample(
        (tickets, membership, counted) =>
        {
            // All of a year is assessed, so that every moment lies in some month.
            var events = tickets.Select((t, i) =>
            {
                var (opened, due) = (At("2026-02-01 00:00") + Duration.FromHours(t.Item1), At("2026-02-01 00:00") + Duration.FromHours(t.Item1 + t.Item2));
                var resolved = t.Item4 ? (Instant?)null : opened + Duration.FromHours(t.Item3);
                return (Observation)new Observation.Event(new ObservationId("T-" + i), InTime.Id, new EventMoments(opened, due, resolved), resolved is null ? null : resolved <= due ? new Measured.Hit() : new Measured.Miss());
            }).ToArray();
            var norm = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(Memberships[membership]).With(counted ? OverdueRule.CountedAsMissed : OverdueRule.Shown)).Build();
            var months = Hospital.Months.PeriodsWithin(Start, new LocalDate(2027, 1, 16), Zone).Select(period => One(norm, period, ObservationSet.Of(events))).ToList();

            Assert.Equal(events.Count(e => counted || e.Found is not null), months.Sum(m => m.Volume));
            Assert.Equal(events.Count(e => e.Found is Measured.Miss || (counted && e.Found is null)), months.Sum(m => m.Misses.Count));
            Assert.All(months, m => Assert.Equal(m.Misses.Distinct(), m.Misses));
            Assert.All(events, e => Assert.Equal(
                Hospital.Months.PeriodsWithin(Start, new LocalDate(2027, 1, 16), Zone).Where(p => ((Observation.Event)e).Moments is var m && m.Due < p.Interval.End && !(m.Resolved < p.Interval.End)),
                months.Where(m => m.OpenAndOverdue.Contains(e.Id)).Select(m => m.Period)));
        },
        iter: Laws.Times(1_000));

    // For each of three months: volume, M where there are misses, and how many are shown as open and overdue.
    private static string Months(PeriodMembership membership, OverdueRule rule, ObservationSet set)
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(membership).With(rule)).Build();
        IEnumerable<NormAssessment> months = new[] { March, April, May }.Select(period => One(norm, period, set));
        return string.Join(' ', months.Select(m => $"{m.Volume}{(m.Misses.Count > 0 ? "M" : "-")}{m.OpenAndOverdue.Count}"));
    }
}
