using System;

namespace Regie.ServiceTime;

/// <content>The bulk door: columns of Unix seconds in, columns out, nothing allocated. Many answers from the same table as one.</content>
public sealed partial class CompiledCalendar
{
    private const int PausesAtOnce = 256;

    /// <summary>The service time of many spans, without allocation.</summary>
    /// <param name="starts">The starts in Unix seconds.</param>
    /// <param name="ends">The ends in Unix seconds, each not before its start.</param>
    /// <param name="results">Receives open seconds; cleared where a span is refused.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="RegieValidationException">A span lies outside the horizon or is the wrong way round; the finding names the first such row.</exception>
    public void ElapsedSeconds(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, Span<long> results)
    {
        RequireSameLength(starts.Length, ends.Length, nameof(ends));
        RequireSameLength(starts.Length, results.Length, nameof(results));
        AnswerRows(0, starts.Length, starts, ends, results);
    }

    /// <summary>The service time of many spans, net of pauses, without allocation.</summary>
    /// <param name="starts">The starts in Unix seconds.</param>
    /// <param name="ends">The ends in Unix seconds, each not before its start.</param>
    /// <param name="pauses">The pauses, by row; only where they overlap open time within their span do they count.</param>
    /// <param name="results">Receives open seconds less pauses; cleared where a span or a pause is refused.</param>
    /// <exception cref="ArgumentException">The columns have different lengths, or the pauses are not in order, overlap within a row or name a row that does not exist.</exception>
    /// <exception cref="RegieValidationException">A span lies outside the horizon or is the wrong way round; the finding names the first such row.</exception>
    public void ElapsedSeconds(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, PauseColumns pauses, Span<long> results)
    {
        RequireSameLength(starts.Length, ends.Length, nameof(ends));
        RequireSameLength(starts.Length, results.Length, nameof(results));
        if (pauses.FirstOutOfPlace(starts.Length) is >= 0 and var wrong)
        {
            // A span that is refused is named before a pause.
            ElapsedSeconds(starts, ends, results);
            ThrowDisorder(wrong, starts.Length, results);
        }

        Span<long> from = stackalloc long[PausesAtOnce];
        Span<long> to = stackalloc long[PausesAtOnce];
        Span<long> open = stackalloc long[PausesAtOnce];
        var row = 0;
        for (int first = 0, count; first < pauses.Rows.Length; first += count)
        {
            // The rows up to the last of some pauses and then these, while the rows are still in the cache.
            count = Math.Min(PausesAtOnce, pauses.Rows.Length - first);
            var some = pauses.Slice(first, count);
            var next = some.Rows[count - 1] + 1;
            AnswerRows(row, next, starts, ends, results);
            row = next;

            // Cut to their spans first, so that they are looked up like any other column.
            some.CutTo(starts, ends, from, to);
            TryElapsedSeconds(from.Slice(0, count), to.Slice(0, count), open.Slice(0, count));
            for (var p = 0; p < count; p++)
                results[some.Rows[p]] -= open[p];
        }

        AnswerRows(row, starts.Length, starts, ends, results);
    }

    /// <summary>The due moments of many norms, without allocation.</summary>
    /// <param name="starts">When counting starts, in Unix seconds.</param>
    /// <param name="norms">The service time allowed, in seconds, not negative.</param>
    /// <param name="convention">Which moment, where a norm runs out at closing time.</param>
    /// <param name="results">Receives the due moments in Unix seconds; cleared where one is refused.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A norm is negative, or <paramref name="convention"/> is no declared convention.</exception>
    /// <exception cref="RegieValidationException">A start or due moment lies outside the horizon; the finding names the first such row.</exception>
    public void DueSeconds(ReadOnlySpan<long> starts, ReadOnlySpan<long> norms, DueConvention convention, Span<long> results)
    {
        RequireSameLength(starts.Length, norms.Length, nameof(norms));
        RequireSameLength(starts.Length, results.Length, nameof(results));
        RequireConvention(convention);
        for (var i = 0; i < starts.Length; i++)
        {
            var due = TryDueSeconds(starts[i] - _origin, norms[i], convention);
            if (due < 0)
            {
                var (start, norm) = (starts[i], norms[i]);
                results.Clear();
                ThrowDue(start, norm, convention, i);
            }

            results[i] = due + _origin;
        }
    }

    /// <summary>The due moments of many norms, with pauses, without allocation.</summary>
    /// <param name="starts">When counting starts, in Unix seconds.</param>
    /// <param name="norms">The service time allowed, in seconds, not negative.</param>
    /// <param name="convention">Which moment, where a norm runs out at closing time or as a pause begins.</param>
    /// <param name="pauses">The pauses, by row.</param>
    /// <param name="results">Receives the due moments in Unix seconds; cleared where one is refused.</param>
    /// <exception cref="ArgumentException">The columns have different lengths, or the pauses are not in order, overlap within a row or name a row that does not exist.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A norm is negative, or <paramref name="convention"/> is no declared convention.</exception>
    /// <exception cref="RegieValidationException">
    /// A start or due moment lies outside the horizon, or a norm does not run out before a pause that is still open; the finding names the first such row.
    /// </exception>
    public void DueSeconds(ReadOnlySpan<long> starts, ReadOnlySpan<long> norms, DueConvention convention, PauseColumns pauses, Span<long> results)
    {
        RequireSameLength(starts.Length, norms.Length, nameof(norms));
        RequireSameLength(starts.Length, results.Length, nameof(results));
        RequireConvention(convention);
        for (int row = 0, p = 0; row < starts.Length; row++)
        {
            var (start, norm, ended) = (starts[row], norms[row], long.MinValue);
            var (at, left, isDone) = (start - _origin, norm, (ulong)(start - _origin) > (ulong)_length || norm < 0 || (norm == 0 && convention == DueConvention.Closing));
            for (; p < pauses.Rows.Length && pauses.Rows[p] <= row; p++)
            {
                if (pauses.Rows[p] < row || pauses.Starts[p] > pauses.Ends[p] || pauses.Starts[p] < ended)
                    ThrowDisorder(p, starts.Length, results);
                ended = pauses.Ends[p];
                var (from, to) = (pauses.Starts[p] - _origin, ended == long.MaxValue ? long.MaxValue : ended - _origin);
                if (isDone || to <= at || pauses.Starts[p] == pauses.Ends[p])
                    continue;
                var open = from > at && from < _length ? OpenSeconds(from) - OpenSeconds(at) : 0;

                // What runs out as the pause begins is due then by the closing convention, and when counting restarts by the other.
                isDone = from >= _length || (from > at && (left < open || (left == open && convention == DueConvention.Closing)));
                if (isDone)
                    continue;
                (at, left) = (to, left - open);
                isDone = to > _length;
            }

            var due = TryDueSeconds(at, left, convention);
            if (due < 0)
            {
                results.Clear();
                if (at == long.MaxValue)
                    throw new RegieValidationException(ServiceTimeProblems.OpenPause(UnixSeconds(pauses.Starts[p - 1])));
                ThrowDue(start, norm, convention, row);
            }

            results[row] = due + _origin;
        }

        if (pauses.Rows.Length > 0 && (uint)pauses.Rows[pauses.Rows.Length - 1] >= (uint)starts.Length)
            ThrowDisorder(pauses.Rows.Length - 1, starts.Length, results);
    }

    private static void RequireSameLength(int expected, int actual, string name)
    {
        if (expected != actual)
            throw new ArgumentException($"There are {expected} rows, and this column has {actual}.", name);
    }

    private static void ThrowDisorder(int pause, int count, Span<long> results)
    {
        results.Clear();
        throw new ArgumentException(FormattableString.Invariant($"Pause {pause} is out of place: pauses come by row, from 0 to {count - 1}, within a row in order of time and without overlap, and none ends before it begins."), "pauses");
    }

    // The rows from the first up to the next; whichever is refused, the first of all rows is named.
    private void AnswerRows(int first, int next, ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, Span<long> results)
    {
        var count = next - first;
        if (!TryElapsedSeconds(starts.Slice(first, count), ends.Slice(first, count), results.Slice(first, count)))
            ThrowFirstSpan(starts, ends, results);
    }

    private bool TryElapsedSeconds(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, Span<long> results)
    {
#if NET
        if (_cells is { } cells)
            return cells.TryOpenBetween(starts, ends, results, (_origin, _length));
#endif
        for (var i = 0; i < starts.Length; i++)
        {
            var (from, to) = (starts[i] - _origin, ends[i] - _origin);
            if (!AreWithin(from, to))
                return false;
            results[i] = OpenSeconds(to) - OpenSeconds(from);
        }

        return true;
    }

    private void ThrowFirstSpan(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, Span<long> results)
    {
        var row = 0;
        while (starts[row] >= _origin && ends[row] <= _origin + _length && starts[row] <= ends[row])
            row++;
        var (start, end) = (starts[row], ends[row]);
        results.Clear();
        ThrowSpan(start, end, row);
    }
}
