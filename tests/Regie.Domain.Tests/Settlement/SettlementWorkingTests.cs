using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>What an explanation shows of how one line was worked out.</summary>
public sealed class SettlementWorkingTests
{
    private static readonly BandTable<decimal> Tiers = Agreed.Bands(8m, (85m, 3m), (94m, 0m));

    // The target rises on 11 March; both parts missed it, and points are given once.
    [Fact]
    public void PeriodSplitByATarget_InPoints_SaysWhichPartCounts()
    {
        var account = new PointsAccount(new PointsAccountId("p"), LocalizedText.Same("p"), Ratchet.None, Money.Euro(10));
        var line = Explained(Split(90m, 96m), ConsequenceBasis.PointsOn(account.Id), account, 80m, 87m);

        var bands = line.Steps.Where(s => s.Rule == SettlementRules.Band).ToList();
        Assert.Equal(
            [
                "Band from 0%, below 85%: 8 points (to the band above: 5 percentage points; part of the period: 1 March 2026 to 10 March 2026; comes to: 8 points; counts: yes, as the largest consequence in the period)",
                "Band from 85%, below 94%: 3 points (to the band below: 2 percentage points; to the band above: 7 percentage points; part of the period: 11 March 2026 to 31 March 2026; comes to: 3 points; counts: no, in a period only the largest consequence counts)",
            ],
            bands.Select(b => b.ToWorksheet(LanguageCode.English)));
        Assert.Equal("ja, als het grootste gevolg in de periode", bands[0].Inputs.Last().Value.ToText(LanguageCode.Dutch));
    }

    [Fact]
    public void PeriodSplitByATarget_OfTwoEqualParts_OneCounts()
    {
        var line = Explained(Split(90m, 96m), ConsequenceBasis.AmountIn(Currency.Eur), null, 80m, 80m);
        Assert.Equal([true, false], line.Steps.Where(s => s.Rule == SettlementRules.Band).Select(s => s.Inputs.Last().Value.ToText(LanguageCode.English).StartsWith("yes", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void PeriodSplitByATarget_InPercents_CountsBothByDays()
    {
        var line = Explained(Split(90m, 96m), ConsequenceBasis.PercentOfCharge(), null, 80m, 87m);
        Assert.Equal(["10 of 31", "21 of 31"], line.Steps.Where(s => s.Rule == SettlementRules.Band).Select(s => s.Inputs.Last().Value.ToText(LanguageCode.English)));
    }

    // 95 does not meet 96, and the table charges nothing for it: the reader sees the band, and how near the next one is.
    [Fact]
    public void MissWithoutConsequence_ShowsItsBand_AndTheDistanceToTheNext()
    {
        var line = Explained(Split(96m, 96m), ConsequenceBasis.PercentOfCharge(), null, 95m, 95m);
        Assert.Equal("Malus, uptime: geen gevolg", line.ToLine(LanguageCode.Dutch));
        Assert.All(line.Steps.Where(s => s.Rule == SettlementRules.Band), b => Assert.StartsWith("Trede van 94 % tot en met 100 %: 0 % (tot de trede eronder: 1 procentpunt", b.ToWorksheet(LanguageCode.Dutch), System.StringComparison.Ordinal));
        Assert.Equal(2, line.Steps.Count(s => s.Rule == SettlementRules.Band));
        Assert.DoesNotContain(SettlementRules.Amount, line.Steps.Select(s => s.Rule));
    }

    // A norm that was met has no malus to work out.
    [Fact]
    public void NormThatWasMet_ShowsNoBand() =>
        Assert.DoesNotContain(SettlementRules.Band, Explained(Split(90m, 90m), ConsequenceBasis.PercentOfCharge(), null, 95m, 95m).Steps.Select(s => s.Rule));

    [Fact]
    public void Rate_IsForEachPercentagePoint_OfTheDistance()
    {
        var norm = Split(96m, 96m);
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.Of(2), 96m), ConsequenceBasis.PercentOfCharge())).Build();
        var step = Settled(scheme, norm, 95m, 95m).Steps.First(s => s.Rule == SettlementRules.Working);
        Assert.StartsWith("Below 96%: 1 percentage point (rate for each percentage point: 2%", step.ToWorksheet(LanguageCode.English), System.StringComparison.Ordinal);
    }

    private static StateNorm Split(decimal first, decimal then)
    {
        var draft = Agreed.Draft(new Indicator(new IndicatorId("uptime"), LocalizedText.Same("uptime"), MeasurementKind.Continuous, Scale.Percentage(Direction.HigherIsBetter), Aggregations.Availability));
        return draft.Requires(Target.AtLeast(first), Agreed.Start).Requires(Target.AtLeast(then), new LocalDate(2026, 3, 11)).Build();
    }

    private static Derivation Explained(StateNorm norm, ConsequenceBasis basis, PointsAccount? account, decimal first, decimal then)
    {
        var draft = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(Tiers), basis));
        return Settled((account is null ? draft : draft.With(account)).Build(), norm, first, then);
    }

    private static Derivation Settled(CompensationScheme scheme, StateNorm norm, decimal first, decimal then) =>
        scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(1000), Agreed.Judge(Agreed.March, [Reading("a", 5, first), Reading("b", 20, then)], norm))).Explain().Steps.First(s => s.Rule == SettlementRules.Line);

    private static Observation.Reading Reading(string id, int day, decimal value) => new(new ObservationId(id), new IndicatorId("uptime"),
        Agreed.Amsterdam.AtStartOfDay(new LocalDate(2026, 3, day)).ToInstant(), new Measured.Part(value, 100m, Unit.Hours));
}
