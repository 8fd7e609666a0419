using System.Collections.Generic;
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

namespace Regie.Tests.Settlement;

/// <summary>Three small settlements that one could send: a service desk, the maintenance of a building, and a cleaning contract.</summary>
internal static class Letters
{
    private static readonly LocalizedText Availability = LocalizedText.Of("beschikbaarheid zaaksysteem", "availability of the case system");

    /// <summary>Tickets in time by bands, availability linear with a bonus, caps by month and by year, set off and earned back.</summary>
    public static SettlementProposal ServiceDesk(IEnumerable<Observation>? observations = null)
    {
        var inTime = Norm("in-time", LocalizedText.Of("meldingen op tijd opgelost", "tickets resolved in time"), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums, Target.AtLeast(90m), "4.1");
        var available = Norm("available", Availability, MeasurementKind.Continuous, Scale.Percentage(Direction.HigherIsBetter), Aggregations.Availability, Target.AtLeast(99.5m), "4.2");
        var scheme = CompensationDraft.In(Currency.Eur, LegalCharacter.Discount, Enforceability.DefaultFor(InstrumentKind.Contract))
            .With(CompensationRule.Malus(inTime, ConsequenceFunction.ByBand(Agreed.Bands(3m, (80m, 2m), (85m, 1.5m), (90m, 0m))), ConsequenceBasis.PercentOfCharge())
                .Repeating(new RepetitionRule(RepetitionCount.ConsecutivePeriods, 3, BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (2, 1.5m)))))
            .With(CompensationRule.Malus(available, ConsequenceFunction.LinearFrom(ExactNumber.Of(2), 99.5m), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Bonus(available, ConsequenceFunction.LinearFrom(ExactNumber.Of(1), 99.8m), ConsequenceBasis.PercentOfCharge(new NamedShare(LocalizedText.Of("deel voor hosting", "part for hosting"), Percentage.Of(40)))))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(4)).Under(Agreed.Clause("art. 6.1"))).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(3)).OverLast(12).Under(Agreed.Clause("art. 6.2")))
            .SetOff(Netting.Netted).EarnedBackBy(new EarnBackRule(2, Percentage.Of(50), Agreed.Clause("art. 7"))).SettledBy(new SettlementTerms(Period.FromMonths(2), Period.FromDays(14), SettlementForm.NextInvoice)).Build();
        var seen = observations ?? [.. Agreed.Events("in-time", Agreed.March, 8, 11), new Observation.Reading(new ObservationId("meter-3"), new IndicatorId("available"), Agreed.March.Interval.Start, new Measured.Part(743.4m, 744m, Unit.Hours))];
        return scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(12_500), Agreed.Judge(Agreed.March, seen, inTime, available)).After(
        [
            Agreed.Settled(Agreed.Month(2026, 1), 12_500m, ("in-time", VerdictKind.Met, 0m), ("available", VerdictKind.NotMet, 150m)),
            Agreed.Settled(Agreed.Month(2026, 2), 12_500m, ("in-time", VerdictKind.NotMet, 250m), ("available", VerdictKind.Met, 0m)),
        ]));
    }

    /// <summary>Rooms that were unavailable by rate, weight and session periods, and failures in points above a free threshold.</summary>
    public static SettlementProposal Maintenance()
    {
        var periods = new Unit("session-periods", LocalizedText.Of("dagdelen", "session periods"), LocalizedText.Of("dagdeel", "session period"));
        var unavailable = Norm("unavailable", LocalizedText.Of("ruimten niet beschikbaar", "rooms unavailable"), MeasurementKind.Continuous, Scale.AmountOf(periods, Direction.LowerIsBetter), Aggregations.Sum, Target.AtMost(0m), "9.3");
        var failures = Norm("failures", LocalizedText.Of("storingen niet verholpen op tijd", "failures not fixed in time"), MeasurementKind.Event, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Aggregations.Count, Target.AtMost(0m), "9.4");
        var account = new PointsAccount(new PointsAccountId("service"), LocalizedText.Of("Servicepunten", "Service points"), new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (20, 1m), (30, 1.5m)), RatchetMode.Marginal), Money.Euro(7.5m));
        var scheme = CompensationDraft.In(Currency.Eur, LegalCharacter.Discount, Enforceability.DefaultFor(InstrumentKind.Contract))
            .With(account)
            .With(CompensationRule.Malus(unavailable, ConsequenceFunction.PerQuantity(ExactNumber.Quotient(5_000_000, 2_518_500), new NamedFactor(LocalizedText.Of("weging operatiekamer", "weight of an operating room"), ExactNumber.Of(30)), new NamedFactor(LocalizedText.Of("wel gebruikt", "used all the same"), ExactNumber.Of(0.5m))), ConsequenceBasis.AmountIn(Currency.Eur)))
            .With(CompensationRule.Malus(failures, ConsequenceFunction.PerEvent(6m, Ratchet.None), ConsequenceBasis.PointsOn(account.Id)))
            .RoundedAt(OverlayStep.Amount, Rounding.Truncate(2)).Build();
        Observation[] rooms = [Room("OK-2", 3m), Room("OK-5", 4m)];
        return scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(400_000), Agreed.Judge(Agreed.March, [.. rooms, .. Agreed.Events("failures", Agreed.March, 0, 6, "S-")], unavailable, failures)));

        Observation Room(string id, decimal amount) => new Observation.Reading(new ObservationId(id), new IndicatorId("unavailable"), Agreed.March.Interval.Start, new Measured.Value(amount, periods));
    }

    /// <summary>Late deliveries by full steps, complaints for each location of which one is held, one event under two norms.</summary>
    public static SettlementProposal Cleaning()
    {
        var late = Norm("periodic", LocalizedText.Of("periodiek werk te laat", "periodic work late"), MeasurementKind.Continuous, Scale.AmountOf(Unit.Days, Direction.LowerIsBetter), Aggregations.Maximum, Target.AtMost(2m), "5.2");
        var complaints = Norm("complaints", LocalizedText.Of("klachten op tijd afgehandeld", "complaints handled in time"), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums, Target.AtLeast(80m), "5.3");
        var repeated = Norm("repeated", LocalizedText.Of("klachten die terugkomen", "complaints that come back"), MeasurementKind.Event, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Aggregations.Count, Target.AtMost(0m), "5.4");
        var scheme = CompensationDraft.In(Currency.Eur, LegalCharacter.Penalty, Enforceability.DefaultFor(InstrumentKind.Contract))
            .With(CompensationRule.Malus(late, ConsequenceFunction.PerStep(75m, 2m, 2m, StepCounting.Full, WholeUnits.RoundedUp), ConsequenceBasis.AmountIn(Currency.Eur)))
            .With(CompensationRule.Malus(complaints, ConsequenceFunction.Fixed(1.25m), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Malus(repeated, ConsequenceFunction.PerEvent(25m, Ratchet.None), ConsequenceBasis.AmountIn(Currency.Eur))).Build();
        Observation[] work = [new Observation.Reading(new ObservationId("windows"), new IndicatorId("periodic"), Agreed.March.Interval.Start, new Measured.Part(7.25m, 1m, Unit.Days))];
        var judged = Agreed.Judge(Agreed.March, [.. work, .. Agreed.Events("complaints", Agreed.March, 3, 4, "K-"), .. Agreed.Events("repeated", Agreed.March, 0, 4, "K-").Skip(3)], late, complaints, repeated);
        var held = judged[0].Objected(new Objection(new ObservationId("windows"), new Measured.Value(1m, Unit.Days), new PersonId("j.visser"), "Access was refused.")).Pending;
        return scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(8_000), [held, .. judged.Skip(1)]));
    }

    private static StateNorm Norm(string id, LocalizedText name, MeasurementKind kind, Scale scale, Aggregation aggregation, Target target, string clause) =>
        Agreed.Draft(new Indicator(new IndicatorId(id), name, kind, scale, aggregation))
            .Requires(target, Agreed.Start).Counting(NormPolicy.Default.WithMinimumVolume(0)).Under(new ClauseReference("SLA 2026", "art. " + clause)).Build();
}
