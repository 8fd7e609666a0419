using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.ServiceTime;
using Regie.Tests.Explanation;
using Picked = (int Kind, long Where, int Beside);

namespace Regie.Tests.ServiceTime;

/// <summary>What is explained is what is answered, and its parts add up to it: on random calendars, 20 cases each.</summary>
public sealed class ExplanationLawTests
{
    private const int RandomOnes = 500;
    private const int CasesOfEach = 20;

    private static readonly Gen<List<(Picked First, Picked Second)>> SomePauses = Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick).List[0, 4];

    [Fact]
    public void ExplainElapsed_IsElapsed_AndItsDatesAddUp() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, SomePauses), (hours, drawn) =>
    {
        var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
        var pauses = RandomCalendars.PausesOf(hours, drawn.Item3);
        var explained = hours.ExplainElapsed(start, end, pauses);

        Assert.Equal(hours.Elapsed(start, end, pauses), explained.LengthOf());
        AssertAddsUp(explained, explained.LengthOf());
    });

    [Fact]
    public void ExplainDue_IsDue_NamesTheOtherMomentWhereItDiffers_AndItsDatesAddUpToTheNorm() => ForEvery(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick, Gen.Int[0, 3], SomePauses), (hours, drawn) =>
    {
        var (start, end) = Ordered(hours, drawn.Item1, drawn.Item2);
        var pauses = RandomCalendars.PausesOf(hours, drawn.Item4);

        // Where the end is a closing, the norm runs out at it, or a hair later.
        var norm = hours.Elapsed(start, end, pauses) + Duration.FromTicks(drawn.Item3 == 0 ? 1 : 0);
        var (closing, nextOpening) = (Due(hours, start, norm, DueConvention.Closing, pauses), Due(hours, start, norm, DueConvention.NextOpening, pauses));
        foreach (var (convention, due, other) in new[] { (DueConvention.Closing, closing, nextOpening), (DueConvention.NextOpening, nextOpening, closing) })
        {
            if (due is null)
                continue;
            var explained = hours.ExplainDue(start, norm, convention, pauses);
            Assert.Equal(due, explained.MomentOf());
            AssertAddsUp(explained, norm);
            var named = explained.Inputs.Skip(2).Select(i => ((DerivedValue.Moment)i.Value).Value.ToInstant());
            Assert.Equal(other is null || other == due ? [] : [other.Value], named);
        }
    });

    [Fact]
    public void ExplainDue_OfAnyTerm_IsItsDueMoment() => ForEvery(Gen.Select(RandomCalendars.Pick, Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[-8, 23]), (hours, drawn) =>
    {
        var start = RandomCalendars.Moment(hours, drawn.Item1);
        ServiceTerm term = drawn.Item2 == 0
            ? drawn.Item4 == 0 ? new ServiceTerm.ClockTime(Duration.FromHours(drawn.Item5 + 8)) : new ServiceTerm.OpenTime(Duration.FromMinutes(20 * (drawn.Item5 + 8)))
            : new ServiceTerm.WorkingDays(drawn.Item2, (DayMoment)drawn.Item3, (DayOfReceipt)drawn.Item4, drawn.Item5 < 0 ? null : new LocalTime(drawn.Item5, 30));
        foreach (var convention in new[] { DueConvention.Closing, DueConvention.NextOpening })
        {
            var due = Answered(() => hours.Due(start, term, convention));
            var explained = Answered(() => hours.ExplainDue(start, term, convention).MomentOf());
            Assert.Equal(due, explained);
        }
    });

    [Fact]
    public void ExplainAvailability_IsTheAvailability_AndItsStretchesAddUp() => ForEvery(
        Gen.Select(Gen.Select(RandomCalendars.Pick, RandomCalendars.Pick), SomePauses, SomePauses, SomePauses, Gen.Select(RandomCalendars.Pick, Gen.Int[0, 17])),
        (hours, drawn) =>
        {
            var (start, end) = Ordered(hours, drawn.Item1.Item1, drawn.Item1.Item2);
            var (born, policies) = drawn.Item5;
            var record = AvailabilityRecord.Empty
                .WithOutages(Intervals(hours, drawn.Item2)).WithMaintenance(Intervals(hours, drawn.Item3)).WithUnknown(Intervals(hours, drawn.Item4))
                .Under((UnknownStatePolicy)(policies % 3), (YoungerThanPeriodPolicy)(policies / 3 % 3));
            if (policies >= 9)
                record = record.BornAt(RandomCalendars.Moment(hours, born));
            var (result, explained) = (hours.AssessAvailability(start, end, record), hours.ExplainAvailability(start, end, record, Rounding.HalfUp(4)));

            Assert.Equal(result.Ratio?.ToPercentage(Rounding.HalfUp(4)), (explained.Value as DerivedValue.Share)?.Value);
            var agreed = Assert.Single(explained.StepsOf(ServiceTimeRules.AgreedTime));
            Assert.Equal((result.AgreedTime, result.ServiceTime - result.Maintenance), (agreed.LengthOf(), agreed.LengthOf()));
            AssertStretches(agreed.StepsOf(ServiceTimeRules.Maintenance), result.Maintenance);
            AssertStretches(explained.StepsOf(ServiceTimeRules.UnknownTime), result.Unknown);
            AssertStretches(explained.StepsOf(ServiceTimeRules.Downtime), result.Downtime);
            Assert.Equal(result.BeforeService, Derivations.SumOf(explained, ServiceTimeRules.TimeBeforeService));
            Assert.Equal(result.Ratio is { } ratio ? Duration.FromTicks(ratio.Part) : Duration.Zero, Derivations.SumOf(explained, ServiceTimeRules.AvailableTime));
        });

    private static void AssertAddsUp(Derivation explained, Duration whole)
    {
        var dates = explained.StepsOf(ServiceTimeRules.Date);
        Assert.Equal(whole, Derivations.SumOf(explained, ServiceTimeRules.Date));
        foreach (var date in dates)
            Assert.Equal(date.LengthOf(), date.Steps.Where(s => s.Label.English.EndsWith(" open", StringComparison.Ordinal)).Aggregate(Duration.Zero, (sum, s) => sum + s.LengthOf()));
    }

    private static void AssertStretches(IReadOnlyList<Derivation> steps, Duration whole)
    {
        Assert.Equal(whole, steps.Aggregate(Duration.Zero, (sum, s) => sum + s.LengthOf()));
        foreach (var step in steps)
            Assert.Equal(step.LengthOf(), Derivations.SumOf(step, ServiceTimeRules.Stretch));
    }

    private static Instant? Due(CompiledCalendar hours, Instant start, Duration norm, DueConvention convention, Pauses pauses) => Answered(() => hours.Due(start, norm, convention, pauses));

    // Null where the horizon ends first.
    private static Instant? Answered(Func<Instant> ask)
    {
        try
        {
            return ask();
        }
        catch (RegieValidationException refused) when (refused.Findings.All(f => f.Code == ServiceTimeFindings.DueMomentMustLieWithinHorizon))
        {
            return null;
        }
    }

    private static Interval[] Intervals(CompiledCalendar hours, IEnumerable<(Picked First, Picked Second)> picks) => [.. picks.Select(p =>
    {
        var (start, end) = Ordered(hours, p.First, p.Second);
        return new Interval(start, end);
    })];

    private static (Instant, Instant) Ordered(CompiledCalendar hours, Picked first, Picked second)
    {
        var (a, b) = (RandomCalendars.Moment(hours, first), RandomCalendars.Moment(hours, second));
        return (Instant.Min(a, b), Instant.Max(a, b));
    }

    private static void ForEvery<T>(Gen<T> drawn, Action<CompiledCalendar, T> holds) => Gen.Select(RandomCalendars.Any, drawn.Array[CasesOfEach]).Sample(
        (hours, cases) => Array.ForEach(cases, c => holds(hours, c)),
        iter: Laws.Times(RandomOnes));
}
