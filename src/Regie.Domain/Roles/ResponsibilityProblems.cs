using System.Linq;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>The findings about responsibilities in words; the codes are in <see cref="RoleFindings"/>.</summary>
internal static class ResponsibilityProblems
{
    public static Finding NobodyAccountable(ActivityId activity, LocalizedText label) => Finding.Error(RoleFindings.ActivityMustHaveAnAccountable, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"Voor {label.Dutch} ({activity}) is niemand eindverantwoordelijk. Wijs precies één rol aan.", $"Nobody is accountable for {label.English} ({activity}). Appoint exactly one role."),
        ("activity", activity.Value));

    public static Finding SeveralAccountable(ActivityId activity, LocalizedText label, ValueList<ActorRole> roles) => Finding.Error(RoleFindings.ActivityMustHaveOnlyOneAccountable, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"Voor {label.Dutch} ({activity}) zijn meerdere rollen eindverantwoordelijk: {string.Join("; ", roles.Select(r => r.Label().Dutch))}. Waar meer dan één het is, is niemand het: kies er een.", $"Several roles are accountable for {label.English} ({activity}): {string.Join("; ", roles.Select(r => r.Label().English))}. Where more than one is, nobody is: choose one."),
        ("activity", activity.Value), ("accountable", string.Join("; ", roles.Select(r => r.Label().English))));

    public static Finding NobodyResponsible(ActivityId activity, LocalizedText label) => Finding.Warning(RoleFindings.ActivityShouldHaveSomeoneResponsible, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"Niemand voert {label.Dutch} ({activity}) uit. Wijs ten minste één rol aan.", $"Nobody does {label.English} ({activity}). Appoint at least one role."),
        ("activity", activity.Value));

    public static Finding UnknownActivity(ActivityId activity, ValueList<ActivityId> known) => Finding.Error(RoleFindings.ActivityMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"De verantwoordelijkheidsmatrix kent de activiteit {activity} niet. Zij kent: {string.Join(", ", known)}. Voeg haar toe, of verbeter de naam.", $"The responsibility matrix does not know the activity {activity}. It knows: {string.Join(", ", known)}. Add it, or correct the name."),
        ("activity", activity.Value), ("known", string.Join(", ", known)));

    public static Finding ActivityTwice(ActivityId activity) => Finding.Error(RoleFindings.ActivityMustBeStatedOnce, ActorRole.Host,
        LocalizedText.Of($"De activiteit {activity} staat twee keer in de verantwoordelijkheidsmatrix. Noem haar eenmaal.", $"The activity {activity} is in the responsibility matrix twice. Name it once."),
        ("activity", activity.Value));

    public static Finding EntryTwice(ActivityId activity, ActorRole role, Responsibility responsibility) => Finding.Error(RoleFindings.ResponsibilityMustBeStatedOnce, ActorRole.Host,
        LocalizedText.Of($"Bij activiteit {activity} staat {role.Label().Dutch} twee keer als {responsibility.Label().Dutch}. Noem het eenmaal.", $"Activity {activity} names {role.Label().English} as {responsibility.Label().English} twice. Name it once."),
        ("activity", activity.Value), ("role", role.Label().English), ("responsibility", responsibility.Label().English));
}
