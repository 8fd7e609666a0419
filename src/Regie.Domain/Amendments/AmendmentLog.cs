using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;

namespace Regie.Amendments;

/// <summary>The amendments of one agreement in the order of their numbers, without silent gaps (wijzigingenregister).</summary>
public sealed record AmendmentLog
{
    private AmendmentLog(AgreementId agreement, Currency currency, ValueList<AmendmentEntry> entries) => (Agreement, Currency, Entries) = (agreement, currency, entries);

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The currency of its values.</summary>
    public Currency Currency { get; }

    /// <summary>What stands under each number, from 1 on.</summary>
    public ValueList<AmendmentEntry> Entries { get; }

    /// <summary>The amendments, in the order of their numbers.</summary>
    public ValueList<Amendment> Amendments => Entries.OfType<AmendmentEntry.Agreed>().Select(e => e.Amendment).ToValueList();

    /// <summary>The number that the next amendment has.</summary>
    public int NextNumber => Entries.Count + 1;

    /// <summary>What all amendments together add to the value of the agreement.</summary>
    public Money NetValue => NetOf(Amendments);

    /// <summary>Begins a log.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="currency">The currency of its values.</param>
    /// <returns>A log without amendments.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AmendmentLog Of(AgreementId agreement, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(currency);
        return new AmendmentLog(agreement, currency, ValueList<AmendmentEntry>.Empty);
    }

    /// <summary>The log with the next amendment.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <returns>A new log; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amendment"/> is null.</exception>
    /// <exception cref="RegieValidationException">Its number is not the next one, it was agreed before the last one, or its value is in another currency; all findings are reported.</exception>
    public AmendmentLog With(Amendment amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        return With(new AmendmentEntry.Agreed(amendment), amendment.Value.Currency.Equals(Currency) ? [] : [AmendmentProblems.OtherCurrency(amendment.Value, Currency)]);
    }

    /// <summary>The log with a number under which nothing was agreed.</summary>
    /// <param name="number">The number, which must be the next one.</param>
    /// <param name="on">When it was given up.</param>
    /// <param name="reason">Why.</param>
    /// <returns>A new log; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    /// <exception cref="RegieValidationException">The number is not the next one, or <paramref name="on"/> lies before the last entry.</exception>
    public AmendmentLog GivingUp(int number, LocalDate on, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.Trim() is { Length: > 0 } stated
            ? With(new AmendmentEntry.GivenUp(number, on, stated), [])
            : throw new ArgumentException("State why; this text is empty.", nameof(reason));
    }

    /// <summary>The amendments that hold on a date, as far as they were agreed by a date of knowledge.</summary>
    /// <param name="date">The date.</param>
    /// <param name="knownOn">The date of knowledge: what was agreed later, retroactively or not, does not count.</param>
    /// <returns>The amendments in the order of their numbers.</returns>
    public ValueList<Amendment> HoldingOn(LocalDate date, LocalDate knownOn) => Amendments.Where(a => a.Effective <= date && a.AgreedOn <= knownOn).ToValueList();

    /// <summary>What the amendments on one ground together add to the value of the agreement.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>The net sum; negative where they take away more than they add.</returns>
    public Money NetValueOn(ProcurementGround ground) => NetOf(Amendments.Where(a => a.Ground == ground));

    private AmendmentLog With(AmendmentEntry entry, IEnumerable<Finding> found)
    {
        List<Finding> findings = [.. found];
        if (entry.Number != NextNumber)
            findings.Add(AmendmentProblems.NotNext(Agreement, entry.Number, NextNumber));
        if (Entries.Count > 0 && Entries[Entries.Count - 1] is var last && entry.On < last.On)
            findings.Add(AmendmentProblems.OutOfOrder(Agreement, entry, last));
        return findings.Count == 0 ? new AmendmentLog(Agreement, Currency, Entries.With(entry)) : throw new RegieValidationException(findings);
    }

    private Money NetOf(IEnumerable<Amendment> amendments) => amendments.Aggregate(Money.Zero(Currency), (sum, a) => sum + a.Value);
}
