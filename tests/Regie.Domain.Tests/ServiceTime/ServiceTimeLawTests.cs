using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.ServiceTime;
using Picked = (int Kind, long Where, int Beside);

namespace Regie.Tests.ServiceTime;

/// <summary>What holds for every calendar: 500 random calendars with 20 cases each per law.</summary>
public sealed class ServiceTimeLawTests
{
    private const int RandomOnes = 500;
    private const int CasesOfEach = 20;
    private const int HashedTogether = 20;

    private static readonly DueConvention[] Conventions = [DueConvention.Closing, DueConvention.NextOpening];

    private static readonly Gen<List<(Picked First, Picked Second)>> SomePauses = Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick).List[0, 4];

    [Fact]
    public void Elapsed_OverASplit_Adds() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, RandomCalendars.Pick, SomePauses), (hours, drawn) =>
    {
        var (a, b, c) = Ordered(hours, drawn.Item1, drawn.Item2, drawn.Item3);
        var pauses = RandomCalendars.PausesOf(hours, drawn.Item4);

        Assert.Equal(hours.Elapsed(a, c), hours.Elapsed(a, b) + hours.Elapsed(b, c));
        Assert.Equal(hours.Elapsed(a, c, pauses), hours.Elapsed(a, b, pauses) + hours.Elapsed(b, c, pauses));
    });

    [Fact]
    public void Elapsed_OfALongerSpan_IsNotLess_AndPausesNeverAdd() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, RandomCalendars.Pick, SomePauses), (hours, drawn) =>
    {
        var (a, b, c) = Ordered(hours, drawn.Item1, drawn.Item2, drawn.Item3);
        var pauses = RandomCalendars.PausesOf(hours, drawn.Item4);

        Assert.InRange(hours.Elapsed(a, b), Duration.Zero, hours.Elapsed(a, c));
        Assert.InRange(hours.Elapsed(a, b, pauses), Duration.Zero, hours.Elapsed(a, c, pauses));
        Assert.InRange(hours.Elapsed(a, c, pauses), Duration.Zero, hours.Elapsed(a, c));
        Assert.InRange(hours.Elapsed(a, c), Duration.Zero, c - a);
    });

    [Fact]
    public void ElapsedWithinTheNorm_IsResolvedByTheNextOpening_WithAndWithoutPauses() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, Norm, SomePauses), (hours, drawn) =>
    {
        var (start, resolved) = Ordered(hours, drawn.Item1, drawn.Item2);
        foreach (var pauses in new[] { Pauses.None, RandomCalendars.PausesOf(hours, drawn.Item4) })
        {
            var norm = NormOf(hours, start, drawn.Item3, pauses);
            var due = Due(hours, start, norm, DueConvention.NextOpening, pauses);

            Assert.Equal(hours.Elapsed(start, resolved, pauses) <= norm, due is null || resolved <= due);
        }
    });

    [Fact]
    public void ElapsedUpToTheDueMoment_IsTheNorm_ByBothConventions() => ForEvery(Gen.Select(RandomCalendars.Pick, Norm, SomePauses), (hours, drawn) =>
    {
        var start = RandomCalendars.Moment(hours, drawn.Item1);
        foreach (var pauses in new[] { Pauses.None, RandomCalendars.PausesOf(hours, drawn.Item3) })
            foreach (var convention in Conventions)
            {
                var norm = NormOf(hours, start, drawn.Item2, pauses);
                if (Due(hours, start, norm, convention, pauses) is { } due)
                    Assert.Equal(norm, hours.Elapsed(start, due, pauses));
                else
                    Assert.True(convention == DueConvention.NextOpening ? hours.Elapsed(start, hours.End, pauses) <= norm : hours.Elapsed(start, hours.End, pauses) < norm);
            }
    });

    [Fact]
    public void TheDueMomentsOfWhatElapsed_EncloseTheResolution() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, SomePauses), (hours, drawn) =>
    {
        var (start, resolved) = Ordered(hours, drawn.Item1, drawn.Item2);
        foreach (var pauses in new[] { Pauses.None, RandomCalendars.PausesOf(hours, drawn.Item3) })
        {
            var elapsed = hours.Elapsed(start, resolved, pauses);

            Assert.InRange(hours.Due(start, elapsed, DueConvention.Closing, pauses), start, resolved);
            Assert.True(Due(hours, start, elapsed, DueConvention.NextOpening, pauses) is not { } due || resolved <= due);
        }
    });

    // A hair before the one and a hair after the other the norm is not consumed yet, respectively exceeded.
    [Fact]
    public void TheDueMoments_AreTheFirstAndTheLast() => ForEvery(Gen.Select(RandomCalendars.Pick, Norm, SomePauses), (hours, drawn) =>
    {
        var start = RandomCalendars.Moment(hours, drawn.Item1);
        var pauses = RandomCalendars.PausesOf(hours, drawn.Item3);
        var norm = NormOf(hours, start, drawn.Item2, pauses);
        if (Due(hours, start, norm, DueConvention.Closing, pauses) is { } first && first > start)
            Assert.True(hours.Elapsed(start, first.PlusTicks(-1), pauses) < norm);
        if (Due(hours, start, norm, DueConvention.NextOpening, pauses) is { } last)
            Assert.True(hours.Elapsed(start, last.PlusTicks(1), pauses) > norm);
    });

    [Fact]
    public void PausesOutsideOpenTime_AreNeutral() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, Norm, Gen.Int[0, 1000]), (hours, drawn) =>
    {
        var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
        var closed = Closings(hours).ToList();
        var pauses = Pauses.From(closed.Where((_, i) => (drawn.Item4 >> (i % 10)) % 2 == 0).Select(c => Calendars.Paused(c.Start, c.End)));
        var norm = NormOf(hours, start, drawn.Item3, Pauses.None);

        Assert.Equal(hours.Elapsed(start, end), hours.Elapsed(start, end, pauses));
        foreach (var convention in Conventions)
            Assert.Equal(Due(hours, start, norm, convention, Pauses.None), Due(hours, start, norm, convention, pauses));
    });

    [Fact]
    public void OrderAndOverlapOfPauses_DoNotMatter() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, Norm, SomePauses, Gen.Int[0, 3]), (hours, drawn) =>
    {
        var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
        var pauses = RandomCalendars.PausesOf(hours, drawn.Item4);
        var list = pauses.All.ToList();

        // The same again: turned round, each said twice, and each cut in two halves that overlap.
        var said = list.AsEnumerable().Reverse().Concat(list.Take(drawn.Item5)).Concat(list.SelectMany(Halves)).ToList();
        var again = Pauses.From(drawn.Item5 % 2 == 0 ? said : said.AsEnumerable().Reverse());
        var norm = NormOf(hours, start, drawn.Item3, pauses);

        Assert.Equal(hours.Elapsed(start, end, pauses), hours.Elapsed(start, end, again));
        foreach (var convention in Conventions)
            Assert.Equal(Due(hours, start, norm, convention, pauses), Due(hours, start, norm, convention, again));
    });

    [Fact]
    public void TheStrategies_AnswerAlike() => Gen.Select(RandomCalendars.Any, Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, Norm).Array[CasesOfEach]).Sample(
        (hours, cases) =>
        {
            var engines = hours.Definition.UnderEveryStrategy(hours.Horizon);
            Assert.Contains(engines, e => e.Strategy == OpenTimeStrategy.Search);
            foreach (var drawn in cases)
            {
                var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
                var norm = NormOf(hours, start, drawn.Item3, Pauses.None);
                foreach (var engine in engines)
                {
                    Assert.Equal(hours.Elapsed(start, end), engine.Elapsed(start, end));
                    Assert.True(start == hours.End || hours.IsOpenAt(start) == engine.IsOpenAt(start));
                    foreach (var convention in Conventions)
                        Assert.Equal(Due(hours, start, norm, convention, Pauses.None), Due(engine, start, norm, convention, Pauses.None));
                }
            }
        },
        iter: Laws.Times(RandomOnes));

    [Fact]
    public void WholeSeconds_AnswerLikeInstants() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, Norm), (hours, drawn) =>
    {
        var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
        var (from, to) = (start.ToUnixTimeSeconds(), end.ToUnixTimeSeconds());
        var (wholeStart, wholeEnd) = (Instant.FromUnixTimeSeconds(from), Instant.FromUnixTimeSeconds(to));
        var norm = (long)NormOf(hours, wholeStart, drawn.Item3, Pauses.None).TotalSeconds;

        Assert.Equal(hours.Elapsed(wholeStart, wholeEnd), Duration.FromSeconds(hours.ElapsedSeconds(from, to)));
        foreach (var convention in Conventions)
        {
            var due = Due(hours, wholeStart, Duration.FromSeconds(norm), convention, Pauses.None);
            if (due is null)
                Assert.Equal(ServiceTimeFindings.DueMomentMustLieWithinHorizon, Calendars.OnlyCode(() => hours.DueSeconds(from, norm, convention)));
            else
                Assert.Equal(due, Instant.FromUnixTimeSeconds(hours.DueSeconds(from, norm, convention)));
        }
    });

    [Fact]
    public void AHairOfTime_CountsWhereItsSecondIsOpen() => ForEvery(Gen.Select(RandomCalendars.Pick, Gen.Long[1, NodaConstants.TicksPerSecond - 1]), (hours, drawn) =>
    {
        var second = Instant.FromUnixTimeSeconds(RandomCalendars.Moment(hours, drawn.Item1).ToUnixTimeSeconds());
        if (second == hours.End)
            return;
        var finer = second.PlusTicks(drawn.Item2);

        Assert.Equal(hours.IsOpenAt(second) ? Duration.FromTicks(drawn.Item2) : Duration.Zero, hours.Elapsed(second, finer));
        Assert.Equal(hours.Elapsed(second, second.PlusTicks(NodaConstants.TicksPerSecond)), hours.Elapsed(second, finer) + hours.Elapsed(finer, second.PlusTicks(NodaConstants.TicksPerSecond)));
    });

    [Fact]
    public void Extend_AgreesOnTheOldHorizon() => Gen.Select(RandomCalendars.Any, Gen.Int[1, 40], Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, Norm).Array[CasesOfEach]).Sample(
        (hours, days, cases) =>
        {
            var longer = hours.Extend(hours.Horizon.End.PlusDays(days));
            Assert.Equal(hours.Horizon.Start, longer.Horizon.Start);
            Assert.Equal(hours.Horizon.End.PlusDays(days), longer.Horizon.End);
            foreach (var drawn in cases)
            {
                var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
                var norm = NormOf(hours, start, drawn.Item3, Pauses.None);
                Assert.Equal(hours.Elapsed(start, end), longer.Elapsed(start, end));
                foreach (var convention in Conventions)
                    if (Due(hours, start, norm, convention, Pauses.None) is { } due)
                        Assert.Equal(due, longer.Due(start, norm, convention));
            }
        },
        iter: Laws.Times(RandomOnes));

    [Fact]
    public void Hashes_AreEqualExactlyWhereTheOpenStretchesAre() => RandomCalendars.InSeconds.Array[HashedTogether].Sample(
        all =>
        {
            foreach (var one in all)
            {
                Assert.Equal(one.Hash, one.Definition.Compile(one.Horizon).Hash);
                Assert.Matches("^[0-9a-f]{64}$", one.Hash);
            }

            // Every pair of them: 20 calendars make 190.
            for (var i = 0; i < all.Length; i++)
                for (var j = 0; j < i; j++)
                    Assert.Equal(AnswerAlike(all[i], all[j]), all[i].Hash == all[j].Hash);
        },
        iter: Laws.Times(60));

    [Fact]
    public void OpenStretches_AddUpToWhatElapsed_AndNeverTouch() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick), (hours, drawn) =>
    {
        var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
        var stretches = hours.OpenStretches(start, end).ToList();

        Assert.Equal(hours.Elapsed(start, end), stretches.Aggregate(Duration.Zero, (sum, s) => sum + s.Duration));
        Assert.All(stretches, s => Assert.True(start <= s.Start && s.Start < s.End && s.End <= end && hours.IsOpenAt(s.Start) && (s.End == hours.End || s.End == end || !hours.IsOpenAt(s.End))));
        Assert.All(stretches.Zip(stretches.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
    });

    private static Gen<(int Kind, long Where)> Norm => Gen.Select(Gen.Int[0, 3], Gen.Long[0, 1L << 40]);

    private static bool AnswerAlike(CompiledCalendar one, CompiledCalendar other) => one.Zone.Id == other.Zone.Id && one.Start == other.Start && one.End == other.End
        && one.OpenStretches(one.Start, one.End).SequenceEqual(other.OpenStretches(other.Start, other.End));

    private static void ForEvery<T>(Gen<T> drawn, Action<CompiledCalendar, T> holds) => Gen.Select(RandomCalendars.Any, drawn.Array[CasesOfEach]).Sample(
        (hours, cases) => Array.ForEach(cases, c => holds(hours, c)),
        iter: Laws.Times(RandomOnes));

    // None; anything; or exactly what runs out at some closing, alone or with a hair on top.
    private static Duration NormOf(CompiledCalendar hours, Instant start, (int Kind, long Where) pick, Pauses pauses)
    {
        var left = hours.Elapsed(start, hours.End, pauses);
        var part = Duration.FromTicks((long)((Int128)left.BclCompatibleTicks * pick.Where / (1L << 40)));
        if (pick.Kind < 2)
            return pick.Kind == 0 && pick.Where % 8 == 0 ? Duration.Zero : part;
        var closings = hours.OpenStretches(start, hours.End).ToList();
        return closings.Count == 0 ? part : hours.Elapsed(start, closings[(int)(pick.Where % closings.Count)].End, pauses) + Duration.FromTicks(pick.Kind == 3 && pick.Where % 3 == 0 ? 1 : 0);
    }

    private static Instant? Due(CompiledCalendar hours, Instant start, Duration norm, DueConvention convention, Pauses pauses) =>
        hours.DueWithin(hours.Within(start, "start"), norm.BclCompatibleTicks, convention, pauses) is { State: DueState.Known } due ? hours.Start.PlusTicks(due.Ticks) : null;

    private static IEnumerable<Interval> Closings(CompiledCalendar hours)
    {
        var at = hours.Start;
        foreach (var open in hours.OpenStretches(hours.Start, hours.End))
        {
            yield return new Interval(at, open.Start);
            at = open.End;
        }

        yield return new Interval(at, hours.End);
    }

    private static IEnumerable<Pause> Halves(Pause pause)
    {
        var (start, end) = (pause.Start, pause.End!.Value);
        var (third, later) = (start.PlusTicks((end - start).BclCompatibleTicks / 3), start.PlusTicks((end - start).BclCompatibleTicks / 2));
        return [Calendars.Paused(start, later), Calendars.Paused(third, end)];
    }

    private static (Instant, Instant) Ordered(CompiledCalendar hours, Picked first, Picked second)
    {
        var (a, b) = (RandomCalendars.Moment(hours, first), RandomCalendars.Moment(hours, second));
        return a <= b ? (a, b) : (b, a);
    }

    private static (Instant, Instant, Instant) Ordered(CompiledCalendar hours, Picked first, Picked second, Picked third)
    {
        var sorted = new[] { RandomCalendars.Moment(hours, first), RandomCalendars.Moment(hours, second), RandomCalendars.Moment(hours, third) }.OrderBy(i => i).ToList();
        return (sorted[0], sorted[1], sorted[2]);
    }
}
