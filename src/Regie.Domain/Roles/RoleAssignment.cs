using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>A person holds a regie role, for some work or one relationship, during some time (roltoewijzing).</summary>
/// <example><code>
/// RoleAssignment manager = RoleAssignment.Of(new PersonId("c.devries"), RegieRole.ContractManagement, EffectivePeriod.From(new LocalDate(2026, 1, 1)))
///     .In(new RelationshipId("R-2"));
/// </code></example>
public sealed record RoleAssignment
{
    private RoleAssignment(PersonId person, RegieRole role, EffectivePeriod period) => (Person, Role, Period) = (person, role, period);

    /// <summary>Who holds the role.</summary>
    public PersonId Person { get; }

    /// <summary>The role.</summary>
    public RegieRole Role { get; }

    /// <summary>The days on which it is held.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>The work that it is held for; all unless stated.</summary>
    public WorkScope Scope { get; private init; } = WorkScope.Everything;

    /// <summary>The relationship that it is held in; null where it is held in all.</summary>
    public RelationshipId? Relationship { get; private init; }

    /// <summary>Assigns a role, for all work.</summary>
    /// <param name="person">Who holds it.</param>
    /// <param name="role">The role.</param>
    /// <param name="period">The days on which it is held.</param>
    /// <returns>The assignment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> or <paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public static RoleAssignment Of(PersonId person, RegieRole role, EffectivePeriod period) =>
        new(Given.Something(person, nameof(person)), Given.Declared(role, nameof(role)), Given.Something(period, nameof(period)));

    /// <summary>The assignment, for some work.</summary>
    /// <param name="scope">The work.</param>
    /// <returns>A new assignment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public RoleAssignment Over(WorkScope scope) => this with { Scope = Given.Something(scope, nameof(scope)) };

    /// <summary>The assignment, in one relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>A new assignment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    public RoleAssignment In(RelationshipId relationship) => this with { Relationship = Given.Something(relationship, nameof(relationship)) };

    /// <summary>Whether the role is held on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is; the first day belongs to it, the end of its period does not.</returns>
    public bool IsHeldOn(LocalDate date) => Period.Contains(date);

    /// <summary>Whether this assignment and another are of one role, over work and on days that they have in common.</summary>
    /// <param name="other">The other assignment.</param>
    /// <returns>Whether they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(RoleAssignment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Role == other.Role && Period.Overlaps(other.Period) && Scope.Overlaps(other.Scope)
            && (Relationship is null || other.Relationship is null || Relationship.Equals(other.Relationship));
    }

    /// <summary>The holding of the role as a duty that is performed, so that segregation of duties can be judged.</summary>
    /// <param name="subjects">What else it is about: the unit, contract or chain that the role is held over.</param>
    /// <returns>The performance, during the period of the assignment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/>, or one of them, is null.</exception>
    public DutyPerformance AsDuty(params DutySubject[] subjects)
    {
        var performance = DutyPerformance.By(Person, Duties.OfRole(Role), Period).Regarding(subjects);
        return Relationship is { } relationship ? performance.Regarding(DutySubject.Of(relationship)) : performance;
    }

    /// <summary>The assignment as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>c.devries: contract management (all work, R-2, from 1 January 2026)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) =>
        $"{Person}: {Role.Label().In(language)} ({Scope.ToText(language)}{(Relationship is { } relationship ? ", " + relationship : "")}, {Period.ToText(language)})";

    /// <summary>The assignment in English.</summary>
    /// <returns>For example <c>c.devries: contract management (all work, R-2, from 1 January 2026)</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);
}
