using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>The bulk questions: one column against one scalar question at a time.</summary>
public sealed class BatchTests
{
    private static readonly CompiledCalendar Hours = Calendars.Named("pauze").Over("2026-01-01", "2027-01-01");

    public static TheoryData<int, int> LengthAndWrongRow()
    {
        var data = new TheoryData<int, int>();
        for (var length = 1; length <= 9; length++)
            for (var row = 0; row < length; row++)
                data.Add(length, row);
        return data;
    }

    [Fact]
    public void Columns_AnswerLikeSingleQuestions_UnderEveryStrategy() => Gen.Select(RandomCalendars.Any, Gen.Select(Gen.Long[0, 1L << 40], Gen.Long[0, 1L << 40]).Array[0, 39]).Sample(
        (hours, picks) =>
        {
            foreach (var engine in hours.Definition.UnderEveryStrategy(hours.Horizon))
            {
                var (first, length) = (engine.Start.ToUnixTimeSeconds(), (long)(engine.End - engine.Start).TotalSeconds);
                var moments = picks.Select(p => (A: first + (long)((Int128)length * p.Item1 >> 40), B: first + (long)((Int128)length * p.Item2 >> 40))).ToArray();
                var (starts, ends) = (moments.Select(m => Math.Min(m.A, m.B)).ToArray(), moments.Select(m => Math.Max(m.A, m.B)).ToArray());
                var elapsed = new long[starts.Length];
                engine.ElapsedSeconds(starts, ends, elapsed);
                Assert.Equal(starts.Zip(ends, engine.ElapsedSeconds), elapsed);

                // What elapsed is due by the closing convention at the latest when it had elapsed.
                var due = new long[starts.Length];
                engine.DueSeconds(starts, elapsed, DueConvention.Closing, due);
                Assert.Equal(starts.Zip(elapsed, (s, e) => engine.DueSeconds(s, e, DueConvention.Closing)), due);
            }
        },
        iter: Laws.Times(500));

    [Fact]
    public void ColumnsOfPauses_AnswerLikePauses() => Gen.Select(RandomCalendars.Any, Gen.Long[0, 1L << 40].Array[2, 12].Array[0, 9]).Sample(
        (hours, picks) =>
        {
            foreach (var engine in hours.Definition.UnderEveryStrategy(hours.Horizon))
            {
                var (first, length) = (engine.Start.ToUnixTimeSeconds(), (long)(engine.End - engine.Start).TotalSeconds);
                long At(long pick) => first + (long)((Int128)length * pick >> 40);
                var tickets = picks.Select(p => (Span: p.Take(2).Select(At).OrderBy(t => t).ToArray(), Pauses: p.Skip(2).Select(At).OrderBy(t => t).ToArray())).ToArray();
                var pauses = tickets.Select(t => Enumerable.Range(0, t.Pauses.Length / 2).Select(i => (Start: t.Pauses[2 * i], End: t.Pauses[(2 * i) + 1])).ToArray()).ToArray();
                var rows = pauses.SelectMany((p, row) => p.Select(_ => row)).ToArray();
                var (pauseStarts, pauseEnds) = (pauses.SelectMany(p => p).Select(p => p.Start).ToArray(), pauses.SelectMany(p => p).Select(p => p.End).ToArray());
                var results = new long[tickets.Length];
                engine.ElapsedSeconds(tickets.Select(t => t.Span[0]).ToArray(), tickets.Select(t => t.Span[1]).ToArray(),
                    new PauseColumns(rows, pauseStarts, pauseEnds), results);

                var paused = pauses.Select(p => Pauses.From(p.Select(one => Calendars.Paused(Unix(one.Start), Unix(one.End))))).ToArray();
                var expected = tickets.Select((t, i) => (long)engine.Elapsed(Unix(t.Span[0]), Unix(t.Span[1]), paused[i]).TotalSeconds);
                Assert.Equal(expected, results);

                // Rows whose norm runs out: what elapsed, and for the next opening only where one follows.
                foreach (var convention in new[] { DueConvention.Closing, DueConvention.NextOpening })
                {
                    for (var i = 0; i < tickets.Length; i++)
                    {
                        var (start, norm) = (tickets[i].Span[0], results[i]);
                        var own = Enumerable.Range(0, rows.Length).Where(p => rows[p] == i).ToArray();
                        var due = new long[1];
                        var answers = Record.Exception(() => engine.DueSeconds([start], [norm], convention, new PauseColumns(new int[own.Length], own.Select(p => pauseStarts[p]).ToArray(), own.Select(p => pauseEnds[p]).ToArray()), due));
                        var one = Record.Exception(() => Assert.Equal(engine.Due(Unix(start), Duration.FromSeconds(norm), convention, paused[i]), Unix(due[0])));
                        Assert.Equal(one is RegieValidationException, answers is RegieValidationException);
                        Assert.True(one is null or RegieValidationException, one?.Message);
                    }
                }

                var dues = new long[tickets.Length];
                engine.DueSeconds(tickets.Select(t => t.Span[0]).ToArray(), results, DueConvention.Closing, new PauseColumns(rows, pauseStarts, pauseEnds), dues);
                Assert.Equal(tickets.Select((t, i) => engine.Due(Unix(t.Span[0]), Duration.FromSeconds(results[i]), DueConvention.Closing, paused[i]).ToUnixTimeSeconds()), dues);
            }
        },
        iter: Laws.Times(500));

    [Theory]
    [MemberData(nameof(LengthAndWrongRow))]
    public void AWrongPause_IsNamed_AndNothingIsLeftBehind(int length, int wrong) => AWrongPauseIsNamed(length, wrong);

    [Theory]
    [InlineData(600, 255)]
    [InlineData(600, 256)]
    [InlineData(600, 257)]
    [InlineData(600, 599)]
    public void AWrongPauseOfMany_IsNamed_AndNothingIsLeftBehind(int length, int wrong) => AWrongPauseIsNamed(length, wrong);

    [Fact]
    public void ManyPauses_CountInTheirOwnRows_WhereverTheyLie()
    {
        // One row without pauses, then 0 to 4 of them per row: before, across and within the span, touching, beyond it, and open.
        var (first, rows) = (Hours.At("2026-03-02 09:00").ToUnixTimeSeconds(), Enumerable.Range(0, 1000).ToArray());
        var (starts, ends) = (rows.Select(i => first + (i * 3_000L)).ToArray(), rows.Select(i => first + (i * 3_000L) + 50_000).ToArray());
        var pauses = rows.SelectMany(i => new[] { (-9_000L, -8_000L), (-4_000L, 2_000L), (2_000L, 11_000L), (20_000L, i % 2 == 0 ? 60_000L : long.MaxValue) }.Take(i % 5)
            .Select(p => (Row: i, Start: starts[i] + p.Item1, End: p.Item2 == long.MaxValue ? long.MaxValue : starts[i] + p.Item2))).ToArray();
        foreach (var engine in Hours.Definition.UnderEveryStrategy(Hours.Horizon))
        {
            var results = new long[rows.Length];

            engine.ElapsedSeconds(starts, ends, new PauseColumns(pauses.Select(p => p.Row).ToArray(), pauses.Select(p => p.Start).ToArray(), pauses.Select(p => p.End).ToArray()), results);

            Assert.Equal(
                rows.Select(i => engine.ElapsedSeconds(starts[i], ends[i]) - pauses.Where(p => p.Row == i && p.End > starts[i]).Sum(p => engine.ElapsedSeconds(Math.Max(p.Start, starts[i]), Math.Min(p.End, ends[i])))),
                results);
        }
    }

    [Fact]
    public void AWrongRow_IsNamedBeforeAWrongPause()
    {
        var (good, later) = (Hours.At("2026-03-02 09:00").ToUnixTimeSeconds(), Hours.At("2026-03-04 09:00").ToUnixTimeSeconds());
        var results = Enumerable.Repeat(-1L, 2).ToArray();

        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => Hours.ElapsedSeconds([good, later], [later, good], new PauseColumns([0], [later], [good]), results)).Findings);

        Assert.Contains(new FindingValue("what", "span, row 1"), finding.Values);
        Assert.All(results, r => Assert.Equal(0, r));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void AWrongRow_IsNamed_WhereverThePausesAre(int wrong)
    {
        var (good, later) = (Hours.At("2026-03-02 09:00").ToUnixTimeSeconds(), Hours.At("2026-03-04 09:00").ToUnixTimeSeconds());
        var ends = Enumerable.Range(0, 3).Select(i => i == wrong ? good - 1 : later).ToArray();
        var results = Enumerable.Repeat(-1L, 3).ToArray();

        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => Hours.ElapsedSeconds([good, good, good], ends, new PauseColumns([1], [good], [later]), results)).Findings);

        Assert.Contains(new FindingValue("what", $"span, row {wrong}"), finding.Values);
        Assert.All(results, r => Assert.Equal(0, r));
    }

    [Fact]
    public void APauseColumn_MayHoldAnOpenPause()
    {
        var (start, end) = (Hours.At("2026-03-02 09:00").ToUnixTimeSeconds(), Hours.At("2026-03-03 09:00").ToUnixTimeSeconds());
        var results = new long[1];

        Hours.ElapsedSeconds([start], [end], new PauseColumns([0], [Hours.At("2026-03-02 11:00").ToUnixTimeSeconds()], [long.MaxValue]), results);

        Assert.Equal([7200], results);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void EveryRowOfAColumn_IsAnswered_WhateverRemainsOfALane(int length)
    {
        var starts = Enumerable.Range(0, length).Select(i => Hours.At("2026-03-02 09:00").ToUnixTimeSeconds() + (i * 1000)).ToArray();
        var ends = starts.Select((s, i) => s + (i * 40_000)).ToArray();
        var results = Enumerable.Repeat(-1L, length).ToArray();

        Hours.ElapsedSeconds(starts, ends, results);

        Assert.Equal(starts.Zip(ends, (s, e) => (long)Hours.Elapsed(Unix(s), Unix(e)).TotalSeconds), results);
    }

    [Theory]
    [MemberData(nameof(LengthAndWrongRow))]
    public void AWrongRow_IsNamed_AndNothingIsLeftBehind(int length, int wrong)
    {
        var (good, later, beyond) = (Hours.At("2026-03-02 09:00").ToUnixTimeSeconds(), Hours.At("2026-03-04 09:00").ToUnixTimeSeconds(), Hours.End.ToUnixTimeSeconds() + 1);
        foreach (var (start, end, code, what) in new[]
        {
            (later, good, ServiceTimeFindings.EndMustNotPrecedeStart, $"span, row {wrong}"),
            (good, beyond, ServiceTimeFindings.MomentMustLieWithinHorizon, $"end, row {wrong}"),
            (Hours.Start.ToUnixTimeSeconds() - 1, good, ServiceTimeFindings.MomentMustLieWithinHorizon, $"start, row {wrong}"),
            (good, long.MaxValue, ServiceTimeFindings.MomentMustLieWithinHorizon, $"end, row {wrong}"),
            (long.MinValue, good, ServiceTimeFindings.MomentMustLieWithinHorizon, $"start, row {wrong}"),
        })
            foreach (var engine in Hours.Definition.UnderEveryStrategy(Hours.Horizon))
            {
                var (starts, ends) = (Enumerable.Repeat(good, length).ToArray(), Enumerable.Repeat(later, length).ToArray());
                (starts[wrong], ends[wrong]) = (start, end);
                var results = Enumerable.Repeat(-1L, length).ToArray();

                var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => engine.ElapsedSeconds(starts, ends, results)).Findings);

                Assert.Equal(code, finding.Code);
                Assert.Contains(new FindingValue("what", what), finding.Values);
                Assert.All(results, r => Assert.Equal(0, r));
            }
    }

    [Theory]
    [MemberData(nameof(LengthAndWrongRow))]
    public void AWrongRowOfADueColumn_IsNamed_AndNothingIsLeftBehind(int length, int wrong)
    {
        var good = Hours.At("2026-03-02 09:00").ToUnixTimeSeconds();
        foreach (var (start, norm, code, what) in new[]
        {
            (Hours.Start.ToUnixTimeSeconds() - 1, 60L, ServiceTimeFindings.MomentMustLieWithinHorizon, $"start, row {wrong}"),
            (good, 100_000_000L, ServiceTimeFindings.DueMomentMustLieWithinHorizon, $"norm, row {wrong}"),
            (good, long.MaxValue, ServiceTimeFindings.DueMomentMustLieWithinHorizon, $"norm, row {wrong}"),
        })
            foreach (var convention in new[] { DueConvention.Closing, DueConvention.NextOpening })
                foreach (var engine in Hours.Definition.UnderEveryStrategy(Hours.Horizon))
                {
                    var (starts, norms) = (Enumerable.Repeat(good, length).ToArray(), Enumerable.Repeat(3600L, length).ToArray());
                    (starts[wrong], norms[wrong]) = (start, norm);
                    var results = Enumerable.Repeat(-1L, length).ToArray();

                    var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => engine.DueSeconds(starts, norms, convention, results)).Findings);

                    Assert.Equal(code, finding.Code);
                    Assert.Contains(new FindingValue("what", what), finding.Values);
                    Assert.All(results, r => Assert.Equal(0, r));
                }
    }

    [Fact]
    public void OfTwoWrongRows_TheFirstIsNamed()
    {
        var (good, later) = (Hours.At("2026-03-02 09:00").ToUnixTimeSeconds(), Hours.At("2026-03-04 09:00").ToUnixTimeSeconds());

        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => Hours.ElapsedSeconds([good, later, 0], [later, good, good], new long[3])).Findings);

        Assert.Contains(new FindingValue("what", "span, row 1"), finding.Values);
    }

    [Fact]
    public void AHorizonBeforeTheYear1970_RefusesTheEndOfTimeAsAnyOther()
    {
        var hours = Calendars.Draft(WeeklyHours.AroundTheClock).Over("1960-01-01", "1961-01-01");
        foreach (var engine in hours.Definition.UnderEveryStrategy(hours.Horizon))
            Assert.Equal(ServiceTimeFindings.MomentMustLieWithinHorizon, Calendars.OnlyCode(() => engine.ElapsedSeconds([hours.Start.ToUnixTimeSeconds()], [long.MaxValue], new long[1])));
    }

    // Two pauses per row, each of 100 seconds; the wrong one is too far down, back, too early, reversed, or within the one before it.
    private static void AWrongPauseIsNamed(int length, int wrong)
    {
        var first = Hours.At("2026-03-02 09:00").ToUnixTimeSeconds();
        foreach (var (row, from) in new[] { (length, 0L), (-1 - length, 0L), (-2, 0L), (int.MinValue, 0L), (0, 101L), (0, -1L), (0, long.MinValue) }.Where(w => w.Item2 is 0 or 101 || wrong % 2 == 1))
        {
            var (starts, ends) = (Enumerable.Repeat(first, (length + 1) / 2).ToArray(), Enumerable.Repeat(first + 86_400, (length + 1) / 2).ToArray());
            var (rows, pauseStarts) = (Enumerable.Range(0, length).Select(p => p / 2).ToArray(), Enumerable.Range(0, length).Select(p => first + (p % 2 * 100)).ToArray());
            var pauseEnds = pauseStarts.Select(s => s + 100).ToArray();
            (rows[wrong], pauseStarts[wrong]) = (rows[wrong] + row, from == long.MinValue ? from : pauseStarts[wrong] + from);
            var results = Enumerable.Repeat(-1L, starts.Length).ToArray();

            var refusal = Assert.Throws<ArgumentException>("pauses", () => Hours.ElapsedSeconds(starts, ends, new PauseColumns(rows, pauseStarts, pauseEnds), results));

            Assert.StartsWith($"Pause {wrong} is out of place", refusal.Message, StringComparison.Ordinal);
            Assert.All(results, r => Assert.Equal(0, r));
        }
    }

    private static Instant Unix(long seconds) => Instant.FromUnixTimeSeconds(seconds);
}
