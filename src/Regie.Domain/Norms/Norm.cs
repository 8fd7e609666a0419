using System;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Norms;

/// <summary>What one party owes another, so stated that it can be judged: a value to reach, an action by a date, or an objective that a person judges (norm).</summary>
/// <remarks>A closed choice. A norm knows no agreement; agreements hold norms.</remarks>
public abstract record Norm
{
    private protected Norm(NormId id, LocalizedText name, NormParties parties, IndicatorId evidence)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(evidence);
        (Id, Name, Parties, Evidence) = (id, name, parties, evidence);
    }

    /// <summary>Its identifier.</summary>
    public NormId Id { get; }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>Who is bound and who benefits.</summary>
    public NormParties Parties { get; }

    /// <summary>The indicator that its observations are for.</summary>
    public IndicatorId Evidence { get; }

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; internal init; }
}
