using System;
using NodaTime;
using Regie.Assignments;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Needs;

/// <summary>What a customer sees who asked to see prices and norms as well (klantbeeld met cijfers).</summary>
/// <remarks>A type of its own, so that figures reach a customer only after somebody there chose to see them; it names who did.</remarks>
public sealed record OptedInCustomerView
{
    private OptedInCustomerView(CustomerView view, ValueList<Assignment> assignments, PersonId optedInBy, LocalDate optedInOn) =>
        (View, Assignments, OptedInBy, OptedInOn) = (view, assignments, optedInBy, optedInOn);

    /// <summary>What every customer sees.</summary>
    public CustomerView View { get; }

    /// <summary>The assignments, with their prices and norms.</summary>
    public ValueList<Assignment> Assignments { get; }

    /// <summary>Who of the customer chose to see figures.</summary>
    public PersonId OptedInBy { get; }

    /// <summary>When.</summary>
    public LocalDate OptedInOn { get; }

    /// <summary>A view with figures.</summary>
    /// <param name="view">What every customer sees.</param>
    /// <param name="demand">The demand whose assignments are shown.</param>
    /// <param name="optedInBy">Who of the customer chose to see figures.</param>
    /// <param name="on">When.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="demand"/> states another need than the view shows.</exception>
    public static OptedInCustomerView Of(CustomerView view, Demand demand, PersonId optedInBy, LocalDate on)
    {
        Given.Something(view, nameof(view));
        Given.Something(demand, nameof(demand));
        return demand.Need.Equals(view.Need)
            ? new OptedInCustomerView(view, demand.Assignments, Given.Something(optedInBy, nameof(optedInBy)), on)
            : throw new ArgumentException($"The view shows need {view.Need}; demand {demand.Id} states need {demand.Need}.", nameof(demand));
    }
}
