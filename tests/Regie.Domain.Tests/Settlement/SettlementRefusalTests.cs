using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>What is refused: in parts and schemes, in what a settlement is worked out from, and in the steps of its file.</summary>
public sealed class SettlementRefusalTests
{
    private static readonly StateNorm Norm = Agreed.Reading("uptime", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(95m));
    private static readonly PersonId Proposer = new("p.jansen");
    private static readonly PersonId Approver = new("c.devries");
    private static readonly LocalDate Day = new(2026, 4, 2);
    private static readonly BandTable<decimal> Rising = BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (3, 1m));

    /// <summary>Each with the parameter that the exception names.</summary>
    public static readonly (string Parameter, string Why, Action Act)[] Arguments =
    [
        ("amount", "a fixed amount of zero", () => ConsequenceFunction.Fixed(0m)),
        ("amount", "a negative fixed amount", () => ConsequenceFunction.Fixed(-1m)),
        ("amounts", "no bands", () => ConsequenceFunction.ByBand(null!)),
        ("amounts", "a band below zero", () => ConsequenceFunction.ByBand(Agreed.Bands(-1m, (90m, 0m)))),
        ("rate", "a rate of zero", () => ConsequenceFunction.LinearFrom(ExactNumber.Zero, 10m)),
        ("amount", "a step that costs nothing", () => ConsequenceFunction.PerStep(0m, 1m, 0m, StepCounting.Full, WholeUnits.AsMeasured)),
        ("step", "a step of no size", () => ConsequenceFunction.PerStep(1m, 0m, 0m, StepCounting.Full, WholeUnits.AsMeasured)),
        ("counting", "a counting that is not declared", () => ConsequenceFunction.PerStep(1m, 1m, 0m, (StepCounting)9, WholeUnits.AsMeasured)),
        ("units", "units that are not declared", () => ConsequenceFunction.PerStep(1m, 1m, 0m, StepCounting.Full, (WholeUnits)9)),
        ("repeats", "no ratchet", () => ConsequenceFunction.PerEvent(1m, null!)),
        ("amount", "an event that costs nothing", () => ConsequenceFunction.PerEvent(0m, Ratchet.None)),
        ("grace", "a negative grace", () => ConsequenceFunction.PerEventStep(1m, 1m, -1m, StepCounting.Full)),
        ("step", "a step of no size, event by event", () => ConsequenceFunction.PerEventStep(1m, 0m, 0m, StepCounting.Full)),
        ("counting", "a counting that is not declared, event by event", () => ConsequenceFunction.PerEventStep(1m, 1m, 0m, (StepCounting)9)),
        ("rate", "a rate of zero for quantities", () => ConsequenceFunction.PerQuantity(ExactNumber.Zero)),
        ("factors", "a factor that is null", () => ConsequenceFunction.PerQuantity(ExactNumber.One, [null!])),
        ("repeats", "no ratchet for quantities", () => ConsequenceFunction.PerQuantity(ExactNumber.One, (Ratchet)null!)),
        ("cause", "no cause", () => ConsequenceFunction.Fixed(1m).Of(ConsequenceKind.Malus, null!)),
        ("events", "a cause without its list of events", () => _ = new ConsequenceCause(null, Direction.HigherIsBetter, null!)),
        ("quantity", "a negative quantity", () => _ = new EventQuantity(new ObservationId("T1"), ExactNumber.Of(-1))),
        ("factor", "a negative factor", () => _ = new NamedFactor(LocalizedText.Same("f"), ExactNumber.Of(-1))),
        ("share", "a share of nothing", () => _ = new NamedShare(LocalizedText.Same("s"), Percentage.Of(0))),
        ("share", "a share of more than all", () => _ = new NamedShare(LocalizedText.Same("s"), Percentage.Of(100.01m))),
        ("shares", "a share that is null", () => ConsequenceBasis.PercentOfCharge([null!])),
        ("account", "points on no account", () => ConsequenceBasis.PointsOn(null!)),
        ("currency", "an amount in no currency", () => ConsequenceBasis.AmountIn(null!)),
        ("mode", "a ratchet of no declared mode", () => _ = new Ratchet(Rising, (RatchetMode)9)),
        ("factors", "a ratchet that ends", () => _ = new Ratchet(Agreed.Bands(1m), RatchetMode.Whole)),
        ("factors", "a ratchet with a negative factor", () => _ = new Ratchet(Rising.Select(_ => -1m), RatchetMode.Whole)),
        ("count", "a repetition that counts nothing declared", () => _ = new RepetitionRule((RepetitionCount)9, 3, Rising)),
        ("window", "a repetition over one period", () => _ = new RepetitionRule(RepetitionCount.PeriodsInWindow, 1, Rising)),
        ("factors", "a repetition that ends at a hundred", () => _ = new RepetitionRule(RepetitionCount.PeriodsInWindow, 3, Agreed.Bands(1m))),
        ("pricePerPoint", "points that are free", () => _ = new PointsAccount(new PointsAccountId("a"), LocalizedText.Same("a"), Ratchet.None, Money.Euro(0))),
        ("share", "a negative cap", () => Cap.Of(ConsequenceKind.Malus, Percentage.Of(-1))),
        ("amount", "a negative cap in money", () => Cap.Of(ConsequenceKind.Malus, Money.Euro(-1))),
        ("kind", "a cap on nothing declared", () => Cap.Of((ConsequenceKind)9, Percentage.Of(1))),
        ("periods", "a cap that rolls over one period", () => Cap.Of(ConsequenceKind.Malus, Percentage.Of(1)).OverLast(1)),
        ("norm", "a cap on no norm", () => Cap.Of(ConsequenceKind.Malus, Percentage.Of(1)).OnNorm(null!)),
        ("periods", "earned back over no period", () => _ = new EarnBackRule(0, Percentage.Of(50), null)),
        ("share", "more given back than was charged", () => _ = new EarnBackRule(1, Percentage.Of(101), null)),
        ("share", "nothing given back", () => _ = new EarnBackRule(1, Percentage.Of(0), null)),
        ("periods", "an option earned over no period", () => _ = new EarnedOption(8m, 0)),
        ("clause", "cumulation without its clause", () => _ = new EventRule.Cumulated(null!)),
        ("step", "a rounding at no declared step", () => RoundingPlan.OnceLast.With((OverlayStep)99, Rounding.HalfUp(2))),
        ("rounding", "a step without its rounding", () => RoundingPlan.OnceLast.With(OverlayStep.Sum, null!)),
        ("step", "the name of no declared step", () => ((OverlayStep)99).Label()),
        ("claimWithin", "a claim within hours", () => _ = new SettlementTerms(Period.FromHours(3), Period.FromDays(1), SettlementForm.Cash)),
        ("claimWithin", "a claim within no time", () => _ = new SettlementTerms(Period.Zero, Period.FromDays(1), SettlementForm.Cash)),
        ("objectionWithin", "an objection before the proposal", () => _ = new SettlementTerms(null, Period.FromDays(-1), SettlementForm.Cash)),
        ("form", "a form that is not declared", () => _ = new SettlementTerms(null, Period.FromDays(1), (SettlementForm)9)),
        ("character", "a character that is not declared", () => CompensationDraft.In(Currency.Eur, (LegalCharacter)9, Enforceability.DefaultFor(InstrumentKind.Contract))),
        ("netting", "a netting that is not declared", () => Agreed.Scheme().SetOff((Netting)9)),
        ("charge", "a negative charge", () => SettlementBasis.For(Agreed.March, Money.Euro(-1), [])),
        ("charge", "a negative charge of the contract", () => SettlementBasis.For(Agreed.March, Money.Euro(1), []).OfContract(Money.Euro(-1))),
        ("assessments", "a judgement that is null", () => SettlementBasis.For(Agreed.March, Money.Euro(1), [null!])),
        ("history", "a settled period that is null", () => SettlementBasis.For(Agreed.March, Money.Euro(1), []).After([null!])),
        ("verdict", "a verdict that is not declared", () => _ = new SettledNorm(Norm.Id, (VerdictKind)99, Money.Euro(0), Money.Euro(0))),
        ("malus", "a negative malus of the past", () => _ = new SettledNorm(Norm.Id, VerdictKind.Met, Money.Euro(-1), Money.Euro(0))),
        ("bonus", "a negative bonus of the past", () => _ = new SettledNorm(Norm.Id, VerdictKind.Met, Money.Euro(0), Money.Euro(-1))),
        ("charge", "a negative charge of the past", () => _ = new SettledPeriod(Agreed.March, Money.Euro(-1), [])),
        ("norms", "a norm twice in the past", () => Agreed.Settled(Agreed.March, 1m, ("a", VerdictKind.Met, 0m), ("a", VerdictKind.Met, 0m))),
        ("norms", "the past in two currencies", () => _ = new SettledPeriod(Agreed.March, Money.Of(1, Currency.Usd), [new SettledNorm(Norm.Id, VerdictKind.Met, Money.Euro(0), Money.Euro(0))])),
        ("reader", "a reader that is not declared", () => Proposal().Explain((SettlementReader)9)),
        ("zones", "a provider that does not know the zone", () => Proposal().ToReceipt(Day, new NoZones())),
    ];

    public static readonly TheoryData<int> ArgumentRows = new(Enumerable.Range(0, Arguments.Length));

    [Theory]
    [MemberData(nameof(ArgumentRows))]
    public void Argument_ThatMeansNothing_IsRefusedByItsName(int row)
    {
        var (parameter, why, act) = Arguments[row];
        var thrown = Record.Exception(act);
        Assert.True(thrown is ArgumentException argument and not RegieValidationException && argument.ParamName == parameter, $"{why}: {thrown}");
    }

    [Theory]
    [InlineData(InstrumentKind.Covenant, LegalCharacter.Penalty, false)]
    [InlineData(InstrumentKind.ServiceAgreement, LegalCharacter.ServiceCredit, false)]
    [InlineData(InstrumentKind.OperationalLevelAgreement, LegalCharacter.Discount, false)]
    [InlineData(InstrumentKind.Covenant, LegalCharacter.TariffCorrection, true)]
    [InlineData(InstrumentKind.ServiceAgreement, LegalCharacter.TariffCorrection, true)]
    [InlineData(InstrumentKind.Contract, LegalCharacter.Damages, true)]
    public void MoneyConsequences_NeedAnEnforceableInstrument(InstrumentKind instrument, LegalCharacter character, bool allowed) =>
        Assert.Equal(allowed ? [] : [CompensationFindings.MoneyConsequencesNeedEnforceability], Codes(CompensationDraft.In(Currency.Eur, character, Enforceability.DefaultFor(instrument)).With(Rule())));

    [Theory]
    [InlineData(LegalCharacter.Penalty, false)]
    [InlineData(LegalCharacter.TariffCorrection, true)]
    public void MoneyConsequences_WithinOneLegalPerson_AreATariffCorrectionAtMost(LegalCharacter character, bool allowed)
    {
        var draft = CompensationDraft.In(Currency.Eur, character, Enforceability.DefaultFor(InstrumentKind.Contract).WithinOneLegalPerson()).With(Rule());

        Assert.Equal(allowed, draft.Validate().Count == 0);
        if (!allowed)
            Assert.Contains("tariff correction", Assert.Throws<RegieValidationException>(draft.Build).Message);
    }

    [Fact]
    public void Draft_ReportsEverythingAtOnce()
    {
        var account = new PointsAccount(new PointsAccountId("points"), LocalizedText.Same("points"), Ratchet.None, Money.Of(1, Currency.Usd));
        var sameName = Agreed.Reading("uptime", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(90m));
        var draft = CompensationDraft.In(Currency.Eur, LegalCharacter.Penalty, Enforceability.DefaultFor(InstrumentKind.Covenant))
            .With(account).With(account)
            .With(CompensationRule.Malus(Norm, ConsequenceFunction.Fixed(1m), ConsequenceBasis.PointsOn(new PointsAccountId("other"))))
            .With(CompensationRule.Malus(sameName, ConsequenceFunction.Fixed(1m), ConsequenceBasis.AmountIn(Currency.Usd)))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Of(1, Currency.Usd)))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(1)).OnNorm(new NormId("absent")));

        Assert.Equal(
            [
                CompensationFindings.MoneyConsequencesNeedEnforceability, CompensationFindings.AccountsMustBeDistinct, CompensationFindings.AccountMustExist, CompensationFindings.CurrenciesMustBeTheSchemes,
                CompensationFindings.CapMustConcernARule, CompensationFindings.NormsMustBeOne,
            ],
            draft.Validate().Select(f => f.Code).Distinct().OrderBy(c => c.ToString(), StringComparer.Ordinal));
        Assert.Equal(draft.Validate(), Assert.Throws<RegieValidationException>(draft.Build).Findings);
        Assert.Equal([CompensationFindings.SchemeMustHaveRules], Codes(Agreed.Scheme()));
    }

    [Theory]
    [InlineData(Direction.HigherIsBetter, ConsequenceKind.Malus, "1 2", true, "better costs more")]
    [InlineData(Direction.HigherIsBetter, ConsequenceKind.Malus, "2 1", false, "")]
    [InlineData(Direction.HigherIsBetter, ConsequenceKind.Bonus, "2 1", true, "worse earns more")]
    [InlineData(Direction.HigherIsBetter, ConsequenceKind.Bonus, "1 2", false, "")]
    [InlineData(Direction.LowerIsBetter, ConsequenceKind.Malus, "2 1", true, "better costs more where lower is better")]
    [InlineData(Direction.LowerIsBetter, ConsequenceKind.Malus, "1 2", false, "")]
    [InlineData(Direction.TargetIsBest, ConsequenceKind.Malus, "2 1 0 1 2", false, "")]
    [InlineData(Direction.TargetIsBest, ConsequenceKind.Malus, "1 2 0 1 2", true, "farther below costs less")]
    [InlineData(Direction.TargetIsBest, ConsequenceKind.Malus, "2 1 0 2 1", true, "farther above costs less")]
    public void BandsAgainstTheDirection_AreRefused(Direction direction, ConsequenceKind kind, string amounts, bool refused, string why)
    {
        // Boundaries at 20, 40, 60 and 80; a target from 40 to 60.
        var outcomes = amounts.Split(' ').Select(Foundations.D).ToArray();
        var bands = Agreed.Bands(outcomes[0], [.. outcomes.Skip(1).Select((o, i) => (20m * (i + 1), o))]);
        var norm = Agreed.Reading("value", Scale.Percentage(direction), direction switch { Direction.HigherIsBetter => Target.AtLeast(20m), Direction.LowerIsBetter => Target.AtMost(20m), _ => Target.Between(40m, 60m) });
        var rule = kind == ConsequenceKind.Malus ? CompensationRule.Malus(norm, ConsequenceFunction.ByBand(bands), ConsequenceBasis.PercentOfCharge()) : CompensationRule.Bonus(norm, ConsequenceFunction.ByBand(bands), ConsequenceBasis.PercentOfCharge());

        Expect.Equal(refused, Codes(Agreed.Scheme().With(rule)).Contains(CompensationFindings.BandsMustFollowTheDirection), why);
    }

    /// <summary>Each with the code of its only finding.</summary>
    public static readonly (FindingCode Code, CompensationDraft Draft)[] Drafts =
    [
        (CompensationFindings.PointsMustBeAMalus, Agreed.Scheme().With(Account(Ratchet.None)).With(CompensationRule.Bonus(Norm, ConsequenceFunction.Fixed(1m), ConsequenceBasis.PointsOn(new PointsAccountId("points"))))),
        (CompensationFindings.BandsMustCoverTheScale, Agreed.Scheme().With(CompensationRule.Malus(Norm, ConsequenceFunction.ByBand(Rising.Select(_ => 1m)), ConsequenceBasis.PercentOfCharge()))),
        (CompensationFindings.RatchetMustNotFall, Agreed.Scheme().With(Rule()).With(Account(new Ratchet(Rising.Select(f => 2m - f), RatchetMode.Whole)))),
        (CompensationFindings.RatchetMustNotFall, Agreed.Scheme().With(CompensationRule.Malus(Agreed.AtMost("n", 0), ConsequenceFunction.PerEvent(1m, new Ratchet(Rising.Select(f => 2m - f), RatchetMode.Whole)), ConsequenceBasis.AmountIn(Currency.Eur)))),
        (CompensationFindings.RatchetMustNotFall, Agreed.Scheme().With(CompensationRule.Malus(Agreed.AtMost("n", 0), ConsequenceFunction.PerQuantity(ExactNumber.One, new Ratchet(Rising.Select(f => 2m - f), RatchetMode.Whole)), ConsequenceBasis.AmountIn(Currency.Eur)))),
        (CompensationFindings.RoundingMustHaveAStep, Agreed.Scheme().With(Rule()).RoundedAt(OverlayStep.Net, Rounding.HalfUp(2))),
        (CompensationFindings.RoundingMustHaveAStep, Agreed.Scheme().With(Rule()).RoundedAt(OverlayStep.Ratchet, Rounding.HalfUp(2))),
        (CompensationFindings.RoundingMustHaveAStep, Agreed.Scheme().With(Rule()).RoundedAt(OverlayStep.Repetition, Rounding.HalfUp(2))),
        (CompensationFindings.RoundingMustHaveAStep, Agreed.Scheme().With(Rule()).RoundedAt(OverlayStep.Caps, Rounding.HalfUp(2))),
        (CompensationFindings.RoundingMustHaveAStep, Agreed.Scheme().With(Rule()).RoundedAt(OverlayStep.EarnBack, Rounding.HalfUp(2))),
        (CompensationFindings.CapMustBeAbleToBind, Agreed.Scheme().With(Rule()).CappedBy(Percent(10)).CappedBy(Percent(10).OverLast(12))),
        (CompensationFindings.CapMustBeAbleToBind, Agreed.Scheme().With(Rule()).CappedBy(Percent(10)).CappedBy(Percent(12))),
        (CompensationFindings.CapMustBeAbleToBind, Agreed.Scheme().With(Rule()).CappedBy(Percent(10)).CappedBy(Percent(10).OnNorm(Norm.Id))),
        (CompensationFindings.CapMustBeAbleToBind, Agreed.Scheme().With(Rule()).CappedBy(Euros(100).OverLast(12)).CappedBy(Euros(90).OverContract())),
    ];

    public static readonly TheoryData<int> DraftRows = new(Enumerable.Range(0, Drafts.Length));

    [Theory]
    [MemberData(nameof(DraftRows))]
    public void Draft_ThatContradictsItself_HasThatFinding(int row) => Assert.Equal([Drafts[row].Code], Codes(Drafts[row].Draft));

    // No share against an amount, other kinds or longer windows: whether those bind depends on the charges.
    [Fact]
    public void CapsThatCanBind_HaveNoFinding() => Assert.Empty(Codes(Agreed.Scheme().With(Rule())
        .CappedBy(Percent(10)).CappedBy(Percent(8).OverLast(12)).CappedBy(Percent(5).OnNorm(Norm.Id)).CappedBy(Euros(1)).CappedBy(Cap.Of(ConsequenceKind.Bonus, Percentage.Of(20)))));

    [Fact]
    public void DeemedNotMet_WithoutAnAmountForIt_IsAWarning()
    {
        var norm = Agreed.Draft(Norm.Indicator).Requires(Target.AtLeast(95m), Agreed.Start).Counting(NormPolicy.Default.With(NoDataRule.DeemedNotMet)).Build();

        Assert.Equal([CompensationFindings.NoDataShouldHaveAnAmount], Codes(Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.One, 95m), ConsequenceBasis.PercentOfCharge()))));
        Assert.Empty(Codes(Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.Fixed(1m), ConsequenceBasis.PercentOfCharge()))));
    }

    [Fact]
    public void Basis_ReportsEverythingAtOnce_AndNothingIsSettled()
    {
        var judged = Judged(90);
        var basis = SettlementBasis.For(Agreed.March, Money.Of(1, Currency.Usd), [.. judged, .. judged])
            .OfContract(Money.Of(1, Currency.Gbp))
            .After([
                Agreed.Settled(AssessmentPeriod.Between(new LocalDate(2026, 1, 1), new LocalDate(2026, 2, 15), Agreed.Amsterdam), 1m),
                Agreed.Settled(Agreed.Month(2026, 2), 1m),
                Agreed.Settled(AssessmentPeriod.Between(new LocalDate(2026, 2, 20), new LocalDate(2026, 3, 2), Agreed.Amsterdam), 1m)]);
        var findings = Scheme().Validate(basis);

        Assert.Equal(
            [SettlementFindings.AmountsMustBeInOneCurrency, SettlementFindings.HistoryMustPrecede, SettlementFindings.PeriodsMustBeSettledOnce, SettlementFindings.NormMustBeAssessedOnce],
            findings.Select(f => f.Code).Distinct().OrderBy(c => c.ToString(), StringComparer.Ordinal));
        Assert.Equal(2, findings.Count(f => f.Code == SettlementFindings.AmountsMustBeInOneCurrency));
        Assert.Equal(2, findings.Count(f => f.Code == SettlementFindings.PeriodsMustBeSettledOnce));
        Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => Scheme().Settle(basis)).Findings);
    }

    [Fact]
    public void Basis_WithoutTheJudgement_OrWithThatOfAnotherPeriod_IsRefused()
    {
        var april = Agreed.Judge(Agreed.Month(2026, 4), [], Norm);

        Assert.Equal([SettlementFindings.NormMustBeAssessed], Scheme().Validate(SettlementBasis.For(Agreed.March, Money.Euro(1), [])).Select(f => f.Code));
        Assert.Equal([SettlementFindings.AssessmentMustBeOfThePeriod], Scheme().Validate(SettlementBasis.For(Agreed.March, Money.Euro(1), april)).Select(f => f.Code));
    }

    /// <summary>Each step with the code of why it is forbidden; the file is as it was.</summary>
    public static readonly (FindingCode Code, string Why, Func<SettlementFile, SettlementFile> Step)[] Steps =
    [
        (SettlementFindings.ProposerMustNotDecide, "approved by who proposed it", f => f.Approve(Proposer, Day)),
        (SettlementFindings.ProposerMustNotDecide, "refused by who proposed it", f => f.Refuse(Proposer, Day, "No.")),
        (SettlementFindings.ProposerMustNotDecide, "approved without held lines by who proposed it", f => f.ApproveWithoutHeldLines(Proposer, Day, "Later.")),
        (SettlementFindings.DecisionMustFollow, "approved before it was proposed", f => f.Approve(Approver, Day.PlusDays(-1))),
        (SettlementFindings.DecisionMustFollow, "refused before it was proposed", f => f.Refuse(Approver, Day.PlusDays(-1), "No.")),
        (SettlementFindings.SettlementMustBeDecided, "corrected before it was decided on", f => f.Correct(Proposal(), Proposer, Day, "Error.")),
        (SettlementFindings.SettlementMustBeOpen, "approved twice", f => f.Approve(Approver, Day).Approve(Approver, Day)),
        (SettlementFindings.SettlementMustBeOpen, "approved after it was refused", f => f.Refuse(Approver, Day, "No.").Approve(Approver, Day)),
        (SettlementFindings.SettlementMustBeOpen, "refused after it was approved", f => f.Approve(Approver, Day).Refuse(Approver, Day, "No.")),
        (SettlementFindings.DecisionMustFollow, "corrected before it was approved", f => f.Approve(Approver, Day.PlusDays(3)).Correct(Proposal(), Proposer, Day, "Error.")),
        (SettlementFindings.ProposerMustNotDecide, "a correction approved by who proposed that", f => f.Approve(Approver, Day).Correct(Proposal(), Approver, Day, "Error.").Approve(Approver, Day)),
    ];

    public static readonly TheoryData<int> StepRows = new(Enumerable.Range(0, Steps.Length));

    [Theory]
    [MemberData(nameof(StepRows))]
    public void Step_ThatTheFileForbids_ChangesNothing(int row)
    {
        var (code, why, step) = Steps[row];
        var file = SettlementFile.Propose(Proposal(), Proposer, Day);

        Expect.Equal(code, Expect.Throws<ForbiddenTransitionException>(() => step(file), why).Finding.Code, why);
        Assert.Equal(SettlementFile.Propose(Proposal(), Proposer, Day), file);
    }

    [Fact]
    public void Step_WithoutItsReason_OrOverAnotherPeriod_IsRefused()
    {
        var file = SettlementFile.Propose(Proposal(), Proposer, Day);
        var final = file.Approve(Approver, Day);
        var dollars = CompensationDraft.In(Currency.Usd, LegalCharacter.Penalty, Enforceability.DefaultFor(InstrumentKind.Contract)).With(Rule()).Build().Settle(SettlementBasis.For(Agreed.March, Money.Of(1, Currency.Usd), Judged(90)));
        var april = Scheme().Settle(SettlementBasis.For(Agreed.Month(2026, 4), Money.Euro(1), Agreed.Judge(Agreed.Month(2026, 4), [], Norm)));

        Expect.Argument<ArgumentException>("motive", () => file.Refuse(Approver, Day, " "));
        Expect.Argument<ArgumentNullException>("motive", () => file.Refuse(Approver, Day, null!));
        Expect.Argument<ArgumentException>("motive", () => file.ApproveWithoutHeldLines(Approver, Day, ""));
        Expect.Argument<ArgumentException>("reason", () => final.Correct(Proposal(), Proposer, Day, " "));
        Expect.Argument<ArgumentException>("proposal", () => final.Correct(april, Proposer, Day, "Error."));
        Expect.Argument<ArgumentException>("proposal", () => final.Correct(dollars, Proposer, Day, "Error."));
        Expect.Argument<ArgumentNullException>("proposal", () => SettlementFile.Propose(null!, Proposer, Day));
        Expect.Argument<ArgumentNullException>("by", () => file.Approve(null!, Day));
    }

    [Fact]
    public void HeldLines_AreApprovedWithAMotiveOnly()
    {
        var measured = Judged(90)[0];
        var held = measured.Objected(new Objection(new ObservationId("reading"), new Measured.Part(99m, 100m, Unit.Hours), new PersonId("s"), "Wrong meter.")).Pending;
        var file = SettlementFile.Propose(Scheme().Settle(SettlementBasis.For(Agreed.March, Money.Euro(100), [held])), Proposer, Day);

        var forbidden = Assert.Throws<ForbiddenTransitionException>(() => file.Approve(Approver, Day)).Finding;
        Assert.Equal(SettlementFindings.HeldLinesMustBeAccepted, forbidden.Code);
        Assert.Contains("has a held line", forbidden.Message.English);
        Assert.Equal("Wait for the meter.", file.ApproveWithoutHeldLines(Approver, Day, " Wait for the meter. ").Current.HeldAccepted);
    }

    [Fact]
    public void Refusal_LeavesWhatWasFinal_AndIsFollowedByANewProposal()
    {
        var final = SettlementFile.Propose(Proposal(90), Proposer, Day).Approve(Approver, Day);
        var refused = final.Correct(Proposal(99), Proposer, Day, "Meter read again.").Refuse(Approver, Day.PlusDays(1), "The reading is not signed.");
        var again = refused.Correct(Proposal(99), Proposer, Day.PlusDays(2), "Signed reading.");

        Assert.Equal((1, Money.Euro(5)), (refused.Final!.Number, refused.Final.Proposal.Balance));
        Assert.Equal(("The reading is not signed.", false, false), (refused.Current.Refusal!.Motive, refused.Current.IsOpen, refused.Current.IsFinal));
        Assert.Equal((3, Money.Euro(-5), true), (again.Current.Number, again.Delta, again.Current.IsOpen));
    }

    private static IEnumerable<FindingCode> Codes(CompensationDraft draft) => draft.Validate().Select(f => f.Code);

    private static CompensationRule Rule() => CompensationRule.Malus(Norm, ConsequenceFunction.Fixed(5m), ConsequenceBasis.PercentOfCharge());

    private static PointsAccount Account(Ratchet ratchet) => new(new PointsAccountId("points"), LocalizedText.Same("points"), ratchet, Money.Euro(1));

    private static Cap Percent(decimal percent) => Cap.Of(ConsequenceKind.Malus, Percentage.Of(percent));

    private static Cap Euros(decimal amount) => Cap.Of(ConsequenceKind.Malus, Money.Euro(amount));

    private static CompensationScheme Scheme() => Agreed.Scheme().With(Rule()).Build();

    private static ValueList<NormAssessment> Judged(decimal value) => Agreed.Judge(Agreed.March, [Agreed.Value("uptime", Agreed.March, value, Unit.Percent)], Norm);

    private static SettlementProposal Proposal(decimal value = 90) => Scheme().Settle(SettlementBasis.For(Agreed.March, Money.Euro(100), Judged(value)));

    private sealed class NoZones : IDateTimeZoneProvider
    {
        public string VersionId => "none";

        public System.Collections.ObjectModel.ReadOnlyCollection<string> Ids => new([]);

        public DateTimeZone this[string id] => throw new NodaTime.TimeZones.DateTimeZoneNotFoundException(id);

        public DateTimeZone GetSystemDefault() => throw new NotSupportedException();

        public DateTimeZone? GetZoneOrNull(string id) => null;
    }

    // The target was raised after the month had been judged.
    [Fact]
    public void Basis_WithAJudgementOfAnotherVersionOfTheNorm_SaysInWhatTheyDiffer()
    {
        var stricter = Agreed.Draft(Norm.Indicator).Requires(Target.AtLeast(97m), Agreed.Start).Under(Agreed.Clause("art. 2")).Build();
        var finding = Assert.Single(Scheme().Validate(SettlementBasis.For(Agreed.March, Money.Euro(1), Agreed.Judge(Agreed.March, [], stricter))));
        Assert.Equal((SettlementFindings.AssessmentMustBeOfTheNorm, "targets, clause"), (finding.Code, finding.Values.Single(v => v.Name == "differs").Value));
        Assert.Contains("verschil in: streefwaarden, artikel.", finding.Message.Dutch);
    }

    [Fact]
    public void Share_OverAContractWhoseChargeIsNotStated_IsSaid()
    {
        var scheme = Agreed.Scheme().With(Rule()).CappedBy(Percent(3).OverContract()).Build();
        var basis = SettlementBasis.For(Agreed.March, Money.Euro(100), Judged(90));
        var history = Agreed.Settled(Agreed.Month(2026, 2), 100m, ("uptime", VerdictKind.Met, 0m));

        var guessed = scheme.Settle(basis.After([history]));
        var finding = Assert.Single(guessed.Findings);
        Assert.Equal((SettlementFindings.ContractChargeShouldBeStated, "200", "6"), (finding.Code, finding.Values.Single(v => v.Name == "charges").Value, finding.Values.Single(v => v.Name == "limit").Value));
        Assert.Contains("charges so far, because that over the contract is not stated: EUR 200.00", guessed.Explain().ToWorksheet(LanguageCode.English));

        var stated = scheme.Settle(basis.After([history]).OfContract(Money.Euro(50)));
        Assert.Equal((0, Money.Euro(1.5m)), (stated.Findings.Count, stated.Balance));
        Assert.Contains("vergoeding over het contract: € 50,00", stated.Explain().ToWorksheet(LanguageCode.Dutch));
        Assert.Empty(Agreed.Scheme().With(Rule()).CappedBy(Euros(3).OverContract()).Build().Settle(basis).Findings);
    }

    [Theory]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-04-01", 0)]
    public void Proposal_BeforeThePeriodHasEnded_IsSaid(string on, int findings)
    {
        var version = SettlementFile.Propose(Proposal(), Proposer, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Current;
        Assert.Equal(Enumerable.Repeat(SettlementFindings.ProposalShouldFollowThePeriod, findings), version.Findings.Select(f => f.Code));
        Assert.All(version.Findings, f => Assert.Contains("loopt tot en met 31 maart 2026", f.Message.Dutch));
    }

    [Fact]
    public void Amount_WithMoreDigitsThanMoneyKeeps_IsAFinding()
    {
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(Norm, ConsequenceFunction.LinearFrom(ExactNumber.Of(1_000_000), 95m), ConsequenceBasis.PercentOfCharge())).Build();
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(decimal.MaxValue), Judged(90)))).Findings);
        Assert.Equal(SettlementFindings.AmountsMustFit, finding.Code);
        Assert.Contains("a unit is probably wrong", finding.Message.English);
        Assert.DoesNotContain("/", finding.Message.English);
    }

    // Amounts near the largest that there are still divide over the norms.
    [Fact]
    public void LargestAmount_DividesOverTheNorms()
    {
        var other = Agreed.Reading("other", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(95m));
        var scheme = Agreed.Scheme().With(Rule()).With(CompensationRule.Malus(other, ConsequenceFunction.Fixed(2.5m), ConsequenceBasis.PercentOfCharge())).CumulatingUnder(Agreed.Clause("art. 9")).Build();
        var charge = Money.Euro(700_000_000_000_000_000_000_000_000m);
        var settled = scheme.Settle(SettlementBasis.For(Agreed.March, charge, [.. Judged(90), .. Agreed.Judge(Agreed.March, [Agreed.Value("other", Agreed.March, 90, Unit.Percent)], other)])).ToSettledPeriod();
        Assert.Equal([35_000_000_000_000_000_000_000_000m, 17_500_000_000_000_000_000_000_000m], settled.Norms.Select(n => n.Malus.Amount));
    }

    [Fact]
    public void Terms_BeyondTheCalendar_AreRefusedByName()
    {
        var terms = new SettlementTerms(Period.FromMonths(2), Period.FromDays(14), SettlementForm.Cash);
        Expect.Argument<ArgumentOutOfRangeException>("end", () => terms.LastClaimDay(LocalDate.MaxIsoValue));
        Expect.Argument<ArgumentOutOfRangeException>("proposedOn", () => terms.LastObjectionDay(LocalDate.MaxIsoValue));
        Expect.Argument<ArgumentOutOfRangeException>("objectionWithin", () => _ = new SettlementTerms(null, Period.FromYears(9000), SettlementForm.Cash));
    }

    [Fact]
    public void Correction_OfSomethingElse_SaysWhatToDo()
    {
        var final = SettlementFile.Propose(Proposal(), Proposer, Day).Approve(Approver, Day);
        var april = Scheme().Settle(SettlementBasis.For(Agreed.Month(2026, 4), Money.Euro(1), Agreed.Judge(Agreed.Month(2026, 4), [], Norm)));
        Assert.Contains("open a file of its own", Assert.Throws<ArgumentException>(() => final.Correct(april, Proposer, Day, "Error.")).Message);
    }
}
