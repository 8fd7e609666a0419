using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Tests.Charts;

/// <summary>A norm of 90 % in time, judged month by month, with credits by band and a cap.</summary>
internal static class Story
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly LocalDate Start = new(2026, 1, 1);

    public static readonly BandTable<decimal> Bands = BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 3m, (80m, 2m), (85m, 1.5m), (90m, 0m));

    /// <summary>A month in which some tickets of all were in time; none gives no data.</summary>
    public static NormAssessment Month(int month, int inTime, int all, string name = "P2 op tijd")
    {
        var norm = Norm("P2", name);
        var period = norm.Schedule.PeriodOf(new LocalDate(2026, month, 1), Zone);
        var at = new LocalDate(2026, month, 3).AtStartOfDayInZone(Zone).ToInstant();
        return norm.Assess(period, ObservationSet.Of(Enumerable.Range(1, all).Select(i =>
            new Observation.Event(new ObservationId("T-" + i), norm.Indicator.Id, new EventMoments(at, null, at), i <= inTime ? new Measured.Hit() : new Measured.Miss())))).Single();
    }

    /// <summary>Two norms missed in March, capped at 2 % of 10,000.</summary>
    public static SettlementProposal Settlement()
    {
        var (first, second) = (Norm("P1", "P1 op tijd"), Norm("P2", "P2 op tijd"));
        var scheme = new[] { first, second }.Aggregate(CompensationDraft.In(Currency.Eur, LegalCharacter.ServiceCredit, Enforceability.DefaultFor(InstrumentKind.Contract)),
                (draft, norm) => draft.With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(Bands), ConsequenceBasis.PercentOfCharge())))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(2))).Build();
        var period = first.Schedule.PeriodOf(new LocalDate(2026, 3, 1), Zone);
        var at = new LocalDate(2026, 3, 3).AtStartOfDayInZone(Zone).ToInstant();
        var set = ObservationSet.Of(new[] { first, second }.SelectMany(norm => Enumerable.Range(1, 11).Select(i =>
            new Observation.Event(new ObservationId($"{norm.Id}-{i}"), norm.Indicator.Id, new EventMoments(at, null, at), i <= 9 ? new Measured.Hit() : new Measured.Miss()))));
        return scheme.Settle(SettlementBasis.For(period, Money.Euro(10_000), new[] { first, second }.SelectMany(n => n.Assess(period, set)).ToValueList()));
    }

    private static StateNorm Norm(string id, string name) => NormDraft.For(new NormId(id), new Indicator(new IndicatorId(id), LocalizedText.Same(name), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums))
        .Binds(new NormParties(new PartyId("supplier"), new PartyId("hospital"))).Requires(Target.AtLeast(90), Start).Judged(AssessmentSchedule.Monthly(Start)).Build();
}
