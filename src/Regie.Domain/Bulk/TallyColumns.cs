using System;

namespace Regie.Bulk;

/// <summary>Tallies in columns, for bulk questions (turfkolommen).</summary>
/// <remarks>
/// For norms on a least or greatest value <see cref="Amounts"/> holds that value of each row instead of a sum. Wholes are not read for sums, counts, least
/// and greatest values. Nothing is copied.
/// </remarks>
public readonly ref struct TallyColumns
{
    /// <summary>Takes the columns as they are.</summary>
    /// <param name="counts">How many measurements count in each row.</param>
    /// <param name="amounts">The sum of the amounts of each row, or its least or greatest amount where the norm is about that.</param>
    /// <param name="wholes">The sum of the wholes of each row.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    public TallyColumns(ReadOnlySpan<int> counts, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes)
        : this(counts, amounts, wholes, default)
    {
    }

    /// <summary>Takes the columns as they are, with the number of excused measurements.</summary>
    /// <param name="counts">How many measurements count in each row.</param>
    /// <param name="amounts">The sum of the amounts of each row, or its least or greatest amount where the norm is about that.</param>
    /// <param name="wholes">The sum of the wholes of each row.</param>
    /// <param name="excused">How many measurements of each row do not count because relief was granted; empty where none was.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    public TallyColumns(ReadOnlySpan<int> counts, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes, ReadOnlySpan<int> excused)
    {
        if (amounts.Length != counts.Length || wholes.Length != counts.Length || (excused.Length != counts.Length && excused.Length != 0))
        {
            throw new ArgumentException($"There are {counts.Length} counts, {amounts.Length} amounts, {wholes.Length} wholes and {excused.Length} excused; give one of each per row.",
                amounts.Length != counts.Length ? nameof(amounts) : wholes.Length != counts.Length ? nameof(wholes) : nameof(excused));
        }

        Counts = counts;
        Amounts = amounts;
        Wholes = wholes;
        Excused = excused;
    }

    /// <summary>How many measurements count in each row.</summary>
    public ReadOnlySpan<int> Counts { get; }

    /// <summary>The sum of the amounts of each row, or its least or greatest amount.</summary>
    public ReadOnlySpan<long> Amounts { get; }

    /// <summary>The sum of the wholes of each row.</summary>
    public ReadOnlySpan<long> Wholes { get; }

    /// <summary>How many measurements of each row were excused; empty where none was.</summary>
    public ReadOnlySpan<int> Excused { get; }
}
