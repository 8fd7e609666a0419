using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Roles;
using Regie.Tests.Relationships;
using static Regie.Tests.Roles.Acts;

namespace Regie.Tests.Roles;

public class SegregationLawTests
{
    private static readonly SegregationLimits Limits = SegregationLimits.None.OrdersFrom(Money.Euro(1_000)).SigningAbove(Money.Euro(1_000)).ChainsAbove(Money.Euro(1_000));

    private static readonly (Duty First, Duty Second)[] Opposed = [.. from first in Duties.All from second in Duties.All where SegregationPolicy.Standard.RulesBetween(first, second).Count > 0 select (first, second)];

    // Two duties that some rule knows, mostly in one hand and on one thing of every kind, so that all rules meet.
    private static readonly Gen<DutyPerformance[]> Performances = Gen.Select(Gen.OneOf(Opposed), Circumstanced(), Circumstanced())
        .Select((duties, first, second) => new[] { first(duties.First), second(duties.Second) }).Array[0, 4].Select(pairs => pairs.SelectMany(p => p).ToArray());

    private static readonly Gen<SegregationRecord> Records = Performances.Select(SegregationRecord.Of);

    private static Gen<Func<Duty, DutyPerformance>> Circumstanced() => Gen.Select(Gen.OneOf(Anna, Anna, Bob), Gen.Int[0, 9], Gen.Int[0, 4], Gen.Int[0, 5]).Select<(PersonId, int, int, int), Func<Duty, DutyPerformance>>(c => duty =>
    {
        var (person, when, money, about) = c;
        var performance = DutyPerformance.By(person, duty, when < 5 ? EffectivePeriod.On(West.NewYear.PlusDays(when)) : EffectivePeriod.From(West.NewYear.PlusDays(when - 5)).Until(West.NewYear.PlusDays(when)));
        performance = about == 0 ? performance : performance.Regarding([.. Enum.GetValues<DutySubjectKind>().Select(kind => new DutySubject(kind, about < 5 ? "X-1" : "X-2"))]);
        performance = about % 2 == 0 ? performance.For(West.Shine.Id) : performance;
        return money switch
        {
            0 => performance,
            1 => performance.Worth(Money.Euro(999)),
            2 => performance.Worth(Money.Euro(1_001)),
            3 => performance.Worth(Money.Euro(1)).Where(DutyCircumstance.MoneyAtStake),
            _ => performance.Worth(Money.Euro(1)).Where(DutyCircumstance.StrategicContract),
        };
    });

    [Fact]
    public void AStricterProfile_NeverAllowsMore()
    {
        var found = 0;
        Gen.Select(Records, Gen.Int[0, 12]).Sample((record, day) =>
        {
            var on = West.NewYear.PlusDays(day);
            var byProfile = Enum.GetValues<SegregationProfile>().Select(p => SegregationPolicy.Of(p).Within(Limits).Judge(record, on)).ToList();
            foreach (var (lenient, strict) in byProfile.Zip(byProfile.Skip(1)))
            {
                Assert.True(lenient.IsAllowed || !strict.IsAllowed);
                foreach (var conflict in lenient.Conflicts)
                    Assert.Contains(strict.Conflicts, c => c.Rule == conflict.Rule && c.Performances.SequenceEqual(conflict.Performances) && c.Level >= conflict.Level && c.Finding.Severity >= conflict.Finding.Severity);
            }

            System.Threading.Interlocked.Add(ref found, byProfile[0].Conflicts.Count);
        }, iter: Laws.Cases);
        Assert.True(found > Laws.Cases / 4, $"{found} conflicts in {Laws.Cases} records: too few to tell profiles apart");
    }

    [Fact]
    public void TheOrderOfTheRecord_IsIrrelevant() => Gen.Select(Performances, Gen.Int[0, 1_000]).Sample((performances, seed) =>
    {
        var shuffled = performances.OrderBy(p => (p.GetHashCode() ^ seed) * 31).ToArray();
        Assert.Equal(Codes(performances), Codes(shuffled));
    }, iter: Laws.Cases);

    [Fact]
    public void Conflicts_AgreeWithEveryPairOfTheRecordAskedOneByOne() => Performances.Sample(performances =>
    {
        var together = Codes(performances);
        var apart = (from i in Enumerable.Range(0, performances.Length) from j in Enumerable.Range(i + 1, performances.Length - i - 1) from code in Codes([performances[i], performances[j]]) select code).Order();
        Assert.Equal(apart, together);
    }, iter: Laws.Cases);

    private static IOrderedEnumerable<string> Codes(DutyPerformance[] performances) =>
        SegregationPolicy.Strict.Within(Limits).Judge(SegregationRecord.Of(performances), new LocalDate(2026, 6, 1)).Findings.Select(f => $"{f.Code} {f.Severity}").Order();
}
