using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Settlement;
using Regie.Tests.Settlement;
using Regie.Validity;

namespace Regie.Tests.Validity;

/// <summary>What a scheme says and invites to, each case with what it should find.</summary>
public sealed class SchemeAnalysisTests
{
    private static readonly PayoffBasis AHundred = PayoffBasis.Of(Money.Euro(100));
    private static readonly ConsequenceBasis Percents = ConsequenceBasis.PercentOfCharge();

    [Fact]
    public void Analyze_AStaircaseThatFollowsTheNorm_FindsOnlyWhereItEnds()
    {
        var report = Agreed.Scheme().With(Malus(Uptime(99.5m), Agreed.Bands(20m, (98m, 10m), (99m, 5m), (99.5m, 0m)))).Build().Analyze(AHundred);

        Assert.True(report.IsValid);
        Assert.Equal("15 values=[0, 98) malus=20", Worded.Found(report.Findings));
        Assert.Equal(ExactNumber.Of(99.5m), report.Indicators[0].RationalLevels[0].WithoutMalus!.Value);
        Assert.Equal(ExactNumber.Of(99.5m), report.Indicators[0].RationalLevels[0].Enough!.Value);
    }

    // The first tenth below the norm costs nothing, because only full steps count.
    [Fact]
    public void Analyze_FullStepsOnly_LeaveAToothlessStrip()
    {
        var function = ConsequenceFunction.PerStep(2m, 0.5m, 99.5m, StepCounting.Full, WholeUnits.AsMeasured);
        var report = Agreed.Scheme().With(CompensationRule.Malus(Uptime(99.5m), function, Percents)).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))).Build().Analyze(AHundred);

        Assert.Equal("08 values=(99, 99.5) value=99.2\n13 values=[0, 97] cap=10", Worded.Found(report.Indicators[0].Findings));
        var level = report.Indicators[0].RationalLevels[0].WithoutMalus!;
        Assert.Equal((ExactNumber.Of(99), false), (level.Value!.Value, level.IsIncluded));
    }

    // A bonus from 95 % and a malus below 99 % on one indicator: at 97 % both, and the best of both worlds lies just where the norm is not met.
    [Fact]
    public void Analyze_TwoNormsOnOneIndicator_AreTakenTogether()
    {
        var (strict, lax) = (On("strict", 99m), On("lax", 95m));
        var report = Agreed.Scheme().With(CompensationRule.Malus(strict, ConsequenceFunction.Fixed(1m), Percents)).With(CompensationRule.Bonus(lax, ConsequenceFunction.Fixed(3m), Percents)).Build().Analyze(AHundred);

        Assert.Equal("strict + lax", Assert.Single(report.Indicators).Name.English);
        Assert.Equal([ValidityFindings.MalusAndBonusMustBeApart, ValidityFindings.NothingMoreIsLost, ValidityFindings.LossIsACliff], report.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Analyze_TargetThatIsBest_LooksAtEachSide()
    {
        var scale = new Scale(new Unit("degrees", LocalizedText.Of("graden", "degrees")), new ValueDomain(0, 40), Direction.TargetIsBest);
        var norm = Agreed.Reading("temperature", scale, Target.Between(20, 22));
        var bands = BandTable.Of(new ValueDomain(0, 40), BoundarySide.LowerInclusive, 10m, (15m, 5m), (18m, 0m), (23m, 5m), (28m, 10m));
        var report = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(bands), Percents)).Build().Analyze(AHundred);
        var levels = report.Indicators[0].RationalLevels;

        Assert.Equal([ValueSide.BelowTarget, ValueSide.AboveTarget], levels.Select(l => l.Side));
        Assert.Equal([(ExactNumber.Of(18), true), (ExactNumber.Of(23), false)], levels.Select(l => (l.WithoutMalus!.Value!.Value, l.WithoutMalus.IsIncluded)));
        Assert.Equal("08 values=[18, 20) value=18\n08 values=(22, 23) value=22.5\n15 values=[0, 15) malus=10\n15 values=[28, 40] malus=10", Worded.Found(report.Findings));
    }

    // 120 points: twenty free, eighty at one, twenty at 1.2, three pounds each; capped at 300 it is full at 116 and two thirds.
    [Fact]
    public void Analyze_PointsWithARatchet_FindTheExactNumberThatFillsTheCap()
    {
        var ratchet = new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (20, 1m), (100, 1.2m), (200, 1.5m)), RatchetMode.Marginal);
        var account = new PointsAccount(new PointsAccountId("service"), LocalizedText.Of("dienst", "service"), ratchet, Money.Of(3, Currency.Gbp));
        var scheme = Agreed.Scheme(Currency.Gbp).With(account).With(CompensationRule.Malus(Agreed.AtMost("failures", 0), ConsequenceFunction.PerEvent(1m, Ratchet.None), ConsequenceBasis.PointsOn(account.Id)))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Of(300, Currency.Gbp))).Build();
        var report = scheme.Analyze(PayoffBasis.Of(Money.Of(10_000, Currency.Gbp)));
        var exactly = scheme.Analyze(PayoffBasis.Of(Money.Of(10_000, Currency.Gbp)).Measuring(new IndicatorId("failures"), Granularity.Exact));

        // Payment mechanism guidance for police and fire projects: twenty failures are free.
        Assert.Equal("08 values=[1, 20] value=1\n13 values=[117, ∞) cap=300", Worded.Found(report.Findings));
        Assert.Equal("08 values=(0, 20] value=10\n13 values=[350/3, ∞) cap=300", Worded.Found(exactly.Findings));
        Assert.Equal(ExactNumber.Of(240), report.Indicators[0].Pieces.First(p => p.Stretch.Includes(ExactNumber.Of(100))).MalusAt(ExactNumber.Of(100)));
    }

    // A national audit office found 10 % of fees at risk while single services reach 20 %.
    [Fact]
    public void Analyze_ACapOfTenPercentOverServicesOfTwenty_IsFilledByOne()
    {
        var scheme = Agreed.Scheme().With(Malus(Agreed.Reading("cleaning", Worded.Percents, Target.AtLeast(90)), Agreed.Bands(20m, (80m, 5m), (90m, 0m))))
            .With(Malus(Agreed.Reading("catering", Worded.Percents, Target.AtLeast(90)), Agreed.Bands(8m, (80m, 5m), (90m, 0m))))
            .With(Malus(Agreed.Reading("security", Worded.Percents, Target.AtLeast(90)), Agreed.Bands(8m, (80m, 5m), (90m, 0m))))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))).Build();

        Assert.Equal("17 norms=cleaning needed=1 all=3 cap=EUR 10.00", Worded.Found(scheme.Analyze(AHundred).Together));
    }

    [Fact]
    public void Analyze_ACapThatIsNeverReached_SaysSo()
    {
        var scheme = Agreed.Scheme().With(Malus(Uptime(99.5m), Agreed.Bands(20m, (99.5m, 0m)))).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(20))).Build();

        Assert.Equal("14 cap=EUR 20.00 most=EUR 20.00", Worded.Found(scheme.Analyze(AHundred).Together));
        Assert.Empty(Agreed.Scheme().With(Malus(Uptime(99.5m), Agreed.Bands(20m, (99.5m, 0m)))).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(19))).Build().Analyze(AHundred).Together);
    }

    [Theory]
    [InlineData("3", "90", "pays for the 2 % of the first tier, which ends at 90 %")]
    [InlineData("30", "0", "pays for all that can be lost")]
    public void Analyze_ABonusElsewhere_BuysOffAMalus(string bonus, string until, string why)
    {
        var satisfaction = Agreed.Reading("satisfaction", Worded.Percents, Target.AtLeast(80));
        var lost = Agreed.Reading("repairs", Worded.Percents, Target.AtLeast(93));
        var scheme = Agreed.Scheme().With(CompensationRule.Bonus(satisfaction, ConsequenceFunction.Fixed(Foundations.D(bonus)), Percents))
            .With(Malus(lost, Agreed.Bands(25m, (90m, 2m), (93m, 0m)))).Build();
        var finding = Assert.Single(scheme.Analyze(AHundred).Together, f => f.Code.Equals(ValidityFindings.BonusShouldNotBuyOffAMalus));

        Expect.Equal((until, "yes"), (finding.Values.First(v => v.Name == "until").Value, finding.Values.First(v => v.Name == "included").Value), why);
    }

    [Fact]
    public void Analyze_ABonusOfLessThanAnyMalus_BuysNothingOff()
    {
        var scheme = Agreed.Scheme().With(CompensationRule.Bonus(Agreed.Reading("satisfaction", Worded.Percents, Target.AtLeast(80)), ConsequenceFunction.Fixed(1m), Percents))
            .With(Malus(Agreed.Reading("repairs", Worded.Percents, Target.AtLeast(93)), Agreed.Bands(25m, (90m, 2m), (93m, 0m)))).Build();

        Assert.DoesNotContain(scheme.Analyze(AHundred).Findings, f => f.Code.Equals(ValidityFindings.BonusShouldNotBuyOffAMalus));
    }

    [Fact]
    public void Analyze_InTimeWithoutATailNorm_FindsThatLateIsLate_UntilTheTailIsNormed()
    {
        var inTime = CompensationRule.Malus(Agreed.InTime("P2", 90), ConsequenceFunction.Fixed(2m), Percents);
        var tail = CompensationRule.Malus(Agreed.Norm(new Indicator(new IndicatorId("longest"), LocalizedText.Same("longest"), MeasurementKind.Event, Scale.AmountOf(Unit.Hours, Direction.LowerIsBetter), Aggregations.Maximum), Target.AtMost(48)),
            ConsequenceFunction.Fixed(1m), Percents);

        Assert.Equal("19 norm=P2", Worded.Found(Agreed.Scheme().With(inTime).Build().Analyze(AHundred).Together));
        Assert.Empty(Agreed.Scheme().With(inTime).With(tail).Build().Analyze(AHundred).Together);
    }

    [Fact]
    public void Analyze_ConsequencesThatAddUp_FindTheEventThatIsFinedTwice()
    {
        var (strict, lax) = (On("strict", 95m), On("lax", 90m));
        var draft = Agreed.Scheme().With(CompensationRule.Malus(strict, ConsequenceFunction.Fixed(2m), Percents)).With(CompensationRule.Malus(lax, ConsequenceFunction.Fixed(3m), Percents));

        Assert.Equal("20 norm=strict other=lax clause=C-12, art. 9", Worded.Found(draft.CumulatingUnder(Agreed.Clause("art. 9")).Build().Analyze(AHundred).Together));
        Assert.Empty(draft.Build().Analyze(AHundred).Together);
        Assert.Equal(ExactNumber.Of(5), MalusAt(draft.CumulatingUnder(Agreed.Clause("art. 9")).Build(), 50m));
        Assert.Equal(ExactNumber.Of(3), MalusAt(draft.Build(), 50m));
    }

    [Fact]
    public void Analyze_FactorsThatFallOnRepetition_AreAnError()
    {
        var falling = new RepetitionRule(RepetitionCount.ConsecutivePeriods, 6, BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (2, 2m), (4, 1.5m)));
        var rule = CompensationRule.Malus(Uptime(99m), ConsequenceFunction.Fixed(2m), Percents);

        Assert.Equal("21 norm=uptime count=4 factor=1.5 before=2", Worded.Found(Agreed.Scheme().With(rule.Repeating(falling)).Build().Analyze(AHundred).Together));
        Assert.Empty(Agreed.Scheme().With(rule.Repeating(new RepetitionRule(RepetitionCount.ConsecutivePeriods, 3, falling.Factors))).Build().Analyze(AHundred).Together);
    }

    // Eleven tickets: whole ones only, so that the percentage runs in elevenths and 90 % is ten of them.
    [Fact]
    public void Analyze_PercentsOfEvents_StandForWholeEvents()
    {
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(Agreed.InTime("P2", 90), ConsequenceFunction.PerEvent(5m, Ratchet.None), ConsequenceBasis.AmountIn(Currency.Eur))).Build();
        var counted = scheme.Analyze(AHundred.Measuring(new IndicatorId("P2"), Granularity.PercentsOf(11)));
        var two = ExactNumber.Quotient(900, 11);

        Assert.Equal(ExactNumber.Of(10), counted.Indicators[0].Pieces.First(p => p.Stretch.Includes(two)).MalusAt(two));
        Assert.Equal((ExactNumber.Quotient(1000, 11), true), (counted.Indicators[0].RationalLevels[0].WithoutMalus!.Value!.Value, counted.Indicators[0].RationalLevels[0].WithoutMalus!.IsIncluded));

        // Without the number of tickets it is said, not guessed.
        var unknown = scheme.Analyze(AHundred);
        Assert.Empty(unknown.Indicators);
        Assert.Equal([ValidityFindings.ConsequenceIsNotAnalyzed, ValidityFindings.HowLateShouldMatter], unknown.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Analyze_IsRefusedByCode()
    {
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(Uptime(99m), ConsequenceFunction.Fixed(2m), Percents)).Build();
        var refused = Assert.Throws<RegieValidationException>(() => scheme.Analyze(PayoffBasis.Of(Money.Of(1, Currency.Usd)).On(new LocalDate(2020, 1, 1))));

        Assert.Equal([ValidityFindings.ChargeMustBeInTheSchemesCurrency, ValidityFindings.NormMustHaveATarget], refused.Findings.Select(f => f.Code));
        Expect.Argument<System.ArgumentOutOfRangeException>("charge", () => PayoffBasis.Of(Money.Euro(-1)));
        Expect.Argument<System.ArgumentOutOfRangeException>("cliff", () => new IncentivePolicy(Percentage.Of(100)));
        Expect.Argument<System.ArgumentOutOfRangeException>("step", () => Granularity.StepsOf(0));
        Expect.Argument<System.ArgumentOutOfRangeException>("volume", () => Granularity.PercentsOf(0));
        Expect.Argument<System.ArgumentOutOfRangeException>("most", () => Worded.Table(null).CappedAt(-1));
        Expect.Argument<System.ArgumentException>("amount", () => WordedTier.Malus(ValueInterval.Parse("[0, 1]"), ConsequenceFunction.PerEvent(1, Ratchet.None)));
    }

    private static ExactNumber? MalusAt(CompensationScheme scheme, decimal value) =>
        scheme.Analyze(AHundred).Indicators[0].Pieces.First(p => p.Stretch.Includes(ExactNumber.Of(value))).MalusAt(ExactNumber.Of(value));

    private static CompensationRule Malus(StateNorm norm, BandTable<decimal> bands) => CompensationRule.Malus(norm, ConsequenceFunction.ByBand(bands), Percents);

    private static StateNorm Uptime(decimal target) => Agreed.Reading("uptime", Worded.Percents, Target.AtLeast(target));

    private static StateNorm On(string id, decimal target) => Schemes.Uptime(id, target);
}
