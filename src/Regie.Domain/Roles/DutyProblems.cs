using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>The findings about duties in words; the codes are in <see cref="RoleFindings"/>.</summary>
internal static class DutyProblems
{
    public static Finding UnknownDuty(string code, ValueList<string> known) => Finding.Error(RoleFindings.DutyMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"De taak {code} is onbekend en wordt niet beoordeeld. Bekend zijn: {string.Join(", ", known)}. Verbeter de naam, of maak de taak bekend aan het beleid.", $"The duty {code} is unknown and is not judged. Known are: {string.Join(", ", known)}. Correct the name, or make the duty known to the policy."),
        ("duty", code), ("known", string.Join(", ", known)));

    public static Finding ControlWithoutEnd(FindingCode rule, string what, PersonId by) => Finding.Error(RoleFindings.ControlMustExpire, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"De beheersmaatregel '{what}' door {by} voor {rule} heeft geen einddatum. Wat nooit afloopt, bekijkt niemand opnieuw: leg een einde vast.", $"The compensating control '{what}' by {by} for {rule} has no expiry date. What never expires is never looked at again: state an end."),
        ("rule", rule.Value), ("by", by.Value));
}
