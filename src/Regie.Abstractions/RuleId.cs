using System;
using System.Diagnostics.CodeAnalysis;

namespace Regie;

/// <summary>The name of a rule or step of calculation, for example <c>service-time.elapsed</c> or <c>intake.R6</c>.</summary>
/// <remarks>Letters, digits, <c>.</c> and <c>-</c>, beginning with a letter, at most 100. Compared ordinally.</remarks>
public sealed record RuleId : IComparable<RuleId>
{
    /// <summary>Names a rule.</summary>
    /// <param name="value">Letters, digits, <c>.</c> and <c>-</c>, beginning with a letter, at most 100.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public RuleId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = IsWellFormed(value)
            ? value
            : throw new ArgumentException(Objection(value), nameof(value));
    }

    /// <summary>The name as text.</summary>
    public string Value { get; }

    /// <summary>Reads a rule id.</summary>
    /// <param name="text">The text to read.</param>
    /// <returns>The rule id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape.</exception>
    public static RuleId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var id) ? id : throw new FormatException(Objection(text));
    }

    /// <summary>Reads a rule id, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="id">The rule id, or null where the text has another shape.</param>
    /// <returns>Whether the text is a rule id.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RuleId? id)
    {
        id = text is not null && IsWellFormed(text) ? new RuleId(text) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(RuleId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The name as text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    private static string Objection(string text) => $"'{text}' is no rule id; use at most 100 letters, digits, '.' and '-', beginning with a letter.";

    private static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > 100 || !IsLetter(text[0]))
            return false;
        foreach (var c in text)
            if (!IsLetter(c) && c is not ((>= '0' and <= '9') or '.' or '-'))
                return false;
        return true;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
