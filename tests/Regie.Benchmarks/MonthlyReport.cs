using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Compensation;
using Regie.Documents;
using Regie.Finance;
using Regie.Formats;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;
using Regie.Scorecards;
using Regie.ServiceTime;
using Regie.Settlement;

namespace Regie.Benchmarks;

/// <summary>A month of ticket histories, read by their clocks, judged, scored, settled, explained and written as a page.</summary>
internal sealed class MonthlyReport
{
    private static readonly (string Priority, int Hours, decimal Target)[] Agreed = [("P1", 4, 95m), ("P2", 8, 90m), ("P3", 24, 85m), ("P4", 40, 80m)];

    private readonly IReadOnlyList<TicketHistory> _tickets;
    private readonly AssessmentPeriod _month;
    private readonly IReadOnlyList<StateNorm> _norms;
    private readonly ServiceClock _clock;
    private readonly Scorecard _scorecard;
    private readonly CompensationScheme _credits;

    public MonthlyReport(int tickets)
    {
        var (start, contract) = (new LocalDate(2025, 1, 1), new ClauseReference("C-1", "annex 2"));
        var calendar = Calendars.Compile(Calendars.Office, Calendars.TwentyYears);
        _month = AssessmentSchedule.Monthly(start).PeriodOf(new LocalDate(2025, 3, 1), calendar.Zone);
        _norms = [.. Agreed.Select(agreed => Norm(agreed.Priority, agreed.Target, start))];
        _clock = ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default, [.. Agreed.Select(agreed => new ClockNorm(new PriorityId(agreed.Priority), Duration.FromHours(agreed.Hours), calendar, contract))]);
        _scorecard = _norms.Aggregate(ScorecardDraft.Named(LocalizedText.Of("Scorekaart", "Scorecard")).Weighing(WeightBasis.Shares),
            (card, norm) => card.With(ScorecardPart.Of(norm, 100m / Agreed.Length, AllOrNothing))).Build();
        _credits = _norms.Aggregate(CompensationDraft.In(Currency.Eur, LegalCharacter.ServiceCredit, Enforceability.DefaultFor(InstrumentKind.Contract)),
                (scheme, norm) => scheme.With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 3m, (70m, 1.5m), (80m, 0m))), ConsequenceBasis.PercentOfCharge())))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))).Build();
        var state = 11UL;
        _tickets = [.. Enumerable.Range(0, tickets).Select(i => Ticket(i, ref state))];
    }

    /// <summary>The length of the page that came out last.</summary>
    public int Written { get; private set; }

    private static Scorecards.Scoring AllOrNothing => Scorecards.Scoring.ByVerdict(met: 100, notMet: 0);

    public void Write()
    {
        var observations = new List<Observation>(_tickets.Count);
        var evidence = _norms.ToDictionary(norm => norm.Scope.Priorities[0], norm => norm.Evidence);
        foreach (var ticket in _tickets)
        {
            var reading = _clock.Read(ticket, _month.Interval.End);
            if (reading.ToObservation(ticket, evidence[reading.Priority!]) is { } observation)
                observations.Add(observation);
        }

        var set = ObservationSet.Of(observations);
        var judged = _norms.Select(norm => norm.Assess(_month, set).Single()).ToList();
        var score = _scorecard.Assess(_month, judged);
        var settlement = _credits.Settle(SettlementBasis.For(_month, Money.Euro(100_000), judged));
        var page = new Document("C-1", LanguageCode.Dutch,
        [
            .. judged.Select(assessment => new Block.Worksheet(assessment.Explain())),
            new Block.Worksheet(score.Explain()),
            new Block.Worksheet(settlement.Explain()),
        ]);
        using var writer = new StringWriter();
        DocumentFormats.Html.Write(page, writer);
        Written = writer.GetStringBuilder().Length;
    }

    private static StateNorm Norm(string priority, decimal target, LocalDate start)
    {
        var indicator = new Indicator(new IndicatorId(priority), LocalizedText.Of(priority + " op tijd", priority + " in time"), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);
        return NormDraft.For(new NormId(priority), indicator).Binds(new NormParties(new PartyId("supplier"), new PartyId("principal"))).Requires(Target.AtLeast(target), start)
            .Judged(AssessmentSchedule.Monthly(start)).Covering(NormScope.Everything.Of(new PriorityId(priority))).Build();
    }

    private TicketHistory Ticket(int number, ref ulong state)
    {
        var created = _month.Interval.Start + Duration.FromSeconds(Next(ref state) % (28 * 86_400));
        var priority = new PriorityId(Agreed[(int)(Next(ref state) % Agreed.Length)].Priority);
        var pausedAt = created + Duration.FromSeconds(60 + (Next(ref state) % 7_200));
        var resumedAt = pausedAt + Duration.FromSeconds(60 + (Next(ref state) % 86_400));
        return Next(ref state) % 5 == 0
            ? TicketHistory.Of(new TicketId("T" + number), new TicketEvent.Created(created, priority), new TicketEvent.Paused(pausedAt, ActorRole.Customer, "information"), new TicketEvent.Resumed(resumedAt), new TicketEvent.Resolved(resumedAt + Duration.FromHours(2)))
            : TicketHistory.Of(new TicketId("T" + number), new TicketEvent.Created(created, priority), new TicketEvent.Resolved(pausedAt + Duration.FromSeconds(Next(ref state) % 172_800)));
    }

    private static long Next(ref ulong state)
    {
        state = unchecked((state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
        return (long)(state >> 33);
    }
}
