using System;
using Regie.Identifiers;

namespace Regie.Norms;

/// <summary>Who is bound by a norm and who benefits from it (partijen bij een norm).</summary>
public sealed record NormParties
{
    /// <summary>States the parties.</summary>
    /// <param name="obligated">Who is bound.</param>
    /// <param name="beneficiary">Who benefits.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">Both are the same (<see cref="NormFindings.PartiesMustDiffer"/>).</exception>
    public NormParties(PartyId obligated, PartyId beneficiary)
    {
        ArgumentNullException.ThrowIfNull(obligated);
        ArgumentNullException.ThrowIfNull(beneficiary);
        if (obligated.Equals(beneficiary))
            throw new RegieValidationException(NormProblems.SameParty(obligated));
        (Obligated, Beneficiary) = (obligated, beneficiary);
    }

    /// <summary>Who is bound.</summary>
    public PartyId Obligated { get; }

    /// <summary>Who benefits.</summary>
    public PartyId Beneficiary { get; }
}
