using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Parties;

namespace Regie.Intake;

/// <summary>A demand as it was really handled: its route, and who owned it in fact (behandelde vraag).</summary>
public sealed record HandledDemand
{
    /// <summary>States how a demand was handled.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="answer">The route that was decided.</param>
    /// <param name="owner">Who owned it in fact.</param>
    /// <param name="on">When it was handled.</param>
    /// <exception cref="System.ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="owner"/> is not declared.</exception>
    public HandledDemand(DemandId demand, IntakeAnswer answer, ActorRole owner, LocalDate on) =>
        (Demand, Answer, Owner, On) = (Given.Something(demand, nameof(demand)), Given.Something(answer, nameof(answer)), Given.Declared(owner, nameof(owner)), on);

    /// <summary>The demand.</summary>
    public DemandId Demand { get; }

    /// <summary>The route that was decided.</summary>
    public IntakeAnswer Answer { get; }

    /// <summary>Who owned it in fact.</summary>
    public ActorRole Owner { get; }

    /// <summary>When it was handled.</summary>
    public LocalDate On { get; }
}
