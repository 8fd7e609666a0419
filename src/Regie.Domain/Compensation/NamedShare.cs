using System;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Compensation;

/// <summary>A share with the name that the contract gives it, such as the amount at risk or the allocation of a norm (benoemd aandeel).</summary>
public sealed record NamedShare
{
    /// <summary>States a share.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="share">The share, above 0 % and at most 100 %.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not above 0 % and at most 100 %.</exception>
    public NamedShare(LocalizedText name, Percentage share)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (share.Value is <= 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share of a charge is above 0% and at most 100%.");
        (Name, Share) = (name, share);
    }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>The share.</summary>
    public Percentage Share { get; }
}
