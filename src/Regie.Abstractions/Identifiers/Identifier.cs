using System;

namespace Regie.Identifiers;

/// <summary>The name by which the host knows something: a text that Regie keeps verbatim and never interprets (kenmerk).</summary>
/// <remarks>
/// <para>
/// 1 to 200 characters of well-formed Unicode, no control characters, no white space at either end. Compared ordinally: <c>a</c> and <c>A</c> are two identifiers.
/// Identifiers of different kinds are never equal. The text is also the JSON form, as a value and as a property name.
/// </para>
/// <para>The kinds are closed: what a host names otherwise goes into its own types.</para>
/// </remarks>
public abstract record Identifier : IComparable<Identifier>
{
    private const int MaximumLength = 200;

    private protected Identifier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Objection(value) is { } objection)
            throw new ArgumentException(objection, nameof(value));
        Value = value;
    }

    /// <summary>The identifier as text.</summary>
    public string Value { get; }

    /// <summary>Compares ordinally by text, then by kind.</summary>
    /// <param name="other">The identifier to compare with.</param>
    /// <returns>Negative, zero or positive as this one comes before, with or after the other.</returns>
    public int CompareTo(Identifier? other) => string.CompareOrdinal(Value, other?.Value) is var order and not 0
        ? order
        : string.CompareOrdinal(GetType().Name, other?.GetType().Name);

    /// <summary>The identifier as text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public sealed override string ToString() => Value;

    private protected static bool IsWellFormed(string? text) => text is not null && Objection(text) is null;

    private protected static FormatException Malformed(string kind, string text) =>
        new($"'{text}' is no {kind} id. {Objection(text)}");

    private static string? Objection(string text)
    {
        if (text.Length == 0)
            return "An identifier has at least one character; this one is empty.";
        if (text.Length > MaximumLength)
            return $"An identifier has at most {MaximumLength} characters; this one has {text.Length}.";
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
            return $"An identifier has no white space at its ends; '{text}' has. Trim it where it comes in.";
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                return $"An identifier has no control characters; this one has U+{(int)text[i]:X4}.";
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return $"An identifier has no half of a surrogate pair, which JSON cannot carry; this one has U+{(int)text[i]:X4}.";
        }
        return null;
    }
}
