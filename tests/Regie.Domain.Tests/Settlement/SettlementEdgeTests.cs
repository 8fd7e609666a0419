using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>What lies at the edges of a settlement: open judgements, parts of a period, repetition, nested caps, one event under several norms.</summary>
public sealed class SettlementEdgeTests
{
    private static readonly Scale Share = Scale.Percentage(Direction.HigherIsBetter);

    [Theory]
    [InlineData("2026-04-01", LineOutcome.BeddingIn, "0", "March begins before the end of bedding-in")]
    [InlineData("2026-03-02", LineOutcome.BeddingIn, "0", "a period that bedding-in touches is measured only")]
    [InlineData("2026-03-01", LineOutcome.Counted, "50", "bedding-in ended before the first day")]
    public void BeddingIn_IsMeasuredWithoutConsequence(string until, LineOutcome outcome, string malus, string why)
    {
        var norm = Draft("uptime", Share, Aggregations.Availability).Requires(Target.AtLeast(95m), Agreed.Start).BeddingIn(NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value).Build();
        var proposal = Settle(Agreed.Scheme().With(Five(norm)), norm, 90m);

        Expect.Equal((outcome, Money.Euro(Foundations.D(malus))), (proposal.Lines[0].Outcome, proposal.Balance), why);
    }

    [Fact]
    public void Dispute_IsHeld_AndSettledByACorrectionWithItsDelta()
    {
        var norm = Agreed.InTime("repair", 90);
        var scheme = Agreed.Scheme().With(Five(norm)).Build();
        var measured = Agreed.Judge(Agreed.March, Agreed.Events("repair", Agreed.March, 8, 10), norm)[0];
        var objected = measured.Objected(new Objection(new ObservationId("T9"), new Measured.Hit(), new PersonId("s.bakker"), "The door was locked until noon."));
        var first = scheme.Settle(Basis(objected.Pending));

        Assert.Equal((LineOutcome.Held, true, Money.Euro(0)), (first.Lines[0].Outcome, first.HasHeldLines, first.Balance));
        Assert.Equal(SettlementFindings.LineIsHeld, Assert.Single(first.Findings).Code);

        var final = SettlementFile.Propose(first, new PersonId("p"), new LocalDate(2026, 4, 2)).ApproveWithoutHeldLines(new PersonId("c"), new LocalDate(2026, 4, 3), "The objection is with the board.");
        Assert.Equal(Money.Euro(50), final.Correct(scheme.Settle(Basis(objected.AsMeasured)), new PersonId("p"), new LocalDate(2026, 5, 1), "Objection rejected.").Delta);
        Assert.Equal(Money.Euro(0), final.Correct(scheme.Settle(Basis(objected.AsObjected)), new PersonId("p"), new LocalDate(2026, 5, 1), "Objection upheld.").Delta);
    }

    [Fact]
    public void NotAssessable_HasNoConsequence_AndIsSaid()
    {
        var norm = Agreed.InTime("repair", 90);
        var proposal = Agreed.Scheme().With(Five(norm)).Build().Settle(Basis([.. Agreed.Judge(Agreed.March, [], norm)]));

        Assert.Equal(LineOutcome.NotAssessed, proposal.Lines[0].Outcome);
        Assert.Equal(SettlementFindings.NormIsNotAssessable, Assert.Single(proposal.Findings).Code);
    }

    // No data is never free by itself: a fixed amount is charged, one that depends on a value is held.
    [Fact]
    public void DeemedNotMet_IsChargedWhereTheAmountIsFixed_AndHeldWhereItNeedsAValue()
    {
        var norm = Draft("uptime", Share, Aggregations.Availability).Requires(Target.AtLeast(95m), Agreed.Start).Counting(NormPolicy.Default.With(NoDataRule.DeemedNotMet)).Build();
        var judged = Agreed.Judge(Agreed.March, [], norm).ToArray();
        var @fixed = Agreed.Scheme().With(Five(norm)).Build().Settle(Basis(judged));
        var banded = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(Agreed.Bands(5m, (95m, 0m))), ConsequenceBasis.PercentOfCharge())).Build().Settle(Basis(judged));

        Assert.Equal((LineOutcome.Counted, Money.Euro(50)), (@fixed.Lines[0].Outcome, @fixed.Balance));
        Assert.Equal((LineOutcome.Held, Money.Euro(0)), (banded.Lines[0].Outcome, banded.Balance));
        Assert.Contains("deemed not met", Assert.Single(banded.Findings).Message.English);
    }

    // The target rises from 90 to 96 on 11 March: 10 days and 21 days.
    [Theory]
    [InlineData(95, 95, "33.87", "only the second part was missed: 5 % of 1,000 for 21 of 31 days")]
    [InlineData(80, 95, "50.00", "both were missed: 5 % over all days")]
    [InlineData(80, 97, "16.13", "only the first part: 10 of 31 days")]
    [InlineData(95, 97, "0.00", "neither")]
    public void PeriodSplitByATarget_TakesPercentsOfTheChargeByDays(int first, int second, string malus, string why)
    {
        var norm = Split();
        var proposal = Agreed.Scheme().With(Five(norm)).Build().Settle(Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, first), At("b", 20, second)], norm)]));

        Expect.Equal(Money.Euro(Foundations.D(malus)), proposal.Balance, why);
    }

    [Fact]
    public void PeriodSplitByATarget_IsOneBreachInPoints_TheLargest()
    {
        var norm = Split();
        var account = Account();
        var tiers = Agreed.Bands(8m, (85m, 3m), (96m, 0m));
        var proposal = Agreed.Scheme().With(account).With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(tiers), ConsequenceBasis.PointsOn(account.Id))).Build()
            .Settle(Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, 80), At("b", 20, 95)], norm)]));

        Assert.Equal(ExactNumber.Of(8), proposal.Accounts[0].Points);
    }

    [Fact]
    public void NormThatBeginsInThePeriod_TakesPercentsOfItsDaysOnly()
    {
        var norm = Draft("uptime", Share, Aggregations.Availability).Requires(Target.AtLeast(95m), new LocalDate(2026, 3, 16)).Build();
        var proposal = Agreed.Scheme().With(Five(norm)).Build().Settle(Basis([.. Agreed.Judge(Agreed.March, [At("b", 20, 90)], norm)]));

        Assert.Equal(ExactNumber.Of(1000) * ExactNumber.Quotient(5 * 16, 100 * 31), proposal.ExactMalus);
    }

    // Half of April, of which the norm allows ten faults: five, pro rata.
    [Theory]
    [InlineData(5, "0.00", "ten in a whole month")]
    [InlineData(6, "10.00", "one above the five of half a month")]
    [InlineData(9, "40.00", "four above")]
    public void PartialPeriodProRata_ChargesWhatIsAboveItsOwnPart(int faults, string malus, string why)
    {
        var half = Agreed.Month(2026, 4).Within(new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 16))!;
        var indicator = new Indicator(new IndicatorId("faults"), LocalizedText.Same("faults"), MeasurementKind.Event, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Aggregations.Count);
        var norm = Agreed.Draft(indicator).Requires(Target.AtMost(10m), Agreed.Start)
            .Counting(NormPolicy.Default.WithMinimumVolume(0).With(PartialPeriodRule.ProRata)).Build();
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.Of(10), 10m), ConsequenceBasis.AmountIn(Currency.Eur))).Build();
        var proposal = scheme.Settle(SettlementBasis.For(half, Money.Euro(500), Agreed.Judge(half, Agreed.Events("faults", half, 0, faults), norm)));

        Expect.Equal(Money.Euro(Foundations.D(malus)), proposal.Balance, why);
    }

    // M missed, m met; oldest first; this period is missed too. Factors: once 1, twice 1.5, more often 2.
    [Theory]
    [InlineData(RepetitionCount.ConsecutivePeriods, 4, "", "1", "the first time")]
    [InlineData(RepetitionCount.ConsecutivePeriods, 4, "M", "1.5", "twice in a row")]
    [InlineData(RepetitionCount.ConsecutivePeriods, 4, "MM", "2", "three in a row")]
    [InlineData(RepetitionCount.ConsecutivePeriods, 4, "MMm", "1", "a period that was met breaks the row")]
    [InlineData(RepetitionCount.PeriodsInWindow, 4, "MMm", "2", "two of the three before, wherever they lie")]
    [InlineData(RepetitionCount.PeriodsInWindow, 2, "MMm", "1", "a window of two reaches one period back")]
    [InlineData(RepetitionCount.ConsecutivePeriods, 2, "MMMM", "1.5", "no more than its window counts")]
    public void Repetition_CountsARowOrAWindow(RepetitionCount count, int window, string history, string factor, string why)
    {
        var norm = Agreed.Reading("uptime", Share, Target.AtLeast(95m));
        var rule = Five(norm).Repeating(new RepetitionRule(count, window, BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (2, 1.5m), (3, 2m))));
        var proposal = Agreed.Scheme().With(rule).Build().Settle(Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, 90)], norm)])
            .After(history.Select((missed, i) => Agreed.Settled(Back(history.Length - i), 1_000m, ("uptime", missed == 'M' ? VerdictKind.NotMet : VerdictKind.Met, 0m)))));

        Expect.Equal((Agreed.Exact(factor), Money.Euro(50m * Foundations.D(factor))), (proposal.Lines[0].Factor, proposal.Balance), why);
    }

    [Fact]
    public void Repetition_DoesNotCountBeddingIn()
    {
        var norm = Draft("uptime", Share, Aggregations.Availability).Requires(Target.AtLeast(95m), Agreed.Start).BeddingIn(new LocalDate(2026, 3, 1)).Build();
        var rule = Five(norm).Repeating(new RepetitionRule(RepetitionCount.ConsecutivePeriods, 3, BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (2, 1.5m))));
        var proposal = Agreed.Scheme().With(rule).Build().Settle(Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, 90)], norm)]).After([Agreed.Settled(Back(1), 1_000m, ("uptime", VerdictKind.NotMet, 0m))]));

        Assert.Equal(ExactNumber.One, proposal.Lines[0].Factor);
    }

    // 1/3 of a percent of 100.00 each way: apart both become 0.33; of 0.335 and 0.33 the parts and the balance round differently.
    [Theory]
    [InlineData(Netting.Apart, "0.34", "0.33", "0.01", "each is rounded by itself")]
    [InlineData(Netting.Netted, "0.34", "0.33", "0.00", "only the balance of 0.3350 and 0.3310 is rounded")]
    public void Netting_DecidesWhatIsRounded(Netting netting, string malus, string bonus, string balance, string why)
    {
        var (low, high) = (Agreed.Reading("low", Share, Target.AtLeast(95m)), Agreed.Reading("high", Share, Target.AtLeast(95m)));
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Malus(low, ConsequenceFunction.Fixed(0.335m), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Bonus(high, ConsequenceFunction.Fixed(0.331m), ConsequenceBasis.PercentOfCharge())).SetOff(netting).Build();
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(100), Agreed.Judge(Agreed.March, [At("a", 5, 90, "low"), At("b", 5, 99, "high")], low, high)));

        Expect.Equal((Money.Euro(Foundations.D(malus)), Money.Euro(Foundations.D(bonus)), Money.Euro(Foundations.D(balance))), (proposal.Malus, proposal.Bonus, proposal.Balance), why);
    }

    // Norm 60, inside period 100, inside 12 periods 1,000 of which 930 are used, inside contract 2,000 of which 1,970.
    [Fact]
    public void NestedCaps_AreAppliedFromTheNarrowestToTheWidest()
    {
        var (a, b) = (Agreed.Reading("a", Share, Target.AtLeast(95m)), Agreed.Reading("b", Share, Target.AtLeast(95m)));
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Malus(a, ConsequenceFunction.Fixed(90m), ConsequenceBasis.AmountIn(Currency.Eur)))
            .With(CompensationRule.Malus(b, ConsequenceFunction.Fixed(60m), ConsequenceBasis.AmountIn(Currency.Eur)))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(2_000)).OverContract())
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(1_000)).OverLast(12))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(100)))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(60)).OnNorm(a.Id)).Build();
        var history = Enumerable.Range(1, 13).Select(back => Agreed.Settled(Back(back), 1_000m, ("a", VerdictKind.NotMet, back switch { 1 => 930m, 13 => 1_040m, _ => 0m })));
        var proposal = scheme.Settle(Basis([.. Agreed.Judge(Agreed.March, [At("x", 5, 90, "a"), At("y", 5, 90, "b")], a, b)]).After(history));

        Assert.Equal([(CapScope.Norm, 90m, 60m), (CapScope.Period, 120m, 100m), (CapScope.Rolling, 100m, 70m), (CapScope.Contract, 70m, 30m)],
            proposal.Caps.Select(c => (c.Cap.Scope, c.Before.ToDecimal(Rounding.HalfUp(2)), c.After.ToDecimal(Rounding.HalfUp(2)))));
        Assert.Equal((ExactNumber.Of(15), ExactNumber.Of(15)), (proposal.Lines[0].Charged, proposal.Lines[1].Charged));
        Assert.Equal((Money.Euro(30), 0), (proposal.Balance, proposal.Findings.Count));
    }

    [Fact]
    public void HistoryAboveACap_IsAcceptedWithAFinding_AndNothingIsClawedBack()
    {
        var norm = Agreed.Reading("uptime", Share, Target.AtLeast(95m));
        var scheme = Agreed.Scheme().With(Five(norm)).CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(100)).OverLast(3)).Build();
        var proposal = scheme.Settle(Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, 90)], norm)]).After([Agreed.Settled(Back(1), 1_000m, ("uptime", VerdictKind.NotMet, 140m))]));

        Assert.Equal((ExactNumber.Zero, Money.Euro(0)), (proposal.Caps[0].Room, proposal.Balance));
        Assert.Equal(SettlementFindings.HistoryIsAboveCap, Assert.Single(proposal.Findings).Code);
    }

    [Fact]
    public void RoundingUp_DoesNotPassTheCapThatBinds()
    {
        var norm = Agreed.Reading("uptime", Share, Target.AtLeast(95m));
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.Fixed(20m), ConsequenceBasis.PercentOfCharge())).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))).Build();
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(9.96m), Agreed.Judge(Agreed.March, [At("a", 5, 90)], norm)));

        Assert.Equal((ExactNumber.Of(0.996m), Money.Euro(0.99m)), (proposal.ExactMalus, proposal.Balance));
    }

    [Fact]
    public void HistoryWithAGap_IsSaid_WhereSomethingLooksBackOnIt()
    {
        var norm = Agreed.Reading("uptime", Share, Target.AtLeast(95m));
        var basis = Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, 90)], norm)]).After([Agreed.Settled(Back(2), 1_000m)]);

        Assert.Equal(SettlementFindings.HistoryShouldBeUnbroken, Assert.Single(Agreed.Scheme().With(Five(norm)).CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(100)).OverLast(3)).Build().Settle(basis).Findings).Code);
        Assert.Empty(Agreed.Scheme().With(Five(norm)).Build().Settle(basis).Findings);
    }

    [Fact]
    public void QuarterlyNorm_InAMonthBeforeItsEnd_IsNotDue_AndSaidSo()
    {
        var norm = NormDraft.For(new NormId("quarter"), Agreed.Share("quarter", MeasurementKind.Event)).Binds(Agreed.Parties).Judged(AssessmentSchedule.Quarterly(Agreed.Start)).Requires(Target.AtLeast(90m), Agreed.Start).Build();
        var scheme = Agreed.Scheme().With(Five(norm)).Build();
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.Month(2026, 2), Money.Euro(1_000), []));

        Assert.Equal((SettlementFindings.NormIsNotDue, 0), (Assert.Single(proposal.Findings).Code, proposal.Lines.Count));
        Assert.Equal([SettlementFindings.NormMustBeAssessed], scheme.Validate(Basis()).Select(f => f.Code));
    }

    // Escalating severity: the events of a month weigh 1, 1.5 for all from four on.
    [Theory]
    [InlineData(3, "15")]
    [InlineData(4, "30")]
    public void SeverityPoints_WithARepeatFactor(int events, string points)
    {
        var (norm, account) = (Agreed.AtMost("severe", 0), Account());
        var repeats = new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (4, 1.5m)), RatchetMode.Whole);
        var proposal = Agreed.Scheme().With(account).With(CompensationRule.Malus(norm, ConsequenceFunction.PerEvent(5m, repeats), ConsequenceBasis.PointsOn(account.Id))).Build()
            .Settle(Basis([.. Agreed.Judge(Agreed.March, Agreed.Events("severe", Agreed.March, 0, events), norm)]));

        Assert.Equal(Agreed.Exact(points), proposal.Accounts[0].Points);
    }

    // Ten minutes of grace for each ticket, then two points for every quarter of an hour: 8, 10, 25 and 41 minutes late.
    [Theory]
    [InlineData(StepCounting.Full, "6", "0, 0, 1 and 2 full quarters")]
    [InlineData(StepCounting.Started, "8", "0, 0, 1 and 3 quarters begun")]
    [InlineData(StepCounting.ProRata, "92/15", "46 minutes in proportion")]
    public void GraceTimePoints_CountEventByEvent(StepCounting counting, string points, string why)
    {
        var account = Account();
        var norm = Agreed.Norm(new Indicator(new IndicatorId("late"), LocalizedText.Same("late"), MeasurementKind.Event, Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter), Aggregations.Maximum), Target.AtMost(0m));
        var at = Agreed.March.Interval.Start;
        var tickets = new[] { 8m, 10m, 25m, 41m }.Select((minutes, i) => new Observation.Event(new ObservationId($"T{i}"), norm.Indicator.Id, new EventMoments(at, null, at), new Measured.Value(minutes, Unit.Minutes)));
        var proposal = Agreed.Scheme().With(account).With(CompensationRule.Malus(norm, ConsequenceFunction.PerEventStep(2m, 15m, 10m, counting), ConsequenceBasis.PointsOn(account.Id))).Build()
            .Settle(Basis([.. Agreed.Judge(Agreed.March, tickets, norm)]));

        Expect.Equal(Agreed.Exact(points), proposal.Accounts[0].Points, why);
    }

    [Fact]
    public void SampledShortfall_IsInProportionToTheSample()
    {
        var norm = Agreed.Reading("faults", Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Target.AtMost(10m));
        var account = Account();
        var proposal = Agreed.Scheme().With(account).With(CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.Quotient(114, 90), 10m), ConsequenceBasis.PointsOn(account.Id))).Build()
            .Settle(Basis([.. Agreed.Judge(Agreed.March, [Agreed.Value("faults", Agreed.March, 25m, Unit.Count)], norm)]));

        Assert.Equal(ExactNumber.Of(19), proposal.Accounts[0].Points);
    }

    // Half of what is saved above 10,000 goes to the contractor, at most 4,000.
    [Theory]
    [InlineData(10_000, "0", "nothing above what was expected")]
    [InlineData(16_000, "-3000", "half of 6,000")]
    [InlineData(30_000, "-4000", "the stated maximum")]
    public void GainShare_IsABonusUpToAMaximum(int saved, string balance, string why)
    {
        var euros = new Unit("eur", LocalizedText.Same("euro"));
        var norm = Agreed.Reading("saving", Scale.AmountOf(euros, Direction.HigherIsBetter), Target.AtLeast(0m));
        var scheme = Agreed.Scheme().With(CompensationRule.Bonus(norm, ConsequenceFunction.LinearFrom(ExactNumber.Of(0.5m), 10_000m), ConsequenceBasis.AmountIn(Currency.Eur))).CappedBy(Cap.Of(ConsequenceKind.Bonus, Money.Euro(4_000))).Build();

        Expect.Equal(Money.Euro(Foundations.D(balance)), scheme.Settle(Basis([.. Agreed.Judge(Agreed.March, [Agreed.Value("saving", Agreed.March, saved, euros)], norm)])).Balance, why);
    }

    [Theory]
    [InlineData("8 8 8", true, "three in a row")]
    [InlineData("7 8 8 8", true, "the last three")]
    [InlineData("8 8 7.9", false, "the last one too low")]
    [InlineData("8 8", false, "too few")]
    [InlineData("8 - 8", false, "one without a score")]
    public void OptionYear_IsEarnedByTheLastScores(string scores, bool earned, string why) => Expect.Equal(earned,
        new EarnedOption(8m, 3).IsEarnedBy([.. scores.Split(' ').Select(s => s == "-" ? (ExactNumber?)null : Agreed.Exact(s))]), why);

    // A malus of 40.00 in the month M, half of it given back after two months in which the norm was met.
    [Theory]
    [InlineData("Mm", 99, "-20.00", "met in the month after and now")]
    [InlineData("MM", 99, "0.00", "missed in the month after")]
    [InlineData("Mm", 90, "50.00", "missed now")]
    [InlineData("Mmm", 99, "0.00", "given back a month ago: once only")]
    public void EarnBack_ComesAfterExactlyTheStatedPeriods(string history, int value, string balance, string why)
    {
        var norm = Agreed.Reading("uptime", Share, Target.AtLeast(95m));
        var scheme = Agreed.Scheme().With(Five(norm)).EarnedBackBy(new EarnBackRule(2, Percentage.Of(50), null)).Build();
        var proposal = scheme.Settle(Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, value)], norm)])
            .After(history.Select((missed, i) => Agreed.Settled(Back(history.Length - i), 1_000m, ("uptime", missed == 'M' ? VerdictKind.NotMet : VerdictKind.Met, missed == 'M' ? 40m : 0m)))));

        Expect.Equal(Money.Euro(Foundations.D(balance)), proposal.Balance, why);
    }

    // Judged again without the events of a larger one, the second has become smaller than the third, which then goes first.
    [Fact]
    public void OneConsequencePerEvent_JudgesAgainBeforeItChoosesTheNext()
    {
        StateNorm[] norms = [Agreed.AtMost("a", 0), Agreed.AtMost("b", 0), Agreed.AtMost("c", 0)];
        decimal[] each = [50m, 40m, 39m];
        var draft = norms.Select((n, i) => CompensationRule.Malus(n, ConsequenceFunction.PerEvent(each[i], Ratchet.None), ConsequenceBasis.AmountIn(Currency.Eur))).Aggregate(Agreed.Scheme(), (d, rule) => d.With(rule));
        IEnumerable<Observation> seen = [.. Tickets("a", 1, 2), .. Tickets("b", 2, 3), .. Tickets("c", 3, 4)];
        var proposal = draft.Build().Settle(Basis([.. Agreed.Judge(Agreed.March, seen, norms)]));

        Assert.Equal([100m, 0m, 78m], proposal.Lines.Select(l => l.Charged.ToDecimal(Rounding.HalfUp(2))));
        Assert.Equal([LineOutcome.Counted, LineOutcome.SameEvent, LineOutcome.Counted], proposal.Lines.Select(l => l.Outcome));
        Assert.Equal(["T2", "T3"], proposal.Lines[1].CountedElsewhere.Select(o => o.Value));

        static IEnumerable<Observation> Tickets(string indicator, params int[] numbers) => numbers.SelectMany(n => Agreed.Events(indicator, Agreed.March, 0, n).Skip(n - 1));
    }

    // All its events have a larger consequence: that leaves no data, which is not deemed a second breach.
    [Fact]
    public void OneConsequencePerEvent_LeavesNothing_WhereNoDataWouldBeDeemedNotMet()
    {
        var large = Agreed.InTime("large", 90);
        var small = Draft("small", Share, Aggregations.RatioOfSums, MeasurementKind.Event).Requires(Target.AtLeast(90m), Agreed.Start).Counting(NormPolicy.Default.With(NoDataRule.DeemedNotMet)).Build();
        var scheme = Agreed.Scheme().With(Five(large)).With(CompensationRule.Malus(small, ConsequenceFunction.Fixed(1m), ConsequenceBasis.PercentOfCharge())).Build();
        var proposal = scheme.Settle(Basis([.. Agreed.Judge(Agreed.March, [.. Agreed.Events("large", Agreed.March, 0, 2), .. Agreed.Events("small", Agreed.March, 0, 2)], large, small)]));

        Assert.Equal((LineOutcome.SameEvent, Money.Euro(50)), (proposal.Lines[1].Outcome, proposal.Balance));
    }

    // What later periods look back on is the judgement as measured, not the one without events that counted elsewhere.
    [Fact]
    public void SettledPeriod_RemembersTheVerdictAsMeasured()
    {
        var (large, small) = (Agreed.InTime("large", 90), Agreed.InTime("small", 90));
        var scheme = Agreed.Scheme().With(Five(large)).With(CompensationRule.Malus(small, ConsequenceFunction.Fixed(1m), ConsequenceBasis.PercentOfCharge())).Build();
        var settled = scheme.Settle(Basis([.. Agreed.Judge(Agreed.March, [.. Agreed.Events("large", Agreed.March, 5, 10), .. Agreed.Events("small", Agreed.March, 5, 10)], large, small)])).ToSettledPeriod();

        Assert.Equal([VerdictKind.NotMet, VerdictKind.NotMet], settled.Norms.Select(n => n.Verdict));
        Assert.Equal([Money.Euro(50), Money.Euro(0)], settled.Norms.Select(n => n.Malus));
    }

    [Fact]
    public void SettledPeriod_WithARoundingFinerThanCents_StillSumsToTheWhole()
    {
        var (a, b) = (Agreed.Reading("a", Share, Target.AtLeast(95m)), Agreed.Reading("b", Share, Target.AtLeast(95m)));
        var scheme = Agreed.Scheme().With(Third(a)).With(Third(b)).RoundedAt(OverlayStep.Money, Rounding.HalfUp(4)).Build();
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(100), Agreed.Judge(Agreed.March, [At("x", 5, 90, "a"), At("y", 5, 90, "b")], a, b)));

        Assert.Equal((0.6667m, 0.6667m), (proposal.Malus.Amount, proposal.ToSettledPeriod().Norms.Sum(n => n.Malus.Amount)));

        static CompensationRule Third(StateNorm norm) => CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.Quotient(1, 15), 95m), ConsequenceBasis.PercentOfCharge());
    }

    // What went wrong of "9 of 12 hours available" is three hours.
    [Theory]
    [InlineData(Direction.HigherIsBetter, 9, "3")]
    [InlineData(Direction.LowerIsBetter, 9, "9")]
    public void Quantity_IsTheBadSideOfAPart(Direction direction, int amount, string charged)
    {
        var norm = Agreed.Norm(new Indicator(new IndicatorId("hours"), LocalizedText.Same("hours"), MeasurementKind.Continuous, Scale.Percentage(direction), Aggregations.RatioOfSums), direction == Direction.HigherIsBetter ? Target.AtLeast(100m) : Target.AtMost(0m));
        Observation reading = new Observation.Reading(new ObservationId("r"), norm.Indicator.Id, Agreed.March.Interval.Start, new Measured.Part(amount, 12m, Unit.Hours));
        var proposal = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.PerQuantity(ExactNumber.One), ConsequenceBasis.AmountIn(Currency.Eur))).Build().Settle(Basis([.. Agreed.Judge(Agreed.March, [reading], norm)]));

        Assert.Equal(Agreed.Exact(charged), proposal.ExactMalus);
    }

    private static StateNorm Split() => Draft("uptime", Share, Aggregations.Availability).Requires(Target.AtLeast(90m), Agreed.Start).Requires(Target.AtLeast(96m), new LocalDate(2026, 3, 11)).Build();

    private static NormDraft Draft(string id, Scale scale, Aggregation aggregation, MeasurementKind kind = MeasurementKind.Continuous) =>
        Agreed.Draft(new Indicator(new IndicatorId(id), LocalizedText.Same(id), kind, scale, aggregation));

    private static CompensationRule Five(StateNorm norm) => CompensationRule.Malus(norm, ConsequenceFunction.Fixed(5m), ConsequenceBasis.PercentOfCharge());

    private static PointsAccount Account() => new(new PointsAccountId("points"), LocalizedText.Of("Punten", "Points"), Ratchet.None, Money.Euro(1));

    private static Observation At(string id, int day, decimal percent, string indicator = "uptime") =>
        new Observation.Reading(new ObservationId(id), new IndicatorId(indicator), Agreed.March.Zone.AtStartOfDay(new LocalDate(2026, 3, day)).ToInstant(), new Measured.Part(percent, 100m, Unit.Hours));

    private static AssessmentPeriod Back(int months)
    {
        var month = new LocalDate(2026, 3, 1).PlusMonths(-months);
        return Agreed.Month(month.Year, month.Month);
    }

    private static SettlementBasis Basis(params NormAssessment[] judged) => SettlementBasis.For(Agreed.March, Money.Euro(1_000), judged);

    private static SettlementProposal Settle(CompensationDraft draft, StateNorm norm, decimal value) => draft.Build().Settle(Basis([.. Agreed.Judge(Agreed.March, [At("a", 5, value)], norm)]));
}
