using System;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>The names of what relationships are told apart by.</summary>
public static class RelationshipLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="charging">Whether the work is charged.</param>
    /// <returns>For example "doorbelast" and "charged".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charging"/> is not declared.</exception>
    public static LocalizedText Label(this Charging charging) => charging switch
    {
        Charging.NotCharged => LocalizedText.Of("niet doorbelast", "not charged"),
        Charging.Charged => LocalizedText.Of("doorbelast", "charged"),
        _ => throw new ArgumentOutOfRangeException(nameof(charging), charging, "No declared way of charging."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="importance">The importance.</param>
    /// <returns>For example "strategisch" and "strategic".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="importance"/> is not declared.</exception>
    public static LocalizedText Label(this StrategicImportance importance) => importance switch
    {
        StrategicImportance.Ordinary => LocalizedText.Of("gewoon", "ordinary"),
        StrategicImportance.Strategic => LocalizedText.Of("strategisch", "strategic"),
        StrategicImportance.StrategicWithSharedGoals => LocalizedText.Of("strategisch, met gedeelde doelen", "strategic, with shared goals"),
        _ => throw new ArgumentOutOfRangeException(nameof(importance), importance, "No declared importance."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="standing">Where the contractor stands.</param>
    /// <returns>For example "dezelfde rechtspersoon" and "same legal person".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="standing"/> is not declared.</exception>
    public static LocalizedText Label(this ContractorStanding standing) => standing switch
    {
        ContractorStanding.SameLegalPerson => LocalizedText.Of("dezelfde rechtspersoon", "same legal person"),
        ContractorStanding.AlliedBody => LocalizedText.Of("verbonden partij", "allied body"),
        ContractorStanding.PublicBody => LocalizedText.Of("andere overheid", "other public body"),
        ContractorStanding.Market => LocalizedText.Of("externe leverancier", "external supplier"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No declared standing."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="kind">The kind of relationship.</param>
    /// <returns>For example "marktrelatie" and "market relationship".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this RelationshipProfileKind kind) => kind switch
    {
        RelationshipProfileKind.Partnership => LocalizedText.Of("partnerschap", "partnership"),
        RelationshipProfileKind.Market => LocalizedText.Of("marktrelatie", "market relationship"),
        RelationshipProfileKind.PublicCooperation => LocalizedText.Of("publiek-publieke samenwerking", "public cooperation"),
        RelationshipProfileKind.SharedService => LocalizedText.Of("shared service", "shared service"),
        RelationshipProfileKind.InternalService => LocalizedText.Of("interne dienstverlening", "internal service"),
        RelationshipProfileKind.Hierarchical => LocalizedText.Of("hiërarchische relatie", "hierarchical relationship"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of relationship."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="standard">The standard.</param>
    /// <returns>For example "klantzijde" and "customer side".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="standard"/> is not declared.</exception>
    public static LocalizedText Label(this PrincipalshipStandard standard) => standard switch
    {
        PrincipalshipStandard.CustomerSide => LocalizedText.Of("klantzijde", "customer side"),
        PrincipalshipStandard.SupplierSide => LocalizedText.Of("leverancierszijde", "supplier side"),
        _ => throw new ArgumentOutOfRangeException(nameof(standard), standard, "No declared standard."),
    };
}
