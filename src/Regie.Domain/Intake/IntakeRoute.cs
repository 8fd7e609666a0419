using System.Linq;
using Regie.Guards;
using Regie.Parties;

namespace Regie.Intake;

/// <summary>Where what comes in goes, who handles it, who owns it, and who is told (route).</summary>
public sealed record IntakeRoute
{
    private IntakeRoute(IntakeDestination destination, ActorRole handledBy, ActorRole owner, ValueList<ActorRole> informed) =>
        (Destination, HandledBy, Owner, Informed) = (destination, handledBy, owner, informed);

    /// <summary>Where it goes.</summary>
    public IntakeDestination Destination { get; }

    /// <summary>Who does the next step.</summary>
    public ActorRole HandledBy { get; }

    /// <summary>Who answers to the customer for it.</summary>
    public ActorRole Owner { get; }

    /// <summary>Who is told; empty where nobody is.</summary>
    public ValueList<ActorRole> Informed { get; }

    /// <summary>Whether it goes beyond the standard, so that customer management must own it.</summary>
    public bool IsDeviating => Destination is IntakeDestination.PolicyTrack or IntakeDestination.DeviationDecision or IntakeDestination.AssignmentUnderContract or IntakeDestination.SourcingAdvice;

    /// <summary>A route.</summary>
    /// <param name="destination">Where it goes.</param>
    /// <param name="handledBy">Who does the next step.</param>
    /// <param name="owner">Who answers to the customer for it.</param>
    /// <param name="informed">Who is told.</param>
    /// <returns>The route.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">A value is not declared.</exception>
    /// <exception cref="System.ArgumentNullException"><paramref name="informed"/> is null.</exception>
    public static IntakeRoute To(IntakeDestination destination, ActorRole handledBy, ActorRole owner, params ActorRole[] informed) =>
        new(Given.Declared(destination, nameof(destination)), Given.Declared(handledBy, nameof(handledBy)), Given.Declared(owner, nameof(owner)),
            (informed ?? throw new System.ArgumentNullException(nameof(informed))).Select(role => Given.Declared(role, nameof(informed))).Distinct().ToValueList());

    /// <summary>The route in one line.</summary>
    /// <returns>For example <c>DeviationDecision by CustomerManagement for CustomerManagement</c>.</returns>
    public override string ToString() => $"{Destination} by {HandledBy} for {Owner}{(Informed.Count > 0 ? ", told: " + string.Join(", ", Informed) : "")}";
}
