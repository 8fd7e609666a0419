using System;
using Regie.Language;

namespace Regie.Sampling;

/// <summary>A kind of element that is sampled and judged apart, for example sanitary rooms (steekproefcategorie).</summary>
/// <remarks>Open: the contract names its own. Two categories are the same when their codes are.</remarks>
public sealed record SampleCategory
{
    /// <summary>Declares a category.</summary>
    /// <param name="code">A short code without spaces, for example <c>sanitary</c>.</param>
    /// <param name="label">What readers see.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or has white space in it.</exception>
    public SampleCategory(string code, LocalizedText label)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(label);
        foreach (var c in code)
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                throw new ArgumentException($"A category's code has no white space; '{code}' has.", nameof(code));
        if (code.Length == 0)
            throw new ArgumentException("A category's code is not empty.", nameof(code));
        (Code, Label) = (code, label);
    }

    /// <summary>The short code.</summary>
    public string Code { get; }

    /// <summary>What readers see.</summary>
    public LocalizedText Label { get; }

    /// <summary>Categories are the same when their codes are.</summary>
    /// <param name="other">The other category.</param>
    /// <returns>Whether the codes are equal.</returns>
    public bool Equals(SampleCategory? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
