using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class NormAssessmentTests
{
    [Theory]
    [InlineData(9, 1, "90", VerdictKind.Met, "equality meets it")]
    [InlineData(8, 3, "75", VerdictKind.NotMet, "8 of 11 is 72.7272… %")]
    [InlineData(3, 1, "75", VerdictKind.Met, "exactly three quarters")]
    [InlineData(2, 1, "66.66666666666666666666666666", VerdictKind.Met, "two thirds is more than any cut-off decimal")]
    [InlineData(2, 1, "66.66666666666666666666666667", VerdictKind.NotMet, "and less than a rounded one")]
    [InlineData(0, 3, "0", VerdictKind.Met, "nothing asked")]
    [InlineData(1, 0, "100", VerdictKind.Met, "all")]
    public void Assess_IsExact(int inTime, int late, string target, VerdictKind expected, string why)
    {
        var assessment = One(Norm(Target.AtLeast(Foundations.D(target))), March, Tickets(inTime, late));
        Expect.Equal(expected, assessment.Verdict.Kind, why);
        Assert.Equal(ExactNumber.Quotient(100 * inTime, inTime + late), assessment.Value);
        Assert.Equal((inTime + late, late), (assessment.Volume, assessment.Misses.Count));
    }

    [Fact]
    public void Assess_OfAValueThatWouldRoundUp_IsNotMet()
    {
        var availability = new Indicator(new IndicatorId("network"), LocalizedText.Same("network"), MeasurementKind.Continuous, Scale.Percentage(Direction.HigherIsBetter), Aggregations.Availability);
        Observation Day(decimal available) => new Observation.Reading(new ObservationId("d"), availability.Id, At("2026-03-20 00:00"), new Measured.Part(available, 20_000, Unit.Minutes));
        var norm = Draft(availability, Target.AtLeast(95)).Build();

        var assessment = One(norm, March, Set(Day(18_999)));
        Assert.Equal(("94.995", VerdictKind.NotMet), (assessment.Value.ToString(), assessment.Verdict.Kind));
        Assert.Equal(VerdictKind.Met, One(norm, March, Set(Day(19_000))).Verdict.Kind);
    }

    [Fact]
    public void Assess_KeepsWhatItWasMadeFrom()
    {
        var norm = Norm(Target.AtLeast(90));
        var assessment = One(norm, March, Tickets(1, 2));
        Assert.Equal((norm, March, ObservationSubject.Unstated), (assessment.Norm, assessment.Period, assessment.Group));
        Assert.Equal(Ids("T-02", "T-03"), assessment.Misses);
        Assert.Empty(assessment.Excused);
        Assert.Empty(assessment.OpenAndOverdue);
        var part = Assert.Single(assessment.Parts);
        Assert.Equal((March, "≥ 90", 3L, VerdictKind.NotMet), (part.Period, part.Version.Target.ToString(), part.Totals.Count, part.Verdict.Kind));
    }

    [Fact]
    public void Assess_WithoutObservations_IsNotAssessable()
    {
        var assessment = One(Norm(Target.AtLeast(90)), March, ObservationSet.Empty);
        Assert.Equal(new Verdict.NotAssessable(LocalizedText.Of("geen gegevens", "no data")), assessment.Verdict);
        Assert.Equal((null, 0L), (assessment.Value, assessment.Volume));
    }

    [Fact]
    public void Assess_WithoutObservations_IsNotMet_WhereTheDutyToReportLiesWithTheObligated()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(NoDataRule.DeemedNotMet)).Build();
        Assert.Equal(VerdictKind.NotMet, One(norm, March, ObservationSet.Empty).Verdict.Kind);
        Assert.Equal(VerdictKind.Met, One(norm, March, Tickets(1, 0)).Verdict.Kind);
    }

    [Theory]
    [InlineData(4, "niet te beoordelen: 4 metingen, minder dan de 5 die nodig zijn", "one short")]
    [InlineData(1, "niet te beoordelen: 1 meting, minder dan de 5 die nodig zijn", "one only")]
    [InlineData(0, "niet te beoordelen: geen gegevens", "none")]
    [InlineData(5, "gehaald", "enough")]
    public void Assess_BelowTheMinimumVolume_IsNotAssessable(int tickets, string expected, string why) =>
        Expect.Equal(expected, One(Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.WithMinimumVolume(5)).Build(), March, Tickets(tickets, 0)).Verdict.Label.Dutch, why);

    [Fact]
    public void Assess_WhereNoneIsAResultToo_JudgesNone()
    {
        var norm = Draft(Complaints, Target.AtMost(1)).Counting(NormPolicy.Default.WithMinimumVolume(0).With(NoDataRule.DeemedNotMet)).Excusing(ReliefGround.PrincipalFailure, new ClauseReference("C-12", "art. 5")).Build();
        var none = One(norm, March, ObservationSet.Empty);
        Assert.Equal((VerdictKind.Met, "0"), (none.Verdict.Kind, none.Value.ToString()));
        var excused = One(norm, March, Set(Complaint("K-1")), Relief.For(ReliefGround.PrincipalFailure, Manager, "our leak", new ObservationId("K-1")));
        Assert.Equal((VerdictKind.Met, "0", 1), (excused.Verdict.Kind, excused.Value.ToString(), excused.Excused.Count));
        var two = One(norm, March, Set(Complaint("K-1"), Complaint("K-2")));
        Assert.Equal((VerdictKind.NotMet, "2"), (two.Verdict.Kind, two.Value.ToString()));
        Assert.Equal(Ids("K-1", "K-2"), two.Misses);
    }

    [Fact]
    public void Assess_OfAMeanWithoutValues_IsNotMadeUp()
    {
        var norm = Draft(RepairTime, Target.AtMost(240)).Counting(NormPolicy.Default.WithMinimumVolume(0)).Build();
        Assert.Equal(VerdictKind.NotAssessable, One(norm, March, ObservationSet.Empty).Verdict.Kind);
        Assert.Equal(VerdictKind.NotMet, One(Draft(RepairTime, Target.AtMost(240)).Counting(NormPolicy.Default.WithMinimumVolume(0).With(NoDataRule.DeemedNotMet)).Build(), March, ObservationSet.Empty).Verdict.Kind);
    }

    [Theory]
    [InlineData(PeriodMembership.Opened, "2026-03-20 09:00", "2026-04-20 09:00", "2026-05-20 09:00", "March")]
    [InlineData(PeriodMembership.Due, "2026-03-20 09:00", "2026-04-20 09:00", "2026-05-20 09:00", "April")]
    [InlineData(PeriodMembership.Resolved, "2026-03-20 09:00", "2026-04-20 09:00", "2026-05-20 09:00", "May")]
    [InlineData(PeriodMembership.Resolved, "2026-03-20 09:00", "2026-04-20 09:00", "2026-04-15 23:59", "March")]
    [InlineData(PeriodMembership.Resolved, "2026-03-20 09:00", "2026-04-20 09:00", "2026-04-16 00:00", "April")]
    [InlineData(PeriodMembership.Opened, "2026-03-16 00:00", "2026-04-20 09:00", "2026-04-20 09:00", "March")]
    [InlineData(PeriodMembership.Opened, "2026-04-16 00:00", "2026-04-20 09:00", "2026-04-20 09:00", "April")]
    public void Assess_CountsAnEventInOnePeriod_ByTheMomentThatTheNormNames(PeriodMembership membership, string opened, string due, string resolved, string period)
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(membership)).Build();
        var set = Set(Ticket("T-1", opened, due, resolved, new Measured.Miss()));
        Assert.Equal([period == "March" ? 1 : 0, period == "April" ? 1 : 0, period == "May" ? 1 : 0], new[] { March, April, May }.Select(p => (int)One(norm, p, set).Volume));
    }

    [Fact]
    public void Assess_ForEachLocation_ShowsTheOneWithoutData()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Covering(NormScope.Everything.Of(new LocationId("north"), new LocationId("south")).GroupedBy(ScopeGrouping.ForEachLocation)).Build();
        var assessments = norm.Assess(March, Set(Ticket("T-1", true).About(Place("south")), Ticket("T-2", false).About(Place("elsewhere")), Ticket("T-3", false)));
        Assert.Equal([("north", VerdictKind.NotAssessable), ("south", VerdictKind.Met)], assessments.Select(a => (a.Group.ToString(), a.Verdict.Kind)));
    }

    [Fact]
    public void Assess_ForEachLocationThatOccurs_JudgesEachApart_AndNeverNothing()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Covering(NormScope.Everything.GroupedBy(ScopeGrouping.ForEachLocation)).Build();
        var assessments = norm.Assess(March, Set(Ticket("T-1", true).About(Place("south")), Ticket("T-2", false).About(Place("north")), Ticket("T-3", true)));
        Assert.Equal([("", VerdictKind.Met), ("north", VerdictKind.NotMet), ("south", VerdictKind.Met)], assessments.Select(a => (a.Group.ToString(), a.Verdict.Kind)));
        Assert.Equal(VerdictKind.NotAssessable, One(norm, March, ObservationSet.Empty).Verdict.Kind);
    }

    [Fact]
    public void Assess_LeavesOutWhatIsNotInScope_OrForAnotherIndicator()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Covering(NormScope.Everything.Of(new PriorityId("P2"))).Build();
        var assessment = One(norm, March, Set(
            Ticket("T-1", true).About(new ObservationSubject(null, null, new PriorityId("P2"))), Ticket("T-2", false).About(new ObservationSubject(null, null, new PriorityId("P1"))), Ticket("T-3", false), Complaint("T-4")));
        Assert.Equal((1L, VerdictKind.Met), (assessment.Volume, assessment.Verdict.Kind));
    }

    [Fact]
    public void Assess_BeforeTheFirstTarget_IsNotApplicable()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Build();
        var before = AssessmentPeriod.Between(new LocalDate(2025, 12, 16), new LocalDate(2026, 1, 16), Zone);
        Assert.Equal("not applicable: the norm does not hold yet", One(norm, before, Set(Ticket("T-1", At("2026-01-05 09:00"), false))).Verdict.ToString());
    }

    [Fact]
    public void Assess_AcrossAChangeOfTarget_SplitsThePeriod()
    {
        // 90 % up to 31 March, 95 % from 1 April: 9 of 10 meets the first, not the second.
        var norm = Draft(InTime, Target.AtLeast(90)).Requires(new TargetVersion(new LocalDate(2026, 4, 1), Target.AtLeast(95), new ClauseReference("C-12/A1", "art. 2"))).Counting(NormPolicy.Default.WithMinimumVolume(20)).Build();
        Observation[] Half(string id, string day) => Enumerable.Range(0, 10).Select(i => Ticket(id + i, At(day + " 09:00"), i > 0)).ToArray();

        var assessment = One(norm, March, Set([.. Half("A", "2026-03-31"), .. Half("B", "2026-04-01")]));
        Assert.Equal([("[2026-03-16, 2026-04-01)", "≥ 90", VerdictKind.Met, "90"), ("[2026-04-01, 2026-04-16)", "≥ 95", VerdictKind.NotMet, "90")], assessment.Parts.Select(p => (p.Period.ToString(), p.Version.Target.ToString(), p.Verdict.Kind, p.Value.ToString())));
        Assert.Equal((VerdictKind.NotMet, 20L, null), (assessment.Verdict.Kind, assessment.Volume, assessment.Value));
        Assert.Equal(VerdictKind.NotAssessable, One(norm, March, Set(Half("A", "2026-03-31"))).Verdict.Kind);
        Assert.Equal(VerdictKind.Met, One(Draft(InTime, Target.AtLeast(90)).Requires(Target.AtLeast(95), new LocalDate(2026, 4, 1)).Build(), March, Set(Half("A", "2026-03-31"))).Verdict.Kind);
        Assert.Single(One(norm, April, ObservationSet.Empty).Parts);
    }

    [Fact]
    public void Assess_OfAStateThatHoldsAcrossAChangeOfTarget_JudgesItByBoth()
    {
        var norm = Draft(Condition, Target.AtMost(4)).Requires(Target.AtMost(3), new LocalDate(2026, 4, 1)).Build();
        var assessment = One(norm, March, Set(new Observation.State(new ObservationId("roof"), Condition.Id, At("2026-01-20 00:00"), null, new Measured.Value(4, Unit.Points))));
        Assert.Equal([VerdictKind.Met, VerdictKind.NotMet], assessment.Parts.Select(p => p.Verdict.Kind));
        Assert.Equal((VerdictKind.NotMet, 1L), (assessment.Verdict.Kind, assessment.Volume));
        Assert.Equal(Ids("roof"), assessment.Misses);
    }

    [Theory]
    [InlineData("2026-01-20 00:00", null, true, "it still holds")]
    [InlineData("2026-01-20 00:00", "2026-03-16 00:00", false, "it ended as the period began")]
    [InlineData("2026-01-20 00:00", "2026-03-16 00:01", true, "a minute later")]
    [InlineData("2026-04-15 23:59", null, true, "it began in the last minute")]
    [InlineData("2026-04-16 00:00", null, false, "it began as the period ended")]
    public void Assess_CountsAState_InEveryPeriodThatItReachesInto(string from, string? until, bool counts, string why) =>
        Expect.Equal(counts ? 1L : 0L, One(Draft(Condition, Target.AtMost(3)).Build(), March,
            Set(new Observation.State(new ObservationId("roof"), Condition.Id, At(from), until is null ? null : At(until), new Measured.Value(2, Unit.Points)))).Volume, why);

    [Theory]
    [InlineData(PartialPeriodRule.Assessed, 2, VerdictKind.Met, "two is at most four")]
    [InlineData(PartialPeriodRule.ProRata, 2, VerdictKind.Met, "two in 15 of 30 days is four in a month")]
    [InlineData(PartialPeriodRule.Assessed, 3, VerdictKind.Met, "three is at most four")]
    [InlineData(PartialPeriodRule.ProRata, 3, VerdictKind.NotMet, "three in 15 of 30 days is six in a month")]
    [InlineData(PartialPeriodRule.NotAssessed, 3, VerdictKind.NotApplicable, "it is not judged")]
    public void Assess_OfAPartialPeriod_FollowsTheDeclaredRule(PartialPeriodRule rule, int complaints, VerdictKind expected, string why)
    {
        var norm = Draft(Complaints, Target.AtMost(4)).Counting(NormPolicy.Default.With(rule)).Build();
        var part = April.Within(new LocalDate(2026, 5, 1), new LocalDate(2027, 1, 1))!;
        Assert.Equal((15, 30), (part.Days, part.WholeDays));
        var set = ObservationSet.Of(Enumerable.Range(0, complaints).Select(i => Complaint("K-" + i, "2026-05-10 09:00")));

        Expect.Equal(expected, One(norm, part, set).Verdict.Kind, why);
        Assert.Equal(ExactNumber.Of(complaints), One(norm, part, set).Value);
        Assert.Equal(VerdictKind.Met, One(norm, April, set).Verdict.Kind);
    }

    [Fact]
    public void Assess_OfAShareInAPartialPeriod_IsNotStretched()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(PartialPeriodRule.ProRata)).Build();
        Assert.Equal(VerdictKind.NotMet, One(norm, March.Within(new LocalDate(2026, 3, 18), new LocalDate(2026, 3, 25))!, Tickets(8, 3)).Verdict.Kind);
    }

    [Fact]
    public void Assess_InABeddingInPeriod_MeasuresAndSaysSo()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).BeddingIn(new LocalDate(2026, 4, 16)).Build();
        Assert.Equal((true, VerdictKind.NotMet), (One(norm, March, Tickets(8, 3)).IsBeddingIn, One(norm, March, Tickets(8, 3)).Verdict.Kind));
        Assert.False(One(norm, April, ObservationSet.Empty).IsBeddingIn);
        Assert.False(One(Norm(Target.AtLeast(90)), March, ObservationSet.Empty).IsBeddingIn);
    }

    [Fact]
    public void Misses_OfAMean_AreTheValuesThatMissTheTarget()
    {
        Observation Repair(string id, decimal minutes) => new Observation.Event(new ObservationId(id), RepairTime.Id, new EventMoments(At("2026-03-20 09:00"), null, At("2026-03-20 19:00")), new Measured.Value(minutes, Unit.Minutes));
        var assessment = One(Draft(RepairTime, Target.AtMost(240)).Build(), March, Set(Repair("R-1", 240), Repair("R-2", 241), Repair("R-3", 60)));
        Assert.Equal((VerdictKind.Met, "541/3"), (assessment.Verdict.Kind, assessment.Value.ToString()));
        Assert.Equal(Ids("R-2"), assessment.Misses);
    }

    [Theory]
    [InlineData(Direction.HigherIsBetter, "", "tonnes collected: no single one misses a sum")]
    [InlineData(Direction.LowerIsBetter, "R-1 R-2", "hours of outage: each adds to the wrong side")]
    public void Misses_OfASum_AreThoseThatAddToTheWrongSide(Direction direction, string expected, string why)
    {
        var indicator = new Indicator(new IndicatorId("sum"), LocalizedText.Same("sum"), MeasurementKind.Continuous, Scale.AmountOf(Unit.Hours, direction), Aggregations.Sum);
        Observation Reading(string id, decimal amount) => new Observation.Reading(new ObservationId(id), indicator.Id, At("2026-03-20 09:00"), new Measured.Value(amount, Unit.Hours));
        var norm = Draft(indicator, direction == Direction.HigherIsBetter ? Target.AtLeast(100) : Target.AtMost(1)).Build();
        Expect.Equal(expected, string.Join(' ', One(norm, March, Set(Reading("R-1", 0.5m), Reading("R-2", 3), Reading("R-3", 0))).Misses), why);
    }

    [Fact]
    public void Without_JudgesAgainAsIfTheObservationsWereNotThere()
    {
        var assessment = One(Norm(Target.AtLeast(90)), March, Tickets(8, 3));
        var without = assessment.Without(Ids("T-09", "T-10", "T-11"));
        Assert.Equal((VerdictKind.Met, 8L, VerdictKind.NotMet), (without.Verdict.Kind, without.Volume, assessment.Verdict.Kind));
        Assert.Equal(assessment, assessment.Without([]));
        Assert.Equal(assessment, assessment.Without(Ids("unknown")));
        Expect.Argument<ArgumentNullException>("assessment", () => NormAssessor.Without(null!, []));
        Expect.Argument<ArgumentNullException>("observations", () => assessment.Without(null!));
    }

    [Fact]
    public void BadInput_IsReportedAllAtOnce_AndNothingIsJudged()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Build();
        var set = Set(
            Ticket("T-1", true),
            new Observation.Reading(new ObservationId("T-2"), InTime.Id, At("2026-03-20 09:00"), new Measured.Hit()),
            new Observation.Event(new ObservationId("T-3"), InTime.Id, new EventMoments(At("2026-03-20 09:00"), null, At("2026-03-20 10:00")), new Measured.Part(5, 4, Unit.Count)),
            new Observation.Event(new ObservationId("T-4"), InTime.Id, new EventMoments(At("2026-03-20 09:00"), null, At("2026-03-20 10:00")), new Measured.Part(1, 2, Unit.Hours)),
            new Observation.Event(new ObservationId("T-5"), InTime.Id, new EventMoments(At("2026-03-20 09:00"), null, At("2026-03-20 10:00")), new Measured.Part(-1, 2, Unit.Count)));
        var relief = Relief.For(ReliefGround.ForceMajeure, Manager, "storm", new ObservationId("T-1"));
        var findings = norm.Validate(March, set, relief);

        Assert.Equal(
            [
                (PerformanceFindings.ObservationMustBeOfTheIndicatorsKind, "T-2"), (PerformanceFindings.ObservationMustBeInTheIndicatorsUnit, "T-4"), (PerformanceFindings.ObservationMustLieInDomain, "T-3"),
                (PerformanceFindings.ObservationMustLieInDomain, "T-5"), (PerformanceFindings.ReliefGroundMustBeAdmitted, null),
            ],
            findings.Select(f => (f.Code, f.Values.SingleOrDefault(v => v.Name == "observation")?.Value)));
        Assert.Equal(("Continuous", "Event"), (Value(findings[0], "kind"), Value(findings[0], "expected")));
        Assert.Equal(("hours", "count"), (Value(findings[1], "unit"), Value(findings[1], "expected")));
        Assert.Equal(("5/4", "[0, 100]"), (Value(findings[2], "found"), Value(findings[2], "domain")));
        Assert.Equal(("ForceMajeure", "j.devries"), (Value(findings[4], "ground"), Value(findings[4], "grantedBy")));
        Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => norm.Assess(March, set, relief)).Findings);
        Assert.Empty(norm.Validate(April, set));
    }

    [Fact]
    public void AValueOutsideItsDomain_IsAFinding_ForEveryGroup()
    {
        // Each observation may be; what they add up to may not.
        var indicator = new Indicator(new IndicatorId("occupied"), LocalizedText.Same("beds"), MeasurementKind.Continuous, new Scale(Unit.Count, new ValueDomain(0, 10), Direction.HigherIsBetter), Aggregations.Sum);
        Observation Beds(string id, string place, decimal beds) => new Observation.Reading(new ObservationId(id), indicator.Id, At("2026-03-20 09:00"), new Measured.Value(beds, Unit.Count)).About(Place(place));
        var norm = Draft(indicator, Target.AtLeast(5)).Covering(NormScope.Everything.GroupedBy(ScopeGrouping.ForEachLocation)).Build();
        var set = Set(Beds("1", "a", 6), Beds("2", "a", 7), Beds("3", "b", 9), Beds("4", "b", 9), Beds("5", "c", 10));

        var findings = norm.Validate(March, set);
        Assert.Equal([(NormFindings.ValueMustLieInDomain, "13", "occupied"), (NormFindings.ValueMustLieInDomain, "18", "occupied")], findings.Select(f => (f.Code, Value(f, "value"), Value(f, "of"))));
        Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => norm.Assess(March, set)).Findings);
    }

    [Fact]
    public void Units_OfAMean_AreThoseOfTheScale()
    {
        Observation Repair(string id, Measured found) => new Observation.Event(new ObservationId(id), RepairTime.Id, new EventMoments(At("2026-03-20 09:00"), null, At("2026-03-20 19:00")), found);
        var findings = Draft(RepairTime, Target.AtMost(240)).Build().Validate(March, Set(Repair("R-1", new Measured.Value(4, Unit.Hours)), Repair("R-2", new Measured.Value(-5, Unit.Minutes)), Repair("R-3", new Measured.Hit())));
        Assert.Equal([(PerformanceFindings.ObservationMustBeInTheIndicatorsUnit, "R-1"), (PerformanceFindings.ObservationMustBeInTheIndicatorsUnit, "R-3"), (PerformanceFindings.ObservationMustLieInDomain, "R-2")], findings.Select(f => (f.Code, Value(f, "observation"))));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        var norm = Norm(Target.AtLeast(90));
        Expect.Argument<ArgumentNullException>("norm", () => NormAssessor.Assess((StateNorm)null!, March, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("period", () => norm.Assess(null!, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("observations", () => norm.Assess(March, null!));
        Expect.Argument<ArgumentNullException>("reliefs", () => norm.Assess(March, ObservationSet.Empty, null!));
        Expect.Argument<ArgumentNullException>("reliefs", () => norm.Assess(March, ObservationSet.Empty, [null!]));
        Expect.Argument<ArgumentNullException>("norm", () => NormAssessor.Validate(null!, March, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("period", () => norm.Validate(null!, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("observations", () => norm.Validate(March, null!));
        Expect.Argument<ArgumentNullException>("reliefs", () => norm.Validate(March, ObservationSet.Empty, null!));
        Expect.Argument<ArgumentNullException>("assessment", () => NormAssessor.Explain(null!));
    }

    private static Observation Complaint(string id, string at = "2026-03-20 09:00") =>
        new Observation.Event(new ObservationId(id), Complaints.Id, new EventMoments(At(at), null, At(at)), new Measured.Hit());

    private static ObservationSubject Place(string location) => new(null, new LocationId(location), null);
}
