using System;
using Regie.Guards;
using Regie.Language;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>Which orientation works a link, and what orientations are called.</summary>
public static class Orientations
{
    /// <summary>The orientation that works a relationship, by the side that the steering organization is on.</summary>
    /// <param name="steering">The side that the steering organization is on.</param>
    /// <returns>Where it is contractor, that towards customers; where it is principal, that towards suppliers; null where it is on neither side, which carries its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steering"/> is null.</exception>
    public static Orientation? Orientation(this RelationshipSide steering) => Given.Something(steering, nameof(steering)) switch
    {
        RelationshipSide.Contractor => Roles.Orientation.Customer,
        RelationshipSide.Principal => Roles.Orientation.Supplier,
        _ => null,
    };

    /// <summary>The orientation of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Customer and policy management look towards customers; contract and performance management towards suppliers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public static Orientation Orientation(this RegieRole role) => role switch
    {
        RegieRole.CustomerManagement or RegieRole.PolicyInnovationAndAdvice => Roles.Orientation.Customer,
        RegieRole.ContractManagement or RegieRole.PerformanceManagement => Roles.Orientation.Supplier,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No declared regie role."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="orientation">The orientation.</param>
    /// <returns>For example "klantoriëntatie" and "customer orientation".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not declared.</exception>
    public static LocalizedText Label(this Orientation orientation) => orientation switch
    {
        Roles.Orientation.Customer => LocalizedText.Of("klantoriëntatie", "customer orientation"),
        Roles.Orientation.Supplier => LocalizedText.Of("leveranciersoriëntatie", "supplier orientation"),
        _ => throw new ArgumentOutOfRangeException(nameof(orientation), orientation, "No declared orientation."),
    };
}
