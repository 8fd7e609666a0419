using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>Whole settlements of which the outcome is known.</summary>
public sealed class GoldenCaseTests
{
    private static readonly LocalDate Anchor = new(2026, 1, 16);

    // A public health-service contract: priority 2 in time, per node and per centre; 8 of 11 in the month from the 16th.
    [Fact]
    public void EightOfEleven_CountedPerNodeAndPerCentre_WithAgreedCumulation_IsTwelvePercentCappedAtTen()
    {
        var proposal = Nodes(cumulated: true);

        Assert.All(proposal.Lines, line => Assert.Equal(Agreed.Exact("800/11"), line.Assessment.Value));
        Assert.All(proposal.Lines, line => Assert.Equal(ExactNumber.Of(3), line.Weighed));
        var cap = Assert.Single(proposal.Caps);
        Assert.Equal((ExactNumber.Of(12_000), ExactNumber.Of(10_000), ExactNumber.Of(2_000)), (cap.Before, cap.After, cap.NotCharged));
        Assert.Equal(Money.Euro(10_000), proposal.Balance);
    }

    [Fact]
    public void EightOfEleven_CountedPerNodeAndPerCentre_WithoutCumulation_IsOneConsequenceForEachTicket()
    {
        var proposal = Nodes(cumulated: false);

        Assert.Equal([LineOutcome.Counted, LineOutcome.Counted, LineOutcome.SameEvent, LineOutcome.SameEvent], proposal.Lines.Select(l => l.Outcome));
        Assert.All(proposal.Lines.Skip(2), line => Assert.Equal(3, line.CountedElsewhere.Count));
        Assert.Equal(Money.Euro(6_000), proposal.Balance);
        Assert.False(Assert.Single(proposal.Caps).Binds);
    }

    [Theory]
    [InlineData("100", "0", "above all tiers")]
    [InlineData("99.8", "0", "exactly 99.8: none")]
    [InlineData("99.7", "0.2", "below 99.8: 2 %")]
    [InlineData("98", "0.2", "exactly 98: still 2 %")]
    [InlineData("97", "0.3", "below 98: 3 %")]
    public void CreditsOnAMonthlyChargeOfTen(string availability, string credit, string why) =>
        Expect.Equal(Money.Euro(decimal.Parse(credit, System.Globalization.CultureInfo.InvariantCulture)), Credits(availability, 3m).Balance, why);

    [Fact]
    public void CreditsOfElevenPercent_AreCappedAtTenPercentOfTheMonth() => Assert.Equal(Money.Euro(1.0m), Credits("97", 11m).Balance);

    [Fact]
    public void CreditsAfterElevenEuroAndOneCent_HaveTheRoomThatIsLeftOverTwelveMonths()
    {
        var history = Enumerable.Range(0, 11).Select(i => Agreed.Settled(Agreed.Month(2025 + ((3 + i) / 12), ((3 + i) % 12) + 1), 10m, ("availability", VerdictKind.NotMet, i == 0 ? 1.01m : 1m)));
        var proposal = Credits("97", 11m, history);

        var rolling = proposal.Caps.Single(c => c.Cap.Scope == CapScope.Rolling);
        Assert.Equal((ExactNumber.Of(12), ExactNumber.Of(11.01m), ExactNumber.Of(0.99m)), (rolling.Limit, rolling.Used, rolling.Room));
        Assert.Equal(Money.Euro(0.99m), proposal.Balance);
    }

    [Theory]
    [InlineData("8291", "63.00", "5 days 18 h 11 min count as 6 days: three steps of 10.5 %")]
    [InlineData("8290", "63.00", "5 days 18 h 10 min count as 6 days")]
    [InlineData("2580", "21.00", "1 day 19 h count as 2 days")]
    [InlineData("0", "0", "in time")]
    [InlineData("20000", "110.00", "13.9 days: seven steps of 21.00 are capped at 55 %")]
    public void LateDelivery_IsChargedPerTwoStartedDays(string minutesLate, string malus, string why)
    {
        var delivery = Agreed.Reading("delivery", Scale.AmountOf(Unit.Days, Direction.LowerIsBetter), Target.AtMost(0));
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Malus(delivery, ConsequenceFunction.PerStep(10.5m, 2m, 0m, StepCounting.Full, WholeUnits.RoundedUp), ConsequenceBasis.PercentOfCharge()))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(55)))
            .Build();
        var late = decimal.Parse(minutesLate, System.Globalization.CultureInfo.InvariantCulture);
        var found = late == 0
            ? new Measured.Value(0m, Unit.Days) as Measured
            : new Measured.Part(late, 1440m, Unit.Days);
        Observation observation = new Observation.Reading(new ObservationId("order-1"), new IndicatorId("delivery"), Agreed.March.Interval.Start, found);
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(200), Agreed.Judge(Agreed.March, [observation], delivery)));

        Expect.Equal(Money.Euro(decimal.Parse(malus, System.Globalization.CultureInfo.InvariantCulture)), proposal.Balance, why);
    }

    // An odd number of days is ambiguous in the text: the policy decides, and is named.
    [Theory]
    [InlineData(StepCounting.Full, "21.00")]
    [InlineData(StepCounting.Started, "42.00")]
    [InlineData(StepCounting.ProRata, "31.50")]
    public void ThreeDaysLate_DependsOnTheNamedCounting(StepCounting counting, string malus)
    {
        var function = ConsequenceFunction.PerStep(10.5m, 2m, 0m, counting, WholeUnits.RoundedUp);
        var percent = function.Of(ConsequenceKind.Malus, new ConsequenceCause(ExactNumber.Of(3), Direction.LowerIsBetter, ValueList<EventQuantity>.Empty));

        Assert.Equal(Agreed.Exact(malus), percent * ExactNumber.Of(2));
    }

    [Fact]
    public void AtRiskPool_IsAShareOfAShareOfAShare()
    {
        var norm = Agreed.InTime("critical", 95);
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(Agreed.Bands(40m, (95m, 0m))), ConsequenceBasis.PercentOfCharge(
                new NamedShare(LocalizedText.Of("risicobedrag", "at risk"), Percentage.Of(10)), new NamedShare(LocalizedText.Of("aandeel van deze norm", "allocated to this norm"), Percentage.Of(50)))))
            .Build();
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(100_000), Agreed.Judge(Agreed.March, Agreed.Events("critical", Agreed.March, 9, 10), norm)));

        Assert.Equal(Money.Euro(2_000), proposal.Balance);
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(20, "0.00")]
    [InlineData(21, "3.00")]
    [InlineData(100, "240.00")]
    [InlineData(101, "243.60")]
    [InlineData(120, "312.00")]
    [InlineData(201, "604.50")]
    public void Points_AboveAFreeThresholdOnAMarginalRatchet(int points, string pounds)
    {
        var norm = Agreed.AtMost("failures", 0);
        var account = new PointsAccount(new PointsAccountId("service-points"), LocalizedText.Of("Servicepunten", "Service points"),
            new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (20m, 1m), (100m, 1.2m), (200m, 1.5m)), RatchetMode.Marginal), Money.Of(3m, Currency.Gbp));
        var scheme = Agreed.Scheme(Currency.Gbp).With(account).With(CompensationRule.Malus(norm, ConsequenceFunction.PerEvent(1m, Ratchet.None), ConsequenceBasis.PointsOn(account.Id))).Build();
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(10_000, Currency.Gbp), Agreed.Judge(Agreed.March, Agreed.Events("failures", Agreed.March, 0, points), norm)));

        Assert.Equal(Money.Of(decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture), Currency.Gbp), proposal.Balance);
    }

    private static SettlementProposal Nodes(bool cumulated)
    {
        var period = AssessmentSchedule.Monthly(Anchor).PeriodOf(new LocalDate(2026, 3, 20), Agreed.Amsterdam);
        var norms = new[] { "node-1", "node-2", "centre-1", "centre-2" }.Select(id => Agreed.Draft(Agreed.Share(id, MeasurementKind.Event)).Judged(AssessmentSchedule.Monthly(Anchor)).Requires(Target.AtLeast(90), Agreed.Start).Build()).ToArray();
        IEnumerable<Observation> observations =
        [
            .. Agreed.Events("node-1", period, 8, 11, "A"), .. Agreed.Events("centre-1", period, 8, 11, "A"),
            .. Agreed.Events("node-2", period, 8, 11, "B"), .. Agreed.Events("centre-2", period, 8, 11, "B"),
        ];
        var tiers = Agreed.Bands(3m, (80m, 2m), (85m, 1.5m), (90m, 0m));
        var draft = norms.Aggregate(Agreed.Scheme(), (scheme, norm) => scheme.With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(tiers), ConsequenceBasis.PercentOfCharge())))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)));
        var scheme = (cumulated ? draft.CumulatingUnder(Agreed.Clause("art. 14.3")) : draft).Build();
        return scheme.Settle(SettlementBasis.For(period, Money.Euro(100_000), Agreed.Judge(period, observations, norms)));
    }

    private static SettlementProposal Credits(string availability, decimal lowest, IEnumerable<SettledPeriod>? history = null)
    {
        var norm = Agreed.Reading("availability", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(99.8m));
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(Agreed.Bands(lowest, (98m, 2m), (99.8m, 0m))), ConsequenceBasis.PercentOfCharge()))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)).OverLast(12))
            .Build();
        var value = decimal.Parse(availability, System.Globalization.CultureInfo.InvariantCulture);
        return scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(10), Agreed.Judge(Agreed.March, [Agreed.Value("availability", Agreed.March, value, Unit.Percent)], norm)).After(history ?? []));
    }
}
