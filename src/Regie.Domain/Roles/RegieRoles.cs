using System;
using System.Linq;
using Regie.Language;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>The regie roles, their names, and how they relate to the roles that act.</summary>
/// <remarks>The field has two Dutch names for two of them; both are read, and both can be shown.</remarks>
public static class RegieRoles
{
    /// <summary>The four roles.</summary>
    public static ValueList<RegieRole> All { get; } =
        [RegieRole.CustomerManagement, RegieRole.PolicyInnovationAndAdvice, RegieRole.ContractManagement, RegieRole.PerformanceManagement];

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="role">The role.</param>
    /// <returns>For example "prestatiemanagement" and "performance management".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public static LocalizedText Label(this RegieRole role) => role.ToActorRole().Label();

    /// <summary>Every name of a role, the one that is shown by default first.</summary>
    /// <param name="role">The role.</param>
    /// <returns>One or two names, for example "prestatiemanagement" and "beheersmanagement" in Dutch.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public static ValueList<LocalizedText> Names(this RegieRole role) => role switch
    {
        RegieRole.PolicyInnovationAndAdvice => [role.Label(), LocalizedText.Of("beleidsmanagement", "policy management")],
        RegieRole.PerformanceManagement => [role.Label(), LocalizedText.Of("beheersmanagement", "service level management")],
        _ => [role.Label()],
    };

    /// <summary>Reads any name of a role, in Dutch or English, whatever its case.</summary>
    /// <param name="text">For example <c>beheersmanagement</c>.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is the name of no role.</exception>
    public static RegieRole Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var role)
            ? role
            : throw new FormatException($"'{text}' is no regie role; use one of: {string.Join("; ", All.SelectMany(Names).SelectMany(n => new[] { n.Dutch, n.English }))}.");
    }

    /// <summary>Reads any name of a role, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="role">The role; customer management where the text is the name of none.</param>
    /// <returns>Whether the text is the name of a role.</returns>
    public static bool TryParse(string? text, out RegieRole role)
    {
        var name = text?.Trim();
        var found = All.Where(r => r.Names().Any(n => string.Equals(n.Dutch, name, StringComparison.OrdinalIgnoreCase) || string.Equals(n.English, name, StringComparison.OrdinalIgnoreCase))).Take(1).ToList();
        role = found.FirstOrDefault();
        return found.Count > 0;
    }

    /// <summary>The role among all that act.</summary>
    /// <param name="role">The regie role.</param>
    /// <returns>The same role.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public static ActorRole ToActorRole(this RegieRole role) => role switch
    {
        RegieRole.CustomerManagement => ActorRole.CustomerManagement,
        RegieRole.PolicyInnovationAndAdvice => ActorRole.PolicyInnovationAndAdvice,
        RegieRole.ContractManagement => ActorRole.ContractManagement,
        RegieRole.PerformanceManagement => ActorRole.PerformanceManagement,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No declared regie role."),
    };

    /// <summary>The regie role that an acting role is.</summary>
    /// <param name="role">Any acting role.</param>
    /// <returns>The regie role; null for the service desk, suppliers, customers and the host, which are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public static RegieRole? ToRegieRole(this ActorRole role) => role switch
    {
        ActorRole.CustomerManagement => RegieRole.CustomerManagement,
        ActorRole.PolicyInnovationAndAdvice => RegieRole.PolicyInnovationAndAdvice,
        ActorRole.ContractManagement => RegieRole.ContractManagement,
        ActorRole.PerformanceManagement => RegieRole.PerformanceManagement,
        ActorRole.ServiceDesk or ActorRole.Supplier or ActorRole.Customer or ActorRole.Host => null,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No declared role."),
    };
}
