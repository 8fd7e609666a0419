using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Norms;

namespace Regie.Obligations;

/// <summary>What one party to an agreement owes the other, and can be held to (verplichting).</summary>
/// <remarks>
/// Of either side: the principal owes too, for example access or payment. Made by <see cref="ObligationDraft"/>; what happens to it stands in an
/// <see cref="ObligationFile"/>. What is promised to a customer within one organization is a <see cref="Commitment"/>, which is another thing.
/// </remarks>
public sealed record Obligation
{
    internal Obligation(ObligationId id, LocalizedText what, NormParties parties, ObligationNature nature, ObligationDue due) =>
        (Id, What, Parties, Nature, Due) = (id, what, parties, nature, due);

    /// <summary>Its identifier.</summary>
    public ObligationId Id { get; }

    /// <summary>What is owed.</summary>
    public LocalizedText What { get; }

    /// <summary>Who owes it, and to whom.</summary>
    public NormParties Parties { get; }

    /// <summary>Whether effort or a result is owed.</summary>
    public ObligationNature Nature { get; }

    /// <summary>When it is to be performed.</summary>
    public ObligationDue Due { get; }

    /// <summary>The first date on which it binds.</summary>
    public LocalDate From { get; internal init; }

    /// <summary>The first date on which it does not bind any more; null where it has no end of its own.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>Where it stands; null where that is not recorded.</summary>
    public ClauseReference? Clause { get; internal init; }
}
