using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>Who answers for which activity, who does it, who is asked and who is told: exactly one role answers for each (verantwoordelijkheidsmatrix, RACI).</summary>
/// <remarks>Who answers is not who acts: segregation of duties binds whoever performs a duty.</remarks>
/// <example><code>
/// ResponsibilityMatrix ours = ResponsibilityMatrix.Default.With(Activities.Measuring,
///     (ActorRole.PerformanceManagement, Responsibility.Accountable), (ActorRole.PerformanceManagement, Responsibility.Responsible));
/// </code></example>
public sealed record ResponsibilityMatrix
{
    private ResponsibilityMatrix(ValueList<Activity> activities, ValueList<ResponsibilityEntry> entries) => (Activities, Entries) = (activities, entries);

    /// <summary>The matrix that the field commonly uses.</summary>
    public static ResponsibilityMatrix Default { get; } = Of(DefaultResponsibilities.Activities, DefaultResponsibilities.Entries);

    /// <summary>The activities, in order.</summary>
    public ValueList<Activity> Activities { get; }

    /// <summary>Who is involved in which activity, and how.</summary>
    public ValueList<ResponsibilityEntry> Entries { get; }

    /// <summary>A matrix of a host's own.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="entries">Who is involved in which, and how.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an element, is null.</exception>
    /// <exception cref="RegieValidationException">There are errors; all are reported (<see cref="RoleFindings"/>).</exception>
    public static ResponsibilityMatrix Of(IEnumerable<Activity> activities, IEnumerable<ResponsibilityEntry> entries)
    {
        var (known, all) = (Given.Each(activities, nameof(activities)), Given.Each(entries, nameof(entries)));
        var errors = Validate(known, all).Where(f => f.Severity == Severity.Error).ToValueList();
        return errors.Count == 0 ? new ResponsibilityMatrix(known, all) : throw new RegieValidationException(errors);
    }

    /// <summary>Checks a matrix, without throwing.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="entries">Who is involved in which, and how.</param>
    /// <returns>All findings: errors that keep it from being made, and warnings.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an element, is null.</exception>
    public static ValueList<Finding> Validate(IEnumerable<Activity> activities, IEnumerable<ResponsibilityEntry> entries)
    {
        var (known, all) = (Given.Each(activities, nameof(activities)), Given.Each(entries, nameof(entries)));
        var ids = known.Select(a => a.Id).Distinct().ToValueList();
        return
        [
            .. from same in known.GroupBy(a => a.Id) where same.Count() > 1 select ResponsibilityProblems.ActivityTwice(same.Key),
            .. from unknown in all.Select(e => e.Activity).Distinct() where !ids.Contains(unknown) select ResponsibilityProblems.UnknownActivity(unknown, ids),
            .. from same in all.GroupBy(e => e) where same.Count() > 1 select ResponsibilityProblems.EntryTwice(same.Key.Activity, same.Key.Role, same.Key.Responsibility),
            .. known.GroupBy(a => a.Id).SelectMany(a => ProblemsOf(a.First(), [.. all.Where(e => e.Activity.Equals(a.Key)).Distinct()])),
        ];
    }

    /// <summary>The role that answers for an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="RegieValidationException">The matrix does not have the activity (<see cref="RoleFindings.ActivityMustBeKnown"/>).</exception>
    public ActorRole AccountableFor(ActivityId activity) => RolesFor(activity, Responsibility.Accountable)[0];

    /// <summary>The roles that are involved in an activity in some way.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="responsibility">In what way.</param>
    /// <returns>The roles, in the order of the matrix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="responsibility"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">The matrix does not have the activity (<see cref="RoleFindings.ActivityMustBeKnown"/>).</exception>
    public ValueList<ActorRole> RolesFor(ActivityId activity, Responsibility responsibility)
    {
        var (known, way) = (Known(activity), Given.Declared(responsibility, nameof(responsibility)));
        return Entries.Where(e => e.Activity.Equals(known) && e.Responsibility == way).Select(e => e.Role).ToValueList();
    }

    /// <summary>The activities that a role is involved in, and how.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its entries, in the order of the matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public ValueList<ResponsibilityEntry> EntriesOf(ActorRole role)
    {
        var declared = Given.Declared(role, nameof(role));
        return Entries.Where(e => e.Role == declared).ToValueList();
    }

    /// <summary>The matrix, with another row for one activity, or one activity more.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="involved">Who is involved in it, and how.</param>
    /// <returns>A new matrix; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The row has errors; all are reported (<see cref="RoleFindings"/>).</exception>
    public ResponsibilityMatrix With(Activity activity, params (ActorRole Role, Responsibility Responsibility)[] involved)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(involved);
        return Of(
            Activities.Any(a => a.Id.Equals(activity.Id)) ? Activities.Select(a => a.Id.Equals(activity.Id) ? activity : a) : Activities.Append(activity),
            Entries.Where(e => !e.Activity.Equals(activity.Id)).Concat(involved.Select(i => new ResponsibilityEntry(activity.Id, i.Role, i.Responsibility))));
    }

    private static IEnumerable<Finding> ProblemsOf(Activity activity, IReadOnlyList<ResponsibilityEntry> row)
    {
        var accountable = row.Where(e => e.Responsibility == Responsibility.Accountable).Select(e => e.Role).ToValueList();
        if (accountable.Count == 0)
            yield return ResponsibilityProblems.NobodyAccountable(activity.Id, activity.Label);
        if (accountable.Count > 1)
            yield return ResponsibilityProblems.SeveralAccountable(activity.Id, activity.Label, accountable);
        if (row.All(e => e.Responsibility != Responsibility.Responsible))
            yield return ResponsibilityProblems.NobodyResponsible(activity.Id, activity.Label);
    }

    private ActivityId Known(ActivityId activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Activities.Any(a => a.Id.Equals(activity)) ? activity : throw new RegieValidationException(ResponsibilityProblems.UnknownActivity(activity, Activities.Select(a => a.Id).ToValueList()));
    }
}
