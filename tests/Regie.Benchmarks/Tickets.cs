using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Regie.Benchmarks;

/// <summary>
/// The workload in columns: tickets of 5 minutes to 60 days that start in 2024 and 2025, one in five with pauses. Drawn from a fixed generator with integers only,
/// so that every implementation in every language can time the same questions.
/// </summary>
internal sealed class Tickets
{
    private const long FirstSecond = 1_704_067_200;
    private const long Seconds = 731 * 86_400L;

    private static readonly (long Least, long Below)[] Lengths =
        [(300, 1_800), (1_800, 7_200), (7_200, 28_800), (28_800, 172_800), (172_800, 864_000), (864_000, 5_184_000)];

    private static readonly long[] Norms = [3_600, 7_200, 14_400, 28_800, 57_600, 144_000, 288_000, 720_000];

    private Tickets(long[] starts, long[] ends, long[] targets, List<(long Start, long End)>[] pauses)
    {
        (Starts, Ends, Targets) = (starts, ends, targets);
        PauseOffsets = new int[starts.Length + 1];
        for (var i = 0; i < starts.Length; i++)
            PauseOffsets[i + 1] = PauseOffsets[i] + pauses[i].Count;
        PauseRows = pauses.SelectMany((p, row) => p.Select(_ => row)).ToArray();
        PauseStarts = pauses.SelectMany(p => p).Select(p => p.Start).ToArray();
        PauseEnds = pauses.SelectMany(p => p).Select(p => p.End).ToArray();
    }

    public int Count => Starts.Length;

    public long[] Starts { get; }

    public long[] Ends { get; }

    /// <summary>The norm of each ticket, in seconds of service time.</summary>
    public long[] Targets { get; }

    public int[] PauseOffsets { get; }

    public int[] PauseRows { get; }

    public long[] PauseStarts { get; }

    public long[] PauseEnds { get; }

    public static Tickets Draw(int count)
    {
        var random = new Draws(20_260_101);
        var (starts, ends, targets) = (new long[count], new long[count], new long[count]);
        var pauses = new List<(long Start, long End)>[count];
        for (var i = 0; i < count; i++)
        {
            var (high, low) = (random.Next(), random.Next());
            starts[i] = FirstSecond + (((high << 20) + (low & 0xF_FFFF)) % Seconds);
            var (least, below) = Lengths[random.Below(Lengths.Length)];
            var length = least + random.Below(below - least);
            ends[i] = starts[i] + length;
            targets[i] = Norms[random.Below(Norms.Length)];
            pauses[i] = random.Below(5) == 0 ? Union(DrawPauses(random, starts[i], length)) : [];
        }

        return new Tickets(starts, ends, targets, pauses);
    }

    /// <summary>The tickets that lie wholly within a span, moved by a number of seconds that depends on the ticket; without pauses.</summary>
    public Tickets Within(long from, long to, Func<int, long> shift)
    {
        var rows = Enumerable.Range(0, Count).Where(i => Starts[i] >= from && Ends[i] <= to).ToArray();
        return new Tickets(
            rows.Select(i => Starts[i] + shift(i)).ToArray(),
            rows.Select(i => Ends[i] + shift(i)).ToArray(),
            rows.Select(i => Targets[i]).ToArray(),
            rows.Select(_ => new List<(long, long)>()).ToArray());
    }

    public void Write(TextWriter writer)
    {
        for (var i = 0; i < Count; i++)
        {
            var pauses = Enumerable.Range(PauseOffsets[i], PauseOffsets[i + 1] - PauseOffsets[i]).Select(p => FormattableString.Invariant($"{PauseStarts[p]}-{PauseEnds[p]}"));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{i},{Starts[i]},{Ends[i]},{Targets[i]},{string.Join(';', pauses)}\n"));
        }
    }

    private static List<(long Start, long End)> DrawPauses(Draws random, long start, long length)
    {
        var pauses = new List<(long Start, long End)>();
        for (var left = 1 + random.Below(3); left > 0; left--)
        {
            var from = start + random.Below(length);
            pauses.Add((from, Math.Min(from + 1 + random.Below(Math.Max(1, length / 8)), start + length)));
        }

        pauses.Sort();
        return pauses;
    }

    private static List<(long Start, long End)> Union(List<(long Start, long End)> sorted)
    {
        var union = new List<(long Start, long End)>();
        foreach (var (start, end) in sorted)
        {
            if (union.Count > 0 && start <= union[^1].End)
                union[^1] = (union[^1].Start, Math.Max(union[^1].End, end));
            else
                union.Add((start, end));
        }

        return union;
    }

    // Knuth's MMIX generator; the upper 31 bits are the draw.
    private sealed class Draws(ulong seed)
    {
        private ulong _state = seed;

        public long Next()
        {
            _state = unchecked((_state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
            return (long)(_state >> 33);
        }

        public long Below(long bound) => Next() % bound;
    }
}
