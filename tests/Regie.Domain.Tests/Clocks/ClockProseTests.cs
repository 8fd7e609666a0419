using NodaTime;
using Regie.Clocks;
using Regie.Tests.Explanation;

namespace Regie.Tests.Clocks;

/// <summary>What somebody who was promised a repair reads when asking where the time went.</summary>
public class ClockProseTests
{
    [Fact]
    public void Explain_ATicketWithAPauseAChangeOfPriorityAndAReopening()
    {
        var history = Desk.Ticket(
            Desk.Created("2026-03-05 15:00"),
            new TicketEvent.PriorityChanged(Desk.At("2026-03-05 15:20"), Desk.Low),
            Desk.Paused("2026-03-05 16:00", "toegang tot de ruimte"),
            Desk.Resumed("2026-03-06 09:30"),
            Desk.Resolved("2026-03-06 12:00"),
            new TicketEvent.Reopened(Desk.At("2026-03-06 15:00")),
            Desk.Resolved("2026-03-09 10:00"));
        var clock = ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default,
            Desk.Norm(Desk.High, Desk.Hours(2), Desk.Office), new ClockNorm(Desk.Low, Desk.Hours(8), Desk.Office, new ClauseReference("C-12", "art. 4.2")));
        Prose.Verify(clock.Explain(history, Desk.At("2026-03-10 09:00")), typeof(ClockProseTests));
    }

    [Fact]
    public void Explain_ARunningTicketUnderOtherPolicies() => Prose.Verify(
        Desk.Clock(ClockKind.Fix, Desk.Hours(4), new ClockPolicy([], ClockStart.AtAssignment, PriorityChangeRule.Keep, ReopenedTimeRule.Counts, ClockPolicy.Default.WarnAt))
            .Explain(Desk.Ticket(Desk.Created("2026-03-05 15:00"), new TicketEvent.Assigned(Desk.At("2026-03-05 15:30"))), Desk.At("2026-03-06 09:15")),
        typeof(ClockProseTests));

    [Fact]
    public void Explain_ATicketThatAChangeOfPriorityRestarted() => Prose.Verify(
        ServiceClock.Of(ClockKind.Attend, ClockPolicy.Default with { PriorityChange = PriorityChangeRule.Restart }, Desk.Norm(Desk.High, Desk.Hours(2), Desk.Office), Desk.Norm(Desk.Low, Desk.Hours(8), Desk.Office))
            .Explain(Desk.Ticket(Desk.Created("2026-03-05 09:00"), new TicketEvent.PriorityChanged(Desk.At("2026-03-05 10:00"), Desk.Low), new TicketEvent.Attended(Desk.At("2026-03-05 11:30"))), Desk.At("2026-03-05 12:00")),
        typeof(ClockProseTests));

    [Fact]
    public void Explain_APausedTicket() => Prose.Verify(
        Desk.Clock(ClockKind.Fix, Desk.Hours(4)).Explain(Desk.Ticket(Desk.Created("2026-03-05 15:00"), Desk.Paused("2026-03-05 16:30")), Desk.At("2026-03-06 09:15")), typeof(ClockProseTests));

    [Fact]
    public void Explain_ATicketThatIsOverdue() => Prose.Verify(
        Desk.Clock(ClockKind.Fix, Desk.Hours(2)).Explain(Desk.Ticket(Desk.Created("2026-03-06 15:00")), Desk.At("2026-03-09 10:00")), typeof(ClockProseTests));

    [Fact]
    public void Explain_AResponseAfterTheDueMoment_InTimeAllTheSame() => Prose.Verify(
        Desk.Clock(ClockKind.Respond, Desk.Hours(2)).Explain(Desk.Ticket(Desk.Created("2026-03-06 15:00"), new TicketEvent.Responded(Desk.At("2026-03-07 11:00"))), Desk.At("2026-03-09 10:00")), typeof(ClockProseTests));

    [Fact]
    public void Explain_ATicketThatWasWithdrawn() => Prose.Verify(
        Desk.Clock(ClockKind.Complete, Desk.Hours(2)).Explain(Desk.Ticket(Desk.Created("2026-03-06 15:00"), new TicketEvent.Cancelled(Desk.At("2026-03-06 15:10"))), Desk.At("2026-03-09 10:00")), typeof(ClockProseTests));

    [Fact]
    public void Explain_ATicketThatNobodyHasYet() => Prose.Verify(
        Desk.Clock(ClockKind.Attend, Desk.Hours(2), ClockPolicy.Default with { Start = ClockStart.AtAssignment }).Explain(Desk.Ticket(Desk.Created("2026-03-06 15:00")), Desk.At("2026-03-06 16:00")), typeof(ClockProseTests));
}
