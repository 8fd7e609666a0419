using Regie.Identifiers;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>An observation that does not count, with the relief and the clause that it rests on (ontheven waarneming).</summary>
public sealed record ExcusedObservation
{
    internal ExcusedObservation(ObservationId id, Relief relief, ReliefClause admittedBy) => (Id, Relief, AdmittedBy) = (id, relief, admittedBy);

    /// <summary>The observation.</summary>
    public ObservationId Id { get; }

    /// <summary>The decision.</summary>
    public Relief Relief { get; }

    /// <summary>The clause that admits it.</summary>
    public ReliefClause AdmittedBy { get; }
}
