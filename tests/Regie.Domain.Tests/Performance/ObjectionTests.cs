using System;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class ObjectionTests
{
    private static readonly Measured Hit = new Measured.Hit();

    [Fact]
    public void AnObjectionThatWouldTurnTheVerdict_LeavesItDisputed_WithBothReadings()
    {
        var measured = One(Norm(Target.AtLeast(80)), March, Tickets(3, 1));
        var objected = measured.Objected(Objection("T-04", Hit));

        Assert.Equal(new Verdict.Disputed(new Verdict.NotMet(), new Verdict.Met()), objected.Verdict);
        Assert.Equal("betwist: gemeten niet gehaald, volgens het bezwaar gehaald", objected.Verdict.Label.Dutch);
        Assert.Equal((measured, "75", "100"), (objected.AsMeasured, objected.AsMeasured.Value.ToString(), objected.AsObjected.Value.ToString()));
        Assert.Equal("T-04", objected.Objection.Observation.Value);
        Assert.Empty(objected.AsObjected.Misses);
    }

    [Fact]
    public void AnObjectionThatChangesNothing_LeavesTheVerdict()
    {
        var objected = One(Norm(Target.AtLeast(80)), March, Tickets(2, 3)).Objected(Objection("T-04", Hit));
        Assert.Equal(new Verdict.NotMet(), objected.Verdict);
        Assert.Equal("60", objected.AsObjected.Value.ToString());
    }

    [Fact]
    public void AnObjection_ToAnEventThatCountedForBeingOpen_IsHeard()
    {
        var norm = Draft(InTime, Target.AtLeast(80)).Counting(NormPolicy.Default.With(OverdueRule.CountedAsMissed)).Build();
        foreach (var resolved in new[] { null, "2026-05-20 09:00" })
        {
            var measured = One(norm, March, Set(Ticket("T-1", "2026-03-20 09:00", "2026-03-25 09:00", resolved, resolved is null ? null : new Measured.Miss())));
            Assert.Equal(VerdictKind.Disputed, measured.Objected(Objection("T-1", Hit)).Verdict.Kind);
        }
    }

    [Fact]
    public void EachKindOfObservation_CanReadOtherwise()
    {
        var (at, id) = (At("2026-03-20 09:00"), new ObservationId("1"));
        void Disputed(Indicator indicator, Target target, Func<IndicatorId, Observation> observed, Measured alternative)
        {
            var place = new ObservationSubject(null, new LocationId("north"), null);
            var norm = Draft(indicator, target).Covering(NormScope.Everything.GroupedBy(ScopeGrouping.ForEachLocation)).Build();
            var objected = One(norm, March, Set(observed(indicator.Id).About(place).By(new PartyId("inspectorate")))).Objected(new Objection(id, alternative, Manager, "counted again"));
            Assert.Equal((VerdictKind.Disputed, place), (objected.Verdict.Kind, objected.AsObjected.Group));
        }

        Disputed(Cleaning, Target.AtLeast(95), i => new Observation.Sample(id, i, at, 40, 37), new Measured.Part(38, 40, Unit.Count));
        Disputed(Condition, Target.AtMost(3), i => new Observation.State(id, i, at, null, new Measured.Value(4, Unit.Points)), new Measured.Value(3, Unit.Points));
        Disputed(RepairTime, Target.AtMost(240), i => new Observation.Event(id, i, new EventMoments(at, null, at), new Measured.Value(241, Unit.Minutes)), new Measured.Value(240, Unit.Minutes));
        var reading = new Indicator(new IndicatorId("t"), LocalizedText.Same("t"), MeasurementKind.Continuous, new Scale(Unit.Count, ValueDomain.Everything, Direction.TargetIsBest), Aggregations.Mean);
        Disputed(reading, Target.Between(20, 22), i => new Observation.Reading(id, i, at, new Measured.Value(25, Unit.Count)), new Measured.Value(22, Unit.Count));
        var declared = new Indicator(new IndicatorId("d"), LocalizedText.Same("d"), MeasurementKind.Declaration, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);
        Disputed(declared, Target.AtLeast(50), i => new Observation.Declaration(id, i, at, Manager, new Measured.Miss()), Hit);
    }

    [Fact]
    public void AnObjection_ToADeliveryOrAJudgement_IsHeardToo()
    {
        var plan = new ActionNorm(new NormId("plan"), LocalizedText.Same("plan"), Both, new IndicatorId("plan"), new NodaTime.LocalDate(2026, 11, 1));
        var judged = plan.Assess(new NodaTime.LocalDate(2026, 11, 5), Zone, Set(new Observation.Declaration(new ObservationId("D-1"), plan.Evidence, At("2026-10-20 09:00"), Manager, new Measured.Miss())));
        Assert.Equal(VerdictKind.Disputed, judged.Objected(Objection("D-1", Hit)).Verdict.Kind);
        var objective = new QualitativeObjective(new NormId("o"), LocalizedText.Same("o"), Both, new IndicatorId("o"), Months);
        var made = objective.Assess(March, Set(new Observation.Declaration(new ObservationId("J-1"), objective.Evidence, At("2026-03-20 09:00"), Manager, new Measured.Miss())));
        Assert.Equal(VerdictKind.Disputed, made.Objected(Objection("J-1", Hit)).Verdict.Kind);
    }

    [Fact]
    public void ASampleIsASample_AndAReadingInItsPlaceIsRefused()
    {
        var finding = Assert.Single(Draft(Cleaning, Target.AtLeast(95)).Build().Validate(March, Set(new Observation.Reading(new ObservationId("1"), Cleaning.Id, At("2026-03-20 09:00"), new Measured.Part(38, 40, Unit.Count)))));
        Assert.Equal((PerformanceFindings.ObservationMustBeOfTheIndicatorsKind, "Continuous", "Sample"), (finding.Code, Value(finding, "kind"), Value(finding, "expected")));
    }

    [Fact]
    public void AnObjection_ToWhatWasNotConsidered_OrWithWhatTheIndicatorDoesNotMeasure_IsRefused()
    {
        var measured = One(Norm(Target.AtLeast(80)), March, Tickets(3, 1));
        var unknown = Assert.Single(Assert.Throws<RegieValidationException>(() => measured.Objected(Objection("T-99", Hit))).Findings);
        Assert.Equal((PerformanceFindings.ObjectionMustAddressAnObservation, "T-99", "P2-fix", "[2026-03-16, 2026-04-16)"), (unknown.Code, Value(unknown, "observation"), Value(unknown, "norm"), Value(unknown, "period")));
        var unit = Assert.Single(Assert.Throws<RegieValidationException>(() => measured.Objected(Objection("T-04", new Measured.Part(1, 1, Unit.Hours)))).Findings);
        Assert.Equal((PerformanceFindings.ObservationMustBeInTheIndicatorsUnit, "hours"), (unit.Code, Value(unit, "unit")));
        var outside = Assert.Single(Assert.Throws<RegieValidationException>(() => measured.Objected(Objection("T-04", new Measured.Part(3, 2, Unit.Count)))).Findings);
        Assert.Equal((PerformanceFindings.ObservationMustLieInDomain, "3/2"), (outside.Code, Value(outside, "found")));
    }

    [Fact]
    public void WrongInput_IsRefusedByName()
    {
        var measured = One(Norm(Target.AtLeast(80)), March, Tickets(3, 1));
        Expect.Argument<ArgumentNullException>("assessment", () => NormAssessor.Objected(null!, Objection("T-04", Hit)));
        Expect.Argument<ArgumentNullException>("objection", () => measured.Objected(null!));
        Expect.Argument<ArgumentNullException>("observation", () => _ = new Objection(null!, Hit, Manager, "x"));
        Expect.Argument<ArgumentNullException>("alternative", () => _ = new Objection(new ObservationId("1"), null!, Manager, "x"));
        Expect.Argument<ArgumentNullException>("by", () => _ = new Objection(new ObservationId("1"), Hit, null!, "x"));
        Expect.Argument<ArgumentNullException>("motive", () => _ = new Objection(new ObservationId("1"), Hit, Manager, null!));
        Expect.Argument<ArgumentException>("motive", () => _ = new Objection(new ObservationId("1"), Hit, Manager, " \t"));
        Expect.Argument<ArgumentException>("asObjected", () => _ = new Verdict.Disputed(new Verdict.Met(), new Verdict.Met()));
        Expect.Argument<ArgumentException>("asObjected", () => _ = new Verdict.Disputed(new Verdict.Disputed(new Verdict.Met(), new Verdict.NotMet()), new Verdict.Met()));
        Expect.Argument<ArgumentNullException>("asMeasured", () => _ = new Verdict.Disputed(null!, new Verdict.Met()));
        Expect.Argument<ArgumentNullException>("asObjected", () => _ = new Verdict.Disputed(new Verdict.Met(), null!));
        Expect.Argument<ArgumentNullException>("reason", () => _ = new Verdict.NotAssessable(null!));
        Expect.Argument<ArgumentNullException>("reason", () => _ = new Verdict.NotApplicable(null!));
    }

    private static Objection Objection(string observation, Measured alternative) => new(new ObservationId(observation), alternative, Manager, " The clock was paused. ");
}
