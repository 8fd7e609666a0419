using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Catalog;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Intake;
using Regie.Language;
using Regie.Parties;

namespace Regie.Tests.Intake;

public class IntakeRouterTests
{
    private static readonly (string What, IntakeCase Asked, IntakeSetting Setting)[] Cases =
    [
        ("a fire in the pantry", Desk.Of(IntakeKind.Incident).AsEmergency(), Desk.Setting),
        ("a lamp that fails", Desk.Of(IntakeKind.Incident), Desk.Setting),
        ("a complaint about cleaning", Desk.Of(IntakeKind.Complaint), Desk.Covered),
        ("a car for the director", IntakeCase.Of(IntakeKind.Request, Desk.Ward4, new WorkDomainId("fleet"), Desk.Today), Desk.Covered),
        ("an air conditioner in one room", Desk.Of().ConflictingWith(Desk.Draft, Desk.InForce), Desk.Setting),
        ("a remark about lifting", Desk.Of(IntakeKind.SignalOnly), Desk.Setting),
        ("ten chairs", Desk.Ordering(Desk.Chair, 10), Desk.Covered),
        ("a workplace", Desk.Ordering(Desk.Workplace, 1), Desk.Setting),
        ("eleven workplaces", Desk.Ordering(Desk.Workplace, 11), Desk.Setting),
        ("eleven chairs", Desk.Ordering(Desk.Chair, 11), Desk.Setting),
        ("rails, under a contract", Desk.Of(), Desk.Covered),
        ("rails with software, under a contract", Desk.Of().Crossing(Desk.Ict), Desk.Covered),
        ("rails with software", Desk.Of().Crossing(Desk.Ict), Desk.Setting),
        ("working from a holiday park", Desk.Of().NeedingNewPolicy(), Desk.Setting),
        ("rails", Desk.Of(), Desk.Setting),
        ("rails against a rule that is still a draft", Desk.Of().ConflictingWith(Desk.Draft), Desk.Setting),
        ("a chair that left the catalog", Desk.Of().Ordering(CatalogOrder.Of(new CatalogItemId("stool"), Desk.Ward4, 1, Desk.Today)), Desk.Setting),
    ];

    [Fact]
    public void Rules_AreThese() => Verified.Text(string.Join('\n', IntakeRouter.Standard.Rules.Select(rule => $"{rule}\n  {rule.Title.Dutch}\n  {rule.Title.English}")), typeof(IntakeRouterTests));

    [Fact]
    public void Route_OfEachCase_NamesItsRuleAndTheLaterOnes() => Verified.Text(
        string.Join('\n', Cases.Select(row => (row.What, Answer: IntakeRouter.Standard.Route(row.Asked, row.Setting)))
            .Select(row => $"{row.What}: {row.Answer.Rule}, also {(row.Answer.AlsoMatching.Count == 0 ? "none" : string.Join(", ", row.Answer.AlsoMatching))}\n  {string.Join("; ", row.Answer.Reasons.Select(reason => reason.Dutch))}\n  {string.Join("; ", row.Answer.Reasons.Select(reason => reason.English))}")),
        typeof(IntakeRouterTests));

    [Fact]
    public void EveryRule_DecidesACase() => Assert.Equal(
        IntakeRouter.Standard.Rules.Select(rule => rule.Id),
        IntakeRouter.Standard.Rules.Select(rule => rule.Id).Where(id => Cases.Any(row => IntakeRouter.Standard.Route(row.Asked, row.Setting).Rule.Equals(id))));

    [Fact]
    public void Standard_HasNoRuleThatNeverFires_AndAnswersEverything() => Assert.Empty(IntakeRouter.Standard.Validate());

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_TellsEveryRuleThatWasTried(LanguageCode language) => Verified.Text(
        IntakeRouter.Standard.Route(Desk.Ordering(Desk.Chair, 11), Desk.Covered).OverriddenBy(new PersonId("manager"), Desk.Today, IntakeRoute.To(IntakeDestination.CatalogOrder, ActorRole.ServiceDesk, ActorRole.CustomerManagement), "the ward moves tomorrow").Explain().ToWorksheet(language),
        typeof(IntakeRouterTests), language.ToString());

    [Fact]
    public void Explain_HasTheRouteAndTheDecidingRule()
    {
        foreach (var (_, asked, setting) in Cases)
        {
            var answer = IntakeRouter.Standard.Route(asked, setting);
            var explained = answer.Explain();
            Assert.Equal(IntakeRules.Decision, explained.Rule);
            var position = IntakeRouter.Standard.Rules.Select(rule => rule.Id).ToList().IndexOf(answer.Rule);
            Assert.Equal(answer.Rule, explained.Steps[position].Rule);
            Assert.Equal(answer.AlsoMatching, explained.Steps.Skip(position + 1).Select(step => step.Rule));
        }
    }

    [Fact]
    public void Override_StandsBesideWhatWasComputed_ByNameAndWithAMotive()
    {
        var computed = IntakeRouter.Standard.Route(Desk.Of(), Desk.Setting);
        var route = IntakeRoute.To(IntakeDestination.AssignmentUnderContract, ActorRole.ContractManagement, ActorRole.CustomerManagement);
        var answer = computed.OverriddenBy(new PersonId("manager"), Desk.Today, route, "the frame contract is signed tomorrow");
        Assert.Equal((route, computed.Route, computed.Route, IntakeRules.NothingCovers), (answer.Route, answer.Computed, computed.Computed, answer.Rule));
        Assert.Equal(("manager", Desk.Today, "the frame contract is signed tomorrow"), (answer.Override?.By.Value, answer.Override?.On, answer.Override?.Motive));
        Assert.Null(computed.Override);
        Expect.Argument<ArgumentException>("motive", () => computed.OverriddenBy(new PersonId("manager"), Desk.Today, route, " "));
        Expect.Argument<ArgumentNullException>("by", () => computed.OverriddenBy(null!, Desk.Today, route, "x"));
    }

    [Fact]
    public void Rules_CanBeAddedReplacedAndReordered()
    {
        var vip = Rule("host.vip", IntakeCondition.When(IntakeTests.IsIncident, IntakeTests.IsRepresented), IntakeDestination.ServiceDeskAtOnce);
        Assert.Equal(["intake.R0", "host.vip", "intake.R1"], Ids(IntakeRouter.Standard.Before(IntakeRules.Incident, vip)).Take(3));
        Assert.Equal(["intake.R0", "host.vip", "intake.R1"], Ids(IntakeRouter.Standard.Behind(IntakeRules.Emergency, vip)).Take(3));
        Assert.Equal(["intake.R0", "host.vip", "intake.R2"], Ids(IntakeRouter.Standard.Replace(IntakeRules.Incident, vip)).Take(3));
        Assert.Equal(["intake.R0", "intake.R2"], Ids(IntakeRouter.Standard.Without(IntakeRules.Incident)).Take(2));
        Assert.Equal("host.vip", Ids(IntakeRouter.Standard.With(vip)).Last());
        Assert.Equal(IntakeRouter.Standard.Rules.Reverse().ToValueList(), IntakeRouter.Standard.InOrder([.. IntakeRouter.Standard.Rules.Reverse().Select(rule => rule.Id)]).Rules);
        Assert.Equal(new RuleId("host.vip"), IntakeRouter.Standard.Before(IntakeRules.Incident, vip).Route(Desk.Of(IntakeKind.Incident), Desk.Setting).Rule);
        Assert.Equal(IntakeRules.Incident, IntakeRouter.Standard.Route(Desk.Of(IntakeKind.Incident), Desk.Setting).Rule);
    }

    [Fact]
    public void Rules_ThatAreNotThereOrThereTwice_AreRefused()
    {
        var again = Rule("intake.R1", IntakeCondition.Always, IntakeDestination.ServiceDesk);
        var unknown = new RuleId("host.none");
        (Action Act, FindingCode[] Codes, string Why)[] rows =
        [
            (() => IntakeRouter.Standard.With(again), [IntakeFindings.IntakeRulesMustHaveDifferentIds], "R1 is there"),
            (() => IntakeRouter.Standard.Before(unknown, again), [IntakeFindings.IntakeRuleMustBeKnown], "before nothing"),
            (() => IntakeRouter.Standard.Behind(IntakeRules.Emergency, again), [IntakeFindings.IntakeRulesMustHaveDifferentIds], "R1 is there"),
            (() => IntakeRouter.Standard.Without(unknown), [IntakeFindings.IntakeRuleMustBeKnown], "without nothing"),
            (() => IntakeRouter.Of(again, again), [IntakeFindings.IntakeRulesMustHaveDifferentIds], "the same twice"),
            (() => IntakeRouter.Of(again).InOrder(unknown, unknown), [IntakeFindings.IntakeRuleMustBeKnown, IntakeFindings.IntakeRulesMustHaveDifferentIds, IntakeFindings.NewOrderMustNameEveryRule], "all at once"),
        ];
        foreach (var (act, codes, why) in rows)
            Expect.Equal(codes.ToValueList(), Expect.Throws<RegieValidationException>(act, why).Findings.Select(f => f.Code).ToValueList(), why);
    }

    [Fact]
    public void Validate_FindsRulesThatNeverFire()
    {
        var incident = Rule("a", IntakeCondition.When(IntakeTests.IsIncident), IntakeDestination.ServiceDesk);
        var always = Rule("z", IntakeCondition.Always, IntakeDestination.ServiceDesk);
        (IntakeRouter Router, string[] Dead, string Why)[] rows =
        [
            (IntakeRouter.Of(incident, always), [], "each can decide"),
            (IntakeRouter.Of(always, incident), ["a"], "after one that always matches"),
            (IntakeRouter.Of(incident, Rule("b", IntakeCondition.When(IntakeTests.IsIncident), IntakeDestination.Referral), always), ["b"], "the same condition as an earlier one"),
            (IntakeRouter.Of(incident, Rule("b", IntakeCondition.When(IntakeTests.IsEmergency, IntakeTests.IsIncident), IntakeDestination.Referral), always), ["b"], "narrower than an earlier one"),
            (IntakeRouter.Of(Rule("b", IntakeCondition.When(IntakeTests.IsEmergency, IntakeTests.IsIncident), IntakeDestination.Referral), incident, always), [], "narrower, and earlier"),
            (IntakeRouter.Of(incident, Rule("b", IntakeCondition.Always.ButNot(IntakeTests.IsIncident), IntakeDestination.Referral), always), ["z"], "two earlier ones cover everything between them"),
            (IntakeRouter.Of(Rule("b", IntakeCondition.When(IntakeTests.IsIncident).ButNot(IntakeTests.IsIncident), IntakeDestination.Referral), always), ["b"], "it contradicts itself"),
            (IntakeRouter.Of(always).Before(new RuleId("z"), incident).With(Rule("zz", IntakeCondition.When(IntakeTests.IsComplaint), IntakeDestination.Referral)), ["zz"], "added at the end"),
        ];
        foreach (var (router, dead, why) in rows)
        {
            var findings = router.Validate();
            Expect.Equal(dead.ToValueList(), findings.Select(f => f.Values[0].Value).ToValueList(), why);
            Assert.All(findings, finding => Assert.Equal((IntakeFindings.IntakeRuleMustBeAbleToFire, ActorRole.Host), (finding.Code, finding.Actor)));
        }
    }

    [Fact]
    public void Validate_FindsWhatNoRuleAnswers()
    {
        var router = IntakeRouter.Of(Rule("a", IntakeCondition.When(IntakeTests.IsIncident), IntakeDestination.ServiceDesk));
        var finding = Assert.Single(router.Validate());
        Assert.Equal(IntakeFindings.RouterMustAnswerEverything, finding.Code);
        Assert.Equal("Geen regel beslist als Is het een storing? nee. Sluit af met een regel die altijd van toepassing is.", finding.Message.Dutch);
        Assert.Equal("not intake.incident", finding.Values[0].Value);
        Assert.Equal([IntakeFindings.SomeRuleMustMatch], Assert.Throws<RegieValidationException>(() => router.Route(Desk.Of(), Desk.Setting)).Findings.Select(f => f.Code));
        Assert.Equal([IntakeFindings.RouterMustAnswerEverything], IntakeRouter.Of().Validate().Select(f => f.Code));
    }

    [Fact]
    public void HostTest_ThatGivesNoAnswer_IsNamed()
    {
        var silent = new IntakeTest(new RuleId("host.silent"), LocalizedText.Same("?"), (_, _) => null!);
        Assert.Contains("host.silent", Assert.Throws<InvalidOperationException>(() => silent.Read(Desk.Of(), Desk.Setting)).Message);
        Assert.Equal(silent, new IntakeTest(new RuleId("host.silent"), LocalizedText.Same("another question"), (_, _) => IntakeReading.Yes("ja", "yes")));
        Assert.NotEqual(silent, IntakeTests.IsIncident);
    }

    [Fact]
    public void Labels_AreThereInBothLanguages()
    {
        foreach (var label in Enum.GetValues<IntakeKind>().Select(k => k.Label()).Concat(Enum.GetValues<IntakeUrgency>().Select(u => u.Label())).Concat(Enum.GetValues<IntakePolicyQuestion>().Select(q => q.Label())).Concat(Enum.GetValues<IntakeDestination>().Select(d => d.Label())))
            Assert.True(label.Dutch.Length > 0 && label.English.Length > 0);
    }

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("asked", () => IntakeRouter.Standard.Route(null!, Desk.Setting));
        Expect.Argument<ArgumentNullException>("setting", () => IntakeRouter.Standard.Route(Desk.Of(), null!));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => Desk.Of((IntakeKind)9));
        Expect.Argument<ArgumentException>("rules", () => Desk.Of().ConflictingWith());
        Expect.Argument<ArgumentException>("tests", () => IntakeCondition.When());
        Expect.Argument<ArgumentOutOfRangeException>("owner", () => IntakeRoute.To(IntakeDestination.Referral, ActorRole.ServiceDesk, (ActorRole)99));
    }

    private static IntakeRule Rule(string id, IntakeCondition condition, IntakeDestination destination) =>
        new(new RuleId(id), LocalizedText.Same(id), condition, IntakeRoute.To(destination, ActorRole.ServiceDesk, ActorRole.ServiceDesk));

    private static IEnumerable<string> Ids(IntakeRouter router) => router.Rules.Select(rule => rule.Id.Value);
}
