using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>Figures that payment mechanisms, a national audit office and field manuals print, recalculated to the last digit.</summary>
public sealed class PublishedRegimeTests
{
    // Payment mechanism guidance for police and fire projects, area rate example: the weight of each class of room, and its rooms in ten stations.
    private static readonly (decimal Weight, decimal[] Rooms)[] Area =
    [
        (30, [2, 1, 2, 2, 1, 2, 2, 2, 2, 2]),
        (20, [2, 2, 1, 2, 2, 1, 2, 2, 2, 2]),
        (15, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
        (10, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
    ];

    private static readonly Unit Periods = new("session-periods", LocalizedText.Of("dagdelen", "session periods"));
    private static readonly ExactNumber AreaRate = ExactNumber.Of(5_000_000) / ExactNumber.Of(2_518_500);

    [Fact]
    public void AreaWeights_PerStationAndPerClass_AreTheSumsOfTheGuidance()
    {
        decimal[] stations = [125, 95, 105, 125, 95, 105, 125, 125, 125, 125];
        decimal[] classes = [540, 360, 150, 100];
        decimal[] available = [1_182_600, 788_400, 328_500, 219_000];

        Assert.Equal(stations, Enumerable.Range(0, 10).Select(i => Area.Sum(c => c.Weight * c.Rooms[i])));
        Assert.Equal(classes, Area.Select(c => c.Weight * c.Rooms.Sum()));
        Assert.Equal(available.Select(ExactNumber.Of), Area.Select(c => Weighed(c.Weight * c.Rooms.Sum())));
        Assert.Equal(ExactNumber.Of(2_518_500), Weighed(1150));

        // Weight × 365 days of twelve session periods, by half: the rest of the year the rooms are not needed.
        static ExactNumber Weighed(decimal weight) => ExactNumber.Of(weight * 365 * 12) / ExactNumber.Of(2);
    }

    [Theory]
    [InlineData(2, "120.00", true, "each rectification period that is missed adds one deduction: rate as printed, 2.00")]
    [InlineData(3, "180.00", true, "three of them")]
    [InlineData(3, "178.68", false, "the same with the rate as it is, 5,000,000 / 2,518,500: not what the guidance prints")]
    public void Unavailability_IsRateTimesWeightTimesPeriods(int periods, string pounds, bool printedRate, string why)
    {
        var rate = printedRate ? AreaRate.Round(Rounding.HalfUp(0)) : AreaRate;
        var function = ConsequenceFunction.PerQuantity(rate, new NamedFactor(LocalizedText.Of("weging van de ruimte", "weight of the area"), ExactNumber.Of(30)));

        Expect.Equal(Pounds(pounds), Unavailable(function, periods).Balance, why);
    }

    [Fact]
    public void Unavailability_OfARoomThatWasUsedAllTheSame_CountsByTheFactorForThat()
    {
        var function = ConsequenceFunction.PerQuantity(ExactNumber.Of(2), new NamedFactor(LocalizedText.Same("WF"), ExactNumber.Of(30)), new NamedFactor(LocalizedText.Of("niet beschikbaar, wel gebruikt", "unavailable but used"), ExactNumber.Of(0.5m)));

        Assert.Equal(Pounds("90.00"), Unavailable(function, 3).Balance);
    }

    // The guidance contradicts itself: "more than four times" in the formula, "four or more" in its narrative. Both are policies; neither is guessed.
    [Theory]
    [InlineData(3, "1", "1")]
    [InlineData(4, "1", "1.5")]
    [InlineData(5, "1.5", "1.5")]
    [InlineData(8, "1.5", "1.5")]
    [InlineData(9, "2", "2")]
    public void RepetitionFactor_OfTheFormulaAndOfTheNarrative_DifferAtExactlyFour(int failures, string formula, string narrative)
    {
        var byFormula = new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 1m, (4, 1.5m), (8, 2m)), RatchetMode.Whole);
        var byNarrative = new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (4, 1.5m), (9, 2m)), RatchetMode.Whole);

        Assert.Equal((Agreed.Exact(formula), Agreed.Exact(narrative)), (Factor(byFormula, failures), Factor(byNarrative, failures)));

        static ExactNumber Factor(Ratchet repeats, int failures)
        {
            var norm = Agreed.AtMost("failures", 0);
            var scheme = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.PerQuantity(ExactNumber.One, repeats), ConsequenceBasis.AmountIn(Currency.Eur))).Build();
            var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(100), Agreed.Judge(Agreed.March, Agreed.Events("failures", Agreed.March, 0, failures), norm)));
            return ExactNumber.Of(proposal.Balance.Amount) / ExactNumber.Of(failures);
        }
    }

    // Whether the factor is for all failures or for those above the threshold is open in the guidance too: the mode of the ratchet says it.
    [Fact]
    public void RepetitionFactor_ForAllOrForWhatIsAbove_IsTheModeOfTheRatchet()
    {
        var factors = BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 1m, (4, 1.5m), (8, 2m));

        Assert.Equal((ExactNumber.Of(20), ExactNumber.Of(14)), (new Ratchet(factors, RatchetMode.Whole).Weigh(ExactNumber.Of(10)), new Ratchet(factors, RatchetMode.Marginal).Weigh(ExactNumber.Of(10))));
    }

    // National audit office on a defence contract: a tenth of a fee of 8.3 million is at risk, of a contract of 26 million; the report says 3 per cent.
    [Fact]
    public void AtRisk_IsATenthOfTheFee_AndThreePointTwoPercentOfTheContract()
    {
        var atRisk = Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)).LimitOn(ExactNumber.Of(8.3m));

        Assert.Equal(ExactNumber.Of(3.2m), (atRisk * ExactNumber.Of(100) / ExactNumber.Of(26)).Round(Rounding.HalfUp(1)));
    }

    // A sourcing adviser: 10 to 12 % of the monthly invoice is at risk, divided over the critical service levels.
    [Theory]
    [InlineData("10", "40", "400.00")]
    [InlineData("12", "40", "480.00")]
    public void AtRisk_IsAllocatedToEachCriticalServiceLevel(string atRisk, string allocation, string credit)
    {
        var basis = (ConsequenceBasis.OfCharge)ConsequenceBasis.PercentOfCharge(Share("at risk", atRisk), Share("allocation", allocation));

        Assert.Equal(Agreed.Exact(credit), basis.PartOf(ExactNumber.Of(10_000)));
    }

    // Manual for refuse collection: the percentage not accepted is rounded to one digit before it meets the price, all defects count, and rework is credited against the lot.
    [Theory]
    [InlineData(30, 315, 0, 28_064, "9.5", "0", "5430.00", "5428.57 if nothing were rounded on the way")]
    [InlineData(15, 200, 15, 3_440, "7.5", "0.4", "5574.00", "5576.16 if nothing were rounded on the way")]
    public void RefuseCollection_PaysTheAcceptedPart(long defects, long sample, long corrected, long lot, string refused, string credited, string payment, string why)
    {
        var accepted = Agreed.Norm(Agreed.Share("accepted", MeasurementKind.Sample), Target.AtLeast(96m));
        var rework = Agreed.Norm(Agreed.Share("reworked", MeasurementKind.Sample), Target.AtLeast(0m));
        var scheme = Agreed.Scheme(Currency.Usd)
            .With(CompensationRule.Malus(accepted, ConsequenceFunction.LinearFrom(ExactNumber.One, 100m), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Bonus(rework, ConsequenceFunction.LinearFrom(ExactNumber.One, 0m), ConsequenceBasis.PercentOfCharge()))
            .SetOff(Netting.Netted).RoundedAt(OverlayStep.Consequence, Rounding.HalfUp(1)).Build();
        Observation[] samples = [Sample("sample", "accepted", sample, sample - defects), Sample("rework", "reworked", lot, corrected)];
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(6_000, Currency.Usd), Agreed.Judge(Agreed.March, samples, accepted, rework)));

        Assert.Equal((Agreed.Exact(refused), Agreed.Exact(credited)), (proposal.Lines[0].Weighed, proposal.Lines[1].Weighed));
        Expect.Equal(Dollars(payment), Money.Of(6_000, Currency.Usd) - proposal.Balance, why);
        Assert.Contains("Rounded as agreed, each consequence by its rule: half up to 1 decimal: " + refused + "%", proposal.Explain().ToWorksheet(LanguageCode.English));
    }

    // Manual for planned sampling: what was not done is not paid, what the principal did itself costs that, and agreed damages are a tenth, or a fifth where it did it itself.
    [Theory]
    [InlineData(3600, 5, 0, 0, 0, "3567.00", "response: none of the five can be done again")]
    [InlineData(600, 4, 4, 0, 4, "599.60", "classification: all four done again by the contractor")]
    [InlineData(600, 4, 0, 4, 4, "595.20", "cost accounting: all four done by the principal, at the unit price")]
    [InlineData(7200, 3, 0, 3, 60, "7128.00", "quality: all three done by the principal, at what that cost")]
    public void PlannedSampling_PaysThePriceLessWhatWentWrong(int price, int defects, int again, int byPrincipal, int cost, string payment, string why) =>
        Expect.Equal(Dollars(payment), Paid(price, 600, defects, again, byPrincipal, cost), why);

    // The four together are what the manual pays for the service.
    [Fact]
    public void PlannedSampling_OfTheWholeService_SumsToThePrintedTotal() =>
        Assert.Equal(Dollars("11889.80"), Paid(3600, 600, 5, 0, 0, 0) + Paid(600, 600, 4, 4, 0, 4) + Paid(600, 600, 4, 0, 4, 4) + Paid(7200, 600, 3, 0, 3, 60));

    // Manual for extrapolated deductions: the rate observed is cut off at two digits, lowered by what chance may explain, and cut off again when it is extrapolated.
    [Theory]
    [InlineData("response", 3600, 6, "1.38", 2, 0, 0, 0, "10.00", "8.62", 51, "3289.20")]
    [InlineData("classification", 600, 5, "1.31", 2, 7, 0, 0, "8.33", "7.02", 42, "564.30")]
    [InlineData("cost accounting", 600, 4, "1.17", 3, 7, 0, 0, "6.66", "5.49", 32, "574.30")]
    [InlineData("quality", 7200, 2, "0.90", 2, 0, 4, 138, "3.33", "2.43", 14, "6914.40")]
    public void ExtrapolatedDeduction_PaysThePriceLessWhatTheSampleStandsFor(string service, int price, int rejected, string adjustment, int outside, int again, int byPrincipal, int cost, string observed, string rate, int extrapolated, string payment)
    {
        var (seen, counted, units) = Extrapolated(rejected, adjustment);

        Assert.Equal((Agreed.Exact(observed), Agreed.Exact(rate), ExactNumber.Of(extrapolated)), (seen, counted, units));
        Expect.Equal(Dollars(payment), Paid(price, 600, extrapolated, again, byPrincipal, cost, rejected + outside), service);
    }

    [Fact]
    public void ExtrapolatedDeduction_OfTheWholeService_SumsToThePrintedTotal()
    {
        static Money Sampled(int price, int rejected, string adjustment, int outside, int again, int byPrincipal, int cost) =>
            Paid(price, 600, (int)Extrapolated(rejected, adjustment).Units.Floor(), again, byPrincipal, cost, rejected + outside);

        Assert.Equal(Dollars("11342.20"), Sampled(3600, 6, "1.38", 2, 0, 0, 0) + Sampled(600, 5, "1.31", 2, 7, 0, 0) + Sampled(600, 4, "1.17", 3, 7, 0, 0) + Sampled(7200, 2, "0.90", 2, 0, 4, 138));
    }

    // Space cleaning, change 1 of 1994: the unit price has three digits and every amount is cut off at the cent, each by itself.
    [Theory]
    [InlineData("sweeping", 3500, 21, "1.38", 0, "9.91", "8.53", 810, "298.08", "0.77", "298.85")]
    [InlineData("containers", 1400, 17, "1.31", 10, "8.02", "6.71", 637, "93.63", "0.39", "92.55")]
    [InlineData("low dusting", 1400, 29, "1.59", 0, "13.68", "12.09", 1148, "168.75", "0.42", "169.17")]
    public void SpaceCleaning_IsCutOffTermByTerm(string service, int cost, int unsatisfactory, string adjustment, int complaints, string observed, string rate, int extrapolated, string value, string damages, string deduction)
    {
        var unitPrice = ExactNumber.Quotient(cost, 9500).Round(Rounding.Truncate(3));
        var seen = ExactNumber.Quotient(100 * unsatisfactory, 212).Round(Rounding.HalfUp(2));
        var counted = seen - Agreed.Exact(adjustment);
        var units = (ExactNumber.Of(9500) * counted / ExactNumber.Of(100)).Round(Rounding.Truncate(0));
        Assert.Equal((Agreed.Exact(observed), Agreed.Exact(rate), ExactNumber.Of(extrapolated)), (seen, counted, units));

        // The rooms of complaints that were cleaned again are credited.
        var (not, late, redone) = (Quantity("not-done"), Quantity("defects"), Quantity("redone"));
        var scheme = Agreed.Scheme(Currency.Usd)
            .With(CompensationRule.Malus(not, ConsequenceFunction.PerQuantity(unitPrice), ConsequenceBasis.AmountIn(Currency.Usd)))
            .With(CompensationRule.Malus(late, ConsequenceFunction.PerQuantity(unitPrice / ExactNumber.Of(10)), ConsequenceBasis.AmountIn(Currency.Usd)))
            .With(CompensationRule.Bonus(redone, ConsequenceFunction.LinearFrom(unitPrice, 0m), ConsequenceBasis.AmountIn(Currency.Usd)))
            .CumulatingUnder(Agreed.Clause("G-6")).SetOff(Netting.Netted).RoundedAt(OverlayStep.Amount, Rounding.Truncate(2)).Build();
        Observation[] found = [Amount("extrapolated", "not-done", extrapolated), Amount("seen", "defects", unsatisfactory + complaints), Amount("again", "redone", complaints)];
        var proposal = scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(cost, Currency.Usd), Agreed.Judge(Agreed.March, found, not, late, redone)));

        Assert.Equal((Agreed.Exact(value), Agreed.Exact(damages)), (proposal.Lines[0].Charged, proposal.Lines[1].Charged));
        Expect.Equal(Dollars(deduction), proposal.Balance, service);
    }

    // Of sixty inspected among six hundred.
    private static (ExactNumber Seen, ExactNumber Counted, ExactNumber Units) Extrapolated(int rejected, string adjustment)
    {
        var seen = ExactNumber.Quotient(100 * rejected, 60).Round(Rounding.Truncate(2));
        var counted = seen - Agreed.Exact(adjustment);
        return (seen, counted, (ExactNumber.Of(600) * counted / ExactNumber.Of(100)).Round(Rounding.Truncate(0)));
    }

    // Net of what was done again, each at the unit price; the principal's own work at its cost; damages on all that were found.
    private static Money Paid(int price, int population, int defects, int again, int byPrincipal, int cost, int? found = null)
    {
        var unitPrice = ExactNumber.Quotient(price, population);
        string[] ids = ["not-done", "principal", "damages-contractor", "damages-principal"];
        decimal[] quantities = [defects - again - byPrincipal, cost, (found ?? defects) - byPrincipal, cost];
        ExactNumber[] rates = [unitPrice, ExactNumber.One, unitPrice / ExactNumber.Of(10), ExactNumber.Of(0.2m)];
        if (byPrincipal == 0)
            (quantities[1], quantities[3]) = (0m, 0m);
        var norms = ids.Select(Quantity).ToArray();
        var scheme = norms.Select((norm, i) => CompensationRule.Malus(norm, ConsequenceFunction.PerQuantity(rates[i]), ConsequenceBasis.AmountIn(Currency.Usd)))
            .Aggregate(Agreed.Scheme(Currency.Usd), (draft, rule) => draft.With(rule)).CumulatingUnder(Agreed.Clause("6-3")).Build();
        var observed = ids.Select((id, i) => Amount(id, id, quantities[i]));
        return Money.Of(price, Currency.Usd) - scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(price, Currency.Usd), Agreed.Judge(Agreed.March, observed, norms))).Balance;
    }

    private static SettlementProposal Unavailable(ConsequenceFunction function, int periods)
    {
        var norm = Quantity("unavailable");
        var scheme = Agreed.Scheme(Currency.Gbp).With(CompensationRule.Malus(norm, function, ConsequenceBasis.AmountIn(Currency.Gbp))).Build();
        return scheme.Settle(SettlementBasis.For(Agreed.March, Money.Of(10_000, Currency.Gbp), Agreed.Judge(Agreed.March, [Amount("room-12", "unavailable", periods)], norm)));
    }

    /// <summary>A norm on a sum of quantities, of which there should be none; a sum that should be high for what is credited.</summary>
    private static StateNorm Quantity(string id) => id == "redone"
        ? Agreed.Norm(new Indicator(new IndicatorId(id), LocalizedText.Same(id), MeasurementKind.Continuous, Scale.AmountOf(Periods, Direction.HigherIsBetter), Aggregations.Sum), Target.AtLeast(0m))
        : Agreed.Norm(new Indicator(new IndicatorId(id), LocalizedText.Same(id), MeasurementKind.Continuous, Scale.AmountOf(Periods, Direction.LowerIsBetter), Aggregations.Sum), Target.AtMost(0m));

    private static Observation Amount(string id, string indicator, decimal amount) =>
        new Observation.Reading(new ObservationId(id), new IndicatorId(indicator), Agreed.March.Interval.Start, new Measured.Value(amount, Periods));

    private static Observation Sample(string id, string indicator, long inspected, long approved) =>
        new Observation.Sample(new ObservationId(id), new IndicatorId(indicator), Agreed.March.Interval.Start, inspected, approved);

    private static NamedShare Share(string name, string percent) => new(LocalizedText.Same(name), Percentage.Of(Foundations.D(percent)));

    private static Money Pounds(string amount) => Money.Of(Foundations.D(amount), Currency.Gbp);

    private static Money Dollars(string amount) => Money.Of(Foundations.D(amount), Currency.Usd);
}
