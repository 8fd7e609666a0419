using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Assignments;
using Regie.Identifiers;
using Regie.Intake;
using Regie.Language;
using Regie.Parties;

namespace Regie.Tests.Intake;

public class IntakeLawTests
{
    // Four tests whose answers are the bits of a number that the case carries as its quantity of domains: enough to try every answer by hand.
    private static readonly IntakeTest[] Bits = [.. Enumerable.Range(0, 4).Select(bit => new IntakeTest(new RuleId("bit." + "abcd"[bit]), LocalizedText.Same("?"),
        (asked, _) => asked.Domains.Contains(new WorkDomainId("bit-" + "abcd"[bit])) ? IntakeReading.Yes("ja", "yes") : IntakeReading.No("nee", "no")))];

    private static readonly Gen<IntakeCondition> Conditions = Gen.Int[0, 2].Array[4].Select(literals => literals.Select((literal, bit) => (literal, bit)).Aggregate(IntakeCondition.Always, (condition, l) =>
        l.literal == 0 ? condition : l.literal == 1 ? condition.And(Bits[l.bit]) : condition.ButNot(Bits[l.bit])));

    private static readonly Gen<IntakeRouter> Routers = Conditions.Array[1, 6].Select(conditions => IntakeRouter.Of([.. conditions.Select((condition, i) =>
        new IntakeRule(new RuleId("r" + i), LocalizedText.Same("r"), condition, IntakeRoute.To(IntakeDestination.ServiceDesk, ActorRole.ServiceDesk, ActorRole.ServiceDesk)))]));

    // The independent model: a rule is dead when it decides none of the sixteen cases, and a router is whole when each has a rule.
    [Fact]
    public void Validate_FindsExactlyWhatTryingEveryCaseFinds() => Routers.Sample(router =>
    {
        var first = Enumerable.Range(0, 16).Select(bits => router.Rules.FirstOrDefault(rule =>
            rule.Condition.Required.All(test => IsSet(bits, test)) && !rule.Condition.Excluded.Any(test => IsSet(bits, test)))?.Id).ToList();
        var dead = router.Rules.Select(rule => rule.Id).Where(id => !first.Contains(id)).Select(id => id.Value);
        var findings = router.Validate();
        Assert.Equal(dead, findings.Where(f => f.Code == IntakeFindings.IntakeRuleMustBeAbleToFire).Select(f => f.Values[0].Value));
        Assert.Equal(first.Contains(null), findings.Any(f => f.Code == IntakeFindings.RouterMustAnswerEverything));
    }, iter: Laws.Cases);

    [Fact]
    public void Route_IsTheFirstThatMatches_AndTheRestInOrder() => Gen.Select(Routers, Gen.Int[0, 15]).Sample((router, bits) =>
    {
        var asked = Enumerable.Range(0, 4).Where(bit => (bits >> bit & 1) == 1).Aggregate(Desk.Of(), (c, bit) => c.Crossing(new WorkDomainId("bit-" + "abcd"[bit])));
        var matching = router.Rules.Where(rule => rule.Condition.Required.All(test => IsSet(bits, test)) && !rule.Condition.Excluded.Any(test => IsSet(bits, test))).Select(rule => rule.Id).ToValueList();
        if (matching.Count == 0)
            return;
        var answer = router.Route(asked, Desk.Setting);
        Assert.Equal(matching[0], answer.Rule);
        Assert.Equal(matching.Skip(1), answer.AlsoMatching);
    }, iter: Laws.Cases);

    private static bool IsSet(int bits, IntakeTest test) => (bits >> Array.IndexOf(Bits, test) & 1) == 1;
}
