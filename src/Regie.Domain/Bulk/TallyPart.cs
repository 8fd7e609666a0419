using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Regie.Identifiers;

namespace Regie.Bulk;

/// <summary>Tallies from one source, numbered by that source, so that what arrives twice counts once and a correction replaces (deelturving).</summary>
/// <remarks>
/// A source divides what it sends into parts, for example one for each day, and keeps that division. A part that is sent again has the same sequence and revision
/// and the same content; a correction has the same sequence and a higher revision, and holds the whole part anew.
/// </remarks>
public sealed class TallyPart : IEquatable<TallyPart>
{
    /// <summary>States a part.</summary>
    /// <param name="source">Where the measurements come from.</param>
    /// <param name="sequence">Which part of that source, from 0.</param>
    /// <param name="revision">0 for the first content of that part; a correction has a higher one.</param>
    /// <param name="cells">The cells, ascending: group by number of steps, plus step.</param>
    /// <param name="tallies">The tally of each cell, with at least one measurement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, <paramref name="cells"/> or <paramref name="tallies"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sequence"/> or <paramref name="revision"/> is negative.</exception>
    /// <exception cref="ArgumentException">There are not as many tallies as cells, cells do not ascend from 0, or a tally has no measurements.</exception>
    public TallyPart(SourceId source, long sequence, int revision, ValueList<int> cells, ValueList<Tally> tallies)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(tallies);
        if (sequence < 0)
            throw new ArgumentOutOfRangeException(nameof(sequence), sequence, "Parts are numbered from 0.");
        if (revision < 0)
            throw new ArgumentOutOfRangeException(nameof(revision), revision, "Revisions are numbered from 0.");
        if (cells.Count != tallies.Count)
            throw new ArgumentException($"There are {cells.Count} cells and {tallies.Count} tallies; give one of each.", nameof(tallies));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] <= (i == 0 ? -1 : cells[i - 1]))
                throw new ArgumentException($"Cell {cells[i]} stands at position {i}; cells ascend from 0 and occur once.", nameof(cells));
            if (tallies[i].Count == 0)
                throw new ArgumentException($"The tally of cell {cells[i]} has no measurements; leave the cell out.", nameof(tallies));
        }

        (Source, Sequence, Revision, Cells, Tallies) = (source, sequence, revision, cells, tallies);
        ContentHash = Hash(cells, tallies);
    }

    /// <summary>Where the measurements come from.</summary>
    public SourceId Source { get; }

    /// <summary>Which part of that source.</summary>
    public long Sequence { get; }

    /// <summary>0 for the first content of that part; a correction has a higher one.</summary>
    public int Revision { get; }

    /// <summary>The cells that hold measurements: group by number of steps, plus step.</summary>
    public ValueList<int> Cells { get; }

    /// <summary>The tally of each cell.</summary>
    public ValueList<Tally> Tallies { get; }

    /// <summary>SHA-256 over the cells and tallies as little-endian integers, in lower-case hexadecimal.</summary>
    public string ContentHash { get; }

    /// <summary>Parts are equal when source, sequence, revision and content are.</summary>
    /// <param name="other">The other part.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(TallyPart? other) => other is not null && Sequence == other.Sequence && Revision == other.Revision && Source.Equals(other.Source)
        && string.Equals(ContentHash, other.ContentHash, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TallyPart);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ContentHash) ^ Sequence.GetHashCode();

    /// <summary>Source, sequence and revision, for a log.</summary>
    /// <returns>For example <c>fmis-west/17 (revision 1)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Source}/{Sequence} (revision {Revision})");

    private static string Hash(ValueList<int> cells, ValueList<Tally> tallies)
    {
        const int RowSize = 44;
        var bytes = new byte[RowSize * cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            var row = bytes.AsSpan(i * RowSize);
            var tally = tallies[i];
            BinaryPrimitives.WriteInt32LittleEndian(row, cells[i]);
            BinaryPrimitives.WriteInt64LittleEndian(row.Slice(4), tally.Count);
            BinaryPrimitives.WriteInt64LittleEndian(row.Slice(12), tally.AmountSum);
            BinaryPrimitives.WriteInt64LittleEndian(row.Slice(20), tally.WholeSum);
            BinaryPrimitives.WriteInt64LittleEndian(row.Slice(28), tally.Least);
            BinaryPrimitives.WriteInt64LittleEndian(row.Slice(36), tally.Greatest);
        }

        using var sha = SHA256.Create();
        var text = new StringBuilder();
        foreach (var b in sha.ComputeHash(bytes))
            text.Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        return text.ToString();
    }
}
