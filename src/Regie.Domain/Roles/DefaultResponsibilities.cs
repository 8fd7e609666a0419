using System.Collections.Generic;
using System.Linq;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>The rows of the default responsibility matrix, as people write them: the letters of RACI per role.</summary>
internal static class DefaultResponsibilities
{
    private static readonly (Activity Activity, string Customer, string Policy, string Contract, string Performance, string ServiceDesk, string Supplier)[] Rows =
    [
        (Roles.Activities.ArticulateNeed, "AR", "", "", "", "", ""),
        (Roles.Activities.StandardOrder, "", "", "", "", "AR", ""),
        (Roles.Activities.DeviatingNeed, "AR", "C", "C", "C", "", ""),
        (Roles.Activities.PolicyRule, "", "AR", "", "", "", ""),
        (Roles.Activities.Specification, "A", "", "R", "", "", ""),
        (Roles.Activities.Contract, "", "", "AR", "", "", ""),
        (Roles.Activities.Amendment, "", "", "AR", "", "", ""),
        (Roles.Activities.Notice, "", "", "AR", "", "", ""),
        (Roles.Activities.Option, "", "", "AR", "", "", ""),
        (Roles.Activities.AssignmentOfWork, "A", "", "R", "", "", ""),
        (Roles.Activities.Acceptance, "AR", "", "", "C", "", ""),
        (Roles.Activities.Measuring, "", "", "", "A", "", "R"),
        (Roles.Activities.ValidateAndScore, "", "", "", "AR", "", ""),
        (Roles.Activities.BonusOrMalus, "", "", "AR", "R", "", ""),
        (Roles.Activities.Evaluation, "AR", "", "R", "R", "", ""),
    ];

    public static IEnumerable<Activity> Activities => Rows.Select(row => row.Activity);

    public static IEnumerable<ResponsibilityEntry> Entries => Rows.SelectMany(EntriesOf);

    private static IEnumerable<ResponsibilityEntry> EntriesOf((Activity Activity, string Customer, string Policy, string Contract, string Performance, string ServiceDesk, string Supplier) row) =>
        from cell in new[]
        {
            (ActorRole.CustomerManagement, row.Customer), (ActorRole.PolicyInnovationAndAdvice, row.Policy), (ActorRole.ContractManagement, row.Contract),
            (ActorRole.PerformanceManagement, row.Performance), (ActorRole.ServiceDesk, row.ServiceDesk), (ActorRole.Supplier, row.Supplier),
        }
        from letter in cell.Item2
        select new ResponsibilityEntry(row.Activity.Id, cell.Item1, letter switch
        {
            'A' => Responsibility.Accountable,
            'R' => Responsibility.Responsible,
            _ => Responsibility.Consulted,
        });
}
