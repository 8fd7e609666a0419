using System;
using NodaTime;
using NodaTime.Text;
using Regie.Finance;

namespace Regie.Amendments;

/// <summary>A change of an agreement that parties agreed on: numbered, dated, with its value and why (addendum).</summary>
/// <remarks>Made by <see cref="AmendmentDraft"/>.</remarks>
public sealed record Amendment
{
    internal Amendment(int number, LocalDate agreedOn, LocalDate effective, Money value, string reason) =>
        (Number, AgreedOn, Effective, Value, Reason) = (number, agreedOn, effective, value, reason);

    /// <summary>Its number in the agreement, from 1.</summary>
    public int Number { get; }

    /// <summary>The date of agreement.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The first date on which it holds.</summary>
    public LocalDate Effective { get; }

    /// <summary>What it adds to the value of the agreement over the whole term, without VAT; negative where it takes away.</summary>
    public Money Value { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Whether it holds from before it was agreed.</summary>
    public bool IsRetroactive => Effective < AgreedOn;

    /// <summary>The ground of procurement law that it rests on; null where that law does not apply.</summary>
    public ProcurementGround? Ground { get; internal init; }

    /// <summary>The clauses that it changes; empty where that is not recorded.</summary>
    public ValueList<ClauseReference> Clauses { get; internal init; } = ValueList<ClauseReference>.Empty;

    /// <summary>Number, date and value, invariant.</summary>
    /// <returns>For example <c>2: EUR 45000 from 2026-05-01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Value} from {LocalDatePattern.Iso.Format(Effective)}");
}
