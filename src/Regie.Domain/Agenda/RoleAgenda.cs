using Regie.Parties;

namespace Regie.Agenda;

/// <summary>What one role has to do or know on a day, the most pressing first (agenda van een rol).</summary>
public sealed record RoleAgenda
{
    internal RoleAgenda(ActorRole role, ValueList<AgendaItem> items) => (Role, Items) = (role, items);

    /// <summary>The role.</summary>
    public ActorRole Role { get; }

    /// <summary>The items by urgency, then day, weight and code; empty where there is nothing.</summary>
    public ValueList<AgendaItem> Items { get; }
}
