using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.CustomerRelations;

/// <summary>What somebody told a customer that would be so by a date (toezegging).</summary>
/// <remarks>It binds by trust, not by law: nothing can be claimed on it, and no amount attaches to it.</remarks>
/// <example><code>
/// Promise promise = Promise.Of(new PromiseId("T-1"), ward, "A trial hoist on the ward", madeOn: march2, due: march20)
///     .By(manager)
///     .KeptOn(march18);
/// </code></example>
public sealed record Promise
{
    private Promise(PromiseId id, PartyId customer, string what, LocalDate madeOn, LocalDate due) =>
        (Id, Customer, What, MadeOn, Due) = (id, customer, what, madeOn, due);

    /// <summary>Its identifier.</summary>
    public PromiseId Id { get; }

    /// <summary>The customer.</summary>
    public PartyId Customer { get; }

    /// <summary>What was promised.</summary>
    public string What { get; }

    /// <summary>When it was promised.</summary>
    public LocalDate MadeOn { get; }

    /// <summary>The last date on which it is kept in time; it counts.</summary>
    public LocalDate Due { get; }

    /// <summary>Who promised; null where nobody is recorded.</summary>
    public PersonId? MadeBy { get; private init; }

    /// <summary>The need that it is about; null where it is about none.</summary>
    public NeedId? Need { get; private init; }

    /// <summary>When it was kept; null while it is not.</summary>
    public LocalDate? Kept { get; private init; }

    /// <summary>When the customer let go of it; null where it did not.</summary>
    public LocalDate? Released { get; private init; }

    /// <summary>A promise.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="customer">To whom.</param>
    /// <param name="what">What is promised.</param>
    /// <param name="madeOn">When it was promised.</param>
    /// <param name="due">The last date on which it is kept in time; it counts.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="due"/> lies before <paramref name="madeOn"/>.</exception>
    public static Promise Of(PromiseId id, PartyId customer, string what, LocalDate madeOn, LocalDate due) => due >= madeOn
        ? new Promise(Given.Something(id, nameof(id)), Given.Something(customer, nameof(customer)), Given.Text(what, nameof(what)), madeOn, due)
        : throw new ArgumentOutOfRangeException(nameof(due), due, "A promise is due no earlier than it is made.");

    /// <summary>The promise, with who made it.</summary>
    /// <param name="person">Who did.</param>
    /// <returns>A new promise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is null.</exception>
    public Promise By(PersonId person) => this with { MadeBy = Given.Something(person, nameof(person)) };

    /// <summary>The promise, about a need.</summary>
    /// <param name="need">The need.</param>
    /// <returns>A new promise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="need"/> is null.</exception>
    public Promise About(NeedId need) => this with { Need = Given.Something(need, nameof(need)) };

    /// <summary>The promise, after it was kept.</summary>
    /// <param name="date">When.</param>
    /// <returns>A new promise.</returns>
    /// <exception cref="ForbiddenTransitionException">It was kept or released already, or <paramref name="date"/> lies before it was made.</exception>
    public Promise KeptOn(LocalDate date) => Settled(date) with { Kept = date };

    /// <summary>The promise, after the customer let go of it.</summary>
    /// <param name="date">When.</param>
    /// <returns>A new promise.</returns>
    /// <exception cref="ForbiddenTransitionException">It was kept or released already, or <paramref name="date"/> lies before it was made.</exception>
    public Promise ReleasedOn(LocalDate date) => Settled(date) with { Released = date };

    /// <summary>Where it stands at the end of a date.</summary>
    /// <param name="date">The date; what happened later does not count yet.</param>
    /// <returns>The state.</returns>
    public PromiseState StateOn(LocalDate date) =>
        date < MadeOn ? PromiseState.None
            : Kept <= date ? (Kept <= Due ? PromiseState.Kept : PromiseState.KeptLate)
            : Released <= date ? PromiseState.Released
            : Due < date ? PromiseState.Overdue
            : PromiseState.Open;

    private Promise Settled(LocalDate date) =>
        Kept is not null || Released is not null ? throw new ForbiddenTransitionException(PromiseProblems.AlreadySettled(Id, (Kept ?? Released)!.Value))
            : date < MadeOn ? throw new ForbiddenTransitionException(PromiseProblems.SettledBeforeMade(Id, MadeOn, date))
            : this;
}
