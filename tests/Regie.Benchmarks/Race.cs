using System;
using System.Diagnostics;
using System.Linq;

namespace Regie.Benchmarks;

/// <summary>Times two pieces of work against each other: in turns, so that whatever else the machine does hits both alike.</summary>
internal static class Race
{
    /// <summary>How often each work has its turn, unless it is long.</summary>
    public const int Repetitions = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(12);

    /// <summary>The median over the repetitions of both times, and of the first over the second.</summary>
    /// <returns>Nanoseconds per call of each work, and their ratio.</returns>
    public static Result Between(Action first, Action second, int repetitions = Repetitions)
    {
        var (firstRounds, secondRounds) = (Rounds(first), Rounds(second));
        var (firsts, seconds) = (new double[repetitions], new double[repetitions]);
        for (var i = 0; i < repetitions; i++)
            (firsts[i], seconds[i]) = (Time(first, firstRounds), Time(second, secondRounds));
        return new Result(Median(firsts), Median(seconds), Median(firsts.Zip(seconds, (a, b) => a / b).ToArray()));
    }

    // How often the work goes into a turn, found out while the compiler makes up its mind.
    private static int Rounds(Action work)
    {
        var (watch, calls) = (Stopwatch.StartNew(), 0);
        while (watch.Elapsed < WarmUp || calls < 3)
        {
            work();
            calls++;
        }

        return Math.Max(1, (int)(Turn.TotalNanoseconds / Time(work, 1)));
    }

    private static double Time(Action work, int rounds)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < rounds; i++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / rounds;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    internal readonly record struct Result(double First, double Second, double Ratio);
}
