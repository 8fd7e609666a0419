using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

/// <summary>The engine against a model that shares nothing with it: every minute of days on which the clock changes, and of random calendars.</summary>
public sealed class NaiveComparisonTests
{
    public static TheoryData<string, string, string> DaysOfChange()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (zone, date) in new[] { ("Europe/Amsterdam", "2026-03-29"), ("Europe/Amsterdam", "2026-10-25"), ("America/New_York", "2027-03-14"), ("America/New_York", "2027-11-07") })
            foreach (var name in Calendars.Names)
                data.Add(name, zone, date);
        return data;
    }

    [Theory]
    [MemberData(nameof(DaysOfChange))]
    public void EveryMinute_AroundAClockChange_AgreesUnderEveryStrategy(string name, string zone, string date)
    {
        var day = Calendars.Date(date);
        var calendar = Calendars.Named(name, zone);
        var engines = calendar.UnderEveryStrategy(CalendarHorizon.Between(day.PlusDays(-2), day.PlusDays(3)));

        Assert.Equal(3, engines.Count);
        foreach (var engine in engines)
            AssertAgrees(engine, []);
    }

    [Fact]
    public void EveryMinute_OfRandomCalendars_Agrees() => RandomCalendars.InMinutes.Sample(
        calendar =>
        {
            foreach (var engine in calendar.Definition.UnderEveryStrategy(calendar.Horizon))
                AssertAgrees(engine, []);
        },
        iter: Laws.Times(50));

    [Fact]
    public void EverySecond_OfRandomCalendars_Agrees() => RandomCalendars.InSeconds.Sample(calendar => AssertAgrees(calendar, []), iter: Laws.Times(10));

    [Fact]
    public void EveryMinute_OfRandomCalendarsWithPauses_Agrees() => Gen.Select(RandomCalendars.InMinutes, Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 3_000]).List[1, 4]).Sample(
        (calendar, minutes) => AssertAgrees(calendar, minutes.Select(p => Calendars.Paused(calendar.Start + Duration.FromMinutes(p.Item1), calendar.Start + Duration.FromMinutes(p.Item1 + p.Item2))).ToList()),
        iter: Laws.Times(100));

    [Fact]
    public void TheModel_KnowsAPlainDay()
    {
        var model = new NaiveCalendar(Calendars.Named("kantoor"));

        Assert.False(model.IsOpenAt(Calendars.Utc("2026-03-02T06:59:59Z")));
        Assert.True(model.IsOpenAt(Calendars.Utc("2026-03-02T07:00:00Z")));
        Assert.True(model.IsOpenAt(Calendars.Utc("2026-03-02T15:59:59Z")));
        Assert.False(model.IsOpenAt(Calendars.Utc("2026-03-02T16:00:00Z")));
    }

    private static void AssertAgrees(CompiledCalendar engine, List<Pause> pauses)
    {
        var model = new NaiveCalendar(engine.Definition);
        var counts = model.Classify(engine.Start, engine.End, pauses);
        var all = Pauses.From(pauses);
        var passed = 0L;
        Instant AtStep(int step) => engine.Start + (model.Step * step);
        for (var step = 0; step <= counts.Length; step++)
        {
            if (engine.Elapsed(engine.Start, AtStep(step), all) != model.Step * passed)
                Assert.Fail($"{engine} ({engine.Strategy}): the model counts {passed} steps of {model.Step} before {AtStep(step)}, the engine {engine.Elapsed(engine.Start, AtStep(step), all)}.\n{Describe(engine.Definition)}");
            if (step < counts.Length && pauses.Count == 0 && engine.IsOpenAt(AtStep(step)) != counts[step])
                Assert.Fail($"{engine} ({engine.Strategy}): the model says {counts[step]} at {AtStep(step)}.\n{Describe(engine.Definition)}");
            passed += step < counts.Length && counts[step] ? 1 : 0;
        }

        // A walk from each of some starts, with norms that run out anywhere, at closings among them.
        foreach (var from in Enumerable.Range(0, 7).Select(i => i * counts.Length / 7))
            foreach (var norm in Norms(counts, from))
                foreach (var convention in new[] { DueConvention.Closing, DueConvention.NextOpening })
                {
                    var expected = NaiveCalendar.Due(counts, from, norm, convention) is { } step ? AtStep(step) : (Instant?)null;
                    var actual = engine.DueWithin(engine.Within(AtStep(from), "start"), norm * (long)model.Step.TotalTicks, convention, all) is { State: DueState.Known } due ? engine.Start.PlusTicks(due.Ticks) : (Instant?)null;
                    if (expected != actual)
                        Assert.Fail($"{engine} ({engine.Strategy}): {norm} steps from {AtStep(from)} are due ({convention}) at {expected} by the model, at {actual} by the engine.\n{Describe(engine.Definition)}");
                }
    }

    private static IEnumerable<int> Norms(bool[] counts, int from)
    {
        var (passed, closings) = (0, 0);
        yield return 0;
        yield return 1;
        yield return 47;
        for (var step = from; step + 1 < counts.Length && closings < 3; step++)
        {
            passed += counts[step] ? 1 : 0;
            if (counts[step] && !counts[step + 1])
            {
                closings++;
                yield return passed;
                yield return passed + 1;
            }
        }

        yield return counts.Skip(from).Count(c => c);
        yield return counts.Length;
    }

    private static string Describe(ServiceCalendar calendar) =>
        $"{calendar.Zone}, {calendar.Overnight}\n" + string.Join("\n", calendar.Hours.Select(h => $"{h.ValidFrom}: {h.Week} closed on {h.Holidays}")) + "\n" + string.Join("\n", calendar.Exceptions);
}
