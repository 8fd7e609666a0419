using System;
using System.Collections.Generic;
using System.Linq;

namespace Regie.Bulk;

/// <summary>Which parts of which sources count: each once, in its last revision (bronnenregister).</summary>
/// <remarks>
/// Immutable. Merging ledgers is associative, commutative and idempotent, and <see cref="Empty"/> changes nothing, so that parts may arrive late, twice and in any order.
/// Two contents under one revision both stay, as a finding; nothing is tallied until the source says which one holds.
/// </remarks>
public sealed class SourceLedger : IEquatable<SourceLedger>
{
    private SourceLedger(ValueList<TallyPart> parts) => Parts = parts;

    /// <summary>No parts.</summary>
    public static SourceLedger Empty { get; } = new(ValueList<TallyPart>.Empty);

    /// <summary>The parts that count, by source and sequence; more than one of a sequence where contents conflict.</summary>
    public ValueList<TallyPart> Parts { get; }

    /// <summary>The ledger with a part.</summary>
    /// <param name="part">The part; of what is here already nothing changes, and a higher revision replaces.</param>
    /// <returns>A new ledger; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public SourceLedger With(TallyPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Merge(new SourceLedger([part]));
    }

    /// <summary>The parts of both ledgers.</summary>
    /// <param name="other">The other ledger.</param>
    /// <returns>A new ledger; both are unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public SourceLedger Merge(SourceLedger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = new List<TallyPart>(Parts.Count + other.Parts.Count);
        for (int mine = 0, theirs = 0; mine < Parts.Count || theirs < other.Parts.Count;)
        {
            var order = mine == Parts.Count ? 1 : theirs == other.Parts.Count ? -1 : Compare(Parts[mine], other.Parts[theirs]);
            var next = order <= 0 ? Parts[mine] : other.Parts[theirs];
            (mine, theirs) = (mine + (order <= 0 ? 1 : 0), theirs + (order >= 0 ? 1 : 0));

            // In order of revision, so that what a later one replaces stands just before it.
            while (merged.Count > 0 && IsReplaced(merged[merged.Count - 1], next))
                merged.RemoveAt(merged.Count - 1);
            merged.Add(next);
        }

        return new SourceLedger(merged.ToValueList());
    }

    /// <summary>Checks whether the parts can be tallied, without throwing.</summary>
    /// <returns>A finding for each part of which two contents arrived under one revision (<see cref="BulkFindings.PartMustHaveOneContent"/>); empty where there is none.</returns>
    public ValueList<Finding> Validate() =>
        (from same in Parts.GroupBy(p => (p.Source, p.Sequence, p.Revision))
         where same.Count() > 1
         select BulkProblems.ContentsConflict(same.Key.Source, same.Key.Sequence, same.Key.Revision, same.Select(p => p.ContentHash).ToList())).ToValueList();

    /// <summary>The tallies of all parts together.</summary>
    /// <param name="groups">How many groups, at least one.</param>
    /// <param name="periods">The periods.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="groups"/> is below 1 or too many.</exception>
    /// <exception cref="RegieValidationException">Contents conflict, a cell is not of such a table, or a sum does not fit 64 bits.</exception>
    public TallyTable ToTable(int groups, CompiledPeriods periods)
    {
        var findings = Validate();
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var table = new TallyTable(groups, periods);
        foreach (var part in Parts)
            table.Add(part);
        return table;
    }

    /// <summary>Ledgers are equal when their parts are.</summary>
    /// <param name="other">The other ledger.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(SourceLedger? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    private static bool IsReplaced(TallyPart earlier, TallyPart later) =>
        earlier.Sequence == later.Sequence && earlier.Source.Equals(later.Source) && earlier.Revision < later.Revision;

    private static int Compare(TallyPart left, TallyPart right)
    {
        var order = left.Source.CompareTo(right.Source);
        if (order == 0)
            order = left.Sequence.CompareTo(right.Sequence);
        if (order == 0)
            order = left.Revision.CompareTo(right.Revision);
        return order == 0 ? string.CompareOrdinal(left.ContentHash, right.ContentHash) : order;
    }
}
