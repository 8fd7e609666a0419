using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>Who holds which regie role when; an exclusive role has one holder at a time for the same work (rolbezetting).</summary>
public sealed record RoleAssignments
{
    private RoleAssignments(ValueList<RoleAssignment> all, ValueList<RegieRole> exclusive) => (All, ExclusiveRoles) = (all, exclusive);

    /// <summary>
    /// The roles that have one holder at a time for the same work unless a host says otherwise: customer and contract management, since customers and suppliers
    /// deal with one person. Policy and performance are commonly the work of several.
    /// </summary>
    public static ValueList<RegieRole> ExclusiveByDefault { get; } = [RegieRole.CustomerManagement, RegieRole.ContractManagement];

    /// <summary>The assignments.</summary>
    public ValueList<RoleAssignment> All { get; }

    /// <summary>The roles that have one holder at a time for the same work.</summary>
    public ValueList<RegieRole> ExclusiveRoles { get; }

    /// <summary>Assignments of which <see cref="ExclusiveByDefault"/> are exclusive.</summary>
    /// <param name="assignments">The assignments.</param>
    /// <returns>The assignments.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assignments"/>, or one of them, is null.</exception>
    /// <exception cref="RegieValidationException">Two persons hold one exclusive role for the same work; all are reported (<see cref="RoleFindings.ExclusiveRoleMustHaveOneHolder"/>).</exception>
    public static RoleAssignments Of(IEnumerable<RoleAssignment> assignments) => Of(assignments, ExclusiveByDefault);

    /// <summary>Assignments of which a host says which roles are exclusive.</summary>
    /// <param name="assignments">The assignments.</param>
    /// <param name="exclusive">The roles that have one holder at a time for the same work.</param>
    /// <returns>The assignments.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an assignment, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of <paramref name="exclusive"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">Two persons hold one exclusive role for the same work; all are reported (<see cref="RoleFindings.ExclusiveRoleMustHaveOneHolder"/>).</exception>
    public static RoleAssignments Of(IEnumerable<RoleAssignment> assignments, IEnumerable<RegieRole> exclusive)
    {
        var (all, roles) = (Given.Each(assignments, nameof(assignments)), Declared(exclusive));
        var findings = Validate(all, roles);
        return findings.Count == 0 ? new RoleAssignments(all, roles) : throw new RegieValidationException(findings);
    }

    /// <summary>Checks assignments, without throwing.</summary>
    /// <param name="assignments">The assignments.</param>
    /// <param name="exclusive">The roles that have one holder at a time for the same work.</param>
    /// <returns>All findings; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an assignment, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of <paramref name="exclusive"/> is not declared.</exception>
    public static ValueList<Finding> Validate(IEnumerable<RoleAssignment> assignments, IEnumerable<RegieRole> exclusive)
    {
        var (all, roles) = (Given.Each(assignments, nameof(assignments)), Declared(exclusive));
        return
        [
            .. from first in Enumerable.Range(0, all.Count)
               where roles.Contains(all[first].Role)
               from second in Enumerable.Range(first + 1, all.Count - first - 1)
               where !all[first].Person.Equals(all[second].Person) && all[first].Overlaps(all[second])
               select TwoHolders(all[first], all[second]),
        ];
    }

    /// <summary>The assignments that hold on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The assignments.</returns>
    public ValueList<RoleAssignment> On(LocalDate date) => All.Where(a => a.IsHeldOn(date)).ToValueList();

    /// <summary>Who holds a role on a day.</summary>
    /// <param name="role">The role.</param>
    /// <param name="date">The day.</param>
    /// <returns>The persons, each once.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public ValueList<PersonId> HoldersOf(RegieRole role, LocalDate date)
    {
        var declared = Given.Declared(role, nameof(role));
        return All.Where(a => a.Role == declared && a.IsHeldOn(date)).Select(a => a.Person).Distinct().ToValueList();
    }

    /// <summary>Who holds a role in a relationship on a day.</summary>
    /// <param name="role">The role.</param>
    /// <param name="relationship">The relationship.</param>
    /// <param name="date">The day.</param>
    /// <returns>The persons, each once; those who hold it in all relationships too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public ValueList<PersonId> HoldersOf(RegieRole role, RelationshipId relationship, LocalDate date)
    {
        var (declared, link) = (Given.Declared(role, nameof(role)), Given.Something(relationship, nameof(relationship)));
        return All.Where(a => a.Role == declared && a.IsHeldOn(date) && (a.Relationship is null || a.Relationship.Equals(link))).Select(a => a.Person).Distinct().ToValueList();
    }

    /// <summary>The roles that a person holds on a day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="date">The day.</param>
    /// <returns>The roles, each once, in the order of the roles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is null.</exception>
    public ValueList<RegieRole> HeldBy(PersonId person, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(person);
        return All.Where(a => a.Person.Equals(person) && a.IsHeldOn(date)).Select(a => a.Role).Distinct().OrderBy(r => r).ToValueList();
    }

    private static ValueList<RegieRole> Declared(IEnumerable<RegieRole> exclusive)
    {
        ArgumentNullException.ThrowIfNull(exclusive);
        return exclusive.Select(role => Given.Declared(role, nameof(exclusive))).Distinct().OrderBy(r => r).ToValueList();
    }

    private static Finding TwoHolders(RoleAssignment first, RoleAssignment second)
    {
        var role = first.Role.Label();
        return Finding.Error(RoleFindings.ExclusiveRoleMustHaveOneHolder, ActorRole.PolicyInnovationAndAdvice,
            LocalizedText.Of(
                $"Twee personen bekleden tegelijk de rol {role.Dutch} voor hetzelfde werk: {first.ToText(LanguageCode.Dutch)} en {second.ToText(LanguageCode.Dutch)}. Beperk periode, werk of opdrachtrelatie van een van beide, of maak de rol deelbaar.",
                $"Two persons hold the role of {role.English} at the same time for the same work: {first.ToText(LanguageCode.English)} and {second.ToText(LanguageCode.English)}. Limit the period, the work or the relationship of one of them, or make the role one that several hold."),
            ("role", role.English), ("first", first.Person.Value), ("second", second.Person.Value), ("firstHolds", first.Period.ToString()), ("secondHolds", second.Period.ToString()));
    }
}
