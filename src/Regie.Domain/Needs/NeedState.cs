using NodaTime;
using Regie.Identifiers;

namespace Regie.Needs;

/// <summary>What the events of a need come to.</summary>
internal sealed record NeedState
{
    public static NeedState Before { get; } = new();

    public NeedStage Stage { get; init; }

    public LocalDate? Since { get; init; }

    public LocalDate? LastOn { get; init; }

    public PartyId? Customer { get; init; }

    public string Summary { get; init; } = "";

    // Null where the customer asked: what was sensed is confirmed by somebody else.
    public PersonId? SensedBy { get; init; }

    public PersonId? ConfirmedBy { get; init; }

    public Articulation Articulation { get; init; } = Articulation.Nothing;

    public ValueList<SignalId> Signals { get; init; } = ValueList<SignalId>.Empty;

    public DemandId? Demand { get; init; }

    public RuleId? RoutedBy { get; init; }

    public ValueList<AssignmentProgress> Assignments { get; init; } = ValueList<AssignmentProgress>.Empty;

    public bool IsResultConfirmed { get; init; }

    public NeedStage ParkedAt { get; init; }

    public LocalDate? ParkedUntil { get; init; }
}
