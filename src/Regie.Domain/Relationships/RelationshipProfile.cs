using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>What kind of relationship it is, by which rule, and what follows from that (profiel van een opdrachtrelatie).</summary>
/// <example><code>
/// RelationshipProfile profile = RelationshipProfile.Of(cleaning, allRelationships, today);
/// Console.WriteLine(profile.Explain().ToParagraph(LanguageCode.English));
/// </code></example>
public sealed record RelationshipProfile
{
    private RelationshipProfile(RelationshipFacts facts, RelationshipProfileRule rule) => (Facts, Rule) = (facts, rule);

    /// <summary>What it was decided on.</summary>
    public RelationshipFacts Facts { get; }

    /// <summary>The rule that decided.</summary>
    public RelationshipProfileRule Rule { get; }

    /// <summary>What someone decided instead; null where the rule stands.</summary>
    public ProfileOverride? Override { get; private init; }

    /// <summary>The kind of relationship: what the rule says, unless someone decided otherwise.</summary>
    public RelationshipProfileKind Kind => Override?.Kind ?? Rule.Kind;

    /// <summary>What follows from the kind.</summary>
    public RelationshipPractice Practice => RelationshipPractice.Of(Kind);

    /// <summary>The profile that facts lead to.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static RelationshipProfile Of(RelationshipFacts facts) => new(Given.Something(facts, nameof(facts)), RelationshipProfileRule.For(facts));

    /// <summary>The profile of one relationship among all that are known, on a day.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="known">The relationships that are known.</param>
    /// <param name="date">The day.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="known"/>, is null.</exception>
    public static RelationshipProfile Of(CommissioningRelationship relationship, IEnumerable<CommissioningRelationship> known, LocalDate date) =>
        Of(RelationshipFacts.Of(relationship, known, date));

    /// <summary>The profile, decided otherwise by someone by name and with a motive; the rule's answer stays beside it.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>A new profile; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public RelationshipProfile Overridden(ProfileOverride decision) => this with { Override = Given.Something(decision, nameof(decision)) };

    /// <summary>What is asked when the steering organization is on a side of the relationship.</summary>
    /// <param name="steering">The side that the steering organization is on.</param>
    /// <returns>Where it is contractor, the customer side's standard: a customer need not be a professional principal. Where it is principal, that of <see cref="Practice"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steering"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="steering"/> is neither side.</exception>
    public PrincipalshipStandard StandardFor(RelationshipSide steering) => Given.Something(steering, nameof(steering)) switch
    {
        RelationshipSide.Contractor => PrincipalshipStandard.CustomerSide,
        RelationshipSide.Principal => Practice.Standard,
        RelationshipSide.Neither neither => throw new ArgumentException($"A standard applies to a side of the relationship. {neither.Reason.English}", nameof(steering)),
        _ => throw new ArgumentException("No side that exists here.", nameof(steering)),
    };

    /// <summary>Whether malus, penalty or service credit can attach to the relationship.</summary>
    /// <param name="enforceability">The judgement on its instrument.</param>
    /// <returns>Whether they can, and why; within one legal person never, whatever the profile or the judgement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="enforceability"/> is null.</exception>
    public MoneyConsequences MoneyConsequencesUnder(Enforceability enforceability)
    {
        ArgumentNullException.ThrowIfNull(enforceability);
        if (Facts.Standing == ContractorStanding.SameLegalPerson)
            return new MoneyConsequences.NotPossible(LocalizedText.Of("binnen één rechtspersoon is niets juridisch afdwingbaar", "within one legal person nothing is legally enforceable"));
        if (!Practice.AdmitsMoneyConsequences)
        {
            var kind = Kind.Label();
            return new MoneyConsequences.NotPossible(LocalizedText.Of($"een relatie van deze soort ({kind.Dutch}) kent ze niet", $"a relationship of this kind ({kind.English}) has none"));
        }

        return enforceability.AllowsMoneyConsequences
            ? new MoneyConsequences.Possible(LocalizedText.Of($"het instrument is juridisch afdwingbaar ({enforceability.Motive.Dutch})", $"the instrument is legally enforceable ({enforceability.Motive.English})"))
            : new MoneyConsequences.NotPossible(LocalizedText.Of($"het instrument is niet juridisch afdwingbaar ({enforceability.Motive.Dutch})", $"the instrument is not legally enforceable ({enforceability.Motive.English})"));
    }

    /// <summary>What deserves attention in the relationship, seen its profile.</summary>
    /// <param name="relationship">The relationship that it is the profile of.</param>
    /// <returns>All findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    public ValueList<Finding> FindingsOn(RelationshipId relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        var practice = Practice;
        return
        [
            .. Kind == RelationshipProfileKind.Hierarchical ? [RelationshipProblems.NotVerifiable(relationship)] : Array.Empty<Finding>(),
            .. Facts.Instrument is { } instrument && !practice.FittingInstruments.Contains(instrument) ? [RelationshipProblems.InstrumentDoesNotFit(relationship, instrument, Kind, practice.FittingInstruments)] : Array.Empty<Finding>(),
            .. Kind == RelationshipProfileKind.SharedService && Facts.Principals > 1 && Facts.Coordinator is null ? [RelationshipProblems.NotCoordinated(relationship, Facts.Principals)] : Array.Empty<Finding>(),
        ];
    }

    /// <summary>How the profile came about: the facts, the rules that were tried in order, and what someone decided instead.</summary>
    /// <returns>The derivation; its root is the kind.</returns>
    public Derivation Explain() => RelationshipExplanation.Of(Facts, Rule, Override);
}
