using System;
using System.Linq;
using Regie.Language;
using Regie.Parties;
using Regie.Roles;

namespace Regie.Tests.Roles;

public class SegregationRulesTests
{
    private static readonly SegregationProfile[] Profiles = Enum.GetValues<SegregationProfile>();

    [Fact]
    public void Rules_AreThese() => Verified.Text(string.Join("\n\n", SegregationRules.All.Select(rule => $"{rule.Code} {rule.Sentence.English}\n  {rule.Sentence.Dutch}\n  {Condition(rule)}\n  {rule.Actor.Label().English} acts\n"
        + string.Join('\n', Profiles.Select(p => $"  {p.Label().English}: {rule.Grades.Under(p)}")))), typeof(SegregationRulesTests));

    // Every pair of duties is looked at; those without a line may go together under every profile.
    [Fact]
    public void PairsOfDuties_ByProfile()
    {
        var pairs = (from i in Enumerable.Range(0, Duties.All.Count) from j in Enumerable.Range(i, Duties.All.Count - i) select (First: Duties.All[i], Second: Duties.All[j])).ToList();
        var lines = (from pair in pairs
                     from rule in SegregationPolicy.Standard.RulesBetween(pair.First, pair.Second)
                     select $"{pair.First} x {pair.Second} [{rule.Code}]: {string.Join(" | ", Profiles.Select(p => SegregationPolicy.Of(p).GradeOf(rule)))}").ToList();
        var free = pairs.Count(pair => SegregationPolicy.Standard.RulesBetween(pair.First, pair.Second).Count == 0);
        Verified.Text($"pair of duties [rule]: {string.Join(" | ", Profiles.Select(p => p.Label().English))}\n\n{string.Join('\n', lines)}\n\n{free} of {pairs.Count} pairs may go together.", typeof(SegregationRulesTests));
    }

    [Fact]
    public void RulesBetween_DoesNotDependOnTheOrder() => Assert.All(
        from first in Duties.All from second in Duties.All select (first, second),
        pair => Assert.Equal(SegregationPolicy.Standard.RulesBetween(pair.first, pair.second), SegregationPolicy.Standard.RulesBetween(pair.second, pair.first)));

    [Fact]
    public void ProfilesAndLevels_AscendInSeverity()
    {
        Assert.All(SegregationRules.All, rule =>
        {
            Assert.True(rule.Grades.Standard.IsAtLeast(rule.Grades.Small));
            Assert.True(rule.Grades.Strict.IsAtLeast(rule.Grades.Standard));
        });
        var (allowed, forbidden) = (SegregationGrade.Always(SegregationLevel.Allowed), SegregationGrade.Always(SegregationLevel.Forbidden));
        Expect.Argument<ArgumentException>("standard", () => new SegregationGrades(forbidden, allowed, forbidden));
        Expect.Argument<ArgumentException>("strict", () => new SegregationGrades(allowed, forbidden, allowed));
        Expect.Argument<ArgumentOutOfRangeException>("aggravated", () => new SegregationGrade(SegregationLevel.Forbidden, SegregationLevel.Controlled));
        Expect.Argument<ArgumentOutOfRangeException>("ordinary", () => new SegregationGrade((SegregationLevel)3, SegregationLevel.Forbidden));
        Expect.Argument<ArgumentOutOfRangeException>("aggravated", () => new SegregationGrade(SegregationLevel.Allowed, (SegregationLevel)3));
        Expect.Argument<ArgumentNullException>("small", () => new SegregationGrades(null!, allowed, allowed));
        Expect.Argument<ArgumentNullException>("other", () => allowed.IsAtLeast(null!));
        Expect.Argument<ArgumentOutOfRangeException>("profile", () => SegregationRules.All[0].Grades.Under((SegregationProfile)3));
    }

    [Fact]
    public void SmallGivesWay_WhereItSays()
    {
        var softer = SegregationRules.All.Where(r => r.Grades.Small != r.Grades.Standard).Select(r => r.Code).ToList();
        Assert.Equal([RoleFindings.RegieMustNotExecuteWorkOrders, RoleFindings.TargetSetterMustNotScore], softer);
        Assert.All(SegregationRules.All, r => Assert.Equal(r.Grades.Standard.Ordinary == SegregationLevel.Allowed, r.Grades.Small.Ordinary == SegregationLevel.Allowed));
    }

    [Fact]
    public void StrictControlsNothing_ThatOthersForbidOrControl() => Assert.All(SegregationRules.All, r => Assert.Equal(
        r.Grades.Standard.Ordinary == SegregationLevel.Allowed ? SegregationLevel.Controlled : SegregationLevel.Forbidden, r.Grades.Strict.Ordinary));

    [Fact]
    public void Codes_AreOfOneRuleEach() => Assert.Equal(SegregationRules.All.Count, SegregationRules.All.Select(r => r.Code).Distinct().Count());

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        var (code, some, sentence) = (FindingCode.Parse("REG-XYZ-001"), DutySelector.Of(Duties.Measuring), LocalizedText.Same("x"));
        var rule = SegregationRule.Between(code, some, some, sentence, ActorRole.Host);
        Assert.Equal("REG-XYZ-001: x", rule.ToString());
        Expect.Argument<ArgumentNullException>("code", () => SegregationRule.Between(null!, some, some, sentence, ActorRole.Host));
        Expect.Argument<ArgumentNullException>("first", () => SegregationRule.Between(code, null!, some, sentence, ActorRole.Host));
        Expect.Argument<ArgumentNullException>("second", () => SegregationRule.Between(code, some, null!, sentence, ActorRole.Host));
        Expect.Argument<ArgumentNullException>("sentence", () => SegregationRule.Between(code, some, some, null!, ActorRole.Host));
        Expect.Argument<ArgumentOutOfRangeException>("actor", () => SegregationRule.Between(code, some, some, sentence, (ActorRole)8));
        Expect.Argument<ArgumentOutOfRangeException>("shared", () => rule.OnOne((DutySubjectKind)11));
        Expect.Argument<ArgumentOutOfRangeException>("binding", () => rule.Binds((SegregationBinding)2));
        Expect.Argument<ArgumentOutOfRangeException>("timing", () => rule.Performed((SegregationTiming)2));
        Expect.Argument<ArgumentOutOfRangeException>("weight", () => rule.Weighing((SegregationWeight)6));
        Expect.Argument<ArgumentNullException>("grades", () => rule.Graded(null!));
        Expect.Argument<ArgumentException>("duties", () => DutySelector.Of());
        Expect.Argument<ArgumentNullException>("duties", () => DutySelector.Of([null!]));
        Expect.Argument<ArgumentOutOfRangeException>("nature", () => DutySelector.OfNature((DutyNature)3));
        Expect.Argument<ArgumentNullException>("duty", () => some.Selects(null!, DutyNature.Act));
    }

    private static string Condition(SegregationRule rule) => rule switch
    {
        SegregationRule.TwoDuties two => $"{two.First} x {two.Second}, in the hand of {two.Binding.Label().English}{(two.Shared is { } kind ? ", on one " + kind.Label().English : "")}"
            + $", {two.Timing.Label().English}" + (two.Weight == SegregationWeight.Nothing ? "" : $"; weighs heavier by {two.Weight.Label().English}"),
        SegregationRule.OneFact fact => fact.Fact.English,
        _ => throw new InvalidOperationException(),
    };
}
