using System;
using Regie.Instruments;

namespace Regie.Relationships;

/// <summary>In what form principal and contractor put down what they agreed, and whether that can be enforced (instrument van een opdrachtrelatie).</summary>
/// <param name="Kind">The kind of instrument.</param>
/// <param name="Enforceability">The recorded judgement on it.</param>
/// <exception cref="ArgumentNullException"><paramref name="Enforceability"/> is null.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Kind"/> is not declared.</exception>
public sealed record RelationshipInstrument(InstrumentKind Kind, Enforceability Enforceability)
{
    /// <summary>The kind of instrument.</summary>
    public InstrumentKind Kind { get; } = Kind is >= InstrumentKind.Contract and <= InstrumentKind.OperationalLevelAgreement
        ? Kind
        : throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "No declared kind of instrument.");

    /// <summary>The recorded judgement on it.</summary>
    public Enforceability Enforceability { get; } = Enforceability ?? throw new ArgumentNullException(nameof(Enforceability));

    /// <summary>An instrument of which nobody has judged the content.</summary>
    /// <param name="kind">The kind of instrument.</param>
    /// <returns>The instrument, with the default for its kind.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static RelationshipInstrument Of(InstrumentKind kind) => new(kind, Enforceability.DefaultFor(kind));

    internal RelationshipInstrument WithinOneLegalPerson() => new(Kind, Enforceability.WithinOneLegalPerson());
}
