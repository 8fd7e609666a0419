using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class NormAssessmentLawTests
{
    // Tickets around the month of March, some of them still open.
    private static readonly Gen<Observation[]> AnyTickets = Gen.Select(Gen.Int[0, 24 * 75], Gen.Int[0, 200], Gen.Int[0, 400], Gen.Int[0, 3], Gen.Int[0, 2]).Array[0, 25].Select(tickets => tickets.Select((t, i) =>
    {
        var opened = At("2026-02-25 00:00") + Duration.FromHours(t.Item1);
        var resolved = t.Item4 == 0 ? (Instant?)null : opened + Duration.FromHours(t.Item3);
        var found = resolved is null ? null : t.Item3 <= t.Item2 ? (Measured)new Measured.Hit() : new Measured.Miss();
        return new Observation.Event(new ObservationId($"T-{i:00}"), InTime.Id, new EventMoments(opened, opened + Duration.FromHours(t.Item2), resolved), found)
            .About(new ObservationSubject(null, new LocationId("abc".Substring(t.Item5, 1)), null));
    }).ToArray());

    private static readonly Gen<NormPolicy> AnyPolicy = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 1]).Select((volume, membership, overdue, noData) =>
        NormPolicy.Default.WithMinimumVolume(volume).With((PeriodMembership)membership).With((OverdueRule)overdue).With((NoDataRule)noData));

    [Fact]
    public void OrderOfObservations_IsIrrelevant() => Gen.Select(AnyTickets, AnyPolicy, Gen.Int[0, 30], Gen.Bool).Sample(
        (tickets, policy, turn, forEach) =>
        {
            var norm = Draft(InTime, Target.AtLeast(80)).Counting(policy).Covering(NormScope.Everything.GroupedBy(forEach ? ScopeGrouping.ForEachLocation : ScopeGrouping.Together)).Build();
            var turned = tickets.Select((_, i) => tickets[(i + turn) % tickets.Length]).Reverse();
            Assert.Equal(norm.Assess(March, ObservationSet.Of(tickets)), norm.Assess(March, ObservationSet.Of(turned)));
            Assert.Equal(norm.Assess(March, ObservationSet.Of(tickets)).Select(a => a.Explain()), norm.Assess(March, ObservationSet.Of(turned)).Select(a => a.Explain()));
        },
        iter: Laws.Times(1_000));

    [Fact]
    public void AStricterTarget_NeverTurnsNotMetIntoMet() => Gen.Select(AnyTickets, AnyPolicy, Gen.Int[0, 100], Gen.Int[0, 100]).Sample(
        (tickets, policy, one, other) =>
        {
            var set = ObservationSet.Of(tickets);
            VerdictKind Judged(decimal target) => One(Draft(InTime, Target.AtLeast(target)).Counting(policy).Build(), March, set).Verdict.Kind;
            var (loose, strict) = (Judged(System.Math.Min(one, other)), Judged(System.Math.Max(one, other)));
            Assert.False(loose == VerdictKind.NotMet && strict == VerdictKind.Met);
            Assert.Equal(loose is VerdictKind.NotAssessable, strict is VerdictKind.NotAssessable);
        },
        iter: Laws.Times(1_000));

    [Fact]
    public void Groups_TogetherHaveWhatAllHave() => Gen.Select(AnyTickets, AnyPolicy).Sample(
        (tickets, policy) =>
        {
            var set = ObservationSet.Of(tickets);
            var draft = Draft(InTime, Target.AtLeast(80)).Counting(policy);
            var all = One(draft.Build(), March, set);
            var apart = draft.Covering(NormScope.Everything.GroupedBy(ScopeGrouping.ForEachLocation)).Build().Assess(March, set);
            Assert.Equal(all.Volume, apart.Sum(a => a.Volume));
            Assert.Equal(all.Misses, apart.SelectMany(a => a.Misses).OrderBy(id => id));
            Assert.Equal(all.OpenAndOverdue, apart.SelectMany(a => a.OpenAndOverdue).OrderBy(id => id));
            Assert.Equal(all.Parts[0].Totals, apart.Select(a => a.Parts[0].Totals).Aggregate(MeasurementTotals.Empty(MeasurementNeeds.Sums), (sum, next) => sum.Merge(next)));
        },
        iter: Laws.Times(1_000));

    [Fact]
    public void Value_IsTheDefinition_AndTheVerdictFollowsFromIt() => Gen.Select(AnyTickets, Gen.Int[0, 100]).Sample(
        (tickets, target) =>
        {
            // By the moment of resolution, over the instants of the month.
            var inMarch = tickets.Cast<Observation.Event>().Where(t => t.Moments.Resolved >= March.Interval.Start && t.Moments.Resolved < March.Interval.End).ToList();
            var (hits, all) = (inMarch.Count(t => t.Found is Measured.Hit), inMarch.Count);
            var assessment = One(Norm(Target.AtLeast(target)), March, ObservationSet.Of(tickets));
            Assert.Equal(all == 0 ? VerdictKind.NotAssessable : 100 * hits >= target * all ? VerdictKind.Met : VerdictKind.NotMet, assessment.Verdict.Kind);
            Assert.Equal(all == 0 ? null : ExactNumber.Quotient(100 * hits, all), assessment.Value);
            Assert.Equal(inMarch.Where(t => t.Found is Measured.Miss).Select(t => t.Id), assessment.Misses);
        },
        iter: Laws.Times(1_000));

    [Fact]
    public void Explain_ComesToTheVerdict_AndDisplayRoundingChangesNone() => Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300], Gen.Int[0, 10_000]).Sample(
        (inTime, late, hundredths) =>
        {
            var assessment = One(Norm(Target.AtLeast(hundredths / 100m)), March, Tickets(inTime, late));
            var explained = assessment.Explain();
            Assert.Equal(new DerivedValue.Statement(assessment.Verdict.Label), explained.Value);
            if (assessment.Value is not { } value)
                return;
            Assert.Equal(100L * inTime * 100 >= (long)hundredths * (inTime + late), assessment.Verdict is Verdict.Met);
            var part = explained.Steps.Single(s => s.Rule == PerformanceRules.Value);
            Assert.Equal(new DerivedValue.Exact(value, Unit.Percent), part.Value);
            var rounded = part.Steps.SingleOrDefault(s => s.Rule == PerformanceRules.DisplayRounding);
            Assert.Equal(!value.TryToDecimal(out _), rounded is not null);
            if (rounded is not null)
                Assert.Equal(value.ToDecimal(Rounding.HalfUp(2)), ((DerivedValue.Exact)rounded.Value).Value.ToDecimal(Rounding.HalfUp(2)));
        },
        iter: Laws.Times(500));

    [Fact]
    public void Validate_IsEmpty_ExactlyWhenAssessDoesNotThrow() => Gen.Select(AnyTickets, Gen.Int[0, 3]).Sample(
        (tickets, wrong) =>
        {
            var odd = new Observation.Reading(new ObservationId("X"), InTime.Id, At("2026-03-20 09:00"), new Measured.Part(wrong, 2, Unit.Count));
            var set = ObservationSet.Of(wrong == 0 ? tickets : [.. tickets, odd]);
            var findings = Norm(Target.AtLeast(80)).Validate(March, set);
            Assert.Equal(wrong == 0, findings.Count == 0);
            if (wrong == 0)
                Assert.NotEmpty(Norm(Target.AtLeast(80)).Assess(March, set));
            else
                Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => Norm(Target.AtLeast(80)).Assess(March, set)).Findings);
        },
        iter: Laws.Times(300));
}
