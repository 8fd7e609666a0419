using System;
using NodaTime;
using Regie.Finance;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>Someone acts under a mandate: who, when, over which work, for how much (gebruik van een mandaat).</summary>
public sealed record MandateUse
{
    /// <summary>States the use.</summary>
    /// <param name="by">Who acts.</param>
    /// <param name="on">The day.</param>
    /// <param name="scope">The work that it is about.</param>
    /// <param name="amount">How much money it is about; null where nobody stated it, which is an amount that no mandate covers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="scope"/> is null.</exception>
    public MandateUse(PersonId by, LocalDate on, WorkScope scope, Money? amount) =>
        (By, On, Scope, Amount) = (Given.Something(by, nameof(by)), on, Given.Something(scope, nameof(scope)), amount);

    /// <summary>Who acts.</summary>
    public PersonId By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The work that it is about.</summary>
    public WorkScope Scope { get; }

    /// <summary>How much money it is about; null where nobody stated it.</summary>
    public Money? Amount { get; }
}
