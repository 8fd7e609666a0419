using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Tests.Performance;

/// <summary>The hospital and its suppliers that the tests on assessments are about.</summary>
internal static class Hospital
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    public static readonly LocalDate Start = new(2026, 1, 16);
    public static readonly AssessmentSchedule Months = AssessmentSchedule.Monthly(Start);
    public static readonly NormParties Both = new(new PartyId("supplier"), new PartyId("hospital"));
    public static readonly PersonId Manager = new("j.devries");

    /// <summary>From 16 March to 15 April, over the change to summer time.</summary>
    public static readonly AssessmentPeriod March = Months.PeriodOf(new LocalDate(2026, 4, 1), Zone);
    public static readonly AssessmentPeriod April = Months.PeriodOf(new LocalDate(2026, 5, 1), Zone);
    public static readonly AssessmentPeriod May = Months.PeriodOf(new LocalDate(2026, 6, 1), Zone);

    public static readonly Indicator InTime = new(new IndicatorId("P2-fix"), LocalizedText.Of("P2 op tijd hersteld", "P2 repaired in time"),
        MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);

    public static readonly Indicator Complaints = new(new IndicatorId("complaints"), LocalizedText.Of("klachten", "complaints"),
        MeasurementKind.Event, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Aggregations.Count);

    public static readonly Indicator RepairTime = new(new IndicatorId("repair-time"), LocalizedText.Of("gemiddelde hersteltijd", "mean time to repair"),
        MeasurementKind.Event, Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter), Aggregations.Mean);

    public static readonly Indicator Condition = new(new IndicatorId("condition"), LocalizedText.Of("conditie van het dak", "condition of the roof"),
        MeasurementKind.State, new Scale(Unit.Points, new ValueDomain(1, 6), Direction.LowerIsBetter), Aggregations.Maximum);

    public static readonly Indicator Cleaning = new(new IndicatorId("cleaning"), LocalizedText.Of("goedgekeurde ruimten", "rooms approved"),
        MeasurementKind.Sample, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);

    public static NormDraft Draft(Indicator indicator, Target target) =>
        NormDraft.For(new NormId(indicator.Id.Value), indicator).Binds(Both).Requires(target, Start).Judged(Months).Under(new ClauseReference("C-12", "art. 4.2"));

    public static StateNorm Norm(Target target) => Draft(InTime, target).Build();

    public static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value.InZoneStrictly(Zone).ToInstant();

    /// <summary>A ticket in the month of March, resolved four hours after it was opened.</summary>
    public static Observation Ticket(string id, bool inTime) => Ticket(id, At("2026-03-20 09:00"), inTime);

    public static Observation Ticket(string id, Instant opened, bool inTime) =>
        new Observation.Event(new ObservationId(id), InTime.Id, new EventMoments(opened, opened + Duration.FromHours(inTime ? 8 : 2), opened + Duration.FromHours(4)), inTime ? new Measured.Hit() : new Measured.Miss());

    /// <summary>A ticket with moments as given; open where it has no end.</summary>
    public static Observation Ticket(string id, string opened, string due, string? resolved, Measured? found) =>
        new Observation.Event(new ObservationId(id), InTime.Id, new EventMoments(At(opened), At(due), resolved is null ? null : At(resolved)), found);

    /// <summary>Tickets in March, some in time and the others not.</summary>
    public static ObservationSet Tickets(int inTime, int late) =>
        ObservationSet.Of(Enumerable.Range(1, inTime + late).Select(i => Ticket($"T-{i:00}", i <= inTime)));

    public static ObservationSet Set(params Observation[] observations) => ObservationSet.Of(observations);

    public static NormAssessment One(StateNorm norm, AssessmentPeriod period, ObservationSet observations, params Relief[] reliefs) =>
        Assert.Single(norm.Assess(period, observations, reliefs));

    public static ObservationId[] Ids(params string[] ids) => ids.Select(id => new ObservationId(id)).ToArray();

    public static string Value(Finding finding, string name) => finding.Values.Single(v => v.Name == name).Value;
}
