using System;
using NodaTime;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>The periods of a schedule over a horizon, ready for millions of moments: a moment finds its period in one look (gecompileerde perioden).</summary>
/// <remarks>
/// <para>Periods are numbered from zero, whole ones also where the horizon begins or ends inside one. A moment belongs to the period that
/// <see cref="AssessmentSchedule.PeriodOf"/> gives for its date in the zone, across every change of the clock.</para>
/// <para>Rolling periods overlap: a moment has the number of the period that ends with its own step, and the steps that the first periods look back on are known too.</para>
/// </remarks>
/// <example><code>
/// CompiledPeriods months = AssessmentSchedule.Monthly(new LocalDate(2026, 1, 16)).Compile(amsterdam, CalendarHorizon.OfYears(2026, 2028));
/// int period = months.IndexOf(resolved.ToUnixTimeTicks());
/// </code></example>
public sealed class CompiledPeriods
{
    private readonly long _origin;
    private readonly long _length;
    private readonly int _shift;

    // For each stretch of 2^shift ticks: the step at its start, and where the next one begins. No step is shorter than a stretch.
    private readonly int[] _firstSteps;
    private readonly long[] _nextStarts;

    internal CompiledPeriods(AssessmentSchedule schedule, ValueList<AssessmentPeriod> periods, long[] starts)
    {
        (Schedule, Periods, StepStarts) = (schedule, periods, starts);
        (_origin, _length) = (starts[0], starts[starts.Length - 1] - starts[0]);
        var shortest = long.MaxValue;
        for (var i = 1; i < starts.Length; i++)
            shortest = Math.Min(shortest, starts[i] - starts[i - 1]);
        while (shortest >> (_shift + 1) > 0)
            _shift++;
        var stretches = (int)((_length - 1) >> _shift) + 1;
        (_firstSteps, _nextStarts) = (new int[stretches], new long[stretches]);
        for (int stretch = 0, step = 0; stretch < stretches; stretch++)
        {
            var start = (long)stretch << _shift;
            while (starts[step + 1] - _origin <= start)
                step++;
            (_firstSteps[stretch], _nextStarts[stretch]) = (step, starts[step + 1] - _origin);
        }
    }

    /// <summary>The schedule.</summary>
    public AssessmentSchedule Schedule { get; }

    /// <summary>The periods, by number.</summary>
    public ValueList<AssessmentPeriod> Periods { get; }

    /// <summary>How many periods there are.</summary>
    public int Count => Periods.Count;

    /// <summary>How many steps there are: as many as periods, and for rolling periods also the steps that the first one looks back on.</summary>
    public int StepCount => StepStarts.Length - 1;

    /// <summary>The first moment with a period, in Unix ticks.</summary>
    internal long Origin => _origin;

    internal long Length => _length;

    internal int StepsBefore => StepCount - Count;

    private long[] StepStarts { get; }

    /// <summary>The number of the period of a moment.</summary>
    /// <param name="unixTicks">The moment, in Unix ticks of 100 nanoseconds (<see cref="Instant.ToUnixTimeTicks"/>).</param>
    /// <returns>The number; -1 where the moment belongs to none of the periods.</returns>
    public int IndexOf(long unixTicks) => Math.Max(-1, StepOf(unixTicks) - StepsBefore);

    /// <summary>The numbers of the periods of many moments, without allocation.</summary>
    /// <param name="unixTicks">The moments, in Unix ticks.</param>
    /// <param name="results">Receives the numbers; cleared where a moment is refused.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="RegieValidationException">A moment belongs to none of the periods (<see cref="BulkFindings.RowMustLieInHorizon"/>); the finding names the first such row.</exception>
    public void IndicesOf(ReadOnlySpan<long> unixTicks, Span<int> results)
    {
        Columns.RequireSameLength(unixTicks.Length, results.Length, nameof(results));
        var before = StepsBefore;
        for (var i = 0; i < unixTicks.Length; i++)
        {
            var period = StepOf(unixTicks[i]) - before;
            if (period < 0)
            {
                var outside = unixTicks[i];
                results.Clear();
                throw new RegieValidationException(BulkProblems.OutsideHorizon(i, outside, Periods));
            }

            results[i] = period;
        }
    }

    // -1 outside; a step may lie before the first period where periods roll.
    internal int StepOf(long unixTicks)
    {
        var at = unixTicks - _origin;
        return (ulong)at < (ulong)_length ? StepAt(at) : -1;
    }

    internal int StepAt(long sinceOrigin)
    {
        var stretch = (int)(sinceOrigin >> _shift);

        // One more where the next step begins before the moment: the sign of the difference, without a branch.
        return _firstSteps[stretch] + (int)((ulong)(_nextStarts[stretch] - sinceOrigin - 1) >> 63);
    }
}
