using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Amendments;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Amendments;

public sealed class ModificationTests
{
    private static readonly LocalDate Day = new(2026, 4, 20);
    private static readonly ProcuredContract Cleaning = ProcuredContract.Of(ProcurementSubject.Services, Money.Euro(1_000_000));
    private static readonly AmendmentLog Empty = AmendmentLog.Of(new AgreementId("C-12"), Currency.Eur);

    // Amounts of our own, not those of a year.
    private static readonly ProcurementThresholds Thresholds = ProcurementThresholds.None
        .With(ProcurementSubject.Services, new LocalDate(2024, 1, 1), Money.Euro(220_000)).With(ProcurementSubject.Services, new LocalDate(2026, 1, 1), Money.Euro(215_000)).With(ProcurementSubject.Works, new LocalDate(2024, 1, 1), Money.Euro(5_400_000));

    private static AmendmentLog Log(params decimal[] deMinimis) => deMinimis.Select((value, i) => (value, i)).Aggregate(Empty, (log, a) =>
        log.With(AmendmentDraft.Of(a.i + 1, Day, "more").From(Day).Worth(Money.Euro(a.value)).On(ProcurementGround.DeMinimis).Build()));

    private static ProposedModification Change(decimal value) => ProposedModification.Of(Day, Money.Euro(value));

    private static ProposedModification Plain(decimal value) => Change(value)
        .WhereNot(ModificationFact.ReviewClauseIsClear, ModificationFact.AdditionWasNotIncluded, ModificationFact.CircumstancesWereUnforeseeable, ModificationFact.ContractorIsReplaced)
        .Where(ModificationFact.GeneralNatureIsUnchanged);

    private static ModificationAssessment Assess(ProposedModification change, params decimal[] before) => Cleaning.Assess(Log(before), change, Thresholds);

    [Fact]
    public void SixtyAndFortyFive_AreEachFine_AndTogetherNot()
    {
        Assert.Equal(ProcurementGround.DeMinimis, Assess(Plain(60_000)).Ground);
        Assert.Equal(ProcurementGround.DeMinimis, Assess(Plain(45_000)).Ground);
        var together = Assess(Plain(45_000), 60_000);
        Assert.Equal((null, GroundOutcome.NotAdmitted), (together.Ground, together.On(ProcurementGround.DeMinimis).Outcome));
        Assert.Equal("all de-minimis modifications together come to EUR 105,000.00, not below EUR 100,000.00", Assert.Single(together.On(ProcurementGround.DeMinimis).Reasons).English);
        Assert.Equal(ExactNumber.Of(40_000), together.Room.Left);
        Assert.Equal(ExactNumber.Of(40_000), Assess(Plain(60_000)).Room.Left);
        Assert.Equal(ExactNumber.Of(40_000), Cleaning.RoomOn(Log(60_000), Thresholds, Day).Left);
    }

    [Theory]
    [InlineData("99999.99", "0", true, "below ten percent")]
    [InlineData("100000", "0", false, "ten percent itself is not below")]
    [InlineData("-99999.99", "0", true, "less work counts without its sign")]
    [InlineData("-100000", "0", false, "taking much away changes a contract too")]
    [InlineData("150000", "-60000", true, "the net sum counts: 90,000")]
    [InlineData("160000", "-60000", false, "the net sum counts: 100,000")]
    public void DeMinimis_IsStrictlyBelowTenPercent_OfTheNetSum(string value, string before, bool admitted, string why) =>
        Expect.Equal(admitted, Assess(Plain(D(value)), D(before)).Ground == ProcurementGround.DeMinimis, why);

    [Fact]
    public void DeMinimis_IsBelowTheThresholdOfTheDateToo()
    {
        var large = ProcuredContract.Of(ProcurementSubject.Services, Money.Euro(10_000_000));
        GroundOutcome On(LocalDate date, decimal value) => large.Assess(Empty, ProposedModification.Of(date, Money.Euro(value)).Where(ModificationFact.GeneralNatureIsUnchanged), Thresholds).On(ProcurementGround.DeMinimis).Outcome;
        Assert.Equal((GroundOutcome.Admitted, GroundOutcome.NotAdmitted), (On(new LocalDate(2025, 12, 31), 215_000), On(new LocalDate(2026, 1, 1), 215_000)));
        Assert.Equal([AmendmentFindings.ThresholdMustBeSupplied], Expect.Codes(() => On(new LocalDate(2023, 12, 31), 1)));
        Assert.Equal([AmendmentFindings.ThresholdsMustBeginOnDifferentDates], Expect.Codes(() => Thresholds.With(ProcurementSubject.Works, new LocalDate(2024, 1, 1), Money.Euro(1))));
        Assert.Null(Thresholds.On(ProcurementSubject.Concession, Day));
    }

    [Fact]
    public void Works_HaveFifteenPercent_AndAnIndexedContractItsIndexedValue()
    {
        var works = ProcuredContract.Of(ProcurementSubject.Works, Money.Euro(1_000_000));
        Assert.Equal(ProcurementGround.DeMinimis, works.Assess(Empty, Plain(149_999), Thresholds).Ground);
        Assert.Null(works.Assess(Empty, Plain(150_000), Thresholds).Ground);
        Assert.Equal(ProcurementGround.DeMinimis, Cleaning.IndexedTo(Money.Euro(1_050_000)).Assess(Empty, Plain(104_999), Thresholds).Ground);
        Assert.Equal([AmendmentFindings.AmendmentValueMustBeInTheCurrency], Expect.Codes(() => Cleaning.IndexedTo(Money.Of(1, Currency.Usd))));
    }

    [Fact]
    public void AChangedNature_IsNeverDeMinimis() =>
        Assert.Equal(GroundOutcome.NotAdmitted, Assess(Plain(1).WhereNot(ModificationFact.GeneralNatureIsUnchanged)).On(ProcurementGround.DeMinimis).Outcome);

    // Grounds in the order of the law: the room stays whole where an earlier ground admits.
    [Fact]
    public void DeMinimis_IsTestedAfterTheFourBeforeIt()
    {
        var all = Enum.GetValues<ModificationFact>();
        var open = Change(60_000).Where([.. all.Where(f => f < ModificationFact.DiffersMaterially)]).WhereNot([.. all.Where(f => f >= ModificationFact.DiffersMaterially)]);
        Assert.Equal(Enum.GetValues<ProcurementGround>(), Assess(open).Answers.Select(a => a.Ground));
        Assert.All(Assess(open).Answers, a => Assert.Equal((GroundOutcome.Admitted, 0), (a.Outcome, a.Reasons.Count)));
        var order = new[] { ModificationFact.ReviewClauseIsClear, ModificationFact.AdditionWasNotIncluded, ModificationFact.CircumstancesWereUnforeseeable, ModificationFact.ContractorIsReplaced, ModificationFact.GeneralNatureIsUnchanged };
        var grounds = order.Select((_, i) => Assess(open.WhereNot([.. order.Take(i)])).Ground).Append(Assess(open.WhereNot(order)).Ground);
        Assert.Equal(Enum.GetValues<ProcurementGround>().Cast<ProcurementGround?>(), grounds);
        Assert.Equal(ExactNumber.Of(100_000), Assess(open).Room.Left);
        Assert.Null(Assess(open.WhereNot(order).Where(ModificationFact.ExtendsTheScope)).Ground);
    }

    [Theory]
    [InlineData(ProcurementGround.AdditionalWork)]
    [InlineData(ProcurementGround.UnforeseenCircumstances)]
    public void FiftyPercent_IsTheMostEachTime_ExceptForUtilities(ProcurementGround ground)
    {
        var facts = Change(0).Where(ModificationFact.AdditionWasNotIncluded, ModificationFact.OtherContractorIsCostly, ModificationFact.OtherContractorIsImpossible, ModificationFact.IsNotMeantToCircumvent, ModificationFact.CircumstancesWereUnforeseeable, ModificationFact.GeneralNatureIsUnchanged).Facts;
        ModificationAssessment Of(ProcuredContract contract, decimal value) => contract.Assess(Empty, facts.Aggregate(Change(value), (change, f) => change.Where(f.Fact)), Thresholds);
        Assert.Equal(GroundOutcome.Admitted, Of(Cleaning, 500_000).On(ground).Outcome);
        Assert.Equal(GroundOutcome.NotAdmitted, Of(Cleaning, 500_000.01m).On(ground).Outcome);
        Assert.Equal(GroundOutcome.Admitted, Of(Cleaning.Under(ModificationRegime.Utilities), 500_000.01m).On(ground).Outcome);
        Assert.Equal([AmendmentFindings.ModificationMustBeAnnounced], Of(Cleaning, 500_000).Findings.Select(f => f.Code));
    }

    [Fact]
    public void AReplacedContractor_ComesByAClause_OrAsSuccessor()
    {
        GroundOutcome Of(params ModificationFact[] facts) => Assess(Change(0).WhereNot([.. Enum.GetValues<ModificationFact>()]).Where(facts)).On(ProcurementGround.ContractorReplacement).Outcome;
        Assert.Equal(GroundOutcome.Admitted, Of(ModificationFact.ContractorIsReplaced, ModificationFact.ReplacementWasProvidedFor));
        Assert.Equal(GroundOutcome.Admitted, Of(ModificationFact.ContractorIsReplaced, ModificationFact.ReplacementIsSuccession, ModificationFact.SuccessorMeetsTheCriteria, ModificationFact.NothingElseChangesSubstantially, ModificationFact.IsNotMeantToCircumvent));
        Assert.Equal(GroundOutcome.NotAdmitted, Of(ModificationFact.ContractorIsReplaced, ModificationFact.ReplacementIsSuccession, ModificationFact.SuccessorMeetsTheCriteria, ModificationFact.IsNotMeantToCircumvent));
        Assert.Equal(GroundOutcome.NotAdmitted, Of(ModificationFact.ReplacementWasProvidedFor));
    }

    [Fact]
    public void WhatIsNotEstablished_IsNoYes()
    {
        var nothing = Assess(Change(60_000));
        Assert.Equal((GroundOutcome.NotEstablished, null), (nothing.Outcome, nothing.Ground));
        Assert.All(nothing.Answers, a => Assert.NotEmpty(a.Reasons));
        Assert.Equal([AmendmentFindings.ModificationCannotBeJudged], nothing.Findings.Select(f => f.Code));
        // An amount above every limit is no matter of facts any more.
        Assert.Equal(GroundOutcome.NotAdmitted, Assess(Change(100_000)).On(ProcurementGround.DeMinimis).Outcome);

        var refused = Assess(Plain(100_000).Where(ModificationFact.ExtendsTheScope));
        Assert.Equal((GroundOutcome.NotAdmitted, AmendmentFindings.NewProcedureIsRequired, Severity.Error), (refused.Outcome, refused.Findings.Single().Code, refused.Findings.Single().Severity));

        var early = Assess(Change(60_000).Where(ModificationFact.GeneralNatureIsUnchanged));
        Assert.Equal((ProcurementGround.DeMinimis, AmendmentFindings.EarlierGroundIsOpen), (early.Ground, early.Findings.Single().Code));
        Assert.Empty(Assess(Plain(60_000)).Findings);
        Assert.Equal(FactAnswer.Yes, Change(1).WhereNot(ModificationFact.ExtendsTheScope).Where(ModificationFact.ExtendsTheScope).AnswerTo(ModificationFact.ExtendsTheScope));
    }

    [Fact]
    public void AmountsInAnotherCurrency_AreRefused() =>
        Assert.Equal([AmendmentFindings.AmendmentValueMustBeInTheCurrency], Expect.Codes(() => Cleaning.Assess(Empty, ProposedModification.Of(Day, Money.Of(1, Currency.Usd)), Thresholds)));

    // However a sum is cut into pieces: the last piece that was admitted left the net sum strictly below both limits.
    [Fact]
    public void Pieces_NeverReachWhatTheWholeMayNot() => Gen.Select(Gen.Int[-80_000, 120_000].Array[1, 6], Gen.Int[500_000, 3_000_000]).Sample((pieces, value) =>
    {
        var contract = ProcuredContract.Of(ProcurementSubject.Services, Money.Euro(value));
        var log = Empty;
        foreach (var piece in pieces)
            if (contract.Assess(log, Plain(piece), Thresholds).Ground == ProcurementGround.DeMinimis)
                log = log.With(AmendmentDraft.Of(log.NextNumber, Day, "piece").From(Day).Worth(Money.Euro(piece)).On(ProcurementGround.DeMinimis).Build());
        var net = Math.Abs(log.NetValue.Amount);
        return net < value / 10m && net < 215_000m;
    }, iter: Laws.Times(2_000));

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language)
    {
        var assessment = Assess(Plain(45_000).WhereNot(ModificationFact.DiffersMaterially, ModificationFact.ShiftsTheBalance), 60_000);
        Verified.Text(assessment.Derivation.ToWorksheet(language) + "\n\n" + string.Join("\n", assessment.Answers.SelectMany(a => a.Reasons).Select(r => r.In(language))) + "\n\n"
            + string.Join("\n", assessment.Findings.Concat(Assess(Plain(100_000).Where(ModificationFact.ExtendsTheScope)).Findings).Concat(Assess(Change(60_000).Where(ModificationFact.GeneralNatureIsUnchanged)).Findings).Select(f => f.Message.In(language))), typeof(ModificationTests), language.ToString());
    }

    [Fact]
    public void Labels_ExistForEveryValue()
    {
        foreach (var value in Enum.GetValues<ProcurementGround>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        foreach (var value in Enum.GetValues<ProcurementSubject>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        foreach (var value in Enum.GetValues<ModificationFact>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        foreach (var value in Enum.GetValues<FactAnswer>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        foreach (var value in Enum.GetValues<GroundOutcome>())
            Assert.NotEqual(value.Label().Dutch, value.Label().English);
        Expect.Argument<ArgumentOutOfRangeException>("ground", () => ((ProcurementGround)9).Label());
        Expect.Argument<ArgumentOutOfRangeException>("subject", () => ((ProcurementSubject)9).Label());
        Expect.Argument<ArgumentOutOfRangeException>("fact", () => ((ModificationFact)99).Label());
        Expect.Argument<ArgumentOutOfRangeException>("answer", () => ((FactAnswer)9).Label());
        Expect.Argument<ArgumentOutOfRangeException>("outcome", () => ((GroundOutcome)9).Label());
        Expect.Argument<ArgumentOutOfRangeException>("facts", () => Change(1).Where((ModificationFact)99));
        Expect.Argument<ArgumentOutOfRangeException>("originalValue", () => ProcuredContract.Of(ProcurementSubject.Works, Money.Euro(0)));
        Expect.Argument<ArgumentOutOfRangeException>("threshold", () => Thresholds.With(ProcurementSubject.Concession, Day, Money.Euro(0)));
    }
}
