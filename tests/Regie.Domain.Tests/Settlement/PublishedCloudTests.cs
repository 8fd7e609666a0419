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

/// <summary>Credit tables and definitions of uptime that providers publish.</summary>
public sealed class PublishedCloudTests
{
    // "Less than X but equal to or greater than Y": the value at the lower bound belongs to the tier.
    [Theory]
    [InlineData("Amazon EC2, instance level", "99.5:10 99.0:30 95.0:100", "99.0", "10")]
    [InlineData("Amazon EC2, instance level", "99.5:10 99.0:30 95.0:100", "95.0", "30")]
    [InlineData("Amazon EC2, instance level", "99.5:10 99.0:30 95.0:100", "0", "100")]
    [InlineData("Amazon S3 Standard, 31 July 2019", "99.9:10 99.0:25 95.0:100", "95.0", "25")]
    [InlineData("Amazon S3 Standard, 31 July 2019", "99.9:10 99.0:25 95.0:100", "0", "100")]
    [InlineData("Amazon S3 Standard, 31 July 2019", "99.9:10 99.0:25 95.0:100", "99.9", "0")]
    [InlineData("Amazon S3 Infrequent Access", "99.0:10 98.0:25 95.0:100", "98.0", "10")]
    [InlineData("TiDB Cloud", "99.99:10 99.0:25 95.0:100", "99.0", "10")]
    [InlineData("TiDB Cloud", "99.99:10 99.0:25 95.0:100", "0", "100")]
    [InlineData("TiDB Cloud", "99.99:10 99.0:25 95.0:100", "99.99", "0")]
    [InlineData("VeloDB Cloud", "99.9:10 99.0:25 95:50", "99.0", "10")]
    [InlineData("VeloDB Cloud", "99.9:10 99.0:25 95:50", "95.0", "25")]
    [InlineData("VeloDB Cloud", "99.9:10 99.0:25 95:50", "0", "50")]
    [InlineData("VeloDB Cloud", "99.9:10 99.0:25 95:50", "99.9", "0")]
    [InlineData("Azure virtual machines over zones", "99.99:10 99:25 95:100", "95", "25")]
    [InlineData("Azure virtual machines over zones", "99.99:10 99:25 95:100", "0", "100")]
    [InlineData("Amazon S3 Standard on a charge of 100", "99.9:10 99.0:25 95.0:100", "98", "25")]
    public void Credit_AtTheBoundsOfATier(string service, string tiers, string uptime, string credit)
    {
        var table = Tiers(tiers);
        var norm = Agreed.Reading("uptime", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(table.Bands[^1].Interval.Lower!.Value));
        var scheme = Agreed.Scheme(Currency.Usd).With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(table), ConsequenceBasis.PercentOfCharge())).Build();

        Expect.Equal(Money.Of(Foundations.D(credit), Currency.Usd), Settle(scheme, norm, Foundations.D(uptime), 100m).Balance, $"{service} at {uptime} %");
    }

    // The vouchers of VeloDB stay within half of the monthly fee: as a cap it can never bind, because no tier is above it.
    [Fact]
    public void Credit_OfVeloDb_StaysWithinItsCap() =>
        Assert.All(Tiers("99.9:10 99.0:25 95:50").Bands, band => Assert.True(ExactNumber.Of(band.Outcome) <= Cap.Of(ConsequenceKind.Malus, Percentage.Of(50)).LimitOn(ExactNumber.Of(100))));

    // GitHub Enterprise Cloud, per calendar quarter: at least 99.9 % is promised; 10 % from 99.9 % down to above 99.0 %, 25 % below 99.0 %.
    [Fact]
    public void CreditsOfGitHub_LeaveAGapAt99_AndOverlapAt99Point9()
    {
        (ValueInterval, decimal)[] asWorded = [(ValueInterval.Parse("[99.9, 100]"), 0m), (ValueInterval.Parse("(99, 99.9]"), 10m), (ValueInterval.Parse("[0, 99)"), 25m)];
        var findings = BandTable.Validate(ValueDomain.Percentages, asWorded);

        Assert.Equal([NormFindings.BandsMustLeaveNoGap, NormFindings.BandsMustNotOverlap], findings.Select(f => f.Code));
        Assert.Contains(findings, f => f.Message.English.Contains("[99, 99]", System.StringComparison.Ordinal));
        Assert.Throws<RegieValidationException>(() => BandTable.FromRanges(ValueDomain.Percentages, asWorded));
    }

    // Atlassian, 7 October 2024: 60 minutes of 43,200 are 99.8611 %, shown as 99.86 %.
    [Fact]
    public void Uptime_OfAtlassian_IsShownWithTwoDigits_AndEarnsTenPercent()
    {
        var norm = Agreed.Reading("uptime", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(99.9m));
        var scheme = Agreed.Scheme(Currency.Usd).With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(Agreed.Bands(10m, (99.9m, 0m))), ConsequenceBasis.PercentOfCharge())).Build();
        Observation minutes = new Observation.Reading(new ObservationId("month"), new IndicatorId("uptime"), Agreed.March.Interval.Start, new Measured.Part(43_140m, 43_200m, Unit.Minutes));
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(100, Currency.Usd), Agreed.Judge(Agreed.March, [minutes], norm)));

        Assert.Equal(ExactNumber.Of(99.86m), proposal.Lines[0].Assessment.Value!.Value.Round(Rounding.HalfUp(2)));
        Assert.Equal(Agreed.Exact("3595/36"), proposal.Lines[0].Assessment.Value);
        Assert.Equal(Money.Of(10, Currency.Usd), proposal.Balance);
    }

    // Atlassian: a minute is down when more than 5 % of its requests fail.
    [Theory]
    [InlineData(100, true)]
    [InlineData(10, true)]
    [InlineData(5, false)]
    [InlineData(1, false)]
    public void DowntimeMinute_HasMoreThanFivePercentErrors(int errors, bool isDown)
    {
        var minute = Agreed.Reading("error-rate", Scale.Percentage(Direction.LowerIsBetter), Target.AtMost(5m));

        Assert.Equal(isDown ? VerdictKind.NotMet : VerdictKind.Met, Agreed.Judge(Agreed.March, [Agreed.Value("error-rate", Agreed.March, errors, Unit.Percent)], minute)[0].Verdict.Kind);
    }

    // UK Crown Commercial Service: the credit is the measure less what was reached, in percents of the charges.
    [Theory]
    [InlineData("75", "23")]
    [InlineData("98", "0")]
    public void Credit_OfTheCrownCommercialService_IsTheDifference(string reached, string credit)
    {
        var norm = Agreed.Reading("measure", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(98m));
        var scheme = Agreed.Scheme(Currency.Gbp).With(CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.One, 98m), ConsequenceBasis.PercentOfCharge())).Build();

        Assert.Equal(Money.Of(Foundations.D(credit), Currency.Gbp), Settle(scheme, norm, Foundations.D(reached), 100m).Balance);
    }

    // Amazon EC2: an instance hour is not charged when it was down for more than six minutes.
    [Theory]
    [InlineData(6, "10")]
    [InlineData(7, "0")]
    public void InstanceHour_IsChargedUpToSixMinutesDown(int minutes, string charged)
    {
        var norm = Agreed.Reading("down", Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter), Target.AtMost(6m));
        var scheme = Agreed.Scheme(Currency.Usd).With(CompensationRule.Malus(norm, ConsequenceFunction.Fixed(100m), ConsequenceBasis.PercentOfCharge())).Build();
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(10, Currency.Usd), Agreed.Judge(Agreed.March, [Agreed.Value("down", Agreed.March, minutes, Unit.Minutes)], norm)));

        Assert.Equal(Money.Of(Foundations.D(charged), Currency.Usd), Money.Of(10, Currency.Usd) - proposal.Balance);
    }

    // Amazon S3, 1 October 2007: 100 % less the mean of the error rates of every five minutes, whatever the number of requests in each.
    [Fact]
    public void Uptime_OfS3_IsTheMeanOverIntervals_NotOverRequests()
    {
        var norm = Agreed.Norm(new Indicator(new IndicatorId("success"), LocalizedText.Same("success"), MeasurementKind.Continuous, Scale.Percentage(Direction.HigherIsBetter), Aggregations.TimeSlices), Target.AtLeast(99.9m));
        Observation[] intervals = [Interval("busy", 990_000m, 1_000_000m), Interval("quiet", 1m, 2m)];

        Assert.Equal(ExactNumber.Of(74.5m), Agreed.Judge(Agreed.March, intervals, norm)[0].Value);

        static Observation Interval(string id, decimal good, decimal all) =>
            new Observation.Reading(new ObservationId(id), new IndicatorId("success"), Agreed.March.Interval.Start, new Measured.Part(good, all, Unit.Count));
    }

    // Amazon EC2, 23 October 2008: over 365 days in periods of five minutes; days before the first use count as available.
    [Fact]
    public void Uptime_OfEc2In2008_CountsTheDaysBeforeTheFirstUse()
    {
        const decimal PeriodsPerDay = 288m;
        var norm = Agreed.Norm(Agreed.Share("periods", MeasurementKind.Continuous), Target.AtLeast(99.95m));
        Observation[] year = [Days("before", 355m * PeriodsPerDay, 355m * PeriodsPerDay), Days("used", (10m * PeriodsPerDay) - 52m, 10m * PeriodsPerDay)];

        Assert.Equal(VerdictKind.Met, Agreed.Judge(Agreed.March, year, norm)[0].Verdict.Kind);
        Assert.Equal(VerdictKind.NotMet, Agreed.Judge(Agreed.March, [year[1]], norm)[0].Verdict.Kind);

        static Observation Days(string id, decimal up, decimal all) =>
            new Observation.Reading(new ObservationId(id), new IndicatorId("periods"), Agreed.March.Interval.Start, new Measured.Part(up, all, Unit.Count));
    }

    // Claim windows: Amazon until the end of the second billing cycle after the incident, Atlassian within fifteen days after the month, Azure within two months.
    [Theory]
    [InlineData("P2M", "2026-05-31")]
    [InlineData("P15D", "2026-04-15")]
    public void LastClaimDay_AfterMarch(string within, string last)
    {
        var terms = new SettlementTerms(NodaTime.Text.PeriodPattern.Roundtrip.Parse(within).Value, Period.FromDays(14), SettlementForm.NextInvoice);

        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value, terms.LastClaimDay(Agreed.March.End));
    }

    // Two contracts: "5 % for each full 1 % reduction at or below 99.00 %". From where it is reduced is not said: a named threshold decides.
    [Theory]
    [InlineData("99.00", "5", "0")]
    [InlineData("98.50", "5", "0")]
    [InlineData("98.00", "10", "5")]
    public void CreditPerFullPercent_DependsOnWhereTheReductionBegins(string uptime, string fromAHundred, string fromNinetyNine)
    {
        Assert.Equal((Agreed.Exact(fromAHundred), Agreed.Exact(fromNinetyNine)), (From(100m), From(99m)));

        ExactNumber From(decimal threshold) => ConsequenceFunction.PerStep(5m, 1m, threshold, StepCounting.Full, WholeUnits.AsMeasured)
            .Of(ConsequenceKind.Malus, new ConsequenceCause(Agreed.Exact(uptime), Direction.HigherIsBetter, ValueList<EventQuantity>.Empty));
    }

    // "99.5:10 99.0:30": below 99.5 credit 10, below 99.0 credit 30; the lowest band reaches down to zero.
    private static BandTable<decimal> Tiers(string text)
    {
        var tiers = text.Split(' ').Select(t => t.Split(':')).Select(t => (Below: t[0], Credit: Foundations.D(t[1]))).ToList();
        var ranges = tiers.Select((tier, i) => (ValueInterval.Parse($"[{(i + 1 < tiers.Count ? tiers[i + 1].Below : "0")}, {tier.Below})"), tier.Credit));
        return BandTable.FromRanges(ValueDomain.Percentages, [(ValueInterval.Parse($"[{tiers[0].Below}, 100]"), 0m), .. ranges]);
    }

    private static SettlementProposal Settle(CompensationScheme scheme, StateNorm norm, decimal value, decimal charge) =>
        scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(charge, scheme.Currency), Agreed.Judge(Agreed.March, [Agreed.Value(norm.Indicator.Id.Value, Agreed.March, value, Unit.Percent)], norm)));
}
