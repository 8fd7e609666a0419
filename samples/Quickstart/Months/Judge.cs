using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Scorecards;
using Regie.ServiceTime;
using Regie.Settlement;

namespace Regie.Samples.Quickstart.Months;

/// <summary>
/// The main job: every ticket read by the clocks of the agreement, every month judged by its norms, summed up on the scorecard and settled.
/// A ticket belongs to the month in which the clock stopped, in the zone of its calendar; withdrawn tickets belong to none.
/// </summary>
internal sealed class Judge
{
    private readonly AgreementFile _agreement;
    private readonly Terms _terms;
    private readonly DateTimeZone _zone;

    public Judge(AgreementFile agreement, Func<CalendarId, CompiledCalendar> calendars)
    {
        _agreement = agreement;
        _terms = new Terms(agreement);
        var times = agreement.Norms.Select(row => (row.Clock, Time: new ClockNorm(row.Priority, row.Allowed, calendars(row.Calendar), new ClauseReference(agreement.Agreement.Value, row.Clause)))).ToList();
        var clocks = times.GroupBy(t => t.Clock).ToDictionary(g => g.Key, g => ServiceClock.Of(g.Key, ClockPolicy.Default, [.. g.Select(t => t.Time)]));
        Norms = [.. _terms.Norms.Zip(times, (norm, time) => new JudgedNorm(norm, time.Time, clocks[time.Clock]))];
        _zone = Norms[0].Time.Calendar.Zone;
        AsOf = _zone.AtStartOfDay(agreement.Until).ToInstant();
    }

    public IReadOnlyList<JudgedNorm> Norms { get; }

    public Instant AsOf { get; }

    public IReadOnlyList<JudgedMonth> Months(IReadOnlyList<TicketHistory> tickets, Action<long> done)
    {
        var readings = new Dictionary<(NormId, ObservationId), (TicketHistory Ticket, ClockReading Reading)>();
        var observations = new List<Observation>();
        var read = 0L;
        foreach (var ticket in tickets)
        {
            foreach (var clock in Norms.Select(n => n.Clock).Distinct())
            {
                var reading = clock.Read(ticket, AsOf);
                var judged = Norms.FirstOrDefault(n => n.Clock == clock && n.Time.Priority.Equals(reading.Priority));
                if (judged is null || reading.ToObservation(ticket, judged.Norm.Evidence) is not { } observation)
                    continue;
                observations.Add(observation);
                readings.Add((judged.Norm.Id, observation.Id), (ticket, reading));
            }

            done(++read);
        }

        var set = ObservationSet.Of(observations);
        var months = new List<JudgedMonth>();
        foreach (var period in AssessmentSchedule.Monthly(_agreement.From).PeriodsWithin(_agreement.From, _agreement.Until, _zone))
        {
            var norms = Norms.Select(judged => Judged(judged, judged.Norm.Assess(period, set).Single(), id => readings[(judged.Norm.Id, id)])).ToList();
            var assessments = norms.Select(n => n.Assessment).ToList();
            var basis = SettlementBasis.For(period, _agreement.Money.MonthlyCharge, assessments).After(months.Select(m => m.Settlement.ToSettledPeriod()));
            months.Add(new JudgedMonth(period.Start.ToYearMonth(), norms, _terms.Scorecard.Assess(period, assessments), _terms.Compensation.Settle(basis)));
        }

        return months;
    }

    private MonthlyJudgement Judged(JudgedNorm judged, NormAssessment assessment, Func<ObservationId, (TicketHistory Ticket, ClockReading Reading)> readings) => new(judged, assessment,
    [
        .. assessment.Misses.Select(readings).OrderBy(m => m.Reading.Remaining).ThenBy(m => m.Ticket.Id).Take(3)
            .Select(m => new Miss(m.Ticket, m.Reading, judged.Clock.Account(m.Ticket, AsOf))),
    ]);
}
