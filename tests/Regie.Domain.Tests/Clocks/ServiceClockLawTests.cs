using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Clocks;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Parties;
using Regie.ServiceTime;
using Regie.Tests.Explanation;

namespace Regie.Tests.Clocks;

/// <summary>What holds of every history under every policy, on small days whose windows are seconds long.</summary>
public class ServiceClockLawTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Midnight = Instant.FromUtc(2026, 3, 2, 0, 0);
    private static readonly PriorityId[] Priorities = [new("P1"), new("P2"), new("P3")];

    // Which events may come next, stated apart from the library's table.
    private static readonly Dictionary<TicketStage, Type[]> Next = new()
    {
        [TicketStage.Open] = [typeof(TicketEvent.Assigned), typeof(TicketEvent.Responded), typeof(TicketEvent.Attended), typeof(TicketEvent.Paused), typeof(TicketEvent.Paused), typeof(TicketEvent.PriorityChanged), typeof(TicketEvent.Resolved), typeof(TicketEvent.Completed), typeof(TicketEvent.Cancelled)],
        [TicketStage.Paused] = [typeof(TicketEvent.Assigned), typeof(TicketEvent.Responded), typeof(TicketEvent.Attended), typeof(TicketEvent.Resumed), typeof(TicketEvent.Resumed), typeof(TicketEvent.PriorityChanged), typeof(TicketEvent.Resolved), typeof(TicketEvent.Completed), typeof(TicketEvent.Cancelled)],
        [TicketStage.Resolved] = [typeof(TicketEvent.Completed), typeof(TicketEvent.Reopened), typeof(TicketEvent.Reopened), typeof(TicketEvent.Cancelled)],
        [TicketStage.Completed] = [typeof(TicketEvent.Reopened)],
        [TicketStage.Cancelled] = [],
    };

    private static readonly Gen<long> Steps = Gen.Frequency(
        (4, Gen.Int[1, 40].Select(s => s * NodaConstants.TicksPerSecond)),
        (2, Gen.OneOf(0L, 1L, NodaConstants.TicksPerSecond - 1, NodaConstants.TicksPerSecond + 1)),
        (1, Gen.Long[0, 60 * NodaConstants.TicksPerSecond]));

    private static readonly Gen<TicketHistory> Histories = Gen.Select(Steps, Gen.Int[0, 2], Gen.Select(Gen.Int[0, 99], Steps).Array[0, 10]).Select((first, priority, steps) =>
    {
        var at = Midnight.PlusTicks(first);
        var (events, stage) = (new List<TicketEvent> { new TicketEvent.Created(at, Priorities[priority]) }, TicketStage.Open);
        foreach (var (choice, step) in steps)
        {
            if (Next[stage].Length == 0)
                break;
            at = at.PlusTicks(step);
            events.Add(Happening(Next[stage][choice % Next[stage].Length], at, Priorities[choice % 3]));
            stage = TicketStages.After(stage, events[^1])!.Value;
        }

        return TicketHistory.From(new TicketId("M-1"), events);
    });

    // Three short windows and one that leaves room for every due moment; some dozens of such days, compiled once.
    private static readonly (CompiledCalendar Calendar, IReadOnlyList<(Instant, Instant)> Open)[] Days = [.. Enumerable.Range(0, 50).Select(seed =>
    {
        var random = new Random(seed);
        var at = Enumerable.Range(1, 200).OrderBy(_ => random.Next()).Take(6).Order().ToList();
        (int From, int To)[] windows = [(at[0], at[1]), (at[2], at[3]), (at[4], at[5]), (900, 86_400)];
        var week = WeeklyHours.Closed.With(Day.DayOfWeek, windows.Select(w => ServiceWindow.Parse(Clock(w.From) + "-" + Clock(w.To))));
        return (ServiceCalendarDraft.For(new CalendarId("small"), "Etc/UTC").Open(week).Build().Compile(CalendarHorizon.Between(Day, Day.PlusDays(1))),
            (IReadOnlyList<(Instant, Instant)>)[.. windows.Select(w => (Midnight + Duration.FromSeconds(w.From), Midnight + Duration.FromSeconds(w.To)))]);
    })];

    private static readonly Gen<Duration> Allowances = Gen.Frequency(
        (4, Gen.Int[0, 120].Select(s => Duration.FromSeconds(s))),
        (1, Gen.Long[0, 120 * NodaConstants.TicksPerSecond].Select(Duration.FromTicks)),
        (1, Gen.Const(Duration.Zero)));

    private static readonly Gen<ClockPolicy> Policies = Gen.Select(Gen.OneOf([.. Desk.Policies()]), Gen.OneOf<ValueList<Percentage>>([Percentage.Of(50), Percentage.Of(75)], [Percentage.Of(33.3m)], []))
        .Select((policy, warnings) => policy with { WarnAt = warnings });

    private static readonly Gen<Case> All = Gen.Select(Histories, Policies, Gen.Int[0, 3], Gen.Select(Gen.OneOf(Days), Allowances).Array[3, 3], Gen.Int[0, 99], Gen.OneOf(-1L, 0L, 1L, 35_000_000L, 700_000_000L))
        .Select((history, policy, kind, norms, asked, offset) => new Case(history, policy, (ClockKind)kind, norms, history.Events[asked % history.Events.Count].At.PlusTicks(offset)));

    [Fact]
    public void Read_OfAnyHistory_IsWhatTheDefinitionsSay() => All.Sample(
        c =>
        {
            var (reading, naive) = (c.Read(), c.Naive());
            Assert.Equal(naive.State, reading.State);
            Assert.Equal(naive.Priority, reading.Priority);
            Assert.Equal(naive.Start, reading.StartedAt);
            Assert.Equal(naive.Elapsed, reading.Elapsed);
            Assert.Equal(naive.PausedTime, reading.PausedTime);
            Assert.Equal(naive.ExcludedTime, reading.ExcludedTime);
            Assert.Equal(reading.Norm.Allowed - naive.Elapsed, reading.Remaining);
            Assert.Equal(naive.Elapsed <= reading.Norm.Allowed, reading.IsWithinNorm);
            Assert.Equal(reading.State is ClockState.Stopped or ClockState.Cancelled ? naive.End : null, reading.StoppedAt);
            if (naive.Start is null)
            {
                Assert.IsType<DueMoment.None>(reading.Due);
                Assert.Empty(reading.Warnings);
                Assert.Null(reading.BreachedAt);
                return;
            }

            var breached = naive.Elapsed > reading.Norm.Allowed;
            Assert.Equal(breached ? naive.NextOpening : null, reading.BreachedAt);
            if (reading.State == ClockState.Paused && !breached)
            {
                var projected = Assert.IsType<DueMoment.Projected>(reading.Due);
                Assert.Equal((naive.Closing, naive.NextOpening), (projected.Closing, projected.NextOpening));
                Assert.Equal(c.History.Events.OfType<TicketEvent.Paused>().Last(e => e.At <= c.At).At, projected.PausedSince);
            }
            else
            {
                var known = Assert.IsType<DueMoment.Known>(reading.Due);
                Assert.Equal((naive.Closing, naive.NextOpening), (known.Closing, known.NextOpening));
            }

            Assert.Equal(c.Policy.WarnAt, reading.Warnings.Select(w => w.Threshold));
            foreach (var warning in reading.Warnings)
            {
                var part = Duration.FromTicks((long)decimal.Ceiling(reading.Norm.Allowed.BclCompatibleTicks * warning.Threshold.Value / 100));
                Assert.Equal(naive.Used(part), warning.At);
                Assert.Equal(naive.Elapsed >= part ? ClockWarningState.Reached : reading.StoppedAt is null ? ClockWarningState.Expected : ClockWarningState.NotReached, warning.State);
            }
        },
        iter: Laws.Cases);

    [Fact]
    public void Read_AtAnInstant_KnowsNothingOfLaterEvents() => All.Where(c => c.At >= c.History.CreatedAt).Sample(
        c =>
        {
            var cut = TicketHistory.From(c.History.Id, c.History.Events.Where(e => e.At <= c.At));
            Assert.Equal(c.Clock.Read(cut, c.At), c.Read());
            Assert.Equal(c.Read(), c.Read());
        },
        iter: Laws.Cases);

    [Fact]
    public void Read_OnceStopped_StaysAsItIs() => All.Where(c => c.Read().State is ClockState.Stopped or ClockState.Cancelled).Sample(
        c =>
        {
            var cut = TicketHistory.From(c.History.Id, c.History.Events.Where(e => e.At <= c.At));
            var (now, later) = (c.Read(), c.Clock.Read(cut, c.At.PlusTicks(1_234_567_890)));
            Assert.Equal((now.State, now.Elapsed, now.PausedTime, now.Due, now.BreachedAt, now.Warnings), (later.State, later.Elapsed, later.PausedTime, later.Due, later.BreachedAt, later.Warnings));
        },
        iter: Laws.Cases);

    [Fact]
    public void Read_OfAStoppedClock_IsWithinItsNormExactlyWhenItStoppedInTime() => All.Where(c => c.Read() is { State: ClockState.Stopped }).Sample(
        c =>
        {
            var reading = c.Read();
            var due = Assert.IsType<DueMoment.Known>(reading.Due);
            Assert.Equal(reading.IsWithinNorm, reading.StoppedAt <= due.NextOpening);
            Assert.Equal(reading.IsWithinNorm, reading.BreachedAt is null);
        },
        iter: Laws.Cases);

    [Fact]
    public void Explain_OfAnyHistory_SaysWhatTheReadingSays() => All.Sample(
        c =>
        {
            var (reading, explained) = (c.Read(), c.Clock.Explain(c.History, c.At));
            Assert.Equal(reading.Elapsed, explained.LengthOf());
            if (reading.StartedAt is null)
            {
                Assert.Empty(explained.Steps);
                return;
            }

            var elapsed = Assert.Single(explained.StepsOf(ServiceTimeRules.Elapsed));
            Assert.Equal(reading.Elapsed, elapsed.LengthOf());
            Assert.Equal(reading.Elapsed, Derivations.SumOf(elapsed, ServiceTimeRules.Date));

            var verdict = Assert.Single(explained.StepsOf(ClockRules.WithinNorm)).Value.ToString();
            Assert.StartsWith(reading.State == ClockState.Cancelled ? "not assessable" : !reading.IsWithinNorm ? "no, exceeded by" : reading.State == ClockState.Stopped ? "yes, " : "so far, ", verdict, StringComparison.Ordinal);

            var due = Assert.Single(explained.StepsOf(ClockRules.Due));
            var other = due.Inputs.Count > 0 ? Assert.IsType<DerivedValue.Moment>(Assert.Single(due.Inputs).Value).Value.ToInstant() : (Instant?)null;
            switch (reading.Due)
            {
                case DueMoment.Projected projected:
                    Assert.Equal((projected.PausedSince, projected.Closing), (due.MomentOf(), other));
                    break;
                default:
                    var known = Assert.IsType<DueMoment.Known>(reading.Due);
                    Assert.Equal((known.Closing, known.Closing == known.NextOpening ? null : known.NextOpening), (due.MomentOf(), other));
                    Assert.True(reading.BreachedAt is null || reading.BreachedAt == (other ?? due.MomentOf()));
                    break;
            }

            Assert.Equal(reading.StoppedAt is null ? reading.Warnings.Select(w => w.At) : [], explained.StepsOf(ClockRules.Warning).Select(w => w.MomentOf()));
        },
        iter: Laws.Cases);

    private static TicketEvent Happening(Type type, Instant at, PriorityId priority) =>
        type == typeof(TicketEvent.Assigned) ? new TicketEvent.Assigned(at)
        : type == typeof(TicketEvent.Responded) ? new TicketEvent.Responded(at)
        : type == typeof(TicketEvent.Attended) ? new TicketEvent.Attended(at)
        : type == typeof(TicketEvent.Paused) ? new TicketEvent.Paused(at, ActorRole.Customer, "waiting")
        : type == typeof(TicketEvent.Resumed) ? new TicketEvent.Resumed(at)
        : type == typeof(TicketEvent.PriorityChanged) ? new TicketEvent.PriorityChanged(at, priority)
        : type == typeof(TicketEvent.Resolved) ? new TicketEvent.Resolved(at)
        : type == typeof(TicketEvent.Completed) ? new TicketEvent.Completed(at)
        : type == typeof(TicketEvent.Reopened) ? new TicketEvent.Reopened(at)
        : new TicketEvent.Cancelled(at);

    private static string Clock(int second) => FormattableString.Invariant($"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");

    private sealed record Case(TicketHistory History, ClockPolicy Policy, ClockKind Kind, ((CompiledCalendar Calendar, IReadOnlyList<(Instant, Instant)> Open) Hours, Duration Allowed)[] Norms, Instant At)
    {
        public ServiceClock Clock { get; } = ServiceClock.Of(Kind, Policy, [.. Norms.Select((n, i) => new ClockNorm(Priorities[i], n.Allowed, n.Hours.Calendar, null))]);

        public ClockReading Read() => Clock.Read(History, At);

        public NaiveClock Naive() => new(Kind, Policy, Norms.Select((n, i) => (n, i)).ToDictionary(n => Priorities[n.i], n => (n.n.Allowed, n.n.Hours.Open)), History, At);

        public override string ToString() => $"{Kind} {Policy} at {At:ss.FFFFFFF}: {string.Join(" ", History.Events.Select(e => $"{e.GetType().Name}@{e.At:ss.FFFFFFF}"))}; {string.Join(" ", Norms.Select(n => n.Allowed + " in " + string.Join("+", n.Hours.Open)))}";
    }
}
