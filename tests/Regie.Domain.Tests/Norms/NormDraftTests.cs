using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class NormDraftTests
{
    private static readonly LocalDate Start = new(2026, 1, 16);
    private static readonly Indicator InTime = new(new IndicatorId("P2-fix"), LocalizedText.Of("P2 op tijd hersteld", "P2 repaired in time"), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);
    private static readonly NormParties Parties = new(new PartyId("supplier"), new PartyId("hospital"));
    private static readonly ClauseReference Clause = new("C-12", "art. 4.2");
    private static readonly NormDraft Sound = NormDraft.For(new NormId("P2-fix"), InTime).Binds(Parties).Requires(Target.AtLeast(90), Start).Judged(AssessmentSchedule.Monthly(Start));

    [Fact]
    public void Build_GivesTheNorm_WithItsDefaults()
    {
        var norm = Sound.Build();
        Assert.Equal((new NormId("P2-fix"), InTime.Name, Parties, InTime.Id, InTime), (norm.Id, norm.Name, norm.Parties, norm.Evidence, norm.Indicator));
        Assert.Equal((NormScope.Everything, NormPolicy.Default, AssessmentSchedule.Monthly(Start)), (norm.Scope, norm.Policy, norm.Schedule));
        Assert.Equal(((ClauseReference?)null, (LocalDate?)null, 0), (norm.Clause, norm.BeddingInUntil, norm.Reliefs.Count));
        Assert.Empty(Sound.Validate());
        Assert.Equal(norm, Sound.Build());
    }

    [Fact]
    public void Build_KeepsWhatWasStated_AndOrdersTheTargets()
    {
        var scope = NormScope.Everything.Of(new ServiceId("cleaning"));
        var policy = NormPolicy.Default.WithMinimumVolume(5);
        var norm = Sound.Named(LocalizedText.Same("other")).Requires(Target.AtLeast(80), Start.PlusMonths(-1)).Requires(new TargetVersion(Start.PlusMonths(1), Target.AtLeast(95), Clause))
            .Covering(scope).Counting(policy).Excusing(ReliefGround.ForceMajeure, Clause).Excusing(ReliefGround.PrincipalFailure, Clause).Under(Clause).BeddingIn(Start.PlusMonths(3)).Build();

        Assert.Equal((LocalizedText.Same("other"), scope, policy, Clause, Start.PlusMonths(3)), (norm.Name, norm.Scope, norm.Policy, norm.Clause, norm.BeddingInUntil));
        Assert.Equal(["≥ 80", "≥ 90", "≥ 95"], norm.Targets.Select(t => t.Target.ToString()));
        Assert.Equal([ReliefGround.ForceMajeure, ReliefGround.PrincipalFailure], norm.Reliefs.Select(r => r.Ground));
        Assert.Equal([null, "≥ 80", "≥ 80", "≥ 90", "≥ 95"], new[] { Start.PlusMonths(-2), Start.PlusMonths(-1), Start.PlusDays(-1), Start, Start.PlusMonths(1) }.Select(d => norm.TargetOn(d)?.Target.ToString()));
    }

    [Fact]
    public void EachStep_LeavesTheDraftAsItWas()
    {
        var draft = NormDraft.For(new NormId("n"), InTime);
        _ = draft.Binds(Parties).Requires(Target.AtLeast(90), Start).Judged(AssessmentSchedule.Monthly(Start)).Under(Clause).ObservedBy(new PartyId("hospital"));
        Assert.Equal(((NormParties?)null, 0, (AssessmentSchedule?)null, (ClauseReference?)null, 0), (draft.Parties, draft.Targets.Count, draft.Schedule, draft.Clause, draft.Observers.Count));
    }

    [Fact]
    public void Validate_ReportsEverythingAtOnce_WithItsValues()
    {
        var draft = NormDraft.For(new NormId("n"), InTime).Requires(Target.AtMost(101), Start).Requires(Target.AtLeast(90), Start).Requires(Target.AtLeast(-1), Start.PlusDays(1))
            .Excusing(ReliefGround.ForceMajeure, Clause).Excusing(ReliefGround.ForceMajeure, new ClauseReference("C-12", "art. 9"));
        var findings = draft.Validate();

        Assert.Equal(
            [
                NormFindings.PartiesMustBeStated, NormFindings.ScheduleMustBeStated, NormFindings.TargetMustFitDirection, NormFindings.TargetMustLieInDomain, NormFindings.TargetMustLieInDomain,
                NormFindings.TargetsMustBeginOnDifferentDates, NormFindings.ReliefGroundsMustDiffer,
            ],
            findings.Select(f => f.Code));
        Assert.All(findings, f => Assert.Equal("n", f.Values.Single(v => v.Name == "norm").Value));
        Assert.Equal(["≤ 101", "≤ 101", "≥ -1"], findings.SelectMany(f => f.Values).Where(v => v.Name == "target").Select(v => v.Value));
        Assert.Equal("≤ 101, ≥ 90", findings[5].Values.Single(v => v.Name == "targets").Value);
        Assert.Equal("2026-01-16", findings[5].Values.Single(v => v.Name == "from").Value);
        Assert.Equal("ForceMajeure", findings[6].Values.Single(v => v.Name == "ground").Value);
        Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => draft.Build()).Findings);
        Assert.Equal([NormFindings.PartiesMustBeStated, NormFindings.ScheduleMustBeStated, NormFindings.TargetMustBeStated], NormDraft.For(new NormId("n"), InTime).Validate().Select(f => f.Code));
    }

    [Theory]
    [InlineData(Direction.HigherIsBetter, true, false, false)]
    [InlineData(Direction.LowerIsBetter, false, true, false)]
    [InlineData(Direction.TargetIsBest, false, false, true)]
    public void ATargetAgainstTheDirection_IsFound(Direction direction, bool atLeast, bool atMost, bool between)
    {
        var indicator = new Indicator(InTime.Id, InTime.Name, MeasurementKind.Event, Scale.Percentage(direction), Aggregations.RatioOfSums);
        bool Fits(Target target) => NormDraft.For(new NormId("n"), indicator).Binds(Parties).Judged(AssessmentSchedule.Monthly(Start)).Requires(target, Start).Validate().All(f => f.Code != NormFindings.TargetMustFitDirection);
        Assert.Equal((atLeast, atMost, between), (Fits(Target.AtLeast(5)), Fits(Target.AtMost(5)), Fits(Target.Between(5, 6))));
    }

    [Fact]
    public void ANormThatOnlyTheObligatedObserves_IsAWarning()
    {
        var finding = Assert.Single(Sound.ObservedBy(new PartyId("supplier")).Validate());
        Assert.Equal((NormFindings.NormMustBeObservableByOthers, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(Sound.Build(), Sound.ObservedBy(new PartyId("supplier")).Build());
        Assert.Empty(Sound.ObservedBy(new PartyId("supplier"), new PartyId("inspectorate")).Validate());
        Assert.Empty(Sound.ObservedBy().Validate());
    }

    [Theory]
    [InlineData("ratio-of-sums", Direction.HigherIsBetter, true)]
    [InlineData("ratio-of-sums", Direction.LowerIsBetter, true)]
    [InlineData("ratio-of-sums", Direction.TargetIsBest, false)]
    [InlineData("time-slices", Direction.HigherIsBetter, true)]
    [InlineData("mean", Direction.LowerIsBetter, false)]
    [InlineData("sum", Direction.LowerIsBetter, false)]
    [InlineData("percentile(90, nearest-rank)", Direction.LowerIsBetter, false)]
    [InlineData("count", Direction.LowerIsBetter, false)]
    public void CountingTheOverdueAsMissed_NeedsAPartThatCanBeMissed(string aggregation, Direction direction, bool sound)
    {
        // A missed ticket that counted as 0 minutes would improve a mean repair time.
        var how = Aggregations.Parse(aggregation);
        var scale = how.Unit == AggregatedUnit.Percent ? Scale.Percentage(direction) : Scale.AmountOf(Unit.Minutes, direction);
        var target = direction switch { Direction.HigherIsBetter => Target.AtLeast(5), Direction.LowerIsBetter => Target.AtMost(5), _ => Target.Between(4, 5) };
        var findings = NormDraft.For(new NormId("n"), new Indicator(InTime.Id, InTime.Name, MeasurementKind.Event, scale, how)).Binds(Parties).Requires(target, Start).Judged(AssessmentSchedule.Monthly(Start))
            .Counting(NormPolicy.Default.With(OverdueRule.CountedAsMissed)).Validate();
        Assert.Equal(sound ? [] : [NormFindings.OverdueRuleMustFitIndicator], findings.Select(f => f.Code));
    }

    [Fact]
    public void Parties_Differ()
    {
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => new NormParties(new PartyId("a"), new PartyId("a"))).Findings);
        Assert.Equal((NormFindings.PartiesMustDiffer, "a"), (finding.Code, finding.Values.Single(v => v.Name == "party").Value));
        Expect.Argument<ArgumentNullException>("obligated", () => _ = new NormParties(null!, new PartyId("a")));
        Expect.Argument<ArgumentNullException>("beneficiary", () => _ = new NormParties(new PartyId("a"), null!));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("id", () => NormDraft.For(null!, InTime));
        Expect.Argument<ArgumentNullException>("indicator", () => NormDraft.For(new NormId("n"), null!));
        Expect.Argument<ArgumentNullException>("name", () => Sound.Named(null!));
        Expect.Argument<ArgumentNullException>("parties", () => Sound.Binds(null!));
        Expect.Argument<ArgumentNullException>("target", () => Sound.Requires(null!, Start));
        Expect.Argument<ArgumentNullException>("version", () => Sound.Requires(null!));
        Expect.Argument<ArgumentNullException>("schedule", () => Sound.Judged(null!));
        Expect.Argument<ArgumentNullException>("scope", () => Sound.Covering(null!));
        Expect.Argument<ArgumentNullException>("policy", () => Sound.Counting(null!));
        Expect.Argument<ArgumentNullException>("clause", () => Sound.Excusing(ReliefGround.Other, null!));
        Expect.Argument<ArgumentOutOfRangeException>("ground", () => Sound.Excusing((ReliefGround)4, Clause));
        Expect.Argument<ArgumentNullException>("clause", () => Sound.Under(null!));
        Expect.Argument<ArgumentNullException>("parties", () => Sound.ObservedBy(null!));
        Expect.Argument<ArgumentNullException>("parties", () => Sound.ObservedBy(new PartyId("a"), null!));
    }

    [Fact]
    public void Scope_CoversWhatItLists_AndNothingThatDoesNotSay()
    {
        var scope = NormScope.Everything.Of(new ServiceId("cleaning")).Of(new LocationId("ward-3"), new LocationId("ward-4")).Of(new PriorityId("P2"));
        Assert.True(scope.Covers(new ObservationSubject(new ServiceId("cleaning"), new LocationId("ward-4"), new PriorityId("P2"))));
        Assert.False(scope.Covers(new ObservationSubject(new ServiceId("catering"), new LocationId("ward-4"), new PriorityId("P2"))));
        Assert.False(scope.Covers(new ObservationSubject(new ServiceId("cleaning"), new LocationId("ward-5"), new PriorityId("P2"))));
        Assert.False(scope.Covers(new ObservationSubject(new ServiceId("cleaning"), new LocationId("ward-4"), new PriorityId("P1"))));
        Assert.False(scope.Covers(new ObservationSubject(new ServiceId("cleaning"), null, new PriorityId("P2"))));
        Assert.True(NormScope.Everything.Covers(ObservationSubject.Unstated));
        Assert.Equal(2, NormScope.Everything.Of(new LocationId("a"), new LocationId("b"), new LocationId("a")).Locations.Count);
    }

    [Fact]
    public void Scope_GroupsByOneThing()
    {
        var subject = new ObservationSubject(new ServiceId("cleaning"), new LocationId("ward-3"), new PriorityId("P2"));
        var scope = NormScope.Everything.Of(new ServiceId("s")).Of(new LocationId("l")).Of(new PriorityId("p"));
        (ScopeGrouping Grouping, string Group, string Declared)[] cases =
            [(ScopeGrouping.Together, "", ""), (ScopeGrouping.ForEachService, "cleaning", "s"), (ScopeGrouping.ForEachLocation, "ward-3", "l"), (ScopeGrouping.ForEachPriority, "P2", "p")];
        foreach (var (grouping, group, declared) in cases)
        {
            Assert.Equal(group, scope.GroupedBy(grouping).GroupOf(subject).ToString());
            Assert.Equal(declared, Assert.Single(scope.GroupedBy(grouping).DeclaredGroups()).ToString());
        }

        Assert.Empty(NormScope.Everything.GroupedBy(ScopeGrouping.ForEachLocation).DeclaredGroups());
        Assert.Equal(scope.Services, scope.GroupedBy(ScopeGrouping.ForEachPriority).Services);
    }

    [Fact]
    public void Scope_RefusesNull_AndUndeclared()
    {
        Expect.Argument<ArgumentNullException>("services", () => NormScope.Everything.Of((ServiceId[])null!));
        Expect.Argument<ArgumentNullException>("locations", () => NormScope.Everything.Of((LocationId[])null!));
        Expect.Argument<ArgumentNullException>("priorities", () => NormScope.Everything.Of((PriorityId[])null!));
        Expect.Argument<ArgumentNullException>("locations", () => NormScope.Everything.Of(new LocationId("a"), null!));
        Expect.Argument<ArgumentNullException>("subject", () => NormScope.Everything.Covers(null!));
        Expect.Argument<ArgumentNullException>("subject", () => NormScope.Everything.GroupOf(null!));
        Expect.Argument<ArgumentOutOfRangeException>("grouping", () => NormScope.Everything.GroupedBy((ScopeGrouping)4));
    }

    [Fact]
    public void Policy_HasNamedDefaults_AndChangesOneAtATime()
    {
        var policy = NormPolicy.Default;
        Assert.Equal((1L, PeriodMembership.Resolved, OverdueRule.Shown, NoDataRule.Held, PartialPeriodRule.Assessed), (policy.MinimumVolume, policy.Membership, policy.Overdue, policy.NoData, policy.PartialPeriods));
        var other = policy.WithMinimumVolume(10).With(PeriodMembership.Due).With(OverdueRule.CountedAsMissed).With(NoDataRule.DeemedNotMet).With(PartialPeriodRule.ProRata);
        Assert.Equal((10L, PeriodMembership.Due, OverdueRule.CountedAsMissed, NoDataRule.DeemedNotMet, PartialPeriodRule.ProRata), (other.MinimumVolume, other.Membership, other.Overdue, other.NoData, other.PartialPeriods));
        Assert.Equal(policy, other.WithMinimumVolume(1).With(PeriodMembership.Resolved).With(OverdueRule.Shown).With(NoDataRule.Held).With(PartialPeriodRule.Assessed));
        Assert.Equal((0L, 5_000_000_000L), (policy.WithMinimumVolume(0).MinimumVolume, policy.WithMinimumVolume(5_000_000_000L).MinimumVolume));
        Expect.Argument<ArgumentOutOfRangeException>("volume", () => policy.WithMinimumVolume(-1));
        Expect.Argument<ArgumentOutOfRangeException>("membership", () => policy.With((PeriodMembership)3));
        Expect.Argument<ArgumentOutOfRangeException>("overdue", () => policy.With((OverdueRule)2));
        Expect.Argument<ArgumentOutOfRangeException>("noData", () => policy.With((NoDataRule)2));
        Expect.Argument<ArgumentOutOfRangeException>("partial", () => policy.With((PartialPeriodRule)3));
    }

    [Fact]
    public void OtherNorms_RefuseNull_AndStandInAClause()
    {
        var (id, text, evidence) = (new NormId("n"), LocalizedText.Same("t"), new IndicatorId("i"));
        var action = new ActionNorm(id, text, Parties, evidence, Start);
        Assert.Equal((Start, Clause), (action.DueBy, action.Under(Clause).Clause));
        Assert.Null(action.Clause);
        var objective = new QualitativeObjective(id, text, Parties, evidence, AssessmentSchedule.Monthly(Start));
        Assert.Equal((AssessmentSchedule.Monthly(Start), Clause), (objective.Schedule, objective.Under(Clause).Clause));
        Expect.Argument<ArgumentNullException>("id", () => _ = new ActionNorm(null!, text, Parties, evidence, Start));
        Expect.Argument<ArgumentNullException>("parties", () => _ = new ActionNorm(id, text, null!, evidence, Start));
        Expect.Argument<ArgumentNullException>("evidence", () => _ = new ActionNorm(id, text, Parties, null!, Start));
        Expect.Argument<ArgumentNullException>("schedule", () => _ = new QualitativeObjective(id, text, Parties, evidence, null!));
        Expect.Argument<ArgumentNullException>("clause", () => action.Under(null!));
        Expect.Argument<ArgumentNullException>("clause", () => objective.Under(null!));
    }
}
