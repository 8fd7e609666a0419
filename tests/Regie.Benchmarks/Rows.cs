using System;
using NodaTime;
using Regie.Bulk;
using Regie.Norms;
using Regie.ServiceTime;

namespace Regie.Benchmarks;

/// <summary>Measurements in columns: by agreement and priority, over a year in the contracts' zone.</summary>
/// <remarks>
/// Drawn from one linear congruential generator (Knuth's constants; the upper bits): agreement, priority, moment to the second, minutes taken up to two days, one in six not in time.
/// 2,000 agreements × 4 priorities × 12 months are 96,000 groups.
/// </remarks>
internal sealed class Rows
{
    public const int Agreements = 2_000;
    public const int Priorities = 4;
    public const int GroupCount = Agreements * Priorities;

    private Rows(int count)
    {
        (Groups, Ticks, Amounts, Minutes, Ones) = (new int[count], new long[count], new long[count], new long[count], new long[count]);
        Ones.AsSpan().Fill(1);
    }

    public static CompiledPeriods Months { get; } = AssessmentSchedule.Monthly(new LocalDate(2025, 1, 1)).Compile(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], CalendarHorizon.OfYears(2025, 2025));

    public int Count => Groups.Length;

    /// <summary>Agreement by priorities plus priority.</summary>
    public int[] Groups { get; }

    public long[] Ticks { get; }

    /// <summary>1 in time, 0 not.</summary>
    public long[] Amounts { get; }

    public long[] Minutes { get; }

    public long[] Ones { get; }

    public static Rows Draw(int count)
    {
        var rows = new Rows(count);
        var state = 20_250_101UL;
        var (start, seconds) = (Months.Periods[0].Interval.Start.ToUnixTimeTicks(), (long)(Months.Periods[^1].Interval.End - Months.Periods[0].Interval.Start).TotalSeconds);
        for (var i = 0; i < count; i++)
        {
            rows.Groups[i] = (int)Next(ref state, GroupCount);
            rows.Ticks[i] = start + (Next(ref state, seconds) * NodaConstants.TicksPerSecond);
            rows.Minutes[i] = Next(ref state, 2 * 24 * 60);
            rows.Amounts[i] = Next(ref state, 6) > 0 ? 1 : 0;
        }

        return rows;
    }

    private static long Next(ref ulong state, long below)
    {
        state = unchecked((state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
        return (long)((state >> 32) * (ulong)below >> 32);
    }
}
