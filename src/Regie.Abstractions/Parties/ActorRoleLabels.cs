using System;
using Regie.Language;

namespace Regie.Parties;

/// <summary>The names of <see cref="ActorRole"/>s.</summary>
public static class ActorRoleLabels
{
    /// <summary>The name of a role in Dutch and English.</summary>
    /// <param name="role">The role.</param>
    /// <returns>For example "contractmanagement" and "contract management".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is no declared role.</exception>
    public static LocalizedText Label(this ActorRole role) => role switch
    {
        ActorRole.CustomerManagement => LocalizedText.Of("klantmanagement", "customer management"),
        ActorRole.PolicyInnovationAndAdvice => LocalizedText.Of("beleid, innovatie en advies", "policy, innovation and advice"),
        ActorRole.ContractManagement => LocalizedText.Of("contractmanagement", "contract management"),
        ActorRole.PerformanceManagement => LocalizedText.Of("prestatiemanagement", "performance management"),
        ActorRole.ServiceDesk => LocalizedText.Of("servicedesk", "service desk"),
        ActorRole.Supplier => LocalizedText.Of("leverancier", "supplier"),
        ActorRole.Customer => LocalizedText.Of("klant", "customer"),
        ActorRole.Host => LocalizedText.Of("omringende toepassing", "host application"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No declared role."),
    };
}
