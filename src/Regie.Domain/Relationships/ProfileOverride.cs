using System;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>Another profile than the computed one, decided by someone by name and with a motive (afwijkend profiel).</summary>
public sealed record ProfileOverride
{
    /// <summary>States the decision.</summary>
    /// <param name="kind">What it is held to be.</param>
    /// <param name="by">Who decided so.</param>
    /// <param name="motive">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="motive"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public ProfileOverride(RelationshipProfileKind kind, PersonId by, string motive)
    {
        Kind = Given.Declared(kind, nameof(kind));
        By = Given.Something(by, nameof(by));
        Motive = Given.Text(motive, nameof(motive));
    }

    /// <summary>What the relationship is held to be.</summary>
    public RelationshipProfileKind Kind { get; }

    /// <summary>Who decided so.</summary>
    public PersonId By { get; }

    /// <summary>Why.</summary>
    public string Motive { get; }

    /// <summary>The decision as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>partnership, by c.devries: joint investment programme</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => LocalizedText.Of($"{Kind.Label().Dutch}, door {By}: {Motive}", $"{Kind.Label().English}, by {By}: {Motive}").In(language);

    /// <summary>The decision in English.</summary>
    /// <returns>For example <c>partnership, by c.devries: joint investment programme</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);
}
