using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Clocks;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;
using Regie.ServiceTime;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>
/// An ICT service desk, from ticket events to a capped amount. The contract month runs from 16 March to 15 April 2026, over the change to summer time
/// on 29 March and over Easter Monday.
/// </summary>
public sealed class ServiceDeskStoryTests
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly LocalDate Start = new(2026, 1, 16);
    private static readonly AssessmentPeriod Month = AssessmentSchedule.Monthly(Start).PeriodOf(new LocalDate(2026, 4, 1), Amsterdam);
    private static readonly CompiledCalendar Always = Calendar("24x7", WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "00:00-24:00"));
    private static readonly CompiledCalendar Desk = Calendar("servicedesk", WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00"), DutchHolidays.Lustrum);
    private static readonly PriorityId First = new("P1");
    private static readonly PriorityId Second = new("P2");

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Settlement_OfTheMonth_ReadsLikeALetter(LanguageCode language) =>
        Verified.Text(Proposal().Explain().ToWorksheet(language), typeof(ServiceDeskStoryTests), language.ToString());

    [Fact]
    public void TicketOverTheChangeToSummerTime_IsInTimeByPhysicalTime()
    {
        var ticket = Tickets().Single(t => t.Id.Value == "I-104");
        var reading = Clock(ClockKind.Fix).Read(ticket, Month.Interval.End);

        Assert.Equal(Duration.FromMinutes(225), reading.Elapsed);
        Assert.IsType<Measured.Hit>(reading.ToObservation(ticket, new IndicatorId("P1-fix"))!.Found);
    }

    [Fact]
    public void Month_ComesToThis()
    {
        var proposal = Proposal();

        Assert.Equal("[2026-03-16, 2026-04-16)", Month.ToString());
        Assert.Equal(
            ["P1-response: Met 100", "P1-fix: NotMet 80", "P2-fix: NotMet 800/11", "network: NotMet 99.9"],
            proposal.Basis.Assessments.Select(a => $"{a.Norm.Id}: {a.Verdict.Kind} {a.Value?.Round(Rounding.HalfUp(1)).ToString().Replace("72.7", "800/11")}"));
        Assert.Equal(Money.Euro(4_500), proposal.Malus);
        Assert.Equal(Money.Euro(500), proposal.Bonus);
        Assert.Equal(Money.Euro(4_000), proposal.Balance);
    }

    private static SettlementProposal Proposal()
    {
        var tickets = Tickets().ToList();
        var (respond, fix) = (Clock(ClockKind.Respond), Clock(ClockKind.Fix));
        var (p1Response, p1Fix, p2Fix) = (Norm("P1-response", "P1 beantwoord binnen 15 minuten", "P1 answered within 15 minutes", First, 95), Norm("P1-fix", "P1 hersteld binnen 4 uur", "P1 repaired within 4 hours", First, 90), Norm("P2-fix", "P2 hersteld binnen 8 uur", "P2 repaired within 8 hours", Second, 90));
        var network = NormDraft.For(new NormId("network"), new Indicator(new IndicatorId("network"), LocalizedText.Of("netwerk beschikbaar", "network available"), MeasurementKind.Continuous, Scale.Percentage(Direction.HigherIsBetter), Aggregations.Availability))
            .Binds(Agreed.Parties).Requires(Target.AtLeast(99.9m), Start).Judged(AssessmentSchedule.Monthly(Start)).Under(Agreed.Clause("art. 5.1")).Build();
        var outages = AvailabilityRecord.Empty
            .WithOutages(Between("2026-03-20T14:00", "2026-03-20T14:50"), Between("2026-03-20T14:30", "2026-03-20T15:05"), Between("2026-04-08T02:00", "2026-04-08T04:00"))
            .WithMaintenance(Between("2026-04-08T01:00", "2026-04-08T05:00"));
        var availability = Always.AssessAvailability(Month.Interval.Start, Month.Interval.End, outages);

        IEnumerable<Observation?> observations =
        [
            .. tickets.Select(t => Of(respond, t, "P1-response")), .. tickets.Select(t => Of(fix, t, "P1-fix")), .. tickets.Select(t => Of(fix, t, "P2-fix")),
            availability.ToObservation(new ObservationId("core-network"), new IndicatorId("network"), Month.Interval.Start),
        ];
        var set = ObservationSet.Of(observations.OfType<Observation>());
        StateNorm[] norms = [p1Response, p1Fix, p2Fix, network];
        var assessments = norms.SelectMany(n => n.Assess(Month, set));

        var repair = BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 3m, (80m, 2m), (85m, 1.5m), (90m, 0m));
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Bonus(p1Response, ConsequenceFunction.Fixed(0.5m), ConsequenceBasis.PercentOfCharge()).Under(Agreed.Clause("art. 8.4")))
            .With(CompensationRule.Malus(p1Fix, ConsequenceFunction.ByBand(repair), ConsequenceBasis.PercentOfCharge()).Under(Agreed.Clause("art. 8.2")))
            .With(CompensationRule.Malus(p2Fix, ConsequenceFunction.ByBand(repair), ConsequenceBasis.PercentOfCharge()).Under(Agreed.Clause("art. 8.2")))
            .With(CompensationRule.Malus(network, ConsequenceFunction.ByBand(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 5m, (99.5m, 2m), (99.9m, 0m))), ConsequenceBasis.PercentOfCharge()).Under(Agreed.Clause("art. 8.3")))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(6)).Under(Agreed.Clause("art. 8.6")))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(5)).OverLast(12).Under(Agreed.Clause("art. 8.6")))
            .SettledBy(new SettlementTerms(Period.FromDays(30), Period.FromDays(14), SettlementForm.NextInvoice))
            .Build();
        SettledPeriod[] before =
        [
            new(Month16(2026, 1), Money.Euro(100_000), [new SettledNorm(p1Fix.Id, VerdictKind.NotMet, Money.Euro(5_000), Money.Euro(0))]),
            new(Month16(2026, 2), Money.Euro(100_000), [new SettledNorm(p1Fix.Id, VerdictKind.NotMet, Money.Euro(5_500), Money.Euro(0))]),
        ];
        return scheme.Settle(SettlementBasis.For(Month, Money.Euro(100_000), assessments).After(before));
    }

    private static AssessmentPeriod Month16(int year, int month) => AssessmentPeriod.Between(new LocalDate(year, month, 16), new LocalDate(year, month, 16).PlusMonths(1), Amsterdam);

    private static Observation? Of(ServiceClock clock, TicketHistory ticket, string indicator)
    {
        var reading = clock.Read(ticket, Month.Interval.End);
        return indicator.StartsWith(reading.Priority.Value, System.StringComparison.Ordinal) ? reading.ToObservation(ticket, new IndicatorId(indicator)) : null;
    }

    private static StateNorm Norm(string id, string dutch, string english, PriorityId priority, decimal target) =>
        NormDraft.For(new NormId(id), new Indicator(new IndicatorId(id), LocalizedText.Of(dutch, english), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums))
            .Binds(Agreed.Parties).Requires(Target.AtLeast(target), Start).Judged(AssessmentSchedule.Monthly(Start)).Covering(NormScope.Everything.Of(priority)).Under(Agreed.Clause("art. 4.2")).Build();

    private static ServiceClock Clock(ClockKind kind) => kind == ClockKind.Respond
        ? ServiceClock.Of(kind, ClockPolicy.Default, new ClockNorm(First, Duration.FromMinutes(15), Always, null), new ClockNorm(Second, Duration.FromHours(1), Desk, null))
        : ServiceClock.Of(kind, ClockPolicy.Default, new ClockNorm(First, Duration.FromHours(4), Always, null), new ClockNorm(Second, Duration.FromHours(8), Desk, null));

    private static IEnumerable<TicketHistory> Tickets() =>
    [
        // Repaired within 4 hours around the clock: four of five. I-104 ran from half past midnight to a quarter past five on the night in which an hour is skipped.
        Ticket("I-101", First, "2026-03-16T09:00", "2026-03-16T09:10", "2026-03-16T12:00"),
        Ticket("I-102", First, "2026-03-20T14:00", "2026-03-20T14:05", "2026-03-20T15:05"),
        Ticket("I-103", First, "2026-03-27T22:00", "2026-03-27T22:15", "2026-03-28T04:30"),
        Ticket("I-104", First, "2026-03-29T00:30", "2026-03-29T00:40", "2026-03-29T05:15"),
        Ticket("I-105", First, "2026-04-15T18:00", "2026-04-15T18:01", "2026-04-15T21:59"),

        // Repaired within 8 hours of the desk: eight of eleven. I-208 waited for the customer; I-210 fell over Easter Monday.
        .. Enumerable.Range(1, 7).Select(i => Ticket($"I-20{i}", Second, $"2026-03-{16 + i:00}T10:00", $"2026-03-{16 + i:00}T10:20", $"2026-03-{16 + i:00}T{(i == 5 || i == 6 ? "11" : "15")}:00")),
        TicketHistory.Of(new TicketId("I-208"), new TicketEvent.Created(At("2026-03-30T09:00"), Second), new TicketEvent.Responded(At("2026-03-30T09:30")),
            new TicketEvent.Paused(At("2026-03-30T10:00"), ActorRole.Customer, "access"), new TicketEvent.Resumed(At("2026-04-01T10:00")), new TicketEvent.Resolved(At("2026-04-01T16:30"))),
        Ticket("I-209", Second, "2026-03-31T09:00", "2026-03-31T09:30", "2026-04-01T10:00"),
        Ticket("I-210", Second, "2026-04-03T12:00", "2026-04-03T12:30", "2026-04-07T11:00"),
        Ticket("I-211", Second, "2026-04-13T08:00", "2026-04-13T08:30", "2026-04-14T08:30"),

        // Withdrawn, and resolved in the month before: neither counts.
        TicketHistory.Of(new TicketId("I-301"), new TicketEvent.Created(At("2026-04-01T10:00"), First), new TicketEvent.Cancelled(At("2026-04-01T11:00"))),
        Ticket("I-302", First, "2026-03-15T20:00", "2026-03-15T20:05", "2026-03-15T23:59"),
    ];

    private static TicketHistory Ticket(string id, PriorityId priority, string created, string responded, string resolved) =>
        TicketHistory.Of(new TicketId(id), new TicketEvent.Created(At(created), priority), new TicketEvent.Responded(At(responded)), new TicketEvent.Resolved(At(resolved)));

    private static Interval Between(string start, string end) => new(At(start), At(end));

    private static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(Amsterdam).ToInstant();

    private static CompiledCalendar Calendar(string id, WeeklyHours week, params DutchHolidays[] holidays) =>
        ServiceCalendarDraft.For(new CalendarId(id), "Europe/Amsterdam").Open(week, holidays).Build().Compile(CalendarHorizon.OfYears(2026, 2026));
}
