using System;
using System.Runtime.InteropServices;
using Regie.Identifiers;

namespace Regie.Bulk;

/// <summary>Tallies of many groups over many periods, gathered from columns of measurements without allocation per row (turftabel).</summary>
/// <remarks>
/// <para>A group is whatever the host counts apart, such as agreement and priority, numbered from zero. The table gathers: it is the one thing here that
/// changes. Use one for each thread or place and merge them; the result is the same bit for bit however rows were split.</para>
/// <para>Columns that are refused leave the table as it was. What counts is the host's to select: observations of the norm's scope and membership, without duplicates and without those excused.</para>
/// </remarks>
/// <example><code>
/// var table = new TallyTable(agreements * priorities, months);
/// table.Add(groups, resolvedTicks, inTime, ones);
/// Tally tally = table.Of(group, period);
/// </code></example>
public sealed class TallyTable
{
    private const int MostCells = 50_000_000;

    // Rows whose columns fit the nearest cache together.
    private const int BlockSize = 1024;

    private readonly TallyCell[] _cells;
    private readonly TallyHeadroom _headroom = new();
    private readonly int _steps;

    /// <summary>Opens a table without measurements.</summary>
    /// <param name="groups">How many groups, at least one.</param>
    /// <param name="periods">The periods.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="groups"/> is below 1, or groups by periods is more than an array holds.</exception>
    public TallyTable(int groups, CompiledPeriods periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (groups < 1 || (long)groups * periods.StepCount > MostCells)
            throw new ArgumentOutOfRangeException(nameof(groups), groups, $"A table has from 1 to {MostCells / periods.StepCount} groups over {periods.StepCount} periods; divide the groups over several tables.");
        (Groups, Periods, _steps) = (groups, periods, periods.StepCount);
        _cells = new TallyCell[groups * _steps];
        _cells.AsSpan().Fill(TallyCell.Empty);
    }

    /// <summary>How many groups.</summary>
    public int Groups { get; }

    /// <summary>The periods.</summary>
    public CompiledPeriods Periods { get; }

    /// <summary>The tally of a group over a period.</summary>
    /// <param name="group">The group, from 0.</param>
    /// <param name="period">The number of the period, from 0.</param>
    /// <returns>The tally; of a rolling period that of all its steps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group or period.</exception>
    /// <exception cref="RegieValidationException">The steps of a rolling period sum to more than 64 bits hold (<see cref="BulkFindings.SumMustFit"/>).</exception>
    public Tally Of(int group, int period)
    {
        if ((uint)group >= (uint)Groups)
            throw new ArgumentOutOfRangeException(nameof(group), group, $"There are {Groups} groups, numbered from 0.");
        if ((uint)period >= (uint)Periods.Count)
            throw new ArgumentOutOfRangeException(nameof(period), period, $"There are {Periods.Count} periods, numbered from 0.");
        var tally = Tally.None;
        for (var step = period; step <= period + Periods.StepsBefore; step++)
            tally = tally.Merge(_cells[(group * _steps) + step].ToTally());
        return tally;
    }

    /// <summary>Adds measurements that are each out of one, such as values or outcomes.</summary>
    /// <param name="groups">The group of each, from 0.</param>
    /// <param name="unixTicks">The moment that decides the period of each, in Unix ticks.</param>
    /// <param name="amounts">The amount of each; 1 or 0 for an outcome.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="RegieValidationException">A row names no group or lies in no period, or a sum does not fit 64 bits; nothing was added.</exception>
    public void Add(ReadOnlySpan<int> groups, ReadOnlySpan<long> unixTicks, ReadOnlySpan<long> amounts) =>
        Gather(new TallyMoments(unixTicks), groups, amounts, default);

    /// <summary>Adds measurements.</summary>
    /// <param name="groups">The group of each, from 0.</param>
    /// <param name="unixTicks">The moment that decides the period of each, in Unix ticks.</param>
    /// <param name="amounts">The amount of each, in the decimal places of the scale.</param>
    /// <param name="wholes">The whole that each is out of, above zero.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="RegieValidationException">
    /// A row names no group, lies in no period or is out of a whole that is not above zero, or a sum does not fit 64 bits; the finding names the first such row, and nothing was added.
    /// </exception>
    public void Add(ReadOnlySpan<int> groups, ReadOnlySpan<long> unixTicks, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes)
    {
        Columns.RequireSameLength(groups.Length, wholes.Length, nameof(wholes));
        if (wholes.Length > 0)
            Gather(new TallyMoments(unixTicks), groups, amounts, wholes);
        else
            Columns.RequireSameLength(groups.Length, unixTicks.Length, nameof(unixTicks));
    }

    /// <summary>Adds measurements whose periods are known.</summary>
    /// <param name="groups">The group of each, from 0.</param>
    /// <param name="periods">The number of the period of each; for rolling periods the one that ends with its step.</param>
    /// <param name="amounts">The amount of each, in the decimal places of the scale.</param>
    /// <param name="wholes">The whole that each is out of, above zero.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="RegieValidationException">
    /// A row names no group or period or is out of a whole that is not above zero, or a sum does not fit 64 bits; the finding names the first such row, and nothing was added.
    /// </exception>
    public void Add(ReadOnlySpan<int> groups, ReadOnlySpan<int> periods, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes)
    {
        Columns.RequireSameLength(groups.Length, periods.Length, nameof(periods));
        Columns.RequireSameLength(groups.Length, wholes.Length, nameof(wholes));
        if (wholes.Length > 0)
            Gather(new TallyMoments(periods), groups, amounts, wholes);
    }

    /// <summary>Adds what another table gathered.</summary>
    /// <param name="other">A table of the same groups and periods; no measurement may be in both.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> has other groups or periods.</exception>
    /// <exception cref="RegieValidationException">A sum does not fit 64 bits; nothing was added.</exception>
    public void Merge(TallyTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Groups != Groups || !other.Periods.Periods.Equals(Periods.Periods))
            throw new ArgumentException($"The other table has {other.Groups} groups over {other.Periods.Count} periods, this one {Groups} over {Periods.Count}; number groups and periods alike where tables are to be merged.", nameof(other));
        if (!_headroom.TryUse(other._headroom))
            for (var i = 0; i < _cells.Length; i++)
                _cells[i].ToTally().Merge(other._cells[i].ToTally());
        for (var i = 0; i < _cells.Length; i++)
            _cells[i].Add(other._cells[i]);
    }

    /// <summary>Adds tallies that were made elsewhere.</summary>
    /// <param name="part">The tallies, each with its cell: group by number of steps, plus step.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="RegieValidationException">A cell is not of this table, or a sum does not fit 64 bits; nothing was added.</exception>
    public void Add(TallyPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        for (var i = 0; i < part.Cells.Count; i++)
        {
            if ((uint)part.Cells[i] >= (uint)_cells.Length)
                throw new RegieValidationException(BulkProblems.NoSuchCell(part.Source, part.Sequence, part.Cells[i], _cells.Length));
            _cells[part.Cells[i]].ToTally().Merge(part.Tallies[i]);
        }

        for (var i = 0; i < part.Cells.Count; i++)
            _cells[part.Cells[i]].Add(new TallyCell(part.Tallies[i]));
        _headroom.UseAll();
    }

    /// <summary>What was gathered, as a part that can be sent elsewhere.</summary>
    /// <param name="source">Where the measurements come from.</param>
    /// <param name="sequence">Which part of that source, from 0.</param>
    /// <param name="revision">0 for the first content of that part; a correction has a higher one.</param>
    /// <returns>The part, with the cells that hold measurements.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sequence"/> or <paramref name="revision"/> is negative.</exception>
    public TallyPart ToPart(SourceId source, long sequence, int revision)
    {
        var filled = 0;
        foreach (var cell in _cells)
            filled += cell.Count > 0 ? 1 : 0;
        var (cells, tallies) = (new int[filled], new Tally[filled]);
        for (int i = 0, at = 0; i < _cells.Length; i++)
            if (_cells[i].Count > 0)
                (cells[at], tallies[at++]) = (i, _cells[i].ToTally());
        return new TallyPart(source, sequence, revision, cells.ToValueList(), tallies.ToValueList());
    }

    /// <summary>Whether a table holds the same tallies.</summary>
    /// <param name="other">The other table.</param>
    /// <returns>Whether it has the same groups and periods and every tally is equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool HoldsSameAs(TallyTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Groups == other.Groups && Periods.Periods.Equals(other.Periods.Periods)
            && MemoryMarshal.AsBytes(_cells.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(other._cells.AsSpan()));
    }

    private void Gather(TallyMoments moments, ReadOnlySpan<int> groups, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes)
    {
        Columns.RequireSameLength(groups.Length, moments.Count, "unixTicks");
        Columns.RequireSameLength(groups.Length, amounts.Length, nameof(amounts));

        if (groups.Length <= Math.Max(BlockSize, 2 * _cells.Length))
        {
            // All is looked at before anything is added, so that a refusal leaves nothing half-applied.
            var (amount, whole) = Check(moments, groups, amounts, wholes, 0);
            if (_headroom.TryUse(groups.Length, amount, whole))
            {
                AddFitting(moments, groups, amounts, wholes);
                return;
            }
        }

        AddBlocks(moments, groups, amounts, wholes);
    }

    // Many rows are looked at and added block by block, while they are at hand; a refusal puts the table back as it was.
    private void AddBlocks(TallyMoments moments, ReadOnlySpan<int> groups, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes)
    {
        var before = _headroom.Keep(_cells);
        try
        {
            for (var first = 0; first < groups.Length; first += BlockSize)
            {
                var count = Math.Min(BlockSize, groups.Length - first);
                var blockMoments = moments.Slice(first, count);
                var blockGroups = groups.Slice(first, count);
                var blockAmounts = amounts.Slice(first, count);
                var blockWholes = wholes.IsEmpty ? wholes : wholes.Slice(first, count);
                var (amount, whole) = Check(blockMoments, blockGroups, blockAmounts, blockWholes, first);
                if (_headroom.TryUse(count, amount, whole))
                    AddFitting(blockMoments, blockGroups, blockAmounts, blockWholes);
                else
                    AddChecked(blockMoments, blockGroups, blockAmounts, blockWholes);
            }
        }
        catch (RegieValidationException)
        {
            before.AsSpan().CopyTo(_cells);
            throw;
        }
    }

    // The largest amount and whole in size; refuses rows that cannot be.
    private (long Amount, long Whole) Check(TallyMoments moments, ReadOnlySpan<int> groups, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes, int first)
    {
        var (count, isRefused) = ((uint)Groups, false);
        if (moments.AreKnown)
        {
            var periods = moments.Steps;
            var (least, most) = (-Periods.StepsBefore, Periods.Count);
            for (var i = 0; i < periods.Length && i < groups.Length; i++)
                isRefused |= ((uint)groups[i] >= count) | (periods[i] < least) | (periods[i] >= most);
        }
        else
        {
            var ticks = moments.Ticks;
            var (origin, length) = (Periods.Origin, (ulong)Periods.Length);
            for (var i = 0; i < ticks.Length && i < groups.Length; i++)
                isRefused |= ((uint)groups[i] >= count) | ((ulong)(ticks[i] - origin) >= length);
        }

        // The complement of a negative number is one less than its size.
        var (amountSize, leastWhole, greatestWhole) = (0L, 1L, 1L);
        foreach (var amount in amounts)
            amountSize = Math.Max(amountSize, amount ^ (amount >> 63));
        foreach (var whole in wholes)
        {
            leastWhole = Math.Min(leastWhole, whole);
            greatestWhole = Math.Max(greatestWhole, whole);
        }

        if (isRefused || leastWhole <= 0)
            ThrowFirst(moments, groups, wholes, first);
        return (amountSize == long.MaxValue ? amountSize : amountSize + 1, greatestWhole);
    }

    private void ThrowFirst(TallyMoments moments, ReadOnlySpan<int> groups, ReadOnlySpan<long> wholes, int first)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            if ((uint)groups[i] >= (uint)Groups)
                throw new RegieValidationException(BulkProblems.NoSuchGroup(first + i, groups[i], Groups));
            if (moments.AreKnown && (uint)(moments.Steps[i] + Periods.StepsBefore) >= (uint)_steps)
                throw new RegieValidationException(BulkProblems.NoSuchPeriod(first + i, moments.Steps[i], Periods.Periods));
            if (!moments.AreKnown && Periods.StepOf(moments.Ticks[i]) < 0)
                throw new RegieValidationException(BulkProblems.OutsideHorizon(first + i, moments.Ticks[i], Periods.Periods));
            if (!wholes.IsEmpty && wholes[i] <= 0)
                throw new RegieValidationException(BulkProblems.WholeNotPositive(first + i, wholes[i]));
        }
    }

    private void AddFitting(TallyMoments moments, ReadOnlySpan<int> groups, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes)
    {
        var (cells, steps) = (_cells, _steps);
        if (moments.AreKnown)
        {
            var periods = moments.Steps;
            var before = Periods.StepsBefore;
            for (var i = 0; i < groups.Length; i++)
                cells[(groups[i] * steps) + periods[i] + before].Add(amounts[i], wholes[i]);
            return;
        }

        var ticks = moments.Ticks;
        var (index, origin) = (Periods, Periods.Origin);
        if (wholes.IsEmpty)
        {
            for (var i = 0; i < groups.Length; i++)
                cells[(groups[i] * steps) + index.StepAt(ticks[i] - origin)].Add(amounts[i], 1);
            return;
        }

        for (var i = 0; i < groups.Length; i++)
            cells[(groups[i] * steps) + index.StepAt(ticks[i] - origin)].Add(amounts[i], wholes[i]);
    }

    // Where all amounts together might not fit, each sum is watched.
    private void AddChecked(TallyMoments moments, ReadOnlySpan<int> groups, ReadOnlySpan<long> amounts, ReadOnlySpan<long> wholes)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            var step = moments.AreKnown ? moments.Steps[i] + Periods.StepsBefore : Periods.StepOf(moments.Ticks[i]);
            ref var cell = ref _cells[(groups[i] * _steps) + step];
            cell = new TallyCell(cell.ToTally().Merge(Tally.Of(amounts[i], wholes.IsEmpty ? 1 : wholes[i])));
        }
    }
}
