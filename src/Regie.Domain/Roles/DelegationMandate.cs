using System;
using NodaTime;
using Regie.Finance;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>A principal lets someone act for it, over some work, up to an amount, during some time (mandaat).</summary>
/// <remarks>It makes customer management the delegated principal: it puts out the customer's need with suppliers, within what it was given.</remarks>
/// <example><code>
/// DelegationMandate mandate = DelegationMandate.Granted(new MandateId("M-1"), hospital, new PersonId("c.devries"), Money.Euro(50_000), year)
///     .Over(WorkScope.Everything.In(new WorkDomainId("cleaning")));
/// </code></example>
public sealed record DelegationMandate
{
    private DelegationMandate(MandateId id, PartyId principal, PersonId holder, Money limit, EffectivePeriod period) =>
        (Id, Principal, Holder, Limit, Period) = (id, principal, holder, limit, period);

    /// <summary>The identifier of the mandate.</summary>
    public MandateId Id { get; }

    /// <summary>The party that is acted for.</summary>
    public PartyId Principal { get; }

    /// <summary>Who may act.</summary>
    public PersonId Holder { get; }

    /// <summary>The highest amount of one act; the amount itself is covered.</summary>
    public Money Limit { get; }

    /// <summary>The days on which it may be used.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>The work that it reaches; all unless stated.</summary>
    public WorkScope Scope { get; private init; } = WorkScope.Everything;

    /// <summary>Whether it may be passed on; not unless stated.</summary>
    public SubDelegation SubDelegation { get; private init; }

    /// <summary>The mandate that it was passed on from; null where the party itself granted it.</summary>
    public MandateId? Origin { get; private init; }

    /// <summary>A mandate over all work, not to be passed on.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="principal">The party that is acted for.</param>
    /// <param name="holder">Who may act.</param>
    /// <param name="limit">The highest amount of one act, not negative.</param>
    /// <param name="period">The days on which it may be used.</param>
    /// <returns>The mandate.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static DelegationMandate Granted(MandateId id, PartyId principal, PersonId holder, Money limit, EffectivePeriod period)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return limit.Amount >= 0
            ? new DelegationMandate(Given.Something(id, nameof(id)), Given.Something(principal, nameof(principal)), Given.Something(holder, nameof(holder)), limit, Given.Something(period, nameof(period)))
            : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A mandate has a limit that is not negative.");
    }

    /// <summary>The mandate, over some work.</summary>
    /// <param name="scope">The work.</param>
    /// <returns>A new mandate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public DelegationMandate Over(WorkScope scope) => this with { Scope = Given.Something(scope, nameof(scope)) };

    /// <summary>The mandate, with or without the permission to pass it on.</summary>
    /// <param name="subDelegation">Whether it may be passed on.</param>
    /// <returns>A new mandate.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subDelegation"/> is not declared.</exception>
    public DelegationMandate Allowing(SubDelegation subDelegation) => this with { SubDelegation = Given.Declared(subDelegation, nameof(subDelegation)) };

    /// <summary>The mandate, passed on from another; whether that was allowed is for <see cref="MandateRegister.CheckSubDelegations"/>.</summary>
    /// <param name="origin">The mandate that it was passed on from.</param>
    /// <returns>A new mandate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="origin"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="origin"/> is the mandate itself.</exception>
    public DelegationMandate PassedOnFrom(MandateId origin) => Given.Something(origin, nameof(origin)).Equals(Id)
        ? throw new ArgumentException($"Mandate {Id} is not passed on from itself.", nameof(origin))
        : this with { Origin = origin };

    /// <summary>Whether it may be used on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it may; the first day belongs to it, the end of its period does not.</returns>
    public bool IsInForceOn(LocalDate date) => Period.Contains(date);

    /// <summary>Checks a use against the mandate.</summary>
    /// <param name="use">The use.</param>
    /// <returns>One error for each way in which it goes beyond the mandate: holder, amount, work, day; empty where it does not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="use"/> is null.</exception>
    public ValueList<Finding> Check(MandateUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return
        [
            .. !use.By.Equals(Holder) ? [MandateProblems.NotTheHolder(Id, use.By, Holder)] : Array.Empty<Finding>(),
            .. !Covers(use.Amount) ? [MandateProblems.Amount(Id, use, Limit)] : Array.Empty<Finding>(),
            .. !use.Scope.IsWithin(Scope) ? [MandateProblems.Scope(Id, use, Scope)] : Array.Empty<Finding>(),
            .. !IsInForceOn(use.On) ? [MandateProblems.Day(Id, use, Period)] : Array.Empty<Finding>(),
        ];
    }

    // An amount in another currency cannot be compared, and what cannot be compared is not covered.
    internal bool Covers(Money? amount) => amount is not null && amount.Currency.Equals(Limit.Currency) && amount <= Limit;
}
