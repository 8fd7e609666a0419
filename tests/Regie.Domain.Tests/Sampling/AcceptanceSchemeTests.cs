using System;
using System.Linq;
using CsCheck;
using Regie.Explanation;
using Regie.Language;
using Regie.Sampling;

namespace Regie.Tests.Sampling;

public sealed class AcceptanceSchemeTests
{
    private static readonly SampleCategory Sanitary = new("sanitary", LocalizedText.Of("Sanitaire ruimten", "Sanitary rooms"));
    private static readonly SampleCategory Offices = new("offices", LocalizedText.Of("Kantoren", "Offices"));
    private static readonly SampleCategory Corridors = new("corridors", LocalizedText.Of("Verkeersruimten", "Corridors"));
    private static readonly ClauseReference Annex = new("C-12", "annex 2");

    private static readonly AcceptanceScheme Cleaning = AcceptanceScheme.Of(
        CategoryPlan.For(Sanitary, AcceptancePlan.Given(50, 3, Annex)),
        CategoryPlan.For(Offices, AcceptancePlan.Given(80, 7, Annex)),
        CategoryPlan.For(Corridors, AcceptancePlan.Given(20, 1, Annex)));

    [Theory]
    [InlineData(0, AcceptanceOutcome.Accepted, "none rejected")]
    [InlineData(3, AcceptanceOutcome.Accepted, "exactly the acceptance number")]
    [InlineData(4, AcceptanceOutcome.Rejected, "exactly the rejection number")]
    [InlineData(50, AcceptanceOutcome.Rejected, "all rejected")]
    public void Decide_ComparesWithTheAcceptanceNumber(int rejected, AcceptanceOutcome expected, string why) =>
        Expect.Equal(expected, AcceptancePlan.Given(50, 3).Decide(50, rejected), why);

    [Fact]
    public void Assess_DecidesEveryCategoryApart()
    {
        var decisions = Cleaning.Assess([SampleResult.Of(Offices, 80, 7), SampleResult.Of(Sanitary, 50, 4)]);
        Assert.Equal(
            ["sanitary: Rejected (4 of 50, Ac=3)", "offices: Accepted (7 of 80, Ac=7)", "corridors: NotInspected"],
            decisions.Select(decision => decision.ToString()));
        Assert.Null(decisions[2].Sample);
    }

    [Fact]
    public void Explain_ReadsLikeALetter()
    {
        var explained = Cleaning.Explain([SampleResult.Of(Offices, 80, 7), SampleResult.Of(Sanitary, 50, 4)]);
        Assert.Equal(
            """
            Keuring per categorie: goedgekeurd: Kantoren; afgekeurd: Sanitaire ruimten; niet gekeurd: Verkeersruimten
              Sanitaire ruimten: afgekeurd (gekeurd: 50; afgekeurd: 4; goedkeurgrens: 3)
                Gegeven steekproefplan: keur 50, goed tot en met 3 afgekeurde, af vanaf 4 [C-12, annex 2]
              Kantoren: goedgekeurd (gekeurd: 80; afgekeurd: 7; goedkeurgrens: 7)
                Gegeven steekproefplan: keur 80, goed tot en met 7 afgekeurde, af vanaf 8 [C-12, annex 2]
              Verkeersruimten: niet gekeurd
                Gegeven steekproefplan: keur 20, goed tot en met 1 afgekeurde, af vanaf 2 [C-12, annex 2]
            """.ReplaceLineEndings("\n"),
            explained.ToWorksheet(LanguageCode.Dutch));
        Assert.Equal("Acceptance per category: accepted: Offices; rejected: Sanitary rooms; not inspected: Corridors", explained.ToLine(LanguageCode.English));
    }

    [Fact]
    public void Validate_FindsEverythingAtOnce()
    {
        SampleResult[] samples =
        [
            SampleResult.Of(Sanitary, 45, 46),
            SampleResult.Of(Offices, 80, -1),
            SampleResult.Of(Offices, 80, 2),
            SampleResult.Of(new SampleCategory("kitchens", LocalizedText.Same("kitchens")), 10, 11),
        ];
        FindingCode[] expected =
        [
            SamplingFindings.RejectedMustNotExceedInspected,
            SamplingFindings.SampleMustHaveThePlannedSize,
            SamplingFindings.SampleCountsMustNotBeNegative,
            SamplingFindings.CategoryMustBeAgreed,
            SamplingFindings.RejectedMustNotExceedInspected,
            SamplingFindings.CategoryMustBeSampledOnce,
        ];
        Assert.Equal(expected, Cleaning.Validate(samples).Select(finding => finding.Code));
        Assert.Equal(Cleaning.Validate(samples), Assert.Throws<RegieValidationException>(() => Cleaning.Assess(samples)).Findings);
        Assert.Equal(Cleaning.Validate(samples), Assert.Throws<RegieValidationException>(() => Cleaning.Explain(samples)).Findings);
    }

    [Theory]
    [InlineData(49, 0, "REG-SMP-009", "one short")]
    [InlineData(51, 0, "REG-SMP-009", "one too many")]
    [InlineData(50, 51, "REG-SMP-008", "more rejected than inspected")]
    [InlineData(50, -1, "REG-SMP-007", "a negative count")]
    [InlineData(-1, -2, "REG-SMP-007 REG-SMP-009", "both negative")]
    [InlineData(0, 1, "REG-SMP-008 REG-SMP-009", "rejected without inspecting")]
    public void Decide_RefusesWhatContradictsThePlan(int inspected, int rejected, string codes, string why)
    {
        var refused = Expect.Throws<RegieValidationException>(() => AcceptancePlan.Given(50, 3).Decide(inspected, rejected), why);
        Expect.Equal(codes, string.Join(' ', refused.Findings.Select(finding => finding.Code)), why);
    }

    [Fact]
    public void Findings_SayWhatToDo_WithTheValues()
    {
        var finding = Assert.Single(Cleaning.Validate([SampleResult.Of(Sanitary, 45, 2)]));
        Assert.Equal("Steekproef van sanitary: 45 elementen gekeurd, het plan vraagt er 50; de goedkeurgrens geldt alleen daarvoor. Maak de steekproef volledig, of bepaal het plan voor een kleinere partij met ForLotOf.", finding.Message.Dutch);
        Assert.Equal("[category=sanitary, inspected=45, sampleSize=50]", finding.Values.ToString());
    }

    [Theory]
    [InlineData(30, "n=30 Ac=3 Re=4", "smaller than the sample: inspected whole, same acceptance number")]
    [InlineData(50, "n=50 Ac=3 Re=4", "exactly the sample")]
    [InlineData(51, "n=50 Ac=3 Re=4", "larger: sampled")]
    [InlineData(4, "n=4 Ac=3 Re=4", "the smallest that can be rejected")]
    public void ForLotOf_InspectsSmallLotsWhole(int lot, string expected, string why)
    {
        var plan = AcceptancePlan.Given(50, 3, Annex).ForLotOf(lot);
        Expect.Equal(expected, plan.ToString(), why);
        Expect.Equal(lot <= 50 ? SamplingRules.FullInspection : SamplingRules.GivenPlan, plan.Basis.Rule, why);
    }

    [Theory]
    [InlineData(3, "REG-SMP-002", "three elements cannot hold four rejected ones")]
    [InlineData(0, "REG-SMP-010", "nothing to inspect")]
    [InlineData(-1, "REG-SMP-010", "no lot")]
    public void ForLotOf_RefusesALotThatCannotBeJudged(int lot, string code, string why) =>
        Expect.Equal(code, Assert.Single(Expect.Throws<RegieValidationException>(() => AcceptancePlan.Given(50, 3).ForLotOf(lot), why).Findings).Code.Value, why);

    [Theory]
    [InlineData(0, 0, "REG-SMP-001")]
    [InlineData(-5, 9, "REG-SMP-001 REG-SMP-002")]
    [InlineData(5, 5, "REG-SMP-002")]
    [InlineData(5, -1, "REG-SMP-002")]
    public void Given_RefusesPlansThatCannotDecide(int sampleSize, int acceptance, string codes) =>
        Assert.Equal(codes, string.Join(' ', Assert.Throws<RegieValidationException>(() => AcceptancePlan.Given(sampleSize, acceptance)).Findings.Select(finding => finding.Code)));

    [Fact]
    public void Of_RefusesSchemesThatCannotBeRead()
    {
        var twice = Assert.Throws<RegieValidationException>(() => AcceptanceScheme.Of(
            CategoryPlan.For(Sanitary, AcceptancePlan.Given(50, 3)),
            CategoryPlan.For(new SampleCategory("sanitary", LocalizedText.Same("again")), AcceptancePlan.Given(20, 1)),
            CategoryPlan.For(Offices, AcceptancePlan.Given(8, 1)),
            CategoryPlan.For(Offices, AcceptancePlan.Given(8, 2))));
        Assert.Equal(["sanitary", "offices"], twice.Findings.Select(finding => finding.Values[0].Value));
        Assert.All(twice.Findings, finding => Assert.Equal(SamplingFindings.CategoryMustHaveOnePlan, finding.Code));
        Assert.Equal(SamplingFindings.SchemeMustHaveACategory, Assert.Single(Assert.Throws<RegieValidationException>(() => AcceptanceScheme.Of()).Findings).Code);
    }

    [Fact]
    public void Decisions_DoNotDependOnTheOrderOfResults_AndExplainSaysTheSame() => Gen.Select(Gen.Int[0, 50], Gen.Int[0, 80], Gen.Int[0, 20], Gen.Int[0, 7], Gen.Int[0, 5]).Sample(
        (sanitary, offices, corridors, taken, turn) =>
        {
            SampleResult[] all = [SampleResult.Of(Sanitary, 50, sanitary), SampleResult.Of(Offices, 80, offices), SampleResult.Of(Corridors, 20, corridors)];
            var samples = all.Where((_, i) => (taken >> i & 1) == 1).ToList();
            var turned = samples.Select((_, i) => samples[(i + turn) % samples.Count]).Reverse().ToList();
            var decisions = Cleaning.Assess(samples);
            Assert.Equal(decisions, Cleaning.Assess(turned));
            Assert.Equal(decisions.Select(decision => new DerivedValue.Statement(decision.Outcome.Label())), Cleaning.Explain(turned).Steps.Select(step => step.Value));
            Assert.Equal(Cleaning.Plans.Select(agreed => agreed.Category), decisions.Select(decision => decision.Category));
            Assert.All(decisions, decision => Assert.Equal(samples.Contains(decision.Sample!), decision.Outcome != AcceptanceOutcome.NotInspected));
            Assert.All(decisions.Where(decision => decision.Sample is not null), decision =>
                Assert.Equal(decision.Sample!.Rejected >= decision.Plan.RejectionNumber, decision.Outcome == AcceptanceOutcome.Rejected));
        },
        iter: Laws.Times(3000));

    [Fact]
    public void OneMoreRejected_NeverTurnsRejectedIntoAccepted() => Gen.Select(Gen.Int[1, 300], Gen.Int[0, 299], Gen.Int[0, 299]).Sample(
        (n, c, rejected) =>
        {
            var plan = AcceptancePlan.Given(n, Math.Min(c, n - 1));
            rejected = Math.Min(rejected, n - 1);
            Assert.True(plan.Decide(n, rejected) <= plan.Decide(n, rejected + 1));
            Assert.Equal(AcceptanceOutcome.Accepted, plan.Decide(n, plan.AcceptanceNumber));
            Assert.Equal(AcceptanceOutcome.Rejected, plan.Decide(n, plan.RejectionNumber));
        },
        iter: Laws.Times(3000));

    [Fact]
    public void Categories_AreTheSameWhenTheirCodesAre()
    {
        var other = new SampleCategory("sanitary", LocalizedText.Same("toilets"));
        Assert.Equal(Sanitary, other);
        Assert.Equal(Sanitary.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(Sanitary, Offices);
        Assert.Equal("sanitary", Sanitary.ToString());
        Expect.Argument<ArgumentException>("code", () => new SampleCategory("two words", LocalizedText.Same("x")));
        Expect.Argument<ArgumentException>("code", () => new SampleCategory("", LocalizedText.Same("x")));
        Expect.Argument<ArgumentNullException>("code", () => new SampleCategory(null!, LocalizedText.Same("x")));
        Expect.Argument<ArgumentNullException>("label", () => new SampleCategory("x", null!));
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("clause", () => AcceptancePlan.Given(5, 1, null!));
        Expect.Argument<ArgumentNullException>("category", () => SampleResult.Of(null!, 1, 1));
        Expect.Argument<ArgumentNullException>("category", () => CategoryPlan.For(null!, AcceptancePlan.Given(5, 1)));
        Expect.Argument<ArgumentNullException>("plan", () => CategoryPlan.For(Sanitary, null!));
        Expect.Argument<ArgumentNullException>("plans", () => AcceptanceScheme.Of(null!));
        Expect.Argument<ArgumentException>("plans", () => AcceptanceScheme.Of([null!]));
        Expect.Argument<ArgumentNullException>("samples", () => Cleaning.Assess(null!));
        Expect.Argument<ArgumentException>("samples", () => Cleaning.Assess([null!]));
        Expect.Argument<ArgumentNullException>("samples", () => Cleaning.Validate(null!));
        Expect.Argument<ArgumentOutOfRangeException>("outcome", () => ((AcceptanceOutcome)3).Label());
        Assert.Equal("4 of 50 rejected in sanitary", SampleResult.Of(Sanitary, 50, 4).ToString());
        Assert.Equal("sanitary: n=50 Ac=3 Re=4", Cleaning.Plans[0].ToString());
    }
}
