using System;
using Regie.Language;

namespace Regie.Explanation;

/// <summary>Something that went into a step of a <see cref="Derivation"/> as it was given (invoer).</summary>
public sealed record DerivationInput
{
    /// <summary>States an input.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DerivationInput(LocalizedText label, DerivedValue value)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
        (Label, Value) = (label, value);
    }

    /// <summary>What it is.</summary>
    public LocalizedText Label { get; }

    /// <summary>Its value.</summary>
    public DerivedValue Value { get; }

    /// <summary>The input on one line, in English.</summary>
    /// <returns>For example <c>Norm: 95%</c>.</returns>
    public override string ToString() => OneLine.Labeled(Label, Value, LanguageCode.English);
}
