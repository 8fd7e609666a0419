using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.ServiceTime;

namespace Regie.Tests.Clocks;

public class ServiceClockTests
{
    // Monday 2 March 2026; the desk is open from 08:30 to 17:00.
    private static readonly TicketEvent Opened = Desk.Created("2026-03-02 09:00");

    [Fact]
    public void Read_BeforeAndDuringTheTicketsLife_NamesTheState()
    {
        var history = Desk.Ticket(Opened, Desk.Paused("2026-03-02 10:00"), Desk.Resumed("2026-03-02 11:00"), Desk.Resolved("2026-03-02 12:00"), new TicketEvent.Cancelled(Desk.At("2026-03-02 13:00")));
        (string At, ClockKind Kind, ClockState State, double Elapsed, string Why)[] rows =
        [
            ("2026-03-02 08:59:59.9999999", ClockKind.Fix, ClockState.NotStarted, 0, "there is no ticket yet"),
            ("2026-03-02 09:00", ClockKind.Fix, ClockState.Running, 0, "created at this very instant"),
            ("2026-03-02 10:00", ClockKind.Fix, ClockState.Paused, 1, "paused from here on"),
            ("2026-03-02 10:30", ClockKind.Respond, ClockState.Running, 1.5, "a pause does not stop the response"),
            ("2026-03-02 10:30", ClockKind.Fix, ClockState.Paused, 1, "a pause stops the fix"),
            ("2026-03-02 11:00", ClockKind.Fix, ClockState.Running, 1, "resumed at this very instant"),
            ("2026-03-02 12:00", ClockKind.Fix, ClockState.Stopped, 2, "resolved"),
            ("2026-03-02 12:30", ClockKind.Complete, ClockState.Running, 2.5, "resolved is not all work done"),
            ("2026-03-02 13:30", ClockKind.Complete, ClockState.Cancelled, 3, "withdrawn before it was done"),
            ("2026-03-02 13:30", ClockKind.Fix, ClockState.Stopped, 2, "what was resolved before the withdrawal stays resolved"),
            ("2026-03-02 13:30", ClockKind.Respond, ClockState.Stopped, 3, "the resolution implied the response"),
        ];
        foreach (var (at, kind, state, elapsed, why) in rows)
        {
            var reading = Desk.Clock(kind, Desk.Hours(4)).Read(history, Desk.At(at));
            Expect.Equal((state, Desk.Hours(elapsed)), (reading.State, reading.Elapsed), why);
        }
    }

    [Fact]
    public void Read_LaterMilestone_ImpliesTheEarlierOnes()
    {
        var at = Desk.At("2026-03-02 12:00");
        TicketEvent[] milestones = [new TicketEvent.Responded(at), new TicketEvent.Attended(at), new TicketEvent.Resolved(at), new TicketEvent.Completed(at)];
        foreach (var kind in Enum.GetValues<ClockKind>())
            foreach (var milestone in milestones)
                Expect.Equal(
                    Array.IndexOf(milestones, milestone) >= (int)kind ? ClockState.Stopped : ClockState.Running,
                    Desk.Clock(kind, Desk.Hours(4)).Read(Desk.Ticket(Opened, milestone), at).State,
                    $"{milestone.GetType().Name} for {kind}");
    }

    [Fact]
    public void Read_ASecondResponse_ChangesNothing()
    {
        var history = Desk.Ticket(Opened, new TicketEvent.Responded(Desk.At("2026-03-02 09:30")), new TicketEvent.Responded(Desk.At("2026-03-02 11:00")));
        Assert.Equal(Desk.At("2026-03-02 09:30"), Desk.Clock(ClockKind.Respond, Desk.Hours(1)).Read(history, Desk.At("2026-03-02 12:00")).StoppedAt);
    }

    [Fact]
    public void Read_OverTheNight_CountsOpenTimeOnly()
    {
        var reading = Desk.Clock(ClockKind.Fix, Desk.Hours(8)).Read(Desk.Ticket(Opened), Desk.At("2026-03-03 08:30"));
        Assert.Equal(Desk.Hours(8), reading.Elapsed);
        Assert.Equal(Duration.Zero, reading.Remaining);
        Assert.True(reading.IsWithinNorm);
        Assert.Null(reading.BreachedAt);
        var due = Assert.IsType<DueMoment.Known>(reading.Due);
        Assert.Equal((Desk.At("2026-03-02 17:00"), Desk.At("2026-03-03 08:30")), (due.Closing, due.NextOpening));
    }

    [Fact]
    public void Read_ATickAfterTheNorm_IsABreachSinceTheNextOpening()
    {
        var reading = Desk.Clock(ClockKind.Fix, Desk.Hours(8)).Read(Desk.Ticket(Opened), Desk.At("2026-03-03 08:30:00.0000001"));
        Assert.False(reading.IsWithinNorm);
        Assert.Equal(Duration.FromTicks(-1), reading.Remaining);
        Assert.Equal(Desk.At("2026-03-03 08:30"), reading.BreachedAt);
    }

    [Fact]
    public void Read_WhilePaused_HasNoDueMomentButAProjection()
    {
        var history = Desk.Ticket(Opened, Desk.Paused("2026-03-02 10:00"));
        (string At, string Closing, string Why)[] rows =
        [
            ("2026-03-02 10:00", "2026-03-02 13:00", "resumed as it is paused: nothing lost"),
            ("2026-03-02 11:00", "2026-03-02 14:00", "an hour paused, an hour later"),
            ("2026-03-02 20:00", "2026-03-03 11:30", "resumed in the evening: three hours from the next opening"),
        ];
        foreach (var (at, closing, why) in rows)
        {
            var reading = Desk.Clock(ClockKind.Fix, Desk.Hours(4)).Read(history, Desk.At(at));
            var projected = Assert.IsType<DueMoment.Projected>(reading.Due);
            Expect.Equal((Desk.At("2026-03-02 10:00"), Desk.At(closing)), (projected.PausedSince, projected.Closing), why);
            Expect.Equal(Desk.Hours(3), reading.Remaining, why);
        }
    }

    [Fact]
    public void Read_BreachedBeforeThePause_KeepsItsDueMoment()
    {
        var history = Desk.Ticket(Opened, Desk.Paused("2026-03-02 14:00"));
        var reading = Desk.Clock(ClockKind.Fix, Desk.Hours(4)).Read(history, Desk.At("2026-03-05 10:00"));
        Assert.Equal(ClockState.Paused, reading.State);
        Assert.Equal(Desk.Hours(-1), reading.Remaining);
        Assert.Equal(Desk.At("2026-03-02 13:00"), Assert.IsType<DueMoment.Known>(reading.Due).Closing);
        Assert.Equal(Desk.At("2026-03-02 13:00"), reading.BreachedAt);
    }

    [Fact]
    public void Read_NormUsedUpExactlyAsThePauseBegins_IsNoBreachUntilItResumes()
    {
        var paused = Desk.Ticket(Opened, Desk.Paused("2026-03-02 13:00"));
        var waiting = Desk.Clock(ClockKind.Fix, Desk.Hours(4)).Read(paused, Desk.At("2026-03-02 15:00"));
        var projected = Assert.IsType<DueMoment.Projected>(waiting.Due);
        Assert.Equal((Desk.At("2026-03-02 13:00"), Desk.At("2026-03-02 15:00")), (projected.Closing, projected.NextOpening));
        Assert.Null(waiting.BreachedAt);

        var resumed = Desk.Ticket(Opened, Desk.Paused("2026-03-02 13:00"), Desk.Resumed("2026-03-02 16:00"));
        var running = Desk.Clock(ClockKind.Fix, Desk.Hours(4)).Read(resumed, Desk.At("2026-03-02 16:00:00.0000001"));
        var due = Assert.IsType<DueMoment.Known>(running.Due);
        Assert.Equal((Desk.At("2026-03-02 13:00"), Desk.At("2026-03-02 16:00")), (due.Closing, due.NextOpening));
        Assert.Equal(Desk.At("2026-03-02 16:00"), running.BreachedAt);
    }

    [Fact]
    public void Read_PausedRightAfterAReopening_IsPausedSinceThePause()
    {
        var history = Desk.Ticket(Opened, Desk.Resolved("2026-03-02 10:00"), new TicketEvent.Reopened(Desk.At("2026-03-02 11:00")), Desk.Paused("2026-03-02 11:00"));
        var reading = Desk.Clock(ClockKind.Fix, Desk.Hours(4)).Read(history, Desk.At("2026-03-02 12:00"));
        Assert.Equal(Desk.At("2026-03-02 11:00"), Assert.IsType<DueMoment.Projected>(reading.Due).PausedSince);
        Assert.Equal((Desk.Hours(1), Desk.Hours(1), Desk.Hours(1)), (reading.Elapsed, reading.PausedTime, reading.ExcludedTime));
    }

    [Fact]
    public void Read_StoppedDuringAPause_HasADueMomentThatStays()
    {
        var history = Desk.Ticket(Opened, Desk.Paused("2026-03-02 10:00"), new TicketEvent.Attended(Desk.At("2026-03-02 11:00")));
        var clock = Desk.Clock(ClockKind.Attend, Desk.Hours(4));
        foreach (var at in new[] { "2026-03-02 11:00", "2026-03-02 16:00", "2026-03-09 16:00" })
            Expect.Equal(Desk.At("2026-03-02 14:00"), Assert.IsType<DueMoment.Known>(clock.Read(history, Desk.At(at)).Due).Closing, at);
    }

    [Fact]
    public void Read_PausedAfterItStopped_IsDueAsBefore()
    {
        var policy = ClockPolicy.Default with { StoppedByPauses = [ClockKind.Respond] };
        var history = Desk.Ticket(Opened, new TicketEvent.Responded(Desk.At("2026-03-02 09:30")), Desk.Paused("2026-03-02 09:45"), Desk.Resumed("2026-03-02 11:00"));
        var reading = Desk.Clock(ClockKind.Respond, Desk.Hours(1), policy).Read(history, Desk.At("2026-03-02 12:00"));
        Assert.Equal(Desk.At("2026-03-02 10:00"), Assert.IsType<DueMoment.Known>(reading.Due).Closing);
        Assert.Equal(Duration.Zero, reading.PausedTime);
    }

    [Fact]
    public void Read_AfterAChangeOfPriority_FollowsTheRule()
    {
        // P1: four hours around the clock. P2: sixteen office hours.
        var history = Desk.Ticket(Desk.Created("2026-03-02 06:00"), new TicketEvent.PriorityChanged(Desk.At("2026-03-02 10:30"), Desk.Low));
        (PriorityChangeRule Rule, PriorityId Priority, string Start, double Elapsed, string Closing, string? Breached, string Why)[] rows =
        [
            (PriorityChangeRule.Recompute, Desk.Low, "2026-03-02 06:00", 2.5, "2026-03-03 16:00", null, "office time from creation: 08:30 to 11:00"),
            (PriorityChangeRule.Restart, Desk.Low, "2026-03-02 10:30", 0.5, "2026-03-04 09:30", null, "office time from the change"),
            (PriorityChangeRule.Keep, Desk.High, "2026-03-02 06:00", 5, "2026-03-02 10:00", "2026-03-02 10:00", "around the clock from creation, so too late"),
        ];
        foreach (var (rule, priority, start, elapsed, closing, breached, why) in rows)
        {
            var clock = ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default with { PriorityChange = rule },
                Desk.Norm(Desk.High, Desk.Hours(4), Desk.AroundTheClock), Desk.Norm(Desk.Low, Desk.Hours(16), Desk.Office));
            var reading = clock.Read(history, Desk.At("2026-03-02 11:00"));
            Expect.Equal((priority, Desk.At(start), Desk.Hours(elapsed)), (reading.Priority, reading.StartedAt!.Value, reading.Elapsed), why);
            Expect.Equal(Desk.At(closing), Assert.IsType<DueMoment.Known>(reading.Due).Closing, why);
            Expect.Equal(breached is null ? null : Desk.At(breached), reading.BreachedAt, why);
            Expect.Equal(Desk.High, clock.Read(history, Desk.At("2026-03-02 10:29")).Priority, "before the change the first priority counts");
        }
    }

    [Fact]
    public void Read_PriorityChangedAfterItStopped_IsJudgedUnderTheOldOne()
    {
        var history = Desk.Ticket(Opened, new TicketEvent.Responded(Desk.At("2026-03-02 09:30")), new TicketEvent.PriorityChanged(Desk.At("2026-03-02 10:00"), Desk.Low));
        foreach (var rule in new[] { PriorityChangeRule.Recompute, PriorityChangeRule.Restart, PriorityChangeRule.Keep })
        {
            var reading = Desk.Clock(ClockKind.Respond, Desk.Hours(1), ClockPolicy.Default with { PriorityChange = rule }).Read(history, Desk.At("2026-03-02 12:00"));
            Expect.Equal((Desk.High, Desk.Hours(0.5)), (reading.Priority, reading.Elapsed), rule.ToString());
        }
    }

    [Fact]
    public void Read_AReopenedTicket_FollowsTheRule()
    {
        var history = Desk.Ticket(Opened, Desk.Resolved("2026-03-02 10:00"), new TicketEvent.Reopened(Desk.At("2026-03-02 13:00")), Desk.Resolved("2026-03-02 14:00"));
        (ReopenedTimeRule Rule, string At, double Elapsed, double Excluded, ClockState State, string Why)[] rows =
        [
            (ReopenedTimeRule.DoesNotCount, "2026-03-02 12:00", 1, 0, ClockState.Stopped, "resolved, and nobody knows better yet"),
            (ReopenedTimeRule.DoesNotCount, "2026-03-02 13:30", 1.5, 3, ClockState.Running, "goes on where it had stopped"),
            (ReopenedTimeRule.DoesNotCount, "2026-03-02 15:00", 2, 3, ClockState.Stopped, "one hour before and one after"),
            (ReopenedTimeRule.Counts, "2026-03-02 12:00", 1, 0, ClockState.Stopped, "until the reopening it is resolved under this rule too"),
            (ReopenedTimeRule.Counts, "2026-03-02 13:30", 4.5, 0, ClockState.Running, "as if it had never been resolved"),
            (ReopenedTimeRule.Counts, "2026-03-02 15:00", 5, 0, ClockState.Stopped, "from creation to the last resolution"),
        ];
        foreach (var (rule, at, elapsed, excluded, state, why) in rows)
        {
            var reading = Desk.Clock(ClockKind.Fix, Desk.Hours(8), ClockPolicy.Default with { ReopenedTime = rule }).Read(history, Desk.At(at));
            Expect.Equal((state, Desk.Hours(elapsed), Desk.Hours(excluded)), (reading.State, reading.Elapsed, reading.ExcludedTime), why);
        }

        var complete = Desk.Clock(ClockKind.Complete, Desk.Hours(8)).Read(history, Desk.At("2026-03-02 15:00"));
        Expect.Equal((ClockState.Running, Desk.Hours(6)), (complete.State, complete.Elapsed), "the clock until completion never stopped, so nothing is excluded from it");
        var respond = Desk.Clock(ClockKind.Respond, Desk.Hours(8)).Read(history, Desk.At("2026-03-02 15:00"));
        Expect.Equal((ClockState.Stopped, Desk.Hours(1)), (respond.State, respond.Elapsed), "somebody did respond, whether or not the resolution held");
    }

    [Fact]
    public void Read_ReopenedAfterCompletion_StartsBothClocksAgain()
    {
        var history = Desk.Ticket(Opened, Desk.Resolved("2026-03-02 10:00"), new TicketEvent.Completed(Desk.At("2026-03-02 11:00")), new TicketEvent.Reopened(Desk.At("2026-03-02 13:00")));
        var at = Desk.At("2026-03-02 14:00");
        Assert.Equal(Desk.Hours(2), Desk.Clock(ClockKind.Fix, Desk.Hours(8)).Read(history, at).Elapsed);
        Assert.Equal(Desk.Hours(3), Desk.Clock(ClockKind.Complete, Desk.Hours(8)).Read(history, at).Elapsed);
    }

    [Fact]
    public void Read_StartingAtAssignment_WaitsForIt()
    {
        var policy = ClockPolicy.Default with { Start = ClockStart.AtAssignment };
        var assigned = new TicketEvent.Assigned(Desk.At("2026-03-02 10:00"));
        (TicketEvent[] Events, ClockState State, string? Started, double Elapsed, string Why)[] rows =
        [
            ([Opened], ClockState.NotStarted, null, 0, "nobody has it yet"),
            ([Opened, assigned], ClockState.Running, "2026-03-02 10:00", 2, "from the assignment"),
            ([Opened, assigned, new TicketEvent.Assigned(Desk.At("2026-03-02 11:00"))], ClockState.Running, "2026-03-02 10:00", 2, "the first assignment, not the last"),
            ([Opened, Desk.Paused("2026-03-02 09:30"), assigned], ClockState.Paused, "2026-03-02 10:00", 0, "paused before it could start"),
            ([Opened, Desk.Resolved("2026-03-02 09:30")], ClockState.Stopped, "2026-03-02 09:30", 0, "resolved before anybody had it: it took no time"),
            ([Opened, Desk.Resolved("2026-03-02 09:30"), new TicketEvent.Reopened(Desk.At("2026-03-02 11:00"))], ClockState.NotStarted, null, 0, "reopened, and still nobody has it"),
            ([Opened, new TicketEvent.Cancelled(Desk.At("2026-03-02 09:30"))], ClockState.Cancelled, null, 0, "withdrawn before anybody had it"),
        ];
        foreach (var (events, state, started, elapsed, why) in rows)
        {
            var reading = Desk.Clock(ClockKind.Fix, Desk.Hours(4), policy).Read(Desk.Ticket(events), Desk.At("2026-03-02 12:00"));
            Expect.Equal((state, started is null ? (Instant?)null : Desk.At(started), Desk.Hours(elapsed)), (reading.State, reading.StartedAt, reading.Elapsed), why);
            Expect.Equal(started is null, reading.Due is DueMoment.None, why + ": a due moment exists once it has started");
        }
    }

    [Fact]
    public void Read_Warnings_HaveTheirMomentsAndStates()
    {
        // 50 % of four hours is used up at 11:00, 75 % at 12:00.
        (TicketEvent[] Events, string At, string First, ClockWarningState FirstState, string Second, ClockWarningState SecondState, string Why)[] rows =
        [
            ([Opened], "2026-03-02 10:59:59.9999999", "2026-03-02 11:00", ClockWarningState.Expected, "2026-03-02 12:00", ClockWarningState.Expected, "a tick before half"),
            ([Opened], "2026-03-02 11:00", "2026-03-02 11:00", ClockWarningState.Reached, "2026-03-02 12:00", ClockWarningState.Expected, "half"),
            ([Opened], "2026-03-02 14:00", "2026-03-02 11:00", ClockWarningState.Reached, "2026-03-02 12:00", ClockWarningState.Reached, "after the breach"),
            ([Opened, Desk.Resolved("2026-03-02 11:30")], "2026-03-02 14:00", "2026-03-02 11:00", ClockWarningState.Reached, "2026-03-02 12:00", ClockWarningState.NotReached, "resolved in between"),
            ([Opened, new TicketEvent.Cancelled(Desk.At("2026-03-02 10:00"))], "2026-03-02 14:00", "2026-03-02 11:00", ClockWarningState.NotReached, "2026-03-02 12:00", ClockWarningState.NotReached, "withdrawn before"),
            ([Opened, Desk.Paused("2026-03-02 10:00")], "2026-03-02 13:00", "2026-03-02 14:00", ClockWarningState.Expected, "2026-03-02 15:00", ClockWarningState.Expected, "paused for three hours so far"),
            ([Opened, Desk.Paused("2026-03-02 11:00")], "2026-03-02 13:00", "2026-03-02 11:00", ClockWarningState.Reached, "2026-03-02 14:00", ClockWarningState.Expected, "half used exactly as the pause began"),
        ];
        foreach (var (events, at, first, firstState, second, secondState, why) in rows)
        {
            var warnings = Desk.Clock(ClockKind.Fix, Desk.Hours(4)).Read(Desk.Ticket(events), Desk.At(at)).Warnings;
            Expect.Equal((Percentage.Of(50), Desk.At(first), firstState), (warnings[0].Threshold, warnings[0].At, warnings[0].State), why);
            Expect.Equal((Percentage.Of(75), Desk.At(second), secondState), (warnings[1].Threshold, warnings[1].At, warnings[1].State), why);
        }
    }

    [Fact]
    public void Read_AWarningThatIsNoWholeTick_IsGivenWithTheTickThatReachesIt()
    {
        var reading = Desk.Clock(ClockKind.Fix, Duration.FromTicks(1), ClockPolicy.Default).Read(Desk.Ticket(Opened), Desk.At("2026-03-02 09:00"));
        Assert.Equal(Desk.At("2026-03-02 09:00:00.0000001"), reading.Warnings[0].At);
        Assert.Equal(ClockWarningState.Expected, reading.Warnings[0].State);
    }

    [Fact]
    public void Read_NormOfNothing_IsMetOnlyInClosedTime()
    {
        (string Created, string Responded, bool IsWithin, string Closing, string NextOpening, string Why)[] rows =
        [
            ("2026-03-02 09:00", "2026-03-02 09:00", true, "2026-03-02 09:00", "2026-03-02 09:00", "at once"),
            ("2026-03-02 09:00", "2026-03-02 09:00:00.0000001", false, "2026-03-02 09:00", "2026-03-02 09:00", "a tick too late"),
            ("2026-03-01 12:00", "2026-03-02 08:30", true, "2026-03-01 12:00", "2026-03-02 08:30", "on Sunday nothing counts"),
            ("2026-03-01 12:00", "2026-03-02 08:30:00.0000001", false, "2026-03-01 12:00", "2026-03-02 08:30", "a tick after the opening"),
        ];
        foreach (var (created, responded, isWithin, closing, nextOpening, why) in rows)
        {
            var reading = Desk.Clock(ClockKind.Respond, Duration.Zero).Read(Desk.Ticket(Desk.Created(created), new TicketEvent.Responded(Desk.At(responded))), Desk.At("2026-03-03 09:00"));
            var due = Assert.IsType<DueMoment.Known>(reading.Due);
            Expect.Equal((isWithin, Desk.At(closing), Desk.At(nextOpening)), (reading.IsWithinNorm, due.Closing, due.NextOpening), why);
            Assert.All(reading.Warnings, w => Expect.Equal(ClockWarningState.Reached, w.State, why + ": half of nothing is used at the start"));
        }
    }

    [Fact]
    public void Read_InTicks_IsExact()
    {
        var history = Desk.Ticket(Desk.Created("2026-03-02 09:00:00.0000003"), Desk.Paused("2026-03-02 09:00:01.5"), Desk.Resumed("2026-03-02 09:00:01.5000001"), Desk.Resolved("2026-03-02 09:00:02.0000006"));
        var reading = Desk.Clock(ClockKind.Fix, Duration.FromTicks(20_000_002)).Read(history, Desk.At("2026-03-02 10:00"));
        Assert.Equal(Duration.FromTicks(20_000_002), reading.Elapsed);
        Assert.Equal(Duration.FromTicks(1), reading.PausedTime);
        Assert.True(reading.IsWithinNorm);
        Assert.False(Desk.Clock(ClockKind.Fix, Duration.FromTicks(20_000_001)).Read(history, Desk.At("2026-03-02 10:00")).IsWithinNorm);
    }

    [Fact]
    public void Read_OnADayOfTwentyFiveHours_CountsThemAll()
    {
        var clock = ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default, Desk.Norm(Desk.High, Desk.Hours(24), Desk.AroundTheClock));
        var reading = clock.Read(Desk.Ticket(Desk.Created("2026-10-25 00:00")), Desk.At("2026-10-26 00:00"));
        Assert.Equal(Desk.Hours(25), reading.Elapsed);
        Assert.Equal(Desk.At("2026-10-25 23:00"), reading.BreachedAt);
    }

    [Fact]
    public void Read_PriorityWithoutANorm_IsRefused()
    {
        var changed = Desk.Ticket(Opened, new TicketEvent.PriorityChanged(Desk.At("2026-03-02 10:00"), new PriorityId("P9")), new TicketEvent.PriorityChanged(Desk.At("2026-03-02 11:00"), Desk.High));
        var clock = Desk.Clock(ClockKind.Fix, Desk.Hours(4));
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => clock.Read(changed, Desk.At("2026-03-02 10:30"))).Findings);
        Assert.Equal(ClockFindings.PriorityMustHaveNorm, finding.Code);
        Assert.Equal("Ticket M-1 has priority P9, for which no time to fix is agreed; agreed are P1. Add a norm, or correct the priority.", finding.Message.English);
        Assert.Equal("Melding M-1 heeft prioriteit P9, waarvoor geen hersteltijd is afgesproken; wel voor P1. Voeg een norm toe of herstel de prioriteit.", finding.Message.Dutch);
        Assert.Equal(Desk.High, clock.Read(changed, Desk.At("2026-03-02 11:00")).Priority);
        var keeping = Desk.Clock(ClockKind.Fix, Desk.Hours(4), ClockPolicy.Default with { PriorityChange = PriorityChangeRule.Keep });
        Assert.Equal(Desk.High, keeping.Read(changed, Desk.At("2026-03-02 10:30")).Priority);
    }

    [Fact]
    public void Read_BeyondTheHorizon_IsRefusedByItsFinding()
    {
        var clock = Desk.Clock(ClockKind.Fix, Desk.Hours(40));
        (TicketHistory History, string At, FindingCode Code, string Why)[] rows =
        [
            (Desk.Ticket(Opened), "2028-01-03 12:00", ServiceTimeFindings.MomentMustLieWithinHorizon, "asked after the horizon"),
            (Desk.Ticket(Desk.Created("2025-12-31 12:00")), "2026-03-02 12:00", ServiceTimeFindings.MomentMustLieWithinHorizon, "created before the horizon"),
            (Desk.Ticket(Desk.Created("2027-12-31 12:00")), "2027-12-31 13:00", ServiceTimeFindings.DueMomentMustLieWithinHorizon, "due after the horizon"),
            (Desk.Ticket(new TicketEvent.Created(Desk.At("2026-03-02 09:00").PlusNanoseconds(1), Desk.High)), "2026-03-02 12:00", ServiceTimeFindings.TimeMustBeInWholeTicks, "finer than a tick"),
        ];
        foreach (var (history, at, code, why) in rows)
        {
            Expect.Equal(code, Expect.Throws<RegieValidationException>(() => clock.Read(history, Desk.At(at)), why).Findings[0].Code, why);
            Expect.Equal(code, Expect.Throws<RegieValidationException>(() => clock.Explain(history, Desk.At(at)), why).Findings[0].Code, why);
        }
    }

    [Fact]
    public void Of_WhatMakesNoClock_IsRefused()
    {
        var norm = Desk.Norm(Desk.High, Desk.Hours(4), Desk.Office);
        Expect.Argument<ArgumentNullException>("policy", () => ServiceClock.Of(ClockKind.Fix, null!, norm));
        Expect.Argument<ArgumentNullException>("norms", () => ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default, null!));
        Expect.Argument<ArgumentException>("norms", () => ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default));
        Expect.Argument<ArgumentException>("norms", () => ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default, norm, null!));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => ServiceClock.Of((ClockKind)4, ClockPolicy.Default, norm));
        Expect.Argument<ArgumentNullException>("history", () => ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default, norm).Read(null!, default));
        Expect.Argument<ArgumentNullException>("history", () => ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default, norm).Explain(null!, default));
        Expect.Argument<ArgumentNullException>("priority", () => Desk.Norm(null!, Desk.Hours(4), Desk.Office));
        Expect.Argument<ArgumentNullException>("calendar", () => Desk.Norm(Desk.High, Desk.Hours(4), null!));
        Expect.Argument<ArgumentOutOfRangeException>("allowed", () => Desk.Norm(Desk.High, Duration.FromTicks(-1), Desk.Office));
        var tooFine = Expect.Throws<RegieValidationException>(() => Desk.Norm(Desk.High, Duration.FromNanoseconds(1), Desk.Office), "finer than a tick");
        Assert.Equal(ServiceTimeFindings.TimeMustBeInWholeTicks, tooFine.Findings[0].Code);
    }

    [Fact]
    public void Of_TwoNormsForOnePriority_NamesEachPriority()
    {
        var thrown = Assert.Throws<RegieValidationException>(() => ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default,
            Desk.Norm(Desk.High, Desk.Hours(4), Desk.Office), Desk.Norm(Desk.Low, Desk.Hours(4), Desk.Office),
            Desk.Norm(Desk.High, Desk.Hours(8), Desk.Office), Desk.Norm(Desk.Low, Desk.Hours(8), Desk.Office), Desk.Norm(Desk.Low, Desk.Hours(9), Desk.Office)));
        Assert.Equal([ClockFindings.PriorityMustHaveOneNorm, ClockFindings.PriorityMustHaveOneNorm], thrown.Findings.Select(f => f.Code));
        Assert.Equal("For the time to fix of priority P2, 3 norms are agreed. Keep one.", thrown.Findings[1].Message.English);
        Assert.Equal("Voor de hersteltijd bij prioriteit P2 zijn 3 normen afgesproken. Houd er één.", thrown.Findings[1].Message.Dutch);
    }
}
