using System;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>Which side of one relationship a party is on: a question asked of the relationship, never a property of the party (zijde van een opdrachtrelatie).</summary>
public abstract record RelationshipSide
{
    private RelationshipSide()
    {
    }

    /// <summary>The side in words.</summary>
    public abstract LocalizedText Label { get; }

    /// <summary>The side in English.</summary>
    /// <returns>For example <c>principal</c>.</returns>
    public sealed override string ToString() => Label.English;

    /// <summary>The one who commissions (opdrachtgever).</summary>
    public sealed record Principal : RelationshipSide
    {
        /// <inheritdoc/>
        public override LocalizedText Label => LocalizedText.Of("opdrachtgever", "principal");
    }

    /// <summary>The one who is commissioned (opdrachtnemer).</summary>
    public sealed record Contractor : RelationshipSide
    {
        /// <inheritdoc/>
        public override LocalizedText Label => LocalizedText.Of("opdrachtnemer", "contractor");
    }

    /// <summary>On neither side.</summary>
    /// <param name="Reason">Why: a stranger to the relationship, or its owner.</param>
    /// <exception cref="ArgumentNullException"><paramref name="Reason"/> is null.</exception>
    public sealed record Neither(LocalizedText Reason) : RelationshipSide
    {
        /// <summary>Why.</summary>
        public LocalizedText Reason { get; } = Reason ?? throw new ArgumentNullException(nameof(Reason));

        /// <inheritdoc/>
        public override LocalizedText Label => LocalizedText.Of("geen van beide", "neither");
    }
}
