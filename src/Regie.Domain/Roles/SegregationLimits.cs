using System;
using Regie.Finance;
using Regie.Guards;

namespace Regie.Roles;

/// <summary>The amounts that segregation of duties turns on (drempelbedragen voor functiescheiding).</summary>
/// <remarks>A limit that nobody stated is passed by every amount: what is unknown is judged as if it weighs heavier.</remarks>
public sealed record SegregationLimits
{
    private SegregationLimits()
    {
    }

    /// <summary>No limits: every amount weighs heavier.</summary>
    public static SegregationLimits None { get; } = new();

    /// <summary>From this amount on, ordering, confirming and paying weigh heavier; null where nobody stated it.</summary>
    public Money? DeMinimis { get; private init; }

    /// <summary>Above this amount, negotiating and signing weigh heavier; null where nobody stated it.</summary>
    public Money? Signing { get; private init; }

    /// <summary>Above this amount, managing customers and contracts of one chain weighs heavier; null where nobody stated it.</summary>
    public Money? Chain { get; private init; }

    /// <summary>The limits, with a de-minimis amount for orders.</summary>
    /// <param name="amount">From this amount on it weighs heavier.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public SegregationLimits OrdersFrom(Money amount) => this with { DeMinimis = Given.Something(amount, nameof(amount)) };

    /// <summary>The limits, with one for signing.</summary>
    /// <param name="amount">Above this amount it weighs heavier.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public SegregationLimits SigningAbove(Money amount) => this with { Signing = Given.Something(amount, nameof(amount)) };

    /// <summary>The limits, with one for a chain.</summary>
    /// <param name="amount">Above this amount it weighs heavier.</param>
    /// <returns>New limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public SegregationLimits ChainsAbove(Money amount) => this with { Chain = Given.Something(amount, nameof(amount)) };
}
