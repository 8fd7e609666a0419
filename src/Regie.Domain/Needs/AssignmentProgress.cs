using Regie.Identifiers;

namespace Regie.Needs;

/// <summary>How far an assignment of a need is (voortgang van een opdracht).</summary>
public sealed record AssignmentProgress
{
    internal AssignmentProgress(AssignmentId assignment, AssignmentState state, int rejections) => (Assignment, State, Rejections) = (assignment, state, rejections);

    /// <summary>The assignment.</summary>
    public AssignmentId Assignment { get; }

    /// <summary>Where it stands.</summary>
    public AssignmentState State { get; }

    /// <summary>How many times a delivery of it was not accepted.</summary>
    public int Rejections { get; }

    /// <summary>Whether its contractor has delivered, as far as judged.</summary>
    public bool IsDelivered => State is AssignmentState.Delivered or AssignmentState.Accepted;

    /// <summary>Assignment and state.</summary>
    /// <returns>For example <c>A-1: Accepted</c>.</returns>
    public override string ToString() => $"{Assignment}: {State}";

    // Null where the state does not admit the event.
    internal AssignmentProgress? After(NeedEventKind happened) => (State, happened) switch
    {
        (AssignmentState.Given or AssignmentState.Rejected, NeedEventKind.AssignmentDelivered) => new AssignmentProgress(Assignment, AssignmentState.Delivered, Rejections),
        (AssignmentState.Delivered, NeedEventKind.AssignmentRejected) => new AssignmentProgress(Assignment, AssignmentState.Rejected, Rejections + 1),
        (AssignmentState.Delivered, NeedEventKind.AssignmentAccepted) => new AssignmentProgress(Assignment, AssignmentState.Accepted, Rejections),
        _ => null,
    };
}
