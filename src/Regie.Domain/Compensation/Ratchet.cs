using System;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Compensation;

/// <summary>Factors that grow with a quantity: the first points free, the next at one, more at more (ratelwerking).</summary>
/// <example><code>
/// var factors = BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (20, 1m), (100, 1.2m), (200, 1.5m));
/// new Ratchet(factors, RatchetMode.Marginal).Weigh(ExactNumber.Of(120)) // 104: 80 at 1 and 20 at 1.2
/// </code></example>
public sealed record Ratchet
{
    /// <summary>States a ratchet.</summary>
    /// <param name="factors">The factor for each quantity from zero on; none is negative.</param>
    /// <param name="mode">Whether a factor applies to what lies in its band, or to all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not declared.</exception>
    /// <exception cref="ArgumentException"><paramref name="factors"/> does not begin at zero or ends, or a factor is negative.</exception>
    public Ratchet(BandTable<decimal> factors, RatchetMode mode)
    {
        ArgumentNullException.ThrowIfNull(factors);
        if (mode is not (RatchetMode.Marginal or RatchetMode.Whole))
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "No declared mode.");
        if (!factors.Domain.Equals(ValueDomain.NotNegative) || factors.Bands.Any(b => b.Outcome < 0))
            throw new ArgumentException($"A ratchet has a factor, not negative, for every quantity in {ValueDomain.NotNegative}; this one covers {factors.Domain}.", nameof(factors));
        (Factors, Mode) = (factors, mode);
    }

    /// <summary>Everything at one: no free threshold, no growth.</summary>
    public static Ratchet None { get; } = new(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 1m), RatchetMode.Marginal);

    /// <summary>The factor for each quantity.</summary>
    public BandTable<decimal> Factors { get; }

    /// <summary>Whether a factor applies to what lies in its band, or to all.</summary>
    public RatchetMode Mode { get; }

    /// <summary>What a quantity weighs.</summary>
    /// <param name="quantity">The quantity, not negative.</param>
    /// <returns>The weighed quantity, exactly.</returns>
    /// <exception cref="RegieValidationException"><paramref name="quantity"/> is negative.</exception>
    public ExactNumber Weigh(ExactNumber quantity) => Mode == RatchetMode.Whole
        ? quantity * ExactNumber.Of(Factors.Of(quantity).Outcome)
        : Parts(quantity).Aggregate(ExactNumber.Zero, (sum, part) => sum + (part.Quantity * ExactNumber.Of(part.Band.Outcome)));

    /// <summary>How a quantity is spread over the bands.</summary>
    /// <param name="quantity">The quantity, not negative.</param>
    /// <returns>Each band that holds a part of it, with that part, in ascending order; where the factor applies to all, the one band with all.</returns>
    /// <exception cref="RegieValidationException"><paramref name="quantity"/> is negative.</exception>
    public ValueList<(Band<decimal> Band, ExactNumber Quantity)> Parts(ExactNumber quantity)
    {
        var own = Factors.Of(quantity);
        return Mode == RatchetMode.Whole
            ? [(own, quantity)]
            : (from band in Factors.Bands
               let lower = ExactNumber.Of(band.Interval.Lower ?? 0m)
               let upper = band.Interval.Upper is { } end ? ExactNumber.Min(quantity, ExactNumber.Of(end)) : quantity
               where upper > lower
               select (band, upper - lower)).ToValueList();
    }
}
