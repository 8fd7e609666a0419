using System;
using System.Diagnostics.CodeAnalysis;

namespace Regie.Identifiers;

/// <summary>Identifies a proposal for innovation (innovatievoorstel).</summary>
public sealed record ProposalId : Identifier
{
    /// <summary>Takes over the host's identifier.</summary>
    /// <param name="value">1 to 200 characters, without control characters or white space at the ends.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not well formed.</exception>
    public ProposalId(string value)
        : base(value)
    {
    }

    /// <summary>Reads an identifier; the inverse of <see cref="Identifier.ToString"/>.</summary>
    /// <param name="text">The text to read.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not well formed.</exception>
    public static ProposalId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var id) ? id : throw Malformed("proposal", text);
    }

    /// <summary>Reads an identifier, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="id">The identifier, or null where the text is not well formed.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProposalId? id)
    {
        id = IsWellFormed(text) ? new ProposalId(text!) : null;
        return id is not null;
    }
}
