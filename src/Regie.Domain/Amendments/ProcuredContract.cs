using System;
using Regie.Finance;

namespace Regie.Amendments;

/// <summary>What procurement law looks at in a contract that is to be changed: what it is for, and its value when it was awarded (aanbestede opdracht).</summary>
public sealed record ProcuredContract
{
    private ProcuredContract(ProcurementSubject subject, Money originalValue) => (Subject, OriginalValue, ReferenceValue) = (subject, originalValue, originalValue);

    /// <summary>What it is for.</summary>
    public ProcurementSubject Subject { get; }

    /// <summary>The value when it was awarded, options counted, without VAT.</summary>
    public Money OriginalValue { get; }

    /// <summary>The value that percentages are of: the original one, or that one indexed.</summary>
    public Money ReferenceValue { get; private init; }

    /// <summary>The rules that hold for it.</summary>
    public ModificationRegime Regime { get; private init; } = ModificationRegime.PublicContracts;

    /// <summary>A procured contract.</summary>
    /// <param name="subject">What it is for.</param>
    /// <param name="originalValue">The value when it was awarded, options counted, without VAT, above zero.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="originalValue"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not declared, or <paramref name="originalValue"/> is not above zero.</exception>
    public static ProcuredContract Of(ProcurementSubject subject, Money originalValue)
    {
        ArgumentNullException.ThrowIfNull(originalValue);
        if (subject is < ProcurementSubject.Works or > ProcurementSubject.Concession)
            throw new ArgumentOutOfRangeException(nameof(subject), subject, "No declared kind of contract.");
        return originalValue.Amount > 0
            ? new ProcuredContract(subject, originalValue)
            : throw new ArgumentOutOfRangeException(nameof(originalValue), originalValue, "The value of a procured contract is above zero.");
    }

    /// <summary>The contract, with its value indexed by its own indexation clause: percentages are of that one.</summary>
    /// <param name="value">The indexed value, above zero.</param>
    /// <returns>A new contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not above zero.</exception>
    /// <exception cref="RegieValidationException">It is in another currency (<see cref="AmendmentFindings.AmendmentValueMustBeInTheCurrency"/>).</exception>
    public ProcuredContract IndexedTo(Money value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!value.Currency.Equals(OriginalValue.Currency))
            throw new RegieValidationException(AmendmentProblems.OtherCurrency(value, OriginalValue.Currency));
        return value.Amount > 0 ? this with { ReferenceValue = value } : throw new ArgumentOutOfRangeException(nameof(value), value, "The value of a procured contract is above zero.");
    }

    /// <summary>The contract under other rules.</summary>
    /// <param name="regime">The rules.</param>
    /// <returns>A new contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> is null.</exception>
    public ProcuredContract Under(ModificationRegime regime) => this with { Regime = regime ?? throw new ArgumentNullException(nameof(regime)) };
}
