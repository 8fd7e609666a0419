using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Scorecards;

/// <summary>What has a score and a weight on a scorecard: one norm, or a group of parts (onderdeel van een scorekaart).</summary>
/// <remarks>A closed choice. Parts are checked as a whole by <see cref="ScorecardDraft"/>.</remarks>
public abstract record ScorecardPart
{
    private ScorecardPart(LocalizedText name, decimal weight) => (Name, Weight) = (name, weight);

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; private protected init; }

    /// <summary>Its weight among the parts beside it: percents or a relative number, as the <see cref="WeightBasis"/> says.</summary>
    public decimal Weight { get; }

    /// <summary>A norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="weight">Its weight, above zero.</param>
    /// <param name="scoring">How the judgement becomes a score.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> or <paramref name="scoring"/> is null.</exception>
    public static Item Of(Norm norm, decimal weight, Scoring scoring)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(scoring);
        return new Item(norm, weight, scoring);
    }

    /// <summary>A group of parts, whose weights are relative.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="weight">The weight of the group among the parts beside it, above zero.</param>
    /// <param name="rollUp">How the scores of its parts become one.</param>
    /// <param name="parts">Its parts, at least one.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a part, is null.</exception>
    public static Group Of(LocalizedText name, decimal weight, RollUp rollUp, params ScorecardPart[] parts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rollUp);
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Contains(null!) ? throw new ArgumentNullException(nameof(parts), "A part is null.") : new Group(name, weight, rollUp, parts.ToValueList());
    }

    /// <summary>A norm that is judged for each service, location or priority, with one part for each group that its scope names, of equal weight.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="weight">The weight of all of them together among the parts beside it, above zero.</param>
    /// <param name="rollUp">How the scores of the groups become one.</param>
    /// <param name="scoring">How each judgement becomes a score.</param>
    /// <returns>The part; a norm whose scope names no groups gives one without parts, which a card refuses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>ScorecardPart.ForEachGroup(cleaning, 40, RollUp.WorstOf, Scoring.ByValue) // the worst location decides</code></example>
    public static Group ForEachGroup(StateNorm norm, decimal weight, RollUp rollUp, Scoring scoring)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(rollUp);
        return new Group(norm.Name, weight, rollUp, norm.Scope.DeclaredGroups().Select(ScorecardPart (group) => Of(norm, 1m, scoring).For(group)).ToValueList());
    }

    internal abstract IEnumerable<Item> Items { get; }

    /// <summary>A norm on a scorecard (norm op een scorekaart).</summary>
    public sealed record Item : ScorecardPart
    {
        internal Item(Norm norm, decimal weight, Scoring scoring)
            : base(norm.Name, weight) => (Norm, Scoring) = (norm, scoring);

        /// <summary>The norm.</summary>
        public Norm Norm { get; }

        /// <summary>How the judgement becomes a score.</summary>
        public Scoring Scoring { get; }

        /// <summary>What a miss does to the whole card; null where it only costs points.</summary>
        public KnockOut? KnockOut { get; private init; }

        /// <summary>The service, location or priority whose judgement it takes, where the norm is judged for each; null where it takes the only one.</summary>
        public ObservationSubject? Subject { get; private init; }

        internal override IEnumerable<Item> Items => [this];

        internal (NormId Norm, ObservationSubject? Subject) Key => (Norm.Id, Subject);

        internal Scale? Scale => (Norm as StateNorm)?.Indicator.Scale;

        /// <summary>The item, for one service, location or priority of a norm that is judged for each.</summary>
        /// <param name="subject">Which: it states what the norm is judged for each of, and nothing else.</param>
        /// <returns>A new item, with the subject behind its name.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
        public Item For(ObservationSubject subject)
        {
            ArgumentNullException.ThrowIfNull(subject);
            return this with { Subject = subject, Name = LocalizedText.Of($"{Norm.Name.Dutch} – {subject}", $"{Norm.Name.English} – {subject}") };
        }

        /// <summary>The item, as a norm that must not be missed.</summary>
        /// <param name="knockOut">What a miss does to the whole card.</param>
        /// <returns>A new item.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="knockOut"/> is null.</exception>
        public Item WithKnockOut(KnockOut knockOut) => this with { KnockOut = knockOut ?? throw new ArgumentNullException(nameof(knockOut)) };
    }

    /// <summary>Parts with one score together (groep van een scorekaart).</summary>
    public sealed record Group : ScorecardPart
    {
        internal Group(LocalizedText name, decimal weight, RollUp rollUp, ValueList<ScorecardPart> parts)
            : base(name, weight) => (RollUp, Parts) = (rollUp, parts);

        /// <summary>How the scores of its parts become one.</summary>
        public RollUp RollUp { get; }

        /// <summary>Its parts.</summary>
        public ValueList<ScorecardPart> Parts { get; }

        /// <summary>What the weights of its parts are; relative unless stated.</summary>
        public WeightBasis Basis { get; private init; } = WeightBasis.Relative;

        internal override IEnumerable<Item> Items => Parts.SelectMany(p => p.Items);

        internal IEnumerable<Group> Groups => Parts.OfType<Group>().SelectMany(g => g.Groups).Prepend(this);

        /// <summary>The group, with weights that are something else.</summary>
        /// <param name="basis">What the weights of its parts are.</param>
        /// <returns>A new group.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not declared.</exception>
        public Group Weighing(WeightBasis basis) => basis is WeightBasis.Shares or WeightBasis.Relative
            ? this with { Basis = basis }
            : throw new ArgumentOutOfRangeException(nameof(basis), basis, "No declared basis.");
    }
}
