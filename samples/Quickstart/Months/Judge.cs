using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Identifiers;
using Regie.Norms;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Months;

/// <summary>
/// The main job: every ticket read by the clocks of the agreement, every month judged by its norms. A ticket belongs to the month in which the clock stopped,
/// in the zone of its calendar; withdrawn tickets belong to none.
/// </summary>
internal sealed class Judge
{
    private readonly AgreementFile _agreement;
    private readonly DateTimeZone _zone;

    public Judge(AgreementFile agreement, Func<CalendarId, CompiledCalendar> calendars)
    {
        _agreement = agreement;
        var rows = agreement.Norms.Select(row => (Row: row, Time: new ClockNorm(row.Priority, row.Allowed, calendars(row.Calendar), Clause(row)))).ToList();
        var clocks = rows.GroupBy(r => r.Row.Clock).ToDictionary(g => g.Key, g => ServiceClock.Of(g.Key, ClockPolicy.Default, [.. g.Select(r => r.Time)]));
        Norms = [.. rows.Select(r => new JudgedNorm(new InTimeNorm(r.Row.Id, r.Row.Target, r.Row.MinimumVolume, Clause(r.Row)), r.Time, clocks[r.Row.Clock]))];
        _zone = Norms[0].Time.Calendar.Zone;
        AsOf = _zone.AtStartOfDay(agreement.Until).ToInstant();
    }

    public IReadOnlyList<JudgedNorm> Norms { get; }

    public Instant AsOf { get; }

    public IReadOnlyList<MonthlyJudgement> Months(IReadOnlyList<TicketHistory> tickets, Action<long> done)
    {
        var stopped = new Dictionary<(YearMonth, PriorityId, ClockKind), List<(TicketHistory Ticket, ClockReading Reading)>>();
        var read = 0L;
        foreach (var ticket in tickets)
        {
            foreach (var clock in Norms.Select(n => n.Clock).Distinct())
            {
                var reading = clock.Read(ticket, AsOf);
                if (reading.State == ClockState.Stopped)
                    Group(stopped, (Month(reading.StoppedAt!.Value), reading.Priority, clock.Kind)).Add((ticket, reading));
            }

            done(++read);
        }

        return
        [
            .. from month in MonthsOfAgreement()
               from judged in Norms
               let judgedTickets = Group(stopped, (month, judged.Time.Priority, judged.Clock.Kind))
               let misses = judgedTickets.Where(t => !t.Reading.IsWithinNorm).OrderBy(t => t.Reading.Remaining).ThenBy(t => t.Ticket.Id).ToList()
               select new MonthlyJudgement(
                   month,
                   judged,
                   judged.Norm.Assess(judgedTickets.Count - misses.Count, judgedTickets.Count),
                   [.. misses.Take(3).Select(m => new Miss(m.Ticket, m.Reading, judged.Clock.Account(m.Ticket, AsOf)))],
                   OpenAndOverdue(tickets, judged, Instant.Min(AsOf, _zone.AtStartOfDay(month.OnDayOfMonth(1).PlusMonths(1)).ToInstant()))),
        ];
    }

    private static int OpenAndOverdue(IReadOnlyList<TicketHistory> tickets, JudgedNorm judged, Instant monthEnd) => tickets
        .Where(t => t.CreatedAt < monthEnd)
        .Select(t => judged.Clock.Read(t, monthEnd))
        .Count(r => r.Priority == judged.Time.Priority && r.State is ClockState.Running or ClockState.Paused && !r.IsWithinNorm);

    private static List<T> Group<TKey, T>(Dictionary<TKey, List<T>> groups, TKey key)
        where TKey : notnull => groups.TryGetValue(key, out var group) ? group : groups[key] = [];

    private IEnumerable<YearMonth> MonthsOfAgreement()
    {
        for (var first = _agreement.From; first < _agreement.Until; first = first.PlusMonths(1))
            yield return first.ToYearMonth();
    }

    private YearMonth Month(Instant instant) => instant.InZone(_zone).Date.ToYearMonth();

    private ClauseReference Clause(AgreementFile.NormRow row) => new(_agreement.Agreement.Value, row.Clause);
}
