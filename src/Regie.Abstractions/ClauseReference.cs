using System;

namespace Regie;

/// <summary>Where in which document something was agreed, for example article 4.2 of contract C-12 (artikelverwijzing).</summary>
/// <remarks>Every norm, exclusion and consequence can point to one, so that a reader finds the sentence that it stands on.</remarks>
public sealed record ClauseReference
{
    /// <summary>Points to a clause.</summary>
    /// <param name="document">The document as its readers call it, for example <c>C-12</c> or <c>DAP 2026</c>.</param>
    /// <param name="clause">The place in it, for example <c>art. 4.2</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty or white space.</exception>
    public ClauseReference(string document, string clause)
    {
        Document = Required(document, nameof(document));
        Clause = Required(clause, nameof(clause));
    }

    /// <summary>The document.</summary>
    public string Document { get; }

    /// <summary>The place in the document.</summary>
    public string Clause { get; }

    /// <summary>Document and clause.</summary>
    /// <returns>For example <c>C-12, art. 4.2</c>.</returns>
    public override string ToString() => $"{Document}, {Clause}";

    private static string Required(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return text.Trim() is { Length: > 0 } trimmed ? trimmed : throw new ArgumentException("A clause reference names a document and a place in it; this part is empty.", name);
    }
}
