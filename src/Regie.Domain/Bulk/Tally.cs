using System;
using System.Globalization;
using System.Numerics;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>What measurements add up to in integers: small enough for millions, and made anywhere (turfstand).</summary>
/// <remarks>
/// Merging is associative and commutative, and the default changes nothing: splitting measurements anyhow and merging gives the same tally, bit for bit.
/// Sums are checked; one that does not fit 64 bits is refused, never wrapped round.
/// </remarks>
/// <example><code>
/// Tally march = Tally.Of(1, 1).Merge(Tally.Of(0, 1));                              // one of two in time
/// ExactNumber? share = Aggregations.RatioOfSums.Of(march.ToTotals(TallyScale.Units)); // 50
/// </code></example>
public readonly record struct Tally
{
    internal Tally(long count, long amountSum, long wholeSum, long least, long greatest) =>
        (Count, AmountSum, WholeSum, Least, Greatest) = (count, amountSum, wholeSum, least, greatest);

    /// <summary>The tally of nothing: the identity of merging.</summary>
    public static Tally None => default;

    /// <summary>How many measurements.</summary>
    public long Count { get; }

    /// <summary>The sum of the amounts, in the decimal places of the scale.</summary>
    public long AmountSum { get; }

    /// <summary>The sum of the wholes, in the decimal places of the scale.</summary>
    public long WholeSum { get; }

    /// <summary>The least amount; zero where there are no measurements, as <see cref="Count"/> tells.</summary>
    public long Least { get; }

    /// <summary>The greatest amount; zero where there are no measurements, as <see cref="Count"/> tells.</summary>
    public long Greatest { get; }

    /// <summary>The tally of one measurement.</summary>
    /// <param name="amount">The amount, in the decimal places of the scale.</param>
    /// <param name="whole">The whole that it is out of, above zero.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is not above zero.</exception>
    public static Tally Of(long amount, long whole) => whole > 0
        ? new Tally(1, amount, whole, amount, amount)
        : throw new ArgumentOutOfRangeException(nameof(whole), whole, "A part is of a whole above zero; leave out a measurement of nothing.");

    /// <summary>A tally that was made elsewhere, from its numbers.</summary>
    /// <param name="count">How many measurements.</param>
    /// <param name="amountSum">The sum of the amounts.</param>
    /// <param name="wholeSum">The sum of the wholes.</param>
    /// <param name="least">The least amount.</param>
    /// <param name="greatest">The greatest amount.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">No measurements add up to these numbers.</exception>
    public static Tally FromSums(long count, long amountSum, long wholeSum, long least, long greatest)
    {
        var adds = count == 0
            ? (amountSum | wholeSum | least | greatest) == 0
            : count > 0 && wholeSum > 0 && least <= greatest && amountSum >= (BigInteger)least * (count - 1) + greatest && amountSum <= (BigInteger)greatest * (count - 1) + least
                && (count > 1 || least == greatest);
        return adds
            ? new Tally(count, amountSum, wholeSum, least, greatest)
            : throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "No {0} measurements from {1} to {2} sum to {3} out of {4}.", count, least, greatest, amountSum, wholeSum), nameof(amountSum));
    }

    /// <summary>The tally of these measurements and others.</summary>
    /// <param name="other">The others; no measurement may be in both.</param>
    /// <returns>The tally of all.</returns>
    /// <exception cref="RegieValidationException">A sum does not fit 64 bits (<see cref="BulkFindings.SumMustFit"/>).</exception>
    public Tally Merge(Tally other)
    {
        if (Count == 0 || other.Count == 0)
            return Count == 0 ? other : this;
        try
        {
            checked
            {
                return new Tally(Count + other.Count, AmountSum + other.AmountSum, WholeSum + other.WholeSum, Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest));
            }
        }
        catch (OverflowException)
        {
            throw new RegieValidationException(BulkProblems.SumTooLarge(ToString(), other.ToString()));
        }
    }

    /// <summary>The tally as the totals that aggregations work from; the same as of the separate measurements.</summary>
    /// <param name="scale">In which decimal places it counts.</param>
    /// <returns>Totals that keep counts and sums.</returns>
    public MeasurementTotals ToTotals(TallyScale scale) => MeasurementTotals.OfSums(Count,
        (Exactly(AmountSum, scale.AmountDigits), Exactly(WholeSum, scale.WholeDigits)),
        Count == 0 ? (null, null) : (AsDecimal(Least, scale.AmountDigits), AsDecimal(Greatest, scale.AmountDigits)), null);

    /// <summary>Counts, sums and ends, for a log.</summary>
    /// <returns>For example <c>8 of 11 in 11, from 0 to 1</c>.</returns>
    public override string ToString() => Count == 0
        ? "none"
        : string.Format(CultureInfo.InvariantCulture, "{0} of {1} in {2}, from {3} to {4}", AmountSum, WholeSum, Count, Least, Greatest);

    internal static ExactNumber Exactly(long value, int digits) => ExactNumber.Quotient(value, BigInteger.Pow(10, digits));

    internal static decimal AsDecimal(long value, int digits) => value * new decimal(1, 0, 0, false, (byte)digits);
}
