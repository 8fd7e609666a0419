using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Tests.Clocks;

/// <summary>One ticket to which everything happens, over a weekend: under every policy, at every event, a tick before and after, and between.</summary>
public class ServiceClockRichHistoryTests
{
    private static readonly TicketHistory Rich = Desk.Ticket(
        Desk.Created("2026-03-05 16:00"),
        new TicketEvent.Assigned(Desk.At("2026-03-05 16:15")),
        Desk.Paused("2026-03-05 16:30"),
        new TicketEvent.Responded(Desk.At("2026-03-05 16:45")),
        new TicketEvent.PriorityChanged(Desk.At("2026-03-06 09:00"), Desk.Low),
        Desk.Resumed("2026-03-06 10:00"),
        new TicketEvent.Attended(Desk.At("2026-03-06 11:00")),
        Desk.Resolved("2026-03-06 17:00"),
        new TicketEvent.Reopened(Desk.At("2026-03-09 09:00")),
        Desk.Paused("2026-03-09 09:00"),
        Desk.Resumed("2026-03-09 12:00"),
        new TicketEvent.PriorityChanged(Desk.At("2026-03-09 13:00"), Desk.High),
        Desk.Resolved("2026-03-09 15:00"),
        new TicketEvent.Completed(Desk.At("2026-03-09 16:00")),
        new TicketEvent.Reopened(Desk.At("2026-03-10 10:00")),
        new TicketEvent.Cancelled(Desk.At("2026-03-10 12:00")));

    private static readonly ClockNorm[] Norms = [Desk.Norm(Desk.High, Desk.Hours(10), Desk.Office), Desk.Norm(Desk.Low, Desk.Hours(30), Desk.AroundTheClock)];

    // Weekdays from 08:30 to 17:00 local, which is UTC+1 in these weeks.
    private static readonly Dictionary<PriorityId, (Duration Allowed, IReadOnlyList<(Instant From, Instant To)> Open)> Naive = new()
    {
        [Desk.High] = (Desk.Hours(10), [.. Enumerable.Range(0, 28).Where(d => d % 7 < 5).Select(d => Instant.FromUtc(2026, 3, 2, 0, 0) + Duration.FromDays(d)).Select(d => (d + Desk.Hours(7.5), d + Desk.Hours(16)))]),
        [Desk.Low] = (Desk.Hours(30), [(Instant.FromUtc(2026, 3, 2, 0, 0), Instant.FromUtc(2026, 3, 28, 0, 0))]),
    };

    private static IEnumerable<Instant> Moments => Rich.Events.Select(e => e.At)
        .SelectMany(at => new[] { at.PlusTicks(-1), at, at.PlusTicks(1) })
        .Concat(Rich.Events.Zip(Rich.Events.Skip(1), (a, b) => a.At.PlusTicks((b.At - a.At).BclCompatibleTicks / 2)))
        .Append(Desk.At("2026-03-12 12:00"));

    [Fact]
    public void Read_UnderEveryPolicy_IsWhatTheDefinitionsSay()
    {
        var asked = 0;
        foreach (var kind in new[] { ClockKind.Respond, ClockKind.Attend, ClockKind.Fix, ClockKind.Complete })
            foreach (var policy in Desk.Policies())
            {
                var clock = ServiceClock.Of(kind, policy, Norms);
                foreach (var at in Moments)
                {
                    var (reading, naive, why) = (clock.Read(Rich, at), new NaiveClock(kind, policy, Naive, Rich, at), $"{kind} at {Desk.Wall(at)}, {policy}");
                    Expect.Equal((naive.State, naive.Priority, naive.Start), (reading.State, reading.Priority, reading.StartedAt), why);
                    Expect.Equal((naive.Elapsed, naive.PausedTime, naive.ExcludedTime), (reading.Elapsed, reading.PausedTime, reading.ExcludedTime), why);
                    if (naive.Start is not null)
                        Expect.Equal((naive.Closing, naive.NextOpening), reading.Due switch { DueMoment.Known k => (k.Closing, k.NextOpening), DueMoment.Projected p => (p.Closing, p.NextOpening), _ => default }, why);
                    asked++;
                }
            }

        Assert.Equal(4 * 36 * 64, asked);
    }

    [Fact]
    public void Read_UnderTheDefaultPolicy_IsThisTable()
    {
        var clocks = new[] { ClockKind.Respond, ClockKind.Attend, ClockKind.Fix, ClockKind.Complete }.Select(kind => ServiceClock.Of(kind, ClockPolicy.Default, Norms)).ToList();
        var lines = Rich.Events.Select(happened => $"{Desk.Wall(happened.At)} {happened.GetType().Name}\n" + string.Join("\n", clocks.Select(c => "    " + Line(c.Read(Rich, happened.At)))));
        Verified.Text(string.Join("\n", lines), typeof(ServiceClockRichHistoryTests));
    }

    private static string Line(ClockReading reading) =>
        $"{reading.Kind,-8} {reading.Priority} {reading.State,-10} used {LanguageFormat.English.Duration(reading.Elapsed),-12} "
        + reading.Due switch
        {
            DueMoment.Known due => $"due {Desk.Wall(due.Closing)}" + (due.NextOpening == due.Closing ? "" : $", breached after {Desk.Wall(due.NextOpening)}"),
            DueMoment.Projected projected => $"paused since {Desk.Wall(projected.PausedSince)}, if resumed now due {Desk.Wall(projected.Closing)}",
            _ => "",
        }
        + (reading.BreachedAt is { } breached ? $", breached {Desk.Wall(breached)}" : "");
}
