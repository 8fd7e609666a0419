using System;
using System.Linq;
using Regie.Guards;
using Regie.Language;

namespace Regie.Roles;

/// <summary>Something that someone does which may not go together with something else in one hand (taak).</summary>
/// <remarks>A duty binds whoever performs it, whatever the job title, and whoever may answer for it. Two duties are the same where their codes are.</remarks>
public sealed record Duty
{
    private Duty(string code, LocalizedText label, DutyNature nature) => (Code, Label, Nature) = (code, label, nature);

    /// <summary>The name by which programs know it, for example <c>approving-payment</c>.</summary>
    public string Code { get; }

    /// <summary>What is done, for readers.</summary>
    public LocalizedText Label { get; }

    /// <summary>What kind of duty it is, unless a policy says otherwise with a motive.</summary>
    public DutyNature Nature { get; }

    /// <summary>A duty.</summary>
    /// <param name="code">Small letters, digits and hyphens.</param>
    /// <param name="label">What is done, for readers.</param>
    /// <param name="nature">What kind of duty it is.</param>
    /// <returns>The duty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> has another shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not declared.</exception>
    public static Duty Named(string code, LocalizedText label, DutyNature nature)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length > 0 && code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? new Duty(code, Given.Something(label, nameof(label)), Given.Declared(nature, nameof(nature)))
            : throw new ArgumentException($"The code of a duty has small letters, digits and hyphens; '{code}' has not.", nameof(code));
    }

    /// <summary>Whether two duties have one code.</summary>
    /// <param name="other">The other duty.</param>
    /// <returns>Whether they have.</returns>
    public bool Equals(Duty? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
