using System;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Parties;

namespace Regie.Tests.Clocks;

public class TicketStagesTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly TicketEvent[] OneOfEach =
    [
        new TicketEvent.Created(At, Desk.High), new TicketEvent.Assigned(At), new TicketEvent.Responded(At), new TicketEvent.Attended(At),
        new TicketEvent.Paused(At, ActorRole.Customer, ""), new TicketEvent.Resumed(At), new TicketEvent.PriorityChanged(At, Desk.Low),
        new TicketEvent.Resolved(At), new TicketEvent.Completed(At), new TicketEvent.Reopened(At), new TicketEvent.Cancelled(At),
    ];

    [Fact]
    public void After_OfEveryStageAndEvent_IsThisTable()
    {
        var header = "before".PadRight(11) + string.Join("", OneOfEach.Select(e => e.GetType().Name.PadRight(17)));
        var rows = Enum.GetValues<TicketStage>().Select(stage =>
            stage.ToString().PadRight(11) + string.Join("", OneOfEach.Select(e => (TicketStages.After(stage, e)?.ToString() ?? "-").PadRight(17))));
        Verified.Text(string.Join("\n", rows.Prepend(header).Select(row => row.TrimEnd())), typeof(TicketStagesTests));
    }

    [Fact]
    public void OneOfEach_LeavesNoEventOut() =>
        Assert.Equal(typeof(TicketEvent).GetNestedTypes().OrderBy(t => t.Name), OneOfEach.Select(e => e.GetType()).OrderBy(t => t.Name));

    [Fact]
    public void After_WithoutAnEvent_IsRefused() => Expect.Argument<ArgumentNullException>("happened", () => TicketStages.After(TicketStage.Open, null!));

    [Fact]
    public void After_AStageThatIsNotDeclared_AdmitsNothing() => Assert.All(OneOfEach, e => Assert.Null(TicketStages.After((TicketStage)99, e)));
}
