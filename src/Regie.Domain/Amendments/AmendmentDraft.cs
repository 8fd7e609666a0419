using System;
using NodaTime;
using Regie.Finance;

namespace Regie.Amendments;

/// <summary>An amendment that is being written down; <see cref="Build"/> checks it as a whole (concept van een addendum).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// Amendment more = AmendmentDraft.Of(1, new LocalDate(2026, 4, 20), "two more locations")
///     .From(new LocalDate(2026, 5, 1))
///     .Worth(Money.Euro(45_000))
///     .On(ProcurementGround.DeMinimis)
///     .Build();
/// </code></example>
public sealed record AmendmentDraft
{
    private AmendmentDraft(int number, LocalDate agreedOn, string reason) => (Number, AgreedOn, Reason) = (number, agreedOn, reason);

    /// <summary>Its number in the agreement.</summary>
    public int Number { get; }

    /// <summary>The date of agreement.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>Why; empty while nobody stated it.</summary>
    public string Reason { get; }

    /// <summary>The first date on which it holds; null while nobody stated it.</summary>
    public LocalDate? Effective { get; private init; }

    /// <summary>Whether it is meant to hold from before it was agreed.</summary>
    public bool IsMeantRetroactively { get; private init; }

    /// <summary>What it adds to the value of the agreement; null while nobody stated it.</summary>
    public Money? Value { get; private init; }

    /// <summary>The ground of procurement law; null where that law does not apply.</summary>
    public ProcurementGround? Ground { get; private init; }

    /// <summary>The clauses that it changes.</summary>
    public ValueList<ClauseReference> Clauses { get; private init; } = ValueList<ClauseReference>.Empty;

    /// <summary>Begins an amendment.</summary>
    /// <param name="number">Its number in the agreement, from 1.</param>
    /// <param name="agreedOn">The date of agreement.</param>
    /// <param name="reason">Why.</param>
    /// <returns>A draft without dates and value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static AmendmentDraft Of(int number, LocalDate agreedOn, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new AmendmentDraft(number, agreedOn, reason.Trim());
    }

    /// <summary>States the first date on which it holds, not before it was agreed.</summary>
    /// <param name="effective">The date.</param>
    /// <returns>A new draft.</returns>
    public AmendmentDraft From(LocalDate effective) => this with { Effective = effective, IsMeantRetroactively = false };

    /// <summary>States the first date on which it holds, on purpose before it was agreed: periods in between are judged and settled again.</summary>
    /// <param name="effective">The date.</param>
    /// <returns>A new draft.</returns>
    public AmendmentDraft RetroactivelyFrom(LocalDate effective) => this with { Effective = effective, IsMeantRetroactively = true };

    /// <summary>States what it adds to the value of the agreement.</summary>
    /// <param name="value">The amount over the whole term, without VAT; negative where it takes away, zero where it changes nothing.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AmendmentDraft Worth(Money value) => this with { Value = value ?? throw new ArgumentNullException(nameof(value)) };

    /// <summary>States the ground of procurement law that it rests on.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared.</exception>
    public AmendmentDraft On(ProcurementGround ground) => ground is >= ProcurementGround.ReviewClause and <= ProcurementGround.NotSubstantial
        ? this with { Ground = ground }
        : throw new ArgumentOutOfRangeException(nameof(ground), ground, "No declared ground.");

    /// <summary>States a clause that it changes.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public AmendmentDraft Changing(ClauseReference clause) => this with { Clauses = Clauses.With(clause ?? throw new ArgumentNullException(nameof(clause))) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings; empty where the amendment can be built.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Number < 1 ? [AmendmentProblems.NoNumber(Number)] : Array.Empty<Finding>(),
        .. Reason.Length == 0 ? [AmendmentProblems.NoReason(Number)] : Array.Empty<Finding>(),
        .. Effective is null ? [AmendmentProblems.NoEffectiveDate(Number)] : Array.Empty<Finding>(),
        .. Effective is { } date && !IsMeantRetroactively && date < AgreedOn ? [AmendmentProblems.SilentlyRetroactive(Number, date, AgreedOn)] : Array.Empty<Finding>(),
        .. Effective is { } from && IsMeantRetroactively && from >= AgreedOn ? [AmendmentProblems.NotRetroactive(Number, from, AgreedOn)] : Array.Empty<Finding>(),
        .. Value is null ? [AmendmentProblems.NoValue(Number)] : Array.Empty<Finding>(),
    ];

    /// <summary>The amendment.</summary>
    /// <returns>The amendment.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="AmendmentFindings"/>).</exception>
    public Amendment Build()
    {
        var findings = Validate();
        return findings.Count > 0
            ? throw new RegieValidationException(findings)
            : new Amendment(Number, AgreedOn, Effective!.Value, Value!, Reason) { Ground = Ground, Clauses = Clauses };
    }
}
