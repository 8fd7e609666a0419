using System;
using System.Linq;
using Regie.Instruments;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>One row of the table that decides on the profile of a relationship: the first that applies decides (profielregel).</summary>
public sealed class RelationshipProfileRule
{
    private readonly Func<RelationshipFacts, bool> _applies;

    private RelationshipProfileRule(RuleId id, RelationshipProfileKind kind, LocalizedText condition, Func<RelationshipFacts, bool> applies) =>
        (Id, Kind, Condition, _applies) = (id, kind, condition, applies);

    /// <summary>The rules, in the order in which they are tried; the last applies to all that is left.</summary>
    public static ValueList<RelationshipProfileRule> All { get; } =
    [
        new(RelationshipRules.Partnership, RelationshipProfileKind.Partnership, LocalizedText.Of("een externe leverancier, strategisch en met gedeelde doelen", "an external supplier, strategic and with shared goals"),
            f => f.Standing == ContractorStanding.Market && f.Importance == StrategicImportance.StrategicWithSharedGoals),
        new(RelationshipRules.Market, RelationshipProfileKind.Market, LocalizedText.Of("een externe leverancier", "an external supplier"),
            f => f.Standing == ContractorStanding.Market),
        new(RelationshipRules.PublicCooperation, RelationshipProfileKind.PublicCooperation, LocalizedText.Of("een andere overheid, zonder markt", "another public body, without a market"),
            f => f.Standing == ContractorStanding.PublicBody),
        new(RelationshipRules.SharedService, RelationshipProfileKind.SharedService, LocalizedText.Of("dezelfde rechtspersoon of een verbonden partij, met meerdere opdrachtgevers of een verrekenprijs", "the same legal person or an allied body, with several principals or a transfer price"),
            f => IsNear(f.Standing) && (f.Principals > 1 || f.Charging == Charging.Charged)),
        new(RelationshipRules.InternalService, RelationshipProfileKind.InternalService, LocalizedText.Of("dezelfde rechtspersoon, met een dienstverleningsafspraak", "the same legal person, with a service agreement"),
            f => f.Standing == ContractorStanding.SameLegalPerson && f.Instrument is InstrumentKind.ServiceAgreement or InstrumentKind.OperationalLevelAgreement),
        new(RelationshipRules.Hierarchical, RelationshipProfileKind.Hierarchical, LocalizedText.Of("al het andere", "all others"), _ => true),
    ];

    /// <summary>The name of the rule.</summary>
    public RuleId Id { get; }

    /// <summary>What it decides.</summary>
    public RelationshipProfileKind Kind { get; }

    /// <summary>When it applies, in words.</summary>
    public LocalizedText Condition { get; }

    /// <summary>Whether the rule applies.</summary>
    /// <param name="facts">The facts of a relationship.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public bool Applies(RelationshipFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return _applies(facts);
    }

    /// <summary>The first rule that applies.</summary>
    /// <param name="facts">The facts of a relationship.</param>
    /// <returns>The rule; there always is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static RelationshipProfileRule For(RelationshipFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return All.First(rule => rule.Applies(facts));
    }

    /// <summary>The rule in English.</summary>
    /// <returns>For example <c>relationship.profile.market: an external supplier</c>.</returns>
    public override string ToString() => $"{Id}: {Condition.English}";

    private static bool IsNear(ContractorStanding standing) => standing is ContractorStanding.SameLegalPerson or ContractorStanding.AlliedBody;
}
