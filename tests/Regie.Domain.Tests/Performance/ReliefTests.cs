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

public sealed class ReliefTests
{
    private static readonly ClauseReference Article5 = new("C-12", "art. 5");
    private static readonly StateNorm Admitting = Draft(InTime, Target.AtLeast(90)).Excusing(ReliefGround.PrincipalFailure, Article5).Build();

    [Fact]
    public void NamedObservations_DoNotCount_AndSayWhy()
    {
        var relief = Relief.For(ReliefGround.PrincipalFailure, Manager, " no access to the building ", new ObservationId("T-09"), new ObservationId("T-10"), new ObservationId("T-09"));
        var assessment = One(Admitting, March, Tickets(8, 3), relief);

        Assert.Equal((VerdictKind.NotMet, 9L, "800/9"), (assessment.Verdict.Kind, assessment.Volume, assessment.Value.ToString()));
        Assert.Equal([("T-09", relief, Article5), ("T-10", relief, Article5)], assessment.Excused.Select(e => (e.Id.Value, e.Relief, e.AdmittedBy.Clause)));
        Assert.Equal(Ids("T-11"), assessment.Misses);
        Assert.Equal(("no access to the building", 2, null), (relief.Motive, relief.Observations.Count, relief.During));
        Assert.Equal(VerdictKind.Met, One(Admitting, March, Tickets(9, 2), relief, Relief.For(ReliefGround.PrincipalFailure, Manager, "idem", new ObservationId("T-11"))).Verdict.Kind);
    }

    [Theory]
    [InlineData("2026-03-20 13:00", "2026-03-20 14:00", true, "its start belongs to it")]
    [InlineData("2026-03-20 12:00", "2026-03-20 13:00", false, "its end does not")]
    [InlineData("2026-03-20 08:00", "2026-03-20 10:00", false, "the moment that decides is that of resolution, not of opening")]
    public void ATime_ExcusesWhatIsDecidedInIt(string start, string end, bool excused, string why)
    {
        var assessment = One(Admitting, March, Tickets(0, 1), Relief.Between(ReliefGround.PrincipalFailure, Manager, "maintenance", At(start), At(end)));
        Expect.Equal(excused ? 1 : 0, assessment.Excused.Count, why);
        Expect.Equal(excused ? 0L : 1L, assessment.Volume, why);
    }

    [Fact]
    public void WhenAllAreExcused_NothingCanBeSaid_EvenWhereNoDataIsDeemedNotMet()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Excusing(ReliefGround.PrincipalFailure, Article5).Counting(NormPolicy.Default.With(NoDataRule.DeemedNotMet)).Build();
        var all = Relief.Between(ReliefGround.PrincipalFailure, Manager, "closed", March.Interval.Start, March.Interval.End);
        Assert.Equal("not assessable: all 3 measurements are excused", One(norm, March, Tickets(0, 3), all).Verdict.ToString());
        Assert.Equal("niet te beoordelen: de enige meting is ontheven", One(norm, March, Tickets(0, 1), all).Verdict.Label.Dutch);
    }

    [Fact]
    public void WhatLiesBeforeTheFirstTarget_IsNeitherCountedNorExcused()
    {
        var norm = NormDraft.For(new NormId("n"), InTime).Binds(Both).Requires(Target.AtLeast(90), new LocalDate(2026, 4, 1)).Judged(Months).Excusing(ReliefGround.PrincipalFailure, Article5).Build();
        var assessment = One(norm, March, Tickets(1, 2), Relief.For(ReliefGround.PrincipalFailure, Manager, "x", new ObservationId("T-01")));
        Assert.Equal((0L, 0, "niet te beoordelen: geen gegevens"), (assessment.Volume, assessment.Excused.Count, assessment.Verdict.Label.Dutch));
    }

    [Fact]
    public void MinimumVolume_IsOfWhatCounts()
    {
        var norm = Draft(InTime, Target.AtLeast(90)).Excusing(ReliefGround.PrincipalFailure, Article5).Counting(NormPolicy.Default.WithMinimumVolume(3)).Build();
        Assert.Equal(VerdictKind.NotAssessable, One(norm, March, Tickets(3, 0), Relief.For(ReliefGround.PrincipalFailure, Manager, "x", new ObservationId("T-01"))).Verdict.Kind);
    }

    [Fact]
    public void AGroundThatTheNormDoesNotAdmit_IsFound_OnlyWhereItWouldMatter()
    {
        var norm = Norm(Target.AtLeast(90));
        var relief = Relief.For(ReliefGround.ForceMajeure, Manager, "storm", new ObservationId("T-01"));
        var finding = Assert.Single(norm.Validate(March, Tickets(1, 0), relief));
        Assert.Equal((PerformanceFindings.ReliefGroundMustBeAdmitted, "P2-fix", "ForceMajeure"), (finding.Code, Value(finding, "norm"), Value(finding, "ground")));
        Assert.Empty(norm.Validate(April, Tickets(1, 0), relief));
        Assert.DoesNotContain(PerformanceFindings.ReliefGroundMustBeAdmitted, norm.Validate(March, Tickets(1, 0), Relief.For(ReliefGround.ForceMajeure, Manager, "storm", new ObservationId("T-02"))).Select(f => f.Code));

        // Another norm on the same indicator, for another priority, is not troubled by it.
        var p1 = Draft(InTime, Target.AtLeast(90)).Covering(NormScope.Everything.Of(new PriorityId("P1"))).Build();
        Assert.Empty(p1.Validate(March, Tickets(1, 0), relief));
    }

    [Fact]
    public void TheFirstThatExcuses_IsTheOneThatIsNamed()
    {
        var (first, second) = (Relief.For(ReliefGround.PrincipalFailure, Manager, "first", new ObservationId("T-01")), Relief.Between(ReliefGround.PrincipalFailure, Manager, "second", March.Interval.Start, March.Interval.End));
        Assert.Equal("first", Assert.Single(One(Admitting, March, Tickets(0, 1), first, second).Excused).Relief.Motive);
        Assert.Equal("second", Assert.Single(One(Admitting, March, Tickets(0, 1), second, first).Excused).Relief.Motive);
    }

    [Fact]
    public void WrongInput_IsRefusedByName()
    {
        var (at, id) = (At("2026-03-20 09:00"), new ObservationId("T-1"));
        Expect.Argument<ArgumentOutOfRangeException>("ground", () => Relief.For((ReliefGround)4, Manager, "x", id));
        Expect.Argument<ArgumentNullException>("grantedBy", () => Relief.For(ReliefGround.Other, null!, "x", id));
        Expect.Argument<ArgumentNullException>("motive", () => Relief.For(ReliefGround.Other, Manager, null!, id));
        Expect.Argument<ArgumentException>("motive", () => Relief.For(ReliefGround.Other, Manager, " ", id));
        Expect.Argument<ArgumentNullException>("observations", () => Relief.For(ReliefGround.Other, Manager, "x", null!));
        Expect.Argument<ArgumentNullException>("observations", () => Relief.For(ReliefGround.Other, Manager, "x", [null!]));
        Expect.Argument<ArgumentException>("observations", () => Relief.For(ReliefGround.Other, Manager, "x"));
        Expect.Argument<ArgumentOutOfRangeException>("end", () => Relief.Between(ReliefGround.Other, Manager, "x", at, at));
        Expect.Argument<ArgumentNullException>("grantedBy", () => Relief.Between(ReliefGround.Other, null!, "x", at, At("2026-03-20 10:00")));
        Expect.Argument<ArgumentException>("motive", () => Relief.Between(ReliefGround.Other, Manager, "", at, At("2026-03-20 10:00")));
        Expect.Argument<ArgumentOutOfRangeException>("ground", () => Relief.Between((ReliefGround)(-1), Manager, "x", at, At("2026-03-20 10:00")));
        Expect.Argument<ArgumentOutOfRangeException>("ground", () => _ = new ReliefClause((ReliefGround)4, Article5));
        Expect.Argument<ArgumentNullException>("clause", () => _ = new ReliefClause(ReliefGround.Other, null!));
        Expect.Argument<ArgumentOutOfRangeException>("ground", () => ((ReliefGround)4).Label());
    }

    [Fact]
    public void Grounds_HaveNamesInBothLanguages() =>
        Assert.Equal(["gepland onderhoud", "overmacht", "tekortkoming van de opdrachtgever zelf", "een andere afgesproken grond"],
            new[] { ReliefGround.PlannedMaintenance, ReliefGround.ForceMajeure, ReliefGround.PrincipalFailure, ReliefGround.Other }.Select(g => g.Label().Dutch));
}
