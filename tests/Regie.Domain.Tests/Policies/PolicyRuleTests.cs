using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Policies;

namespace Regie.Tests.Policies;

public class PolicyRuleTests
{
    [Fact]
    public void StageOn_FollowsTheDates()
    {
        var rule = Policy.Adopted(from: Policy.Day(3, 1)).After(new PolicyRuleEvent.Superseded(Policy.Day(6, 1), Policy.Board, new PolicyRuleId("B-2")));
        (LocalDate On, PolicyRuleStage Stage, string Why)[] rows =
        [
            (new LocalDate(2025, 12, 31), PolicyRuleStage.None, "the day before it was written down"),
            (Policy.Day(1, 1), PolicyRuleStage.Draft, "the day itself"),
            (Policy.Day(1, 10), PolicyRuleStage.Consulted, "consulted"),
            (Policy.Day(1, 20), PolicyRuleStage.Adopted, "adopted for later"),
            (Policy.Day(2, 28), PolicyRuleStage.Adopted, "the last day before it takes effect"),
            (Policy.Day(3, 1), PolicyRuleStage.InForce, "the first day, without anybody recording it"),
            (Policy.Day(5, 31), PolicyRuleStage.InForce, "the last day"),
            (Policy.Day(6, 1), PolicyRuleStage.Superseded, "the first day on which it no longer holds"),
            (Policy.Day(12, 31), PolicyRuleStage.Superseded, "and it stays so"),
        ];
        foreach (var (on, stage, why) in rows)
        {
            Expect.Equal(stage, rule.StageOn(on), why);
            Expect.Equal(stage == PolicyRuleStage.InForce, rule.IsInForceOn(on), why);
        }
    }

    [Fact]
    public void StageOn_TheDayOfADecisionThatHoldsAtOnce_IsInForce() =>
        Assert.Equal(PolicyRuleStage.InForce, Policy.Adopted(from: Policy.Day(1, 20)).StageOn(Policy.Day(1, 20)));

    [Fact]
    public void After_WhatItsStageForbids_IsRefusedWithItsCode()
    {
        var inForce = Policy.Adopted(from: Policy.Day(2, 1));
        var ended = inForce.After(new PolicyRuleEvent.Superseded(Policy.Day(3, 1), Policy.Board, new PolicyRuleId("B-2")));
        (Action Act, FindingCode Code, string Why)[] rows =
        [
            (() => Policy.Drafted().After(new PolicyRuleEvent.Adopted(Policy.Day(1, 2), Policy.Board, Policy.Day(2, 1))), PolicyFindings.PolicyStepsMustFollow, "adopted without consultation"),
            (() => Policy.Drafted().After(new PolicyRuleEvent.Drafted(Policy.Day(1, 2), Policy.Author, LocalizedText.Same("again"))), PolicyFindings.PolicyRuleIsDraftedOnce, "drafted twice"),
            (() => inForce.After(new PolicyRuleEvent.Withdrawn(Policy.Day(2, 1), Policy.Board, "second thoughts")), PolicyFindings.PolicyRuleInForceIsSuperseded, "it took effect that day"),
            (() => ended.After(new PolicyRuleEvent.Withdrawn(Policy.Day(3, 2), Policy.Board, "too late")), PolicyFindings.EndedPolicyRuleStays, "it has a successor"),
            (() => Policy.Consulted().After(new PolicyRuleEvent.Adopted(Policy.Day(1, 20), Policy.Board, Policy.Day(1, 19))), PolicyFindings.PolicyMustNotWorkBackwards, "in force a day before the decision"),
            (() => Policy.Consulted().After(new PolicyRuleEvent.Adopted(Policy.Day(1, 9), Policy.Board, Policy.Day(2, 1))), PolicyFindings.PolicyEventsMustBeInOrder, "a day before the consultation"),
            (() => inForce.After(new PolicyRuleEvent.Superseded(Policy.Day(3, 1), Policy.Board, inForce.Id)), PolicyFindings.PolicyRuleMustNotSucceedItself, "its own successor"),
            (() => PolicyRule.From(new PolicyRuleId("B-1"), []), PolicyFindings.PolicyRuleMustBeDrafted, "nothing was written"),
            (() => PolicyRule.From(new PolicyRuleId("B-1"), inForce.Events.Skip(1)), PolicyFindings.PolicyRuleMustBeDrafted, "the draft is missing"),
        ];
        foreach (var (act, code, why) in rows)
            Expect.Equal(code, Expect.Throws<ForbiddenTransitionException>(act, why).Finding.Code, why);
    }

    [Fact]
    public void After_TheDayBeforeItTakesEffect_CanStillBeWithdrawn() =>
        Assert.Equal(PolicyRuleStage.Withdrawn, Policy.Adopted(from: Policy.Day(2, 1)).After(new PolicyRuleEvent.Withdrawn(Policy.Day(1, 31), Policy.Board, "second thoughts")).StageOn(Policy.Day(2, 1)));

    [Fact]
    public void Refusal_SaysWhatWhyAndWhatToDo()
    {
        var finding = Assert.Throws<ForbiddenTransitionException>(() => Policy.Adopted(from: Policy.Day(2, 1)).After(new PolicyRuleEvent.Withdrawn(Policy.Day(2, 1), Policy.Board, "no"))).Finding;
        Assert.Equal("Policy rule B-1 cannot be marked \"withdrawn\" while it stands at \"in force\". A rule in force is superseded: name its successor.", finding.Message.English);
        Assert.Equal("Beleidsregel B-1 kan niet op \"ingetrokken\" worden gezet zolang hij op \"van kracht\" staat. Een regel die van kracht is wordt vervangen: wijs de opvolger aan.", finding.Message.Dutch);
        Assert.Equal((ActorRole.PolicyInnovationAndAdvice, Severity.Error), (finding.Actor, finding.Severity));
    }

    [Fact]
    public void From_ItsEvents_IsTheSameRule()
    {
        var rule = Policy.Adopted(from: Policy.Day(3, 1));
        Assert.Equal(rule, PolicyRule.From(rule.Id, rule.Events));
        Assert.Equal(Policy.Day(3, 1), rule.InForceFrom);
        Assert.Null(Policy.Consulted().InForceFrom);
        Assert.Equal("B-1: One hoist per ward", rule.ToString());
    }

    [Fact]
    public void Register_TellsWhatHoldsAndWhatHasNoSuccessor()
    {
        var old = Policy.Adopted(from: Policy.Day(2, 1), "B-1").After(new PolicyRuleEvent.Superseded(Policy.Day(6, 1), Policy.Board, new PolicyRuleId("B-2")));
        var late = Policy.Adopted(from: Policy.Day(6, 2), "B-2");
        var inTime = Policy.Adopted(from: Policy.Day(6, 1), "B-2");

        Assert.Equal([old], PolicyRegister.Of(old, inTime).InForceOn(Policy.Day(5, 31)));
        Assert.Equal([inTime], PolicyRegister.Of(old, inTime).InForceOn(Policy.Day(6, 1)));
        Assert.Empty(PolicyRegister.Of(old, inTime).FindingsOn(Policy.Day(6, 1)));
        Assert.Empty(PolicyRegister.Of(old).FindingsOn(Policy.Day(5, 31)));
        Assert.Equal(PolicyFindings.SuccessorMustBeKnown, Assert.Single(PolicyRegister.Of(old).FindingsOn(Policy.Day(6, 1))).Code);
        var gap = Assert.Single(PolicyRegister.Of(old, late).FindingsOn(Policy.Day(6, 1)));
        Assert.Equal(PolicyFindings.SuccessorMustBeInForce, gap.Code);
        Assert.Equal("2026-06-01", gap.Values.Single(value => value.Name == "by").Value);
    }

    [Fact]
    public void Register_WithOneIdTwice_IsRefused() =>
        Assert.Equal([PolicyFindings.PolicyRulesMustHaveDifferentIds, PolicyFindings.PolicyRulesMustHaveDifferentIds],
            Assert.Throws<RegieValidationException>(() => PolicyRegister.Of(Policy.Drafted("a"), Policy.Drafted("b"), Policy.Drafted("a"), Policy.Drafted("b"))).Findings.Select(f => f.Code));

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("id", () => PolicyRule.Begin(null!, new PolicyRuleEvent.Drafted(Policy.Day(1, 1), Policy.Author, LocalizedText.Same("x"))));
        Expect.Argument<ArgumentNullException>("by", () => new PolicyRuleEvent.Drafted(Policy.Day(1, 1), null!, LocalizedText.Same("x")));
        Expect.Argument<ArgumentNullException>("Statement", () => new PolicyRuleEvent.Drafted(Policy.Day(1, 1), Policy.Author, null!));
        Expect.Argument<ArgumentException>("Parties", () => new PolicyRuleEvent.Consulted(Policy.Day(1, 1), Policy.Author, ValueList<PartyId>.Empty));
        Expect.Argument<ArgumentException>("Motive", () => new PolicyRuleEvent.Withdrawn(Policy.Day(1, 1), Policy.Author, "  "));
        Expect.Argument<ArgumentNullException>("happened", () => Policy.Drafted().After(null!));
        Expect.Argument<ArgumentNullException>("rules", () => PolicyRegister.From([null!]));
    }
}
