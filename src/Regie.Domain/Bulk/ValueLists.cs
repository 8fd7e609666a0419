using System;
using System.Numerics;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>Every value of many groups, sorted within each, for exact percentiles (waardelijsten).</summary>
/// <remarks>
/// Immutable. Merging is associative and commutative, and lists without values change nothing: splitting values anyhow and merging gives the same lists, bit for bit.
/// One array holds all values, one the place where each list begins: 8 bytes a value and 4 a list.
/// </remarks>
/// <example><code>
/// var minutes = ValueLists.Of(groups, groupOfEachRow, minutesOfEachRow);
/// minutes.NearestRanks(Percentage.Of(95), p95);
/// </code></example>
public sealed class ValueLists : IEquatable<ValueLists>
{
    private readonly int[] _firsts;
    private readonly long[] _values;

    private ValueLists(int[] firsts, long[] values) => (_firsts, _values) = (firsts, values);

    /// <summary>How many lists.</summary>
    public int Count => _firsts.Length - 1;

    /// <summary>How many values in all.</summary>
    public int ValueCount => _values.Length;

    /// <summary>The values of a list in ascending order.</summary>
    /// <param name="list">The number of the list, from 0.</param>
    /// <returns>The values, not copied.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public ReadOnlySpan<long> this[int list] => (uint)list < (uint)Count
        ? _values.AsSpan(_firsts[list], _firsts[list + 1] - _firsts[list])
        : throw new ArgumentOutOfRangeException(nameof(list), list, $"There are {Count} lists, numbered from 0.");

    /// <summary>Sorts values into lists.</summary>
    /// <param name="count">How many lists, at least one.</param>
    /// <param name="lists">The list of each value, from 0: a group, or group by number of periods plus period.</param>
    /// <param name="values">The values, in the decimal places of a scale.</param>
    /// <returns>The lists.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="RegieValidationException">A row names no list (<see cref="BulkFindings.RowMustNameAGroup"/>); the finding names the first such row.</exception>
    public static ValueLists Of(int count, ReadOnlySpan<int> lists, ReadOnlySpan<long> values)
    {
        if (count < 1)
            throw new ArgumentOutOfRangeException(nameof(count), count, "There is at least one list.");
        Columns.RequireSameLength(lists.Length, values.Length, nameof(values));

        // How many each list gets tells where it begins; then each value goes to its list, and each list is sorted.
        var firsts = new int[count + 1];
        for (var i = 0; i < lists.Length; i++)
        {
            if ((uint)lists[i] >= (uint)count)
                throw new RegieValidationException(BulkProblems.NoSuchGroup(i, lists[i], count));
            firsts[lists[i] + 1]++;
        }

        for (var list = 0; list < count; list++)
            firsts[list + 1] += firsts[list];
        var (next, sorted) = (firsts.AsSpan(0, count).ToArray(), new long[values.Length]);
        for (var i = 0; i < values.Length; i++)
            sorted[next[lists[i]]++] = values[i];
        for (var list = 0; list < count; list++)
            Array.Sort(sorted, firsts[list], firsts[list + 1] - firsts[list]);
        return new ValueLists(firsts, sorted);
    }

    /// <summary>The values of both.</summary>
    /// <param name="other">Lists of the same groups; no value may be in both.</param>
    /// <returns>New lists; both are unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> has another number of lists.</exception>
    public ValueLists Merge(ValueLists other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Count != Count)
            throw new ArgumentException($"The others are {other.Count} lists, these {Count}; number the groups alike where lists are to be merged.", nameof(other));
        var (firsts, values) = (new int[_firsts.Length], new long[checked(_values.Length + other._values.Length)]);
        for (var list = 0; list < Count; list++)
        {
            var at = firsts[list];
            var (mine, mineEnd) = (_firsts[list], _firsts[list + 1]);
            var (theirs, theirsEnd) = (other._firsts[list], other._firsts[list + 1]);
            while (mine < mineEnd && theirs < theirsEnd)
                values[at++] = _values[mine] <= other._values[theirs] ? _values[mine++] : other._values[theirs++];
            while (mine < mineEnd)
                values[at++] = _values[mine++];
            while (theirs < theirsEnd)
                values[at++] = other._values[theirs++];
            firsts[list + 1] = at;
        }

        return new ValueLists(firsts, values);
    }

    /// <summary>The percentile of every list by nearest rank, without allocation: the least value at or below which that part of the values lies.</summary>
    /// <param name="percentage">Which percentile, above 0 % up to 100 %.</param>
    /// <param name="results">Receives the values; zero where a list is empty, as its length tells.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percentage"/> is outside that range.</exception>
    /// <exception cref="ArgumentException">There are not as many results as lists.</exception>
    public void NearestRanks(Percentage percentage, Span<long> results)
    {
        PercentileMethods.NearestRank.RequireKnown(percentage, nameof(percentage));
        Columns.RequireSameLength(Count, results.Length, nameof(results));
        var fraction = ExactNumber.Of(percentage.Value) / ExactNumber.Of(100);
        var isSmall = fraction.Denominator <= int.MaxValue;
        var (part, whole) = isSmall ? ((long)fraction.Numerator, (long)fraction.Denominator) : (0, 0);
        for (var list = 0; list < results.Length; list++)
        {
            var (first, length) = (_firsts[list], _firsts[list + 1] - _firsts[list]);
            var rank = isSmall ? (int)(((length * part) + whole - 1) / whole) : (int)(fraction * ExactNumber.Of(length)).Ceiling();
            results[list] = length == 0 ? 0 : _values[first + rank - 1];
        }
    }

    /// <summary>A list as the totals that aggregations work from, each value out of one; the same as of the separate measurements.</summary>
    /// <param name="list">The number of the list, from 0.</param>
    /// <param name="scale">In which decimal places the values count.</param>
    /// <returns>Totals that keep the values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public MeasurementTotals ToTotals(int list, TallyScale scale)
    {
        var values = this[list];
        var (sum, decimals) = (BigInteger.Zero, new decimal[values.Length]);
        for (var i = 0; i < values.Length; i++)
            (sum, decimals[i]) = (sum + values[i], Tally.AsDecimal(values[i], scale.AmountDigits));
        return MeasurementTotals.OfSums(values.Length, (ExactNumber.Quotient(sum, BigInteger.Pow(10, scale.AmountDigits)), ExactNumber.Of(values.Length)),
            values.Length == 0 ? (null, null) : (decimals[0], decimals[decimals.Length - 1]), ValueList.Create<decimal>(decimals));
    }

    /// <summary>Lists are equal when they hold the same values.</summary>
    /// <param name="other">The other lists.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(ValueLists? other) => other is not null && _firsts.AsSpan().SequenceEqual(other._firsts) && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueLists);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Count * 31) + ValueCount);
}
