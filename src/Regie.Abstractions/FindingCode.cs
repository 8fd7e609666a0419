using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Regie;

/// <summary>The stable, language-neutral code of a rule that can produce a <see cref="Finding"/>, for example <c>REG-TIM-004</c>.</summary>
/// <remarks>
/// Shape: <c>REG</c>, three capitals that name the room, three digits. A code keeps its meaning for ever; its message may improve.
/// </remarks>
public sealed record FindingCode : IComparable<FindingCode>
{
    private FindingCode(string value) => Value = value;

    /// <summary>The code as text.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">For example <c>REG-TIM-004</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape.</exception>
    public static FindingCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code)
            ? code
            : throw new FormatException($"'{text}' is no finding code; write REG, three capitals and three digits, for example REG-TIM-004.");
    }

    /// <summary>Reads a code, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="code">The code, or null where the text has another shape.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FindingCode? code)
    {
        code = text is { Length: 11 } && text.StartsWith("REG-", StringComparison.Ordinal) && text[7] == '-'
            && text.Substring(4, 3).All(c => c is >= 'A' and <= 'Z') && text.Substring(8).All(c => c is >= '0' and <= '9')
            ? new FindingCode(text)
            : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(FindingCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The code as text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
