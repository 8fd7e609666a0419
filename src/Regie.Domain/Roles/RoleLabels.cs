using System;
using Regie.Language;

namespace Regie.Roles;

/// <summary>The names of what roles and duties are told apart by.</summary>
public static class RoleLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="responsibility">The way of being involved.</param>
    /// <returns>For example "eindverantwoordelijk" and "accountable".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="responsibility"/> is not declared.</exception>
    public static LocalizedText Label(this Responsibility responsibility) => responsibility switch
    {
        Responsibility.Accountable => LocalizedText.Of("eindverantwoordelijk", "accountable"),
        Responsibility.Responsible => LocalizedText.Of("uitvoerend", "responsible"),
        Responsibility.Consulted => LocalizedText.Of("geraadpleegd", "consulted"),
        Responsibility.Informed => LocalizedText.Of("geïnformeerd", "informed"),
        _ => throw new ArgumentOutOfRangeException(nameof(responsibility), responsibility, "No declared responsibility."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="nature">The nature of a duty.</param>
    /// <returns>For example "productie" and "production".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not declared.</exception>
    public static LocalizedText Label(this DutyNature nature) => nature switch
    {
        DutyNature.Production => LocalizedText.Of("productie", "production"),
        DutyNature.RegieRole => LocalizedText.Of("een regierol", "a regie role"),
        DutyNature.Act => LocalizedText.Of("een handeling", "an act"),
        _ => throw new ArgumentOutOfRangeException(nameof(nature), nature, "No declared nature."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="kind">The kind of subject.</param>
    /// <returns>For example "meting" and "measurement".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this DutySubjectKind kind) => kind switch
    {
        DutySubjectKind.ProductionUnit => LocalizedText.Of("productie-eenheid", "production unit"),
        DutySubjectKind.Measurement => LocalizedText.Of("meting", "measurement"),
        DutySubjectKind.Norm => LocalizedText.Of("norm", "norm"),
        DutySubjectKind.Settlement => LocalizedText.Of("verrekening", "settlement"),
        DutySubjectKind.Order => LocalizedText.Of("bestelling", "order"),
        DutySubjectKind.Deviation => LocalizedText.Of("afwijking", "deviation"),
        DutySubjectKind.Need => LocalizedText.Of("behoefte", "need"),
        DutySubjectKind.Contract => LocalizedText.Of("contract", "contract"),
        DutySubjectKind.Chain => LocalizedText.Of("keten", "chain"),
        DutySubjectKind.PolicyRule => LocalizedText.Of("beleidsregel", "policy rule"),
        DutySubjectKind.Relationship => LocalizedText.Of("opdrachtrelatie", "relationship"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of subject."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>For example "streng" and "strict".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not declared.</exception>
    public static LocalizedText Label(this SegregationProfile profile) => profile switch
    {
        SegregationProfile.Small => LocalizedText.Of("klein", "small"),
        SegregationProfile.Standard => LocalizedText.Of("standaard", "standard"),
        SegregationProfile.Strict => LocalizedText.Of("streng", "strict"),
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "No declared profile."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="level">The level.</param>
    /// <returns>For example "verboden" and "forbidden".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not declared.</exception>
    public static LocalizedText Label(this SegregationLevel level) => level switch
    {
        SegregationLevel.Allowed => LocalizedText.Of("toegestaan", "allowed"),
        SegregationLevel.Controlled => LocalizedText.Of("alleen met een beheersmaatregel", "only with a compensating control"),
        SegregationLevel.Forbidden => LocalizedText.Of("verboden", "forbidden"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No declared level."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="weight">What decides whether a combination weighs heavier.</param>
    /// <returns>For example "geld dat ervan afhangt" and "money that depends on it".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not declared.</exception>
    public static LocalizedText Label(this SegregationWeight weight) => weight switch
    {
        SegregationWeight.Nothing => LocalizedText.Of("niets", "nothing"),
        SegregationWeight.AmountFromDeMinimis => LocalizedText.Of("een bedrag vanaf de drempel", "an amount from the threshold on"),
        SegregationWeight.AmountAboveSigningLimit => LocalizedText.Of("een bedrag boven de tekengrens", "an amount above the limit for signing"),
        SegregationWeight.AmountAboveChainLimit => LocalizedText.Of("een bedrag boven de grens voor een keten", "an amount above the limit for a chain"),
        SegregationWeight.MoneyAtStake => LocalizedText.Of("geld dat ervan afhangt", "money that depends on it"),
        SegregationWeight.MoneyAtStakeOrStrategic => LocalizedText.Of("geld dat ervan afhangt, of een strategisch contract", "money that depends on it, or a strategic contract"),
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "No declared weight."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="binding">Whose hand a rule looks at.</param>
    /// <returns>For example "één persoon" and "one person".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="binding"/> is not declared.</exception>
    public static LocalizedText Label(this SegregationBinding binding) => binding switch
    {
        SegregationBinding.Person => LocalizedText.Of("één persoon", "one person"),
        SegregationBinding.Party => LocalizedText.Of("één partij", "one party"),
        _ => throw new ArgumentOutOfRangeException(nameof(binding), binding, "No declared binding."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="timing">Whether duties must meet in time.</param>
    /// <returns>For example "tegelijk" and "at the same time".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timing"/> is not declared.</exception>
    public static LocalizedText Label(this SegregationTiming timing) => timing switch
    {
        SegregationTiming.Whenever => LocalizedText.Of("wanneer ook", "whenever"),
        SegregationTiming.AtTheSameTime => LocalizedText.Of("tegelijk", "at the same time"),
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "No declared timing."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="circumstance">The circumstance.</param>
    /// <returns>For example "er hangt geld van af" and "money at stake".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="circumstance"/> is not declared.</exception>
    public static LocalizedText Label(this DutyCircumstance circumstance) => circumstance switch
    {
        DutyCircumstance.MoneyAtStake => LocalizedText.Of("er hangt geld van af", "money at stake"),
        DutyCircumstance.StrategicContract => LocalizedText.Of("strategisch contract", "strategic contract"),
        _ => throw new ArgumentOutOfRangeException(nameof(circumstance), circumstance, "No declared circumstance."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="subDelegation">Whether a mandate may be passed on.</param>
    /// <returns>For example "mag worden doorgegeven" and "may be passed on".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subDelegation"/> is not declared.</exception>
    public static LocalizedText Label(this SubDelegation subDelegation) => subDelegation switch
    {
        SubDelegation.NotPermitted => LocalizedText.Of("mag niet worden doorgegeven", "may not be passed on"),
        SubDelegation.Permitted => LocalizedText.Of("mag worden doorgegeven", "may be passed on"),
        _ => throw new ArgumentOutOfRangeException(nameof(subDelegation), subDelegation, "Neither permitted nor not."),
    };
}
