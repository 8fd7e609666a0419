using System;

namespace Regie;

/// <summary>One value that a <see cref="Finding"/> speaks of, in invariant form, so that a program can use it without reading the message.</summary>
/// <param name="Name">What the value is, in English, for example <c>horizonEnd</c>.</param>
/// <param name="Value">The value in invariant form, for example <c>2026-12-31</c> or <c>94.5</c>.</param>
public sealed record FindingValue(string Name, string Value)
{
    /// <summary>What the value is.</summary>
    public string Name { get; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>The value in invariant form.</summary>
    public string Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));

    /// <summary>Name and value.</summary>
    /// <returns>For example <c>horizonEnd=2026-12-31</c>.</returns>
    public override string ToString() => $"{Name}={Value}";
}
