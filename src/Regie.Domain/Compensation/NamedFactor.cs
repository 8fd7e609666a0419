using System;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Compensation;

/// <summary>A factor with the name that the contract gives it, such as the weight of an area (benoemde factor).</summary>
public sealed record NamedFactor
{
    /// <summary>States a factor.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="factor">The factor, not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public NamedFactor(LocalizedText name, ExactNumber factor)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (factor.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "A factor is not negative.");
        (Name, Factor) = (name, factor);
    }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>The factor.</summary>
    public ExactNumber Factor { get; }
}
