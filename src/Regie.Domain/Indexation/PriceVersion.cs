using NodaTime;
using NodaTime.Text;
using Regie.Explanation;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>A price from a date on, as worked out on a date with what was known then (prijsversie).</summary>
public sealed record PriceVersion
{
    internal PriceVersion(LocalDate effective, LocalDate knownOn, Money price, ExactNumber exactPrice, Derivation derivation) =>
        (Effective, KnownOn, Price, ExactPrice, Derivation) = (effective, knownOn, price, exactPrice, derivation);

    /// <summary>Its number in the history, from 1.</summary>
    public int Number { get; internal init; } = 1;

    /// <summary>The first date on which it holds.</summary>
    public LocalDate Effective { get; }

    /// <summary>The date whose knowledge it rests on.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>When the indexation was claimed; null where it was not.</summary>
    public LocalDate? ClaimedOn { get; internal init; }

    /// <summary>The price to invoice.</summary>
    /// <remarks>Where the clause declares no rounding of the price it is rounded half up to the minor unit, or to the digits of the original price where that has more; the derivation says so.</remarks>
    public Money Price { get; }

    /// <summary>The price from which the next indexation goes on: exact, unless the clause declares a rounding.</summary>
    public ExactNumber ExactPrice { get; }

    /// <summary>Whether it rests on a figure that is to be corrected to the final one.</summary>
    public bool IsProvisional { get; internal init; }

    /// <summary>Why it stands in place of an earlier version; null where it does not.</summary>
    public PriceCorrection? Correction { get; internal init; }

    /// <summary>How it came about.</summary>
    public Derivation Derivation { get; internal init; }

    // From the original price: the part of all changes that is not lost. From the previous price: the change carried to the next indexation.
    internal ExactNumber Adjustment { get; init; } = ExactNumber.One;

    /// <summary>Number, date and price, invariant.</summary>
    /// <returns>For example <c>2: EUR 101840 from 2026-01-01</c>.</returns>
    public override string ToString() => System.FormattableString.Invariant($"{Number}: {Price} from {LocalDatePattern.Iso.Format(Effective)}");

    internal bool SaysTheSameAs(PriceVersion other) =>
        Price.Equals(other.Price) && ExactPrice == other.ExactPrice && Adjustment == other.Adjustment && IsProvisional == other.IsProvisional;
}
