using System;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>One cell of a responsibility matrix: a role is involved in an activity in some way (verantwoordelijkheidsregel).</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Role">The role: a regie role, the service desk, a supplier or a customer.</param>
/// <param name="Responsibility">In what way it is involved.</param>
/// <exception cref="ArgumentNullException"><paramref name="Activity"/> is null.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Role"/> or <paramref name="Responsibility"/> is not declared.</exception>
public sealed record ResponsibilityEntry(ActivityId Activity, ActorRole Role, Responsibility Responsibility)
{
    /// <summary>The activity.</summary>
    public ActivityId Activity { get; } = Given.Something(Activity, nameof(Activity));

    /// <summary>The role.</summary>
    public ActorRole Role { get; } = Given.Declared(Role, nameof(Role));

    /// <summary>In what way it is involved.</summary>
    public Responsibility Responsibility { get; } = Given.Declared(Responsibility, nameof(Responsibility));
}
