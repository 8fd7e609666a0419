using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.ServiceTime;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>
/// A maintenance contract of a hospital: rooms that were unavailable cost a deduction for each half-day, failures not fixed in time cost points on a ratchet,
/// and a lift that is repaired within four service hours counts as available throughout.
/// </summary>
public sealed class MaintenanceStoryTests
{
    private static readonly CompiledCalendar House = ServiceCalendarDraft.For(new CalendarId("house"), "Europe/Amsterdam")
        .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")).Build().Compile(CalendarHorizon.OfYears(2026, 2026));

    private static readonly Rectification FourHours = Rectification.Within(Duration.FromHours(4)).During(House);

    // In time over a night, too late, and in time within a day.
    private static readonly ValueList<RectifiedOutage> Lift =
    [
        Outage("2026-03-05T16:00", "2026-03-06T09:30"),
        Outage("2026-03-12T09:00", "2026-03-13T10:00"),
        Outage("2026-03-24T13:00", "2026-03-24T17:00"),
    ];

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Settlement_OfTheMonth_ReadsLikeALetter(LanguageCode language) =>
        Verified.Text(string.Join("\n", [.. Lift.Select(o => o.Explain().ToLine(language)), "", Proposal().Explain().ToWorksheet(language)]), typeof(MaintenanceStoryTests), language.ToString());

    [Fact]
    public void Month_ComesToThis()
    {
        var proposal = Proposal();

        // Five half-days at 2.50 × 30, of which two were used all the same: 225 + 75; 24 points, of which the first 20 are free: 4 × 7.50; one day of 220 hours missed: 2 % of 8,000.
        Assert.Equal(["OR-1", "OR-2"], proposal.Lines[0].Assessment.Misses.Select(m => m.Value));
        Assert.Equal([ExactNumber.Of(225), ExactNumber.Of(75), ExactNumber.Of(24), ExactNumber.Of(2)], proposal.Lines.Select(l => l.Weighed));
        Assert.Equal(Agreed.Exact("1045/11"), proposal.Basis.Assessments.Single(a => a.Norm.Id.Value == "lift").Value);
        Assert.Equal(Money.Euro(490), proposal.Balance);
    }

    private static SettlementProposal Proposal()
    {
        var halfDays = new Unit("half-days", LocalizedText.Of("dagdelen", "half-days"), LocalizedText.Of("dagdeel", "half-day"));
        var rooms = Norm("rooms", LocalizedText.Of("operatiekamers niet beschikbaar", "operating rooms unavailable"), MeasurementKind.Continuous, Scale.AmountOf(halfDays, Direction.LowerIsBetter), Aggregations.Sum, Target.AtMost(0));
        var used = Norm("rooms-used", LocalizedText.Of("operatiekamers niet beschikbaar, toch gebruikt", "operating rooms unavailable, used all the same"), MeasurementKind.Continuous, Scale.AmountOf(halfDays, Direction.LowerIsBetter), Aggregations.Sum, Target.AtMost(0));
        var failures = Norm("failures", LocalizedText.Of("storingen niet op tijd verholpen", "failures not fixed in time"), MeasurementKind.Event, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Aggregations.Count, Target.AtMost(0));
        var lift = Norm("lift", LocalizedText.Of("lift beschikbaar", "lift available"), MeasurementKind.Continuous, Scale.Percentage(Direction.HigherIsBetter), Aggregations.Availability, Target.AtLeast(98));

        var record = AvailabilityRecord.Empty.WithOutages([.. Lift.Select(o => o.Counted).OfType<Interval>()]);
        var available = House.AssessAvailability(Agreed.March.Interval.Start, Agreed.March.Interval.End, record);
        IEnumerable<Observation?> observations =
        [
            Room("rooms", "OR-1", 2, halfDays), Room("rooms", "OR-2", 1, halfDays), Room("rooms-used", "OR-3", 2, halfDays),
            .. Agreed.Events("failures", Agreed.March, 0, 4, "F-"),
            available.ToObservation(new ObservationId("lift-A"), new IndicatorId("lift"), Agreed.March.Interval.Start),
        ];

        var account = new PointsAccount(new PointsAccountId("service"), LocalizedText.Of("Servicepunten", "Service points"),
            new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (20m, 1m), (100m, 1.2m)), RatchetMode.Marginal), Money.Euro(7.5m));
        NamedFactor weight = new(LocalizedText.Of("weging operatiekamer", "weight of an operating room"), ExactNumber.Of(30));
        NamedFactor half = new(LocalizedText.Of("toch gebruikt", "used all the same"), ExactNumber.Of(0.5m));
        var scheme = Agreed.Scheme()
            .With(account)
            .With(CompensationRule.Malus(rooms, ConsequenceFunction.PerQuantity(ExactNumber.Of(2.5m), weight), ConsequenceBasis.AmountIn(Currency.Eur)).Under(Agreed.Clause("art. 9.3")))
            .With(CompensationRule.Malus(used, ConsequenceFunction.PerQuantity(ExactNumber.Of(2.5m), weight, half), ConsequenceBasis.AmountIn(Currency.Eur)).Under(Agreed.Clause("art. 9.4")))
            .With(CompensationRule.Malus(failures, ConsequenceFunction.PerEvent(6m, Ratchet.None), ConsequenceBasis.PointsOn(account.Id)).Under(Agreed.Clause("art. 9.5")))
            .With(CompensationRule.Malus(lift, ConsequenceFunction.ByBand(Agreed.Bands(5m, (90m, 2m), (98m, 0m))), ConsequenceBasis.PercentOfCharge()).Under(Agreed.Clause("art. 9.6")))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(15)).Under(Agreed.Clause("art. 9.9")))
            .Build();
        return scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(8_000), Agreed.Judge(Agreed.March, observations.OfType<Observation>(), rooms, used, failures, lift)));
    }

    private static StateNorm Norm(string id, LocalizedText name, MeasurementKind kind, Scale scale, Aggregation aggregation, Target target) =>
        NormDraft.For(new NormId(id), new Indicator(new IndicatorId(id), name, kind, scale, aggregation))
            .Binds(Agreed.Parties).Requires(target, Agreed.Start).Judged(AssessmentSchedule.Monthly(Agreed.Start)).Under(Agreed.Clause("art. 9.2")).Build();

    private static Observation Room(string indicator, string room, decimal periods, Unit unit) =>
        new Observation.Reading(new ObservationId(room), new IndicatorId(indicator), Agreed.March.Interval.Start, new Measured.Value(periods, unit));

    private static RectifiedOutage Outage(string reported, string repaired) => FourHours.Of(new Interval(At(reported), At(repaired)), Agreed.March.Interval.End);

    private static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(Agreed.Amsterdam).ToInstant();
}
